package org.jingwei.ledger.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jingwei.dispatch.project.ProjectEvent;
import org.jingwei.dispatch.target.TargetValue;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.ledger.json.Json;
import org.jspecify.annotations.Nullable;

/** Rows of {@code journal.sql}, what the books of dispatch hold told in its own words. */
final class JournalRows {

    private JournalRows() {}

    static JournalRow row(ResultSet row) throws SQLException {
        String action = row.getString("action");
        return new JournalRow(
                new JournalMark(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("mark")),
                row.getString("actor"),
                action,
                row.getString("subject"),
                said(action, row.getString("before"), row.getString("was")),
                said(action, row.getString("after"), row.getString("body")),
                Optional.ofNullable(row.getString("document")));
    }

    private static Optional<String> said(String action, @Nullable String text, @Nullable String body) {
        return body == null ? Optional.ofNullable(text) : Optional.of(words(action, body));
    }

    private static String words(String action, String body) {
        if (action.startsWith("task.")) {
            TaskEvent event = Json.read(body, TaskEvent.class);
            return event.more().isBlank() ? event.words() : event.words() + "（" + event.more() + "）";
        }
        return action.startsWith("project.")
                ? Json.read(body, ProjectEvent.class).words()
                : Json.read(body, TargetValue.class).words();
    }
}
