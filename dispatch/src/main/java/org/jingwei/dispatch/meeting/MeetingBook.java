package org.jingwei.dispatch.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Stamp;

/** The book of meetings. Each change is a new version beside the old ones; the last counts. Thread-safe. */
public interface MeetingBook {

    /** A meeting as the book holds it. */
    record Kept(MeetingId id, int version, Meeting meeting, Stamp stamp) {}

    Kept call(Meeting meeting, Stamp stamp);

    /**
     * Writes a meeting anew that was seen in this version.
     *
     * @throws ChangedMeanwhile if it has another version by now
     * @throws IllegalArgumentException if there is no such meeting
     */
    Kept change(MeetingId id, int version, Meeting meeting, Stamp stamp);

    Optional<Kept> find(MeetingId id);

    /** Every version, the first first. */
    List<Kept> versions(MeetingId id);

    /** The meetings from the first day to the last, the last first. */
    List<Kept> list(LocalDate from, LocalDate until);

    /** The last meeting of a round before a day. */
    Optional<Kept> before(String round, LocalDate day);
}
