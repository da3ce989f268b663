package org.jingwei.app.web.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jingwei.app.web.TestSite;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class RankingPagesTest {

    @RegisterExtension
    static final TestSite SITE = TestSite.opened();

    @BeforeAll
    static void fill() {
        Typing growth = Typing.growth(SITE, "INV");
        growth.type("云山省云岭市", "2031-M01..M05", "5.2", "%");
        growth.type("云山省澜川市", "2031-M01..M05", "6.4", "%");
        growth.type("云山省雾江市", "2031-M01..M05", "5.2", "%");
        growth.type("云山省松河市", "2031-M01..M05", "5", "%");
        growth.type("云山省沧澜市", "2031-M05", "19.9", "%");
        growth.type("云山省云岭市", "2031-M01..M04", "7.2", "%");
        growth.type("云山省澜川市", "2031-M01..M04", "6.4", "%");
        growth.type("云山省雾江市", "2031-M01..M04", "1.0", "%");
        growth.type("山东省济南市", "2031-M01..M05", "9.9", "%");
        growth.type("云山省云岭市青溪区", "2031-M01..M05", "8.8", "%");
        Typing level = Typing.level(SITE, "CON.RETAIL");
        level.type("云山省云岭市", "2031-M01..M05", "1.2", "亿元");
        level.type("云山省澜川市", "2031-M01..M05", "12340", "万元");
        level.type("云山省雾江市", "2031-M01..M05", "1.1", "亿元");
        level.type("云山省松河市", "2031-M01..M05", "99", "%");
    }

    private static JsonNode ranking(String asked) {
        return SITE.program(Role.LEADER).json("/api/v1/ranking?" + asked);
    }

    private static List<String> order(JsonNode ranking) {
        return ranking.get("items")
                .valueStream()
                .map(one -> one.get("rank").asInt()
                        + (one.get("shared").asBoolean() ? "= " : " ")
                        + one.get("place").asString().replaceAll(".*省", ""))
                .toList();
    }

    @Test
    void the_cities_of_a_province_stand_in_order_with_ties_and_what_rounding_leaves_open() {
        JsonNode cities = ranking("indicator=INV&level=prefecture&within=990000");
        assertThat(order(cities)).containsExactly("1 澜川市", "2= 云岭市", "2= 雾江市", "4 松河市");
        assertThat(cities.get("month").asString()).isEqualTo("2031-05");
        assertThat(cities.get("peers").asInt()).isEqualTo(10);
        assertThat(cities.get("without").asInt()).isEqualTo(6);
        JsonNode last = cities.get("items").get(3);
        assertThat(last.get("best").asInt()).isEqualTo(2);
        assertThat(last.get("worst").asInt()).isEqualTo(4);
    }

    @Test
    void the_place_in_the_report_before_is_told_to_those_who_had_one() {
        JsonNode cities = ranking("indicator=INV&level=prefecture&within=990000");
        assertThat(cities.get("earlier").asString()).isEqualTo("2031-04");
        assertThat(cities.at("/items/0/before").asInt()).isEqualTo(2);
        assertThat(cities.at("/items/1/before").asInt()).isEqualTo(1);
        assertThat(cities.at("/items/3/before").isNull()).isTrue();
        assertThat(ranking("indicator=INV&level=prefecture&within=990000&month=2031-04")
                        .get("earlier")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_whole_country_is_ranked_by_its_levels() {
        assertThat(order(ranking("indicator=INV&level=prefecture")))
                .containsExactly("1 济南市", "2 澜川市", "3= 云岭市", "3= 雾江市", "5 松河市");
        assertThat(order(ranking("indicator=INV"))).containsExactly("1 云岭市青溪区");
        assertThat(order(ranking("indicator=INV&level=province"))).isEmpty();
    }

    @Test
    void amounts_of_several_units_are_held_against_each_other_and_a_rate_among_them_is_not() {
        assertThat(order(ranking("indicator=CON.RETAIL&level=prefecture&within=990000&by=value")))
                .containsExactly("1 澜川市", "2 云岭市", "3 雾江市");
    }

    @Test
    void the_page_shows_the_order_its_own_place_and_who_has_no_figure() {
        String page = SITE.visitor(Role.LEADER)
                .get("/analysis/ranking?indicator=INV&place=990100")
                .body();
        assertThat(page)
                .contains("云山省4个市（州）固定资产投资增速排位", "2031年1—5月。", "另有 6 个地区没有数", "变化与2031年1—4月比")
                .contains(">2<small class=\"text-secondary\">并列</small>", "↓1", "↑1", "class=\"own\"", "2—4");
        assertThat(SITE.visitor(Role.LEADER)
                        .get("/analysis/ranking?indicator=INV&place=990100&within=100000&page=9")
                        .body())
                .contains("全国5个市（州）", ">9.9%</a>");
        assertThat(SITE.visitor(Role.LEADER)
                        .get("/analysis/ranking?indicator=GDP&place=990100&month=x")
                        .body())
                .contains("没有可排的数");
    }

    @Test
    void what_cannot_be_ranked_is_refused_with_a_sentence() {
        for (String wrong : List.of(
                "indicator=无",
                "indicator=INV&by=completion",
                "indicator=INV&level=village",
                "indicator=INV&within=123",
                "indicator=INV&month=2031-13",
                "indicator=INV&level=prefecture&within=990100")) {
            assertThat(SITE.program(Role.LEADER)
                            .get("/api/v1/ranking?" + wrong.replace("无", "%E6%97%A0"))
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }
}
