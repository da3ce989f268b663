package org.jingwei.ledger.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Genre;
import org.jingwei.core.text.Line;
import org.jingwei.ledger.sql.Guard;
import org.jingwei.ledger.sql.Pairs;
import org.jingwei.ledger.sql.Sql;
import org.jingwei.ledger.store.Counts;
import org.jingwei.ledger.store.StrayCorrection;
import org.postgresql.PGStatement;

/**
 * What pages and analysis ask the ledger. Only what counts is told unless a method says otherwise: the latest readings of
 * documents that were not withdrawn, with people's corrections. Every method throws
 * {@link org.jingwei.ledger.postgres.LedgerUnavailable} when the server goes away. Thread-safe.
 */
public final class LedgerQueries {

    /** So many findings of a search are chosen from; more are said to be more. */
    public static final int MOST_FOUND = 300;

    private static final int LONGEST_SERIES = 5_000;
    private static final int MOST_LABELLED = 100_000;
    private static final int MOST_SOURCES = 1_000;

    private final Jdbi jdbi;
    private final Guard guard;
    private final WhileUnchanged<String, List<String>> indicators;
    private final WhileUnchanged<Integer, List<String>> places;
    private final WhileUnchanged<Integer, List<String>> articlePlaces;
    private final WhileUnchanged<String, Counts> counts;

    public LedgerQueries(Jdbi jdbi, Guard guard) {
        this.jdbi = jdbi;
        this.guard = guard;
        indicators = whileUnchanged(all -> ask(
                handle -> query(handle, "indicators_in_use").mapTo(String.class).list()));
        places = whileUnchanged(limit -> ask(handle -> query(handle, "places_in_use")
                .bind("limit", limit)
                .mapTo(String.class)
                .list()));
        articlePlaces = whileUnchanged(limit -> ask(handle -> query(handle, "article_places")
                .bind("limit", limit)
                .mapTo(String.class)
                .list()));
        counts = whileUnchanged(all -> ask(handle -> query(handle, "counts")
                .map((row, context) -> QueryRows.counts(row))
                .one()));
    }

    // 数据

    /** Cells by indicator, place and time (the latest first), each with the value that stands in it. */
    public Page<Cell> cells(CellFilter filter, Paging paging) {
        return ask(handle -> {
            int counted = counted(handle, filter);
            List<Cell> rows = counted == 0 ? List.of() : cells(handle, filter, paging);
            return Page.of(rows, counted, Paging.FURTHEST);
        });
    }

    /** Choosing is planned for what was asked; telling what was chosen is the same question every time. */
    private static List<Cell> cells(Handle handle, CellFilter filter, Paging paging) {
        return told(
                handle,
                bind(query(handle, "cells"), filter)
                        .bind("limit", paging.limit())
                        .bind("offset", paging.offset())
                        .mapTo(Long.class)
                        .list());
    }

    private static List<Cell> told(Handle handle, List<Long> chosen) {
        return kept(handle, "told_cells")
                .bindArray("observations", Long.class, chosen)
                .map((row, context) -> QueryRows.cell(row))
                .list();
    }

    /**
     * The cells of as many pairs of an indicator and a place as the page has, in the latest periods that any of them has a cell of.
     */
    public CellTable table(CellFilter filter, Paging paging, int periods) {
        return ask(handle -> bind(query(handle, "table_cells"), filter)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .bind("periods", periods)
                .map((row, context) -> new CellTable(
                        told(handle, List.of((Long[])
                                row.getArray("observations").getArray())),
                        row.getInt("periods"),
                        row.getBoolean("more"),
                        counted(handle, filter)))
                .one());
    }

    /** How many cells there are, as far as they are counted: one more than {@link Paging#FURTHEST} at most. */
    private static int counted(Handle handle, CellFilter filter) {
        return bind(query(handle, "cells_count"), filter)
                .bind("most", Paging.FURTHEST + 1)
                .mapTo(Integer.class)
                .one();
    }

    /** The cells as they stood at an instant, by what was known then. Quick if it asks for indicators. */
    public List<Cell> cellsAsOf(CellFilter filter, Instant instant, Paging paging) {
        return ask(handle -> bind(query(handle, "cells_as_of"), filter)
                .bind("instant", OffsetDateTime.ofInstant(instant, ZoneOffset.UTC))
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> QueryRows.cell(row))
                .list());
    }

    /** Empty if no value stands in it. */
    public Optional<Cell> cell(long id) {
        return ask(handle -> kept(handle, "cell")
                .bind("observation", id)
                .map((row, context) -> QueryRows.cell(row))
                .findOne());
    }

    /** Every value that a cell was ever given: the one that stands, the others that count, then those that do not. */
    public List<Source> sources(long cell) {
        return ask(handle -> kept(handle, "sources")
                .bind("observation", cell)
                .bind("limit", MOST_SOURCES)
                .map((row, context) -> QueryRows.source(row))
                .list());
    }

    /** The points of a series of one status, whatever they are compared with, the oldest first. */
    public List<Cell> series(SeriesKey key, Status status) {
        return series(key, Optional.of(status), Optional.empty());
    }

    /** The points of a series, the oldest first; of two that end in one month the longer first. */
    public List<Cell> series(SeriesKey key, Optional<Status> status, Optional<String> comparator) {
        return ask(handle -> kept(handle, "series")
                .bind("indicator", key.indicator())
                .bind("place", key.place())
                .bind("measure", key.measure().code())
                .bind("aspect", key.aspect().map(Aspect::code).orElse(""))
                .bind("basis", key.basis().orElse(""))
                .bind("status", status.map(Status::code))
                .bind("comparator", comparator)
                .bind("limit", LONGEST_SERIES)
                .map((row, context) -> QueryRows.cell(row))
                .list());
    }

    /** Which series there are of an indicator in a place, the longest first. */
    public List<SeriesSummary> seriesOf(String indicator, String place) {
        return ask(handle -> kept(handle, "series_of")
                .bind("indicator", indicator)
                .bind("place", place)
                .map((row, context) -> QueryRows.series(row))
                .list());
    }

    /** Every value that counts for an indicator, a place and a period, however it is measured. */
    public List<Cell> occurrences(String indicator, String place, Period period) {
        return ask(handle -> kept(handle, "occurrences")
                .bind("indicator", indicator)
                .bind("place", place)
                .bind("period", period.toString())
                .bind("limit", MOST_SOURCES)
                .map((row, context) -> QueryRows.cell(row))
                .list());
    }

    /** Codes of the indicators that have a cell. */
    public List<String> indicatorsInUse() {
        return indicators.answer("");
    }

    /** Places that have a cell, in the order of their paths, as many at most. */
    public List<String> placesInUse(int limit) {
        return places.answer(limit);
    }

    /** The places that articles are about, as printed, the most frequent first. */
    public List<String> articlePlaces(int limit) {
        return articlePlaces.answer(limit);
    }

    /** How much there is. */
    public Counts counts() {
        return counts.answer("");
    }

    /** Answers kept for as long as the ledger does not change. */
    public <Q, A> WhileUnchanged<Q, A> whileUnchanged(Function<Q, A> ask) {
        return new WhileUnchanged<>(
                () -> ask(handle -> kept(handle, "snapshot").mapTo(String.class).one()), ask);
    }

    // 文库

    /** Documents in the order asked for. */
    public Page<DocumentSummary> documents(DocumentFilter filter, Paging paging) {
        List<Integer> total = new ArrayList<>();
        List<DocumentSummary> rows = ask(handle -> query(handle, "documents")
                .bind("name", filter.name())
                .bind("withdrawn", filter.withdrawn())
                .bind("genre", filter.genre().map(Genre::name))
                .bind("region", filter.region())
                .bind("year", filter.year().map(String::valueOf))
                .bind("tenths", Doubt.TENTHS)
                .bind("order", filter.order().code())
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> {
                    total.add(row.getInt("total"));
                    return QueryRows.document(row);
                })
                .list());
        return Page.of(rows, total.isEmpty() ? 0 : total.get(0), Integer.MAX_VALUE);
    }

    /** Also a withdrawn one. */
    public Optional<DocumentSummary> document(String hash) {
        return ask(handle -> kept(handle, "document")
                .bind("hash", hash)
                .bind("tenths", Doubt.TENTHS)
                .map((row, context) -> QueryRows.document(row))
                .findOne());
    }

    /** The hash that begins with these digits; none if no document's does, or more than one's. */
    public Optional<String> hash(String key) {
        return ask(handle -> kept(handle, "document_of_key")
                .bind("key", key)
                .mapTo(String.class)
                .findOne());
    }

    /** The lines that were read as paragraphs, in the order of the text, also of a withdrawn document. */
    public List<DocumentPart> parts(String hash) {
        return ask(handle -> kept(handle, "parts")
                .bind("hash", hash)
                .map((row, context) ->
                        new DocumentPart(row.getInt("line"), row.getInt("line_end"), row.getString("kind")))
                .list());
    }

    /** The bytes as they were handed in. */
    public Optional<byte[]> bytes(String hash) {
        return ask(handle -> kept(handle, "bytes")
                .bind("hash", hash)
                .map((row, context) -> row.getBytes("bytes"))
                .findOne());
    }

    // 阅读

    /** The articles of a document in their order, also of a withdrawn one. */
    public List<ArticleSummary> articles(String hash) {
        return ask(handle -> kept(handle, "articles")
                .bind("hash", hash)
                .bind("below", Doubt.BELOW)
                .map((row, context) -> QueryRows.article(row))
                .list());
    }

    /** The articles of a genre in the documents that count, those of the latest documents first, of so many documents at most. */
    public List<ArticleSummary> articles(Genre genre, int documents) {
        DocumentFilter filter = new DocumentFilter(
                Optional.empty(),
                Optional.of(false),
                Optional.of(genre),
                Optional.empty(),
                Optional.empty(),
                DocumentOrder.ADDED);
        return documents(filter, Paging.first(documents)).rows().stream()
                .flatMap(document -> articles(document.hash()).stream())
                .filter(article -> article.genre() == genre)
                .toList();
    }

    /** Any article, of any reading. */
    public Optional<ArticleSummary> article(long id) {
        return ask(handle -> kept(handle, "article")
                .bind("article", id)
                .bind("below", Doubt.BELOW)
                .map((row, context) -> QueryRows.article(row))
                .findOne());
    }

    /** The lines of a document as they stand there, both ends included; the places of facts are places in them. */
    public List<Line> lines(String hash, int first, int last) {
        return ask(handle -> kept(handle, "lines")
                .bind("hash", hash)
                .bind("first", first)
                .bind("last", last)
                .map((row, context) -> QueryRows.line(row))
                .list());
    }

    /** The repaired paragraphs of an article. */
    public List<PassageText> passages(long article) {
        return ask(handle -> kept(handle, "passages")
                .bind("article", article)
                .map((row, context) -> QueryRows.passage(row))
                .list());
    }

    /** The facts of any article in the order of the text, with their corrections; rejected ones too. */
    public List<KeptFact> facts(long article) {
        return ask(handle -> kept(handle, "facts_of_article")
                .bind("article", article)
                .map((row, context) -> QueryRows.fact(row))
                .list());
    }

    /** Any fact, of any reading. */
    public Optional<KeptFact> fact(long id) {
        return ask(handle -> kept(handle, "fact")
                .bind("fact", id)
                .map((row, context) -> QueryRows.fact(row))
                .findOne());
    }

    /** Where the last reading has a place of a document: an article, with the fact that begins there or just before. */
    public Optional<EvidencePlace> evidence(String hash, int line, int column) {
        return ask(handle -> kept(handle, "evidence")
                .bind("hash", hash)
                .bind("line", line)
                .bind("column", column)
                .map((row, context) -> new EvidencePlace(
                        row.getLong("article"), Optional.ofNullable(row.getObject("fact", Long.class))))
                .findOne());
    }

    /** What people said of facts that the last reading of their document holds no more: somebody has to look. */
    public List<StrayCorrection> strayCorrections(Paging paging) {
        return ask(handle -> query(handle, "stray_corrections")
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> QueryRows.stray(row))
                .list());
    }

    /** The next fact, after this one, with less confidence than {@link Doubt#BELOW} that nobody has spoken of; of one document or of all. */
    public Optional<Long> nextDoubtful(Optional<String> hash, long after) {
        return ask(handle -> query(handle, "next_doubtful")
                .bind("hash", hash)
                .bind("after", after)
                .bind("below", Doubt.BELOW)
                .mapTo(Long.class)
                .findOne());
    }

    /** How many facts wait for a person, and of how many people have spoken; of one document or of all. */
    public ReviewCount reviewCount(Optional<String> hash) {
        return ask(handle -> query(handle, "review_count")
                .bind("hash", hash)
                .bind("tenths", Doubt.TENTHS)
                .bind("below", Doubt.BELOW)
                .map((row, context) -> new ReviewCount(row.getInt("doubtful"), row.getInt("settled")))
                .one());
    }

    /** The facts of which people have spoken, each with its paragraph: examples for whoever improves the reader. */
    public List<LabelledExample> labelled() {
        return ask(handle -> query(handle, "labelled")
                .bind("limit", MOST_LABELLED)
                .map((row, context) -> new LabelledExample(
                        QueryRows.fact(row),
                        Optional.ofNullable(row.getString("passage")).orElse("")))
                .list());
    }

    // 检索

    /** Paragraphs that hold all the words, those on the latest years first. None if the words hold no letter or digit. */
    public Page<FoundPassage> searchPassages(SearchFilter filter, Paging paging) {
        List<String> words = Pairs.words(filter.words());
        return search("found_passages", filter, paging, row -> QueryRows.passage(row, words));
    }

    /** Facts whose indicator, place, comparator or basis hold all the words; restored names are found too. */
    public Page<KeptFact> searchFacts(SearchFilter filter, Paging paging) {
        return search("found_facts", filter, paging, QueryRows::fact);
    }

    private interface Mapping<T> {
        T map(ResultSet row) throws SQLException;
    }

    private <T> Page<T> search(String name, SearchFilter filter, Paging paging, Mapping<T> mapping) {
        String words = Pairs.query(filter.words());
        if (words.isEmpty()) {
            return Page.empty();
        }
        List<Integer> total = new ArrayList<>();
        List<T> rows = ask(handle -> query(handle, name)
                .bind("query", words)
                .bind("region", filter.region())
                .bind("genre", filter.genre().map(Genre::name))
                .bind("year", filter.year().map(String::valueOf))
                .bind("most", MOST_FOUND + 1)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> {
                    total.add(row.getInt("total"));
                    return mapping.map(row);
                })
                .list());
        return Page.of(rows, total.isEmpty() ? 0 : total.get(0), MOST_FOUND);
    }

    // how it is asked

    private <T> T ask(Function<Handle, T> question) {
        return guard.guarded(() -> jdbi.withHandle(question::apply));
    }

    /** A question that is always asked alike: its plan may be kept, for making it costs more than the answer. */
    private static Query kept(Handle handle, String name) {
        return handle.createQuery(Sql.of(LedgerQueries.class, name));
    }

    private static Query query(Handle handle, String name) {
        Query query = handle.createQuery(Sql.of(LedgerQueries.class, name));
        query.addCustomizer(new PlannedEachTime());
        return query;
    }

    /** A question with many optional parts needs another plan each time; a plan kept for all of them is bad for most. */
    private static final class PlannedEachTime implements StatementCustomizer {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            if (statement.isWrapperFor(PGStatement.class)) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
        }
    }

    private static Query bind(Query query, CellFilter filter) {
        array(query, "indicators", filter.indicators(), Function.identity());
        array(query, "places", filter.places(), Function.identity());
        array(query, "measures", filter.measures(), Measure::code);
        array(query, "statuses", filter.statuses(), Status::code);
        return query.bind("within", filter.within())
                .bind("from", filter.from().map(LedgerQueries::month))
                .bind("to", filter.to().map(LedgerQueries::month))
                .bind("differing", filter.differing())
                .bind("doubtful", filter.doubtful());
    }

    private static <T> void array(Query query, String name, Collection<T> some, Function<T, String> code) {
        if (some.isEmpty()) {
            query.bindNull(name, Types.ARRAY);
        } else {
            query.bindArray(name, String.class, some.stream().map(code).sorted().toList());
        }
    }

    private static int month(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }
}
