package org.jingwei.dispatch.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;

/** What is aimed at, in every form that a report gives it. */
public sealed interface TargetValue {

    /** As it is printed. */
    String words();

    /** Whether a result fulfils it; the reference is the value of what it is compared with, where it is. */
    Standing standing(Interval actual, Optional<Interval> reference);

    /** How a result stands to a target. */
    enum Standing {
        REACHED("已达到"),
        MISSED("未达到"),
        /** Rounding hides it, or 左右 does. */
        OPEN("与目标相当"),
        /** There is nothing to measure by. */
        NOT_MEASURABLE("无法衡量");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** Of what is fulfilled, whether more than a hedge says so. */
        private Standing orOpen() {
            return this == REACHED ? REACHED : OPEN;
        }
    }

    private static Standing within(Interval wanted, Interval actual) {
        if (wanted.encloses(actual)) {
            return Standing.REACHED;
        }
        return wanted.intersects(actual) ? Standing.OPEN : Standing.MISSED;
    }

    /**
     * A level, a growth, a share, a rank: a point, a bound or a range.
     *
     * @param figure the printed figure, where there is a single one: what is split
     * @param wanted the values that fulfil it; some of them only as its hedge has it, where they fall short of the figure
     */
    record Figure(Measure measure, Optional<BigDecimal> figure, Interval wanted, String unit, String words)
            implements TargetValue {

        /** Short of the printed figure, but within its hedge, it can be told neither reached nor missed. */
        @Override
        public Standing standing(Interval actual, Optional<Interval> reference) {
            Standing hedged = within(wanted, actual);
            return hedged == Standing.REACHED ? within(printed(), actual).orOpen() : hedged;
        }

        /** The values that fulfil it whatever its hedge allows. */
        public Interval printed() {
            boolean most = wanted.lower().isEmpty();
            return figure.map(value -> most ? Interval.atMost(value) : Interval.atLeast(value))
                    .filter(strict -> wanted.lower().isEmpty() || wanted.upper().isEmpty())
                    .orElse(wanted);
        }
    }

    /**
     * Held against something else: 高于全省平均, 与经济增长同步.
     *
     * @param reference what it is held against, as printed
     * @param tolerance in points, within which 同步 is kept; data, because offices differ
     */
    record Relation(Kind kind, String reference, BigDecimal tolerance, String words) implements TargetValue {

        /** How it is held against its reference. */
        public enum Kind {
            ABOVE,
            NOT_BELOW,
            NOT_ABOVE,
            BELOW,
            IN_STEP
        }

        @Override
        public Standing standing(Interval actual, Optional<Interval> known) {
            return known.map(value -> within(wanted(), actual.minus(value))).orElse(Standing.NOT_MEASURABLE);
        }

        /** The distances to the reference that fulfil it. */
        private Interval wanted() {
            return switch (kind) {
                case ABOVE -> Interval.moreThan(BigDecimal.ZERO);
                case NOT_BELOW -> Interval.atLeast(BigDecimal.ZERO);
                case NOT_ABOVE -> Interval.atMost(BigDecimal.ZERO);
                case BELOW -> Interval.lessThan(BigDecimal.ZERO);
                case IN_STEP -> Interval.closed(tolerance.negate(), tolerance);
            };
        }
    }

    /** Words without a measure: 提质增效, 稳定增长, 完成上级下达任务. */
    record InWords(String words) implements TargetValue {
        @Override
        public Standing standing(Interval actual, Optional<Interval> reference) {
            return Standing.NOT_MEASURABLE;
        }
    }

    /** It is said that there is none this year. Where nothing is said, the book holds nothing. */
    record NotSet(String words) implements TargetValue {
        @Override
        public Standing standing(Interval actual, Optional<Interval> reference) {
            return Standing.NOT_MEASURABLE;
        }
    }
}
