package org.jingwei.app.wiring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.core.text.Article;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellFilter;
import org.jingwei.ledger.query.CellKey;
import org.jingwei.ledger.query.Paging;

/** Finds what the ledger holds of many facts at once. Made for one question. */
final class CellFinder {

    private static final int BACK = 13;

    private final LedgerStore ledger;
    private final Map<Said, List<Cell>> cells = new HashMap<>();

    /** What a series of cells have in common, as a fact says it. */
    private record Said(String indicator, String place, Measure measure, String rest) {}

    CellFinder(LedgerStore ledger) {
        this.ledger = ledger;
    }

    /** Asks for everything that the facts speak of, from a year before them on. */
    void ask(List<Fact> facts, Article article) {
        TreeSet<String> codes = new TreeSet<>();
        TreeSet<String> places = new TreeSet<>();
        TreeSet<YearMonth> months = new TreeSet<>();
        for (Fact fact : facts) {
            fact.code().ifPresent(codes::add);
            ledger.placeOf(fact, article).ifPresent(places::add);
            fact.qualifiers().period().flatMap(Period::lastMonth).ifPresent(months::add);
        }
        if (codes.isEmpty() || places.isEmpty() || months.isEmpty()) {
            return;
        }
        CellFilter filter = CellFilter.ALL
                .withIndicators(List.copyOf(codes))
                .withPlaces(List.copyOf(places))
                .withMonths(Optional.of(months.first().minusMonths(BACK)), Optional.of(months.last()));
        for (int offset = 0; offset < Paging.FURTHEST; offset += Paging.LONGEST) {
            List<Cell> some = ledger.queries()
                    .cells(filter, new Paging(offset, Paging.LONGEST))
                    .rows();
            for (Cell cell : some) {
                cells.computeIfAbsent(said(cell.key()), one -> new ArrayList<>())
                        .add(cell);
            }
            if (some.size() < Paging.LONGEST) {
                break;
            }
        }
    }

    private static Said said(CellKey key) {
        String rest = rest(key.measure(), key.aspect(), key.comparator(), key.basis());
        return new Said(key.indicator(), key.place(), key.measure(), key.status() + rest);
    }

    private Optional<Said> said(Fact fact, Article article) {
        Qualifiers said = fact.qualifiers();
        String rest = rest(said.measure(), said.of(), said.comparator(), said.basis());
        return ledger.placeOf(fact, article)
                .flatMap(place -> fact.code().map(code -> new Said(code, place, said.measure(), said.status() + rest)));
    }

    private static String rest(
            Measure measure, Optional<Aspect> aspect, Optional<String> comparator, Optional<String> basis) {
        boolean bare = measure == Measure.YOY || measure == Measure.MOM;
        return " " + aspect.filter(one -> one != Aspect.LEVEL).map(Aspect::code).orElse("") + " "
                + (bare ? "" : comparator.orElse("")) + " " + basis.orElse("");
    }

    /** The cell that a fact is a value of. */
    Optional<Cell> of(Fact fact, Article article) {
        return series(fact, article).stream()
                .filter(cell -> fact.qualifiers()
                        .period()
                        .filter(period -> period.covers(cell.key().period()))
                        .isPresent())
                .findFirst();
    }

    /** The cell of the same series, and of the same kind of period, that ends last before the fact. */
    Optional<Cell> before(Fact fact, Article article) {
        Optional<Period> period = fact.qualifiers().period();
        Optional<YearMonth> month = period.flatMap(Period::lastMonth);
        return month.flatMap(last -> series(fact, article).stream()
                .filter(cell ->
                        cell.key().period().point() == period.orElseThrow().point())
                .filter(cell -> sinceJanuary(cell.key().period()) == sinceJanuary(period.orElseThrow()))
                .filter(cell ->
                        cell.key().period().lastMonth().filter(last::isAfter).isPresent())
                .max(Comparator.comparing(
                        cell -> cell.key().period().lastMonth().orElseThrow())));
    }

    private static boolean sinceJanuary(Period period) {
        return period.months().filter(months -> months.first() == 1).isPresent();
    }

    private List<Cell> series(Fact fact, Article article) {
        return said(fact, article)
                .map(said -> cells.getOrDefault(said, List.of()))
                .orElse(List.of());
    }

    /** The figure of a quantity in another unit, as long as one can be told in the other. */
    static Optional<BigDecimal> in(Quantity quantity, Optional<String> unit) {
        Optional<BigDecimal> value = quantity.value().map(Printed::value);
        if (quantity.unit().equals(unit) || value.isEmpty()) {
            return value;
        }
        Optional<Unit> from = quantity.unit().flatMap(Units.standard()::parse);
        Optional<Unit> to = unit.flatMap(Units.standard()::parse);
        boolean alike = from.isPresent() && to.isPresent() && from.get().comparable(to.get());
        return alike ? value.map(figure -> from.get().convert(figure, to.get())) : Optional.empty();
    }
}
