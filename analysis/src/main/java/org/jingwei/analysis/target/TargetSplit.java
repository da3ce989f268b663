package org.jingwei.analysis.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Stretch;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.curve.ScheduleCurve;
import org.jingwei.core.number.Interval;

/**
 * 目标分解: an annual target cut into parts that make the whole exactly on the printed scale. What rounding leaves goes one
 * unit at a time to the largest remainders; of equal ones, to the earlier part.
 *
 * @param whole the target as printed; its scale is that of the parts
 * @param parts by name, in order
 * @param way how it was cut, in words
 */
public record TargetSplit(Subject subject, BigDecimal whole, Map<String, BigDecimal> parts, String way)
        implements Explained {

    public TargetSplit {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(whole) != 0) {
            throw new IllegalArgumentException("parts of " + sum + " do not make " + whole);
        }
    }

    /** The same for everybody: regions, departments, periods. */
    public static Answer<TargetSplit> even(Subject subject, BigDecimal whole, List<String> names) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        names.forEach(name -> weights.put(name, BigDecimal.ONE));
        return cut(subject, whole, weights, "平均分解");
    }

    /** By last year's figures, or other weights of the parts; refused unless they are not negative and some are positive. */
    public static Answer<TargetSplit> byWeights(
            Subject subject, BigDecimal whole, Map<String, BigDecimal> weights, String words) {
        return cut(subject, whole, weights, words);
    }

    /** By months along a curve. */
    public static Answer<TargetSplit> byMonth(Subject subject, BigDecimal whole, ScheduleCurve curve) {
        return along(subject, whole, curve, 1);
    }

    /** By quarters along a curve. */
    public static Answer<TargetSplit> byQuarter(Subject subject, BigDecimal whole, ScheduleCurve curve) {
        return along(subject, whole, curve, 3);
    }

    /**
     * By months along a curve, but so that the months of each quarter make what the quarter was given; a quarter in which the
     * curve stands still is cut evenly.
     *
     * @param quarters what each was given, from the first; refused unless there are four and they make the whole
     */
    public static Answer<TargetSplit> byMonth(
            Subject subject, BigDecimal whole, List<BigDecimal> quarters, ScheduleCurve curve) {
        BigDecimal sum = quarters.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (quarters.size() != 4 || sum.compareTo(whole) != 0) {
            return Answer.refused(subject + "各季度合计" + sum.toPlainString() + subject.unit() + "，与总目标"
                    + whole.toPlainString() + subject.unit() + "不符，须先分好季度");
        }
        Map<String, BigDecimal> months = new LinkedHashMap<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            Map<String, BigDecimal> weights = weights(curve, 1, quarter * 3, quarter * 3 + 3);
            boolean still = weights.values().stream().allMatch(weight -> weight.signum() == 0);
            if (still) {
                weights.replaceAll((month, weight) -> BigDecimal.ONE);
            }
            BigDecimal given = quarters.get(quarter);
            int scale = Math.max(whole.scale(), given.scale());
            months.putAll(cut(given.setScale(scale), weights));
        }
        return Answer.given(new TargetSplit(subject, whole, months, curve.words() + "在各季度内分解"));
    }

    /** Parts that people set; refused if they do not make the whole. */
    public static Answer<TargetSplit> byHand(Subject subject, BigDecimal whole, Map<String, BigDecimal> parts) {
        BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal over = sum.subtract(whole);
        if (over.signum() != 0) {
            return Answer.refused(subject + "分解数合计" + sum.toPlainString() + subject.unit() + "，比总目标"
                    + whole.toPlainString() + subject.unit() + (over.signum() > 0 ? "多" : "少")
                    + over.abs().toPlainString() + subject.unit());
        }
        return Answer.given(new TargetSplit(subject, whole, parts, "人工分解"));
    }

    private static Answer<TargetSplit> along(Subject subject, BigDecimal whole, ScheduleCurve curve, int months) {
        return cut(subject, whole, weights(curve, months, 0, 12), curve.words() + "分解");
    }

    /** What the curve does from the end of one month to the end of another, in steps of so many months. */
    private static Map<String, BigDecimal> weights(ScheduleCurve curve, int months, int from, int until) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (int last = from + months; last <= until; last += months) {
            BigDecimal step = middle(curve.at(last).share())
                    .subtract(middle(curve.at(last - months).share()));
            weights.put(new Stretch(last - months + 1, last).words(), step.max(BigDecimal.ZERO));
        }
        return weights;
    }

    private static BigDecimal middle(Interval share) {
        return share.lower().orElseThrow().add(share.upper().orElseThrow()).divide(BigDecimal.valueOf(2));
    }

    private static Answer<TargetSplit> cut(
            Subject subject, BigDecimal whole, Map<String, BigDecimal> weights, String way) {
        BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() <= 0 || weights.values().stream().anyMatch(w -> w.signum() < 0)) {
            return Answer.refused(subject + "没有可用的分解权重：" + weights.keySet());
        }
        return Answer.given(new TargetSplit(subject, whole, cut(whole, weights), way));
    }

    private static Map<String, BigDecimal> cut(BigDecimal whole, Map<String, BigDecimal> weights) {
        BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> names = List.copyOf(weights.keySet());
        List<BigDecimal> exact = names.stream()
                .map(name -> whole.multiply(Objects.requireNonNull(weights.get(name)))
                        .divide(all, MathContext.DECIMAL128))
                .toList();
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        List<BigDecimal> rounded = largestRemainder(exact, whole);
        IntStream.range(0, names.size()).forEach(i -> parts.put(names.get(i), rounded.get(i)));
        return parts;
    }

    private static List<BigDecimal> largestRemainder(List<BigDecimal> exact, BigDecimal whole) {
        int scale = whole.scale();
        List<BigDecimal> parts = new ArrayList<>(
                exact.stream().map(x -> x.setScale(scale, RoundingMode.FLOOR)).toList());
        BigDecimal left = whole.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        int units = left.movePointRight(scale).intValueExact();
        List<Integer> order = IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(parts.get(i)))
                        .reversed())
                .toList();
        BigDecimal unit = BigDecimal.valueOf(1, scale);
        order.stream().limit(units).forEach(i -> parts.set(i, parts.get(i).add(unit)));
        return parts;
    }

    @Override
    public String sentence() {
        return subject + "全年目标" + whole.toPlainString() + subject.unit() + way + "："
                + parts.entrySet().stream()
                        .map(part -> part.getKey() + part.getValue().toPlainString() + subject.unit())
                        .collect(Collectors.joining("、"))
                + "，合计与总目标一致。";
    }
}
