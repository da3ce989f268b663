package org.jingwei.core.fact;

import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;

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
}
