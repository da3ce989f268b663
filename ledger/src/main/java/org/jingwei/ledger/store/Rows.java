package org.jingwei.ledger.store;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Place;

/** Rows back into the words of the trade. */
final class Rows {

    private Rows() {}

    static Fact fact(ResultSet row) throws SQLException {
        Anchor anchor = new Anchor(
                Optional.ofNullable(row.getObject("page", Integer.class)), text(row, "sheet"), text(row, "cell"));
        Evidence evidence = new Evidence(
                row.getString("document"),
                new Place(row.getInt("line"), row.getInt("col")),
                anchor,
                row.getString("quote"));
        return new Fact(
                row.getString("indicator"),
                text(row, "code"),
                quantity(row),
                qualifiers(row, "region"),
                evidence,
                row.getDouble("confidence"),
                notes(row));
    }

    static Vintage vintage(ResultSet row) throws SQLException {
        return new Vintage(
                row.getString("indicator"),
                qualifiers(row, "place"),
                quantity(row),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("document"),
                row.getInt("line"),
                row.getString("quote"),
                row.getBoolean("counts"));
    }

    private static Quantity quantity(ResultSet row) throws SQLException {
        return new Quantity(
                printed(row, "value"),
                printed(row, "value_max"),
                text(row, "unit"),
                Codes.of(Approx.values(), Approx::code, row.getString("approx")),
                row.getBoolean("censored"));
    }

    private static Qualifiers qualifiers(ResultSet row, String region) throws SQLException {
        return new Qualifiers(
                Codes.of(Measure.values(), Measure::code, row.getString("measure")),
                text(row, "aspect").map(code -> Codes.of(Aspect.values(), Aspect::code, code)),
                Codes.of(Status.values(), Status::code, row.getString("status")),
                text(row, "period").map(Period::parse),
                text(row, region),
                text(row, "comparator"),
                text(row, "basis"));
    }

    private static Map<String, String> notes(ResultSet row) throws SQLException {
        String[] keys = texts(row.getArray("note_keys"));
        String[] values = texts(row.getArray("note_values"));
        Map<String, String> notes = new TreeMap<>();
        for (int i = 0; i < keys.length; i++) {
            notes.put(keys[i], values[i]);
        }
        return notes;
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static Optional<Printed> printed(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map((BigDecimal value) -> new Printed(value));
    }

    /** An empty key of an observation is none. */
    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(text -> !text.isEmpty());
    }
}
