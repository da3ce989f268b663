package org.jingwei.ledger.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.meeting.Meeting;
import org.jingwei.dispatch.meeting.MeetingBook;
import org.jingwei.dispatch.meeting.MeetingId;
import org.jingwei.ledger.json.Json;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Stamps;
import org.jingwei.ledger.sql.Storable;

/** The book of meetings in PostgreSQL: versions are only added. Thread-safe, over processes too. */
public final class PostgresMeetingBook implements MeetingBook {

    private final Jdbi jdbi;

    public PostgresMeetingBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Kept call(Meeting meeting, Stamp stamp) {
        return jdbi.inTransaction(handle -> {
            long id = handle.createQuery(sql("call")).mapTo(Long.class).one();
            return add(handle, new Kept(new MeetingId(id), 1, kept(meeting), Stamps.kept(stamp)));
        });
    }

    private static Meeting kept(Meeting meeting) {
        return Json.read(Json.write(meeting), Meeting.class);
    }

    private static Kept add(Handle handle, Kept kept) {
        int added = Stamps.bind(handle.createUpdate(sql("add_version")), kept.stamp())
                .bind("meeting", kept.id().number())
                .bind("version", kept.version())
                .bind("round", kept.meeting().round())
                .bind("day", kept.meeting().day())
                .bind("body", Json.write(kept.meeting()))
                .execute();
        if (added == 0) {
            throw new ChangedMeanwhile(kept.id(), kept.version() - 1, kept.version());
        }
        return kept;
    }

    @Override
    public Kept change(MeetingId id, int version, Meeting meeting, Stamp stamp) {
        return jdbi.inTransaction(handle -> {
            Kept last = byId(handle, "find", id)
                    .map((row, context) -> kept(row))
                    .findOne()
                    .orElseThrow(() -> new IllegalArgumentException("no meeting " + id));
            if (last.version() != version) {
                throw new ChangedMeanwhile(id, version, last.version());
            }
            return add(handle, new Kept(id, version + 1, kept(meeting), Stamps.kept(stamp)));
        });
    }

    private static Query byId(Handle handle, String statement, MeetingId id) {
        return handle.createQuery(sql(statement)).bind("meeting", id.number());
    }

    @Override
    public Optional<Kept> find(MeetingId id) {
        return jdbi.withHandle(handle ->
                byId(handle, "find", id).map((row, context) -> kept(row)).findOne());
    }

    @Override
    public List<Kept> versions(MeetingId id) {
        return jdbi.withHandle(handle ->
                byId(handle, "versions", id).map((row, context) -> kept(row)).list());
    }

    @Override
    public List<Kept> list(LocalDate from, LocalDate until) {
        return jdbi.withHandle(handle -> handle.createQuery(sql("list"))
                .bind("from", from)
                .bind("until", until)
                .map((row, context) -> kept(row))
                .list());
    }

    @Override
    public Optional<Kept> before(String round, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(sql("before"))
                .bind("round", Storable.text(round))
                .bind("day", day)
                .map((row, context) -> kept(row))
                .findOne());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new MeetingId(row.getLong("meeting")),
                row.getInt("version"),
                Json.read(row.getString("body"), Meeting.class),
                Stamps.read(row, "at"));
    }

    private static String sql(String name) {
        return Sql.of(PostgresMeetingBook.class, name);
    }
}
