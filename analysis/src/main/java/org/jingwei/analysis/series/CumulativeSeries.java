package org.jingwei.analysis.series;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jingwei.analysis.answer.Stretch;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.core.number.Interval;

/**
 * One year's cumulative figures as published, by the month they run to. A month that is not published is not there; where
 * January is missing and February stands, 1—2月 were published together.
 *
 * @param values levels in the subject's unit
 * @param growths growth on the same months of the year before, plain numbers
 */
public record CumulativeSeries(
        Subject subject, int year, NavigableMap<Integer, Interval> values, NavigableMap<Integer, Interval> growths) {

    public CumulativeSeries {
        values = checked(values);
        growths = checked(growths);
    }

    public static CumulativeSeries of(
            Subject subject, int year, Map<Integer, Interval> values, Map<Integer, Interval> growths) {
        return new CumulativeSeries(subject, year, new TreeMap<>(values), new TreeMap<>(growths));
    }

    private static NavigableMap<Integer, Interval> checked(NavigableMap<Integer, Interval> months) {
        if (!months.isEmpty() && (months.firstKey() < 1 || months.lastKey() > 12)) {
            throw new IllegalArgumentException("not months: " + months.keySet());
        }
        return Collections.unmodifiableNavigableMap(new TreeMap<>(months));
    }

    Optional<Interval> value(int month) {
        return Optional.ofNullable(values.get(month));
    }

    Optional<Interval> growth(int month) {
        return Optional.ofNullable(growths.get(month));
    }

    /** Why the stretch cannot be cut out of these months, if it cannot. */
    Optional<String> missing(Stretch stretch, NavigableMap<Integer, Interval> months, String what) {
        if (!months.containsKey(stretch.last())) {
            return Optional.of("缺" + year + "年" + Stretch.until(stretch.last()).words() + "累计" + what);
        }
        if (stretch.fromJanuary() || months.containsKey(stretch.first() - 1)) {
            return Optional.empty();
        }
        return Optional.of(
                stretch.first() == 2
                        ? year + "年1—2月合并公布，不能拆分"
                        : "缺" + year + "年" + Stretch.until(stretch.first() - 1).words() + "累计" + what);
    }
}
