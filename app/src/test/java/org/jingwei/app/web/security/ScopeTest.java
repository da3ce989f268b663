package org.jingwei.app.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.TestProgram;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.app.wiring.Intake;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Role;
import org.jingwei.ledger.query.CellFilter;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.store.Content;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** Who may write what, by page and by program alike: an analyst of 青溪区, the fiscal office of the city. */
class ScopeTest {

    private static final String TEXT = "%s2031年上半年经济运行情况\n\n上半年，全%s地区生产总值%s亿元，同比增长5.6%%。\n";
    private static final Content CITY = content("全市.txt", "云岭市", "市", "812.4");
    private static final Content COUNTY = content("全区.txt", "青溪区", "区", "101.3");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    @SuppressWarnings("NullAway.Init")
    private static TestVisitor county;

    @SuppressWarnings("NullAway.Init")
    private static TestProgram program;

    private static Content content(String name, String place, String level, String value) {
        return Content.of(name, String.format(TEXT, place, level, value).getBytes(UTF_8));
    }

    @BeforeAll
    static void fill() {
        SITE.add(Account.of("qingxi", "青溪分析员", Role.ANALYST).within(Optional.of("990102"), Optional.empty()));
        SITE.add(Account.of("caizheng", "财政员", Role.DEPARTMENT).within(Optional.empty(), Optional.of("市财政局")));
        Intake intake = new Intake(SITE.doors(), SITE.ledger());
        intake.keep(CITY, false, "test");
        intake.keep(COUNTY, false, "test");
        county = SITE.visitor("qingxi").orElseThrow();
        program = SITE.program("qingxi");
    }

    private static long fact(String place) {
        return SITE.ledger()
                .queries()
                .cells(CellFilter.ALL.withIndicators(List.of("GDP")).withPlaces(List.of(place)), Paging.first(1))
                .rows()
                .get(0)
                .standing()
                .origin()
                .printed()
                .orElseThrow()
                .fact();
    }

    private static long cityFact() {
        return fact("云山省云岭市");
    }

    private static long countyFact() {
        return fact("云山省云岭市青溪区");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @Test
    void a_document_of_another_place_is_not_taken_in() throws InterruptedException {
        byte[] ofCity = content("报告.txt", "云岭市", "市", "900.1").bytes();
        county.upload("/library/uploads", "files", Map.of("报告.txt", ofCity));
        String page = county.get("/library/uploads").body();
        for (int i = 0; i < 100 && !(page = county.get("/library").body()).contains("没有收下"); i++) {
            Thread.sleep(50);
        }
        assertThat(page).contains("文件说的是云山省云岭市，不在您的范围（云山省云岭市青溪区，全部部门）里");
        HttpResponse<String> answer =
                program.post("/api/v1/documents?name=a.txt", "text/plain", new String(ofCity, UTF_8));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("不在您的范围");
        HttpResponse<String> own = program.post(
                "/api/v1/documents?name=" + encoded("青溪.txt"),
                "text/plain",
                new String(content("青溪.txt", "青溪区", "区", "102.7").bytes(), UTF_8));
        assertThat(own.statusCode()).as(own.body()).isEqualTo(200);
        assertThat(JSON.readTree(own.body()).get("outcome").asString()).isEqualTo("added");
        assertThat(JSON.readTree(own.body()).at("/document/added_by").asString())
                .isEqualTo("青溪分析员（qingxi）");
    }

    @Test
    void anothers_document_of_another_place_is_not_withdrawn() {
        String key = CITY.hash().substring(0, 12);
        assertThat(county.get("/library/" + key).body()).contains("不能撤下或恢复").doesNotContain("/withdraw\"");
        HttpResponse<String> tried = county.post("/library/" + key + "/withdraw", Map.of("reason", "试试"));
        assertThat(tried.statusCode()).isEqualTo(302);
        assertThat(county.get("/library/" + key).body()).contains("没有办：");
        assertThat(SITE.ledger().queries().document(CITY.hash()).orElseThrow().withdrawn())
                .isFalse();
        assertThat(program.post("/api/v1/documents/" + key + "/withdraw?reason=a", "text/plain", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_document_of_ones_own_place_is_withdrawn_and_taken_back() {
        String address = "/api/v1/documents/" + COUNTY.hash().substring(0, 12);
        assertThat(program.post(address + "/withdraw?reason=", "text/plain", "").statusCode())
                .isEqualTo(400);
        String reason = "?reason=" + encoded("数据有误");
        assertThat(program.post(address + "/withdraw" + reason, "text/plain", "")
                        .body())
                .contains("\"changed\":true", "\"withdrawn\":true");
        assertThat(program.post(address + "/withdraw" + reason, "text/plain", "")
                        .body())
                .contains("\"changed\":false");
        assertThat(program.post(address + "/reinstate" + reason, "text/plain", "")
                        .body())
                .contains("\"changed\":true", "\"withdrawn\":false");
    }

    @Test
    void a_fact_of_another_place_is_not_settled_and_none_is_moved_there() {
        assertThat(county.post("/review/" + cityFact() + "/confirm", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(county.post("/review/" + cityFact() + "/reject", Map.of()).body())
                .contains("没有办：云山省云岭市的");
        String json = "application/json";
        assertThat(program.post("/api/v1/facts/" + cityFact() + "/confirm", json, "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(program.post("/api/v1/facts/" + countyFact() + "/mend", json, "{\"keys\":{\"region\":\"云岭市\"}}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(county.post("/review/" + countyFact() + "/mend", Map.of("region", "云岭市"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(SITE.ledger().queries().fact(cityFact()).orElseThrow().correction())
                .isEmpty();
        HttpResponse<String> mended = program.post(
                "/api/v1/facts/" + countyFact() + "/mend", json, "{\"keys\":{\"basis\":\"可比价\"},\"note\":\"核对\"}");
        assertThat(mended.statusCode()).as(mended.body()).isEqualTo(200);
        assertThat(JSON.readTree(mended.body()).at("/fact/basis").asString()).isEqualTo("可比价");
        assertThat(JSON.readTree(mended.body()).at("/read/basis").isNull()).isTrue();
        assertThat(program.post("/api/v1/facts/" + countyFact() + "/mend", json, "{\"keys\":{}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(program.post("/api/v1/facts/" + countyFact() + "/mend", json, "{\"key\":{}}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_department_enters_the_values_that_it_keeps() {
        TestProgram fiscal = SITE.program("caizheng");
        String budget = entry("一般公共预算收入", "云岭市");
        HttpResponse<String> entered = fiscal.post("/api/v1/entries", "application/json", budget);
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(200);
        assertThat(SITE.visitor(Role.INSPECTOR)
                        .get("/system/journal?action=entry.")
                        .body())
                .contains("财政员（caizheng）");
        HttpResponse<String> output = fiscal.post("/api/v1/entries", "application/json", entry("地区生产总值", "云岭市"));
        assertThat(output.statusCode()).isEqualTo(403);
        assertThat(output.body()).contains("统计局", "市财政局");
        assertThat(program.post("/api/v1/entries", "application/json", budget).statusCode())
                .isEqualTo(403);
        assertThat(program.post("/api/v1/entries", "application/json", entry("一般公共预算收入", "青溪区"))
                        .statusCode())
                .isEqualTo(200);
        for (String wrong : new String[] {
            "{}",
            "[]",
            entry("没有的指标", "云岭市"),
            entry("一般公共预算收入", "XX县"),
            budget.replace("2031-M01..M06", "XXXX"),
            budget.replace("\"value\":31.50,", ""),
            budget.replace("快报", ""),
            budget.replace("31.50", "1e400")
        }) {
            assertThat(fiscal.post("/api/v1/entries", "application/json", wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    private static String entry(String indicator, String place) {
        return "{\"indicator\":\"" + indicator + "\",\"region\":\"" + place
                + "\",\"period\":\"2031-M01..M06\",\"value\":31.50,\"unit\":\"亿元\",\"origin\":\"快报\"}";
    }

    @Test
    void a_region_is_given_by_its_name_and_an_ambiguous_or_unknown_one_is_refused() {
        TestVisitor administrator = SITE.visitor(Role.ADMINISTRATOR);
        administrator.get("/system/people");
        assertThat(changed(administrator, "青溪区")).contains("已修改账号 qingxi").contains("value=\"青溪区\"");
        assertThat(changed(administrator, "990102")).contains("已修改账号 qingxi");
        assertThat(changed(administrator, "云山省云岭市青溪区")).contains("已修改账号 qingxi");
        assertThat(changed(administrator, "鼓楼区")).contains("有几个“鼓楼区”，请写全称：");
        assertThat(changed(administrator, "乌有县")).contains("没有叫“乌有县”的地区");
        assertThat(SITE.ledger().people().account("qingxi").orElseThrow().region())
                .hasValue("990102");
        assertThat(administrator.get("/system/people").body())
                .contains("<datalist id=\"regions\">")
                .contains("<option value=\"云山省云岭市青溪区\">");
        county = SITE.visitor("qingxi").orElseThrow();
    }

    private static String changed(TestVisitor administrator, String region) {
        return administrator
                .post(
                        "/system/people/qingxi",
                        Map.of(
                                "shown",
                                "青溪分析员",
                                "role",
                                "ANALYST",
                                "region",
                                region,
                                "department",
                                "",
                                "active",
                                "true"))
                .body();
    }
}
