package org.jingwei.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jingwei.core.data.BadData;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.reading.article.ArticleSplitter;
import org.junit.jupiter.api.Test;

/** What each mechanism reads, and beside it what it must leave alone. */
class TableMechanismsTest {

    private static final TableReader READER = new TableReader();

    private static List<String> read(String grid) {
        Document document = GridText.read("表.xlsx", grid);
        List<String> lines = new ArrayList<>();
        for (Article article : new ArticleSplitter().split(document)) {
            for (Fact fact : READER.read(article)) {
                lines.add(GridText.write(fact));
            }
        }
        return lines;
    }

    private static String cell(List<String> read, String cell) {
        return read.stream()
                .filter(line -> line.startsWith(cell + "\t"))
                .findFirst()
                .orElse("");
    }

    @Test
    void a_kind_below_a_place_is_measured_there_and_a_zone_below_it_is_a_place() {
        List<String> read = read("""
                云岭市2024年1—4月商品房销售情况
                | 地区 | 商品房销售面积（万平方米） |
                | 临江区 | 18.0 |
                | 　其中：住宅 | 16.0 |
                | 　其中：云岭高新区 | 5.0 |
                """);
        assertThat(cell(read, "B3")).startsWith("B3\t住宅销售面积\t16.0 万平方米").contains("\t临江区\t");
        assertThat(cell(read, "B4")).startsWith("B4\t商品房销售面积\t5.0 万平方米").endsWith("\t云岭高新区");
    }

    @Test
    void kinds_take_the_name_of_the_whole_only_below_a_division_of_it() {
        String table = """
                云岭市2024年1—8月主要指标增速
                单位：%%
                | 指标 | 1—8月 |
                | 固定资产投资 | 4.3 |
                | %s | |
                | 内资企业 | 4.6 |
                """;
        assertThat(cell(read(table.formatted("按登记注册类型分")), "B4")).startsWith("B4\t内资企业投资\t4.6 %\tyoy");
        assertThat(cell(read(table.formatted("企业情况")), "B4")).isEmpty();
    }

    @Test
    void a_fall_beyond_all_there_was_makes_a_column_one_of_amounts() {
        String table = """
                云岭市2024年1—7月就业情况
                | 指标 | 单位 | 1—7月 | 同比增减 |
                | 失业人员再就业 | 人 | 8,330 | %s |
                | 就业困难人员就业 | 人 | 2,604 | +88 |
                """;
        assertThat(cell(read(table.formatted("-205")), "D3")).startsWith("D3\t就业困难人员就业\t88 人\tdelta");
        assertThat(cell(read(table.formatted("-20")), "D3")).isEmpty();
        assertThat(cell(read(table.formatted("-120.5")), "D3")).isEmpty();
    }

    @Test
    void a_change_behind_two_rates_is_from_the_earlier_to_the_later() {
        String table = """
                云岭市2024年主要指标增速
                | 指标 | %s增速（%%） | %s增速（%%） | 增减（百分点） |
                | 固定资产投资 | 4.3 | 3.9 | 0.4 |
                """;
        assertThat(cell(read(table.formatted("1—8月", "1—7月")), "D2"))
                .contains("pp_change/yoy\tactual\t2024-M01..M08")
                .endsWith("vs 1—7月");
        assertThat(cell(read(table.formatted("1—7月", "1—8月")), "D2")).endsWith("vs 上年同期");
    }

    @Test
    void a_cell_that_counts_in_two_units_gives_two_facts() {
        String table = """
                白石县2024年民生实事完成情况（截至10月底）
                | 事项 | 目标任务 | 完成率 |
                | 改造老旧小区 | %s | 66%% |
                """;
        assertThat(read(table.formatted("18个、2,200户")))
                .contains("B2\t改造老旧小区\t18 个\tlevel\ttarget\t2024\t白石县", "B2\t改造老旧小区\t2200 户\tlevel\ttarget\t2024\t白石县");
        assertThat(cell(read(table.formatted("18个、2个")), "B2")).isEmpty();
        assertThat(cell(read(table.formatted("18个、其余在建")), "B2")).isEmpty();
    }

    @Test
    void the_city_itself_is_not_the_whole_city() {
        List<String> read = read("""
                云岭市2024年1—9月一般公共预算收入
                | 地区 | 一般公共预算收入（万元） |
                | 全市 | 412,300 |
                | 市本级 | 120,000 |
                """);
        assertThat(cell(read, "B2")).endsWith("\t云岭市");
        assertThat(cell(read, "B3")).endsWith("\t市本级");
    }

    @Test
    void a_header_that_is_printed_again_goes_on_and_another_does_not() {
        String table = """
                | 白石县2024年1—11月主要指标 | < | < |
                | 指标 | 单位 | 1—11月 |
                | 房地产开发投资 | 亿元 | 8.8 |
                | 第1页 | < | < |
                | 指标 | 单位 | %s |
                | 　其中：住宅 | 亿元 | 7.0 |
                """;
        assertThat(cell(read(table.formatted("1—11月")), "C6"))
                .contains("住宅投资\t7.0 亿元")
                .endsWith("part_of=房地产开发投资");
        assertThat(cell(read(table.formatted("1—10月")), "C6")).doesNotContain("part_of");
    }

    @Test
    void the_most_points_there_are_make_a_score_and_other_brackets_do_not() {
        List<String> read = read("""
                云岭市2023年度考核得分表
                | 县区 | 经济发展（40分） | 项目建设（个） |
                | 临江区 | 36.62 | 12 |
                """);
        assertThat(cell(read, "B2")).startsWith("B2\t经济发展得分\t36.62 分\tlevel");
        assertThat(cell(read, "C2")).startsWith("C2\t项目建设\t12 个\tlevel");
    }

    @Test
    void over_the_year_before_is_no_completion() {
        List<String> read = read("""
                白石县2023年一般公共预算支出决算表
                | 科目编码 | 科目名称 | 决算数（万元） | 决算数为预算数的% | 决算数为上年决算数的% |
                | 205 | 教育支出 | 42,230 | 97.9 | 104.0 |
                """);
        assertThat(cell(read, "D2")).contains("completion").endsWith("vs 预算");
        assertThat(cell(read, "E2")).startsWith("E2\t教育支出\t104.0 %\tratio").endsWith("vs 上年同期");
    }

    @Test
    void goods_of_a_trade_are_what_was_traded_of_them() {
        String table = """
                2024年1—5月云岭市主要%s数量和金额
                | 商品名称 | 计量单位 | 数量 | 金额（万元） |
                | 钢材 | 吨 | 40,220 | 18,040 |
                """;
        assertThat(cell(read(table.formatted("进口商品")), "D2")).startsWith("D2\t钢材进口金额\t18040 万元");
        assertThat(cell(read(table.formatted("商品")), "D2")).isEmpty();
    }

    @Test
    void the_sum_of_a_list_is_of_all_its_things_unless_they_are_only_some() {
        String table = """
                临江区2024年%s推进情况表
                | 项目名称 | 总投资（万元） |
                | 冷链物流园项目 | 68,400 |
                | 合计 | 68,400 |
                """;
        assertThat(cell(read(table.formatted("重点建设项目")), "B3")).startsWith("B3\t重点建设项目总投资\t68400 万元");
        assertThat(cell(read(table.formatted("部分重点建设项目")), "B3")).isEmpty();
    }

    @Test
    void an_item_of_a_list_stands_beside_its_fellows_and_a_part_below_the_row_before() {
        String table = """
                云岭市2024年3月工业指标
                | 指标 | 3月（万元） |
                | 规模以上工业总产值 | 402,330 |
                | 　重工业 | 292,310 |
                | 　%s高技术制造业 | 60,105 |
                """;
        assertThat(cell(read(table.formatted("#")), "B4")).endsWith("part_of=规模以上工业总产值");
        assertThat(cell(read(table.formatted("其中：")), "B4")).endsWith("part_of=重工业总产值");
    }

    @Test
    void a_heading_above_rows_is_taken_into_their_names_if_that_makes_an_indicator() {
        String table = """
                白石县2024年上半年主要指标
                | 指标 | 单位 | 上半年 |
                | 一、%s | | |
                | 进出口总额 | 亿元 | 6.6 |
                """;
        assertThat(cell(read(table.formatted("外贸情况")), "C3")).startsWith("C3\t外贸进出口总额\t6.6 亿元");
        assertThat(cell(read(table.formatted("开放发展")), "C3")).startsWith("C3\t进出口总额\t6.6 亿元");
    }

    @Test
    void funds_are_those_of_the_title_and_what_has_a_name_keeps_it() {
        List<String> read = read("""
                云岭市2024年新增专项债券资金使用情况（截至9月底）
                | 县区 | 债券资金（万元） | 结余资金（万元） | 固定资产投资（万元） |
                | 临江区 | 90,300 | 10,194 | 120,000 |
                """);
        assertThat(cell(read, "B2")).startsWith("B2\t新增专项债券资金\t90300 万元");
        assertThat(cell(read, "C2")).startsWith("C2\t新增专项债券结余资金\t10194 万元");
        assertThat(cell(read, "D2")).startsWith("D2\t固定资产投资\t120000 万元");
    }

    @Test
    void a_part_below_a_group_of_persons_is_of_these_and_below_a_group_of_accounts_of_those() {
        String table = """
                云岭市2023年%s情况
                | 年份 | %s | < | 构成（%%） |
                | ^ | 合计 | 第一产业 | 第一产业 |
                | 2023 | 108.8 | 35.0 | 32.2 |
                """;
        List<String> persons = read(table.formatted("从业人员", "年末从业人员（万人）"));
        assertThat(cell(persons, "C3")).startsWith("C3\t第一产业从业人员\t35.0 万人");
        assertThat(cell(persons, "D3")).startsWith("D3\t第一产业从业人员\t32.2 %\tshare");
        List<String> accounts = read(table.formatted("地区生产总值", "地区生产总值（亿元）"));
        assertThat(cell(accounts, "C3")).startsWith("C3\t第一产业增加值\t35.0 亿元");
    }

    @Test
    void a_bad_line_of_phrases_is_refused_with_its_number() {
        assertThatThrownBy(() -> Phrases.parse("mine.csv", "word,kind,source\n增速,nonsense,mine\n"))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("mine.csv:2");
        assertThatThrownBy(() -> Phrases.parse("mine.csv", "word,kind,source\n增速,rate,mine\n增速,rate,mine\n"))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("mine.csv:3");
    }
}
