package org.jingwei.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.reading.Reader;
import org.junit.jupiter.api.Test;

/** What holds of every text: the evidence stands where it is claimed, in order, and reading is repeatable from any thread. */
class FactLawsTest {

    /** 倒数第[2]位: how far a quote begins before its number. */
    private static final int LONGEST_BEFORE_NUMBER = 3;

    private static final Reader READER = Reader.standard();
    private static final List<FactCase> CASES = FactCase.all();

    private static List<Fact> facts(Document document) {
        return READER.articles(document).stream()
                .flatMap(article -> READER.facts(article).stream())
                .toList();
    }

    private static Document document(List<FactCase> cases) {
        StringBuilder text = new StringBuilder(FactCase.TITLE).append("\n\n");
        cases.forEach(c ->
                text.append(c.text(), c.text().indexOf("\n\n") + 2, c.text().length()));
        return Document.of("合.txt", text.toString());
    }

    @Provide
    Arbitrary<List<FactCase>> mixtures() {
        return Arbitraries.of(CASES).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 200)
    void every_quote_stands_at_its_claimed_place(@ForAll("mixtures") List<FactCase> cases) {
        Document document = document(cases);
        for (Fact fact : facts(document)) {
            Evidence evidence = fact.evidence();
            Line line = document.lines().get(evidence.place().line() - 1);
            int at = line.text().offsetByCodePoints(0, evidence.place().column());
            assertThat(IntStream.rangeClosed(Math.max(0, at - LONGEST_BEFORE_NUMBER), at)
                            .anyMatch(begin -> line.text().startsWith(evidence.quote(), begin)))
                    .as("%s at %d of %s", evidence.quote(), at, line.text())
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void facts_come_in_the_order_of_their_places(@ForAll("mixtures") List<FactCase> cases) {
        assertThat(facts(document(cases)))
                .isSortedAccordingTo(
                        Comparator.comparingInt((Fact f) -> f.evidence().place().line())
                                .thenComparingInt(f -> f.evidence().place().column()));
    }

    @Property(tries = 100)
    void reading_twice_gives_the_same(@ForAll("mixtures") List<FactCase> cases) {
        Document document = document(cases);
        assertThat(facts(document)).isEqualTo(facts(document));
    }

    @Property(tries = 300)
    void any_text_is_read_without_a_failure(@ForAll("noise") String noise) {
        Document document = Document.of("乱.txt", FactCase.TITLE + "\n\n　　" + noise + "\n");
        assertThat(facts(document)).allSatisfy(f -> assertThat(f.indicator()).isNotBlank());
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(
                        "增长", "5.2%", "，", "、", "（", "）", "分别", "3个", "持平", "全部", "开工", "第2", "位", "比", "由", "到", "X",
                        "亿元", "占", "的", "：", "；", "。", "高于", "全省", "其中", "预计", "2031年", "6月末", "工业增加值", "和", "近", "七成",
                        "-", "1:2", "下同", "完成", "目标", "同比", "“", "”", "12", ".", "万", "清河县", "个百分点", "等", "拉动", "贡献率")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }

    @Test
    void examples_that_name_nothing_leave_the_counted_noun_its_name() {
        Document document = Document.of("等.txt", FactCase.TITLE + "\n\n　　等3个项目开工。\n");
        assertThat(facts(document)).extracting(Fact::indicator).containsExactly("项目开工");
    }

    @Test
    void an_empty_and_a_blank_text_hold_no_facts() {
        assertThat(facts(Document.of("空.txt", ""))).isEmpty();
        assertThat(facts(Document.of("空.txt", FactCase.TITLE + "\n\n　　\n"))).isEmpty();
    }

    @Test
    void a_sentence_without_end_is_read_in_good_time() {
        String clause = "规模以上工业增加值增长5.2%，";
        Document document = Document.of("长.txt", FactCase.TITLE + "\n\n　　" + clause.repeat(2000) + "\n");
        assertThat(facts(document)).hasSize(2000);
    }

    @Test
    void two_threads_read_the_same() throws Exception {
        Document document = document(CASES);
        List<Fact> alone = facts(document);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<Fact>>> both = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                both.add(threads.submit(() -> facts(document)));
            }
            for (Future<List<Fact>> one : both) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
