package org.jingwei.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Stamp;

/** Who did something and when, as columns. */
public final class Stamps {

    private Stamps() {}

    /** Binds {@code at}, {@code person} and {@code unit}. */
    public static <S extends SqlStatement<S>> S bind(S statement, Stamp stamp) {
        return statement
                .bind("at", OffsetDateTime.ofInstant(stamp.at(), ZoneOffset.UTC))
                .bind("person", stamp.by().person())
                .bind("unit", stamp.by().unit());
    }

    /** Reads the columns {@code person}, {@code unit} and the one of the instant. */
    public static Stamp read(ResultSet row, String at) throws SQLException {
        return new Stamp(
                row.getObject(at, OffsetDateTime.class).toInstant(),
                new Actor(row.getString("person"), row.getString("unit")));
    }

    /** What the database will keep of it. */
    public static Stamp kept(Stamp stamp) {
        Actor by = stamp.by();
        return new Stamp(stamp.at(), new Actor(Storable.text(by.person()), Storable.text(by.unit())));
    }
}
