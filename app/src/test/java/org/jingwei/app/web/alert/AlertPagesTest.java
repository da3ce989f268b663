package org.jingwei.app.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.app.wiring.IndicatorWatch;
import org.jingwei.dispatch.indicator.IndicatorLamp;
import org.jingwei.dispatch.indicator.LampQuery;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AlertPagesTest {

    private static final String PLACE = "云山省云岭市";

    @RegisterExtension
    static final TestSite SITE = TestSite.reading("2026年政府工作报告", "2026年主要经济指标");

    @BeforeAll
    static void judge() {
        watch().run();
    }

    private static IndicatorWatch watch() {
        return new IndicatorWatch(SITE.ledger(), SITE.doors().clock());
    }

    private static TestVisitor analyst() {
        return SITE.visitor(Role.ANALYST);
    }

    private static List<IndicatorLamp> lamps() {
        return SITE.ledger().indicatorLamps().current(LampQuery.ALL);
    }

    @Test
    void judging_anew_what_did_not_change_changes_nothing() {
        List<IndicatorLamp> before = lamps();
        assertThat(before).isNotEmpty();
        assertThat(watch().run()).isEqualTo(new IndicatorWatch.Outcome(false, 0, 0));
        assertThat(lamps()).isEqualTo(before);
    }

    @Test
    void investment_far_below_its_goal_is_red_and_says_why() {
        IndicatorLamp lamp = SITE.ledger()
                .indicatorLamps()
                .current(LampQuery.ALL.of(PLACE).on("INV").by("主要指标三色示例"))
                .get(0);
        assertThat(lamp.lamp().light()).isEqualTo(Light.RED);
        assertThat(lamp.lamp().reason()).contains("低于目标").endsWith("亮红灯。");
        assertThat(lamp.grounds().stream().map(ground -> ground.words())).containsExactly("同比", "年度目标", "上一级同比");
        assertThat(lamp.grounds())
                .allSatisfy(ground ->
                        assertThat(analyst().get(ground.source()).statusCode()).isEqualTo(200));
    }

    @Test
    void a_regulation_on_forecasts_says_where_there_is_too_little_data() {
        IndicatorLamp lamp = SITE.ledger()
                .indicatorLamps()
                .current(LampQuery.ALL.of(PLACE).on("INV").by("预测达标示例"))
                .get(0);
        assertThat(lamp.lamp().light()).isEqualTo(Light.UNKNOWN);
        assertThat(lamp.lamp().reason()).contains("至少要36个，不作预测，灯色未定");
        assertThat(analyst()
                        .get("/alerts?place=990100&indicator=INV&light=UNKNOWN")
                        .body())
                .contains("不作预测，灯色未定");
        assertThat(analyst().get("/").body()).doesNotContain("预测黄灯", "预测红灯");
    }

    @Test
    void the_page_shows_board_list_and_reasons_and_filters_them() {
        String all = analyst().get("/alerts").body();
        assertThat(all).contains("灯盘", "云岭市固定资产投资", "亮红灯", "/data/cells/");
        String county = analyst().get("/alerts?place=990181&light=GREEN").body();
        assertThat(county).doesNotContain("云岭市固定资产投资低于目标");
        String other = analyst().get("/alerts?indicator=INV&office=没有这家").body();
        assertThat(other).contains("没有黄灯");
    }

    @Test
    void the_history_shows_the_months_and_the_rules() {
        String page = analyst()
                .get("/alerts/history?place=990100&indicator=INV&office="
                        + URLEncoder.encode("主要指标三色示例", StandardCharsets.UTF_8))
                .body();
        assertThat(page).contains("2026年1—2月", "ZB-R3", "本系统示例");
        assertThat(analyst()
                        .get("/alerts/history?place=1&indicator=INV&office=x")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_list_is_a_workbook_too() {
        assertThat(analyst().download("/alerts.xlsx?place=990100").body()).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void nonsense_asks_for_nothing() {
        assertThat(analyst().get("/alerts?place=zz&light=PINK&page=-1").statusCode())
                .isEqualTo(200);
    }
}
