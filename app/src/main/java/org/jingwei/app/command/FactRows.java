package org.jingwei.app.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jingwei.core.data.CsvLine;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.term.Aspect;

/**
 * Facts as CSV: RFC 4180 quoting, but LF as everywhere on standard output, and no byte-order mark, which most readers would take
 * for a part of the first column's name. The columns are the keys of the JSON form; those of {@code x} share one column.
 */
final class FactRows {

    private static final List<Column> COLUMNS = List.of(
            new Column("indicator", Fact::indicator),
            new Column("code", fact -> Column.text(fact.code())),
            new Column("value", fact -> Column.text(fact.quantity().value())),
            new Column("value_max", fact -> Column.text(fact.quantity().upper())),
            new Column("unit", fact -> Column.text(fact.quantity().unit())),
            new Column("measure", fact -> fact.qualifiers().measure().code()),
            new Column(
                    "of",
                    fact -> Column.text(fact.qualifiers()
                            .of()
                            .filter(aspect -> aspect != Aspect.LEVEL)
                            .map(Aspect::code))),
            new Column("status", fact -> fact.qualifiers().status().code()),
            new Column("period", fact -> Column.text(fact.qualifiers().period())),
            new Column("region", fact -> Column.text(fact.qualifiers().region())),
            new Column("comparator", fact -> Column.text(fact.qualifiers().comparator())),
            new Column("approx", fact -> fact.quantity().approx().code()),
            new Column("basis", fact -> Column.text(fact.qualifiers().basis())),
            new Column("censored", fact -> fact.quantity().censored() ? "true" : ""),
            new Column("x", fact -> Column.notes(fact.notes())),
            new Column("doc", fact -> fact.evidence().document()),
            new Column("line", fact -> Integer.toString(fact.evidence().place().line())),
            new Column(
                    "column", fact -> Integer.toString(fact.evidence().place().column())),
            new Column("page", fact -> Column.text(fact.evidence().anchor().page())),
            new Column("sheet", fact -> Column.text(fact.evidence().anchor().sheet())),
            new Column("cell", fact -> Column.text(fact.evidence().anchor().cell())),
            new Column("quote", fact -> fact.evidence().quote()),
            new Column("confidence", fact -> Double.toString(Math.round(fact.confidence() * 1000) / 1000.0)));

    private FactRows() {}

    private record Column(String name, Function<Fact, String> cell) {
        private static String text(Optional<?> value) {
            return value.map(Object::toString).orElse("");
        }

        private static String notes(Map<String, String> notes) {
            return notes.entrySet().stream()
                    .map(note -> note.getKey() + "=" + note.getValue())
                    .collect(Collectors.joining("; "));
        }
    }

    static String head() {
        return COLUMNS.stream().map(Column::name).collect(Collectors.joining(",", "", "\n"));
    }

    static String row(Fact fact) {
        return COLUMNS.stream()
                .map(column -> CsvLine.quoted(column.cell().apply(fact)))
                .collect(Collectors.joining(",", "", "\n"));
    }
}
