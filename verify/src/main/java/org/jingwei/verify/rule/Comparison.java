package org.jingwei.verify.rule;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Interval;

/** Holds a computed interval against a printed one. */
public final class Comparison {

    private static final int PLACES = 3;

    /** How far from its middle a computed range still bears out what is printed. */
    private static final BigDecimal INNER = new BigDecimal("0.65");

    /** A computed range that is as wide as this share of its middle tells little at its ends. */
    private static final BigDecimal WIDE = new BigDecimal("0.05");

    /** The unit behind the last digit of printed words; words that widen a figure are none. */
    private static final Pattern UNIT = Pattern.compile("[0-9]([^0-9\\s以左余多上近]{1,6})$");

    private Comparison() {}

    /**
     * Holds if some value belongs to both; a look is deserved where that takes several coarse figures at the very ends of what
     * they round to (12亿元 is 30% more than 10亿元); violated softly if a value belongs to both once each figure is forgiven a
     * unit of its last digit; hard otherwise.
     *
     * @param sum the computation in words, without its result
     * @param printed the words of the print that it should give
     */
    public static Judgement of(
            String sum,
            Interval computed,
            String printed,
            Interval meant,
            Interval forgivingly,
            Interval meantForgivingly) {
        String unit = unit(printed);
        String result = shown(computed) + unit;
        String computation = sum + " = " + result + "；所印" + printed + "，即" + shown(meant) + unit;
        if (computed.intersects(meant) && strained(computed, meant)) {
            return new Judgement(
                    Verdict.SUSPICIOUS,
                    Severity.WARN,
                    computation,
                    "所印" + printed + "，按 " + sum + " 计算为 " + result + "；各数都取四舍五入的极端值才相符，请核对。");
        }
        if (computed.intersects(meant)) {
            return new Judgement(
                    Verdict.HOLDS,
                    Severity.HARD,
                    computation,
                    "相符：" + sum + " 约为 " + result + "，与所印" + printed + "一致。");
        }
        boolean nearly = forgivingly.intersects(meantForgivingly);
        String message = "所印" + printed + "，按 " + sum + " 计算应为 " + result
                + (nearly ? "；只差末位，可能是舍入或数据口径不同，请核对。" : "，四舍五入也对不上，请核对其中哪个数有误。");
        return new Judgement(Verdict.VIOLATED, nearly ? Severity.SOFT : Severity.HARD, computation, message);
    }

    /** In what the computed figures are told, so that nobody takes 39.7% for 39.7. */
    private static String unit(String printed) {
        Matcher unit = UNIT.matcher(printed.strip());
        return unit.find() ? unit.group(1) : "";
    }

    /** Whether a wide range holds what is printed only near one of its ends. */
    private static boolean strained(Interval computed, Interval meant) {
        if (computed.width().isEmpty() || meant.width().isEmpty()) {
            return false;
        }
        BigDecimal wide = computed.width().orElseThrow();
        BigDecimal narrow = meant.width().orElseThrow();
        BigDecimal apart = middleTwice(computed).subtract(middleTwice(meant)).abs();
        return wide.compareTo(narrow) > 0
                && wide.compareTo(middleTwice(computed).abs().multiply(WIDE)) > 0
                && apart.compareTo(wide.add(narrow).multiply(INNER)) > 0;
    }

    private static BigDecimal middleTwice(Interval interval) {
        return interval.lower().orElseThrow().add(interval.upper().orElseThrow());
    }

    /** Part at most whole. */
    public static Judgement atMost(String part, Interval less, String whole, Interval more) {
        String computation = "应有 " + part + " ≤ " + whole + "：" + shown(less) + " 与 " + shown(more);
        boolean holds = !less.above(more);
        return new Judgement(
                holds ? Verdict.HOLDS : Verdict.VIOLATED,
                Severity.HARD,
                computation,
                holds ? "相符：" + part + "不大于" + whole + "。" : "部分（" + part + "）大于整体（" + whole + "），请核对。");
    }

    /** For people: both ends, short. */
    public static String shown(Interval interval) {
        String text = interval.rounded(PLACES);
        UnaryOperator<String> trim =
                s -> s.indexOf('.') < 0 ? s : s.replaceAll("0+$", "").replaceAll("\\.$", "");
        int dots = text.indexOf("..");
        return dots < 0
                ? trim.apply(text)
                : trim.apply(text.substring(0, dots)) + "～" + trim.apply(text.substring(dots + 2));
    }
}
