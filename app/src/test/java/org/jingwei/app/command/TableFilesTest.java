package org.jingwei.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Anchor;
import org.jingwei.reading.exchange.FactLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Four tables in the manner of the field, as Word file, workbook and page, from the file to the printed fact. */
class TableFilesTest {

    private static final String CARD = """
            云岭市2023年1—6月主要经济指标完成情况表
            单位：亿元、%
            |指标|本月|累计|同比±%|
            |地区生产总值|—|812.6|6.1|
            |其中：第一产业|—|70.2|4.0|
            |固定资产投资|42.3|238.1|-3.2|""";
    private static final List<String> CARD_FACTS = List.of(
            "地区生产总值 812.6 亿元 level 2023-M01..M06 云岭市",
            "地区生产总值 6.1 % yoy 2023-M01..M06 云岭市",
            "第一产业增加值 70.2 亿元 level 2023-M01..M06 云岭市",
            "第一产业增加值 4.0 % yoy 2023-M01..M06 云岭市",
            "固定资产投资 42.3 亿元 level 2023-M06 云岭市",
            "固定资产投资 238.1 亿元 level 2023-M01..M06 云岭市",
            "固定资产投资 -3.2 % yoy 2023-M01..M06 云岭市");

    private static final String LEAGUE = """
            2023年上半年云岭市各县（区）主要经济指标
            |县（区）|地区生产总值|<|<|固定资产投资|<|
            |^|绝对值（亿元）|增速（%）|位次|增速（%）|位次|
            |清河县|120.4|7.9|1|12.5|2|
            |临江区|301.5|5.2|3|-9.6|3|""";
    private static final List<String> LEAGUE_FACTS = List.of(
            "地区生产总值 120.4 亿元 level 2023-H1 清河县",
            "地区生产总值 7.9 % yoy 2023-H1 清河县",
            "地区生产总值 1 位 rank 2023-H1 清河县",
            "固定资产投资 12.5 % yoy 2023-H1 清河县",
            "固定资产投资 2 位 rank 2023-H1 清河县",
            "地区生产总值 301.5 亿元 level 2023-H1 临江区",
            "地区生产总值 5.2 % yoy 2023-H1 临江区",
            "地区生产总值 3 位 rank 2023-H1 临江区",
            "固定资产投资 -9.6 % yoy 2023-H1 临江区",
            "固定资产投资 3 位 rank 2023-H1 临江区");

    private static final String SERIES = """
            清河县2023年主要指标走势
            单位：%
            |指标|1—2月|1—3月|1—4月|
            |规模以上工业增加值增速|5.1|6.0|6.4|
            |工业产品产销率|96.8|97.0|97.2|""";
    private static final List<String> SERIES_FACTS = List.of(
            "规模以上工业增加值 5.1 % yoy 2023-M01..M02 清河县",
            "规模以上工业增加值 6.0 % yoy 2023-M01..M03 清河县",
            "规模以上工业增加值 6.4 % yoy 2023-M01..M04 清河县",
            "工业产品产销率 96.8 % level 2023-M01..M02 清河县",
            "工业产品产销率 97.0 % level 2023-M01..M03 清河县",
            "工业产品产销率 97.2 % level 2023-M01..M04 清河县");

    private static final String PROJECTS = """
            临江区2023年1—6月重点项目推进情况表
            |序号|项目名称|总投资（万元）|2023年计划投资（万元）|完成率（%）|责任单位|
            |1|临江区智能装备产业园一期|52,000|20,000|58.0|区工信局|
            |2|老旧小区改造|3,200|3,200|/|区住建局|""";
    private static final List<String> PROJECTS_FACTS = List.of(
            "临江区智能装备产业园一期总投资 52000 万元 level 2023-M01..M06 临江区",
            "临江区智能装备产业园一期计划投资 20000 万元 level 2023 临江区",
            "临江区智能装备产业园一期计划投资 58.0 % completion 2023-M01..M06 临江区",
            "老旧小区改造总投资 3200 万元 level 2023-M01..M06 临江区",
            "老旧小区改造计划投资 3200 万元 level 2023 临江区");

    @TempDir
    private Path folder;

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("主要指标", CARD, CARD_FACTS),
                Arguments.of("县区排名", LEAGUE, LEAGUE_FACTS),
                Arguments.of("月度走势", SERIES, SERIES_FACTS),
                Arguments.of("项目清单", PROJECTS, PROJECTS_FACTS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void a_table_says_the_same_in_every_kind_of_file(String name, String table, List<String> facts) throws IOException {
        TableFile file = new TableFile(table);
        assertThat(plain(extract(name + ".html", file.html()))).isEqualTo(facts);
        assertThat(plain(extract(name + ".docx", file.docx()))).isEqualTo(facts);
        assertThat(plain(extract(name + ".xlsx", file.xlsx("Sheet1")))).isEqualTo(facts);
    }

    @Test
    void a_fact_of_a_workbook_tells_its_sheet_and_cell() throws IOException {
        List<Fact> facts = extract("主要指标.xlsx", new TableFile(CARD).xlsx("指标 6月"));
        assertThat(facts.get(0).evidence().anchor()).isEqualTo(Anchor.cell("指标 6月", "C4"));
        assertThat(facts.get(0).evidence().quote()).isEqualTo("812.6");
        assertThat(facts.get(facts.size() - 1).evidence().anchor()).isEqualTo(Anchor.cell("指标 6月", "D6"));
    }

    @Test
    void a_fact_of_a_table_in_a_text_tells_the_line_of_its_cell() throws IOException {
        List<Fact> facts = extract("主要指标.docx", new TableFile(CARD).docx());
        Fact last = facts.get(facts.size() - 1);
        assertThat(last.evidence().anchor()).isEqualTo(Anchor.NONE);
        assertThat(last.evidence().place().line()).isEqualTo(18);
        assertThat(last.evidence().place().column()).isEqualTo(1);
    }

    private List<Fact> extract(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        Terminal terminal = new Terminal();
        assertThat(terminal.run("extract", "--format", "jsonl", file))
                .as(terminal.err())
                .isZero();
        return terminal.out().lines().map(FactLines::read).toList();
    }

    private static List<String> plain(List<Fact> facts) {
        return facts.stream().map(TableFilesTest::plain).toList();
    }

    private static String plain(Fact fact) {
        return String.join(
                " ",
                fact.indicator(),
                text(fact.quantity().value()),
                text(fact.quantity().unit()),
                fact.qualifiers().measure().code(),
                text(fact.qualifiers().period()),
                text(fact.qualifiers().region()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
