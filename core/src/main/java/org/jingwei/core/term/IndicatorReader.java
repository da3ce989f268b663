package org.jingwei.core.term;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.data.CsvRow;

/**
 * Turns lines of the catalogue file into indicators. Plain loops and maps throughout: the catalogue is read at the start
 * of every command, before the machine is warm.
 */
final class IndicatorReader {

    private final Map<String, IndicatorKind> kinds = new HashMap<>();
    private final Map<String, Polarity> polarities = new HashMap<>();
    private final Map<String, PeriodShape> shapes = new HashMap<>();
    private final Map<String, Set<PeriodShape>> periods = new HashMap<>();
    private final Map<String, Optional<AccountsRole>> roles = new HashMap<>();

    IndicatorReader() {
        for (IndicatorKind kind : IndicatorKind.values()) {
            kinds.put(kind.code(), kind);
        }
        for (Polarity polarity : Polarity.values()) {
            polarities.put(polarity.code(), polarity);
        }
        for (PeriodShape shape : PeriodShape.values()) {
            shapes.put(shape.code(), shape);
        }
        roles.put("", Optional.empty());
    }

    Indicator read(CsvRow row) {
        try {
            return new Indicator(
                    row.text("code"),
                    row.text("name"),
                    row.list("aliases"),
                    row.optional("unit").orElse(""),
                    one(row, "kind", kinds),
                    one(row, "polarity", polarities),
                    periods(row),
                    row.text("department"),
                    role(row),
                    row.optional("supports"),
                    row.optional("parent"),
                    row.text("source"));
        } catch (IllegalArgumentException e) {
            throw row.bad(String.valueOf(e.getMessage()));
        }
    }

    private static <T> T one(CsvRow row, String column, Map<String, T> values) {
        T value = values.get(row.text(column));
        if (value == null) {
            throw row.bad("column " + column + ": not one: " + row.text(column));
        }
        return value;
    }

    private Set<PeriodShape> periods(CsvRow row) {
        String cell = row.text("periods");
        Set<PeriodShape> known = periods.get(cell);
        if (known == null) {
            EnumSet<PeriodShape> found = EnumSet.noneOf(PeriodShape.class);
            for (String code : row.list("periods")) {
                PeriodShape shape = shapes.get(code);
                if (shape == null) {
                    throw row.bad("column periods: not one: " + code);
                }
                found.add(shape);
            }
            known = Set.copyOf(found);
            periods.put(cell, known);
        }
        return known;
    }

    private Optional<AccountsRole> role(CsvRow row) {
        String cell = row.optional("accounts").orElse("");
        Optional<AccountsRole> known = roles.get(cell);
        if (known == null) {
            known = Optional.of(AccountsRole.parse(cell));
            roles.put(cell, known);
        }
        return known;
    }
}
