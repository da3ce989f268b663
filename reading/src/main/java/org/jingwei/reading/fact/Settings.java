package org.jingwei.reading.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Genre;
import org.jingwei.core.text.Paragraph;
import org.jingwei.reading.lexicon.WordList;

/** Tells for each paragraph of an article whether it reviews or plans, and for which period. */
final class Settings {

    private static final Pattern OWN_WORD = Pattern.compile("[我全](省|市|州|县|区|旗|镇|乡|街道)|我(城区)");
    private static final int YEAR_DIGITS = 4;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String ITEM = "是、";
    private static final int LONGEST_PREPARED = 16;
    /** So many characters before a year say that it is one of a plan. */
    private static final int LONGEST_PLAN = 30;

    /** A word of the article's own level outweighs so many others. */
    private static final int OWN_LEVEL = 100;

    private final Article article;
    private final Optional<String> region;
    private final Optional<Period> review;
    /** The year of 今年 and 上半年. */
    private final int year;
    /** The year of a sentence without any word of time: an article that only lets 今年 be known leaves it open. */
    private final int silentYear;
    /** The paragraph before was of what is to come, and stood under these headings. */
    private boolean ahead;

    private List<String> aheadUnder = List.of();

    Settings(Article article) {
        this.article = article;
        this.region = article.region().map(Settings::ownName).or(() -> ownWord(article));
        this.review = article.period().or(() -> Optional.of(new Period.Year(Period.UNPRINTED)));
        int printed = review.map(Period::year).orElse(Period.UNPRINTED);
        int own = printed == Period.UNPRINTED ? OwnYear.of(article) : printed;
        int dated = own == Period.UNPRINTED ? datedYear(article) : own;
        int spoken = dated == Period.UNPRINTED && article.genre() == Genre.SPEECH ? spokenYear(article) : dated;
        this.silentYear = spoken;
        this.year = spoken == Period.UNPRINTED ? article.ownYear() : spoken;
    }

    /**
     * The year that a speech lets know: that before the one it prepares (2032年预算安排), or the only one that it speaks of as
     * planned (投资计划40亿元，其中2031年7亿元); {@link Period#UNPRINTED} if there are several. A year that is looked back on is
     * none: it may be the one before. The ends of plans, titles of papers, bases of comparisons and stretches do not count.
     */
    private static int spokenYear(Article article) {
        Set<Integer> prepared = new HashSet<>();
        Set<Integer> printed = new HashSet<>();
        for (Paragraph paragraph : article.paragraphs()) {
            spokenYears(paragraph.text(), prepared, printed);
        }
        if (prepared.size() == 1) {
            int before = prepared.iterator().next() - 1;
            return printed.stream().allMatch(y -> y <= before) ? before : Period.UNPRINTED;
        }
        return prepared.isEmpty() && printed.size() == 1 ? printed.iterator().next() : Period.UNPRINTED;
    }

    private static void spokenYears(String text, Set<Integer> prepared, Set<Integer> printed) {
        for (YearInText year : YearInText.all(text)) {
            if (year.isBaseOrEnd()) {
                continue;
            }
            String remark = year.remark(LONGEST_PREPARED);
            if (WordList.PREPARED.starts(remark)) {
                prepared.add(year.year());
            } else if (WordList.PLANNED.starts(remark) || WordList.PLANNING.in(year.before(LONGEST_PLAN))) {
                printed.add(year.year());
            }
        }
    }

    /** 云岭市临江区（滨海新区） is 临江区（滨海新区）: a place with two names needs no third before them. */
    private static String ownName(String printed) {
        int bracket = printed.indexOf('（');
        for (int cut = 2; cut + 1 < bracket; cut++) {
            String above = printed.substring(0, cut);
            if (Places.isPlace(above) && Places.isPlace(printed.substring(cut, bracket))) {
                return printed.substring(cut);
            }
        }
        return printed;
    }

    /** 全县, 全市, 城区: the word that a text without a place of its own uses most for its region. */
    private static Optional<String> ownWord(Article article) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Paragraph paragraph : article.paragraphs()) {
            Matcher m = OWN_WORD.matcher(paragraph.text());
            while (m.find()) {
                boolean urban = m.group(1) == null;
                String rung = urban ? "区" : m.group(1);
                boolean fits = article.level().isEmpty() || fits(article.level().get(), rung);
                counts.merge(urban ? m.group(2) : "全" + rung, fits ? OWN_LEVEL : 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The year of the day that the article prints for itself, else {@link Period#UNPRINTED}. */
    private static int datedYear(Article article) {
        return article.date()
                .filter(d -> !d.startsWith("XXXX"))
                .map(d -> Integer.parseInt(d.substring(0, YEAR_DIGITS)))
                .orElse(Period.UNPRINTED);
    }

    /** Whether a place of the level may end with the word: a mayor who speaks of 全省 all the time is still the mayor of a city. */
    private static boolean fits(RegionLevel level, String rung) {
        return switch (level) {
            case NATION -> false;
            case PROVINCE -> "省市区".contains(rung);
            case PREFECTURE -> "市州".contains(rung);
            case COUNTY -> "市县区旗".contains(rung);
            case ZONE -> rung.equals("区");
            case TOWNSHIP -> "镇乡街道".contains(rung);
            case VILLAGE -> false;
        };
    }

    Setting of(Paragraph paragraph) {
        return setting(goesOnAhead(paragraph) || plans(paragraph.headings()));
    }

    /** For a goal that a glossary explains. */
    Setting ofGoal() {
        return setting(true);
    }

    private Setting setting(boolean plans) {
        boolean speech = article.genre() == Genre.SPEECH;
        Optional<Period> plan = Optional.of(new Period.Year(silentYear == year ? planYear() : silentYear));
        boolean planned = plans && !speech;
        int own = planned ? planYear() : year;
        return new Setting(
                region,
                article.level(),
                planned ? plan : review.map(p -> p.year() == Period.UNPRINTED ? p.inYear(silentYear) : p),
                plan,
                own,
                planned ? Status.TARGET : Status.ACTUAL,
                speech,
                false,
                article.period().map(Period::year).orElse(Period.UNPRINTED));
    }

    /** A report of a whole year plans for the next; any other for the rest of its own. */
    private int planYear() {
        boolean wholeYear = review.isPresent() && review.get() instanceof Period.Year;
        boolean plansAhead = article.genre() == Genre.WORK_REPORT || article.genre() == Genre.PLAN_REPORT;
        return wholeYear && plansAhead && year != Period.UNPRINTED ? year + 1 : year;
    }

    /** 下一步，… opens what is to come, without a heading: the items that follow (二是…) are of it, too. */
    private boolean goesOnAhead(Paragraph paragraph) {
        String text = paragraph.text().strip();
        boolean under = paragraph.headings().equals(aheadUnder);
        boolean item = text.length() > 1 && ITEM.indexOf(text.charAt(1)) >= 0 && NUMERALS.indexOf(text.charAt(0)) >= 0;
        boolean opens = WordList.NEXT.starts(text);
        ahead = opens || ahead && under && item;
        aheadUnder = paragraph.headings();
        return ahead;
    }

    private boolean plans(List<String> headings) {
        for (int i = headings.size() - 1; i >= 0; i--) {
            String heading = headings.get(i);
            if (year != Period.UNPRINTED && planYear() != year && heading.contains(String.valueOf(planYear()))) {
                return true;
            }
            if (year != Period.UNPRINTED && planYear() != year && heading.contains(year + "年")) {
                return false;
            }
            if (WordList.REVIEW_HEADING.in(heading)) {
                return false;
            }
            if (WordList.PLAN_HEADING.in(heading)) {
                return true;
            }
        }
        return false;
    }
}
