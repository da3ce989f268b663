package org.jingwei.dispatch.calendar;

import java.time.LocalDate;

/**
 * A round of dispatching: 旬调度, 月会商, 季分析.
 *
 * @param product what each round brings forth
 * @param source whose practice or rule it is
 */
public record Round(String name, Cadence cadence, Shift shift, String product, LocalDate validFrom, String source) {

    public Schedule schedule(Holidays holidays) {
        return new Schedule(cadence, shift, holidays);
    }
}
