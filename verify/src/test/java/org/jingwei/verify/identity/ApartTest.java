package org.jingwei.verify.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.verify.Drafts.audit;
import static org.jingwei.verify.Drafts.fact;
import static org.jingwei.verify.Drafts.facts;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.number.Approx;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.junit.jupiter.api.Test;

/** Facts whose partners stand elsewhere in the article. */
class ApartTest {

    private static Fact done(int line, String indicator, String value, String unit) {
        return fact(line, indicator, Measure.LEVEL, Status.ACTUAL, "2031", value, unit);
    }

    private static Fact aim(int line, String indicator, String value, String unit) {
        return fact(line, indicator, Measure.LEVEL, Status.TARGET, "2032", value, unit);
    }

    private static Fact rate(int line, String indicator, Status status, String period, String value) {
        return fact(line, indicator, Measure.YOY, status, period, value, "%");
    }

    private static List<String> said(String code, Fact... facts) {
        return audit(facts("稿.txt", facts)).stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::verdict)
                .map(Object::toString)
                .toList();
    }

    @Test
    void a_target_follows_the_result_of_a_kindred_name() {
        assertThat(said("V1705", done(2, "肉牛", "14", "万头"), aim(40, "肉牛养殖", "18", "万头")))
                .containsExactly("HOLDS");
        assertThat(said("V1705", done(2, "农村户用厕所改建", "5", "万座"), aim(40, "新建农村户用卫生厕所", "2.6", "万座")))
                .containsExactly("SUSPICIOUS");
    }

    @Test
    void a_target_of_another_thing_or_another_size_follows_nothing() {
        assertThat(said("V1705", done(2, "省级绿色工厂", "3", "家"), aim(40, "国家级绿色工厂", "4", "家")))
                .isEmpty();
        assertThat(said("V1705", done(2, "改造供水管网", "80", "公里"), aim(40, "改造供热管网", "90", "公里")))
                .isEmpty();
        assertThat(said("V1705", done(2, "示范村道路", "30", "公里"), aim(40, "示范村主道路", "300", "公里")))
                .containsExactly("UNRESOLVED");
        assertThat(said("V1705", done(40, "肉牛", "14", "万头"), aim(2, "肉牛养殖", "18", "万头")))
                .isEmpty();
    }

    @Test
    void of_two_results_alike_none_is_chosen() {
        assertThat(said(
                        "V1705",
                        done(2, "城市幼树基地甲", "4", "个"),
                        done(3, "城市幼树基地乙", "6", "个"),
                        aim(40, "城市幼树基地丙", "7", "个")))
                .isEmpty();
    }

    @Test
    void the_months_left_do_not_grow_by_half() {
        Fact begun = rate(1, "规模以上工业增加值", Status.ACTUAL, "2031-M01..M02", "-24");
        assertThat(said("V1706", begun, rate(9, "规模以上工业增加值", Status.FORECAST, "2031-Q1", "2")))
                .containsExactly("SUSPICIOUS");
        assertThat(said("V1706", begun, rate(9, "规模以上工业增加值", Status.FORECAST, "2031-Q1", "-12")))
                .isEmpty();
        assertThat(said("V1706", begun, rate(9, "规模以上工业增加值", Status.TARGET, "2031", "6")))
                .isEmpty();
    }

    @Test
    void what_was_passed_already_needs_no_more() {
        Fact begun = rate(1, "固定资产投资", Status.ACTUAL, "2031-M01..M11", "23.4");
        assertThat(said("V1706", begun, rate(9, "固定资产投资", Status.TARGET, "2031", "12")))
                .isEmpty();
    }

    @Test
    void a_mark_that_was_passed_lies_below_the_value() {
        Fact mark = fact(1, "地区生产总值", Measure.LEVEL, Status.ACTUAL, "2031", "20", "亿元", Approx.EXCEEDS);
        assertThat(said("V1114", mark, done(1, "地区生产总值", "20.4", "亿元"))).isEmpty(); // the same place
        assertThat(said("V1114", mark, done(8, "地区生产总值", "20.4", "亿元"))).containsExactly("HOLDS");
        assertThat(said("V1114", mark, done(8, "地区生产总值", "19.2", "亿元"))).containsExactly("SUSPICIOUS");
        assertThat(said("V1114", mark, done(8, "地区生产总值", "204.2", "亿元"))).isEmpty();
    }

    @Test
    void so_fine_an_amount_is_not_that_of_two_years() {
        Fact one = fact(1, "工业总产值", Measure.LEVEL, Status.ACTUAL, "2029", "2457.6", "万元");
        Fact other = fact(7, "工业总产值", Measure.LEVEL, Status.ACTUAL, "2026", "2457.6", "万元");
        Fact again = fact(7, "工业总产值", Measure.LEVEL, Status.ACTUAL, "2029", "2457.6", "万元");
        Fact round = fact(7, "技改投资", Measure.LEVEL, Status.ACTUAL, "2026", "2000", "万元");
        assertThat(said("V1006", one, other)).containsExactly("SUSPICIOUS");
        assertThat(said("V1006", one, again)).isEmpty();
        assertThat(said("V1006", fact(1, "技改投资", Measure.LEVEL, Status.ACTUAL, "2029", "2000", "万元"), round))
                .isEmpty();
    }

    @Test
    void a_pull_is_no_more_than_the_growth_of_the_part() {
        Fact grown = rate(1, "工业投资", Status.ACTUAL, "2031", "30");
        assertThat(said("V911", grown, fact(1, "工业投资", Measure.CONTRIBUTION, Status.ACTUAL, "2031", "12", "个百分点")))
                .containsExactly("HOLDS");
        assertThat(said("V911", grown, fact(1, "工业投资", Measure.CONTRIBUTION, Status.ACTUAL, "2031", "42", "个百分点")))
                .containsExactly("SUSPICIOUS");
        assertThat(said("V911", grown, fact(1, "工业投资", Measure.CONTRIBUTION, Status.ACTUAL, "2031", "-1", "个百分点")))
                .isEmpty();
    }

    @Test
    void a_share_moves_as_part_and_whole_grow() {
        Fact share = fact(1, "税收收入", Measure.SHARE, Status.ACTUAL, "2031", "80.0", "%");
        Fact part = rate(1, "税收收入", Status.ACTUAL, "2031", "30.0");
        Fact all = rate(1, "一般公共预算收入", Status.ACTUAL, "2031", "20.0");
        assertThat(said("V910", share, part, all)).containsExactly("HOLDS");
        assertThat(said("V910", share, part, all, change("6.2"))).containsExactly("HOLDS");
        assertThat(said("V910", share, part, all, change("9.2"))).containsExactly("SUSPICIOUS");
        assertThat(said("V910", share, rate(1, "税收收入", Status.ACTUAL, "2031", "-20.0"), all))
                .containsExactly("SUSPICIOUS");
    }

    private static Fact change(String points) {
        Fact fact = fact(1, "税收收入", Measure.PP_CHANGE, Status.ACTUAL, "2031", points, "个百分点");
        Qualifiers own = fact.qualifiers();
        return new Fact(
                fact.indicator(),
                fact.code(),
                fact.quantity(),
                new Qualifiers(
                        own.measure(),
                        Optional.of(Aspect.SHARE),
                        own.status(),
                        own.period(),
                        own.region(),
                        own.comparator(),
                        own.basis()),
                fact.evidence(),
                fact.confidence(),
                fact.notes());
    }

    @Test
    void a_month_is_no_more_than_the_months_that_hold_it() {
        Fact all = fact(1, "社会消费品零售总额", Measure.LEVEL, Status.ACTUAL, "2031-M01..M05", "4.4", "亿元");
        assertThat(said("V1107", all, fact(2, "社会消费品零售总额", Measure.LEVEL, Status.ACTUAL, "2031-M05", "9925", "万元")))
                .containsExactly("HOLDS");
        assertThat(said("V1107", all, fact(2, "社会消费品零售总额", Measure.LEVEL, Status.ACTUAL, "2031-M05", "5.2", "亿元")))
                .containsExactly("SUSPICIOUS");
        assertThat(said("V1107", all, fact(2, "社会消费品零售总额", Measure.LEVEL, Status.ACTUAL, "2031-M06", "5.2", "亿元")))
                .isEmpty();
    }

    @Test
    void investment_above_the_product_is_unusual_after_the_survey() {
        assertThat(said("V1103", done(1, "地区生产总值", "100", "亿元"), done(2, "固定资产投资", "150", "亿元")))
                .containsExactly("SUSPICIOUS");
        Fact product = fact(1, "地区生产总值", Measure.LEVEL, Status.ACTUAL, "2015", "100", "亿元");
        Fact invested = fact(2, "固定资产投资", Measure.LEVEL, Status.ACTUAL, "2015", "150", "亿元");
        assertThat(said("V1103", product, invested)).isEmpty();
    }
}
