package org.jingwei.core.term;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;

/**
 * A unit as printed, with its exact size: {@code scale / per} base units of its dimension. Two names of one unit (度, 千瓦时)
 * are not equal but convert one to one. {@code Units.standard().parse(unit.toString())} gives the unit back.
 *
 * @param symbol as printed, at half width, its number word included (万亩, 亿千瓦时, 元/吨)
 * @param scale numerator of the size
 * @param per denominator of the size; 1 but for units with a slash
 * @param countable whether it counts things one by one, so that a whole figure is exact (家, not 万家)
 */
public record Unit(String symbol, Dimension dimension, BigDecimal scale, BigDecimal per, boolean countable) {

    public Unit {
        scale = scale.stripTrailingZeros();
        per = per.stripTrailingZeros();
        if (symbol.isBlank() || scale.signum() <= 0 || per.signum() <= 0) {
            throw new IllegalArgumentException("not a unit: " + symbol + " of " + scale + "/" + per);
        }
    }

    /** This unit behind a number word: 万 and 亩 to 万亩. */
    Unit times(Unit number) {
        return new Unit(number.symbol + symbol, dimension, scale.multiply(number.scale), per, false);
    }

    /** This unit per the other: 元 and 吨 to 元/吨. */
    Unit per(Unit other) {
        return new Unit(
                symbol + "/" + other.symbol,
                dimension.per(other.dimension),
                scale.multiply(other.per),
                per.multiply(other.scale),
                false);
    }

    /** Whether figures in the two units may be compared and added, after conversion. */
    public boolean comparable(Unit other) {
        return dimension.equals(other.dimension);
    }

    /** What a figure printed in this unit can mean: whole counts of things are exact, all else is rounded. */
    public Interval meaning(Printed figure, Approx approx) {
        return countable ? Interval.ofCount(figure, approx) : Interval.of(figure, approx);
    }

    /**
     * A figure of this unit in another; exact unless it takes more than the 34 digits of {@link MathContext#DECIMAL128}
     * (a 亩 is 2000/3 平方米).
     *
     * @throws IllegalArgumentException if the two measure different things
     */
    public BigDecimal convert(BigDecimal figure, Unit to) {
        return figure.multiply(scale.multiply(to.per)).divide(divisor(to), MathContext.DECIMAL128);
    }

    /**
     * What a figure of this unit means in another; contains the truth also where the decimals never end.
     *
     * @throws IllegalArgumentException if the two measure different things
     */
    public Interval convert(Interval figure, Unit to) {
        BigDecimal divisor = divisor(to).stripTrailingZeros();
        BigDecimal factor = scale.multiply(to.per);
        // almost all units differ by a power of ten: no division, which is the slow part
        return divisor.unscaledValue().equals(BigInteger.ONE)
                ? figure.times(factor.scaleByPowerOfTen(divisor.scale()))
                : figure.times(factor).dividedBy(divisor);
    }

    private BigDecimal divisor(Unit to) {
        if (!comparable(to)) {
            throw new IllegalArgumentException(
                    symbol + " (" + dimension + ") does not convert to " + to.symbol + " (" + to.dimension + ")");
        }
        return per.multiply(to.scale);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
