package org.jingwei.analysis.answer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jingwei.core.number.Interval;

/**
 * Figures as a sentence prints them. An interval that is the meaning of one printed figure is printed as that figure; any
 * other as 约 its middle, with its ends rounded outward in brackets where they differ; one with a single end as 以上 or 以下.
 */
public final class Wording {

    private static final String PERCENT = "%";
    private static final String POINTS = "个百分点";
    private static final int RATE_PLACES = 1;
    private static final int AMOUNT_PLACES = 2;
    private static final int MOST_PLACES = 6;

    private Wording() {}

    /** A level with its unit. */
    public static String amount(Interval value, String unit) {
        return figure(value, unit, AMOUNT_PLACES);
    }

    /** A plain number as percent. */
    public static String percent(Interval rate) {
        return figure(rate.hundredfold(), PERCENT, RATE_PLACES);
    }

    /** A plain number as points. */
    public static String points(Interval rate) {
        return figure(rate.hundredfold(), POINTS, RATE_PLACES);
    }

    /** 增长5.8%, 下降0.3%, 持平; where the sign is open, 增速 with its interval. */
    public static String growth(Interval rate) {
        return signed(rate, "增长" + percent(rate), "下降" + percent(rate.negate()), "持平", "增速" + percent(rate));
    }

    /** 拉动1.2个百分点, 下拉0.4个百分点. */
    public static String pull(Interval rate) {
        return signed(rate, "拉动" + points(rate), "下拉" + points(rate.negate()), "影响为零", "拉动" + points(rate));
    }

    /** 高于全省1.3个百分点, 低于全省0.4个百分点, 与全省持平. */
    public static String distance(Interval gap, String reference) {
        return distance(gap, reference, POINTS);
    }

    /** A distance in any unit; points are plain numbers, all else is in its unit. */
    public static String distance(Interval gap, String reference, String unit) {
        boolean rate = unit.equals(POINTS) || unit.equals(PERCENT);
        return signed(
                gap,
                "高于" + reference + by(gap, unit, rate),
                "低于" + reference + by(gap.negate(), unit, rate),
                "与" + reference + "持平",
                "与" + reference + "相差" + by(gap, unit, rate) + "，高低未定");
    }

    private static String by(Interval gap, String unit, boolean rate) {
        return rate ? points(gap) : amount(gap, unit);
    }

    /** One of four sentences by the sign of a value; a figure that rounds to zero counts as zero. */
    public static String signed(Interval value, String above, String below, String zero, String open) {
        if (value.positive()) {
            return above;
        }
        if (value.negate().positive()) {
            return below;
        }
        Optional<BigDecimal> told = printed(value).or(() -> printed(value.hundredfold()));
        return told.filter(v -> v.signum() == 0).isPresent() ? zero : open;
    }

    private static String figure(Interval value, String unit, int places) {
        Optional<BigDecimal> lower = value.lower();
        Optional<BigDecimal> upper = value.upper();
        if (lower.isEmpty() || upper.isEmpty()) {
            return oneSided(value, unit, places);
        }
        return printed(value)
                .map(v -> v.toPlainString() + unit)
                .orElseGet(() -> about(lower.orElseThrow(), upper.orElseThrow(), unit, places));
    }

    /** The figure that this interval is the meaning of: a short exact one, or the one whose rounding fills it. */
    private static Optional<BigDecimal> printed(Interval value) {
        Optional<BigDecimal> single = value.single();
        if (single.isPresent()) {
            BigDecimal exact = single.orElseThrow().stripTrailingZeros();
            return exact.scale() > MOST_PLACES - 2 ? Optional.empty() : Optional.of(whole(exact));
        }
        return value.width()
                .map(BigDecimal::stripTrailingZeros)
                .filter(width -> BigInteger.ONE.equals(width.unscaledValue()))
                .filter(width -> width.scale() >= 0 && width.scale() <= MOST_PLACES)
                .filter(width -> !(value.lowerClosed() && value.upperClosed()))
                .flatMap(width -> onGrid(value, width.scale()));
    }

    /** The middle, if it has no more places than that. */
    private static Optional<BigDecimal> onGrid(Interval value, int places) {
        BigDecimal middle =
                middle(value.lower().orElseThrow(), value.upper().orElseThrow()).stripTrailingZeros();
        return middle.scale() > places ? Optional.empty() : Optional.of(middle.setScale(places));
    }

    private static BigDecimal whole(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static String about(BigDecimal lower, BigDecimal upper, String unit, int places) {
        String from = rounded(lower, places, RoundingMode.HALF_UP);
        String to = rounded(upper, places, RoundingMode.HALF_UP);
        if (from.equals(to)) {
            return "约" + from + unit;
        }
        String least = rounded(lower, places, RoundingMode.FLOOR) + (unit.equals(PERCENT) ? PERCENT : "");
        return "约" + rounded(middle(lower, upper), places, RoundingMode.HALF_UP) + unit + "（" + least + "至"
                + rounded(upper, places, RoundingMode.CEILING) + unit + "）";
    }

    private static String oneSided(Interval value, String unit, int places) {
        if (value.lower().isPresent()) {
            String least = rounded(value.lower().orElseThrow(), places, RoundingMode.FLOOR) + unit;
            return value.lowerClosed() ? least + "以上" : "超过" + least;
        }
        return value.upper()
                .map(most -> rounded(most, places, RoundingMode.CEILING) + unit + "以下")
                .orElse("不限");
    }

    private static BigDecimal middle(BigDecimal lower, BigDecimal upper) {
        return lower.add(upper).divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
    }

    private static String rounded(BigDecimal value, int places, RoundingMode mode) {
        BigDecimal brief = value.setScale(places, mode).stripTrailingZeros();
        return whole(brief.signum() == 0 ? BigDecimal.ZERO : brief).toPlainString();
    }
}
