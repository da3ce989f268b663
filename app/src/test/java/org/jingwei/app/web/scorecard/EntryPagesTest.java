package org.jingwei.app.web.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.app.web.WordText;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EntryPagesTest {

    private static final String CARD = "县区季度考核示例";
    private static final String INVESTED = "value|青溪区|固定资产投资";

    @RegisterExtension
    static final TestSite SITE = TestSite.reading("2026年政府工作报告", "2026年主要经济指标");

    private static TestVisitor supervisor() {
        return SITE.visitor(Role.SUPERVISOR);
    }

    private static String scores(String quarter) {
        return supervisor()
                .get("/scorecards?quarter=" + quarter + "&card=" + URLEncoder.encode(CARD, StandardCharsets.UTF_8))
                .body();
    }

    private static Map<String, String> form(String quarter, String... fields) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("card", CARD, "quarter", quarter));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    private static String post(Map<String, String> form) {
        return supervisor().post("/scorecards/entry", form).body();
    }

    @Test
    void what_no_book_holds_is_typed_and_scored_with_who_and_why() {
        assertThat(scores("2026-Q1")).contains("固定资产投资没有数据，暂不计分");
        assertThat(post(form("2026-Q1", INVESTED, "95", "ground|固定资产投资", "市统计局一季度通报")))
                .contains("已保存 1 个数");
        assertThat(scores("2026-Q1")).contains("固定资产投资为95，得4.75分", "督查员甲（supervisor） ", "填报，依据：市统计局一季度通报");
    }

    @Test
    void a_value_is_taken_back_by_an_empty_field_and_the_journal_knows_both() {
        post(form("2025-Q4", INVESTED, "88", "ground|固定资产投资", "年报"));
        assertThat(scores("2025-Q4")).contains("固定资产投资为88");
        assertThat(post(form("2025-Q4", INVESTED, "", "seen|青溪区|固定资产投资", "1", "ground|固定资产投资", "年报有误")))
                .contains("已保存 1 个数");
        assertThat(scores("2025-Q4")).doesNotContain("固定资产投资为88");
        assertThat(SITE.visitor(Role.INSPECTOR)
                        .get("/system/journal?kind=score.")
                        .body())
                .contains("填考核数据", "88，依据：年报", "撤回，依据：年报有误");
    }

    @Test
    void a_change_without_ground_or_with_something_else_than_a_number_is_refused_and_what_was_typed_stays() {
        assertThat(post(form("2025-Q3", INVESTED, "91"))).contains("没有保存：固定资产投资有改动，请写明依据", "value=\"91\"");
        assertThat(post(form("2025-Q3", INVESTED, "九成", "ground|固定资产投资", "来函"))).contains("没有保存：青溪区的固定资产投资“九成”不是数。");
        assertThat(post(form("2025-Q3"))).contains("没有改动");
        assertThat(scores("2025-Q3")).doesNotContain("固定资产投资为9");
    }

    @Test
    void of_two_who_type_into_one_cell_the_second_is_told_and_nothing_is_lost() {
        post(form("2025-Q2", INVESTED, "70", "ground|固定资产投资", "甲"));
        String second = post(
                form("2025-Q2", INVESTED, "80", "ground|固定资产投资", "乙", "value|青溪区|重大项目开工", "100", "ground|重大项目开工", "乙"));
        assertThat(second).contains("刚由他人改过", "value=\"70\"");
        assertThat(scores("2025-Q2")).contains("固定资产投资为70").doesNotContain("重大项目开工为100");
    }

    @Test
    void where_nothing_is_scored_nobody_is_first_and_one_sentence_says_why() {
        assertThat(scores("2024-Q1"))
                .contains("这个季度还没有一项得分数据，各单位都不排位次。", "未排位　<b>青溪区</b>")
                .doesNotContain("第1位", "0分</b>");
        assertThat(WordText.of(supervisor()
                        .download("/scorecards/result.docx?quarter=2024-Q1&card="
                                + URLEncoder.encode(CARD, StandardCharsets.UTF_8))
                        .body()))
                .contains("各单位都不排位次", "青溪区（未排位，—）");
        post(form("2024-Q2", INVESTED, "95", "ground|固定资产投资", "市统计局通报"));
        assertThat(scores("2024-Q2"))
                .contains("有7个单位还没有得分数据，不排位次。", "第1位　<b>青溪区</b>　4.75分", "未排位　<b>白鹤市</b>")
                .doesNotContain("第2位");
    }

    @Test
    void an_item_that_the_books_hold_cannot_be_typed() {
        assertThat(post(form("2025-Q1", "value|青溪区|社会消费品零售总额增速", "99", "ground|社会消费品零售总额增速", "无")))
                .contains("没有改动");
    }
}
