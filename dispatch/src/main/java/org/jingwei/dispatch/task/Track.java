package org.jingwei.dispatch.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.Stamp;

/**
 * How a task has gone so far.
 *
 * @param progress as last reported
 * @param percent as last reported, 0 to 100
 * @param report the last report's words
 * @param reported when it was reported
 * @param since the day from which the next report is counted
 * @param reached what proves each milestone that is reached
 * @param asked the extension that waits for approval
 * @param submitted who says that it is done
 * @param message the last message of a refusal, return or reopening
 */
public record Track(
        Optional<Progress> progress,
        Optional<BigDecimal> percent,
        String report,
        Optional<Stamp> reported,
        LocalDate since,
        Map<String, List<Attachment>> reached,
        Optional<Extension> asked,
        Optional<Actor> submitted,
        String message,
        Counts counts) {

    /** An extension that is asked for. */
    public record Extension(LocalDate until, String reason, Actor by) {}

    /** How often: for rules that ask so. */
    public record Counts(int reports, int extensions, int urges, int reopened) {
        Counts reported() {
            return new Counts(reports + 1, extensions, urges, reopened);
        }

        Counts extended() {
            return new Counts(reports, extensions + 1, urges, reopened);
        }

        Counts urged() {
            return new Counts(reports, extensions, urges + 1, reopened);
        }

        Counts reopenedOnce() {
            return new Counts(reports, extensions, urges, reopened + 1);
        }
    }

    public Track {
        reached = Collections.unmodifiableMap(new TreeMap<>(reached));
    }

    static Track begun(LocalDate day) {
        return new Track(
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                day,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                new Counts(0, 0, 0, 0));
    }

    Track report(TaskEvent.Reported event, Stamp stamp) {
        return new Track(
                Optional.of(event.progress()),
                event.percent(),
                event.note(),
                Optional.of(stamp),
                stamp.day(),
                reached,
                asked,
                submitted,
                message,
                counts.reported());
    }

    Track reach(String milestone, List<Attachment> evidence) {
        Map<String, List<Attachment>> more = new TreeMap<>(reached);
        more.put(milestone, List.copyOf(evidence));
        return new Track(progress, percent, report, reported, since, more, asked, submitted, message, counts);
    }

    Track ask(Optional<Extension> extension) {
        return new Track(progress, percent, report, reported, since, reached, extension, submitted, message, counts);
    }

    Track submit(Optional<Actor> by) {
        return new Track(progress, percent, report, reported, since, reached, asked, by, message, counts);
    }

    Track say(String words) {
        return new Track(progress, percent, report, reported, since, reached, asked, submitted, words, counts);
    }

    Track count(Counts other) {
        return new Track(progress, percent, report, reported, since, reached, asked, submitted, message, other);
    }

    Track from(LocalDate day) {
        return new Track(progress, percent, report, reported, day, reached, asked, submitted, message, counts);
    }

    Track done() {
        return new Track(
                Optional.of(Progress.DONE),
                Optional.of(BigDecimal.valueOf(100)),
                report,
                reported,
                since,
                reached,
                asked,
                submitted,
                message,
                counts);
    }
}
