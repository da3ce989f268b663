package org.jingwei.app.web.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.app.web.TestProgram;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.app.wiring.IndicatorWatch;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.indicator.IndicatorLamp;
import org.jingwei.dispatch.indicator.LampQuery;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class RegulationPagesTest {

    private static final String OFFICE = "主要指标三色示例";
    private static final Pattern FIELD = Pattern.compile(
            "<input[^>]*name=\"([a-z0-9.]+)\" value=\"([^\"]*)\"|<select[^>]*name=\"([a-z0-9.]+)\">(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    @RegisterExtension
    static final TestSite SITE = TestSite.reading("2026年政府工作报告", "2026年主要经济指标");

    @BeforeAll
    static void judge() {
        new IndicatorWatch(SITE.ledger(), SITE.doors().clock()).run();
    }

    private static LocalDate today() {
        return Deadlines.today(SITE.doors().clock());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The form as a browser would send it back. */
    private static Map<String, String> form(String page) {
        Map<String, String> form = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(page);
        while (field.find()) {
            if (field.group(1) != null) {
                form.put(field.group(1), field.group(2).replace("&lt;", "<").replace("&#34;", "\""));
            } else {
                Matcher chosen = CHOSEN.matcher(field.group(4));
                form.put(
                        field.group(3),
                        chosen.find() ? chosen.group(1).replace("&lt;", "<").replace("&gt;", ">") : "");
            }
        }
        form.remove("_csrf");
        return form;
    }

    private static Map<String, String> opened(TestVisitor visitor, String office) {
        return form(
                visitor.get("/supervision/rules/edit?office=" + encoded(office)).body());
    }

    /** The row of a rule's code in the form. */
    private static String row(Map<String, String> form, String code) {
        return form.entrySet().stream()
                .filter(one -> one.getKey().endsWith(".code") && one.getValue().equals(code))
                .map(one -> one.getKey().substring(0, one.getKey().indexOf('.')))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    @Test
    void a_regulation_is_changed_tried_and_put_into_force_and_the_second_of_two_is_told() {
        TestVisitor first = SITE.visitor(Role.SUPERVISOR);
        TestVisitor second = SITE.visitor(Role.ANALYST);
        Map<String, String> form = opened(first, OFFICE);
        Map<String, String> others = opened(second, OFFICE);
        assertThat(form).containsEntry(row(form, "ZB-R") + ".threshold", "-3").containsEntry("seen", "0");
        List<IndicatorLamp> before = SITE.ledger().indicatorLamps().current(LampQuery.ALL.by(OFFICE));

        form = with(form, row(form, "ZB-R") + ".threshold", "-0.1");
        String tried = first.post("/supervision/rules/trial", form).body();
        assertThat(tried)
                .contains("盏灯会变", "云岭市城镇居民人均可支配收入", "低于目标超过0.1个百分点", "现在的灯先不变")
                .doesNotContain("没有通过");
        assertThat(SITE.ledger().regulations().count())
                .as("a trial keeps nothing")
                .isZero();
        assertThat(SITE.ledger().indicatorLamps().current(LampQuery.ALL.by(OFFICE)))
                .isEqualTo(before);

        Map<String, String> sent = form(tried);
        assertThat(first.post("/supervision/rules/enact", with(sent, "memory", "2"))
                        .body())
                .as("changed after the trial")
                .contains("试算以后又改过");
        assertThat(first.post("/supervision/rules/enact", sent).statusCode()).isEqualTo(302);
        assertThat(SITE.ledger().regulations().all()).hasSize(1);
        assertThat(SITE.ledger().regulations().all().get(0).draft().rows()).hasSize(6);
        assertThat(first.get("/supervision/rules?told=" + encoded(OFFICE)).body())
                .contains("已定下：" + OFFICE + "第1版", "第1版 自 ", "督查员甲");

        String told = second.post(
                        "/supervision/rules/enact",
                        form(second.post("/supervision/rules/trial", with(others, "memory", "3"))
                                .body()))
                .body();
        assertThat(told).contains("刚由他人定了第1版，您看到的是第0版");
        assertThat(SITE.ledger().regulations().count()).isEqualTo(1);

        new IndicatorWatch(SITE.ledger(), SITE.doors().clock()).run();
        assertThat(SITE.ledger().indicatorLamps().current(LampQuery.ALL.by(OFFICE)))
                .as("what was lit keeps the version that judged it")
                .isEqualTo(before);
        assertThat(SITE.visitor(Role.INSPECTOR)
                        .get("/system/journal?action=regulation.")
                        .body())
                .contains("施行办法", OFFICE);
        String file = new String(
                first.download("/supervision/rules.csv?version=1&office=" + encoded(OFFICE))
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(file)
                .contains("ZB-R," + OFFICE + ",,gap_target,<,-0.1,1,,红灯,,"
                        + today().plusMonths(1).withDayOfMonth(1));
    }

    @Test
    void a_regulation_of_ones_own_is_copied_adopted_and_judges_at_once_where_its_day_has_come() {
        TestVisitor visitor = SITE.visitor(Role.ADMINISTRATOR);
        Map<String, String> form = opened(visitor, "低于平均示例");
        form = with(form, "office", "云岭市预警办法");
        form = with(form, row(form, "CJ-Y") + ".gone", "on");
        assertThat(visitor.post("/supervision/rules/trial", with(form, "office", "双过半"))
                        .body())
                .contains("已有“双过半”，请从它那里改成新版本");
        Map<String, String> sent =
                form(visitor.post("/supervision/rules/trial", form).body());
        assertThat(sent.values()).doesNotContain("CJ-Y");
        assertThat(visitor.post("/supervision/rules/enact", sent).statusCode()).isEqualTo(302);
        assertThat(visitor.get("/alerts").body()).contains("<option value=\"云岭市预警办法\"");
        assertThat(visitor.get("/supervision/rules").body()).contains("今天还没有施行的规则");
    }

    @Test
    void a_bad_row_and_a_day_gone_by_are_named() {
        TestVisitor visitor = SITE.visitor(Role.SUPERVISOR);
        Map<String, String> form = opened(visitor, "开门红");
        String row = row(form, "KMH-1");
        assertThat(visitor.post("/supervision/rules/trial", with(form, row + ".threshold", "很低"))
                        .body())
                .contains("没有通过：第1行（KMH-1）：数值“很低”不是数。");
        assertThat(visitor.post("/supervision/rules/trial", with(form, "from", "2026-01-01"))
                        .body())
                .contains("施行日不能早于 " + today().withDayOfMonth(1));
        assertThat(visitor.post("/supervision/rules/trial", with(form, "from", "明天"))
                        .body())
                .contains("施行日要写成");
        for (String slip : List.of(today().plusYears(1).plusDays(1).toString(), "2206-11-01", "+999999999-12-31")) {
            assertThat(visitor.post("/supervision/rules/trial", with(form, "from", slip))
                            .body())
                    .contains("没有通过：施行日不能晚于 " + today().plusYears(1));
        }
        assertThat(visitor.post(
                                "/supervision/rules/trial",
                                with(form, "from", today().plusYears(1).toString()))
                        .body())
                .doesNotContain("没有通过");
        assertThat(form(visitor.post("/supervision/rules/trial", with(form, "add", "1"))
                        .body()))
                .containsEntry(row + ".code", "KMH-1");
        assertThat(visitor.post("/supervision/rules/enact", Map.of()).body()).contains("没有通过");
    }

    @Test
    void what_is_exported_is_taken_in_again_and_a_bad_file_is_named() {
        TestVisitor visitor = SITE.visitor(Role.SUPERVISOR);
        visitor.get("/supervision/rules");
        String csv = new String(
                visitor.download("/supervision/rules.csv?version=0&office=" + encoded("后三位预警示例"))
                        .body(),
                StandardCharsets.UTF_8);
        String later = csv.replace(
                "2022-01-01", today().plusMonths(2).withDayOfMonth(1).toString());
        String page = visitor.upload(
                        "/supervision/rules/import",
                        "file",
                        Map.of("后三位.csv", later.substring(1).getBytes(Charset.forName("GB18030"))))
                .body();
        assertThat(form(page)).containsEntry("office", "后三位预警示例").containsEntry("fewest", "6");
        assertThat(visitor.post("/supervision/rules/trial", form(page)).body()).contains("没有一盏灯会变");
        assertThat(visitor.upload(
                                "/supervision/rules/import",
                                "file",
                                Map.of(
                                        "坏.csv",
                                        later.replaceFirst("<=,3,", "<=,三,").getBytes(StandardCharsets.UTF_8)))
                        .body())
                .contains("没有通过：第1行（HS-Y）：数值“三”不是数。");
        assertThat(visitor.upload("/supervision/rules/import", "file", Map.of("x.csv", new byte[] {1, 2, 3}))
                        .body())
                .contains("没有导入：文件读不懂：第一行应是");
        assertThat(visitor.upload(
                                "/supervision/rules/import",
                                "file",
                                Map.of(
                                        "晚.csv",
                                        csv.replace("2022-01-01", "2206-11-01").getBytes(StandardCharsets.UTF_8)))
                        .body())
                .contains("没有通过：施行日不能晚于 " + today().plusYears(1));
        String rows = csv.substring(csv.indexOf('\n') + 1);
        assertThat(visitor.upload(
                                "/supervision/rules/import",
                                "file",
                                Map.of("长.csv", (csv + rows.repeat(500)).getBytes(StandardCharsets.UTF_8)))
                        .body())
                .contains("没有导入：文件里有", "行规则，一家办法最多200行。")
                .doesNotContain("name=\"r0.code\"");
        assertThat(visitor.get("/supervision/rules.csv?office=x").statusCode()).isEqualTo(404);
    }

    @Test
    void who_is_limited_to_a_region_looks_and_tries_and_decides_nothing() {
        SITE.add(Account.of("county", "县里的人", Role.SUPERVISOR).within(Optional.of("990181"), Optional.empty()));
        TestVisitor visitor = SITE.visitor("county").orElseThrow();
        Map<String, String> form = opened(visitor, "双过半");
        Map<String, String> sent =
                form(visitor.post("/supervision/rules/trial", form).body());
        assertThat(visitor.post("/supervision/rules/enact", sent).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/supervision/rules").body()).doesNotContain("改成新版本");
        assertThat(SITE.visitor(Role.LEADER).get("/supervision/rules/edit").statusCode())
                .isEqualTo(403);
        assertThat(SITE.ledger().regulations().all().stream()
                        .filter(one -> one.office().equals("双过半")))
                .isEmpty();
    }

    @Test
    void programs_read_what_is_in_force_on_a_day() {
        TestProgram program = SITE.program(Role.TOWNSHIP);
        JsonNode items = program.json("/api/v1/regulations?day=2026-06-30&office=" + encoded("预测达标示例"))
                .get("items");
        assertThat(items).hasSize(1);
        assertThat(items.at("/0/version").asInt()).isZero();
        assertThat(items.at("/0/fewest").asInt()).isEqualTo(1);
        assertThat(items.at("/0/rules/1/words").asString()).isEqualTo("预测年底完成目标的把握不到50%");
        assertThat(program.json("/api/v1/regulations?day=2000-01-01").get("items"))
                .isEmpty();
        assertThat(program.get("/api/v1/regulations?day=x").statusCode()).isEqualTo(400);
    }

    @Test
    void tasks_are_tried_as_they_stand_today() {
        TestVisitor visitor = SITE.visitor(Role.SUPERVISOR);
        Map<String, String> form = opened(visitor, "任务督办示例");
        assertThat(visitor.post("/supervision/rules/trial", form).body()).contains("没有一盏灯会变", "今天的任务、项目和乡镇");
        assertThat(Light.UNKNOWN.word()).isNotBlank();
    }
}
