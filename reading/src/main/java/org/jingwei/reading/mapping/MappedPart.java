package org.jingwei.reading.mapping;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.IndicatorKind;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Place;
import org.jingwei.reading.table.CellFigures;

/** Binds the cells of a part by what a person says that rows and columns mean. Made for one reading. */
final class MappedPart {

    /** What a spreadsheet shows where a formula failed or a column is too narrow. */
    private static final Pattern FAILED =
            Pattern.compile("#(?:DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!)|#{2,}");

    private static final String PERCENT = "%";

    private final SheetPart part;
    private final Proposal proposal;
    private final PartMapping mapping;
    private final YearMonth month;
    private final CellFigures figures;
    private final Units units = Units.standard();
    private final Indicators indicators = Indicators.standard();

    MappedPart(Proposal proposal, PartMapping mapping, YearMonth month, CellFigures figures) {
        this.part = proposal.part();
        this.proposal = proposal;
        this.mapping = mapping;
        this.month = month;
        this.figures = figures;
    }

    List<MappedCell> cells() {
        List<MappedCell> cells = new ArrayList<>();
        Map<Integer, String> keys = part.keys(mapping);
        for (int row : part.rows()) {
            String key = keys.getOrDefault(row, "");
            RowUse use = mapping.row(key);
            if (use.taken()) {
                for (int column : part.headers().keySet()) {
                    ColumnUse what = mapping.column(column);
                    if (what.kind() == ColumnUse.Kind.VALUE) {
                        part.at(row, column)
                                .filter(cell -> !figures.missing(cell.text()))
                                .map(cell -> new Binding(cell, key, use, what).mapped())
                                .ifPresent(cells::add);
                    }
                }
            }
        }
        return cells;
    }

    /** Every cell of a column of values in a row that is wanted, blank or not. */
    List<WantedCell> wanted() {
        List<WantedCell> cells = new ArrayList<>();
        Map<Integer, String> keys = part.keys(mapping);
        for (int row : part.rows()) {
            String key = keys.getOrDefault(row, "");
            RowUse use = mapping.row(key);
            for (int column : part.headers().keySet()) {
                ColumnUse what = mapping.column(column);
                if (use.taken() && what.kind() == ColumnUse.Kind.VALUE) {
                    Cell cell = part.at(row, column).orElse(new Cell(row, column, 1, 1, "", 0, 0));
                    new Binding(cell, key, use, what).wanted().ifPresent(cells::add);
                }
            }
        }
        return cells;
    }

    /** One cell with its row and its column. */
    private final class Binding {

        private final Cell cell;
        private final String key;
        private final RowUse row;
        private final ColumnUse column;
        private final List<String> faults = new ArrayList<>();
        private final List<String> doubts = new ArrayList<>();

        Binding(Cell cell, String key, RowUse row, ColumnUse column) {
            this.cell = cell;
            this.key = key;
            this.row = row;
            this.column = column;
        }

        MappedCell mapped() {
            Optional<Quantity> figure = figures.figure(cell.text());
            Optional<Indicator> indicator =
                    row.indicator().or(column::indicator).flatMap(indicators::byCode);
            Optional<String> region = row.region().or(mapping::region).filter(name -> !name.isBlank());
            check(figure, indicator, region);
            Optional<Fact> fact = faults.isEmpty()
                    ? Optional.of(fact(indicator.orElseThrow(), region, figure.orElseThrow()))
                    : Optional.empty();
            fact.ifPresent(this::suspect);
            return new MappedCell(
                    part.sheet(),
                    SheetPart.address(cell.row(), cell.column()),
                    cell.text().strip(),
                    key,
                    fact,
                    faults,
                    doubts);
        }

        Optional<WantedCell> wanted() {
            Optional<Indicator> indicator =
                    row.indicator().or(column::indicator).flatMap(indicators::byCode);
            Optional<String> region = row.region().or(mapping::region).filter(name -> !name.isBlank());
            boolean blank = figures.missing(cell.text());
            Optional<Quantity> figure = blank ? Optional.empty() : figures.figure(cell.text());
            boolean closed = !blank && figure.isEmpty() || cell.rowSpan() > 1 || cell.columnSpan() > 1;
            if (indicator.isEmpty() || region.isEmpty() || closed) {
                return Optional.empty();
            }
            Quantity none = new Quantity(Optional.empty(), Optional.empty(), Optional.empty(), Approx.EXACT, false);
            return Optional.of(new WantedCell(
                    part.sheet(),
                    SheetPart.address(cell.row(), cell.column()),
                    cell.text().strip(),
                    figure.map(one -> fact(indicator.get(), region, one)),
                    fact(indicator.get(), region, none),
                    column.falls()));
        }

        private void check(Optional<Quantity> figure, Optional<Indicator> indicator, Optional<String> region) {
            if (FAILED.matcher(cell.text().strip()).matches()) {
                faults.add("表里的公式出了错");
            } else if (figure.isEmpty()) {
                faults.add("不是数");
            }
            if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                faults.add("合并了几格，不知是哪一格的数");
            }
            if (indicator.isEmpty()) {
                faults.add("没有说是哪个指标");
            }
            if (region.isEmpty()) {
                faults.add("没有说是哪个地区");
            }
        }

        private Fact fact(Indicator indicator, Optional<String> region, Quantity figure) {
            Fact before = proposal.read().get(SheetPart.address(cell.row(), cell.column()));
            boolean stock = indicator.kind() == IndicatorKind.STOCK;
            Quantity quantity = new Quantity(
                    signed(figure.value()), signed(figure.upper()), unit(figure), figure.approx(), figure.censored());
            return new Fact(
                    indicator.name(),
                    Optional.of(indicator.code()),
                    quantity,
                    new Qualifiers(
                            column.measure(),
                            column.of(),
                            column.status(),
                            Optional.of(column.timing().in(month, stock)),
                            region,
                            column.comparator(),
                            column.basis()),
                    evidence(before),
                    1,
                    before == null ? Map.of() : before.notes());
        }

        private Optional<Printed> signed(Optional<Printed> printed) {
            return column.falls() ? printed.map(Printed::negated) : printed;
        }

        private Optional<String> unit(Quantity figure) {
            Optional<String> said = figure.unit().or(column::unit);
            return switch (column.measure()) {
                case LEVEL, DELTA -> said.or(row::unit).or(this::unitCell).or(mapping::unit);
                case YOY, MOM, GROWTH, SHARE, COMPLETION, CONTRIBUTION_RATE -> said.or(() -> Optional.of(PERCENT));
                case PP_CHANGE, GAP, CONTRIBUTION -> said.or(() -> Optional.of("个百分点"));
                case RANK -> said.or(() -> Optional.of("位"));
                case MULTIPLE, RATIO -> said;
            };
        }

        private Optional<String> unitCell() {
            return part.headers().keySet().stream()
                    .filter(one -> mapping.column(one).kind() == ColumnUse.Kind.UNIT)
                    .flatMap(one -> figures.unit(part.text(cell.row(), one)).stream())
                    .findFirst();
        }

        private Evidence evidence(@org.jspecify.annotations.Nullable Fact before) {
            if (before != null) {
                return before.evidence();
            }
            int line = Math.max(1, cell.firstLine());
            Anchor anchor = Anchor.cell(part.sheet(), SheetPart.address(cell.row(), cell.column()));
            return new Evidence(
                    part.article().document(),
                    new Place(line, 0),
                    anchor,
                    cell.text().isBlank() ? "—" : cell.text().strip());
        }

        /** What cannot be wrong for sure, and yet is so seldom right that a person should look. */
        private void suspect(Fact fact) {
            Indicator indicator = indicators.byCode(fact.code().orElseThrow()).orElseThrow();
            if (column.measure() == Measure.LEVEL) {
                Optional<Unit> printed = fact.quantity().unit().flatMap(units::parse);
                Optional<Unit> usual = units.parse(indicator.unit());
                if (fact.quantity().unit().isEmpty() && !indicator.unit().isEmpty()) {
                    doubts.add("没有计量单位，通常是" + indicator.unit());
                } else if (printed.isPresent()
                        && usual.isPresent()
                        && !printed.get().comparable(usual.get())) {
                    doubts.add("计量单位是" + printed.get().symbol() + "，通常是" + indicator.unit());
                }
            }
            if (fact.quantity().censored()) {
                doubts.add("数被遮去");
            }
            boolean growth = column.measure() == Measure.YOY || column.measure() == Measure.MOM;
            boolean huge = fact.quantity()
                    .value()
                    .filter(value -> value.value().abs().compareTo(java.math.BigDecimal.valueOf(1000)) > 0)
                    .isPresent();
            if (growth && huge) {
                doubts.add("增速大得少见");
            }
        }
    }
}
