package org.jingwei.reading.table;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;

/** In which unit a cell's figure is: its own, or that of its column, its row, the line above the table, the catalogue. Made for one cell. */
final class CellUnits {

    static final String PERCENT = "%";
    static final String POINTS = "个百分点";

    private final Binder.Subject subject;
    private final Heading path;
    private final Column column;
    private final Binder binder;
    private final NameWords nouns;
    private boolean fromCatalogue;

    CellUnits(Binder.Subject subject, Column column, Binder binder) {
        this.subject = subject;
        this.path = subject.path();
        this.column = column;
        this.binder = binder;
        this.nouns = binder.parts().nouns();
    }

    /** The unit that the figure prints, or the column for it. */
    Optional<String> printed(Figure figure) {
        return figure.unit().or(column.heading()::unit);
    }

    /** Whether neither the figure nor its column or row prints a unit. */
    boolean isBare(Figure figure) {
        return printed(figure).or(subject.row().heading()::unit).isEmpty();
    }

    /** Whether a unit had to be taken from the catalogue. */
    boolean fromCatalogue() {
        return fromCatalogue;
    }

    /** Column, row, unit line, catalogue: the nearest that names one. */
    Optional<String> ofLevel() {
        return column.heading()
                .unit()
                .filter(u -> !path.is(Role.AMOUNT) || !u.equals(PERCENT))
                .or(() -> subject.row().heading().unit())
                .or(this::lineUnit);
    }

    private Optional<String> lineUnit() {
        Optional<String> usual = subject.like().map(Indicator::unit).filter(u -> !u.isEmpty());
        List<String> line = subject.row().units();
        List<String> amounts = line.stream().filter(u -> !u.equals(PERCENT)).toList();
        if (line.isEmpty()) {
            fromCatalogue |= usual.isPresent();
            return usual;
        }
        if (line.contains(PERCENT) && (amounts.isEmpty() || subject.isRate(nouns))) {
            return Optional.of(PERCENT);
        }
        if (usual.isEmpty() && amounts.size() > 1) {
            return fitting(amounts);
        }
        if (usual.isEmpty()) {
            return amounts.size() == 1 && !subject.isRate(nouns) ? Optional.of(amounts.get(0)) : Optional.empty();
        }
        List<String> fitting =
                amounts.stream().filter(u -> comparable(u, usual.get())).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Of 个、亿元: the one for what is counted, the other for what is paid. */
    private Optional<String> fitting(List<String> amounts) {
        Units units = binder.parts().units();
        boolean counted = subject.name().endsWith("数");
        boolean paid = nouns.ends(NameWords.Kind.AMOUNT, subject.name())
                || subject.name().endsWith("资金");
        List<String> found = amounts.stream()
                .filter(u -> units.parse(u).filter(CellUnits::money).isPresent() ? paid : counted)
                .toList();
        return found.size() == 1 && counted != paid ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean comparable(String one, String other) {
        Units units = binder.parts().units();
        Optional<Unit> known = units.parse(other);
        return units.parse(one)
                .filter(u -> known.filter(u::comparable).isPresent())
                .isPresent();
    }

    /** Where no header prints a unit: a rate by its name is in per cent; for the rest the unit of the row must say it. */
    Optional<String> ofChange() {
        boolean base = path.isAny(Role.YEAR_BASE, Role.MONTH_BASE) && !path.isAny(Role.AMOUNT);
        List<String> line = subject.row().units();
        if (path.isAny(Role.RATE, Role.DROP) || base && !path.is(Role.CHANGE)) {
            return Optional.of(PERCENT);
        }
        if (path.is(Role.AMOUNT)) {
            return path.unit().filter(u -> !u.equals(PERCENT)).or(() -> ofLevel());
        }
        if (path.is(Role.CHANGE) && besideRate()) {
            return ofLevel().filter(u -> !u.equals(PERCENT));
        }
        boolean rates = path.is(Role.CHANGE) && subject.isRate(nouns) && !subject.isIndex(nouns);
        return line.contains(PERCENT) || rates ? Optional.of(PERCENT) : Optional.empty();
    }

    /** 比上年同期± beside ±%: the one is an amount, for the other prints that it is a rate. */
    private boolean besideRate() {
        List<Column> columns = binder.columns();
        int next = columns.indexOf(column) + 1;
        return column.heading().unit().isEmpty()
                && next < columns.size()
                && columns.get(next).heading().changes()
                && columns.get(next).heading().unit().equals(Optional.of(PERCENT));
    }

    /** 钢材 in 吨, and a column in 万元 that does not say what it measures of it. */
    boolean isOfOtherKind(Figure figure) {
        Units units = binder.parts().units();
        Optional<Unit> ofRow = subject.row().heading().unit().flatMap(units::parse);
        Optional<Unit> ofColumn = printed(figure).flatMap(units::parse);
        boolean named = !subject.row().name().equals(Optional.of(subject.name()))
                || !column.heading().names().isEmpty();
        return !named
                && ofRow.isPresent()
                && ofColumn.isPresent()
                && !ofRow.get().comparable(ofColumn.get());
    }

    /** 310 家 is no value of an indicator in 亿元: the header was misunderstood. Currencies are of a kind. */
    boolean isForeign(String unit) {
        Units units = binder.parts().units();
        Optional<Unit> printed = units.parse(unit);
        Optional<Unit> usual = subject.like().map(Indicator::unit).flatMap(units::parse);
        boolean money = printed.filter(CellUnits::money).isPresent()
                && usual.filter(CellUnits::money).isPresent();
        boolean visits = printed.filter(p ->
                        usual.filter(u -> u.symbol().equals(p.symbol() + "次")).isPresent())
                .isPresent();
        return printed.isPresent()
                && usual.isPresent()
                && !money
                && !visits
                && !printed.get().comparable(usual.get());
    }

    private static boolean money(Unit unit) {
        return unit.dimension().over().startsWith("money");
    }
}
