package org.jingwei.app.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jingwei.app.web.TestProgram;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.wiring.Intake;
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
import org.jingwei.ledger.store.Content;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What programs read: held against the document of the interface, the pages and the ledger. */
class ReadingApiTest {

    private static final String FIRST = """
            云岭市2031年上半年经济运行情况

            上半年，全市地区生产总值1812.40亿元，同比增长5.60%。规模以上工业增加值同比增长7.2%，居全省第3位。
            """;
    private static final String SECOND = """
            云岭市2031年上半年国民经济简况

            上半年，全市地区生产总值1815.10亿元，同比增长5.6%。
            """;

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    @SuppressWarnings("NullAway.Init")
    private static TestProgram leader;

    @SuppressWarnings("NullAway.Init")
    private static Task industry;

    @BeforeAll
    static void fill() {
        Intake intake = new Intake(SITE.doors(), SITE.ledger());
        intake.keep(Content.of("上半年.txt", FIRST.getBytes(UTF_8)), false, "test");
        intake.keep(Content.of("兰州.txt", FIRST.replace("云岭市", "兰州市").getBytes(UTF_8)), false, "test");
        intake.keep(Content.of("简况.txt", SECOND.getBytes(UTF_8)), false, "test");
        SITE.add(Account.of("gongxin", "何川", Role.DEPARTMENT).within(Optional.empty(), Optional.of("工业和信息化局")));
        Stamp stamp = new Stamp(SITE.doors().clock().instant(), new Actor("高岩", "督查室"));
        List<Task> tasks =
                SITE.ledger().tasks().propose(List.of(draft("完成用能需求摸排", "市工信局"), draft("投用冷链物流中心", "市商务局")), stamp);
        industry = tasks.get(0);
        SITE.ledger().tasks().act(industry.id(), industry.version(), new TaskEvent.Accepted(), stamp);
        leader = SITE.program(Role.LEADER);
    }

    private static TaskDraft draft(String action, String unit) {
        return TaskDraft.of(action, Assignment.to(unit), new Due.InWords("年底前"), Origin.hand("调度会"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static JsonNode gdp() {
        return leader.json("/api/v1/observations?indicator=GDP&measure=level&place=" + encoded("云岭市"))
                .get("items");
    }

    @Test
    void a_number_has_its_status_period_place_and_the_place_where_it_is_printed() {
        JsonNode cell = gdp().get(0);
        assertThat(cell.get("period").asString()).isEqualTo("2031-H1");
        assertThat(cell.get("status").asString()).isEqualTo("actual");
        assertThat(cell.get("place").asString()).isEqualTo("云山省云岭市");
        assertThat(cell.get("sources").asInt()).isEqualTo(2);
        assertThat(cell.get("differing").asBoolean()).isTrue();
        JsonNode evidence = cell.get("standing").get("evidence");
        assertThat(evidence.get("line").asInt()).isEqualTo(3);
        assertThat(evidence.get("quote").asString()).contains("亿元");
        assertThat(SITE.visitor(Role.LEADER)
                        .get(evidence.get("address").asString())
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_city_whose_name_holds_a_word_of_place_has_its_figures() {
        JsonNode cells = leader.json("/api/v1/observations?indicator=GDP&measure=level&place=" + encoded("兰州市"))
                .get("items");
        assertThat(cells.size()).isEqualTo(1);
        assertThat(cells.get(0).get("place").asString()).isEqualTo("甘肃省兰州市");
    }

    @Test
    void a_printed_figure_keeps_its_zeros() {
        JsonNode sources = leader.json(
                        "/api/v1/observations/" + gdp().get(0).get("id").asLong())
                .get("sources");
        List<String> values = new ArrayList<>();
        sources.forEach(source -> values.add(source.get("value").asString()));
        assertThat(values).containsExactlyInAnyOrder("1812.40", "1815.10");
        JsonNode fact = leader.json(
                "/api/v1/facts/" + sources.get(0).get("evidence").get("fact").asLong());
        assertThat(fact.get("fact").get("fact").get("value").asString()).matches("181\\d\\.\\d0");
        assertThat(fact.get("elsewhere").get(0).get("agreement").asString()).isIn("differs", "other");
    }

    @Test
    void an_article_is_given_with_its_lines_and_the_facts_at_their_places() {
        JsonNode document = leader.json("/api/v1/documents?q=" + encoded("上半年.txt"))
                .get("items")
                .get(0);
        JsonNode articles = leader.json(
                        "/api/v1/documents/" + document.get("key").asString())
                .get("articles");
        JsonNode article =
                leader.json("/api/v1/articles/" + articles.get(0).get("id").asLong());
        assertThat(article.get("facts").size()).isEqualTo(document.get("facts").asInt());
        JsonNode evidence = article.get("facts").get(0).get("evidence");
        String line = article.get("lines")
                .valueStream()
                .filter(one -> one.get("number").asInt() == evidence.get("line").asInt())
                .findFirst()
                .orElseThrow()
                .get("text")
                .asString();
        assertThat(line.substring(evidence.get("column").asInt()))
                .startsWith(evidence.get("quote").asString().substring(0, 3));
        assertThat(leader.get("/api/v1/documents/" + document.get("key").asString() + "/original")
                        .body())
                .isEqualTo(FIRST);
    }

    @Test
    void a_department_is_told_of_its_own_tasks_only() {
        TestProgram own = SITE.program("gongxin");
        assertThat(own.json("/api/v1/tasks?stage=all").get("total").asInt()).isEqualTo(1);
        assertThat(leader.json("/api/v1/tasks?stage=all").get("total").asInt()).isEqualTo(2);
        assertThat(own.json("/api/v1/tasks/" + industry.id()).get("history").size())
                .isEqualTo(2);
        String other = leader.json("/api/v1/tasks?stage=proposed")
                .get("items")
                .get(0)
                .get("id")
                .asString();
        assertRefused(own.get("/api/v1/tasks/" + other), 403);
    }

    @Test
    void the_journal_tells_of_tasks_too_and_is_turned_over_without_gaps() {
        TestProgram inspector = SITE.program(Role.INSPECTOR);
        JsonNode tasks = inspector.json("/api/v1/journal?action=task.&subject=" + encoded("用能需求"));
        assertThat(tasks.get("items").valueStream().map(row -> row.get("what").asString()))
                .containsExactly("交办任务", "登记任务");
        assertThat(tasks.get("items").get(0).get("actor").asString()).isEqualTo("高岩，督查室");
        assertThat(tasks.get("items").get(0).get("subject").asString()).isEqualTo(industry.id() + " 完成用能需求摸排");
        JsonNode all =
                inspector.json("/api/v1/journal?size=1000&until=2099-01-01").get("items");
        int count = 0;
        String below = "";
        do {
            JsonNode some = inspector.json("/api/v1/journal?size=3&until=2099-01-01&below=" + encoded(below));
            count += some.get("items").size();
            below = some.get("older").isNull() ? "" : some.get("older").asString();
        } while (!below.isEmpty());
        assertThat(count).isEqualTo(all.size()).isGreaterThan(15);
        assertThat(SITE.visitor(Role.INSPECTOR)
                        .get("/system/journal?action=task.&subject=" + encoded("冷链"))
                        .body())
                .contains("登记任务", "投用冷链物流中心");
    }

    @Test
    void what_is_not_understood_is_refused_and_never_left_out() {
        for (String path : List.of(
                "/api/v1/observations?indicator=" + encoded("没有的指标"),
                "/api/v1/observations?from=2031",
                "/api/v1/observations?measure=levels",
                "/api/v1/documents?genre=" + encoded("诗"),
                "/api/v1/documents?state=any",
                "/api/v1/documents?page=0",
                "/api/v1/documents?page=x",
                "/api/v1/documents?page=500&size=1000",
                "/api/v1/tasks?light=blue",
                "/api/v1/tasks?due_by=31.12.",
                "/api/v1/search",
                "/api/v1/search?words=a&year=31")) {
            assertRefused(leader.get(path), 400);
        }
        TestProgram inspector = SITE.program(Role.INSPECTOR);
        assertRefused(inspector.get("/api/v1/journal?below=x"), 400);
        assertRefused(inspector.get("/api/v1/journal?from=x"), 400);
    }

    @Test
    void what_is_not_there_is_said_so() {
        for (String path : List.of(
                "/api/v1/documents/000000000000",
                "/api/v1/articles/999999",
                "/api/v1/facts/999999",
                "/api/v1/evidence/000000000000/1/1",
                "/api/v1/observations/999999",
                "/api/v1/tasks/T999999")) {
            assertRefused(leader.get(path), 404);
        }
    }

    private static void assertRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
    }

    @Test
    void every_answer_has_the_keys_that_are_described_and_no_others() {
        TestProgram administrator = SITE.program(Role.ADMINISTRATOR);
        JsonNode described = administrator.json("/api/v1/openapi.json");
        long cell = gdp().get(0).get("id").asLong();
        JsonNode evidence = gdp().get(0).get("standing").get("evidence");
        String key = evidence.get("sha256").asString();
        assertThat(administrator
                        .post("/api/v1/targets", "application/json", """
                                {"place": "990100", "year": 2032, "indicator": "CON.RETAIL", "tier": "报告",
                                 "kind": "level", "value": 120, "unit": "亿元"}
                                """)
                        .statusCode())
                .isEqualTo(200);
        assertThat(administrator
                        .post("/api/v1/targets/splits", "application/json", """
                                {"place": "990100", "year": 2032, "indicator": "CON.RETAIL", "dimension": "季度",
                                 "way": "even", "version": 1}
                                """)
                        .statusCode())
                .isEqualTo(200);
        Map<String, String> asked = Map.ofEntries(
                Map.entry("/api/v1/counts", ""),
                Map.entry("/api/v1/documents", "?order=name"),
                Map.entry("/api/v1/documents/{key}", key),
                Map.entry("/api/v1/articles/{id}", evidence.get("article").asString()),
                Map.entry("/api/v1/facts/{id}", evidence.get("fact").asString()),
                Map.entry("/api/v1/evidence/{key}/{line}/{column}", key + "/3/8"),
                Map.entry("/api/v1/observations", "?within=1&place=" + encoded("云岭市")),
                Map.entry("/api/v1/observations/{id}", Long.toString(cell)),
                Map.entry("/api/v1/series", "?indicator=GDP&place=" + encoded("云岭市")),
                Map.entry("/api/v1/series/points", "?indicator=GDP&measure=yoy&place=" + encoded("云岭市")),
                Map.entry("/api/v1/forecast", "?indicator=GDP&measure=yoy&place=" + encoded("云岭市")),
                Map.entry("/api/v1/search", "?words=" + encoded("生产总值")),
                Map.entry("/api/v1/standings", "?place=990100"),
                Map.entry("/api/v1/analysis", "?indicator=GDP&place=990100"),
                Map.entry("/api/v1/ranking", "?indicator=GDP&within=990100"),
                Map.entry("/api/v1/targets", "?place=990100&year=2031"),
                Map.entry("/api/v1/targets/splits", "?place=990100&year=2032&indicator=CON.RETAIL"),
                Map.entry("/api/v1/workbooks/mappings", ""),
                Map.entry("/api/v1/regulations", "?day=2026-06-30"),
                Map.entry("/api/v1/alerts", "?light=green"),
                Map.entry("/api/v1/tasks", ""),
                Map.entry("/api/v1/tasks/{id}", industry.id().toString()),
                Map.entry("/api/v1/indicators", "?words=" + encoded("生产总值")),
                Map.entry("/api/v1/regions", "?words=" + encoded("云岭")),
                Map.entry("/api/v1/journal", "?size=5"));
        List<String> wrong = new ArrayList<>();
        asked.forEach((path, rest) -> {
            String address = path.contains("{") ? path.substring(0, path.indexOf('{')) + rest : path + rest;
            JsonNode operation = described.get("paths").get(path).get("get");
            JsonNode schema = operation.at("/responses/200/content/application~1json/schema");
            new Described(described, wrong).compare(path, administrator.json(address), schema);
        });
        assertThat(wrong).isEmpty();
        described.get("paths").propertyNames().stream()
                .filter(path -> described.get("paths").get(path).has("get"))
                .filter(path -> !path.endsWith("openapi.json") && !path.endsWith("original") && !path.contains("sdmx"))
                .forEach(path -> assertThat(asked).containsKey(path));
    }

    /** Compares answers with the schemas of the document. */
    private record Described(JsonNode document, List<String> wrong) {

        void compare(String where, JsonNode value, JsonNode given) {
            JsonNode schema = resolved(given, value);
            if (value.isArray()) {
                assertThat(value.size()).as(where + " shows nothing to compare").isGreaterThanOrEqualTo(0);
                value.forEach(item -> compare(where + "[]", item, schema.path("items")));
            } else if (value.isObject() && schema.has("properties")) {
                TreeSet<String> keys = new TreeSet<>(value.propertyNames());
                keys.removeAll(schema.get("properties").propertyNames());
                keys.forEach(key -> wrong.add(where + "." + key + " is not described"));
                schema.path("required").forEach(key -> {
                    if (!value.has(key.asString())) {
                        wrong.add(where + "." + key.asString() + " is missing");
                    }
                });
                value.propertyNames()
                        .forEach(key -> compare(
                                where + "." + key,
                                value.get(key),
                                schema.get("properties").path(key)));
            } else if (!value.isNull() && !fits(value, schema.path("type"))) {
                wrong.add(where + " is " + value + ", described as " + schema);
            } else if (value.isNull() && !schema.path("type").toString().contains("null")) {
                wrong.add(where + " is null, described as " + schema);
            }
        }

        private JsonNode resolved(JsonNode schema, JsonNode value) {
            if (schema.has("$ref")) {
                return resolved(document.at(schema.get("$ref").asString().substring(1)), value);
            }
            if (schema.has("oneOf")) {
                return resolved(schema.get("oneOf").get(value.isNull() ? 1 : 0), value);
            }
            return schema;
        }

        private static boolean fits(JsonNode value, JsonNode type) {
            String kind = value.isString()
                    ? "string"
                    : value.isBoolean() ? "boolean" : value.isIntegralNumber() ? "integer" : "number";
            String types = type.toString();
            return types.contains("\"" + kind + "\"") || kind.equals("integer") && types.contains("\"number\"");
        }
    }
}
