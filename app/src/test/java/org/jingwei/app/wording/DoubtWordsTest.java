package org.jingwei.app.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Place;
import org.jingwei.reading.Reader;
import org.junit.jupiter.api.Test;

class DoubtWordsTest {

    @Test
    void every_reason_that_speaks_against_a_fact_has_words_and_no_other_has() {
        Set<String> against =
                CsvFile.resource(Reader.class, "fact/doubt.csv", "reason", "weight", "facts", "source").rows().stream()
                        .filter(row -> row.read("weight", BigDecimal::new).signum() > 0)
                        .map(row -> row.text("reason"))
                        .collect(Collectors.toSet());
        List<CsvRow> rows = CsvFile.resource(DoubtWords.class, "doubts.csv", "reason", "words", "told_by")
                .rows();
        assertThat(rows).extracting(row -> row.text("reason")).containsExactlyInAnyOrderElementsOf(against);
        assertThat(rows).allSatisfy(row -> assertThat(against).containsAll(row.list("told_by")));
    }

    @Test
    void three_reasons_are_told_and_none_that_another_tells_more_exactly() {
        assertThat(DoubtWords.of(
                        fact(0.4, "short-name", "brief-name", "much-left-behind", "left-behind", "story", "level")))
                .hasValue("存疑，因为：指标名只有两三个字，可能没有取全；数字后面还有不少字没有取进指标名；综述文章，数字的时期、地区和范围写得松。");
    }

    @Test
    void a_fact_that_is_believed_says_nothing_and_one_without_reasons_says_so() {
        assertThat(DoubtWords.of(fact(0.7, "short-name"))).isEmpty();
        assertThat(DoubtWords.of(fact(0.69))).hasValue("读入时没有记下存疑的理由，请对照原文看一遍。");
        assertThat(DoubtWords.of(fact(0.69, "a-reason-of-another-time"))).hasValue("读入时没有记下存疑的理由，请对照原文看一遍。");
    }

    @Test
    void what_the_reader_doubts_it_says_the_weightiest_first() {
        Reader reader = Reader.standard();
        Document speech = Document.of("甲.txt", "在全县干部大会上的讲话\n\n同志们：我们采取了很多办法，建成了这样的好项目12个。\n");
        List<Fact> facts = reader.articles(speech).stream()
                .flatMap(article -> reader.facts(article).stream())
                .toList();
        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).doubts()).contains("speech", "no-period", "open-region");
        assertThat(DoubtWords.of(facts.get(0)))
                .hasValueSatisfying(why -> assertThat(why).startsWith("存疑，因为：").endsWith("。"));
    }

    private static Fact fact(double confidence, String... doubts) {
        return new Fact(
                "产量",
                Optional.empty(),
                new Quantity(Optional.of(Printed.of("31")), Optional.empty(), Optional.of("万吨"), Approx.EXACT, false),
                new Qualifiers(
                        Measure.LEVEL,
                        Optional.empty(),
                        Status.ACTUAL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Evidence("甲.txt", new Place(1, 6), Anchor.NONE, "31万吨"),
                confidence,
                Map.of(),
                List.of(doubts));
    }
}
