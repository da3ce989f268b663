package org.jingwei.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.jingwei.app.web.TestProgram;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.wiring.IndicatorWatch;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.task.Assignment;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.Origin;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskDraft;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where we stand, what is aimed at, what is alarming and what is done about it, for programs: as on the pages, to the same people. */
class LoopApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @RegisterExtension
    private static final TestSite SITE = TestSite.reading("2026年主要经济指标", "2026年政府工作报告");

    @BeforeAll
    static void fill() {
        SITE.add(Account.of("gongxin", "何川", Role.DEPARTMENT).within(Optional.empty(), Optional.of("工业和信息化局")));
        SITE.add(Account.of("qingxi", "青溪分析员", Role.ANALYST).within(Optional.of("990102"), Optional.empty()));
        new IndicatorWatch(SITE.ledger(), SITE.doors().clock()).run();
    }

    private static JsonNode item(JsonNode list, String indicator) {
        return list.get("items")
                .valueStream()
                .filter(one -> one.get("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_one_table_is_that_of_the_first_page() {
        JsonNode table = SITE.program(Role.LEADER).json("/api/v1/standings");
        assertThat(table.get("place").asString()).isEqualTo("云山省云岭市");
        JsonNode investment = item(table, "INV");
        assertThat(investment.at("/growth/standing/value").decimalValue()).isEqualByComparingTo("-4.7");
        assertThat(investment.at("/above/gap").decimalValue()).isEqualByComparingTo("-2.9");
        assertThat(investment.at("/rank/place").asInt()).isEqualTo(9);
        assertThat(investment.at("/rank/before").asInt()).isEqualTo(9);
        assertThat(investment.get("verdict").asString()).isEqualTo("behind");
        assertThat(investment.at("/lights/0/light").asString()).isEqualTo("red");
    }

    @Test
    void an_indicator_is_told_with_its_ranking_and_what_the_rest_must_grow() {
        JsonNode told = SITE.program(Role.LEADER).json("/api/v1/analysis?indicator=INV&place=990100");
        assertThat(told.get("ranking").size()).isEqualTo(8);
        assertThat(told.at("/required/sentence").asString()).contains("须增长");
        assertThat(SITE.program(Role.LEADER)
                        .get("/api/v1/analysis?indicator=INV&place=1")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void lights_are_told_with_their_grounds() {
        JsonNode red = SITE.program(Role.LEADER).json("/api/v1/alerts?light=red&place=990100&indicator=INV");
        assertThat(red.get("total").asInt())
                .isPositive()
                .isEqualTo(red.get("items").size());
        assertThat(red.get("items").valueStream()).allSatisfy(one -> {
            assertThat(one.get("light").asString()).isEqualTo("red");
            assertThat(one.get("grounds").size()).isPositive();
            assertThat(one.get("place").asString()).startsWith("云山省云岭市");
        });
    }

    private static HttpResponse<String> set(TestProgram program, String place, String value, int version) {
        return program.post("/api/v1/targets", "application/json", """
                {"place": "%s", "year": 2031, "indicator": "GDP", "tier": "报告", "kind": "growth", "value": %s, "version": %d}
                """.formatted(place, value, version));
    }

    @Test
    void a_target_is_set_within_ones_reach_and_on_the_version_that_was_seen() {
        TestProgram analyst = SITE.program(Role.ANALYST);
        assertThat(JSON.readTree(set(analyst, "990100", "6.5", 0).body())
                        .get("version")
                        .asInt())
                .isEqualTo(1);
        assertThat(set(analyst, "990100", "6", 0).statusCode()).isEqualTo(409);
        assertThat(set(analyst, "990100", "6", 1).statusCode()).isEqualTo(200);
        JsonNode target = item(analyst.json("/api/v1/targets?place=990100&year=2031"), "GDP");
        assertThat(target.get("state").asString()).isEqualTo("set");
        assertThat(target.get("words").asString()).isEqualTo("增长6%");
        assertThat(item(analyst.json("/api/v1/targets?place=990100&year=2031"), "CPI")
                        .get("state")
                        .asString())
                .isEqualTo("none");
        HttpResponse<String> outside = set(SITE.program("qingxi"), "990100", "7", 2);
        assertThat(outside.statusCode()).isEqualTo(403);
        assertThat(JSON.readTree(outside.body()).get("detail").asString())
                .isEqualTo("没有定：云山省云岭市的地区生产总值（统计局）不在您的范围（云山省云岭市青溪区，全部部门）里。");
        assertThat(set(SITE.program("qingxi"), "990102", "7", 0).statusCode()).isEqualTo(200);
        assertThat(set(SITE.program(Role.TOWNSHIP), "990102", "7", 1).statusCode())
                .isEqualTo(403);
        assertThat(set(analyst, "990100", "\"快\"", 2).statusCode()).isEqualTo(400);
        assertThat(detail(set(analyst, "990100", "1e1000000000", 2))).isEqualTo("400 看不懂 value：要写一个数，最多20位。");
    }

    private static HttpResponse<String> split(TestProgram program, String more) {
        return program.post(
                "/api/v1/targets/splits", "application/json", "{\"place\": \"990100\", \"year\": 2032, " + more + "}");
    }

    private static String detail(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + JSON.readTree(answer.body()).get("detail").asString();
    }

    @Test
    void a_target_is_cut_into_parts_that_make_it_and_no_others() {
        TestProgram analyst = SITE.program(Role.ANALYST);
        String code = "CON.RETAIL";
        String whole = """
                {"place": "990100", "year": 2032, "indicator": "%s", "tier": "报告", "kind": "level", "value": 120, "unit": "亿元"}
                """.formatted(code);
        assertThat(analyst.post("/api/v1/targets", "application/json", whole).statusCode())
                .isEqualTo(200);
        String asked = "\"indicator\": \"" + code + "\", \"dimension\": \"部门\", \"way\": \"hand\", \"version\": 1, ";
        HttpResponse<String> less = split(analyst, asked + "\"parts\": {\"市商务局\": 70, \"市文旅局\": 40}");
        assertThat(detail(less)).startsWith("400 没有分：").contains("110", "120");
        for (String none : new String[] {"null", "1e1000000000", "1e-1000000000", "123456789012345678901"}) {
            assertThat(detail(split(analyst, asked + "\"parts\": {\"市商务局\": " + none + "}")))
                    .isEqualTo("400 看不懂 parts 的“市商务局”：要写一个数，最多20位。");
        }
        HttpResponse<String> cut = split(analyst, asked + "\"parts\": {\"市商务局\": 70, \"市文旅局\": 50}");
        assertThat(cut.statusCode()).as(cut.body()).isEqualTo(200);
        JsonNode read = analyst.json("/api/v1/targets/splits?place=990100&year=2032&indicator=" + code);
        assertThat(read).isEqualTo(JSON.readTree(cut.body()));
        assertThat(read.at("/splits/0/dimension").asString()).isEqualTo("部门");
        assertThat(read.at("/splits/0/sum").asInt()).isEqualTo(120);
        assertThat(read.at("/splits/0/whole").asBoolean()).isTrue();
        assertThat(read.at("/splits/0/parts")).hasSize(2);
        assertThat(split(
                                analyst,
                                asked.replace("部门", "季度")
                                        .replace("hand", "even")
                                        .replace(", \"version\": 1, ", ", \"version\": 1"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(detail(split(analyst, asked.replace("\"version\": 1", "\"version\": 9") + "\"parts\": {}")))
                .startsWith("409 这个目标现在是第1版");
        assertThat(detail(split(analyst, asked.replace("部门", "星期") + "\"parts\": {}")))
                .startsWith("400 要写 year 和 dimension");
        assertThat(split(SITE.program("qingxi"), asked + "\"parts\": {\"市商务局\": 120}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(split(SITE.program(Role.TOWNSHIP), asked + "\"parts\": {}").statusCode())
                .isEqualTo(403);
        assertThat(analyst.get("/api/v1/targets/splits?place=990100&year=2033&indicator=" + code)
                        .statusCode())
                .isEqualTo(404);
        assertThat(analyst.get("/api/v1/targets/splits?place=990100&year=2032&indicator=" + code + "&tier=x")
                        .statusCode())
                .isEqualTo(400);
    }

    private static Task accepted(String action, String unit) {
        Stamp stamp = new Stamp(SITE.doors().clock().instant(), new Actor("高岩", "督查室"));
        Task task = SITE.ledger()
                .tasks()
                .propose(
                        List.of(TaskDraft.of(action, Assignment.to(unit), new Due.InWords("年底前"), Origin.hand("调度会"))),
                        stamp)
                .get(0);
        SITE.ledger().tasks().act(task.id(), task.version(), new TaskEvent.Accepted(), stamp);
        return task;
    }

    private static HttpResponse<String> act(TestProgram program, Task task, String act, String body) {
        return program.post("/api/v1/tasks/" + task.id() + "/" + act, "application/json", body);
    }

    private static String stage(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).at("/task/stage").asString();
    }

    @Test
    void a_task_is_reported_on_extended_handed_in_and_closed_by_programs() {
        Task task = accepted("完成用能需求摸排", "市工信局");
        TestProgram owner = SITE.program("gongxin");
        TestProgram office = SITE.program(Role.SUPERVISOR);
        HttpResponse<String> reported = act(
                owner, task, "owner/report", "{\"progress\": \"on_track\", \"note\": \"已摸排40户\", \"paper\": \"台账\"}");
        assertThat(stage(reported)).isEqualTo("active");
        assertThat(JSON.readTree(reported.body()).at("/task/progress").asString())
                .isEqualTo("on_track");
        int seen = JSON.readTree(reported.body()).at("/task/version").asInt();
        stage(act(owner, task, "owner/extend", "{\"until\": \"2099-12-31\", \"reason\": \"企业停产\"}"));
        assertThat(act(office, task, "office/grant", "{\"version\": " + seen + "}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(JSON.readTree(act(office, task, "office/grant", "{}").body())
                        .at("/task/due")
                        .asString())
                .isEqualTo("2099-12-31");
        assertThat(stage(act(owner, task, "owner/submit", "{\"note\": \"办完\", \"paper\": \"报告\"}")))
                .isEqualTo("submitted");
        assertThat(stage(act(office, task, "verify/close", "{\"method\": \"现场核验\"}")))
                .isEqualTo("closed");
    }

    @Test
    void nobody_acts_on_a_task_that_is_not_his_or_says_what_cannot_be() {
        Task task = accepted("投用冷链物流中心", "市商务局");
        assertThat(act(SITE.program("gongxin"), task, "owner/report", "{\"progress\": \"on_track\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(act(SITE.program("gongxin"), task, "verify/close", "{}").statusCode())
                .isEqualTo(403);
        TestProgram office = SITE.program(Role.SUPERVISOR);
        assertThat(act(office, task, "office/urge", "{}").statusCode()).isEqualTo(400);
        assertThat(act(office, task, "office/dance", "{}").statusCode()).isEqualTo(404);
        assertThat(act(office, task, "verify/close", "{\"method\": \"看过\"}").statusCode())
                .isEqualTo(400);
    }
}
