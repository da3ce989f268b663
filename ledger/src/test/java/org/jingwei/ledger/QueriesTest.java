package org.jingwei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Genre;
import org.jingwei.core.text.Line;
import org.jingwei.ledger.query.ArticleSummary;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellFilter;
import org.jingwei.ledger.query.CellTable;
import org.jingwei.ledger.query.DocumentFilter;
import org.jingwei.ledger.query.DocumentSummary;
import org.jingwei.ledger.query.FoundPassage;
import org.jingwei.ledger.query.KeptFact;
import org.jingwei.ledger.query.LedgerQueries;
import org.jingwei.ledger.query.Page;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.query.Precedence;
import org.jingwei.ledger.query.SearchFilter;
import org.jingwei.ledger.query.SeriesKey;
import org.jingwei.ledger.query.Snippet;
import org.jingwei.ledger.query.Source;
import org.jingwei.ledger.query.WhileUnchanged;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.ReadArticle;
import org.jingwei.ledger.store.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueriesTest {

    private static final String INDUSTRY = "IND.VA.ABOVE";
    private static final String CITY = "云岭市";

    private final LedgerStore ledger = TestServer.open(TestServer.database());
    private final LedgerQueries queries = ledger.queries();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void half_a_year_and_its_six_months_are_one_cell_with_two_sources_of_which_one_stands() {
        keep("甲.txt", figure(INDUSTRY, "5.2", "2031-H1"));
        keep("乙.txt", figure(INDUSTRY, "5.4", "2031-M01..M06"));
        Cell cell = only(queries.cells(CellFilter.ALL, Paging.first(10)));
        assertThat(cell.key().period()).isEqualTo(Period.parse("2031-H1"));
        assertThat(cell.key().comparator()).isEmpty();
        assertThat(cell.sources()).isEqualTo(2);
        assertThat(cell.differing()).isTrue();
        assertThat(cell.standing().precedence()).isEqualTo(Precedence.READ);
        assertThat(queries.sources(cell.id()))
                .extracting(QueriesTest::value, Source::counts, source -> document(source))
                .containsExactly(tuple("5.4", true, "乙.txt"), tuple("5.2", true, "甲.txt"));
        assertThat(queries.cell(cell.id())).contains(cell);
        assertThat(queries.cell(-1)).isEmpty();
    }

    @Test
    void five_point_two_and_five_point_twenty_do_not_differ() {
        keep("甲.txt", figure(INDUSTRY, "5.2", "2031-H1"));
        keep("乙.txt", figure(INDUSTRY, "5.20", "2031-H1"));
        assertThat(only(queries.cells(CellFilter.ALL, Paging.first(10))).differing())
                .isFalse();
        assertThat(queries.cells(CellFilter.ALL.onlyDiffering(), Paging.first(10))
                        .rows())
                .isEmpty();
    }

    @Test
    void a_doubtful_reading_stands_only_where_there_is_no_better() {
        keep("甲.txt", figure(INDUSTRY, "5.2", "2031-H1"));
        keep("乙.txt", Samples.confident(figure(INDUSTRY, "9.9", "2031-H1"), 0.3));
        keep("丙.txt", Samples.confident(figure("GDP", "4.4", "2031-H1"), 0.3));
        assertThat(queries.cells(CellFilter.ALL, Paging.first(10)).rows())
                .extracting(
                        cell -> value(cell.standing()), cell -> cell.standing().precedence())
                .containsExactly(tuple("4.4", Precedence.DOUBTFUL), tuple("5.2", Precedence.READ));
        assertThat(queries.cells(CellFilter.ALL.onlyDoubtful(), Paging.first(10))
                        .rows())
                .extracting(cell -> cell.key().indicator())
                .containsExactly("GDP");
    }

    @Test
    void cells_are_asked_for_by_indicator_place_month_measure_and_status() {
        keep(
                "甲.txt",
                figure(INDUSTRY, "1", "2030-M03"),
                figure(INDUSTRY, "2", "2031-Q1..Q3"),
                figure(INDUSTRY, "3", "@2031-06"),
                figure("GDP", "4", "2031"),
                in(figure("GDP", "5", "2031"), "临江区"));
        assertThat(values(CellFilter.ALL)).containsExactly("4", "5", "2", "3", "1");
        assertThat(values(CellFilter.ALL.withIndicators(List.of(INDUSTRY)))).containsExactly("2", "3", "1");
        assertThat(values(CellFilter.ALL.withPlaces(List.of(CITY + "临江区")))).containsExactly("5");
        assertThat(values(CellFilter.ALL.withWithin(CITY + "临"))).containsExactly("5");
        assertThat(values(CellFilter.ALL.withWithin(CITY))).hasSize(5);
        assertThat(values(CellFilter.ALL.withWithin("云岭县"))).isEmpty();
        assertThat(values(CellFilter.ALL.withMonths(Optional.of(YearMonth.of(2031, 9)), Optional.empty())))
                .containsExactly("4", "5", "2");
        assertThat(values(CellFilter.ALL.withMonths(
                        Optional.of(YearMonth.of(2030, 3)), Optional.of(YearMonth.of(2031, 6)))))
                .containsExactly("3", "1");
        assertThat(values(CellFilter.ALL.withMeasures(Set.of(Measure.LEVEL)))).isEmpty();
        assertThat(values(CellFilter.ALL.withMeasures(Set.of(Measure.YOY)).withStatuses(Set.of(Status.ACTUAL))))
                .hasSize(5);
        assertThat(values(CellFilter.ALL.withStatuses(Set.of(Status.TARGET)))).isEmpty();
    }

    @Test
    void a_list_is_turned_over_by_pages_and_counted() {
        keep("甲.txt", figure(INDUSTRY, "1", "2029"), figure(INDUSTRY, "2", "2030"), figure(INDUSTRY, "3", "2031"));
        Page<Cell> second = queries.cells(CellFilter.ALL, Paging.page(2, 2));
        assertThat(second.rows()).extracting(cell -> value(cell.standing())).containsExactly("1");
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.more()).isFalse();
        assertThatThrownBy(() -> Paging.page(0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Paging.first(1_001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_series_is_in_the_order_of_time_and_of_one_status() {
        keep(
                "甲.txt",
                figure(INDUSTRY, "6", "2031-M06"),
                figure(INDUSTRY, "5", "2031-M01..M06"),
                figure(INDUSTRY, "4", "2030"),
                figure(INDUSTRY, "3", "2031-M03"));
        SeriesKey key = SeriesKey.of(INDUSTRY, CITY, Measure.YOY);
        assertThat(queries.series(key, Status.ACTUAL))
                .extracting(cell -> value(cell.standing()))
                .containsExactly("4", "3", "5", "6");
        assertThat(queries.series(key, Status.PLAN)).isEmpty();
        assertThat(queries.seriesOf(INDUSTRY, CITY)).singleElement().satisfies(summary -> {
            assertThat(summary.key()).isEqualTo(key);
            assertThat(summary.cells()).isEqualTo(4);
            assertThat(summary.first()).isEqualTo(YearMonth.of(2030, 1));
            assertThat(summary.last()).isEqualTo(YearMonth.of(2031, 6));
        });
    }

    @Test
    void what_was_known_at_an_instant_is_told_as_it_stood_then() {
        keep("甲.txt", figure(INDUSTRY, "5.2", "2031-H1"));
        Instant before = TestServer.TIME.minusSeconds(1);
        assertThat(queries.cellsAsOf(CellFilter.ALL, before, Paging.first(10))).isEmpty();
        assertThat(queries.cellsAsOf(
                        CellFilter.ALL.withIndicators(List.of(INDUSTRY)), TestServer.TIME, Paging.first(10)))
                .isEqualTo(queries.cells(CellFilter.ALL, Paging.first(10)).rows());
    }

    @Test
    void the_same_indicator_place_and_period_are_found_elsewhere() {
        keep("甲.txt", figure(INDUSTRY, "5.2", "2031-H1"), figure("GDP", "4", "2031-H1"));
        keep("乙.txt", figure(INDUSTRY, "5.4", "2031-M01..M06"), figure(INDUSTRY, "1", "2031-M06"));
        assertThat(queries.occurrences(INDUSTRY, CITY, Period.parse("2031-Q1..Q2")))
                .extracting(cell -> document(cell.standing()))
                .containsExactly("乙.txt", "甲.txt");
    }

    @Test
    void a_table_has_whole_pairs_of_indicator_and_place_in_the_latest_periods() {
        keep(
                "甲.txt",
                figure("GDP", "1", "2029"),
                figure("GDP", "2", "2030"),
                figure("GDP", "3", "2031"),
                figure(INDUSTRY, "4", "2031"),
                in(figure(INDUSTRY, "5", "2028"), "临江区"));
        CellTable first = queries.table(CellFilter.ALL, Paging.first(2), 2);
        assertThat(first.cells()).extracting(cell -> value(cell.standing())).containsExactly("3", "2", "4");
        assertThat(List.of(first.periods(), first.total())).containsExactly(3, 5);
        assertThat(first.more()).isTrue();
        CellTable second = queries.table(CellFilter.ALL, new Paging(2, 2), 2);
        assertThat(second.cells()).extracting(cell -> value(cell.standing())).containsExactly("5");
        assertThat(second.more()).isFalse();
        assertThat(queries.table(CellFilter.ALL.withPlaces(List.of("北")), Paging.first(2), 2))
                .isEqualTo(new CellTable(List.of(), 0, false, 0));
    }

    @Test
    void indicators_and_places_in_use_are_listed_once() {
        keep("甲.txt", figure(INDUSTRY, "1", "2030"), figure(INDUSTRY, "2", "2031"), figure("GDP", "3", "2031"));
        keep("乙.txt", in(figure("GDP", "5", "2031"), "临江区"));
        assertThat(queries.indicatorsInUse()).containsExactly("GDP", INDUSTRY);
        assertThat(queries.placesInUse(10)).containsExactly(CITY, CITY + "临江区");
        assertThat(queries.placesInUse(1)).containsExactly(CITY);
    }

    @Test
    void what_is_in_use_is_told_anew_after_somebody_wrote() {
        assertThat(queries.indicatorsInUse()).isEmpty();
        assertThat(queries.counts().facts()).isZero();
        keep("甲.txt", figure("GDP", "1", "2030"));
        assertThat(queries.indicatorsInUse()).containsExactly("GDP");
        assertThat(queries.counts().facts()).isEqualTo(1);
    }

    @Test
    void an_answer_is_kept_while_nothing_changes_and_no_longer() {
        AtomicInteger asked = new AtomicInteger();
        WhileUnchanged<String, Integer> times = queries.whileUnchanged(question -> asked.incrementAndGet());
        assertThat(List.of(times.answer("甲"), times.answer("甲"), times.answer("乙")))
                .containsExactly(1, 1, 2);
        keep("甲.txt", figure("GDP", "1", "2030"));
        assertThat(List.of(times.answer("甲"), times.answer("甲"))).containsExactly(3, 3);
    }

    @Test
    void of_many_who_ask_at_once_one_asks_the_database() {
        AtomicInteger asked = new AtomicInteger();
        WhileUnchanged<String, Integer> slow = queries.whileUnchanged(question -> {
            LockSupport.parkNanos(50_000_000);
            return asked.incrementAndGet();
        });
        assertThat(IntStream.range(0, 20)
                        .parallel()
                        .map(i -> slow.answer("甲"))
                        .distinct()
                        .toArray())
                .containsExactly(1);
    }

    @Test
    void an_answer_that_failed_is_asked_again() {
        AtomicInteger asked = new AtomicInteger();
        WhileUnchanged<String, Integer> once = queries.whileUnchanged(question -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return asked.get();
        });
        assertThatThrownBy(() -> once.answer("甲")).hasMessage("not yet");
        assertThat(once.answer("甲")).isEqualTo(2);
    }

    @Test
    void an_empty_ledger_answers_every_question_with_nothing() {
        assertThat(queries.cells(CellFilter.ALL, Paging.first(10))).isEqualTo(new Page<>(List.of(), 0, false));
        assertThat(queries.indicatorsInUse()).isEmpty();
        assertThat(queries.placesInUse(10)).isEmpty();
        assertThat(queries.documents(DocumentFilter.ALL, Paging.first(10)).rows())
                .isEmpty();
        assertThat(queries.document("0".repeat(64))).isEmpty();
        assertThat(queries.articles("0".repeat(64))).isEmpty();
        assertThat(queries.article(1)).isEmpty();
        assertThat(queries.fact(1)).isEmpty();
        assertThat(queries.bytes("0".repeat(64))).isEmpty();
        assertThat(queries.searchPassages(SearchFilter.of("增长"), Paging.first(10))
                        .rows())
                .isEmpty();
        assertThat(queries.searchFacts(SearchFilter.of(" "), Paging.first(10)).rows())
                .isEmpty();
    }

    @Test
    void a_document_tells_the_places_of_most_of_its_articles_first_and_then_in_the_order_of_the_text() {
        Content content = Samples.content("汇编.txt", "一");
        Document document = Document.of("汇编.txt", "一");
        List<ReadArticle> articles = Stream.of("临江区", "云岭市", "白鹤市", "云岭市", "安丘县", "白鹤市")
                .map(region -> new ReadArticle(Samples.article(document, region), List.of()))
                .toList();
        ledger.keep(content, new Reading(document, "reader 1", articles), false, "test");
        assertThat(queries.document(content.hash()).orElseThrow().regions())
                .containsExactly("云岭市", "白鹤市", "临江区", "安丘县");
    }

    @Test
    void documents_are_listed_with_what_was_read_from_them() {
        Content content = keep("甲/一.txt", figure(INDUSTRY, "1", "2030"), figure(INDUSTRY, "2", "2031"));
        keep("乙.txt", Samples.confident(figure("GDP", "5", "2031"), 0.65));
        assertThat(queries.documents(DocumentFilter.ALL, Paging.first(10)).rows())
                .extracting(DocumentSummary::name, DocumentSummary::facts, DocumentSummary::doubtful)
                .containsExactly(tuple("乙.txt", 1, 1), tuple("甲/一.txt", 2, 0));
        DocumentSummary document = queries.document(content.hash()).orElseThrow();
        assertThat(document.kind()).isEqualTo("txt");
        assertThat(document.genres()).containsExactly(Genre.ANALYSIS);
        assertThat(document.regions()).containsExactly(CITY);
        assertThat(document.withdrawn()).isFalse();
        assertThat(document.articles()).isEqualTo(1);
        assertThat(document.skipped()).isZero();
        assertThat(document.lines()).isEqualTo(2);
        assertThat(queries.bytes(content.hash())).contains(content.bytes());
        assertThat(names(filter(Optional.of("甲/"), Optional.empty()))).containsExactly("甲/一.txt");
        assertThat(names(filter(Optional.of("%"), Optional.empty()))).isEmpty();
        assertThat(names(filter(Optional.empty(), Optional.of(Genre.SPEECH)))).isEmpty();
        assertThat(names(filter(Optional.empty(), Optional.of(Genre.ANALYSIS)))).hasSize(2);
    }

    private List<String> names(DocumentFilter filter) {
        return queries.documents(filter, Paging.first(10)).rows().stream()
                .map(DocumentSummary::name)
                .toList();
    }

    private static DocumentFilter filter(Optional<String> name, Optional<Genre> genre) {
        return new DocumentFilter(name, Optional.of(false), genre, Optional.of(CITY), Optional.of(2031));
    }

    @Test
    void an_article_is_read_line_by_line_with_its_facts_in_their_places() {
        Content content = keep("甲.txt", figure(INDUSTRY, "5.20", "2031-H1"), Samples.full("甲.txt"));
        ArticleSummary article = queries.articles(content.hash()).get(0);
        assertThat(queries.article(article.id())).contains(article);
        assertThat(article.facts()).isEqualTo(2);
        assertThat(article.stands()).isTrue();
        assertThat(queries.lines(content.hash(), article.line(), article.lineEnd()))
                .extracting(Line::text)
                .containsExactly("云岭市经济运行 甲.txt", Samples.SENTENCE);
        assertThat(queries.passages(article.id())).hasSize(2);
        List<KeptFact> facts = queries.facts(article.id());
        assertThat(facts)
                .extracting(KeptFact::read)
                .containsExactly(figure(INDUSTRY, "5.20", "2031-H1"), Samples.full("甲.txt"));
        assertThat(facts.get(0).place()).contains(CITY);
        assertThat(facts.get(0).cell())
                .contains(only(queries.cells(CellFilter.ALL, Paging.first(10))).id());
        assertThat(facts.get(1).cell()).isEmpty();
        assertThat(queries.fact(facts.get(0).id())).contains(facts.get(0));
    }

    @Test
    void words_are_found_in_paragraphs_with_a_snippet_around_them() {
        keep("甲.txt");
        Page<FoundPassage> found = queries.searchPassages(SearchFilter.of("增加值 投资"), Paging.first(10));
        assertThat(found.total()).isEqualTo(1);
        FoundPassage passage = found.rows().get(0);
        assertThat(passage.line()).isEqualTo(2);
        assertThat(passage.snippet().pieces())
                .filteredOn(Snippet.Piece::found)
                .extracting(Snippet.Piece::text)
                .containsExactly("增加值", "投资");
        assertThat(passage.snippet().text()).isEqualTo(Samples.SENTENCE);
        assertThat(search("增加值", Optional.of(CITY), Optional.of(Genre.ANALYSIS), Optional.of(2031)))
                .isEqualTo(1);
        assertThat(search("增加值", Optional.of("临江区"), Optional.empty(), Optional.empty()))
                .isZero();
        assertThat(search("增加值", Optional.empty(), Optional.of(Genre.SPEECH), Optional.empty()))
                .isZero();
        assertThat(search("增加值", Optional.empty(), Optional.empty(), Optional.of(2030)))
                .isZero();
    }

    private int search(String words, Optional<String> region, Optional<Genre> genre, Optional<Integer> year) {
        return queries.searchPassages(new SearchFilter(words, region, genre, year), Paging.first(10))
                .total();
    }

    @Test
    void facts_are_found_by_names_that_are_printed_nowhere() {
        keep("甲.txt", figure(INDUSTRY, "5.20", "2031-H1"));
        assertThat(queries.searchFacts(SearchFilter.of("工业增加值 云岭"), Paging.first(10))
                        .rows())
                .extracting(KeptFact::read)
                .containsExactly(figure(INDUSTRY, "5.20", "2031-H1"));
        assertThat(queries.searchFacts(SearchFilter.of("业工"), Paging.first(10)).total())
                .isZero();
        assertThat(queries.searchFacts(SearchFilter.of("规"), Paging.first(10)).total())
                .isEqualTo(1);
    }

    private Content keep(String name, Fact... facts) {
        String text = CITY + "经济运行 " + name + "\n" + Samples.SENTENCE + "\n";
        Content content = Samples.content(name, text);
        ledger.keep(content, Samples.reading(content, text, "reader 1", facts), false, "王五");
        return content;
    }

    private static Fact figure(String code, String value, String period) {
        return Samples.fact("a", 2, Optional.of(code), Samples.quantity(value), Optional.of("全市"), period);
    }

    private static Fact in(Fact fact, String region) {
        return Samples.fact(
                "a",
                2,
                fact.code(),
                fact.quantity(),
                Optional.of(region),
                fact.qualifiers().period().orElseThrow().toString());
    }

    private List<String> values(CellFilter filter) {
        return queries.cells(filter, Paging.first(10)).rows().stream()
                .map(cell -> value(cell.standing()))
                .toList();
    }

    private static String value(Source source) {
        return source.quantity().value().orElseThrow().toString();
    }

    private static String document(Source source) {
        return source.origin().printed().orElseThrow().document();
    }

    private static <T> T only(Page<T> page) {
        assertThat(page.rows()).hasSize(1);
        assertThat(page.total()).isEqualTo(1);
        return page.rows().get(0);
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(Arrays.asList(values).toArray());
    }
}
