package org.jingwei.reading.article;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jingwei.core.period.Period;
import org.jingwei.core.text.Paragraph;
import org.jingwei.reading.figure.HalfWidth;
import org.jingwei.reading.lexicon.WordList;
import org.jingwei.reading.time.PeriodMatch;
import org.jingwei.reading.time.PeriodPhrases;
import org.jingwei.reading.time.Reference;

/**
 * The year of a text whose title and date line print none, from what its sentences print. It is the latest year that they speak
 * of as come, if the text itself reports on it (截至2031年6月; 2031年上半年 where it is about 上半年), or if the title of the
 * collection it stands in prints the same one. A year that only a plan, a base of a comparison or a stretch prints is none of its
 * own, and what the collection prints alone is no evidence.
 */
final class PrintedYear {

    private static final int DECEMBER = 12;
    private static final String CENTURY = "20";
    private static final String CLAUSE_ENDS = "，。；！？：,;!?:";

    private final Optional<Period> reported;
    private final TreeSet<Integer> come = new TreeSet<>();
    private final TreeSet<Integer> reportedOn = new TreeSet<>();

    private PrintedYear(Optional<Period> reported) {
        this.reported = reported;
    }

    /**
     * @param reported what the article is about, its year not printed
     * @param collected the year in the title of the collection, or {@link Period#UNPRINTED}
     */
    static int of(List<Paragraph> paragraphs, Optional<Period> reported, int collected) {
        PrintedYear years = new PrintedYear(reported);
        for (Paragraph paragraph : paragraphs) {
            String text = HalfWidth.of(paragraph.text());
            if (text.contains(CENTURY)) {
                years.read(text);
            }
        }
        if (years.come.isEmpty()) {
            return Period.UNPRINTED;
        }
        int latest = years.come.last();
        return years.reportedOn.contains(latest) || latest == collected ? latest : Period.UNPRINTED;
    }

    private void read(String text) {
        for (PeriodMatch match : PeriodPhrases.all(text)) {
            boolean own = match.yearPrinted() && match.reference() == Reference.PRINTED && !isStretch(match);
            if (own && !isOfAnother(text, match)) {
                Period period = match.period().orElseThrow();
                come.add(period.year());
                if (isReportedOn(text, match, period)) {
                    reportedOn.add(period.year());
                }
            }
        }
    }

    private static boolean isStretch(PeriodMatch match) {
        return match.period().orElseThrow() instanceof Period.Span;
    }

    /** 到2035年, 比2029年, 计划2032年投产: another time than that of the text. */
    private static boolean isOfAnother(String text, PeriodMatch match) {
        int begin = match.start();
        while (begin > 0 && text.charAt(begin - 1) == ' ') {
            begin--;
        }
        int clause = begin;
        while (clause > 0 && CLAUSE_ENDS.indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        boolean opened = text.startsWith("截", match.start());
        return !opened && WordList.NO_OWN_YEAR.endsAt(text, begin)
                || WordList.NOT_IN_YEAR.startsAt(text, match.end())
                || WordList.AHEAD.in(text.substring(clause, begin))
                || WordList.AHEAD.startsAt(text, match.end());
    }

    private boolean isReportedOn(String text, PeriodMatch match, Period period) {
        boolean until = text.startsWith("截", match.start())
                && period instanceof Period.EndOf end
                && end.month() > 0
                && end.month() < DECEMBER;
        return until
                || reported.filter(p -> p.inYear(period.year()).covers(period) && !isWholeYear(p))
                        .isPresent();
    }

    private static boolean isWholeYear(Period period) {
        return period instanceof Period.Year;
    }
}
