package org.jingwei.app.web.article;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.KeptFact;
import org.jingwei.ledger.query.LedgerQueries;
import org.jingwei.ledger.query.Source;

/**
 * Another place where the same indicator, region and period occur.
 *
 * @param agreement how its value compares with that of the fact in hand
 */
record Elsewhere(Cell cell, Source source, Agreement agreement) {

    enum Agreement {
        SAME("一致", "same"),
        DIFFERS("不一致", "differs"),
        /** Another measure, status or comparator, or a value that cannot be compared. */
        OTHER("相关", "other");

        private final String shown;
        private final String look;

        Agreement(String shown, String look) {
            this.shown = shown;
            this.look = look;
        }

        String shown() {
            return shown;
        }

        String look() {
            return look;
        }
    }

    /** Those of a fact; none where its indicator, place or period is not known. */
    static List<Elsewhere> of(KeptFact fact, LedgerQueries ledger) {
        Fact standing = fact.standing();
        return standing.code()
                .flatMap(code -> fact.place()
                        .flatMap(place -> standing.qualifiers()
                                .period()
                                .map(period -> of(fact, ledger.occurrences(code, place, period)))))
                .orElse(List.of());
    }

    /** The places that count, without the fact's own: those that can be compared first. */
    private static List<Elsewhere> of(KeptFact fact, List<Cell> occurrences) {
        return occurrences.stream()
                .filter(cell -> !isOf(cell.standing(), fact))
                .map(cell -> new Elsewhere(cell, cell.standing(), agreement(fact, cell)))
                .sorted((one, other) ->
                        Boolean.compare(one.agreement == Agreement.OTHER, other.agreement == Agreement.OTHER))
                .toList();
    }

    private static boolean isOf(Source source, KeptFact fact) {
        return source.origin()
                .printed()
                .filter(printed -> printed.fact() == fact.id())
                .isPresent();
    }

    private static Agreement agreement(KeptFact fact, Cell cell) {
        boolean sameCell = fact.cell().filter(id -> id == cell.id()).isPresent();
        Fact standing = fact.standing();
        Optional<Interval> here = sameCell ? meaning(standing.quantity(), standing.quantity()) : Optional.empty();
        Optional<Interval> there = meaning(cell.standing().quantity(), standing.quantity());
        if (here.isEmpty() || there.isEmpty()) {
            return Agreement.OTHER;
        }
        return here.get().intersects(there.get()) ? Agreement.SAME : Agreement.DIFFERS;
    }

    /** In the unit of the other; none if the units cannot be converted. */
    private static Optional<Interval> meaning(Quantity quantity, Quantity other) {
        Units units = Units.standard();
        Optional<Interval> own = quantity.meaning(units);
        if (quantity.unit().equals(other.unit())) {
            return own;
        }
        Optional<Unit> from = quantity.unit().flatMap(units::parse);
        Optional<Unit> to = other.unit().flatMap(units::parse);
        return own.filter(value ->
                        from.isPresent() && to.isPresent() && from.get().comparable(to.get()))
                .map(value -> from.orElseThrow().convert(value, to.orElseThrow()));
    }

    Optional<Source.Printed> printed() {
        return source.origin().printed();
    }
}
