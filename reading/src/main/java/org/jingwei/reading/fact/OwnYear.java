package org.jingwei.reading.fact;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.period.Period;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Genre;
import org.jingwei.core.text.Paragraph;
import org.jingwei.reading.lexicon.WordList;

/**
 * The year of an article whose title prints none: the one that it prints before a word for its own region (2031年我县;
 * 2031年，云岭县). It is only that of one event where the text goes on to a later year, or calls another one 今年.
 */
final class OwnYear {

    private static final String OWN_YEAR = "(20\\d\\d)年[，,]?(?:[我全本][省市州县区旗]%s)";
    private static final String THIS_YEAR = "今年";
    /** So much of a sentence around a year says that it is still to come. */
    private static final int LONGEST_PLAN = 40;

    private OwnYear() {}

    /** The year, else {@link Period#UNPRINTED}. */
    static int of(Article article) {
        Set<Integer> years = beforeOwnRegion(article);
        if (years.size() != 1) {
            return Period.UNPRINTED;
        }
        int year = years.iterator().next();
        boolean told = year == article.ownYear();
        return told || !isPast(article, year) ? year : Period.UNPRINTED;
    }

    private static Set<Integer> beforeOwnRegion(Article article) {
        Set<Integer> years = new HashSet<>();
        String name = article.region().map(r -> "|" + Pattern.quote(r)).orElse("");
        Pattern ownYear = Pattern.compile(String.format(Locale.ROOT, OWN_YEAR, name));
        for (Paragraph paragraph : article.paragraphs()) {
            Matcher m = ownYear.matcher(paragraph.text());
            while (m.find()) {
                years.add(Integer.parseInt(m.group(1)));
            }
        }
        return years;
    }

    private static boolean isPast(Article article, int year) {
        for (Paragraph paragraph : article.paragraphs()) {
            boolean another =
                    article.genre() != Genre.SPEECH && paragraph.text().contains(THIS_YEAR);
            if (another || goesBeyond(paragraph.text(), year)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text tells of a later year as come. */
    private static boolean goesBeyond(String text, int year) {
        for (YearInText later : YearInText.all(text)) {
            boolean come = later.year() > year && !later.isBaseOrEnd() || later.year() == year + 1 && later.isClosed();
            if (come && !isAhead(later)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAhead(YearInText year) {
        return WordList.AHEAD.in(year.before(LONGEST_PLAN)) || WordList.AHEAD.in(year.remark(LONGEST_PLAN));
    }
}
