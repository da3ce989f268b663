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
import org.jingwei.ledger.store.StrayCorrection;
import org.postgresql.PGStatement;

/**
 * What pages and analysis ask the ledger. Only what counts is told unless a method says otherwise: the latest readings of
 * documents that were not withdrawn, with people's corrections. Every method throws
 * {@link org.jingwei.ledger.postgres.LedgerUnavailable} when the server goes away. Thread-safe.
 */
public final class LedgerQueries {

    /** So many findings of a search are chosen from; more are said to be more. */
    public static final int MOST_FOUND = 1_000;

    private static final int LONGEST_SERIES = 5_000;
    private static final int MOST_LABELLED = 100_000;
    private static final int MOST_SOURCES = 1_000;

    private final Jdbi jdbi;
    private final Guard guard;

    public LedgerQueries(Jdbi jdbi, Guard guard) {
        this.jdbi = jdbi;
        this.guard = guard;
    }

    // 数据

    /** Cells by indicator, place and time (the latest first), each with the value that stands in it. */
    public Page<Cell> cells(CellFilter filter, Paging paging) {
        return ask(handle -> {
            int counted = bind(query(handle, "cells_count"), filter)
                    .bind("most", Paging.FURTHEST + 1)
                    .mapTo(Integer.class)
                    .one();
            List<Cell> rows = counted == 0
                    ? List.of()
                    : cells(handle, "cells", filter, paging).list();
            return Page.of(rows, counted, Paging.FURTHEST);
        });
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

    private static org.jdbi.v3.core.result.ResultIterable<Cell> cells(
            Handle handle, String name, CellFilter filter, Paging paging) {
        return bind(query(handle, name), filter)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> QueryRows.cell(row));
    }

    /** Empty if no value stands in it. */
    public Optional<Cell> cell(long id) {
        return ask(handle -> query(handle, "cell")
                .bind("observation", id)
                .map((row, context) -> QueryRows.cell(row))
                .findOne());
    }

    /** Every value that a cell was ever given: the one that stands, the others that count, then those that do not. */
    public List<Source> sources(long cell) {
        return ask(handle -> query(handle, "sources")
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
        return ask(handle -> query(handle, "occurrences")
                .bind("indicator", indicator)
                .bind("place", place)
                .bind("period", period.toString())
                .bind("limit", MOST_SOURCES)
                .map((row, context) -> QueryRows.cell(row))
                .list());
    }

    /** Codes of the indicators that have a cell. */
    public List<String> indicatorsInUse() {
        return ask(
                handle -> query(handle, "indicators_in_use").mapTo(String.class).list());
    }

    /** Places that have a cell and whose paths begin so; all if it is empty. */
    public List<String> placesInUse(String within, int limit) {
        return ask(handle -> query(handle, "places_in_use")
                .bind("within", within)
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
    }

    // 文库

    /** Documents in the order asked for. */
    public Page<DocumentSummary> documents(DocumentFilter filter, Paging paging) {
        return documents(filter, Optional.empty(), paging);
    }

    /** Also a withdrawn one. */
    public Optional<DocumentSummary> document(String hash) {
        return documents(DocumentFilter.ALL, Optional.of(hash), Paging.first(1)).rows().stream()
                .findFirst();
    }

    private Page<DocumentSummary> documents(DocumentFilter filter, Optional<String> hash, Paging paging) {
        List<Integer> total = new ArrayList<>();
        List<DocumentSummary> rows = ask(handle -> query(handle, "documents")
                .bind("name", filter.name())
                .bind("withdrawn", filter.withdrawn())
                .bind("hash", hash)
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

    /** The hash that begins with these digits; none if no document's does, or more than one's. */
    public Optional<String> hash(String key) {
        return ask(handle -> query(handle, "document_of_key")
                .bind("key", key)
                .mapTo(String.class)
                .findOne());
    }

    /** The lines that were read as paragraphs, in the order of the text, also of a withdrawn document. */
    public List<DocumentPart> parts(String hash) {
        return ask(handle -> query(handle, "parts")
                .bind("hash", hash)
                .map((row, context) ->
                        new DocumentPart(row.getInt("line"), row.getInt("line_end"), row.getString("kind")))
                .list());
    }

    /** The bytes as they were handed in. */
    public Optional<byte[]> bytes(String hash) {
        return ask(handle -> query(handle, "bytes")
                .bind("hash", hash)
                .map((row, context) -> row.getBytes("bytes"))
                .findOne());
    }

    // 阅读

    /** The articles of a document in their order, also of a withdrawn one. */
    public List<ArticleSummary> articles(String hash) {
        return ask(handle -> query(handle, "articles")
                .bind("hash", hash)
                .bind("below", Doubt.BELOW)
                .map((row, context) -> QueryRows.article(row))
                .list());
    }

    /** Any article, of any reading. */
    public Optional<ArticleSummary> article(long id) {
        return ask(handle -> query(handle, "article")
                .bind("article", id)
                .bind("below", Doubt.BELOW)
                .map((row, context) -> QueryRows.article(row))
                .findOne());
    }

    /** The lines of a document as they stand there, both ends included; the places of facts are places in them. */
    public List<Line> lines(String hash, int first, int last) {
        return ask(handle -> query(handle, "lines")
                .bind("hash", hash)
                .bind("first", first)
                .bind("last", last)
                .map((row, context) -> QueryRows.line(row))
                .list());
    }

    /** The repaired paragraphs of an article. */
    public List<PassageText> passages(long article) {
        return ask(handle -> query(handle, "passages")
                .bind("article", article)
                .map((row, context) -> QueryRows.passage(row))
                .list());
    }

    /** The facts of any article in the order of the text, with their corrections; rejected ones too. */
    public List<KeptFact> facts(long article) {
        return ask(handle -> query(handle, "facts_of_article")
                .bind("article", article)
                .map((row, context) -> QueryRows.fact(row))
                .list());
    }

    /** Any fact, of any reading. */
    public Optional<KeptFact> fact(long id) {
        return ask(handle -> query(handle, "fact")
                .bind("fact", id)
                .map((row, context) -> QueryRows.fact(row))
                .findOne());
    }

    /** Where the last reading has a place of a document: an article, with the fact that begins there or just before. */
    public Optional<EvidencePlace> evidence(String hash, int line, int column) {
        return ask(handle -> query(handle, "evidence")
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
