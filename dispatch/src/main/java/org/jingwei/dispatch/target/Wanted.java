package org.jingwei.dispatch.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Polarity;
import org.jingwei.core.term.Units;

/**
 * The values that fulfil a printed goal. A goal means exactly what is printed (DESIGN): 增长6% is fulfilled by 6 and more where
 * more is better, by 6 and less where less is; 6%左右 is held to the printed 6 as well, so that no page and no rule is milder than another; a range by its worse end and better;
 * a rank by that place and better.
 */
public final class Wanted {

    private Wanted() {}

    /** Empty where no figure is printed. */
    public static Optional<Interval> values(Quantity quantity, Measure measure, Polarity polarity, Units units) {
        boolean less = polarity == Polarity.DOWN || measure == Measure.RANK;
        if (quantity.approx() == Approx.EXACT
                || quantity.approx() == Approx.WITHIN
                || quantity.approx() == Approx.ABOUT) {
            return quantity.value()
                    .map(figure -> side(less ? quantity.upper().orElse(figure).value() : figure.value(), less));
        }
        return quantity.meaning(units).map(meaning -> opened(meaning, less));
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
