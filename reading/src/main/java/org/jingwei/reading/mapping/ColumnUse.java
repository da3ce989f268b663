package org.jingwei.reading.mapping;

import java.util.Optional;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;

/**
 * What a column holds.
 *
 * @param of of a rank, gap or change in points: what is ranked or compared
 * @param comparator the base or peer set; empty where the measure needs none
 * @param unit of all its figures; empty where the rows say it
 * @param indicator a code of the catalogue, where columns and not rows name the indicators
 * @param falls whether a figure printed here is one of a fall (降幅): 3.3 is -3.3
 */
public record ColumnUse(
        Kind kind,
        Measure measure,
        Optional<Aspect> of,
        Timing timing,
        Status status,
        Optional<String> comparator,
        Optional<String> basis,
        Optional<String> unit,
        Optional<String> indicator,
        boolean falls) {

    /** What the cells of the column are for. */
    public enum Kind {
        VALUE("数值"),
        LABEL("行名"),
        UNIT("计量单位"),
        SKIP("不用");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }

        public String shown() {
            return shown;
        }
    }

    /** A column of this kind that says nothing else. */
    public static ColumnUse of(Kind kind) {
        return new ColumnUse(
                kind,
                Measure.LEVEL,
                Optional.empty(),
                Timing.CUMULATIVE,
                Status.ACTUAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public ColumnUse withKind(Kind other) {
        return new ColumnUse(other, measure, of, timing, status, comparator, basis, unit, indicator, falls);
    }
}
