package org.jingwei.reading.time;

import java.util.Optional;
import org.jingwei.core.period.Period;

/**
 * A period phrase in a text.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last
 * @param period what it says, with the year {@link Period#UNPRINTED} where it prints none; empty where the shape itself comes from
 *     the context (去年同期, 上月)
 * @param reference what it leans on
 * @param offset how many years, months or quarters away from what it leans on; 0 for {@link Reference#PRINTED}
 * @param masked the year is printed as a mask (20XX年): it must not be filled in from the context
 * @param day the day of the month, where the phrase is a date; else 0
 */
public record PeriodMatch(
        int start, int end, Optional<Period> period, Reference reference, int offset, boolean masked, int day) {

    public PeriodMatch {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a stretch of text: " + start + ".." + end);
        }
    }

    /** Whether the phrase prints its year. */
    public boolean yearPrinted() {
        return period.map(p -> p.year() != Period.UNPRINTED).orElse(false);
    }

    /**
     * The period with its year, for phrases that have a shape of their own: a printed or masked year stays, any other is counted
     * from {@code reportingYear} ({@link Period#UNPRINTED} keeps it open).
     */
    public Optional<Period> inContextOf(int reportingYear) {
        boolean open = !yearPrinted() && !masked && reportingYear != Period.UNPRINTED;
        return period.map(p -> open && !(p instanceof Period.Span) ? p.inYear(reportingYear + yearOffset()) : p);
    }

    private int yearOffset() {
        return reference == Reference.YEAR ? offset : 0;
    }
}
