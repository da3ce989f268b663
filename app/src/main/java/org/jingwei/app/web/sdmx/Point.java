package org.jingwei.app.web.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jingwei.core.period.Period;

/**
 * Where a period lies in SDMX: January to June is the sixth month of the cumulative months, and the second quarter of the cumulative
 * quarters.
 *
 * @param frequency A, S, Q or M
 * @param coverage the period itself, from January to its end, or its last day
 * @param time 2031, 2031-S1, 2031-Q2, 2031-06
 */
record Point(String frequency, Coverage coverage, String time) {

    /** What of the period is meant. */
    enum Coverage {
        P("本期"),
        C("1月至本期累计"),
        E("期末");

        private final String shown;

        Coverage(String shown) {
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }

    private static final int MONTHS = 12;

    /** Every series that the period is a point of; none for several years, and for several months that begin after January. */
    static List<Point> of(Period period) {
        String year = String.format(Locale.ROOT, "%04d", period.year());
        List<Point> points = new ArrayList<>();
        if (period instanceof Period.Span) {
            return points;
        }
        if (period.point()) {
            int month = period.months().map(Period.MonthRange::last).orElse(0);
            if (month > 0) {
                points.add(new Point("M", Coverage.E, month(year, month)));
            }
            if (month == 0 || month == MONTHS) {
                points.add(new Point("A", Coverage.E, year));
            }
            return points;
        }
        Period.MonthRange months = period.months().orElseThrow();
        int first = months.first();
        int last = months.last();
        if (months.count() == MONTHS) {
            points.add(new Point("A", Coverage.P, year));
        }
        if (months.count() == MONTHS / 2 && first % (MONTHS / 2) == 1) {
            points.add(new Point("S", Coverage.P, year + "-S" + last / (MONTHS / 2)));
        }
        if (months.count() == 3 && first % 3 == 1) {
            points.add(new Point("Q", Coverage.P, year + "-Q" + last / 3));
        }
        if (months.count() == 1) {
            points.add(new Point("M", Coverage.P, month(year, last)));
        }
        if (first == 1) {
            points.add(new Point("M", Coverage.C, month(year, last)));
            if (last % 3 == 0) {
                points.add(new Point("Q", Coverage.C, year + "-Q" + last / 3));
            }
        }
        return points;
    }

    private static String month(String year, int month) {
        return year + "-" + (month < 10 ? "0" : "") + month;
    }
}
