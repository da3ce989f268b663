package org.jingwei.app.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jingwei.app.web.TestSite;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest {

    private static final String DRAFT = "累计排查安全隐患120处，已完成整改96处，还剩34处。";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    @SuppressWarnings("NullAway.Init")
    private static String key;

    @BeforeAll
    static void open() {
        key = SITE.ledger().keys().make("township", "试验", "test");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String bearer) {
        try {
            HttpRequest.Builder whole =
                    bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
            return CLIENT.send(whole.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(SITE.address() + path));
    }

    private static HttpResponse<String> post(String path, String kind, byte[] body) {
        return send(to(path).header("Content-Type", kind).POST(BodyPublishers.ofByteArray(body)), key);
    }

    private static HttpResponse<String> post(String path, String text) {
        return post(path, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString())
                .matches(".*[\\u4e00-\\u9fff].*")
                .doesNotContain("Exception");
    }

    @Test
    void findings_have_the_keys_of_the_command_line() {
        JsonNode answer =
                JSON.readTree(post("/api/v1/audit?name=%E7%A8%BF.txt", DRAFT).body());
        assertThat(answer.get("doc").asString()).isEqualTo("稿.txt");
        assertThat(answer.get("numbers").asInt()).isEqualTo(3);
        assertThat(answer.get("checked").asInt()).isEqualTo(3);
        JsonNode finding = answer.get("findings").get(0);
        assertThat(finding.propertyNames())
                .containsExactly(
                        "code",
                        "doc",
                        "lines",
                        "also",
                        "kind",
                        "verdict",
                        "severity",
                        "numbers",
                        "quote",
                        "computation",
                        "message");
        assertThat(finding.get("verdict").asString()).isEqualTo("violated");
    }

    @Test
    void one_object_to_a_line_where_lines_are_wanted() {
        HttpResponse<String> answer = send(
                to("/api/v1/extract")
                        .header("Content-Type", "text/plain")
                        .header("Accept", "application/x-ndjson")
                        .POST(BodyPublishers.ofString("云岭市2031年情况\n全市生产总值1286.4亿元，增长6.2%。")),
                key);
        assertThat(answer.body().lines())
                .hasSize(2)
                .allMatch(line -> JSON.readTree(line).has("indicator"));
    }

    @Test
    void commitments_and_counts_are_answered() {
        assertThat(JSON.readTree(post("/api/v1/commitments", "市工业局要在6月底前完成技改投资50亿元。")
                                .body())
                        .has("commitments"))
                .isTrue();
        assertThat(JSON.readTree(send(to("/api/v1/counts"), key).body())
                        .get("documents")
                        .asInt())
                .isZero();
    }

    @Test
    void without_a_key_nothing_opens_not_even_with_a_session() {
        assertProblem(send(to("/api/v1/counts"), ""), 401);
        HttpResponse<String> answer = SITE.visitor(Role.ADMINISTRATOR).get("/api/v1/counts");
        assertProblem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void an_ended_key_and_that_of_a_stopped_account_open_nothing() {
        SITE.add(Account.of("plugin", "插件", Role.DEPARTMENT));
        String other = SITE.ledger().keys().make("plugin", "插件", "test");
        assertThat(send(to("/api/v1/counts"), other).statusCode()).isEqualTo(200);
        SITE.ledger().keys().end(SITE.ledger().keys().of("plugin").get(0).id(), "plugin", "test");
        assertThat(send(to("/api/v1/counts"), other).statusCode()).isIn(401, 429);
    }

    @Test
    void wrong_keys_are_slowed_down_and_the_right_one_still_opens() {
        int last = 0;
        for (int i = 0; i <= LoginBrake.FREE_OF_ADDRESS; i++) {
            last = send(to("/api/v1/counts"), "jw_wrong" + i).statusCode();
        }
        assertThat(last).isEqualTo(429);
        assertThat(send(to("/api/v1/counts"), key).statusCode()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_used_is_refused_with_a_sentence() {
        assertProblem(post("/api/v1/audit", ""), 400);
        assertProblem(post("/api/v1/audit", "application/octet-stream", new byte[] {'P', 'K', 3, 4, 0, 1, 2}), 422);
        assertProblem(post("/api/v1/audit", "application/x-www-form-urlencoded", new byte[] {'a', '=', 'b'}), 415);
        assertProblem(send(to("/api/v1/none"), key), 403);
        assertProblem(send(to("/api/v1/audit"), key), 403);
    }

    @Test
    void a_body_over_the_limit_is_refused() {
        byte[] large = new byte[(64 << 20) + 1];
        assertProblem(post("/api/v1/audit", "application/octet-stream", large), 413);
    }

    @Test
    void every_part_is_described_and_nothing_else() {
        HttpResponse<String> answer = send(to(AccessRules.DOCUMENT), "");
        assertThat(answer.statusCode()).isEqualTo(200);
        Set<String> described = new HashSet<>();
        JsonNode paths = JSON.readTree(answer.body()).get("paths");
        for (String path : paths.propertyNames()) {
            for (String method : paths.get(path).propertyNames()) {
                described.add(method.toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        Set<String> open = new HashSet<>(Set.of("GET " + AccessRules.DOCUMENT));
        AccessRules.API.forEach(rule -> open.add(rule.method() + " " + rule.path()));
        assertThat(described).isEqualTo(open);
    }

    @Test
    void every_role_is_refused_exactly_what_it_may_not() {
        for (Role role : Role.values()) {
            String own = SITE.ledger().keys().make(TestSite.nameOf(role), "矩阵", "test");
            for (AccessRules.Rule rule : AccessRules.API) {
                HttpRequest.Builder request = to(rule.path().replaceAll("\\{[^}]*}|\\*+", "1"));
                boolean refused = send(
                                        rule.method() == HttpMethod.POST
                                                ? request.POST(BodyPublishers.noBody())
                                                : request.GET(),
                                        own)
                                .statusCode()
                        == 403;
                assertThat(refused).as(role + " " + rule).isEqualTo(!role.may(rule.needed()));
            }
        }
    }

    @Test
    void a_key_is_made_and_ended_on_its_page_and_shown_once() {
        var visitor = SITE.visitor(Role.SUPERVISOR);
        visitor.get("/me/keys");
        String body = visitor.post("/me/keys", Map.of("label", "督查<b>系统</b>")).body();
        var found = Pattern.compile("jw_[\\w-]{43}").matcher(body);
        assertThat(found.find()).isTrue();
        assertThat(send(to("/api/v1/counts"), found.group()).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/me/keys").body()).doesNotContain(found.group()).contains("督查&lt;b&gt;系统&lt;/b&gt;");
        long id = SITE.ledger().keys().of("supervisor").stream()
                .filter(one -> one.label().startsWith("督查"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(visitor.post("/me/keys/end", Map.of("id", Long.toString(id))).body())
                .contains("已停用");
        assertThat(send(to("/api/v1/counts"), found.group()).statusCode()).isIn(401, 429);
    }
}
