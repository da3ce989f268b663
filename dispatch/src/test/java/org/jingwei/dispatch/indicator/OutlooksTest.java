package org.jingwei.dispatch.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jingwei.analysis.forecast.Forecaster;
import org.jingwei.analysis.forecast.Projected;
import org.jingwei.analysis.forecast.Projection;
import org.jingwei.core.term.Polarity;
import org.jingwei.dispatch.supervision.Light;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlooksTest {

    private static final String REGULATION = "预测达标示例";
    private static final YearMonth FROM = YearMonth.of(2031, 1);
    private static final String NAME = "固定资产投资";

    private final AtomicInteger asked = new AtomicInteger();
    private final OutlookBook book = new InMemoryOutlookBook();

    /** A model that expects the same of every month. */
    private Outlooks expecting(double value, double deviation) {
        Projected one = new Projected(value, deviation, value - 1, value + 1, value - 2, value + 2);
        Forecaster same = (history, steps) -> {
            asked.incrementAndGet();
            return Optional.of(new Projection(Collections.nCopies(steps, one), "(0,1,1)", List.of(), Optional.empty()));
        };
        return new Outlooks(book, () -> same);
    }

    /** Growth of every month but January for years, around four. */
    private static Reports grown(int firstYear, int lastMonth) {
        Reports reports = Reports.none().shallGrow(2031, "5").shallGrow(2030, "5");
        for (int year = firstYear; year <= 2031; year++) {
            for (int month = 2; month <= (year == 2031 ? lastMonth : 12); month++) {
                reports.grew(YearMonth.of(year, month).toString(), "4." + (year + month) % 10);
            }
        }
        return reports;
    }

    private List<IndicatorLamp> lamps(Outlooks outlooks, PlaceReports place) {
        outlooks.ask(NAME, Polarity.UP, List.of(place), FROM, OutlookBookAssert.AT);
        Standings standings = new Standings("INV", NAME, Polarity.UP, List.of(place))
                .with(outlooks.remembered(NAME, Polarity.UP, List.of(place), FROM));
        return IndicatorJudge.standard().judge(standings, FROM).stream()
                .filter(lamp -> lamp.lamp().office().equals(REGULATION))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"5.1, GREEN, 54", "4.8, YELLOW, 42", "3.5, RED, 7", "-9, RED, 1", "29, GREEN, 99"})
    void the_light_goes_by_the_chance_that_the_model_gives(double value, Light light, int chance) {
        List<IndicatorLamp> lamps = lamps(expecting(value, 1), grown(2027, 2).county("清河县"));
        assertThat(lamps).hasSize(1);
        assertThat(lamps.get(0).lamp().light()).isEqualTo(light);
        assertThat(lamps.get(0).lamp().reason())
                .startsWith("清河县固定资产投资预测年底完成目标的把握" + chance + "%，符合“")
                .contains("2027年2月以来49个月", "RegARIMA", "这是模型推算，不是实际数。");
    }

    @Test
    void an_estimate_is_a_ground_of_its_own_and_of_no_other_regulation() {
        PlaceReports place = grown(2027, 2).county("清河县");
        Outlooks outlooks = expecting(4.8, 1);
        IndicatorLamp lamp = lamps(outlooks, place).get(0);
        assertThat(lamp.foreseen()).isTrue();
        assertThat(lamp.grounds().stream().filter(Ground::estimate))
                .containsExactly(new Ground("全年预测（模型推算，不是实际数）", "4.8%（3.8—5.8%）", "growth 2031-02"));
        Standings standings = new Standings("INV", NAME, Polarity.UP, List.of(place))
                .with(outlooks.remembered(NAME, Polarity.UP, List.of(place), FROM));
        assertThat(IndicatorJudge.standard().judge(standings, FROM).stream()
                        .filter(IndicatorLamp::foreseen)
                        .map(one -> one.lamp().office()))
                .containsOnly(REGULATION);
        assertThat(standings
                        .at(place.place(), YearMonth.of(2031, 2))
                        .orElseThrow()
                        .growth())
                .as("what was reported is what it was")
                .contains(place.growth().get(YearMonth.of(2031, 2)));
    }

    @Test
    void too_little_data_is_said_and_lights_nothing() {
        List<IndicatorLamp> lamps = lamps(expecting(4.8, 1), grown(2030, 3).county("清河县"));
        assertThat(lamps.stream().map(lamp -> lamp.lamp().light())).containsOnly(Light.UNKNOWN);
        assertThat(lamps.get(1).lamp().reason()).isEqualTo("清河县固定资产投资增速只有14个月的数据，至少要36个，不作预测，灯色未定。");
        assertThat(lamps.get(1).foreseen()).isFalse();
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_question_is_put_to_the_model_once() {
        PlaceReports place = grown(2027, 4).county("清河县");
        Outlooks outlooks = expecting(4.8, 1);
        List<IndicatorLamp> lamps = lamps(outlooks, place);
        assertThat(asked).hasValue(3);
        assertThat(lamps(outlooks, place)).isEqualTo(lamps);
        assertThat(lamps(expecting(-3, 1), place))
                .as("another model is not asked what was answered")
                .isEqualTo(lamps);
        assertThat(asked).hasValue(3);
        lamps(outlooks, grown(2027, 4).shallGrow(2031, "6").county("清河县"));
        assertThat(asked).as("another goal is another question").hasValue(6);
    }

    @Test
    void reports_of_long_ago_make_no_other_question() {
        List<IndicatorLamp> lamps = lamps(expecting(4.8, 1), grown(2015, 4).county("清河县"));
        assertThat(lamps(expecting(-3, 1), grown(2023, 4).county("清河县"))).isEqualTo(lamps);
        assertThat(lamps(expecting(-3, 1), grown(2022, 4).county("清河县"))).isEqualTo(lamps);
        assertThat(asked).hasValue(3);
    }

    @Test
    void only_the_last_three_reports_are_asked_and_older_ones_remembered() {
        assertThat(lamps(expecting(4.8, 1), grown(2027, 4).county("清河县"))).hasSize(3);
        assertThat(lamps(expecting(4.8, 1), grown(2027, 6).county("清河县")))
                .as("February to April as they were answered then")
                .hasSize(5);
        assertThat(asked).hasValue(5);
    }

    @Test
    void when_the_year_is_over_nothing_is_foreseen_any_more() {
        List<IndicatorLamp> lamps = lamps(expecting(4.8, 1), grown(2027, 12).county("清河县"));
        IndicatorLamp december = lamps.get(lamps.size() - 1);
        assertThat(december.lamp().month()).isEqualTo(YearMonth.of(2031, 12));
        assertThat(december.lamp().light()).isEqualTo(Light.UNKNOWN);
        assertThat(december.lamp().reason()).isEqualTo("全年数已经公布，不再预测，灯色未定。");
    }

    @Test
    void what_shall_be_small_and_what_has_no_goal_is_not_asked() {
        PlaceReports place = grown(2027, 4).county("清河县");
        assertThat(expecting(4, 1).ask(NAME, Polarity.DOWN, List.of(place), FROM, OutlookBookAssert.AT))
                .isZero();
        PlaceReports aimless = new PlaceReports(
                place.place(), place.name(), place.above(), place.growth(), place.levels(), Map.of(), Map.of());
        assertThat(lamps(expecting(4, 1), aimless)).isEmpty();
    }

    @Test
    void the_real_model_answers_of_amounts_too() {
        Reports reports = Reports.none().shallDo(2031, "2000");
        for (int year = 2027; year <= 2031; year++) {
            double sum = 0;
            for (int month = 1; month <= (year == 2031 ? 9 : 12); month++) {
                sum += 100 + 10 * (year - 2027) + 8 * Math.sin(month) + (year * 31 + month * 37) % 11;
                reports.did(YearMonth.of(year, month).toString(), String.format(Locale.ROOT, "%.1f", sum));
            }
        }
        Outlooks real = new Outlooks(book, Forecaster::standard);
        IndicatorLamp lamp = lamps(real, reports.county("清河县")).get(2);
        assertThat(lamp.lamp().light()).isEqualTo(Light.RED);
        assertThat(lamp.lamp().reason()).contains("达到2000亿元目标的可能不到1%");
    }

    @Test
    void the_memory_of_a_process_obeys_the_contract_and_nonsense_is_refused() {
        assertThatCode(() -> OutlookBookAssert.assertCompliance(InMemoryOutlookBook::new))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Outlook(Optional.of(0), "", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Outlook.refused(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
