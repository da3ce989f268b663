package org.jingwei.reading.commitment;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Genre;

/**
 * What the article tells about the year and the month in which its deadlines lie.
 *
 * @param year {@link Period#UNPRINTED} where the article prints none
 * @param month the month of 25号 and 月底; 0 if unknown
 */
record MeetingDay(int year, int month) {

    private static final int FEBRUARY = 2;
    private static final int FEBRUARY_DAYS = 28;
    private static final int MONTHS = 12;

    static MeetingDay of(Article article) {
        return new MeetingDay(yearOf(article), monthOf(article));
    }

    /** A report of a whole year plans for the next one; a speech speaks of its own. */
    private static int yearOf(Article article) {
        boolean plansAhead = article.genre() == Genre.WORK_REPORT || article.genre() == Genre.PLAN_REPORT;
        Optional<Period> period = article.period();
        if (period.isPresent() && period.get().year() != Period.UNPRINTED) {
            boolean whole = period.get() instanceof Period.Year;
            return period.get().year() + (plansAhead && whole ? 1 : 0);
        }
        return article.date()
                .filter(date -> !date.startsWith("XXXX"))
                .map(date -> Integer.parseInt(date.substring(0, 4)))
                .orElse(Period.UNPRINTED);
    }

    /** From the printed day; else the month after the last one reported on, when such meetings are held. */
    private static int monthOf(Article article) {
        if (article.genre() != Genre.SPEECH) {
            return 0;
        }
        return article.date()
                .filter(date -> date.length() >= 7)
                .map(date -> Integer.parseInt(date.substring(5, 7)))
                .or(() -> article.period().map(MeetingDay::after))
                .orElse(0);
    }

    private static int after(Period period) {
        String text = period.toString();
        int at = text.lastIndexOf("-M");
        int dots = text.lastIndexOf("..M");
        int from = dots >= 0 ? dots + 3 : at + 2;
        if (at < 0 || from + 2 > text.length() || !Character.isDigit(text.charAt(from))) {
            return 0;
        }
        return Integer.parseInt(text.substring(from, from + 2)) % MONTHS + 1;
    }

    String yearText() {
        return year == Period.UNPRINTED ? "XXXX" : Integer.toString(year);
    }

    /** The last day of a month, which may be 0 for that before January. */
    Optional<String> lastOf(String yearText, int month) {
        if (month == 0) {
            return date(previous(yearText), MONTHS, 31);
        }
        return month > MONTHS ? Optional.empty() : date(yearText, month, days(yearText, month));
    }

    private static String previous(String yearText) {
        return yearText.equals("XXXX") ? yearText : Integer.toString(Integer.parseInt(yearText) - 1);
    }

    private static int days(String yearText, int month) {
        if (month == FEBRUARY && yearText.equals("XXXX")) {
            return FEBRUARY_DAYS;
        }
        int known = yearText.equals("XXXX") ? 2001 : Integer.parseInt(yearText);
        return YearMonth.of(known, month).lengthOfMonth();
    }

    Optional<String> date(String yearText, int month, int day) {
        if (month < 1 || month > MONTHS || day < 1 || day > Math.max(days(yearText, month), FEBRUARY_DAYS)) {
            return Optional.empty();
        }
        return Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", yearText, month, day));
    }
}
