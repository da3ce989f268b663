package org.jingwei.analysis.base;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.formula.Gap;
import org.jingwei.core.number.Interval;

/**
 * 基数效应日历: which months still to come meet a low base of last year, and which a high one.
 *
 * @param reference last year's growth as a whole, a plain number
 * @param bases last year's growth of each month to come, less the reference: below nothing is a low base
 */
public record BaseCalendar(Subject subject, Interval reference, NavigableMap<Integer, Interval> bases)
        implements Explained {

    public BaseCalendar {
        bases = Collections.unmodifiableNavigableMap(new TreeMap<>(bases));
    }

    /**
     * The months after {@code month}; refused where none of them is known.
     *
     * @param lastYear single-month growth of last year by month, plain numbers
     */
    public static Answer<BaseCalendar> of(
            Subject subject, Interval reference, Map<Integer, Interval> lastYear, int month) {
        NavigableMap<Integer, Interval> bases = new TreeMap<>();
        new TreeMap<>(lastYear).tailMap(month, false).forEach((m, growth) -> bases.put(m, Gap.of(growth, reference)));
        return bases.isEmpty()
                ? Answer.refused(subject + "缺上年" + month + "月以后各月当月增速，无法排出基数")
                : Answer.given(new BaseCalendar(subject, reference, bases));
    }

    /** Months that are easy to beat for certain. */
    public List<Integer> low() {
        return List.copyOf(months(base -> base.negate().positive()).keySet());
    }

    /** Months that are hard to beat for certain. */
    public List<Integer> high() {
        return List.copyOf(months(Interval::positive).keySet());
    }

    private NavigableMap<Integer, Interval> months(Predicate<Interval> which) {
        NavigableMap<Integer, Interval> found = new TreeMap<>(bases);
        found.values().removeIf(which.negate());
        return found;
    }

    @Override
    public String sentence() {
        return subject + "上年" + Wording.growth(reference) + "，以此衡量，"
                + told(months(base -> base.negate().positive()), "基数偏低，宜抓紧冲量", "没有低基数月份")
                + "；" + told(months(Interval::positive), "基数偏高，增速承压", "没有高基数月份") + "。";
    }

    private static String told(Map<Integer, Interval> months, String words, String none) {
        return months.isEmpty()
                ? none
                : months.entrySet().stream()
                                .map(m -> m.getKey() + "月（上年当月" + Wording.distance(m.getValue(), "全年") + "）")
                                .collect(Collectors.joining("、"))
                        + words;
    }
}
