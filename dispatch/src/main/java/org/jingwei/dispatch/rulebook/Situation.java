package org.jingwei.dispatch.rulebook;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.number.Interval;

/**
 * How something stands: its measures, report by report.
 *
 * @param subject as the sentence calls it: 云岭市固定资产投资
 * @param indicator the catalogue's code or another word that a rule may name; empty if none
 * @param month to which the latest reports run
 * @param every months from one of its reports to the next: 3 for what is published by quarters, else 1
 * @param reports by the code of the measure, in its unit, and the month to which the report runs
 * @param notes by the code of the measure, one sentence on how the latest value came about, or why there is none: of estimates
 */
public record Situation(
        String subject,
        String indicator,
        YearMonth month,
        int every,
        Map<String, Map<YearMonth, Interval>> reports,
        Map<String, String> notes) {

    public Situation {
        if (every < 1 || every > 12) {
            throw new IllegalArgumentException("reports come every 1 to 12 months, not " + every);
        }
        Map<String, Map<YearMonth, Interval>> copy = new HashMap<>();
        reports.forEach((measure, values) -> copy.put(measure, Map.copyOf(values)));
        reports = Map.copyOf(copy);
        notes = Map.copyOf(notes);
    }

    public Situation(
            String subject,
            String indicator,
            YearMonth month,
            int every,
            Map<String, Map<YearMonth, Interval>> reports) {
        this(subject, indicator, month, every, reports, Map.of());
    }

    public static Situation of(String subject, String indicator, YearMonth month) {
        return new Situation(subject, indicator, month, 1, Map.of());
    }

    /** The same with a report more. */
    public Situation with(String measure, YearMonth to, Interval value) {
        Map<String, Map<YearMonth, Interval>> more = new HashMap<>(reports);
        Map<YearMonth, Interval> values = new HashMap<>(more.getOrDefault(measure, Map.of()));
        values.put(to, value);
        more.put(measure, values);
        return new Situation(subject, indicator, month, every, more, notes);
    }

    /** The same, reported every so many months. */
    public Situation reportedEvery(int months) {
        return new Situation(subject, indicator, month, months, reports, notes);
    }

    /** The same with the latest report of a measure. */
    public Situation with(String measure, Interval value) {
        return with(measure, month, value);
    }

    /** The same with a sentence on a measure. */
    public Situation noting(String measure, String note) {
        Map<String, String> more = new HashMap<>(notes);
        more.put(measure, note);
        return new Situation(subject, indicator, month, every, reports, more);
    }

    /** The sentence on a measure. */
    Optional<String> note(String measure) {
        return Optional.ofNullable(notes.get(measure));
    }

    /** The latest report of a measure. */
    public Optional<Interval> latest(String measure) {
        return at(measure, month);
    }

    private Optional<Interval> at(String measure, YearMonth to) {
        return Optional.ofNullable(reports.getOrDefault(measure, Map.of()).get(to));
    }

    /** So many reports in a row; one that is missing leaves it unknown, January that is published with February does not. */
    Verdict judge(RuleMeasure measure, Interval wanted, int periods) {
        Verdict verdict = Verdict.HOLDS;
        YearMonth to = month;
        for (int i = 0; i < periods; i++) {
            if (i > 0) {
                to = before(measure, to);
            }
            verdict = verdict.and(
                    at(measure.code(), to).map(value -> verdict(value, wanted)).orElse(Verdict.UNKNOWN));
        }
        return verdict;
    }

    private YearMonth before(RuleMeasure measure, YearMonth to) {
        int step = Math.max(measure.step(), every);
        YearMonth before = to.minusMonths(step);
        boolean merged = step == 1
                && before.getMonthValue() == 1
                && at(measure.code(), before).isEmpty();
        return merged ? before.minusMonths(1) : before;
    }

    private static Verdict verdict(Interval value, Interval wanted) {
        if (wanted.encloses(value)) {
            return Verdict.HOLDS;
        }
        return wanted.intersects(value) ? Verdict.OPEN : Verdict.FAILS;
    }
}
