package org.jingwei.dispatch.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.core.data.BadData;
import org.jingwei.core.term.Polarity;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.rulebook.Regulation;
import org.jingwei.dispatch.rulebook.RegulationDraft;
import org.jingwei.dispatch.rulebook.Rulebook;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.supervision.Step;
import org.junit.jupiter.api.Test;

class IndicatorJudgeTest {

    private static final String COLOURS = "主要指标三色示例";
    private static final String LAST_THREE = "后三位预警示例";
    private static final YearMonth FROM = YearMonth.of(2031, 1);

    private final IndicatorJudge judge = IndicatorJudge.standard();

    private List<IndicatorLamp> lamps(String office, PlaceReports... places) {
        return judge.judge(new Standings("INV", "固定资产投资", Polarity.UP, List.of(places)), FROM).stream()
                .filter(lamp -> lamp.lamp().office().equals(office))
                .toList();
    }

    @Test
    void red_that_caught_up_is_yellow_for_a_report_and_green_after_it() {
        List<IndicatorLamp> lamps = lamps(
                COLOURS,
                Reports.none()
                        .shallGrow(2031, "5")
                        .grew("2031-02", "1.5")
                        .grew("2031-03", "5.4")
                        .grew("2031-04", "5.6")
                        .county("清河县"));
        assertThat(lamps.stream().map(lamp -> lamp.lamp().light()))
                .containsExactly(Light.RED, Light.YELLOW, Light.GREEN);
        assertThat(lamps.get(1).lamp().remembered()).isTrue();
        assertThat(lamps.get(1).lamp().reason()).contains("曾亮红灯").endsWith("亮黄灯。");
    }

    @Test
    void a_long_memory_reaches_behind_the_first_month_that_is_asked_for() {
        Rulebook shipped = Rulebook.standard();
        LocalDate day = LocalDate.parse("2030-01-01");
        RegulationDraft now = shipped.draft(COLOURS, day, Optional.of(1));
        Regulation version = new Regulation(
                new RegulationDraft(COLOURS, day, now.rows(), 9, now.fewest()),
                1,
                new Stamp(Instant.parse("2029-12-01T00:00:00Z"), new Actor("李芳", "市统计局")));
        IndicatorJudge remembering = new IndicatorJudge(
                shipped.with(List.of(version)), Adopted.standard(shipped).with(List.of(version)));
        Reports reports =
                Reports.none().shallGrow(2030, "5").shallGrow(2031, "5").grew("2030-03", "1.5");
        for (int month = 4; month <= 12; month++) {
            reports = reports.grew(String.format(Locale.ROOT, "2030-%02d", month), "5.6");
        }
        List<PlaceReports> places = List.of(reports.grew("2031-01", "5.6").county("清河县"));
        Standings standings = new Standings("INV", "固定资产投资", Polarity.UP, places);
        YearMonth december = YearMonth.of(2030, 12);
        assertThat(remembering.judge(standings, december).stream()
                        .filter(lamp -> lamp.lamp().office().equals(COLOURS))
                        .map(lamp -> lamp.lamp().light()))
                .containsExactly(Light.YELLOW, Light.GREEN);
    }

    @Test
    void a_quarterly_indicator_remembers_its_last_quarter() {
        List<IndicatorLamp> lamps = lamps(
                COLOURS,
                Reports.none()
                        .shallGrow(2031, "5")
                        .grew("2031-03", "1.5")
                        .grew("2031-06", "5.4")
                        .grew("2031-09", "5.6")
                        .county("清河县"));
        assertThat(lamps.stream().map(lamp -> lamp.lamp().light()))
                .containsExactly(Light.RED, Light.YELLOW, Light.GREEN);
    }

    @Test
    void a_streak_of_three_reports_turns_yellow_to_red() {
        List<IndicatorLamp> lamps = lamps(
                COLOURS,
                Reports.none()
                        .shallGrow(2031, "5")
                        .grew("2031-02", "3.5")
                        .grew("2031-03", "3.6")
                        .grew("2031-04", "3.8")
                        .county("清河县"));
        assertThat(lamps.stream().map(lamp -> lamp.lamp().light()))
                .containsExactly(Light.YELLOW, Light.YELLOW, Light.RED);
        assertThat(lamps.get(2).lamp().reason())
                .isEqualTo("清河县固定资产投资低于目标1.2个百分点，符合“低于目标超过1个百分点，连续3期”，" + "按本系统示例·主要指标三色（连续三期）（2022年1月1日起施行）亮红灯。");
        assertThat(lamps.get(2).grounds())
                .containsExactly(new Ground("同比", "3.8%", "growth 2031-04"), new Ground("年度目标", "5%", "goal 2031"));
    }

    @Test
    void the_last_three_of_eight_are_warned_and_the_others_are_not() {
        List<PlaceReports> places = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            places.add(Reports.none().grew("2031-02", i + ".0").county(i + "县"));
        }
        List<IndicatorLamp> lamps = lamps(LAST_THREE, places.toArray(PlaceReports[]::new));
        assertThat(lamps).hasSize(8);
        assertThat(lamps.stream()
                        .filter(lamp -> lamp.lamp().light() == Light.YELLOW)
                        .map(IndicatorLamp::place))
                .containsExactly(Reports.CITY + "1县", Reports.CITY + "2县", Reports.CITY + "3县");
        assertThat(lamps.get(0).steps().stream().map(Step::name)).containsExactly("发函预警");
        assertThat(lamps.get(7).steps()).isEmpty();
    }

    @Test
    void what_no_rule_can_be_asked_of_has_no_light() {
        assertThat(lamps(COLOURS, Reports.none().did("2031-03", "10.0").county("清河县")))
                .isEmpty();
    }

    @Test
    void the_same_figures_give_the_same_lights() {
        PlaceReports place =
                Reports.none().shallGrow(2031, "5").grew("2031-02", "1.5").county("清河县");
        assertThat(lamps(COLOURS, place)).isEqualTo(lamps(COLOURS, place)).hasSize(1);
    }

    @Test
    void a_regulation_without_rules_is_refused_with_its_line() {
        assertThatThrownBy(() -> Adopted.parse(
                        "own.csv",
                        "office,fewest,valid_from,valid_to,source\n没有这家,1,2022-01-01,,自己\n",
                        Rulebook.standard()))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("own.csv")
                .hasMessageContaining("没有这家");
    }

    @Test
    void a_regulation_judges_only_while_it_is_adopted() {
        Rulebook rules = Rulebook.standard();
        Adopted adopted = Adopted.parse(
                "own.csv", "office,fewest,valid_from,valid_to,source\n主要指标三色示例,1,2031-03-01,2031-04-29,自己\n", rules);
        List<IndicatorLamp> lamps = new IndicatorJudge(rules, adopted)
                .judge(
                        new Standings(
                                "INV",
                                "固定资产投资",
                                Polarity.UP,
                                List.of(Reports.none()
                                        .shallGrow(2031, "5")
                                        .grew("2031-02", "1.5")
                                        .grew("2031-03", "1.5")
                                        .grew("2031-04", "1.5")
                                        .county("清河县"))),
                        FROM);
        assertThat(lamps.stream().map(lamp -> lamp.lamp().month().toString())).containsExactly("2031-03");
    }

    @Test
    void obeys_the_contract_of_a_book_of_lamps() {
        assertThatCode(() -> IndicatorLampBookAssert.assertCompliance(InMemoryIndicatorLampBook::new))
                .doesNotThrowAnyException();
    }
}
