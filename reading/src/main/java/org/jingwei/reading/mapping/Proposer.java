package org.jingwei.reading.mapping;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.table.CellFigures;

/**
 * Turns the facts that were read in a part of a sheet back into what its columns and rows mean: of each, what most of its facts say.
 * Made for one part.
 */
final class Proposer {

    private final SheetPart part;
    private final CellFigures figures;
    private final Map<Integer, Map<Integer, Fact>> byColumn = new TreeMap<>();
    private final Map<Integer, Map<Integer, Fact>> byRow = new TreeMap<>();
    private final Map<String, Fact> read = new HashMap<>();

    /** @param facts of the whole article, by address */
    Proposer(SheetPart part, Map<String, Fact> facts, CellFigures figures) {
        this.part = part;
        this.figures = figures;
        for (int row : part.rows()) {
            for (int column : part.headers().keySet()) {
                String address = SheetPart.address(row, column);
                Fact fact = facts.get(address);
                if (fact != null) {
                    byColumn.computeIfAbsent(column, one -> new TreeMap<>()).put(row, fact);
                    byRow.computeIfAbsent(row, one -> new TreeMap<>()).put(column, fact);
                    read.put(address, fact);
                }
            }
        }
    }

    Proposal propose() {
        Optional<YearMonth> month = month();
        boolean placesInRows = several(byRow.values(), fact -> fact.qualifiers().region());
        boolean named = mixed(byRow) * byColumn.size() <= mixed(byColumn) * byRow.size()
                && !(placesInRows && mixed(byColumn) == 0);
        Map<Integer, ColumnUse> columns = new TreeMap<>();
        part.headers().keySet().forEach(column -> columns.put(column, column(column, month, !named)));
        PartMapping half = new PartMapping(Optional.empty(), Optional.empty(), columns, Map.of());
        Map<String, RowUse> rows = new LinkedHashMap<>();
        part.keys(half).forEach((row, key) -> {
            if (holdsFigures(row, half)) {
                rows.put(key, row(row, half, named, placesInRows));
            }
        });
        Optional<String> region = placesInRows
                ? part.article().region()
                : most(read.values(), fact -> fact.qualifiers().region())
                        .or(() -> part.article().region());
        return new Proposal(part, month, new PartMapping(region, unitLine(), columns, rows), read);
    }

    /** The unit of the unit line, if there is one and it is one. */
    private Optional<String> unitLine() {
        return part.titles().stream()
                .filter(title -> title.contains("单位"))
                .map(title -> title.replaceFirst("^.*单位\\s*[:：]", "").replaceFirst("[）)\\]】].*$", ""))
                .flatMap(unit -> figures.unit(unit).stream())
                .findFirst();
    }

    private boolean holdsFigures(int row, PartMapping mapping) {
        return part.headers().keySet().stream()
                .filter(column -> mapping.column(column).kind() == ColumnUse.Kind.VALUE)
                .anyMatch(column -> !figures.missing(part.text(row, column)));
    }

    /** The month of most facts that happened, else that of the article. */
    private Optional<YearMonth> month() {
        List<Fact> happened = read.values().stream()
                .filter(fact -> fact.qualifiers().status() == Status.ACTUAL)
                .toList();
        return most(happened, fact -> fact.qualifiers().period().flatMap(period -> period.lastMonth()))
                .or(() -> part.article().period().flatMap(period -> period.lastMonth()));
    }

    private ColumnUse column(int column, Optional<YearMonth> month, boolean named) {
        Collection<Fact> facts = byColumn.getOrDefault(column, Map.of()).values();
        if (facts.isEmpty()) {
            return ColumnUse.of(silent(column));
        }
        Measure measure =
                most(facts, fact -> Optional.of(fact.qualifiers().measure())).orElse(Measure.LEVEL);
        List<Fact> alike = facts.stream()
                .filter(fact -> fact.qualifiers().measure() == measure)
                .toList();
        boolean ofOneUnit =
                alike.stream().map(fact -> fact.quantity().unit()).distinct().count() == 1;
        boolean saidByRows = measure == Measure.LEVEL && unitsInRows();
        return new ColumnUse(
                ColumnUse.Kind.VALUE,
                measure,
                most(alike, fact -> fact.qualifiers().of()),
                month.flatMap(m ->
                                most(alike, fact -> fact.qualifiers().period().flatMap(p -> Timing.of(p, m))))
                        .orElse(Timing.CUMULATIVE),
                most(alike, fact -> Optional.of(fact.qualifiers().status())).orElse(Status.ACTUAL),
                most(alike, fact -> fact.qualifiers().comparator()),
                most(alike, fact -> fact.qualifiers().basis()),
                ofOneUnit && !saidByRows ? alike.get(0).quantity().unit() : Optional.empty(),
                named ? most(facts, Fact::code) : Optional.empty(),
                falls(column));
    }

    /** A column of which no fact was read: names left of the first figures, units, or figures that wait for a person. */
    private ColumnUse.Kind silent(int column) {
        int words = 0;
        int units = 0;
        int numbers = 0;
        for (int row : part.rows()) {
            String text = part.text(row, column);
            if (figures.missing(text)) {
                continue;
            }
            if (figures.figure(text).isPresent()) {
                numbers++;
            } else if (figures.unit(text).isPresent()) {
                units++;
            } else {
                words++;
            }
        }
        boolean left = byColumn.keySet().stream().allMatch(one -> column < one);
        if (units > words && units > numbers) {
            return ColumnUse.Kind.UNIT;
        }
        return words > numbers && left ? ColumnUse.Kind.LABEL : ColumnUse.Kind.SKIP;
    }

    /** Whether a column says the unit of each row: then no other column does. */
    private boolean unitsInRows() {
        return part.headers().keySet().stream()
                .filter(column -> !byColumn.containsKey(column))
                .anyMatch(column -> silent(column) == ColumnUse.Kind.UNIT);
    }

    private boolean falls(int column) {
        int turned = 0;
        int all = 0;
        for (Map.Entry<Integer, Fact> one :
                byColumn.getOrDefault(column, Map.of()).entrySet()) {
            Optional<Printed> printed =
                    figures.figure(part.text(one.getKey(), column)).flatMap(Quantity::value);
            Optional<Printed> meant = one.getValue().quantity().value();
            if (printed.isPresent() && meant.isPresent() && meant.get().value().signum() != 0) {
                all++;
                turned += printed.get().value().signum() == -meant.get().value().signum() ? 1 : 0;
            }
        }
        return turned > 0 && turned == all;
    }

    private RowUse row(int row, PartMapping mapping, boolean named, boolean places) {
        Collection<Fact> facts = byRow.getOrDefault(row, Map.of()).values();
        Optional<String> code = named ? most(facts, Fact::code) : Optional.empty();
        Optional<String> region = places ? most(facts, fact -> fact.qualifiers().region()) : Optional.empty();
        List<Fact> own = facts.stream()
                .filter(fact -> fact.qualifiers().measure() == Measure.LEVEL)
                .toList();
        boolean needed = mapping.columns().values().stream()
                .anyMatch(use -> use.kind() == ColumnUse.Kind.VALUE
                        && use.measure() == Measure.LEVEL
                        && use.unit().isEmpty());
        boolean silent = needed && !unitsInRows();
        Optional<String> unit = silent ? most(own, fact -> fact.quantity().unit()) : Optional.empty();
        boolean taken = (code.isPresent() || !named) && (region.isPresent() || !places);
        return new RowUse(taken, code, region, unit);
    }

    /** How many of these rows or columns speak of several indicators. */
    private static int mixed(Map<Integer, Map<Integer, Fact>> lines) {
        return (int) lines.values().stream()
                .filter(facts -> facts.values().stream()
                                .map(Fact::code)
                                .flatMap(Optional::stream)
                                .distinct()
                                .count()
                        > 1)
                .count();
    }

    private static <T> boolean several(Collection<Map<Integer, Fact>> rows, Function<Fact, Optional<T>> what) {
        Set<T> found = new HashSet<>();
        rows.forEach(facts -> most(facts.values(), what).ifPresent(found::add));
        return found.size() > 1;
    }

    /** What most facts say, none included; of two that are said as often the one that was said first. */
    private static <T> Optional<T> most(Collection<Fact> facts, Function<Fact, Optional<T>> what) {
        Map<Optional<T>, Long> counted = new ArrayList<>(facts)
                .stream()
                        .map(what)
                        .collect(Collectors.groupingBy(one -> one, LinkedHashMap::new, Collectors.counting()));
        Optional<T> best = Optional.empty();
        long count = 0;
        for (Map.Entry<Optional<T>, Long> one : counted.entrySet()) {
            long here = Objects.requireNonNull(one.getValue());
            if (here > count) {
                best = one.getKey();
                count = here;
            }
        }
        return best;
    }
}
