package org.jingwei.dispatch.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalendarLawsTest {

    private final Holidays holidays = Holidays.standard();

    @Property
    void a_cadence_is_always_later_and_misses_no_date(
            @ForAll("cadences") Cadence cadence, @ForAll("days") LocalDate day) {
        LocalDate next = cadence.after(day);
        assertThat(next).isAfter(day);
        assertThat(cadence.after(next.minusDays(1))).isEqualTo(next);
    }

    @Property
    void a_cadence_reads_what_it_prints(@ForAll("cadences") Cadence cadence) {
        assertThat(Cadence.parse(cadence.toString())).isEqualTo(cadence);
    }

    @Property
    void shifted_dates_strictly_increase_and_are_worked(
            @ForAll("cadences") Cadence cadence, @ForAll Shift shift, @ForAll("days") LocalDate from) {
        Schedule schedule = new Schedule(cadence, shift, holidays);
        List<LocalDate> dates = schedule.between(from, from.plusDays(400));
        assertThat(dates).isSorted().doesNotHaveDuplicates();
        assertThat(dates).allSatisfy(date -> assertThat(date).isAfter(from));
        if (shift != Shift.NONE) {
            assertThat(dates).allMatch(holidays::works);
        }
    }

    @Property
    void looking_again_after_each_date_finds_the_same_dates(
            @ForAll("cadences") Cadence cadence, @ForAll("days") LocalDate from) {
        Schedule schedule = new Schedule(cadence, Shift.LATER, holidays);
        LocalDate middle = from.plusDays(90);
        List<LocalDate> first = new ArrayList<>(schedule.between(from, middle));
        first.addAll(schedule.between(middle, from.plusDays(200)));
        assertThat(first).isEqualTo(schedule.between(from, from.plusDays(200)));
    }

    @Provide
    Arbitrary<Cadence> cadences() {
        return Arbitraries.of(
                        "每天", "每2天", "每3天", "每7天", "每周一", "每周五", "每周日", "每10天", "每半月", "每月1日", "每月20日", "每月30日", "每月",
                        "每季度", "每季度15日", "每半年", "每年", "每年10日")
                .map(Cadence::parse);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 1500)
                .map(gone -> LocalDate.parse("2022-12-20").plusDays(gone));
    }
}
