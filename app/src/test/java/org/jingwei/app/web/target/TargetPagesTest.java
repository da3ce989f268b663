package org.jingwei.app.web.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.dispatch.target.Target;
import org.jingwei.dispatch.target.TargetKey;
import org.jingwei.dispatch.target.TargetValue;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TargetPagesTest {

    @RegisterExtension
    static final TestSite SITE = TestSite.reading("2026年政府工作报告", "2026年主要经济指标");

    private static final String CITY = "云山省云岭市";

    private static TestVisitor analyst() {
        TestVisitor visitor = SITE.visitor(Role.ANALYST);
        visitor.get("/me/password");
        return visitor;
    }

    private static Optional<Target> found(String indicator, String place, int year, String tier) {
        return SITE.ledger().targets().find(TargetKey.of(indicator, place, year, tier));
    }

    private static Map<String, String> form(String indicator, int year, String... more) {
        Map<String, String> form = new HashMap<>(Map.of(
                "place", CITY, "indicator", indicator, "year", Integer.toString(year), "tier", "报告", "versions", ""));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    @Test
    void a_report_gives_all_its_targets_with_one_click_and_once() {
        TestVisitor analyst = analyst();
        Matcher source = Pattern.compile("/targets/sources/\\d+")
                .matcher(analyst.get("/targets/sources").body());
        assertThat(source.find()).isTrue();
        String page = analyst.get(source.group()).body();
        assertThat(page).contains("全部采用", "固定资产投资");
        assertThat(analyst.post(source.group(), Map.of()).body()).contains("采用了 ", "✓ 已采用");
        Target investment = found("INV", CITY, 2026, "报告").orElseThrow();
        assertThat(investment.evidence().get(0).quote()).contains("4%");
        assertThat(investment.way()).isEqualTo("报告提取");
        assertThat(analyst.post(source.group(), Map.of()).body()).contains("采用了 0 项目标");
        String list = analyst.get("/targets?place=" + CITY + "&year=2026").body();
        assertThat(list).contains("未达到", "/evidence/", "没有找到");
    }

    @Test
    void a_target_is_set_by_hand_and_again_as_another_version() {
        TestVisitor analyst = analyst();
        assertThat(analyst.post("/targets/set", form("GDP", 2030, "kind", "GROWTH", "value", "6.5"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(analyst.post("/targets/set", form("GDP", 2030, "kind", "GROWTH", "value", "6"))
                        .body())
                .contains("刚被他人改过");
        assertThat(analyst.post(
                                "/targets/set",
                                form("GDP", 2030, "kind", "GROWTH", "value", "6", "upper", "6.5", "versions", "报告=1;"))
                        .statusCode())
                .isEqualTo(302);
        Target range = found("GDP", CITY, 2030, "报告").orElseThrow();
        assertThat(range.version()).isEqualTo(2);
        assertThat(range.value().words()).isEqualTo("6—6.5%");
        assertThat(analyst.get("/targets/2030/GDP?place=" + CITY).body()).contains("历次版本", "增长6.5%", "增速·区间");
    }

    @Test
    void not_set_is_told_from_not_found() {
        TestVisitor analyst = analyst();
        assertThat(analyst.get("/targets/2031/CPI?place=" + CITY).body()).contains("没有找到");
        analyst.post("/targets/set", form("CPI", 2031, "kind", "NOT_SET", "words", "今年不设"));
        assertThat(found("CPI", CITY, 2031, "报告").map(Target::value)).contains(new TargetValue.NotSet("今年不设"));
        assertThat(analyst.get("/targets/2031/CPI?place=" + CITY).body())
                .contains("明确不设", "今年不设")
                .doesNotContain("empty-title");
    }

    @Test
    void what_is_no_target_is_refused_with_a_sentence() {
        TestVisitor analyst = analyst();
        assertThat(analyst.post("/targets/set", form("GDP", 2032, "kind", "GROWTH", "value", "很快"))
                        .body())
                .contains("请填数字");
        assertThat(analyst.post("/targets/set", form("GDP", 2032, "kind", "LEVEL", "value", "12", "unit", ""))
                        .body())
                .contains("请填单位");
        assertThat(analyst.post("/targets/set", form("GDP", 2032, "kind", "GROWTH", "value", "7", "upper", "6"))
                        .body())
                .contains("上限不能小于下限");
        assertThat(analyst.post("/targets/set", form("GDP", 2032, "kind", "RELATION", "words", "很好"))
                        .body())
                .contains("没有读出与谁比");
        assertThat(analyst.post("/targets/set", form("GDP", 2032, "kind", "")).body())
                .contains("请选目标的类型");
        assertThat(found("GDP", CITY, 2032, "报告")).isEmpty();
    }

    @Test
    void parts_make_the_whole_or_are_refused() {
        TestVisitor analyst = analyst();
        analyst.post("/targets/set", form("INV", 2033, "kind", "LEVEL", "value", "100.00", "unit", "亿元"));
        Map<String, String> split = form("INV", 2033, "dimension", "季度", "way", "half50");
        assertThat(analyst.post("/targets/split", split).statusCode()).isEqualTo(302);
        List<Target> quarters = SITE.ledger().targets().parts(TargetKey.of("INV", CITY, 2033, "报告"), "季度");
        assertThat(quarters.stream()
                        .flatMap(part -> TargetPages.figure(part).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(quarters.stream()
                        .map(part -> TargetPages.figure(part).orElseThrow().toPlainString()))
                .containsExactly("25.00", "25.00", "35.00", "15.00");
        assertThat(analyst.post(
                                "/targets/split",
                                form("INV", 2033, "dimension", "地区", "way", "hand", "parts", "青溪区 60\n鹿鸣区 30"))
                        .body())
                .contains("少10");
        assertThat(analyst.post(
                                "/targets/split",
                                form("INV", 2033, "dimension", "地区", "way", "hand", "parts", "青溪区 60\n鹿鸣区 40"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(analyst.get("/targets/2033/INV?place=" + CITY).body()).contains("与总目标一致", "所辖地区", "青溪区");
        assertThat(analyst.get("/targets/2033/INV?place=" + CITY + "青溪区").body())
                .contains("上级分解给青溪区的任务");
    }

    @Test
    void quarters_split_into_months_that_make_them() {
        TestVisitor analyst = analyst();
        analyst.post("/targets/set", form("INV", 2038, "kind", "LEVEL", "value", "100", "unit", "亿元"));
        TargetKey key = TargetKey.of("INV", CITY, 2038, "报告");
        assertThat(analyst.post("/targets/split", form("INV", 2038, "dimension", "季度和月", "way", "half50"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(SITE.ledger().targets().parts(key, "月")).hasSize(12);
        assertThat(analyst.get("/targets/2038/INV?place=" + CITY).body())
                .contains("按季度分解", "9月", "与总目标一致")
                .doesNotContain("按月分解", "须重新分解");
        assertThat(analyst.get("/targets?year=2038&place=" + CITY).body()).contains("按季度分解", "合计 100亿元");
        assertThat(analyst.post(
                                "/targets/split",
                                form("INV", 2038, "dimension", "月", "way", "hand", "parts", "1-2月 20\n3月 6\n4月 74"))
                        .body())
                .contains("一季度各月合计26亿元，与季度目标25亿元不符");
        assertThat(analyst.post(
                                "/targets/split",
                                form(
                                        "INV",
                                        2038,
                                        "dimension",
                                        "月",
                                        "way",
                                        "hand",
                                        "parts",
                                        "1-2月 20\n3月 5\n5月 25\n8月 35\n12月 15"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(SITE.ledger().targets().parts(key, "月")).hasSize(5);
        analyst.post("/targets/split", form("INV", 2038, "dimension", "季度", "way", "even"));
        assertThat(analyst.get("/targets/2038/INV?place=" + CITY).body()).contains("各月合计与本季度不符，须重新分解");
    }

    @Test
    void growth_cannot_be_split() {
        TestVisitor analyst = analyst();
        analyst.post("/targets/set", form("GDP", 2034, "kind", "GROWTH", "value", "6"));
        assertThat(analyst.post("/targets/split", form("GDP", 2034, "dimension", "季度", "way", "even"))
                        .body())
                .contains("不能相加");
    }

    @Test
    void a_target_below_that_of_last_year_stands_out() {
        TestVisitor analyst = analyst();
        analyst.post("/targets/set", form("GDP", 2035, "kind", "GROWTH", "value", "6.5"));
        analyst.post("/targets/set", form("GDP", 2036, "kind", "GROWTH", "value", "6"));
        assertThat(analyst.get("/targets?place=" + CITY + "&year=2036").body()).contains("低于上年目标", "须说明理由");
    }

    @Test
    void who_has_a_region_sets_targets_in_it_and_nowhere_else() {
        SITE.add(Account.of("xian", "县统计", Role.ANALYST).within(Optional.of("990102"), Optional.empty()));
        TestVisitor county = SITE.visitor("xian").orElseThrow();
        HttpResponse<String> tried = county.post("/targets/set", form("GDP", 2037, "kind", "GROWTH", "value", "6"));
        assertThat(tried.statusCode()).isEqualTo(403);
        assertThat(tried.body()).contains("没有定：云山省云岭市的地区生产总值（统计局）不在您的范围（云山省云岭市青溪区，全部部门）里。");
        Map<String, String> own = form("GDP", 2037, "kind", "GROWTH", "value", "6");
        own.put("place", CITY + "青溪区");
        assertThat(county.post("/targets/set", own).statusCode()).isEqualTo(302);
        assertThat(county.post("/targets/split", form("INV", 2026, "dimension", "季度", "way", "even"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(found("GDP", CITY, 2037, "报告")).isEmpty();
        assertThat(county.get("/targets/2037/GDP?place=" + CITY).body())
                .contains("不在您的范围")
                .doesNotContain("定下来");
    }

    @Test
    void who_has_a_department_sets_the_targets_of_its_indicators() {
        SITE.add(Account.of("caizheng", "财政分析员", Role.ANALYST).within(Optional.empty(), Optional.of("市财政局")));
        TestVisitor fiscal = SITE.visitor("caizheng").orElseThrow();
        assertThat(fiscal.post("/targets/set", form("GDP", 2039, "kind", "GROWTH", "value", "6"))
                        .body())
                .contains("不在您的范围（全部地区，市财政局）里");
        assertThat(fiscal.post("/targets/set", form("FISC.REV", 2039, "kind", "GROWTH", "value", "6"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void who_acts_for_another_sets_what_is_lent_to_him() {
        SITE.add(Account.of("lender", "出借人", Role.ANALYST).within(Optional.of("990102"), Optional.empty()));
        SITE.add(Account.of("borrower", "代办人", Role.TOWNSHIP));
        LocalDate today = LocalDate.ofInstant(SITE.doors().clock().instant(), ZoneId.of("Asia/Shanghai"));
        SITE.ledger().people().delegate("lender", "borrower", today, today, "test");
        TestVisitor borrower = SITE.visitor("borrower").orElseThrow();
        Map<String, String> lent = form("GDP", 2040, "kind", "GROWTH", "value", "6");
        assertThat(borrower.post("/targets/set", lent).statusCode()).isEqualTo(403);
        lent.put("place", CITY + "青溪区");
        assertThat(borrower.post("/targets/set", lent).statusCode()).isEqualTo(302);
    }

    @Test
    void the_table_is_a_workbook_too_and_nonsense_is_not_found() {
        assertThat(analyst()
                        .download("/targets.xlsx?place=" + CITY + "&year=2026")
                        .body())
                .startsWith((byte) 'P', (byte) 'K');
        assertThat(analyst().get("/targets/2026/NONSENSE?place=" + CITY).statusCode())
                .isEqualTo(404);
        assertThat(analyst().get("/targets/2026/GDP?place=zz").statusCode()).isEqualTo(404);
        assertThat(analyst().get("/targets?year=99999999&place=zz").statusCode())
                .isEqualTo(200);
    }
}
