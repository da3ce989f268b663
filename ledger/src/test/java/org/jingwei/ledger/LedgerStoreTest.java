package org.jingwei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.period.Period;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.FoundPassage;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.query.SearchFilter;
import org.jingwei.ledger.query.Source;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.Counts;
import org.jingwei.ledger.store.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerStoreTest {

    private static final String TEXT = "云岭市2031年上半年经济运行情况\n" + Samples.SENTENCE + "\n";

    private final LedgerStore ledger = TestServer.open(TestServer.database());
    private final Content content = Samples.content("运行分析.txt", TEXT);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void what_goes_in_comes_out_to_the_last_printed_zero() {
        Fact[] facts = {Samples.growth("运行分析.txt", 2, "5.20"), Samples.full("运行分析.txt"), Samples.masked("运行分析.txt")};
        assertThat(ledger.knows(content.hash())).isFalse();
        assertThat(keep(content, false, facts)).isEqualTo(Receipt.ADDED);
        assertThat(ledger.knows(content.hash())).isTrue();
        assertThat(ledger.facts(content.hash())).containsExactly(facts);
    }

    @Test
    void a_table_of_a_word_file_is_told_in_the_language_of_its_readers_whenever_it_was_kept() {
        keep(content, false, Samples.inTable("运行分析.txt", "table 12"), Samples.inTable("运行分析.txt", "Excel table 1"));
        assertThat(ledger.facts(content.hash()))
                .extracting(fact -> fact.evidence().anchor().sheet().orElseThrow())
                .containsExactly("表12", "Excel table 1");
    }

    /** Every value that the one cell of these tests was given. */
    private List<Source> sources() {
        return ledger.queries().occurrences("IND.VA.ABOVE", "云岭市", Period.parse("2031-H1")).stream()
                .map(Cell::id)
                .distinct()
                .flatMap(cell -> ledger.queries().sources(cell).stream())
                .toList();
    }

    private List<FoundPassage> found(String words) {
        return ledger.queries()
                .searchPassages(SearchFilter.of(words), Paging.first(10))
                .rows();
    }

    @Test
    void the_same_content_under_another_name_changes_nothing() {
        keep(content, false, Samples.growth("a.txt", 2, "5.20"));
        Counts before = ledger.counts();
        Content copy = Samples.content("别处/副本.txt", TEXT);
        assertThat(keep(copy, false, Samples.growth("b.txt", 2, "5.20"))).isEqualTo(Receipt.KNOWN);
        assertThat(ledger.counts()).isEqualTo(before);
    }

    @Test
    void a_new_reading_counts_and_the_earlier_facts_stay() {
        keep(content, false, Samples.growth("a.txt", 2, "5.20"), Samples.full("a.txt"));
        assertThat(keep(content, true, Samples.growth("a.txt", 2, "5.30"))).isEqualTo(Receipt.REREAD);
        assertThat(ledger.facts(content.hash())).containsExactly(Samples.growth("a.txt", 2, "5.30"));
        assertThat(ledger.counts().facts()).isEqualTo(1);
        assertThat(ledger.counts().factsOfAllReadings()).isEqualTo(3);
        assertThat(ledger.counts().documents()).isEqualTo(1);
        assertThat(sources())
                .extracting(source -> source.quantity().value().orElseThrow().toString(), Source::counts)
                .containsExactly(tuple("5.30", true), tuple("5.20", false));
    }

    @Test
    void every_document_adds_a_vintage_to_the_same_cell_with_its_source_and_its_instant() {
        keep(content, false, Samples.growth("甲.txt", 2, "5.2"));
        Content other = Samples.content("乙.txt", TEXT + "又一份\n");
        keep(other, false, Samples.growth("乙.txt", 2, "5.4"));
        assertThat(sources())
                .extracting(source -> source.origin().printed().orElseThrow().document())
                .containsExactly("乙.txt", "运行分析.txt");
        assertThat(sources())
                .allSatisfy(source -> assertThat(source.recordedAt()).isEqualTo(TestServer.TIME));
        assertThat(ledger.counts().observations()).isEqualTo(1);
    }

    @Test
    void what_names_no_indicator_no_place_or_no_year_becomes_no_observation() {
        keep(
                content,
                false,
                Samples.fact("a", 1, Optional.empty(), Samples.quantity("1"), Optional.of("全市"), "2031"),
                Samples.fact("a", 2, Optional.of("GDP"), Samples.quantity("1"), Optional.of("XX县"), "2031"),
                Samples.fact("a", 3, Optional.of("GDP"), Samples.quantity("1"), Optional.of("全市"), "XXXX-M05"));
        assertThat(ledger.counts().facts()).isEqualTo(3);
        assertThat(ledger.counts().observations()).isZero();
    }

    @Test
    void a_cell_that_one_article_gives_several_exact_values_stays_empty() {
        keep(content, false, Samples.growth("a.txt", 2, "5.20"), Samples.growth("a.txt", 3, "6.10"));
        assertThat(ledger.counts().facts()).isEqualTo(2);
        assertThat(ledger.counts().observations()).isZero();
        assertThat(sources()).isEmpty();
    }

    @Test
    void a_value_that_is_printed_twice_is_kept_twice() {
        keep(content, false, Samples.growth("a.txt", 2, "5.20"), Samples.growth("a.txt", 3, "5.20"));
        assertThat(ledger.counts().observations()).isEqualTo(1);
        assertThat(sources()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "document, name",
        "document_line, text",
        "reading, reader",
        "article, title",
        "passage, text",
        "fact, quote",
        "observation, place",
        "vintage, value",
        "journal, actor"
    })
    void nothing_kept_is_changed_deleted_or_emptied(String table, String column) {
        keep(content, false, Samples.growth("a.txt", 2, "5.20"));
        for (String change : List.of(
                "update " + table + " set " + column + " = " + column,
                "delete from " + table,
                "truncate " + table + " cascade")) {
            assertThatThrownBy(() -> ledger.jdbi().useHandle(handle -> handle.execute(change)))
                    .isInstanceOf(UnableToExecuteStatementException.class)
                    .hasMessageContaining("keeps every row");
        }
    }

    @Test
    void the_journal_says_who_added_what_and_when() {
        keep(content, false, Samples.growth("a.txt", 2, "5.20"));
        keep(content, true);
        ledger.jdbi().useHandle(handle -> {
            assertThat(handle.createQuery("select actor || ' ' || action || ' ' || subject from journal order by id")
                            .mapTo(String.class)
                            .list())
                    .containsExactly("王五 document.added " + content.hash(), "王五 document.reread " + content.hash());
            assertThat(handle.createQuery("select min(at) from journal")
                            .mapTo(OffsetDateTime.class)
                            .one()
                            .toInstant())
                    .isEqualTo(TestServer.TIME);
        });
    }

    @Test
    void text_that_the_database_would_refuse_is_kept_with_a_mark_in_its_place() {
        Content odd = Samples.content("怪.txt", "odd");
        String text = "零\u0000字节，半个\uD840字\n";
        ledger.keep(odd, Samples.reading(odd, text, "reader 1"), false, "王五");
        assertThat(found("半个")).extracting(passage -> passage.snippet().text()).containsExactly("零\uFFFD字节，半个\uFFFD字");
    }

    @Test
    void an_empty_document_and_one_of_a_single_endless_line_are_kept() {
        Content empty = Samples.content("空.txt", "");
        assertThat(ledger.keep(empty, Samples.reading(empty, "", "reader 1"), false, "王五"))
                .isEqualTo(Receipt.ADDED);
        Content endless = Samples.content("长.txt", "long");
        String text = "甲乙丙丁戊己庚辛".repeat(200_000);
        assertThat(ledger.keep(endless, Samples.reading(endless, text, "reader 1"), false, "王五"))
                .isEqualTo(Receipt.ADDED);
        assertThat(found("辛甲乙")).hasSize(1);
    }

    @Test
    void two_letters_of_chinese_are_found_where_they_stand_together_and_nowhere_else() {
        keep(content, false);
        assertThat(found("工业增加值")).extracting(FoundPassage::line).containsExactly(2);
        assertThat(found("增加 投资")).hasSize(1);
        assertThat(found("增长5.20%")).hasSize(1);
        assertThat(found("值")).hasSize(1);
        assertThat(found("业工")).isEmpty();
        assertThat(found("增加投资")).isEmpty();
        assertThat(found("5.21")).isEmpty();
        assertThat(found("'; drop table fact; --")).isEmpty();
        assertThat(found("（！）")).isEmpty();
    }

    @Test
    void only_the_reading_that_counts_is_searched() {
        keep(content, false);
        keep(content, true);
        assertThat(found("工业增加值")).hasSize(1);
    }

    @Test
    void many_writers_at_once_add_a_document_once() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Receipt>> work = IntStream.range(0, 24)
                    .<Callable<Receipt>>mapToObj(i -> () -> {
                        Content large = Samples.large(i % 4);
                        return ledger.keep(large, Samples.largeReading(large, i % 4), false, "王五");
                    })
                    .toList();
            int added = 0;
            for (Future<Receipt> receipt : writers.invokeAll(work)) {
                added += receipt.get() == Receipt.ADDED ? 1 : 0;
            }
            assertThat(added).isEqualTo(4);
            assertThat(ledger.counts().facts()).isEqualTo(160);
            assertThat(ledger.counts().observations()).isEqualTo(1);
        } finally {
            writers.shutdownNow();
        }
    }

    private Receipt keep(Content kept, boolean again, Fact... facts) {
        return ledger.keep(kept, Samples.reading(kept, TEXT, "reader 1", facts), again, "王五");
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }
}
