package org.jingwei.app.web.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jingwei.app.web.TestSite;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.store.Entries;
import org.jingwei.ledger.store.Finality;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sdmxdl.Confidentiality;
import sdmxdl.Connection;
import sdmxdl.DataSet;
import sdmxdl.DatabaseRef;
import sdmxdl.Detail;
import sdmxdl.FlowRef;
import sdmxdl.Key;
import sdmxdl.Languages;
import sdmxdl.Obs;
import sdmxdl.Query;
import sdmxdl.Series;
import sdmxdl.web.SdmxWebManager;
import sdmxdl.web.WebSource;
import sdmxdl.web.spi.WebCaching;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SdmxTest {

    private static final FlowRef FLOW = FlowRef.parse("JINGWEI,INDICATORS,1.0");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String CUMULATIVE = "M.CON-RETAIL..LEVEL._Z.C.ACTUAL._Z._Z";

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    @SuppressWarnings("NullAway.Init")
    private static String key;

    @SuppressWarnings("NullAway.Init")
    private static String between;

    @BeforeAll
    static void fill() throws InterruptedException {
        key = SITE.ledger().keys().make("township", "统计软件", "test");
        enter(Measure.LEVEL, new Period.Months(2031, 1, 2), "61.20", "亿元");
        enter(Measure.LEVEL, new Period.Quarters(2031, 1, 1), "95.05", "亿元");
        enter(Measure.LEVEL, new Period.Half(2031, 1), "188.58", "亿元");
        enter(Measure.YOY, new Period.Months(2031, 6, 6), "-0.4", "%");
        Thread.sleep(20);
        between = SITE.doors().clock().instant().toString();
        Thread.sleep(20);
        enter(Measure.LEVEL, new Period.Half(2031, 1), "188.90", "亿元");
    }

    private static void enter(Measure measure, Period period, String value, String unit) {
        Qualifiers said = new Qualifiers(
                measure,
                Optional.empty(),
                Status.ACTUAL,
                Optional.of(period),
                Optional.of("云岭市"),
                Optional.empty(),
                Optional.empty());
        Quantity quantity =
                new Quantity(Optional.of(Printed.of(value)), Optional.empty(), Optional.of(unit), Approx.EXACT, false);
        SITE.ledger()
                .entries()
                .enter(new Entries.Entry("CON.RETAIL", said, quantity, Finality.PRELIMINARY, "快报"), "test");
    }

    private static Connection client() throws IOException {
        WebSource source = WebSource.builder()
                .id("JINGWEI")
                .name("zh", "经纬")
                .driver("RI_SDMX21")
                .endpointOf(SITE.address() + "/api/v1/sdmx/by/" + key)
                .propertyOf("sdmxdl.driver.detailSupported", true)
                .confidentiality(Confidentiality.PUBLIC)
                .build();
        return SdmxWebManager.ofServiceLoader().toBuilder()
                .caching(WebCaching.noOp())
                .build()
                .getConnection(source, Languages.parse("zh,en"));
    }

    private static HttpResponse<String> get(String path, String accept) {
        return send(HttpRequest.newBuilder(URI.create(SITE.address() + "/api/v1/sdmx" + path))
                .header("Accept", accept)
                .header("Authorization", "Bearer " + key));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_real_client_finds_the_flow_its_structure_and_its_codes() throws IOException {
        try (Connection client = client()) {
            assertThat(client.getFlows(DatabaseRef.NO_DATABASE))
                    .singleElement()
                    .satisfies(flow -> assertThat(flow.getName()).contains("经纬"));
            var structure = client.getMeta(DatabaseRef.NO_DATABASE, FLOW).getStructure();
            assertThat(structure.getDimensions())
                    .extracting(dimension -> dimension.getId())
                    .containsExactly(
                            "FREQ",
                            "INDICATOR",
                            "REF_AREA",
                            "MEASURE",
                            "ASPECT",
                            "COVERAGE",
                            "STATUS",
                            "COMPARATOR",
                            "BASIS");
            assertThat(structure.getDimensions())
                    .anySatisfy(dimension -> assertThat(dimension.getCodes()).containsEntry("CON-RETAIL", "社会消费品零售总额"));
            assertThat(structure.getDimensions())
                    .anySatisfy(dimension -> assertThat(dimension.getCodes().values())
                            .anySatisfy(name -> assertThat(name).endsWith("云岭市")));
            assertThat(structure.getAttributes())
                    .anySatisfy(attribute -> assertThat(attribute.getId()).isEqualTo("UNIT_MEASURE"));
        }
    }

    @Test
    void a_real_client_reads_the_cumulative_months_with_their_units_and_evidence() throws IOException {
        try (Connection client = client()) {
            DataSet data = client.getData(
                    DatabaseRef.NO_DATABASE,
                    FLOW,
                    Query.builder()
                            .key(Key.parse(CUMULATIVE))
                            .detail(Detail.FULL)
                            .build());
            Series series = data.getData().iterator().next();
            assertThat(data.getData()).hasSize(1);
            assertThat(series.getObs()).extracting(Obs::getValue).containsExactly(61.2, 95.05, 188.9);
            assertThat(series.getObs().last().getMeta())
                    .containsEntry("UNIT_MEASURE", "亿元")
                    .hasEntrySatisfying("EVIDENCE", place -> assertThat(place).startsWith("/data/cells/"));
            DataSet quarters = client.getData(
                    DatabaseRef.NO_DATABASE,
                    FLOW,
                    Query.builder()
                            .key(Key.parse("Q.CON-RETAIL..LEVEL._Z.C.ACTUAL._Z._Z"))
                            .detail(Detail.DATA_ONLY)
                            .build());
            assertThat(quarters.getData().iterator().next().getObs())
                    .extracting(Obs::getValue)
                    .containsExactly(95.05, 188.9);
            DataSet keys = client.getData(
                    DatabaseRef.NO_DATABASE,
                    FLOW,
                    Query.builder().key(Key.ALL).detail(Detail.SERIES_KEYS_ONLY).build());
            assertThat(keys.getData())
                    .hasSizeGreaterThan(3)
                    .allSatisfy(one -> assertThat(one.getObs()).isEmpty());
        }
    }

    @Test
    void what_was_known_then_and_every_value_since_can_be_asked_for() {
        String then = get("/data/INDICATORS/" + CUMULATIVE + "?startPeriod=2031-06&asOf=" + between, "text/csv")
                .body();
        assertThat(then).contains(",2031-06,188.58,").doesNotContain("188.90", "2031-02");
        String history = get("/data/INDICATORS/" + CUMULATIVE + "?startPeriod=2031-Q2&includeHistory=true", "text/csv")
                .body();
        assertThat(history.lines()).hasSize(3);
        assertThat(history.lines().filter(line -> line.contains("188.90"))).allMatch(line -> line.endsWith(",Y"));
        assertThat(history.lines().filter(line -> line.contains("188.58"))).allMatch(line -> line.endsWith(",N"));
    }

    @Test
    void the_same_data_comes_as_csv_json_and_generic_xml() {
        HttpResponse<String> csv = get("/data/JINGWEI%2CINDICATORS%2C1.0/" + CUMULATIVE + "/all?format=csv", "*/*");
        assertThat(csv.headers().firstValue("Content-Type"))
                .get()
                .asString()
                .startsWith("application/vnd.sdmx.data+csv");
        assertThat(csv.body().lines().findFirst())
                .hasValue(
                        "DATAFLOW,FREQ,INDICATOR,REF_AREA,MEASURE,ASPECT,COVERAGE,STATUS,COMPARATOR,BASIS,TIME_PERIOD,"
                                + "OBS_VALUE,UNIT_MEASURE,OBS_STATUS,HEDGE,UPPER,SOURCE,EVIDENCE,RECORDED_AT,STANDS");
        assertThat(csv.body()).contains("JINGWEI:INDICATORS(1.0),M,CON-RETAIL,", ",2031-03,95.05,亿元,A,EXACT,");
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(get("/data/INDICATORS/" + CUMULATIVE, "application/vnd.sdmx.data+json;version=1.0.0")
                        .body());
        JsonNode series = json.at("/data/dataSets/0/series/0:0:0:0:0:0:0:0:0/observations");
        assertThat(series.propertyNames()).hasSize(3);
        assertThat(series.at("/2/0").asString()).isEqualTo("188.90");
        assertThat(json.at("/data/structure/dimensions/series/1/values/0/name").asString())
                .isEqualTo("社会消费品零售总额");
        assertThat(get("/data/INDICATORS/" + CUMULATIVE + "?detail=nodata&format=genericdata", "*/*")
                        .body())
                .contains("<gen:SeriesKey>", "value=\"CON-RETAIL\"")
                .doesNotContain("<gen:Obs>");
    }

    @Test
    void a_question_that_nobody_can_mean_is_refused_with_a_sentence() {
        assertThat(get("/data/INDICATORS/M.CON-RETAIL", "*/*").statusCode()).isEqualTo(400);
        assertThat(get("/data/INDICATORS/all?asOf=gestern", "*/*").body()).contains("asOf 要写成");
        assertThat(get("/data/INDICATORS/all?startPeriod=x", "*/*").statusCode())
                .isEqualTo(400);
        assertThat(get("/data/NONE/all", "*/*").statusCode()).isEqualTo(404);
        assertThat(get("/datastructure/ECB/DSD_INDICATORS/1.0", "*/*").statusCode())
                .isEqualTo(404);
        assertThat(get("/data/INDICATORS/M.NO-SUCH..LEVEL._Z.C.ACTUAL._Z._Z?format=csv", "*/*")
                        .body()
                        .lines())
                .hasSize(1);
    }

    @Test
    void the_key_is_asked_for_and_may_be_a_bearers_a_password_or_in_the_path() {
        String path = SITE.address() + "/api/v1/sdmx/dataflow/all/all/latest";
        assertThat(send(HttpRequest.newBuilder(URI.create(path))).statusCode()).isEqualTo(401);
        String pair = Base64.getEncoder().encodeToString(("any:" + key).getBytes(StandardCharsets.UTF_8));
        assertThat(send(HttpRequest.newBuilder(URI.create(path)).header("Authorization", "Basic " + pair))
                        .statusCode())
                .isEqualTo(200);
        for (String wrong : List.of("/api/v1/sdmx/by/jw_none/dataflow/all/all/latest", "/api/v1/sdmx/by/" + key)) {
            assertThat(send(HttpRequest.newBuilder(URI.create(SITE.address() + wrong)))
                            .statusCode())
                    .as(wrong)
                    .isIn(401, 403, 404, 429);
        }
        assertThat(send(HttpRequest.newBuilder(URI.create(SITE.address() + "/api/v1/sdmx/by/" + key + "/../../counts")))
                        .statusCode())
                .as("a path cannot climb")
                .isNotEqualTo(200);
    }
}
