package org.jingwei.verify.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jingwei.verify.Drafts.audit;
import static org.jingwei.verify.Drafts.fact;
import static org.jingwei.verify.Drafts.facts;
import static org.jingwei.verify.Drafts.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Approx;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Place;
import org.junit.jupiter.api.Test;

class FactChecksTest {

    private static Fact level(int line, String indicator, String value, String unit) {
        return fact(line, indicator, Measure.LEVEL, Status.ACTUAL, "2031", value, unit);
    }

    private static Fact growth(int line, String indicator, String value) {
        return fact(line, indicator, Measure.YOY, Status.ACTUAL, "2031", value, "%");
    }

    private static Fact target(int line, String indicator, String value, String unit, Approx approx) {
        return fact(line, indicator, Measure.LEVEL, Status.TARGET, "2032", value, unit, approx);
    }

    private static List<Finding> of(List<Finding> findings, String code) {
        return findings.stream().filter(finding -> finding.code().equals(code)).toList();
    }

    @Test
    void projects_that_spend_more_than_all_investment_would_be_deserve_a_look() {
        Fact aim = fact(3, "固定资产投资", Measure.YOY, Status.TARGET, "2032", "11", "%");
        Fact last = level(1, "固定资产投资", "50", "亿元");
        assertThat(of(audit(facts("稿.txt", last, aim, target(5, "重点项目当年完成投资", "81.6", "亿元", Approx.EXACT))), "V1109"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
        assertThat(of(audit(facts("稿.txt", last, aim, target(5, "重点项目当年完成投资", "51.6", "亿元", Approx.EXACT))), "V1109"))
                .isEmpty();
    }

    @Test
    void growth_is_held_against_the_target_beside_it_and_a_shortfall_is_left_open() {
        Fact aim = fact(1, "固定资产投资", Measure.YOY, Status.TARGET, "2031", "7.5", "%");
        assertThat(of(audit(facts("稿.txt", aim, growth(1, "固定资产投资", "9.5"))), "V1702"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
        assertThat(of(audit(facts("稿.txt", aim, growth(1, "固定资产投资", "3.3"))), "V1702"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.UNRESOLVED);
        assertThat(of(audit(facts("稿.txt", aim, growth(9, "固定资产投资", "3.3"))), "V1702"))
                .isEmpty();
    }

    @Test
    void words_of_weakness_beside_a_growth_that_meets_its_target_deserve_a_look() {
        Fact aim = fact(1, "固定资产投资", Measure.YOY, Status.TARGET, "2031", "7.5", "%");
        assertThat(of(audit(material("稿.txt", "投资后劲乏力。", List.of(aim, growth(1, "固定资产投资", "9.5")))), "V1303"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
        assertThat(of(audit(material("稿.txt", "投资后劲乏力。", List.of(aim, growth(1, "固定资产投资", "3.5")))), "V1303"))
                .isEmpty();
    }

    @Test
    void what_was_done_is_not_a_thousandth_of_its_target() {
        Fact aim = fact(1, "实际使用外资", Measure.LEVEL, Status.TARGET, "2031", "5000", "万美元");
        assertThat(of(audit(facts("稿.txt", aim, level(1, "实际使用外资", "10.6", "万美元"))), "V1503"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
        assertThat(of(audit(facts("稿.txt", aim, level(1, "实际使用外资", "2106", "万美元"))), "V1503"))
                .isEmpty();
    }

    @Test
    void a_target_is_held_against_the_result_as_both_are_printed() {
        assertThat(of(
                        audit(facts(
                                "稿.txt",
                                level(1, "职业技能培训", "3.5", "万人次"),
                                target(5, "职业技能培训", "3", "万人次", Approx.EXACT))),
                        "V1701"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
    }

    @Test
    void an_average_of_one_place_is_not_nine_times_that_of_another() {
        Fact here = level(1, "亩均税收", "2", "万元");
        Fact there = elsewhere(level(1, "亩均税收", "18", "万元"), 9);
        Fact near = elsewhere(level(1, "亩均税收", "4", "万元"), 9);
        assertThat(of(audit(facts("稿.txt", here, there)), "V1506"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
        assertThat(of(audit(facts("稿.txt", here, near)), "V1506")).isEmpty();
    }

    /** The same of the province, further on in its line. */
    private static Fact elsewhere(Fact fact, int column) {
        Qualifiers own = fact.qualifiers();
        return new Fact(
                fact.indicator(),
                fact.code(),
                fact.quantity(),
                new Qualifiers(
                        own.measure(),
                        own.of(),
                        own.status(),
                        own.period(),
                        Optional.of("全省"),
                        own.comparator(),
                        own.basis()),
                new Evidence(
                        "稿.txt",
                        new Place(fact.evidence().place().line(), column),
                        fact.evidence().anchor(),
                        fact.evidence().quote()),
                fact.confidence(),
                fact.notes());
    }

    @Test
    void three_industries_add_up_to_the_domestic_product() {
        assertThat(of(
                        audit(facts(
                                "稿.txt",
                                level(1, "地区生产总值", "100", "亿元"),
                                level(2, "第一产业增加值", "10", "亿元"),
                                level(2, "第二产业增加值", "40", "亿元"),
                                level(2, "第三产业增加值", "50", "亿元"))),
                        "V103"))
                .extracting(Finding::verdict, Finding::lines)
                .containsExactly(tuple(Verdict.HOLDS, List.of(1, 2)));
        assertThat(of(
                        audit(facts(
                                "稿.txt",
                                level(1, "地区生产总值", "100.0", "亿元"),
                                level(2, "第一产业增加值", "10.0", "亿元"),
                                level(2, "第二产业增加值", "40.0", "亿元"),
                                level(2, "第三产业增加值", "56.0", "亿元"))),
                        "V103"))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.VIOLATED, Severity.SOFT));
    }

    @Test
    void a_part_printed_in_another_unit_is_converted_before_it_is_compared() {
        assertThat(of(audit(facts("稿.txt", level(1, "地区生产总值", "2.1", "亿元"), level(2, "工业增加值", "9000", "万元"))), "V1103"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
        assertThat(of(
                        audit(facts("稿.txt", level(1, "地区生产总值", "407.2", "亿元"), level(4, "规模以上工业增加值", "1012.8", "亿元"))),
                        "V1103"))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.VIOLATED, Severity.HARD));
    }

    @Test
    void the_whole_grows_no_faster_than_its_fastest_part() {
        assertThat(of(
                        audit(facts(
                                "稿.txt",
                                growth(1, "地区生产总值", "12.7"),
                                growth(1, "第一产业增加值", "4.5"),
                                growth(1, "第二产业增加值", "6.2"),
                                growth(1, "第三产业增加值", "8.9"))),
                        "V1102"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.VIOLATED);
    }

    @Test
    void two_prints_of_the_whole_make_its_identity_a_question_only() {
        assertThat(of(
                        audit(facts(
                                "稿.txt",
                                growth(1, "地区生产总值", "12.7"),
                                growth(2, "地区生产总值", "6.6"),
                                growth(1, "第一产业增加值", "4.5"),
                                growth(1, "第二产业增加值", "6.2"),
                                growth(1, "第三产业增加值", "8.9"))),
                        "V1102"))
                .extracting(Finding::verdict)
                .contains(Verdict.SUSPICIOUS)
                .doesNotContain(Verdict.VIOLATED);
    }

    @Test
    void a_stock_of_another_period_or_region_is_no_partner() {
        assertThat(of(
                        audit(facts(
                                "稿.txt",
                                level(1, "地区生产总值", "40", "亿元"),
                                fact(1, "工业增加值", Measure.LEVEL, Status.ACTUAL, "2030", "90", "亿元"))),
                        "V1103"))
                .isEmpty();
    }

    @Test
    void a_target_below_the_result_is_worth_a_look_and_no_error() {
        Fact result = level(3, "粮食产量", "89.9", "万吨");
        assertThat(of(audit(facts("稿.txt", result, target(30, "粮食产量", "85", "万吨", Approx.AT_LEAST))), "V1701"))
                .extracting(Finding::verdict, Finding::numbers)
                .containsExactly(tuple(Verdict.SUSPICIOUS, List.of("89.9", "85")));
        assertThat(of(audit(facts("稿.txt", result, target(30, "粮食产量", "90", "万吨", Approx.AT_LEAST))), "V1701"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
    }

    @Test
    void a_target_in_nearly_the_same_words_finds_its_result_unless_the_threshold_differs() {
        Fact result = level(3, "新签约过亿元项目", "91", "个");
        assertThat(of(audit(facts("稿.txt", result, target(30, "新签约过10亿元项目", "30", "个", Approx.EXACT))), "V1701"))
                .isEmpty();
        assertThat(of(
                        audit(facts(
                                "稿.txt",
                                level(3, "农村劳动力转移培训人数", "22", "万人"),
                                target(30, "农村劳动力有序转移培训人数", "20", "万人", Approx.EXACT))),
                        "V1701"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
    }

    @Test
    void a_targeted_level_and_its_growth_are_held_against_the_result_softly() {
        assertThat(of(
                        audit(facts(
                                "稿.txt",
                                level(3, "进出口总额", "140", "亿元"),
                                target(30, "进出口总额", "175.5", "亿元", Approx.EXACT),
                                fact(30, "进出口总额", Measure.YOY, Status.TARGET, "2032", "30", "%"))),
                        "V303"))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.VIOLATED, Severity.SOFT));
    }

    @Test
    void the_domestic_product_at_constant_prices_is_never_called_wrong_against_its_levels() {
        assertThat(of(
                        audit(facts(
                                "稿.txt",
                                level(3, "地区生产总值", "550", "亿元"),
                                target(30, "地区生产总值", "600", "亿元", Approx.EXACT),
                                fact(30, "地区生产总值", Measure.YOY, Status.TARGET, "2032", "6.7", "%"))),
                        "V303"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
    }

    @Test
    void the_same_figure_printed_twice_must_agree_within_its_rounding() {
        assertThat(of(
                        audit(facts(
                                "稿.txt", level(3, "社会消费品零售总额", "179.3", "亿元"), level(40, "社会消费品零售总额", "179", "亿元"))),
                        "V1001"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
        assertThat(of(
                        audit(facts(
                                "稿.txt", level(3, "社会消费品零售总额", "179.3", "亿元"), level(40, "社会消费品零售总额", "197.3", "亿元"))),
                        "V1001"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
    }

    @Test
    void another_document_with_another_value_is_named_beside_the_finding() {
        List<Finding> found =
                audit(facts("甲.txt", level(3, "粮食产量", "80", "万吨")), facts("乙.txt", level(5, "粮食产量", "82", "万吨")));
        assertThat(of(found, "V1601")).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.SUSPICIOUS);
            assertThat(finding.also()).hasSize(1);
        });
    }

    @Test
    void growth_is_held_against_the_two_levels_printed_for_it() {
        assertThat(of(
                        audit(facts(
                                "稿.txt",
                                level(3, "社会消费品零售总额", "110", "亿元"),
                                growth(3, "社会消费品零售总额", "10.0"),
                                fact(3, "社会消费品零售总额", Measure.LEVEL, Status.PREVIOUS, "2030", "100", "亿元"))),
                        "V301"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
    }

    @Test
    void ten_thousand_facts_about_few_indicators_do_not_take_minutes() {
        List<Fact> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add(level(i + 1, "企业" + i % 500 + "号产值", Integer.toString(100 + i % 7), "亿元"));
            many.add(target(i + 1, "企业" + i % 500 + "号产值", Integer.toString(100 + i % 5), "亿元", Approx.EXACT));
        }
        long begun = System.nanoTime();
        List<Finding> found = audit(facts("稿.txt", many.toArray(Fact[]::new)));
        assertThat(found).isNotEmpty();
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(20_000);
    }

    private static Fact points(int line, String indicator, Measure measure, String comparator, String value) {
        Fact bare = fact(line, indicator, measure, Status.ACTUAL, "2031", value, "个百分点");
        Qualifiers q = bare.qualifiers();
        return new Fact(
                indicator,
                bare.code(),
                bare.quantity(),
                new Qualifiers(
                        measure,
                        Optional.of(Aspect.YOY),
                        q.status(),
                        q.period(),
                        q.region(),
                        Optional.of(comparator),
                        q.basis()),
                bare.evidence(),
                bare.confidence(),
                bare.notes());
    }

    @Test
    void a_distance_is_held_against_the_target_that_stands_elsewhere() {
        Fact own = growth(1, "规模以上工业增加值", "7.2");
        Fact goal = fact(5, "规模以上工业增加值", Measure.YOY, Status.TARGET, "2031", "9.0", "%");
        assertThat(of(audit(facts("稿.txt", own, goal, points(5, "规模以上工业增加值", Measure.GAP, "目标", "-1.8"))), "V401"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
        assertThat(of(audit(facts("稿.txt", own, goal, points(5, "规模以上工业增加值", Measure.GAP, "目标", "-2.8"))), "V401"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
    }

    @Test
    void a_distance_from_another_indicator_whose_time_is_not_known_is_only_said_where_it_is_right() {
        Fact own = growth(1, "工业投资", "6.8");
        Fact all = fact(5, "固定资产投资", Measure.YOY, Status.ACTUAL, "2031-M01..M11", "23.4", "%");
        assertThat(of(audit(facts("稿.txt", own, all, points(9, "工业投资", Measure.GAP, "全市固定资产投资", "-16.6"))), "V401"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
        assertThat(of(audit(facts("稿.txt", own, all, points(9, "工业投资", Measure.GAP, "全市固定资产投资", "-15.6"))), "V401"))
                .isEmpty();
    }

    @Test
    void what_stretches_bring_adds_up() {
        Fact done = fact(1, "固定资产投资", Measure.LEVEL, Status.ACTUAL, "2031-M01..M04", "10.9", "亿元");
        Fact all = fact(3, "固定资产投资", Measure.LEVEL, Status.TARGET, "2031-H1", "21.0", "亿元");
        Fact right = fact(4, "固定资产投资", Measure.LEVEL, Status.TARGET, "2031-M05..M06", "10.1", "亿元");
        Fact wrong = fact(4, "固定资产投资", Measure.LEVEL, Status.TARGET, "2031-M05..M06", "11.1", "亿元");
        assertThat(of(audit(facts("稿.txt", done, all, right)), "V603"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
        assertThat(of(audit(facts("稿.txt", done, all, wrong)), "V603"))
                .extracting(Finding::verdict, Finding::severity)
                .containsExactly(tuple(Verdict.VIOLATED, Severity.SOFT));
    }

    @Test
    void pulls_of_all_industries_make_up_the_growth() {
        assertThat(of(
                        audit(facts(
                                "稿.txt",
                                growth(1, "地区生产总值", "6.0"),
                                points(2, "第一产业增加值", Measure.CONTRIBUTION, "地区生产总值", "0.4"),
                                points(2, "第二产业增加值", Measure.CONTRIBUTION, "地区生产总值", "2.5"),
                                points(2, "第三产业增加值", Measure.CONTRIBUTION, "地区生产总值", "4.1"))),
                        "V701"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.VIOLATED);
    }

    @Test
    void a_part_that_the_catalogue_knows_is_no_more_than_its_whole() {
        assertThat(of(audit(facts("稿.txt", level(1, "固定资产投资", "50", "亿元"), level(2, "基础设施投资", "63", "亿元"))), "V1103"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
    }

    @Test
    void a_product_is_reckoned_by_quarters() {
        Fact april = fact(1, "地区生产总值", Measure.YOY, Status.ACTUAL, "2031-M01..M04", "4.7", "%");
        Fact march = fact(1, "地区生产总值", Measure.YOY, Status.ACTUAL, "2031-Q1", "4.7", "%");
        assertThat(of(audit(facts("稿.txt", april)), "V1508"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
        assertThat(of(audit(facts("稿.txt", march)), "V1508")).isEmpty();
    }

    @Test
    void investment_several_times_the_product_deserves_a_look() {
        Fact product = level(1, "地区生产总值", "102.2", "亿元");
        assertThat(of(audit(facts("稿.txt", product, level(1, "固定资产投资", "1148", "亿元"))), "V1103"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
        assertThat(of(audit(facts("稿.txt", product, level(1, "固定资产投资", "128", "亿元"))), "V1103"))
                .isEmpty();
    }

    @Test
    void incomes_of_some_are_no_part_of_the_average_of_all() {
        assertThat(of(
                        audit(facts(
                                "稿.txt",
                                level(1, "居民人均可支配收入", "30000", "元"),
                                growth(1, "居民人均可支配收入", "6.0"),
                                level(1, "城镇居民人均可支配收入", "40000", "元"),
                                growth(1, "城镇居民人均可支配收入", "5.0"),
                                level(1, "农村居民人均可支配收入", "20000", "元"),
                                growth(1, "农村居民人均可支配收入", "7.0"))),
                        "V1110"))
                .isEmpty();
    }

    @Test
    void a_target_in_turns_is_not_held_against_persons() {
        Fact last = fact(1, "农村劳动力转移就业", Measure.LEVEL, Status.ACTUAL, "2031", "54.3", "万人");
        assertThat(of(
                        audit(facts(
                                "稿.txt",
                                last,
                                fact(5, "农村劳动力转移就业", Measure.LEVEL, Status.TARGET, "2032", "50", "万人次"))),
                        "V1404"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
    }

    @Test
    void days_of_good_air_and_their_share_say_the_same() {
        Fact share = level(1, "空气质量优良天数比例", "96.2", "%");
        Fact below = target(5, "空气质量优良天数", "350", "天", Approx.AT_LEAST);
        Fact above = target(5, "空气质量优良天数", "352", "天", Approx.AT_LEAST);
        assertThat(of(audit(facts("稿.txt", share, below)), "V1701"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
        assertThat(of(audit(facts("稿.txt", share, above)), "V1701"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
        assertThat(of(audit(facts("稿.txt", share, level(2, "空气质量优良天数", "351", "天"))), "V901"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
    }

    @Test
    void a_target_more_than_twice_the_result_deserves_a_look() {
        Fact last = level(1, "新材料产业产值", "150", "亿元");
        assertThat(of(audit(facts("稿.txt", last, target(5, "新材料产业产值", "350", "亿元", Approx.EXACT))), "V1701"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUSPICIOUS);
        assertThat(of(audit(facts("稿.txt", last, target(5, "新材料产业产值", "250", "亿元", Approx.EXACT))), "V1701"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
    }

    @Test
    void the_step_of_a_rate_leads_from_last_year_to_the_target() {
        Fact last = level(1, "常住人口城镇化率", "46.2", "%");
        Fact goal = target(5, "常住人口城镇化率", "47.7", "%", Approx.EXACT);
        Fact step = fact(5, "常住人口城镇化率", Measure.PP_CHANGE, Status.TARGET, "2032", "1.5", "个百分点");
        assertThat(of(audit(facts("稿.txt", last, goal, step)), "V401"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS);
    }
}
