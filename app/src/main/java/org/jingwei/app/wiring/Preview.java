package org.jingwei.app.wiring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.core.text.Article;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.query.Cell;
import org.jingwei.reading.mapping.MappedCell;

/** Holds the cells of a part against the ledger and against each other, before they are kept. Made for one part. */
final class Preview {

    /** A cumulative value grows at most twelvefold within a year; beyond this, it is the unit. */
    private static final BigDecimal FAR = BigDecimal.valueOf(20);

    private static final Units UNITS = Units.standard();

    private final CellFinder finder;
    private final Article article;

    Preview(LedgerStore ledger, Article article) {
        this.finder = new CellFinder(ledger);
        this.article = article;
    }

    List<PreviewCell> of(List<MappedCell> cells) {
        finder.ask(cells.stream().flatMap(cell -> cell.fact().stream()).toList(), article);
        Map<Object, MappedCell> first = new HashMap<>();
        List<PreviewCell> shown = new ArrayList<>();
        for (MappedCell cell : cells) {
            Optional<MappedCell> twin = cell.fact()
                    .flatMap(fact ->
                            Optional.ofNullable(first.putIfAbsent(List.of(fact.code(), fact.qualifiers()), cell)));
            shown.add(shown(twin.map(other -> cell.doubting(twin(cell, other))).orElse(cell)));
        }
        return shown;
    }

    private static String twin(MappedCell cell, MappedCell other) {
        boolean same = cell.fact()
                .orElseThrow()
                .quantity()
                .equals(other.fact().orElseThrow().quantity());
        return "与 " + other.address() + " 说的是同一个数" + (same ? "" : "，数值却不同，两个都不会成为台账的现值");
    }

    private PreviewCell shown(MappedCell cell) {
        Optional<Cell> standing = cell.fact().flatMap(fact -> finder.of(fact, article));
        boolean changes =
                standing.filter(now -> !same(cell.fact().orElseThrow(), now)).isPresent();
        Optional<String> far = cell.fact().flatMap(fact -> far(fact, standing));
        return new PreviewCell(far.map(cell::doubting).orElse(cell), standing, changes);
    }

    /** Whether both can be one figure: 11.24亿元 is what 112382万元 is when it is printed shorter. */
    private static boolean same(Fact fact, Cell standing) {
        Quantity now = standing.standing().quantity();
        Quantity next = fact.quantity();
        Optional<Interval> then = now.meaning(UNITS);
        Optional<Interval> meant = next.meaning(UNITS);
        if (then.isEmpty() || meant.isEmpty()) {
            return then.isEmpty() && meant.isEmpty() && now.unit().equals(next.unit());
        }
        if (now.unit().equals(next.unit())) {
            return now.value()
                                    .orElseThrow()
                                    .value()
                                    .compareTo(next.value().orElseThrow().value())
                            == 0
                    || then.get().encloses(meant.get())
                    || meant.get().encloses(then.get());
        }
        Optional<Unit> from = now.unit().flatMap(UNITS::parse);
        Optional<Unit> to = next.unit().flatMap(UNITS::parse);
        return from.isPresent()
                && to.isPresent()
                && from.get().comparable(to.get())
                && from.get().convert(then.get(), to.get()).intersects(meant.get());
    }

    private Optional<String> far(Fact fact, Optional<Cell> standing) {
        if (fact.qualifiers().measure() != Measure.LEVEL) {
            return Optional.empty();
        }
        Optional<Cell> other = standing.or(() -> finder.before(fact, article));
        Optional<BigDecimal> now = fact.quantity().value().map(Printed::value).filter(v -> v.signum() > 0);
        Optional<BigDecimal> then = other.flatMap(cell -> CellFinder.in(
                        cell.standing().quantity(), fact.quantity().unit()))
                .filter(v -> v.signum() > 0);
        if (now.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal ratio = now.get().divide(then.get(), MathContext.DECIMAL64);
        boolean far = ratio.compareTo(FAR) > 0 || ratio.multiply(FAR).compareTo(BigDecimal.ONE) < 0;
        return far ? Optional.of("与台账里的 " + then.get().toPlainString() + " 差得太多，看看计量单位") : Optional.empty();
    }
}
