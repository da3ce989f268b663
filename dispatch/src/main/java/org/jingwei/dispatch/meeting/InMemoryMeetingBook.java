package org.jingwei.dispatch.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Stamp;

/** A book of meetings that is forgotten with its process. */
public final class InMemoryMeetingBook implements MeetingBook {

    private final List<List<Kept>> meetings = new ArrayList<>();

    @Override
    public synchronized Kept call(Meeting meeting, Stamp stamp) {
        Kept kept = new Kept(new MeetingId(meetings.size() + 1L), 1, meeting, stamp);
        meetings.add(new ArrayList<>(List.of(kept)));
        return kept;
    }

    @Override
    public synchronized Kept change(MeetingId id, int version, Meeting meeting, Stamp stamp) {
        Kept last = find(id).orElseThrow(() -> new IllegalArgumentException("no meeting " + id));
        if (last.version() != version) {
            throw new ChangedMeanwhile(id, version, last.version());
        }
        Kept kept = new Kept(id, version + 1, meeting, stamp);
        meetings.get((int) id.number() - 1).add(kept);
        return kept;
    }

    @Override
    public synchronized Optional<Kept> find(MeetingId id) {
        List<Kept> versions = versions(id);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    @Override
    public synchronized List<Kept> versions(MeetingId id) {
        return id.number() > meetings.size() ? List.of() : List.copyOf(meetings.get((int) id.number() - 1));
    }

    private Stream<Kept> latestFirst() {
        return meetings.stream()
                .map(versions -> versions.get(versions.size() - 1))
                .sorted(Comparator.comparing((Kept kept) -> kept.meeting().day())
                        .thenComparing(kept -> kept.id().number())
                        .reversed());
    }

    @Override
    public synchronized List<Kept> list(LocalDate from, LocalDate until) {
        return latestFirst()
                .filter(kept -> !kept.meeting().day().isBefore(from)
                        && !kept.meeting().day().isAfter(until))
                .toList();
    }

    @Override
    public synchronized Optional<Kept> before(String round, LocalDate day) {
        return latestFirst()
                .filter(kept -> kept.meeting().round().equals(round)
                        && kept.meeting().day().isBefore(day))
                .findFirst();
    }
}
