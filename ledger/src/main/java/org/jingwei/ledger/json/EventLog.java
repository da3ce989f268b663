package org.jingwei.ledger.json;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jingwei.dispatch.book.Recorded;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Stamps;

/**
 * The events of the things of a book, as a table that is only added to: {@code add_event.sql} and {@code history.sql} beside the
 * book. Thread-safe.
 */
public final class EventLog<E> {

    private final Class<?> book;
    private final Class<E> sealed;

    /** @param sealed the type whose shapes tell themselves in JSON */
    public EventLog(Class<?> book, Class<E> sealed) {
        this.book = book;
        this.sealed = sealed;
    }

    /** What the event is after it was written and read. */
    public E kept(E event) {
        return Json.kept(event, sealed);
    }

    public void add(Handle handle, long of, int number, Stamp stamp, E event) {
        Stamps.bind(handle.createUpdate(Sql.of(book, "add_event")), stamp)
                .bind("of", of)
                .bind("number", number)
                .bind("body", Json.write(event, sealed))
                .execute();
    }

    /** The first first. */
    public List<Recorded<E>> of(Handle handle, long of) {
        return handle.createQuery(Sql.of(book, "history"))
                .bind("of", of)
                .map((row, context) -> new Recorded<>(
                        row.getInt("number"), Stamps.read(row, "at"), Json.read(row.getString("body"), sealed)))
                .list();
    }
}
