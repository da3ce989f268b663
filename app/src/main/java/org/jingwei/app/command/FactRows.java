package org.jingwei.app.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.term.Aspect;

/**
 * Facts as CSV: RFC 4180 quoting, but LF as everywhere on standard output, and no byte-order mark, which most readers would take
 * for a part of the first column's name. The columns are the keys of the JSON form; those of {@code x} share one column.
 */
final class FactRows {

    private static final Column[] COLUMNS = Column.values();

    private FactRows() {}

    private enum Column {
        INDICATOR(Fact::indicator),
        CODE(fact -> text(fact.code())),
        VALUE(fact -> text(fact.quantity().value())),
        VALUE_MAX(fact -> text(fact.quantity().upper())),
        UNIT(fact -> text(fact.quantity().unit())),
        MEASURE(fact -> fact.qualifiers().measure().code()),
        OF(fact -> text(
                fact.qualifiers().of().filter(aspect -> aspect != Aspect.LEVEL).map(Aspect::code))),
        STATUS(fact -> fact.qualifiers().status().code()),
        PERIOD(fact -> text(fact.qualifiers().period())),
        REGION(fact -> text(fact.qualifiers().region())),
        COMPARATOR(fact -> text(fact.qualifiers().comparator())),
        APPROX(fact -> fact.quantity().approx().code()),
        BASIS(fact -> text(fact.qualifiers().basis())),
        CENSORED(fact -> fact.quantity().censored() ? "true" : ""),
        X(fact -> notes(fact.notes())),
        DOC(fact -> fact.evidence().document()),
        LINE(fact -> Integer.toString(fact.evidence().place().line())),
        COLUMN(fact -> Integer.toString(fact.evidence().place().column())),
        PAGE(fact -> text(fact.evidence().anchor().page())),
        SHEET(fact -> text(fact.evidence().anchor().sheet())),
        CELL(fact -> text(fact.evidence().anchor().cell())),
        QUOTE(fact -> fact.evidence().quote()),
        CONFIDENCE(fact -> Double.toString(Math.round(fact.confidence() * 1000) / 1000.0));

        private final Function<Fact, String> cell;

        Column(Function<Fact, String> cell) {
            this.cell = cell;
        }

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
        return Arrays.stream(COLUMNS)
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(",", "", "\n"));
    }

    static String row(Fact fact) {
        return Arrays.stream(COLUMNS)
                .map(column -> quoted(column.cell.apply(fact)))
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
