package org.jingwei.ledger.backup;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jingwei.ledger.sql.Sql;

/** The tables of the ledger, each after those that its rows refer to. A test holds this list against the schema. */
final class Tables {

    /** A table, and the columns that give its rows one order. */
    record Table(String name, String order) {}

    static final List<Table> ALL = List.of(
            new Table("indicator", "code"),
            new Table("region", "code"),
            new Table("document", "id"),
            new Table("document_line", "document, number"),
            new Table("reading", "id"),
            new Table("article", "id"),
            new Table("passage", "article, ordinal"),
            new Table("fact", "id"),
            new Table("correction", "id"),
            new Table("correction_on", "fact, correction"),
            new Table("entry", "id"),
            new Table("observation", "id"),
            new Table("vintage", "id"),
            new Table("withdrawal", "id"),
            new Table("journal", "id"),
            new Table("account", "id"),
            new Table("delegation", "id"),
            new Table("access_key", "id"),
            new Table("dismissal", "id"),
            new Table("sheet_mapping", "id"),
            new Table("task", "id"),
            new Table("task_event", "task, number"),
            new Table("project", "id"),
            new Table("project_event", "project, number"),
            new Table("target", "id"),
            new Table("run", "id"),
            new Table("lamp", "run, ordinal"),
            new Table("step", "run, ordinal"),
            new Table("step_act", "run, ordinal"),
            new Table("paper", "hash"),
            new Table("score_entry", "card, quarter, unit, item, version"),
            new Table("indicator_lamp", "id"),
            new Table("judgement", "id"),
            new Table("outlook", "question"),
            new Table("regulation", "id"),
            new Table("meeting", "id"),
            new Table("meeting_version", "meeting, version"));

    /** The tables that the program fills by itself whenever it opens a ledger. */
    static final List<String> CATALOGUES = List.of("indicator", "region");

    /** What the schema derives from the others and makes anew. */
    static final List<String> DERIVED = List.of("standing", "cell", "burning_lamp");

    private Tables() {}

    /** The columns of a table in their order, without those that the schema fills. */
    static List<String> columns(Handle handle, String table) {
        return handle.createQuery(Sql.of(Tables.class, "columns"))
                .bind("table", table)
                .mapTo(String.class)
                .list();
    }
}
