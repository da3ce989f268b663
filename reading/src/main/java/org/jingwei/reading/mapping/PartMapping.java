package org.jingwei.reading.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;

/**
 * What the columns and rows of a sheet's part mean: a value that parses what it prints. Nothing in it is of one month, so it fits the
 * sheet of the next.
 *
 * @param region of the whole part, as the person says it; empty if the rows name the places
 * @param unit of the unit line; empty if there is none
 * @param columns by their number in the sheet, from 0
 * @param rows by their key: the name, with a number behind it from the second of the same name
 */
public record PartMapping(
        Optional<String> region, Optional<String> unit, Map<Integer, ColumnUse> columns, Map<String, RowUse> rows) {

    private static final String HEAD = "part";
    private static final String COLUMN = "column";
    private static final String ROW = "row";

    public PartMapping {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    public ColumnUse column(int number) {
        return columns.getOrDefault(number, ColumnUse.of(ColumnUse.Kind.SKIP));
    }

    public RowUse row(String key) {
        return rows.getOrDefault(key, RowUse.OPEN);
    }

    /** This mapping for a sheet whose rows are these: rows that it does not know are taken as they are proposed. */
    PartMapping over(PartMapping proposed) {
        Map<String, RowUse> all = new LinkedHashMap<>();
        proposed.rows.forEach((key, use) -> all.put(key, rows.getOrDefault(key, use)));
        return new PartMapping(region.or(() -> proposed.region), unit.or(() -> proposed.unit), columns, all);
    }

    /** One line for the part, each column and each row; fields behind tabs. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        new Fields(HEAD).put("region", region).put("unit", unit).end(text);
        columns.forEach((number, use) -> new Fields(COLUMN)
                .put("at", Optional.of(Integer.toString(number)))
                .put("kind", Optional.of(use.kind().name()))
                .put("measure", Optional.of(use.measure().code()))
                .put("of", use.of().map(Aspect::code))
                .put("timing", Optional.of(use.timing().name()))
                .put("status", Optional.of(use.status().code()))
                .put("comparator", use.comparator())
                .put("basis", use.basis())
                .put("unit", use.unit())
                .put("indicator", use.indicator())
                .put("falls", use.falls() ? Optional.of("yes") : Optional.empty())
                .end(text));
        rows.forEach((key, use) -> new Fields(ROW)
                .put("key", Optional.of(key))
                .put("taken", use.taken() ? Optional.of("yes") : Optional.empty())
                .put("indicator", use.indicator())
                .put("region", use.region())
                .put("unit", use.unit())
                .end(text));
        return text.toString();
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static PartMapping parse(String text) {
        Optional<String> region = Optional.empty();
        Optional<String> unit = Optional.empty();
        Map<Integer, ColumnUse> columns = new TreeMap<>();
        Map<String, RowUse> rows = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            Fields fields = Fields.parse(line);
            switch (fields.name()) {
                case HEAD -> {
                    region = fields.get("region");
                    unit = fields.get("unit");
                }
                case COLUMN -> columns.put(Integer.valueOf(fields.must("at")), column(fields));
                case ROW ->
                    rows.put(
                            fields.must("key"),
                            new RowUse(
                                    fields.get("taken").isPresent(),
                                    fields.get("indicator"),
                                    fields.get("region"),
                                    fields.get("unit")));
                default -> throw new IllegalArgumentException("not a line of a mapping: " + line);
            }
        }
        return new PartMapping(region, unit, columns, rows);
    }

    private static ColumnUse column(Fields fields) {
        return new ColumnUse(
                ColumnUse.Kind.valueOf(fields.must("kind")),
                coded(Measure.values(), Measure::code, fields.must("measure")),
                fields.get("of").map(code -> coded(Aspect.values(), Aspect::code, code)),
                Timing.valueOf(fields.must("timing")),
                coded(Status.values(), Status::code, fields.must("status")),
                fields.get("comparator"),
                fields.get("basis"),
                fields.get("unit"),
                fields.get("indicator"),
                fields.get("falls").isPresent());
    }

    private static <T> T coded(T[] all, Function<T, String> code, String wanted) {
        for (T one : all) {
            if (code.apply(one).equals(wanted)) {
                return one;
            }
        }
        throw new IllegalArgumentException("not a code of a mapping: " + wanted);
    }

    /** The fields of a line. */
    private record Fields(String name, Map<String, String> values) {

        Fields(String name) {
            this(name, new LinkedHashMap<>());
        }

        static Fields parse(String line) {
            String[] parts = line.split("\t", -1);
            Fields fields = new Fields(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                int equals = parts[i].indexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException("not a field of a mapping: " + parts[i]);
                }
                fields.values.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
            }
            return fields;
        }

        Fields put(String key, Optional<String> value) {
            value.map(text -> text.replaceAll("\\p{Cntrl}+", " ").strip())
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> values.put(key, text));
            return this;
        }

        Optional<String> get(String key) {
            return Optional.ofNullable(values.get(key));
        }

        String must(String key) {
            return get(key).orElseThrow(() -> new IllegalArgumentException(name + " of a mapping without " + key));
        }

        void end(StringBuilder text) {
            text.append(name);
            values.forEach(
                    (key, value) -> text.append('\t').append(key).append('=').append(value));
            text.append('\n');
        }
    }
}
