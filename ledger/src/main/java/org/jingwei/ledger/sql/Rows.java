package org.jingwei.ledger.sql;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Place;

/** Rows back into the words of the trade. */
public final class Rows {

    private Rows() {}

    /** A row of the table fact, with {@code note_keys} and {@code note_values}. */
    public static Fact fact(ResultSet row) throws SQLException {
        Evidence evidence = new Evidence(
                row.getString("document"),
                new Place(row.getInt("line"), row.getInt("col")),
                anchor(row),
                row.getString("quote"));
        return new Fact(
                row.getString("indicator"),
                text(row, "code"),
                quantity(row),
                qualifiers(row, "region"),
                evidence,
                row.getDouble("confidence"),
                notes(row),
                words(row, "doubts"));
    }

    /** Page, sheet and cell. A table of a Word file or a page was kept as {@code table 1} until it was called 表1. */
    public static Anchor anchor(ResultSet row) throws SQLException {
        return new Anchor(
                Optional.ofNullable(row.getObject("page", Integer.class)),
                text(row, "sheet").map(sheet -> sheet.replaceFirst("^table (?=\\d+$)", "表")),
                text(row, "cell"));
    }

    public static Quantity quantity(ResultSet row) throws SQLException {
        return new Quantity(
                printed(row, "value"),
                printed(row, "value_max"),
                text(row, "unit"),
                Hedge.read(row.getString("approx")),
                row.getBoolean("censored"));
    }

    /** @param region the column that the region is taken from */
    public static Qualifiers qualifiers(ResultSet row, String region) throws SQLException {
        return new Qualifiers(
                Codes.of(Measure.values(), Measure::code, row.getString("measure")),
                text(row, "aspect").map(code -> Codes.of(Aspect.values(), Aspect::code, code)),
                Codes.of(Status.values(), Status::code, row.getString("status")),
                text(row, "period").map(Period::parse),
                text(row, region),
                text(row, "comparator"),
                text(row, "basis"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of(texts(row.getArray(column)));
    }

    private static Map<String, String> notes(ResultSet row) throws SQLException {
        return map(row, "note");
    }

    /** From the columns {@code …_keys} and {@code …_values}. */
    public static Map<String, String> map(ResultSet row, String name) throws SQLException {
        String[] keys = texts(row.getArray(name + "_keys"));
        String[] values = texts(row.getArray(name + "_values"));
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i < keys.length; i++) {
            map.put(keys[i], values[i]);
        }
        return map;
    }

    public static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static Optional<Printed> printed(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map((BigDecimal value) -> new Printed(value));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** An empty key of a cell is none. */
    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(text -> !text.isEmpty());
    }
}
