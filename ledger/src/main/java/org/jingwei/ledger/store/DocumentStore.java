package org.jingwei.ledger.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.term.Regions;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Paragraph;
import org.jingwei.ledger.sql.Pairs;
import org.jingwei.ledger.sql.Rows;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.sql.Storable;

/**
 * Documents with their readings. A document is written whole or not at all, one at a time over all processes; readings are
 * added, never changed. Thread-safe.
 */
public final class DocumentStore {

    private static final int BATCH = 1000;

    private final Jdbi jdbi;
    private final Clock clock;
    private final FactWriter facts;
    private final CorrectionWriter corrections;

    /** @param regions the tree by which the places of facts are told */
    public DocumentStore(Jdbi jdbi, Clock clock, Regions regions) {
        this.jdbi = jdbi;
        this.clock = clock;
        Places places = Places.in(regions);
        this.facts = new FactWriter(places);
        this.corrections = new CorrectionWriter(places);
    }

    public boolean knows(String hash) {
        return known(hash).isPresent();
    }

    /** What {@link #keep} would say of a known document that shall not be read again; empty if it is new. */
    public Optional<Receipt> known(String hash) {
        return jdbi.withHandle(handle -> Withdrawn.documentOf(handle, hash).map(id -> known(handle, id)));
    }

    private static Receipt known(Handle handle, long document) {
        return Withdrawn.is(handle, document) ? Receipt.WITHDRAWN : Receipt.KNOWN;
    }

    /**
     * Keeps a reading of a document.
     *
     * @param again whether a known document gets this reading too; otherwise, and if it is withdrawn, it stays as it is
     * @param actor who asked for it, for the journal
     */
    public Receipt keep(Content content, Reading reading, boolean again, String actor) {
        return jdbi.inTransaction(handle -> {
            handle.execute(sql("writing_turn"));
            Optional<Long> known = Withdrawn.documentOf(handle, content.hash());
            Optional<Receipt> receipt = known.map(id -> known(handle, id));
            return receipt.isPresent() && (!again || receipt.get() == Receipt.WITHDRAWN)
                    ? receipt.get()
                    : write(handle, content, reading, known, actor).receipt();
        });
    }

    /** What became of a document, and when. */
    public record Written(Receipt receipt, OffsetDateTime at) {}

    /**
     * Keeps a reading of a document, which may be known, in a transaction of the caller's; a document that has a reading by this
     * very reader stays as it is.
     *
     * @param actor who asked for it, for the journal
     */
    public Written keepOnce(Handle handle, Content content, Reading reading, String actor) {
        handle.execute(sql("writing_turn"));
        Optional<Long> known = Withdrawn.documentOf(handle, content.hash());
        boolean same = known.flatMap(id -> reader(handle, id))
                .filter(reading.reader()::equals)
                .isPresent();
        boolean withdrawn =
                known.filter(id -> known(handle, id) == Receipt.WITHDRAWN).isPresent();
        return same || withdrawn
                ? new Written(withdrawn ? Receipt.WITHDRAWN : Receipt.KNOWN, moment())
                : write(handle, content, reading, known, actor);
    }

    private Written write(Handle handle, Content content, Reading reading, Optional<Long> known, String actor) {
        OffsetDateTime at = moment();
        long document = known.isPresent() ? known.get() : add(handle, content, reading.document(), at);
        Optional<String> before = reader(handle, document);
        long added = add(handle, document, reading, at);
        corrections.carryOver(handle, document, added, at);
        handle.createQuery(sql("settle_document"))
                .bind("of", document)
                .mapTo(String.class)
                .one();
        Journal.write(
                handle,
                at,
                actor,
                known.isPresent() ? "document.reread" : "document.added",
                content.hash(),
                before,
                Optional.of(reading.reader() + ": " + reading.facts() + " facts"));
        return new Written(known.isPresent() ? Receipt.REREAD : Receipt.ADDED, at);
    }

    private OffsetDateTime moment() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The place that a fact is kept under, whether it is kept or not; empty where the text does not tell. */
    public Optional<String> placeOf(Fact fact, Article article) {
        return facts.placeOf(fact, article);
    }

    /** The facts of the reading that counts, in the order of the text; none of an unknown document. */
    public List<Fact> facts(String hash) {
        return jdbi.withHandle(handle -> handle.createQuery(sql("facts_of_document"))
                .bind("hash", hash)
                .map((row, context) -> Rows.fact(row))
                .list());
    }

    private static Optional<String> reader(Handle handle, long document) {
        return handle.createQuery(sql("current_reader"))
                .bind("document", document)
                .mapTo(String.class)
                .findOne();
    }

    private static long add(Handle handle, Content content, Document document, OffsetDateTime at) {
        long id = handle.createQuery(sql("add_document"))
                .bind("hash", content.hash())
                .bind("name", Storable.text(content.name()))
                .bind("kind", Storable.text(content.kind()))
                .bind("size", content.bytes().length)
                .bind("bytes", content.bytes())
                .bind("at", at)
                .mapTo(Long.class)
                .one();
        try (PreparedBatch batch = handle.prepareBatch(sql("add_line"))) {
            for (Line line : document.lines()) {
                batch.bind("document", id)
                        .bind("number", line.number())
                        .bind("text", Storable.text(line.text()))
                        .bind("page", line.anchor().page())
                        .bind("sheet", Storable.text(line.anchor().sheet()))
                        .bind("cell", Storable.text(line.anchor().cell()))
                        .add();
                flush(batch, BATCH);
            }
            flush(batch, 1);
        }
        return id;
    }

    private long add(Handle handle, long document, Reading reading, OffsetDateTime at) {
        long id = handle.createQuery(sql("add_reading"))
                .bind("document", document)
                .bind("reader", reading.reader())
                .bind("at", at)
                .mapTo(Long.class)
                .one();
        int ordinal = 0;
        for (ReadArticle read : reading.articles()) {
            long article = add(handle, id, ordinal++, read.article());
            addPassages(handle, article, read.article().paragraphs());
            facts.write(handle, id, article, read);
        }
        handle.createUpdate(sql("add_observations")).bind("reading", id).execute();
        handle.createUpdate(sql("add_vintages"))
                .bind("reading", id)
                .bind("at", at)
                .execute();
        return id;
    }

    private static long add(Handle handle, long reading, int ordinal, Article article) {
        return handle.createQuery(sql("add_article"))
                .bind("reading", reading)
                .bind("ordinal", ordinal)
                .bind("line", article.line())
                .bind("lineEnd", article.lineEnd())
                .bind("title", Storable.text(article.title()))
                .bind("genre", article.genre().name())
                .bind("region", Storable.text(article.region()))
                .bind("level", article.level().map(Enum::name))
                .bind("period", Storable.text(article.period()))
                .bind("date", Storable.text(article.date()))
                .mapTo(Long.class)
                .one();
    }

    private static void addPassages(Handle handle, long article, List<Paragraph> paragraphs) {
        try (PreparedBatch batch = handle.prepareBatch(sql("add_passage"))) {
            int ordinal = 0;
            for (Paragraph paragraph : paragraphs) {
                batch.bind("article", article)
                        .bind("ordinal", ordinal++)
                        .bind("kind", paragraph.kind().name())
                        .bind("line", paragraph.firstLine())
                        .bind("lineEnd", paragraph.lastLine())
                        .bind("text", Storable.text(paragraph.text()))
                        .bind("pairs", Pairs.vector(paragraph.text()))
                        .add();
                flush(batch, BATCH);
            }
            flush(batch, 1);
        }
    }

    private static void flush(PreparedBatch batch, int from) {
        if (batch.size() >= from) {
            batch.execute();
        }
    }

    private static String sql(String name) {
        return Sql.of(DocumentStore.class, name);
    }
}
