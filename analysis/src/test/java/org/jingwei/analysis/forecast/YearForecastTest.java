package org.jingwei.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Subject;
import org.junit.jupiter.api.Test;

class YearForecastTest {

    private static final Subject RETAIL = new Subject("云岭市社会消费品零售总额", "亿元");
    private static final Subject GROWTH = new Subject("云岭市规模以上工业增加值增速", "%");
    private static final Forecaster FORECASTER = Forecaster.standard();

    /** Single months that grow, have a season and lose {@code effect} to the festival; the seed makes them the same each time. */
    private static double[] months(int years, double effect, long seed) {
        List<Double> festival = SpringFestivals.standard().regressor(YearMonth.of(2023, 1));
        Random random = new Random(seed);
        double[] months = new double[years * 12];
        double level = 0;
        for (int i = 0; i < months.length; i++) {
            level += 0.004 + 0.004 * random.nextGaussian();
            months[i] = 100
                    * Math.exp(level
                            + 0.08 * Math.sin(i % 12 * Math.PI / 6)
                            + effect * festival.get(i)
                            + 0.004 * random.nextGaussian());
        }
        return months;
    }

    private static List<Reported> cumulative(double[] months, int until, boolean merged) {
        List<Reported> reported = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < until; i++) {
            sum = i % 12 == 0 ? months[i] : sum + months[i];
            if (!merged || i % 12 != 0) {
                reported.add(new Reported(YearMonth.of(2023, 1).plusMonths(i), sum));
            }
        }
        return reported;
    }

    private static double year(double[] months, int year) {
        double sum = 0;
        for (int i = year * 12; i < year * 12 + 12; i++) {
            sum += months[i];
        }
        return sum;
    }

    @Test
    void the_rest_of_the_year_is_forecast_with_bands_that_hold_what_came() {
        int held = 0;
        for (long seed = 1; seed <= 8; seed++) {
            double[] months = months(6, -0.1, seed);
            YearForecast forecast = YearForecast.of(
                            RETAIL, Nature.CUMULATIVE, cumulative(months, 66, false), Optional.empty(), FORECASTER)
                    .orElseThrow();
            double truth = year(months, 5);
            assertThat(forecast.expected()).hasSize(6);
            assertThat(forecast.year().month()).isEqualTo(YearMonth.of(2028, 12));
            assertThat(forecast.year().value()).isCloseTo(truth, within(truth * 0.03));
            held += forecast.year().low95() <= truth && truth <= forecast.year().high95() ? 1 : 0;
            assertThat(forecast.year().low95()).isLessThan(forecast.year().low80());
            assertThat(forecast.year().high80()).isLessThan(forecast.year().high95());
        }
        assertThat(held).isGreaterThanOrEqualTo(7);
    }

    @Test
    void the_spring_festival_is_found_and_taken_out() {
        YearForecast forecast = YearForecast.of(
                        RETAIL,
                        Nature.CUMULATIVE,
                        cumulative(months(8, -0.15, 3), 90, false),
                        Optional.empty(),
                        FORECASTER)
                .orElseThrow();
        Projection.FestivalEffect effect = forecast.festival().orElseThrow();
        assertThat(effect.coefficient()).isCloseTo(-0.15, within(0.03));
        assertThat(effect.significant()).isTrue();
        assertThat(forecast.adjusted()).hasSize(90);
        assertThat(forecast.sentence()).contains("已计春节错月", "不是实际数");
    }

    @Test
    void the_target_is_reached_with_a_probability_that_falls_as_the_target_rises() {
        List<Reported> reported = cumulative(months(6, -0.1, 5), 68, false);
        double last = 2;
        for (String target : List.of("1", "1650", "1700", "9999")) {
            YearForecast forecast = YearForecast.of(
                            RETAIL, Nature.CUMULATIVE, reported, Optional.of(new BigDecimal(target)), FORECASTER)
                    .orElseThrow();
            double chance = forecast.probability().orElseThrow();
            assertThat(chance).isBetween(0.0, 1.0).isLessThanOrEqualTo(last);
            assertThat(forecast.sentence()).contains("达到" + target + "亿元目标的可能");
            last = chance;
        }
        assertThat(last).isLessThan(0.001);
    }

    @Test
    void months_that_are_reported_together_are_split_evenly_and_the_sentence_says_so() {
        YearForecast forecast = YearForecast.of(
                        RETAIL, Nature.CUMULATIVE, cumulative(months(5, 0, 2), 58, true), Optional.empty(), FORECASTER)
                .orElseThrow();
        assertThat(forecast.singles().values()).hasSize(58).allMatch(value -> value.isPresent());
        assertThat(forecast.sentence()).contains("1—2月合并数按两月均分");
        assertThat(forecast.expected()).hasSize(2);
    }

    @Test
    void growth_without_januaries_is_gone_on_with_as_it_is() {
        Random random = new Random(4);
        List<Reported> reported = new ArrayList<>();
        double level = 6;
        for (int i = 0; i < 46; i++) {
            level += 0.2 * random.nextGaussian() + 0.1 * (6 - level);
            if (i % 12 != 0) {
                reported.add(new Reported(YearMonth.of(2023, 1).plusMonths(i), Math.round(level * 10) / 10.0));
            }
        }
        YearForecast forecast = YearForecast.of(
                        GROWTH, Nature.RATE, reported, Optional.of(new BigDecimal("6.0")), FORECASTER)
                .orElseThrow();
        assertThat(forecast.expected()).hasSize(2);
        assertThat(forecast.year().value())
                .isCloseTo(reported.get(reported.size() - 1).value(), within(1.0));
        assertThat(forecast.adjusted()).isEmpty();
        assertThat(forecast.probability()).isPresent();
    }

    @Test
    void quarters_are_gone_on_with_as_quarters() {
        double[] months = months(6, 0, 6);
        List<Reported> quarters = cumulative(months, 69, false).stream()
                .filter(one -> one.month().getMonthValue() % 3 == 0)
                .toList();
        YearForecast forecast = YearForecast.of(
                        new Subject("云岭市地区生产总值", "亿元"), Nature.CUMULATIVE, quarters, Optional.empty(), FORECASTER)
                .orElseThrow();
        assertThat(forecast.expected()).hasSize(1);
        assertThat(forecast.year().value()).isCloseTo(year(months, 5), within(year(months, 5) * 0.03));
        assertThat(forecast.sentence()).contains("个季度").doesNotContain("春节");
    }

    @Test
    void after_december_the_next_year_is_forecast() {
        double[] months = months(6, 0, 7);
        YearForecast forecast = YearForecast.of(
                        RETAIL, Nature.CUMULATIVE, cumulative(months, 60, false), Optional.empty(), FORECASTER)
                .orElseThrow();
        assertThat(forecast.expected()).hasSize(12);
        assertThat(forecast.year().value()).isCloseTo(year(months, 5), within(year(months, 5) * 0.06));
    }

    private static String refusal(Nature nature, List<Reported> reported) {
        Answer<YearForecast> answer = YearForecast.of(RETAIL, nature, reported, Optional.empty(), FORECASTER);
        return answer.refusal().orElseThrow();
    }

    @Test
    void a_short_a_gappy_and_a_flat_series_are_refused_with_their_reasons() {
        double[] months = months(6, 0, 8);
        assertThat(refusal(Nature.CUMULATIVE, cumulative(months, 20, false))).contains("只有20个月", "至少要36个");
        List<Reported> gappy = new ArrayList<>(cumulative(months, 60, false));
        gappy.removeIf(
                one -> one.month().getMonthValue() % 4 == 0 && one.month().isBefore(YearMonth.of(2027, 12)));
        assertThat(refusal(Nature.CUMULATIVE, gappy)).contains("太多");
        List<Reported> flat = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            flat.add(new Reported(YearMonth.of(2023, 1).plusMonths(i), 5));
        }
        assertThat(refusal(Nature.BALANCE, flat)).contains("都一样");
        assertThat(refusal(Nature.RATE, List.of())).contains("没有可用");
        List<Reported> stale = new ArrayList<>(cumulative(months, 50, false));
        stale.add(new Reported(YearMonth.of(2027, 6), 1e3));
        assertThat(refusal(Nature.CUMULATIVE, stale)).contains("接不上");
    }

    @Test
    void a_library_that_finds_no_model_gives_a_refusal() {
        Answer<YearForecast> answer = YearForecast.of(
                RETAIL,
                Nature.CUMULATIVE,
                cumulative(months(5, 0, 9), 50, false),
                Optional.empty(),
                (history, steps) -> Optional.empty());
        assertThat(answer.sentence()).contains("无法测算", "找不到合适的模型");
    }

    @Test
    void every_festival_is_a_new_moon_after_the_one_before_and_lies_in_its_weeks() {
        List<LocalDate> days = SpringFestivals.standard().days();
        assertThat(days).hasSizeGreaterThan(35);
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            assertThat(day).isBetween(LocalDate.of(day.getYear(), 1, 21), LocalDate.of(day.getYear(), 2, 21));
            if (i > 0) {
                assertThat(ChronoUnit.DAYS.between(days.get(i - 1), day)).isIn(354L, 355L, 383L, 384L, 385L);
            }
        }
    }

    @Test
    void the_regressor_holds_no_season() {
        List<Double> regressor = SpringFestivals.standard().regressor(YearMonth.of(2020, 1));
        for (int month = 0; month < 12; month++) {
            double sum = 0;
            for (int i = month; i < regressor.size(); i += 12) {
                sum += regressor.get(i);
            }
            assertThat(sum).isCloseTo(0, within(1e-9));
        }
    }
}
