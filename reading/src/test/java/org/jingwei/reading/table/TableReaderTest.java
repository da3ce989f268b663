package org.jingwei.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.core.data.BadData;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Table;
import org.jingwei.reading.Reader;

class TableReaderTest {

    private static final Reader READER = Reader.standard();

    private static List<Fact> facts(Document document) {
        List<Fact> facts = new ArrayList<>();
        for (Article article : READER.articles(document)) {
            facts.addAll(READER.facts(article));
        }
        return facts;
    }

    private static List<String> read(String grid) {
        return facts(GridText.read("表.xlsx", grid)).stream()
                .map(GridText::write)
                .toList();
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> cell = Arbitraries.of(
                "", "指标", "单位", "亿元", "%", "1—6月", "同比±%", "位次", "清河县", "全市", "其中：", "  #工业", "固定资产投资", "一、工业", "12.5",
                "-3.2", "—", "XX", "2023", "合计", "<", "^", "注：无", "单位：万元", "增速", "全年目标", "（一）税收", "1", "2");
        return cell.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(cells -> "| " + String.join(" | ", cells) + " |")
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 400)
    void whatever_a_table_holds_each_fact_stands_at_its_number(@ForAll("rows") List<String> rows) {
        Document document = GridText.read("表.xlsx", "云岭市2023年1—6月主要经济指标\n" + String.join("\n", rows) + "\n");
        for (Fact fact : facts(document)) {
            Line line = document.lines().get(fact.evidence().place().line() - 1);
            String at = line.text()
                    .substring(line.text()
                            .offsetByCodePoints(0, fact.evidence().place().column()));
            assertThat(at).matches("(?s)[0-9X].*");
            assertThat(fact.evidence().anchor()).isEqualTo(line.anchor());
        }
    }

    @Example
    void a_merged_value_says_of_no_row_which_it_is() {
        assertThat(read("""
                2023年清河县主要指标
                | 指标 | 单位 | 2023年 |
                | 地区生产总值 | 亿元 | 258.8 |
                | 固定资产投资 | 亿元 | 60.1 |
                | 民间投资 | 亿元 | ^ |
                """)).hasSize(1).first().asString().startsWith("C2\t地区生产总值");
    }

    @Example
    void a_goal_in_per_cent_typed_without_its_sign_is_not_taken_for_an_amount() {
        assertThat(read("""
                清河县2024年一季度主要指标
                | 指标 | 单位 | 全年目标 | 一季度 |
                | 地区生产总值 | 亿元 | 6.5 | 55.1 |
                """)).hasSize(1).first().asString().startsWith("D2\t");
    }

    @Example
    void a_column_of_this_month_says_nothing_where_no_month_is_printed() {
        assertThat(read("""
                清河县2023年主要指标
                | 指标 | 单位 | 本月 | 同比±% |
                | 固定资产投资 | 亿元 | 6.5 | 5.1 |
                """)).isEmpty();
    }

    @Example
    void a_unit_that_two_of_the_unit_line_could_be_is_left_open() {
        assertThat(read("""
                清河县2023年主要指标
                单位：亿元、万元
                | 指标 | 2023年 |
                | 固定资产投资 | 60.1 |
                """)).isEmpty();
    }

    @Example
    void an_evidence_of_a_text_tells_its_page() {
        Document document = new Document(
                "报告.pdf",
                List.of(
                        new Line(1, "云岭市2023年上半年经济运行情况", Anchor.page(1)),
                        new Line(2, "上半年，全市地区生产总值增长5.5%。", Anchor.page(2))),
                List.of());
        assertThat(facts(document))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.evidence().anchor()).isEqualTo(Anchor.page(2)));
    }

    @Example
    void spans_without_end_cost_nothing() {
        List<Line> lines = IntStream.rangeClosed(1, 2000)
                .mapToObj(i -> new Line(i, "1" + i, Anchor.cell("表", "A" + i)))
                .toList();
        List<Cell> cells = lines.stream()
                .map(l -> new Cell(l.number(), l.number(), 1_048_576, 16_384, l.text(), l.number(), l.number()))
                .toList();
        assertThat(facts(new Document("表.xlsx", lines, List.of(new Table("表", cells)))))
                .isEmpty();
    }

    @Example
    void an_empty_table_has_no_facts() {
        Table empty = new Table("表", List.of(new Cell(0, 0, 1, 1, "", 0, 0)));
        assertThat(facts(new Document("表.xlsx", List.of(new Line(1, "云岭市")), List.of(empty))))
                .isEmpty();
    }

    @Example
    void a_bad_line_of_the_words_is_refused_with_its_number() {
        assertThatThrownBy(() -> TableWords.parse("words.csv", "word,place,role,arg,source\n增速,end,SPEED,,x\n"))
                .isInstanceOf(BadData.class)
                .hasMessageStartingWith("words.csv:2");
        assertThatThrownBy(() ->
                        TableWords.parse("words.csv", "word,place,role,arg,source\n增速,end,RATE,,x\n增速,end,RATE,,x\n"))
                .isInstanceOf(BadData.class)
                .hasMessageStartingWith("words.csv:3");
    }
}
