package org.jingwei.app.web.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.wiring.IndicatorWatch;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What is long past says so, and a rank that is only stated is not taken for a reckoned one. */
class OldFiguresTest {

    private static final String PLACE = "云山省云岭市";

    @RegisterExtension
    static final TestSite SITE = TestSite.opened();

    @BeforeAll
    static void fill() {
        Typing.growth(SITE, "INV").type(PLACE, "2022", "9.5", "%");
        new Typing(SITE, "INV", Measure.YOY, Optional.empty(), Status.TARGET).type(PLACE, "2022", "8", "%");
        new Typing(SITE, "INV", Measure.RANK, Optional.of(Aspect.YOY), Status.ACTUAL)
                .type(PLACE, "2022", "3", "位", Optional.of("全省"));
        new Typing(SITE, "INV", Measure.RANK, Optional.of(Aspect.YOY), Status.ACTUAL)
                .type(PLACE, "2021", "7", "位", Optional.of("全省"));
        Typing.growth(SITE, "GDP").type(PLACE, "2022", "6.1", "%");
        Typing.growth(SITE, "GDP").type("云山省澜川市", "2022", "5.1", "%");
        new Typing(SITE, "GDP", Measure.RANK, Optional.of(Aspect.YOY), Status.ACTUAL)
                .type(PLACE, "2022", "9", "位", Optional.of("全省"));
        new IndicatorWatch(SITE.ledger(), SITE.doors().clock()).run();
    }

    private static String page(String address) {
        return SITE.visitor(Role.LEADER).get(address).body();
    }

    private static JsonNode item(String indicator) {
        return SITE.program(Role.LEADER)
                .json("/api/v1/standings?place=990100")
                .get("items")
                .valueStream()
                .filter(one -> one.get("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_old_light_looks_otherwise_and_says_where_its_figures_end() {
        assertThat(page("/?place=990100"))
                .contains("light-past", "数据止于2022年")
                .doesNotContain("lamp light-green", "lamp light-red", "lamp light-yellow");
        assertThat(page("/alerts?place=990100&light=GREEN"))
                .contains("数据止于2022年，不是现在的情况", "空心的灰灯数据已过半年", "alert-row light-past");
        assertThat(page("/analysis?place=990100&indicator=INV")).contains("数据止于2022年，不是现在的情况。", "lamp light-past");
        assertThat(page("/pack?place=990100")).contains("数据止于2022年");
    }

    @Test
    void programs_are_told_what_is_past() {
        JsonNode investment = item("INV");
        assertThat(investment.get("month").asString()).isEqualTo("2022-12");
        assertThat(investment.get("past").asBoolean()).isTrue();
        assertThat(investment.at("/lights/0/past").asBoolean()).isTrue();
        assertThat(SITE.program(Role.LEADER)
                        .json("/api/v1/alerts?light=green&place=990100")
                        .at("/items/0/past")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_rank_that_is_only_stated_is_shown_with_who_says_so_and_one_that_is_reckoned_goes_before() {
        assertThat(page("/?place=990100"))
                .contains(">第3位</a>", "全省增速，录入所称", ">1/2</a>")
                .doesNotContain("第7位", "第9位");
        assertThat(page("/analysis?place=990100&indicator=INV")).contains(">第3位</a>", "全省增速，录入所称");
        JsonNode stated = item("INV").get("printed_rank");
        assertThat(stated.get("words").asString()).isEqualTo("第3位");
        assertThat(stated.get("among").asString()).isEqualTo("全省");
        assertThat(item("INV").get("rank").isNull()).isTrue();
        assertThat(item("GDP").at("/rank/place").asInt()).isEqualTo(1);
        assertThat(item("GDP").get("printed_rank").isNull()).isTrue();
    }
}
