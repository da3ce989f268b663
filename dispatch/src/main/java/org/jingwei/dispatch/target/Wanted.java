package org.jingwei.dispatch.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Polarity;
import org.jingwei.core.term.Units;

/**
 * The values that fulfil a printed goal. A goal means exactly what is printed (DESIGN): 增长6% is fulfilled by 6 and more where
 * more is better, by 6 and less where less is; a range by its worse end and better; a rank by that place and better. Growth of
 * 6%左右 may fall short by one unit of its last printed digit other than zero, and by no more than a point.
 */
public final class Wanted {

    private Wanted() {}

    /** Empty where no figure is printed. */
    public static Optional<Interval> values(Quantity quantity, Measure measure, Polarity polarity, Units units) {
        boolean less = polarity == Polarity.DOWN || measure == Measure.RANK;
        if (measure == Measure.YOY && quantity.approx() == Approx.ABOUT) {
            return quantity.value().map(figure -> side(worst(figure, less), less));
        }
        if (quantity.approx() == Approx.EXACT
                || quantity.approx() == Approx.WITHIN
                || quantity.approx() == Approx.ABOUT) {
            return quantity.value()
                    .map(figure -> side(less ? quantity.upper().orElse(figure).value() : figure.value(), less));
        }
        return quantity.meaning(units).map(meaning -> opened(meaning, less));
    }

    /** What growth that is aimed at with 左右 is held to: the printed figure, or as little short of it as the word allows. */
    public static Interval hedged(Printed figure, boolean less) {
        BigDecimal worst = worst(figure, less);
        return less ? Interval.closed(figure.value(), worst) : Interval.closed(worst, figure.value());
    }

    private static BigDecimal worst(Printed figure, boolean less) {
        BigDecimal shortfall = figure.significantPlace().min(BigDecimal.ONE);
        return less ? figure.value().add(shortfall) : figure.value().subtract(shortfall);
    }

    private static Interval opened(Interval meaning, boolean less) {
        if (less && meaning.upper().isPresent()) {
            return side(meaning.upper().orElseThrow(), true);
        }
        if (!less && meaning.lower().isPresent()) {
            return meaning.hull(side(meaning.lower().orElseThrow().add(BigDecimal.ONE), false));
        }
        return meaning;
    }

    private static Interval side(BigDecimal end, boolean less) {
        return less ? Interval.atMost(end) : Interval.atLeast(end);
    }
}
