package org.jingwei.dispatch.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A cadence whose days are moved where nobody works; its dates strictly increase, two that move onto one day are one. */
public record Schedule(Cadence cadence, Shift shift, Holidays holidays) {

    /** Longer than any break, so that a day cannot be moved out of what is looked at. */
    private static final int MARGIN = 40;

    /** The first date after this day. */
    public LocalDate after(LocalDate day) {
        LocalDate nominal = day.minusDays(MARGIN);
        LocalDate moved = day;
        while (!moved.isAfter(day)) {
            nominal = cadence.after(nominal);
            moved = shift.apply(nominal, holidays);
        }
        return moved;
    }

    /** The dates after the first day and up to the last: what was due while nobody looked. */
    public List<LocalDate> between(LocalDate after, LocalDate until) {
        List<LocalDate> dates = new ArrayList<>();
        for (LocalDate date = after(after); !date.isAfter(until); date = after(date)) {
            dates.add(date);
        }
        return List.copyOf(dates);
    }
}
