package org.jingwei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.CellFilter;
import org.jingwei.ledger.query.DocumentFilter;
import org.jingwei.ledger.query.KeptFact;
import org.jingwei.ledger.query.LedgerQueries;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.query.Precedence;
import org.jingwei.ledger.query.SearchFilter;
import org.jingwei.ledger.query.Source;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.Entries.Entry;
import org.jingwei.ledger.store.Finality;
import org.jingwei.ledger.store.Judgement;
import org.jingwei.ledger.store.Receipt;
import org.jingwei.ledger.store.StrayCorrection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do to what was read: withdraw and purge documents, correct facts, enter values. */
class PeoplesWordTest {

    private static final String TEXT = "云岭市2031年上半年经济运行情况\n" + Samples.SENTENCE + "\n";
    private static final String INDUSTRY = "IND.VA.ABOVE";
    private static final String CITY = "云岭市";
    private static final String WHO = "王五";

    private final TickingClock clock = new TickingClock();
    private final LedgerStore ledger =
            LedgerStore.open(LedgerSettings.server(TestServer.database()).withSession(TestServer.FOREIGN), clock);
    private final LedgerQueries queries = ledger.queries();
    private final Content content = Samples.content("运行分析.txt", TEXT);

    @AfterEach
    void close() {
        ledger.close();
    }

    // documents

    @Test
    void what_a_withdrawn_document_says_counts_no_more_until_it_is_taken_back() {
        keep(content, Samples.growth("a", 2, "5.2"));
        Content other = Samples.content("乙.txt", TEXT + "又一份\n");
        keep(other, Samples.growth("b", 2, "5.4"));
        assertThat(standing()).containsExactly("5.4");
        assertThat(ledger.withdrawals().withdraw(other.hash(), "数据有误", WHO)).isTrue();
        assertThat(ledger.withdrawals().withdraw(other.hash(), "再撤", WHO)).isFalse();
        assertThat(standing()).containsExactly("5.2");
        assertThat(ledger.facts(other.hash())).isEmpty();
        assertThat(queries.searchPassages(SearchFilter.of("又一份"), Paging.first(10))
                        .rows())
                .isEmpty();
        assertThat(queries.searchFacts(SearchFilter.of("工业"), Paging.first(9)).total())
                .isEqualTo(1);
        assertThat(queries.document(other.hash()).orElseThrow().withdrawn()).isTrue();
        assertThat(queries.articles(other.hash())).hasSize(1);
        assertThat(queries.sources(cell().id()))
                .extracting(PeoplesWordTest::value, Source::counts)
                .containsExactly(pair("5.2", true), pair("5.4", false));
        assertThat(ledger.counts().facts()).isEqualTo(1);
        assertThat(ledger.withdrawals().reinstate(other.hash(), "已核实", WHO)).isTrue();
        assertThat(standing()).containsExactly("5.4");
        assertThat(ledger.withdrawals().reinstate(other.hash(), "已核实", WHO)).isFalse();
        assertThat(ledger.withdrawals().withdraw("0".repeat(64), "没有", WHO)).isFalse();
        assertThatThrownBy(() -> ledger.withdrawals().withdraw(other.hash(), " ", WHO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_withdrawn_document_that_is_handed_in_again_stays_withdrawn_and_the_receipt_says_so() {
        keep(content, Samples.growth("a", 2, "5.2"));
        ledger.withdrawals().withdraw(content.hash(), "数据有误", WHO);
        assertThat(ledger.known(content.hash())).contains(Receipt.WITHDRAWN);
        assertThat(keep(content, Samples.growth("a", 2, "5.2"))).isEqualTo(Receipt.WITHDRAWN);
        assertThat(reread(Samples.growth("a", 2, "5.3"))).isEqualTo(Receipt.WITHDRAWN);
        assertThat(standing()).isEmpty();
        ledger.withdrawals().reinstate(content.hash(), "已核实", WHO);
        assertThat(ledger.known(content.hash())).contains(Receipt.KNOWN);
        assertThat(standing()).containsExactly("5.2");
    }

    @Test
    void of_a_purged_document_only_the_journal_tells_and_not_what_it_said() {
        keep(content, Samples.growth("a", 2, "5.2"), Samples.full("a"));
        reread(Samples.growth("a", 2, "5.3"));
        ledger.corrections().mend(fact().id(), Map.of("value", "5.4"), "看原文", WHO);
        ledger.withdrawals().withdraw(content.hash(), "涉密", WHO);
        Content other = Samples.content("乙.txt", TEXT + "又一份\n");
        keep(other, Samples.growth("b", 2, "6.6"));
        assertThat(ledger.withdrawals().purge(content.hash(), "涉密", "管理员")).isTrue();
        assertThat(ledger.withdrawals().purge(content.hash(), "涉密", "管理员")).isFalse();
        assertThat(ledger.known(content.hash())).isEmpty();
        assertThat(standing()).containsExactly("6.6");
        assertThat(count("fact")).isEqualTo(1);
        assertThat(count("vintage")).isEqualTo(1);
        assertThat(count("document_line")).isEqualTo(2);
        assertThat(count("correction")).isZero();
        assertThat(count("withdrawal")).isZero();
        List<String> journal = journal();
        assertThat(journal)
                .contains("管理员 document.purged " + content.hash() + " 运行分析.txt 涉密")
                .noneMatch(row -> row.contains("5.4") || row.contains("工业"));
        assertThatThrownBy(() -> ledger.jdbi().useHandle(handle -> handle.execute("delete from document")))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .hasMessageContaining("keeps every row");
    }

    @Test
    void a_cell_that_only_the_purged_document_filled_is_gone_with_it() {
        keep(content, Samples.growth("a", 2, "5.2"));
        ledger.withdrawals().purge(content.hash(), "涉密", WHO);
        assertThat(count("observation")).isZero();
        assertThat(keep(content, Samples.growth("a", 2, "5.2"))).isEqualTo(Receipt.ADDED);
    }

    // corrections

    @Test
    void a_mended_fact_moves_its_value_to_the_cell_it_belongs_to() {
        keep(content, Samples.growth("a", 2, "5.2"));
        long before = cell().id();
        ledger.corrections().mend(fact().id(), Map.of("period", "2030-H1", "basis", "可比价"), "上年数", WHO);
        KeptFact fact = fact();
        assertThat(fact.read()).isEqualTo(Samples.growth("a", 2, "5.2"));
        assertThat(fact.standing().qualifiers().period()).contains(Period.parse("2030-H1"));
        assertThat(fact.standing().qualifiers().basis()).contains("可比价");
        assertThat(fact.correction().orElseThrow().note()).isEqualTo("上年数");
        Cell cell = cell();
        assertThat(fact.cell()).contains(cell.id());
        assertThat(cell.id()).isNotEqualTo(before);
        assertThat(cell.key().period()).isEqualTo(Period.parse("2030-H1"));
        assertThat(cell.standing().precedence()).isEqualTo(Precedence.CHECKED);
        assertThat(queries.cell(before)).isEmpty();
        assertThat(queries.sources(before)).extracting(Source::counts).containsExactly(false);
    }

    @Test
    void a_rejected_fact_counts_no_more_and_a_confirmation_takes_it_back() {
        keep(content, Samples.growth("a", 2, "5.2"));
        ledger.corrections().reject(fact().id(), "不是统计数", WHO);
        assertThat(standing()).isEmpty();
        assertThat(fact().rejected()).isTrue();
        assertThat(fact().cell()).isEmpty();
        ledger.corrections().confirm(fact().id(), "", WHO);
        assertThat(standing()).containsExactly("5.2");
        assertThat(fact().rejected()).isFalse();
        assertThat(count("correction")).isEqualTo(2);
    }

    @Test
    void words_for_another_indicator_take_its_code_with_them() {
        keep(content, Samples.growth("a", 2, "5.2"));
        ledger.corrections().mend(fact().id(), Map.of("indicator", "地区生产总值"), "", WHO);
        assertThat(cell().key().indicator()).isEqualTo("GDP");
        ledger.corrections().mend(fact().id(), Map.of("indicator", "没有编码的东西"), "", WHO);
        assertThat(standing()).isEmpty();
        assertThat(fact().standing().code()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"value=五", "period=2031-13", "measure=", "code=NO.SUCH", "line=3", "value=5.2", "value_max=6.0 "
            })
    void what_makes_no_fact_or_changes_nothing_is_refused_and_nothing_is_kept(String mended) {
        keep(content, Samples.growth("a", 2, "5.2"));
        long fact = fact().id();
        String[] pair = mended.split("=", -1);
        assertThatThrownBy(() -> ledger.corrections().mend(fact, Map.of(pair[0], pair[1]), "", WHO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.corrections().confirm(fact + 1000, "", WHO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(count("correction")).isZero();
        assertThat(standing()).containsExactly("5.2");
    }

    @Test
    void a_correction_remains_in_force_when_a_better_reader_reads_the_same_place() {
        keep(content, Samples.growth("a", 2, "5.2"));
        ledger.corrections().mend(fact().id(), Map.of("value", "5.9"), "", WHO);
        assertThat(reread(
                        Samples.full("a"),
                        Samples.fact(
                                "a", 2, Optional.of("GDP"), Samples.quantity("5.2"), Optional.of("全市"), "2031-H1")))
                .isEqualTo(Receipt.REREAD);
        assertThat(standing()).containsExactly("5.9");
        assertThat(cell().key().indicator()).isEqualTo(INDUSTRY);
        assertThat(queries.strayCorrections(Paging.first(9))).isEmpty();
        reread(Samples.growth("a", 2, "5.2"));
        assertThat(standing()).containsExactly("5.9");
        assertThat(count("correction")).isEqualTo(1);
        assertThat(count("correction_on")).isEqualTo(3);
    }

    @Test
    void of_facts_that_share_a_place_each_keeps_its_own_correction() {
        Fact industry = Samples.growth("a", 2, "5.2");
        Fact product = Samples.fact("a", 2, Optional.of("GDP"), Samples.quantity("5.2"), Optional.of("全市"), "2031");
        keep(content, industry, named("地区生产总值", product));
        List<KeptFact> facts = facts();
        ledger.corrections().reject(facts.get(1).id(), "", WHO);
        reread(named("地区生产总值", product), industry);
        assertThat(facts())
                .extracting(fact -> fact.read().code().orElseThrow(), KeptFact::rejected)
                .containsExactly(pair("GDP", true), pair(INDUSTRY, false));
        assertThat(standing()).containsExactly("5.2");
    }

    @Test
    void a_correction_whose_fact_is_found_no_more_is_listed_and_comes_back_with_it() {
        keep(content, Samples.growth("a", 2, "5.2"));
        ledger.corrections().mend(fact().id(), Map.of("value", "5.9"), "", WHO);
        reread(Samples.full("a"));
        assertThat(standing()).isEmpty();
        StrayCorrection stray = queries.strayCorrections(Paging.first(9)).get(0);
        assertThat(stray.hash()).isEqualTo(content.hash());
        assertThat(stray.line()).isEqualTo(2);
        assertThat(stray.correction().judgement()).isEqualTo(Judgement.MENDED);
        assertThat(stray.correction().keys()).containsEntry("value", "5.9").containsEntry("code", INDUSTRY);
        reread(Samples.growth("a", 2, "5.2"));
        assertThat(queries.strayCorrections(Paging.first(9))).isEmpty();
        assertThat(standing()).containsExactly("5.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MORE", "EXCEEDS", "AT_LEAST", "AT_MOST", "WITHIN", "NEARLY", "ABOUT", "EXACT"})
    void a_hedge_comes_out_as_it_went_in(String hedge) {
        Quantity quantity = new Quantity(
                Optional.of(Printed.of("3")), Optional.empty(), Optional.of("位"), Approx.valueOf(hedge), false);
        keep(content, Samples.fact("a", 2, Optional.of("GDP"), quantity, Optional.of("全市"), "2031"));
        assertThat(ledger.facts(content.hash())).extracting(Fact::quantity).containsExactly(quantity);
        ledger.corrections().mend(fact().id(), Map.of("value", "4"), "", WHO);
        assertThat(fact().standing().quantity().approx()).isEqualTo(Approx.valueOf(hedge));
    }

    // entries

    @Test
    void of_several_sources_the_more_final_stands_and_all_are_seen() {
        enter("5.0", Finality.PRELIMINARY);
        assertThat(standing()).containsExactly("5.0");
        keep(content, Samples.growth("a", 2, "5.2"));
        assertThat(standing()).containsExactly("5.0");
        long cell = cell().id();
        ledger.corrections().confirm(fact().id(), "", WHO);
        assertThat(standing()).containsExactly("5.2");
        enter("5.3", Finality.VERIFIED);
        long last = enter("5.4", Finality.FINAL);
        enter("5.5", Finality.PRELIMINARY);
        assertThat(standing()).containsExactly("5.4");
        assertThat(queries.sources(cell))
                .extracting(PeoplesWordTest::value, Source::precedence)
                .containsExactly(
                        pair("5.4", Precedence.FINAL),
                        pair("5.3", Precedence.VERIFIED),
                        pair("5.2", Precedence.CHECKED),
                        pair("5.5", Precedence.PRELIMINARY),
                        pair("5.0", Precedence.PRELIMINARY),
                        pair("5.2", Precedence.READ));
        assertThat(ledger.withdrawals().withdrawEntry(last, "录错", WHO)).isTrue();
        assertThat(ledger.withdrawals().withdrawEntry(last, "录错", WHO)).isFalse();
        assertThat(standing()).containsExactly("5.3");
        assertThat(ledger.withdrawals().reinstateEntry(last, "没错", WHO)).isTrue();
        assertThat(standing()).containsExactly("5.4");
        assertThat(ledger.withdrawals().withdrawEntry(last + 99, "没有", WHO)).isFalse();
    }

    @Test
    void an_entry_without_a_value_a_place_a_year_an_indicator_or_an_origin_is_refused() {
        Qualifiers here = said(Optional.of(CITY), "2031-H1");
        for (Entry entry : List.of(
                new Entry("NO.SUCH", here, Samples.quantity("1"), Finality.FINAL, "快报"),
                new Entry("GDP", said(Optional.empty(), "2031-H1"), Samples.quantity("1"), Finality.FINAL, "快报"),
                new Entry("GDP", said(Optional.of("XX县"), "2031"), Samples.quantity("1"), Finality.FINAL, "快报"),
                new Entry("GDP", said(Optional.of(CITY), "XXXX-H1"), Samples.quantity("1"), Finality.FINAL, "快报"),
                new Entry("GDP", here, Samples.masked("a").quantity(), Finality.FINAL, "快报"),
                new Entry("GDP", here, Samples.quantity("1"), Finality.FINAL, " "))) {
            assertThatThrownBy(() -> ledger.entries().enter(entry, WHO)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(count("entry")).isZero();
        assertThat(count("vintage")).isZero();
    }

    @Test
    void what_was_known_at_every_instant_can_be_asked_for_later() {
        keep(content, Samples.growth("a", 2, "5.2"));
        Instant read = clock.last();
        ledger.corrections().mend(fact().id(), Map.of("value", "5.9"), "", WHO);
        Instant mended = clock.last();
        ledger.withdrawals().withdraw(content.hash(), "存疑", WHO);
        Instant withdrawn = clock.last();
        ledger.withdrawals().reinstate(content.hash(), "无误", WHO);
        reread(Samples.growth("a", 2, "5.2"));
        Instant reread = clock.last();
        enter("6.0", Finality.FINAL);
        Instant entered = clock.last();
        ledger.corrections().reject(fact().id(), "", WHO);
        assertThat(asOf(read.minusSeconds(1))).isEmpty();
        assertThat(asOf(read)).containsExactly("5.2");
        assertThat(asOf(mended)).containsExactly("5.9");
        assertThat(asOf(withdrawn)).isEmpty();
        assertThat(asOf(reread)).containsExactly("5.9");
        assertThat(asOf(entered)).containsExactly("6.0");
        assertThat(asOf(clock.last())).isEqualTo(standing());
    }

    @Test
    void what_people_say_is_kept_for_ever_too() {
        keep(content, Samples.growth("a", 2, "5.2"));
        ledger.corrections().confirm(fact().id(), "", WHO);
        enter("6.0", Finality.FINAL);
        ledger.withdrawals().withdraw(content.hash(), "存疑", WHO);
        for (String table : List.of("withdrawal", "correction", "correction_on", "entry")) {
            assertThatThrownBy(() -> ledger.jdbi().useHandle(handle -> handle.execute("delete from " + table)))
                    .as(table)
                    .hasMessageContaining("keeps every row");
        }
        assertThat(journal())
                .extracting(row -> row.split(" ", -1)[1])
                .containsExactly("document.added", "fact.confirmed", "entry.added", "document.withdrawn");
    }

    @Test
    void deriving_everything_anew_changes_nothing() {
        keep(content, Samples.growth("a", 2, "5.2"), Samples.full("a"), Samples.masked("a"));
        enter("6.0", Finality.PRELIMINARY);
        ledger.corrections().mend(facts().get(0).id(), Map.of("value", "5.9"), "", WHO);
        List<String> before = derived();
        ledger.jdbi().useHandle(handle -> handle.execute("select unite_cells(), settle_everything()"));
        assertThat(derived()).isEqualTo(before).isNotEmpty();
        assertThat(queries.documents(DocumentFilter.ALL, Paging.first(9)).total())
                .isEqualTo(1);
    }

    private List<String> derived() {
        return ledger.jdbi()
                .withHandle(handle -> handle.createQuery("select cast(row_to_json(c) as text) from cell c union all"
                                + " select cast(row_to_json(s) as text) from standing s order by 1")
                        .mapTo(String.class)
                        .list());
    }

    private long enter(String value, Finality finality) {
        Entry entry = new Entry(
                INDUSTRY, said(Optional.of(CITY), "2031-M01..M06"), Samples.quantity(value), finality, "市统计局快报");
        return ledger.entries().enter(entry, WHO);
    }

    private static Qualifiers said(Optional<String> region, String period) {
        return new Qualifiers(
                Measure.YOY,
                Optional.empty(),
                Status.ACTUAL,
                Optional.of(Period.parse(period)),
                region,
                Optional.empty(),
                Optional.empty());
    }

    private static Fact named(String indicator, Fact fact) {
        return new Fact(
                indicator,
                fact.code(),
                fact.quantity(),
                fact.qualifiers(),
                fact.evidence(),
                fact.confidence(),
                fact.notes());
    }

    private Receipt keep(Content kept, Fact... facts) {
        return ledger.keep(kept, Samples.reading(kept, TEXT, "reader 1", facts), false, WHO);
    }

    private Receipt reread(Fact... facts) {
        return ledger.keep(content, Samples.reading(content, TEXT, "reader 2", facts), true, WHO);
    }

    private List<KeptFact> facts() {
        return queries.facts(queries.articles(content.hash()).get(0).id());
    }

    private KeptFact fact() {
        return facts().get(0);
    }

    private Cell cell() {
        List<Cell> cells = queries.cells(CellFilter.ALL, Paging.first(9)).rows();
        assertThat(cells).hasSize(1);
        return cells.get(0);
    }

    private List<String> standing() {
        return queries.cells(CellFilter.ALL, Paging.first(9)).rows().stream()
                .map(cell -> value(cell.standing()))
                .toList();
    }

    private List<String> asOf(Instant instant) {
        return queries.cellsAsOf(CellFilter.ALL, instant, Paging.first(9)).stream()
                .map(cell -> value(cell.standing()))
                .toList();
    }

    private static String value(Source source) {
        return source.quantity().value().orElseThrow().toString();
    }

    private long count(String table) {
        return ledger.jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(Long.class)
                        .one());
    }

    private List<String> journal() {
        return ledger.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select concat_ws(' ', actor, action, subject, before, after) from journal order by id")
                        .mapTo(String.class)
                        .list());
    }

    private static Tuple pair(Object first, Object second) {
        return Tuple.tuple(first, second);
    }
}
