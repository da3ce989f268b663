package org.jingwei.analysis.curve;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jingwei.core.formula.Share;
import org.jingwei.core.number.Interval;

/**
 * How much of the year's plan should be done by the end of which month: points with straight lines between them, from
 * nothing before January to everything at the end of December.
 *
 * @param words as a sentence names the assumption: 按月均匀推进
 * @param points share by month, as plain numbers; month 0 and 12 included
 */
public record ScheduleCurve(String words, NavigableMap<Integer, Interval> points) {

    private static final Interval NOTHING = Interval.exactly(0);
    private static final Interval ALL = Interval.exactly(1);

    public ScheduleCurve {
        NavigableMap<Integer, Interval> whole = new TreeMap<>(points);
        whole.putIfAbsent(0, NOTHING);
        whole.putIfAbsent(12, ALL);
        check(words, whole);
        points = Collections.unmodifiableNavigableMap(whole);
    }

    private static void check(String words, NavigableMap<Integer, Interval> points) {
        if (words.isBlank() || points.firstKey() != 0 || points.lastKey() != 12) {
            throw new IllegalArgumentException("a curve runs from month 0 to 12: " + words + " " + points.keySet());
        }
        if (!Objects.equals(points.get(0), NOTHING) || !Objects.equals(points.get(12), ALL)) {
            throw new IllegalArgumentException("a curve runs from nothing to everything: " + points);
        }
        Interval before = NOTHING;
        for (Interval share : points.values()) {
            if (share.below(before) || share.above(ALL)) {
                throw new IllegalArgumentException("a curve never falls, and ends at 1: " + points);
            }
            before = share;
        }
    }

    /**
     * Last year's profile.
     *
     * @param cumulative last year's cumulative values by month; December's is the whole
     * @throws IllegalArgumentException if December is missing, or a value is more than it
     */
    public static ScheduleCurve lastYear(Map<Integer, Interval> cumulative) {
        Interval whole = cumulative.get(12);
        if (whole == null || !whole.positive()) {
            throw new IllegalArgumentException("last year's profile needs last year's total: " + cumulative.keySet());
        }
        NavigableMap<Integer, Interval> shares = new TreeMap<>();
        cumulative.forEach((month, value) ->
                shares.put(month, month == 12 ? ALL : Share.of(value, whole).orElseThrow()));
        return new ScheduleCurve("按上年各月进度", shares);
    }

    /**
     * The share that should be done by the end of the month.
     *
     * @throws IllegalArgumentException unless the month is from 0 to 12
     */
    public Elapsed at(int month) {
        if (month < 0 || month > 12) {
            throw new IllegalArgumentException("no such month: " + month);
        }
        return new Elapsed(this, month, share(month));
    }

    private Interval share(int month) {
        Map.Entry<Integer, Interval> from = points.floorEntry(month);
        Map.Entry<Integer, Interval> to = points.ceilingEntry(month);
        if (from.getKey().equals(to.getKey())) {
            return from.getValue();
        }
        BigDecimal gone = BigDecimal.valueOf(month - from.getKey());
        BigDecimal left = BigDecimal.valueOf(to.getKey() - month);
        return from.getValue().times(left).plus(to.getValue().times(gone)).dividedBy(gone.add(left));
    }

    @Override
    public String toString() {
        return words;
    }
}
