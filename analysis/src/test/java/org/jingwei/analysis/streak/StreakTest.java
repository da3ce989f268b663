package org.jingwei.analysis.streak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.analysis.Figures.percent;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.core.number.Interval;
import org.junit.jupiter.api.Test;

class StreakTest {

    private static final Subject TRADE = new Subject("云岭市外贸进出口", "亿元");
    private static final Condition FALLING = Condition.below("下降", Interval.exactly(0));

    private static Reading reading(int year, int month, String growth) {
        return new Reading(YearMonth.of(year, month), percent(growth));
    }

    @Test
    void a_row_runs_back_from_the_latest_report_over_a_january_that_is_not_published() {
        Streak streak = Streak.of(
                TRADE,
                FALLING,
                List.of(
                        reading(2031, 4, "-3.1"),
                        reading(2030, 12, "-0.5"),
                        reading(2031, 2, "-8.0"),
                        reading(2031, 3, "-6.2"),
                        reading(2030, 11, "1.2")));
        assertThat(streak.sentence()).isEqualTo("云岭市外贸进出口自2030年12月以来连续4期下降。");
    }

    @Test
    void a_missing_report_ends_the_row() {
        assertThat(Streak.of(TRADE, FALLING, List.of(reading(2031, 6, "-1.0"), reading(2031, 4, "-1.0")))
                        .reports())
                .isEqualTo(1);
        assertThat(Streak.of(TRADE, FALLING, List.of()).sentence()).isEqualTo("云岭市外贸进出口最近一期没有下降。");
    }

    @Test
    void a_report_that_rounds_to_nothing_is_left_open() {
        Streak streak = Streak.of(
                TRADE, FALLING, List.of(reading(2031, 5, "-1.0"), reading(2031, 4, "0.0"), reading(2031, 3, "-2.0")));
        assertThat(streak.sentence()).isEqualTo("云岭市外贸进出口自2031年5月以来连续1期下降；四舍五入后不能判定的月份若计入，为3期。");
    }

    @Property
    void a_row_is_as_long_as_the_last_reports_that_fall(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -1, max = 1) Integer> signs) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            readings.add(new Reading(YearMonth.of(2031, i + 1), Interval.exactly(signs.get(i))));
        }
        int expected = signs.size() - 1 - Math.max(signs.lastIndexOf(0), signs.lastIndexOf(1));
        assertThat(Streak.of(TRADE, FALLING, readings).reports()).isEqualTo(expected);
    }
}
