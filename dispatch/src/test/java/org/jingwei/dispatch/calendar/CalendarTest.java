package org.jingwei.dispatch.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jingwei.core.data.BadData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    private final Holidays holidays = Holidays.standard();

    @ParameterizedTest
    @CsvSource({
        "2023-01-28, true", // a Saturday that is worked
        "2023-01-23, false",
        "2024-02-18, true",
        "2025-10-08, false",
        "2026-02-23, false",
        "2026-02-28, true",
        "2026-11-21, false", // a plain Saturday
        "2026-11-23, true"
    })
    void a_day_is_worked_as_the_state_council_arranged_it(String day, boolean works) {
        assertThat(holidays.works(LocalDate.parse(day))).isEqualTo(works);
    }

    @Test
    void every_year_that_is_covered_has_as_many_days_off_as_were_decided() {
        for (int year = 2023; year <= 2026; year++) {
            assertThat(holidays.covers(year)).isTrue();
            int off = 365
                    + (year == 2024 ? 1 : 0)
                    - holidays.workdaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
            assertThat(off).isBetween(114, 119);
        }
        assertThat(holidays.covers(2031)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "每10天, 2023-02-15, 2023-02-20",
        "每旬, 2023-02-20, 2023-02-28",
        "每10天, 2024-02-28, 2024-02-29",
        "每月20日前, 2023-05-20, 2023-06-20",
        "每月底前, 2023-02-03, 2023-02-28",
        "每周, 2023-05-19, 2023-05-26",
        "每季, 2023-04-01, 2023-06-30",
        "每半年, 2023-07-01, 2023-12-31",
        "每天, 2023-12-31, 2024-01-01",
        "每2天, 2023-12-31, 2024-01-01"
    })
    void the_field_counts_its_rounds_so(String cadence, String after, String next) {
        assertThat(Cadence.parse(cadence).after(LocalDate.parse(after))).isEqualTo(LocalDate.parse(next));
    }

    @ParameterizedTest
    @CsvSource({"6月底前", "每", "每13月", "每周九", "每月32日", "每天三", "会后"})
    void what_is_no_cadence_is_not_made_one(String text) {
        assertThat(Cadence.find(text)).isEmpty();
    }

    @Test
    void a_round_in_a_holiday_waits_for_the_first_day_of_work() {
        Schedule monthly = new Schedule(Cadence.parse("每月1日"), Shift.LATER, holidays);
        assertThat(monthly.between(LocalDate.parse("2023-09-15"), LocalDate.parse("2023-11-30")))
                .containsExactly(LocalDate.parse("2023-10-07"), LocalDate.parse("2023-11-01"));
        Schedule daily = new Schedule(Cadence.parse("每天"), Shift.LATER, holidays);
        assertThat(daily.between(LocalDate.parse("2023-09-28"), LocalDate.parse("2023-10-08")))
                .containsExactly(LocalDate.parse("2023-10-07"), LocalDate.parse("2023-10-08"));
    }

    @Test
    void a_deadline_ends_at_midnight_in_shanghai_wherever_the_machine_stands() {
        LocalDate due = LocalDate.parse("2023-06-30");
        assertThat(Deadlines.missed(due, Instant.parse("2023-06-30T15:59:59Z"))).isFalse();
        assertThat(Deadlines.missed(due, Instant.parse("2023-06-30T16:00:00Z"))).isTrue();
    }

    @Test
    void workdays_are_counted_without_the_holiday() {
        assertThat(holidays.plusWorkdays(LocalDate.parse("2023-09-28"), 2)).isEqualTo(LocalDate.parse("2023-10-08"));
        assertThat(holidays.workdaysBetween(LocalDate.parse("2023-09-28"), LocalDate.parse("2023-10-08")))
                .isEqualTo(2);
    }

    @Test
    void a_bad_line_is_refused_with_its_number() {
        String head = "year,name,kind,first,last,source\n";
        assertThatThrownBy(() -> Holidays.parse("h.csv", head + "2031,元旦,放假,2031-01-03,2031-01-01,通知\n"))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("h.csv:2");
        assertThatThrownBy(() -> Holidays.parse("h.csv", head + "2031,元旦,休息,2031-01-01,2031-01-01,通知\n"))
                .hasMessageContaining("h.csv:2");
        assertThatThrownBy(() -> Holidays.parse("h.csv", head + "2031,元旦,放假,一月,2031-01-01,通知\n"))
                .hasMessageContaining("h.csv:2");
        assertThatThrownBy(() -> Rounds.parse(
                        "r.csv", "name,cadence,shift,product,valid_from,source\n月会,每13月,后,清单,2031-01-01,本县\n"))
                .hasMessageContaining("r.csv:2");
    }

    @Test
    void the_rounds_that_come_with_it_are_read() {
        assertThat(Rounds.standard()
                        .named("旬调度")
                        .orElseThrow()
                        .schedule(holidays)
                        .after(LocalDate.parse("2023-06-01")))
                .isEqualTo(LocalDate.parse("2023-06-12")); // the 10th was a Saturday
        assertThat(Rounds.standard().named("没有")).isEmpty();
    }
}
