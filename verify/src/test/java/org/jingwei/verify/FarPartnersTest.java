package org.jingwei.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.verify.Drafts.audit;
import static org.jingwei.verify.Drafts.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures whose partners stand in brackets, in the next sentence, or in another part of the article. */
class FarPartnersTest {

    private static final String YEAR = "2031";

    private static Fact said(
            String text,
            int line,
            String name,
            Measure measure,
            Status status,
            String value,
            String unit,
            String whole) {
        int column = Math.max(0, text.split("¶", -1)[line - 1].indexOf(value.replace("-", "") + unit));
        return new Fact(
                name,
                Indicators.standard().named(name).map(known -> known.code()),
                new Quantity(Optional.of(Printed.of(value)), Optional.empty(), Optional.of(unit), Approx.EXACT, false),
                new Qualifiers(
                        measure,
                        Optional.empty(),
                        status,
                        Optional.of(Period.parse(YEAR)),
                        Optional.of("云岭市"),
                        Optional.of(whole).filter(words -> !words.isEmpty()),
                        Optional.empty()),
                new Evidence("稿.txt", new Place(line, column), Anchor.NONE, value + unit),
                0.9,
                Map.of());
    }

    private static List<Verdict> verdicts(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::verdict)
                .toList();
    }

    private static String first(List<Finding> findings, String code) {
        return verdicts(findings, code).stream().findFirst().map(Enum::name).orElse("NONE");
    }

    @ParameterizedTest
    @CsvSource({
        "建成大棚360座（育苗120座、种菜240座），全部投入使用。, HOLDS",
        "建成大棚360座（育苗120座、种菜340座），全部投入使用。, SUSPICIOUS",
        "建成360座（育苗120座、种菜140座）大棚。, SUSPICIOUS",
        "建成大棚360座（其中育苗20座、种菜40座）。, NONE",
        "建成大棚360座（含育苗120座、改造140座）。, NONE",
        "建成大棚360座（亿元以上120座、千万元以上140座）。, NONE",
        "建成大棚360座（任务300座、去年320座）。, NONE",
        "建成大棚360座（占地420亩、投资1.2亿元）。, NONE",
        "建成大棚360座（育苗120座。, NONE",
    })
    void brackets_behind_a_count_split_all_of_it(String text, String verdict) {
        assertThat(first(audit(text), "V101")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全县排位靠后的有11项。用电量、税收、贷款3项列第七；投资、消费、出口3项列第八；生产总值、财政收入、存款等5项列第九。 | HOLDS",
                "全县排位靠后的有11项。用电量、税收、贷款3项列第七；投资、消费、出口3项列第八；生产总值、财政收入、存款等6项列第九。 | SUSPICIOUS",
                "上级下达的9项指标，用电量、税收和贷款3项能够完成，投资、消费、出口、存款和财政收入等5项有困难。 | SUSPICIOUS",
                "上级下达的9项指标，用电量、税收和贷款3项能够完成。 | NONE",
                "上级下达的9项指标，其中用电量、税收和贷款3项能够完成，投资、消费和存款等4项有困难。 | NONE",
                "认定示范企业9家、龙头企业3家、链主企业5家。 | NONE",
                "实施项目99个，投资增长8%。冷链、物流等16个项目投用，路网、管网等8个项目完工。 | NONE"
            })
    void lists_that_divide_a_count_group_by_group_make_it_up(String text, String verdict) {
        assertThat(first(audit(text), "V101")).isEqualTo(verdict);
    }

    @Test
    void what_is_named_again_in_the_next_sentence_is_no_further_part() {
        assertThat(first(audit("今年20家创建企业，包括7家钢铁、3家焦化。目前，7家钢铁企业已报审，3家焦化企业在编。"), "V101"))
                .isEqualTo("SUSPICIOUS");
        assertThat(first(audit("今年10家创建企业，包括7家钢铁、3家焦化。目前，7家钢铁企业已报审，3家焦化企业在编。"), "V101"))
                .isEqualTo("HOLDS");
    }

    @ParameterizedTest
    @CsvSource({
        "固定资产投资增长12%，增幅连续28个月居全省首位。¶投资增速已经连续28个月居全省首位，固定资产投资后劲不足。, NONE",
        "固定资产投资增长12%，增幅连续28个月居全省首位。¶固定资产投资增速已经连续28个月居全省首位。, HOLDS",
        "固定资产投资增长12%，增幅连续28个月居全省首位。¶固定资产投资增速已经连续38个月居全省首位。, SUSPICIOUS",
        "固定资产投资增长12%，增幅连续28个月居全省首位。¶规上工业增加值增速连续38个月居全省首位。, NONE",
        "固定资产投资增长12%，增幅连续28个月居全省首位。¶固定资产投资增速连续38个月两位数增长。, NONE",
        "固定资产投资增幅连续28个月居全省首位。¶去年固定资产投资增速连续18个月居全省首位。, NONE",
    })
    void how_long_a_place_was_held_is_told_alike_in_one_article(String text, String verdict) {
        assertThat(first(audit(text), "V1001")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "新建农村污水处理设施85处；, 兴建农污处理设施95处；, 85, 95, 处, SUSPICIOUS",
        "开工建设集中供热站34个，, 加快建设44个集中供热站。, 34, 44, 个, SUSPICIOUS",
        "消除大通铺268个，, 消除大通铺368个。, 268, 368, 个, SUSPICIOUS",
        "消除大通铺268个，, 消除大通铺290个。, 268, 290, 个, NONE",
        "创建省市级样板村80个，, 创建市级样板村30个。, 80, 30, 个, NONE",
        "新增集中供热站34个，, 集中供热站达到44个。, 34, 44, 个, NONE",
        "建成供热站34个，, 建成加油站44个。, 34, 44, 个, NONE",
    })
    void works_of_one_name_have_one_count(
            String one, String other, String less, String more, String unit, String verdict) {
        String text = one + "¶" + other;
        Fact first = said(text, 1, "甲", Measure.LEVEL, Status.TARGET, less, unit, "");
        Fact second = said(text, 2, "乙", Measure.LEVEL, Status.TARGET, more, unit, "");
        assertThat(first(audit(material("稿.txt", text, List.of(first, second))), "V1001"))
                .isEqualTo(verdict);
    }

    @Test
    void a_task_of_few_digits_is_not_held_against_another_years_result() {
        String text = "开工建设集中供热站34个，¶加快建设44个集中供热站。";
        Fact done = said(text, 1, "甲", Measure.LEVEL, Status.ACTUAL, "34", "个", "");
        Fact task = said(text, 2, "乙", Measure.LEVEL, Status.TARGET, "44", "个", "");
        assertThat(verdicts(audit(material("稿.txt", text, List.of(done, task))), "V1001"))
                .isEmpty();
    }

    private static List<Finding> completed(String done, String rate, String... targets) {
        String text =
                "固定资产投资完成" + done + "亿元。¶固定资产投资完成年度任务的" + rate + "%。¶市下任务" + String.join("亿元，区定目标", targets) + "亿元。";
        List<Fact> facts = new ArrayList<>(List.of(
                said(text, 1, "固定资产投资", Measure.LEVEL, Status.ACTUAL, done, "亿元", ""),
                said(text, 2, "固定资产投资", Measure.COMPLETION, Status.ACTUAL, rate, "%", "年度任务")));
        for (String target : targets) {
            facts.add(said(text, 3, "固定资产投资", Measure.LEVEL, Status.TARGET, target, "亿元", ""));
        }
        return audit(material("稿.txt", text, facts));
    }

    @Test
    void a_completion_is_held_against_a_result_and_a_task_printed_elsewhere() {
        assertThat(verdicts(completed("23.6", "51", "46.3"), "V501")).containsExactly(Verdict.HOLDS);
        assertThat(verdicts(completed("23.6", "51", "52.0", "46.3"), "V501")).containsExactly(Verdict.HOLDS);
        assertThat(verdicts(completed("23.6", "51", "56.3"), "V501")).containsExactly(Verdict.SUSPICIOUS);
        assertThat(verdicts(completed("23.6", "61", "46.3"), "V501")).containsExactly(Verdict.SUSPICIOUS);
        assertThat(verdicts(completed("23.6", "83", "49.9"), "V501")).isEmpty();
    }

    private static List<Finding> grown(String text, String base, String now, String rate) {
        return audit(material(
                "稿.txt",
                text,
                List.of(
                        said(text, 1, "工业总产值", Measure.LEVEL, Status.ACTUAL, base, "万元", ""),
                        said(text, 1, "工业总产值", Measure.LEVEL, Status.ACTUAL, now, "万元", ""),
                        said(text, 1, "工业总产值", Measure.YOY, Status.ACTUAL, rate, "%", ""))));
    }

    @Test
    void growth_is_held_against_the_level_of_the_year_named_before_it() {
        String text = "2029年全县工业总产值完成31000万元。2030年底，工业总产值%s万元，同比增长%s%%。";
        assertThat(verdicts(grown(String.format(text, "46500", "50.0"), "31000", "46500", "50.0"), "V301"))
                .containsExactly(Verdict.HOLDS);
        assertThat(verdicts(grown(String.format(text, "46500", "60.0"), "31000", "46500", "60.0"), "V301"))
                .hasSize(1)
                .doesNotContain(Verdict.HOLDS);
        assertThat(verdicts(grown(String.format(text, "46500", "63.9"), "31000", "46500", "63.9"), "V301"))
                .isEmpty();
        String later = "2028年全县工业总产值完成31000万元。2030年底，工业总产值46500万元，同比增长60.0%。";
        assertThat(verdicts(grown(later, "31000", "46500", "60.0"), "V301")).isEmpty();
    }

    @Test
    void of_two_values_of_one_thing_in_a_line_either_may_have_the_growth() {
        String text = "工业产值47600万元，增长44.6%；其中大企业产值35200万元，增长51%。";
        Fact before = new Fact(
                "工业总产值",
                Optional.of("IND.OUT.TOTAL"),
                new Quantity(
                        Optional.of(Printed.of("32900")), Optional.empty(), Optional.of("万元"), Approx.EXACT, false),
                new Qualifiers(
                        Measure.LEVEL,
                        Optional.empty(),
                        Status.ACTUAL,
                        Optional.of(Period.parse("2030")),
                        Optional.of("云岭市"),
                        Optional.empty(),
                        Optional.empty()),
                new Evidence("稿.txt", new Place(1, 0), Anchor.NONE, "32900万元"),
                0.9,
                Map.of());
        Fact all = said(text, 1, "工业总产值", Measure.LEVEL, Status.ACTUAL, "47600", "万元", "");
        Fact large = said(text, 1, "工业总产值", Measure.LEVEL, Status.ACTUAL, "35200", "万元", "");
        Fact rate = said(text, 1, "工业总产值", Measure.YOY, Status.ACTUAL, "51", "%", "");
        assertThat(verdicts(audit(material("稿.txt", text, List.of(before, all, rate))), "V301"))
                .containsExactly(Verdict.VIOLATED);
        assertThat(verdicts(audit(material("稿.txt", text, List.of(before, all, large, rate))), "V301"))
                .isEmpty();
    }

    private static List<Finding> pulled(String level, String pull) {
        String text = "出口270亿元，增长11%。¶汽车出口" + level + "亿元，增长60%，拉动出口增长" + pull + "个百分点。";
        return audit(material(
                "稿.txt",
                text,
                List.of(
                        said(text, 1, "出口", Measure.LEVEL, Status.ACTUAL, "270", "亿元", ""),
                        said(text, 1, "出口", Measure.YOY, Status.ACTUAL, "11", "%", ""),
                        said(text, 2, "汽车出口", Measure.LEVEL, Status.ACTUAL, level, "亿元", ""),
                        said(text, 2, "汽车出口", Measure.YOY, Status.ACTUAL, "60", "%", ""),
                        said(text, 2, "汽车出口", Measure.CONTRIBUTION, Status.ACTUAL, pull, "个百分点", "全市出口"))));
    }

    @Test
    void what_a_part_pulls_follows_from_its_level_and_growth_and_those_of_the_whole() {
        assertThat(verdicts(pulled("20", "3.1"), "V306")).containsExactly(Verdict.HOLDS);
        assertThat(verdicts(pulled("20", "5.1"), "V306")).containsExactly(Verdict.SUSPICIOUS);
        assertThat(verdicts(pulled("40", "3.1"), "V306")).containsExactly(Verdict.SUSPICIOUS);
        assertThat(verdicts(pulled("20", "-3.1"), "V306")).isEmpty();
    }

    private static List<Finding> shared(String pull) {
        String text = "一产贡献率20.0%、拉动1.20个百分点，二产贡献率50.0%、拉动" + pull + "个百分点。";
        return audit(material(
                "稿.txt",
                text,
                List.of(
                        said(text, 1, "第一产业增加值", Measure.CONTRIBUTION_RATE, Status.ACTUAL, "20.0", "%", "经济"),
                        said(text, 1, "第一产业增加值", Measure.CONTRIBUTION, Status.ACTUAL, "1.20", "个百分点", "经济"),
                        said(text, 1, "第二产业增加值", Measure.CONTRIBUTION_RATE, Status.ACTUAL, "50.0", "%", "经济"),
                        said(text, 1, "第二产业增加值", Measure.CONTRIBUTION, Status.ACTUAL, pull, "个百分点", "经济"))));
    }

    @Test
    void pulls_and_contribution_rates_give_one_growth_of_the_whole() {
        assertThat(verdicts(shared("3.00"), "V307")).containsExactly(Verdict.HOLDS);
        assertThat(verdicts(shared("4.00"), "V307")).containsExactly(Verdict.SUSPICIOUS);
    }

    @Test
    void an_income_ratio_that_is_wrong_does_not_hold_by_its_change() {
        String text = "城镇34200元，增长3.6%；农村17700元，增长8.3%；收入比%s，缩小0.09。";
        for (String ratio : List.of("1.93", "2.93")) {
            String draft = text.replace("%s", ratio);
            List<Finding> findings = audit(material(
                    "稿.txt",
                    draft,
                    List.of(
                            said(draft, 1, "城镇居民人均可支配收入", Measure.LEVEL, Status.ACTUAL, "34200", "元", ""),
                            said(draft, 1, "城镇居民人均可支配收入", Measure.YOY, Status.ACTUAL, "3.6", "%", ""),
                            said(draft, 1, "农村居民人均可支配收入", Measure.LEVEL, Status.ACTUAL, "17700", "元", ""),
                            said(draft, 1, "农村居民人均可支配收入", Measure.YOY, Status.ACTUAL, "8.3", "%", ""),
                            said(draft, 1, "城乡居民收入比", Measure.RATIO, Status.ACTUAL, ratio, "", ""),
                            said(draft, 1, "城乡居民收入比", Measure.DELTA, Status.ACTUAL, "-0.09", "", ""))));
            assertThat(verdicts(findings, "V904"))
                    .containsExactly(ratio.equals("1.93") ? Verdict.HOLDS : Verdict.SUSPICIOUS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "符合政策生育率, 17.5, SUSPICIOUS",
        "符合政策生育率, 97.5, NONE",
        "政协提案办结率, 10.6, SUSPICIOUS",
        "城镇登记失业率, 33.5, SUSPICIOUS",
        "城镇登记失业率, 3.5, NONE",
        "设备开工率, 10.6, NONE",
    })
    void a_rate_far_outside_what_such_a_rate_can_be_deserves_a_look(String name, String value, String verdict) {
        String text = "全县" + name + "达" + value + "%。";
        Fact rate = said(text, 1, name, Measure.LEVEL, Status.ACTUAL, value, "%", "");
        assertThat(first(audit(material("稿.txt", text, List.of(rate))), "V1514"))
                .isEqualTo(verdict);
        Fact change = said(text, 1, name, Measure.YOY, Status.ACTUAL, value, "%", "");
        assertThat(verdicts(audit(material("稿.txt", text, List.of(change))), "V1514"))
                .isEmpty();
    }

    @Test
    void rates_of_a_list_are_held_against_the_counts_of_another() {
        String text = "办理人大代表建议120件、政协委员提案60件，办结率分别达到87.5%%、%s%%。";
        assertThat(verdicts(audit(String.format(text, "96.7")), "V202")).containsExactly(Verdict.HOLDS, Verdict.HOLDS);
        assertThat(verdicts(audit(String.format(text, "16.1")), "V202"))
                .containsExactlyInAnyOrder(Verdict.HOLDS, Verdict.SUSPICIOUS);
    }

    @Test
    void rates_of_which_one_is_wrong_are_not_said_to_be_no_more_than_all() {
        String text = "产业结构由16.6:43.2:50.2调整。¶参保率97.5%，合格率98.1%。";
        List<Fact> rates = List.of(
                said(text, 1, "第三产业占比", Measure.SHARE, Status.ACTUAL, "50.2", "%", ""),
                said(text, 2, "抽检合格率", Measure.LEVEL, Status.ACTUAL, "98.1", "%", ""));
        assertThat(verdicts(audit(material("稿.txt", text, rates)), "V102")).containsExactly(Verdict.VIOLATED);
        assertThat(verdicts(audit(material("稿.txt", text, rates)), "V1104")).isEmpty();
        String right = text.replace("50.2", "40.2");
        List<Fact> all = List.of(
                said(right, 1, "第三产业占比", Measure.SHARE, Status.ACTUAL, "40.2", "%", ""),
                said(right, 2, "抽检合格率", Measure.LEVEL, Status.ACTUAL, "98.1", "%", ""));
        assertThat(verdicts(audit(material("稿.txt", right, all)), "V1104")).containsExactly(Verdict.HOLDS);
    }

    @ParameterizedTest
    @CsvSource({
        "用5年时间创建样板村4500个，每年创建900个。, HOLDS",
        "用5年时间创建样板村4500个，每年创建700个。, SUSPICIOUS",
        "用三年时间创建样板村4500个左右，平均每年创建1500个。, HOLDS",
        "2031年创建样板村4500个，每年创建700个。, NONE",
        "用5年时间创建样板村4500个，每年投入700万元。, NONE",
        "第5年创建样板村4500个，每年创建700个。, NONE",
    })
    void what_is_done_in_so_many_years_is_so_many_times_that_of_a_year(String text, String verdict) {
        assertThat(first(audit(text), "V602")).isEqualTo(verdict);
    }

    /** What is said of sums whose members stand in several lines. */
    private static List<Verdict> apart(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        finding.code().equals("V101") && finding.lines().size() > 1)
                .map(Finding::verdict)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"12.4, 26.2, 38.6, HOLDS", "12.4, 36.2, 38.6, SUSPICIOUS"})
    void an_amount_told_with_a_count_elsewhere_is_the_sum_of_what_its_parts_cost(
            String begun, String kept, String all, Verdict verdict) {
        String text = "建立了45个技改项目组成的项目库，总投资%s亿元。¶全县技改项目共45个，已开工18个，投资%s亿元；储备27个，投资%s亿元。";
        assertThat(apart(audit(String.format(text, all, begun, kept)))).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "建立了45个茶园组成的示范区，总投资38.6亿元。",
        "建立了46个技改项目组成的项目库，总投资38.6亿元。",
        "建立了45个技改项目组成的项目库，占地38.6亩。",
    })
    void a_count_of_other_things_elsewhere_tells_nothing_of_the_cost(String elsewhere) {
        String text = elsewhere + "¶全县技改项目共45个，已开工18个，投资12.4亿元；储备27个，投资36.2亿元。";
        assertThat(apart(audit(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "省定6件和市定9件实事全部启动，除就业（61%）、养老服务、校舍改造超过目标进度外，其余12项进展较慢。 | HOLDS",
                "省定6件和市定9件实事全部启动，除就业（61%）、养老服务、校舍改造超过目标进度外，其余22项进展较慢。 | SUSPICIOUS",
                "办好15件实事。除就业、养老服务、校舍改造外，其余12件全部完成。 | HOLDS",
                "办好15件实事。除就业、养老服务、校舍改造等外，其余12件全部完成。 | NONE",
                "办好15件实事。除校舍改造以外，其余投资8亿元。 | NONE",
                "全县18个乡镇。除就业、养老服务、校舍改造外，其余37项全部完成。 | NONE",
            })
    void what_is_left_is_the_whole_without_the_exceptions_named(String text, String verdict) {
        assertThat(first(audit(text), "V601")).isEqualTo(verdict);
    }

    private static List<Finding> missing(String gap, String unit) {
        String text = "固定资产投资完成30.6亿元。¶固定资产投资仅占年度计划的25.5%，在库可报48.2亿元，距全年目标尚缺" + gap + unit + "。";
        return audit(material(
                "稿.txt",
                text,
                List.of(
                        said(text, 1, "固定资产投资", Measure.LEVEL, Status.ACTUAL, "30.6", "亿元", ""),
                        said(text, 2, "固定资产投资", Measure.COMPLETION, Status.ACTUAL, "25.5", "%", "年度计划"),
                        said(text, 2, "在库可报额", Measure.LEVEL, Status.ACTUAL, "48.2", "亿元", ""),
                        said(text, 2, "在库可报额", Measure.GAP, Status.ACTUAL, "-" + gap, unit, "全年目标"))));
    }

    @Test
    void what_is_done_in_stock_and_missing_make_up_the_target_behind_a_completion() {
        assertThat(verdicts(missing("41.2", "亿元"), "V501")).containsExactly(Verdict.HOLDS);
        assertThat(verdicts(missing("41.2", "亿"), "V501")).containsExactly(Verdict.HOLDS);
        assertThat(verdicts(missing("51.2", "亿元"), "V501")).containsExactly(Verdict.SUSPICIOUS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "推进总投资260亿元的48个项目，抓好芯片总投资90亿元的12个项目、材料总投资80亿元的15个项目、氢能总投资120亿元的9个项目。 | SUSPICIOUS",
                "推进总投资290亿元的36个项目，抓好芯片总投资90亿元的12个项目、材料总投资80亿元的15个项目、氢能总投资120亿元的9个项目。 | HOLDS",
                "推进总投资290亿元的48个项目，抓好芯片总投资90亿元的12个项目、材料总投资80亿元的15个项目。 | NONE",
                "推进总投资60亿元的8个项目，抓好芯片总投资90亿元的12个项目、材料总投资80亿元的15个项目。 | NONE",
                "推进总投资260亿元的48个项目，总投资90亿元的12个园区、总投资180亿元的15个园区。 | NONE",
            })
    void some_of_the_projects_of_a_paragraph_cost_no_more_than_all(String text, String verdict) {
        assertThat(first(audit(text), "V1009")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "新增入统企业仅有23家，与年度40家的任务还有较大差距。, HOLDS",
        "新增入统企业仅有43家，与年度40家的任务还有较大差距。, SUSPICIOUS",
        "省级8件、与市级10件实事共同的任务有差距。, NONE",
    })
    void what_falls_short_of_a_task_is_less_than_it(String text, String verdicts) {
        assertThat(verdicts).contains(first(audit(text), "V601"));
    }

    @Test
    void clauses_that_bear_out_a_count_are_quoted_by_their_first_words() {
        List<Finding> findings = audit("会议有四项议程：一是传达文件；二是单位发言；三是领导点评；最后提些要求。");
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("V801"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS);
                    assertThat(finding.quote()).contains("四项议程", "三是领导点评", "最后提些要求");
                });
    }
}
