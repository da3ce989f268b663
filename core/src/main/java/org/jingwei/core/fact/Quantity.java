package org.jingwei.core.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;

/**
 * A printed quantity or rank with its sign carried (下降3.3% is -3.3, 倒数第2 is -2).
 *
 * @param value empty if masked or purely qualitative
 * @param upper upper end of a range
 * @param unit as printed, at half width (亿元, %, 个百分点, 位); empty for a pure ratio
 * @param censored the figure is masked by X
 */
public record Quantity(
        Optional<Printed> value, Optional<Printed> upper, Optional<String> unit, Approx approx, boolean censored) {

    public Quantity {
        if (upper.isPresent() && value.isEmpty()) {
            throw new IllegalArgumentException("a range without a lower end: " + upper);
        }
        if (censored && value.isPresent()) {
            throw new IllegalArgumentException("a masked figure has no value: " + value);
        }
    }

    /**
     * What the quantity can mean, in its own unit: hedges widen it, a range runs from its lower to its upper end, whole counts
     * of things are exact. Empty if it is masked or qualitative, or a rank that cannot be (前0).
     */
    public Optional<Interval> meaning(Units units) {
        Optional<Unit> known = unit.flatMap(units::parse);
        Optional<Interval> lower = value.filter(this::possible).map(figure -> meaning(figure, known));
        return upper.isEmpty()
                ? lower
                : lower.flatMap(from -> upper.filter(this::possible).map(to -> from.hull(meaning(to, known))));
    }

    private Interval meaning(Printed figure, Optional<Unit> known) {
        return known.map(u -> u.meaning(figure, approx)).orElseGet(() -> Interval.of(figure, approx));
    }

    private boolean possible(Printed figure) {
        return approx != Approx.WITHIN || figure.value().abs().compareTo(BigDecimal.ONE) >= 0;
    }
}
