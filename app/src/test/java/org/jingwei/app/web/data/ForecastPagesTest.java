package org.jingwei.app.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.people.Role;
import org.jingwei.ledger.query.CellFilter;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.store.Entries;
import org.jingwei.ledger.store.Finality;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ForecastPagesTest {

    private static final String PLACE = "石桥市";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    @BeforeAll
    static void fill() {
        for (int year = 2023; year <= 2026; year++) {
            double sum = 0;
            for (int month = 1; month <= (year == 2026 ? 9 : 12); month++) {
                int index = (year - 2023) * 12 + month;
                sum += 90 + 0.5 * index + 6 * Math.sin(month) + (index * 37 % 11) * 0.1;
                if (month > 1) {
                    enter("CON.RETAIL", Measure.LEVEL, Status.ACTUAL, until(year, month), sum, "亿元");
                }
            }
        }
        enter("CON.RETAIL", Measure.LEVEL, Status.TARGET, new Period.Year(2026), 1200, "亿元");
        enter("IND.POWER", Measure.LEVEL, Status.ACTUAL, until(2026, 6), 10, "亿千瓦时");
        enter("IND.POWER", Measure.RANK, Status.ACTUAL, until(2026, 6), 2, "位");
    }

    private static Period until(int year, int month) {
        return month == 12 ? new Period.Year(year) : new Period.Months(year, 1, month);
    }

    private static void enter(String code, Measure measure, Status status, Period period, double value, String unit) {
        Qualifiers said = new Qualifiers(
                measure,
                Optional.empty(),
                status,
                Optional.of(period),
                Optional.of(PLACE),
                Optional.empty(),
                Optional.empty());
        Printed printed = Printed.of(String.format(Locale.ROOT, "%.2f", value));
        SITE.ledger()
                .entries()
                .enter(
                        new Entries.Entry(
                                code,
                                said,
                                new Quantity(
                                        Optional.of(printed), Optional.empty(), Optional.of(unit), Approx.EXACT, false),
                                Finality.PRELIMINARY,
                                "月报"),
                        "test");
    }

    private static String query(String indicator, String measure) {
        return "indicator=" + indicator + "&place=" + URLEncoder.encode(PLACE, StandardCharsets.UTF_8) + "&measure="
                + measure;
    }

    @Test
    void the_forecast_is_drawn_apart_from_the_facts_and_says_what_it_is() {
        TestVisitor leader = SITE.visitor(Role.LEADER);
        assertThat(leader.get("/data/series?" + query("CON.RETAIL", "level")).body())
                .contains("hx-get=\"/data/series/forecast?");
        assertThat(leader.get("/data/series/forecast?" + query("CON.RETAIL", "level"))
                        .body())
                .contains("推算（不是实际数）", "2026年全年约", "五次中有四次", "达到1200.00亿元目标的可能", "1—2月合并数按两月均分")
                .contains("dashed", "80%区间", "季节调整");
        assertThat(leader.get("/data/series/forecast?" + query("CON.RETAIL", "level") + "&target=9999")
                        .body())
                .contains("达到9999亿元目标的可能不到1%");
    }

    @Test
    void a_series_that_is_too_short_or_of_places_is_refused_with_the_reason() {
        TestVisitor leader = SITE.visitor(Role.LEADER);
        assertThat(leader.get("/data/series/forecast?" + query("IND.POWER", "level"))
                        .body())
                .contains("无法测算", "至少要")
                .doesNotContain("data-chart");
        assertThat(leader.get("/data/series/forecast?" + query("IND.POWER", "rank"))
                        .body())
                .contains("这类数据不作外推");
        assertThat(leader.get("/data/series/forecast?" + query("NO.SUCH", "level"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void pages_and_programs_get_the_same_figures() throws IOException, InterruptedException {
        JsonNode page = JSON.readTree(SITE.visitor(Role.LEADER)
                .get("/data/series/forecast.json?" + query("CON.RETAIL", "level"))
                .body());
        assertThat(page.get("expected")).hasSize(3);
        assertThat(page.at("/expected/2/until").asString()).isEqualTo("2026-12");
        assertThat(page.at("/expected/2/low80").asDouble())
                .isLessThan(page.at("/expected/2/value").asDouble());
        assertThat(page.get("probability").asDouble()).isBetween(0.0, 1.0);
        assertThat(page.get("adjusted")).hasSize(45);
        String key = SITE.ledger().keys().make("township", "推算", "test");
        String program = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(SITE.address() + "/api/v1/forecast?" + query("CON.RETAIL", "level")))
                                .header("Authorization", "Bearer " + key)
                                .build(),
                        BodyHandlers.ofString())
                .body();
        assertThat(JSON.readTree(program)).isEqualTo(page);
    }

    @Test
    void single_months_and_quarters_are_reckoned_beside_their_inputs_and_never_kept() {
        TestVisitor leader = SITE.visitor(Role.LEADER);
        long before = SITE.ledger().counts().observations();
        String page = leader.get("/data/series?" + query("CON.RETAIL", "level")).body();
        assertThat(page)
                .contains("推算的当月、当季数", "2026年9月", "2026年三季度", "减1—8月", "1—2月合并公布，不能拆分")
                .contains("/data/cells/");
        assertThat(SITE.ledger().counts().observations()).isEqualTo(before);
        long june = SITE
                .ledger()
                .queries()
                .cells(CellFilter.ALL.withIndicators(List.of("CON.RETAIL")), Paging.first(Paging.LONGEST))
                .rows()
                .stream()
                .filter(cell -> cell.key().period().toString().equals("2026-H1"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(leader.get("/data/cells/" + june).body())
                .contains("由这个数推算的", "2026年6月", "2026年7月", "2026年二季度", "2026年三季度");
    }
}
