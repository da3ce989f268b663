package org.jingwei.reading.fact;

import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.reading.lexicon.WordList;
import org.jingwei.reading.time.PeriodMatch;

/** Puts a period phrase into its year, and tells the phrases that are compared with from those that are reported on. */
final class Times {

    /** From this day on a month is told as a whole. */
    private static final int MONTH_ENDS = 28;

    /** The period with the article's year where it prints none of its own. */
    Optional<Period> resolve(Token token, Setting setting) {
        return token.period().orElseThrow().inContextOf(setting.year());
    }

    /** 4月累计: from January to that month. */
    Period sinceJanuary(Period period) {
        boolean month = period instanceof Period.Months;
        return month ? new Period.Months(period.year(), 1, ((Period.Months) period).last()) : period;
    }

    /** 现在已经7月份: a day of that month. */
    Period today(Period period) {
        boolean month = period instanceof Period.Months m && m.first() == m.last();
        return month ? new Period.EndOf(period.year(), ((Period.Months) period).last()) : period;
    }

    /** 截至4月21日: that month, as far as it has come; empty for a day that is only a date. */
    Optional<Period> untilDay(Token token, Setting setting) {
        return resolve(token, setting).filter(Period::point);
    }

    /** 截至4月21日: a day inside its month, until which what flows or grows is told for the year so far. */
    boolean insideMonth(Token token) {
        int day = token.period().orElseThrow().day();
        return day > 0 && day < MONTH_ENDS;
    }

    /** 去年同期, 上月: a period that figures are compared with, not one they are reported for; nor is the year of a list (2030年中国企业500强). */
    boolean isReference(Token token, String text) {
        PeriodMatch match = token.period().orElseThrow();
        String words = text.substring(token.begin(), token.end());
        boolean ofList = match.yearPrinted() && WordList.NAMED_BY_YEAR.startsAt(text, token.end());
        return match.period().isEmpty() || words.contains("同期") || ofList;
    }

    /** 比[年初], 较[6月]: the comparison is with an earlier time, not with somebody else. */
    boolean isTime(Phrase words) {
        return words.any(t -> t.kind() == Token.Kind.PERIOD) || WordList.EARLIER.in(words.joined());
    }

    boolean isLastYear(Phrase words) {
        String named = words.joined();
        boolean point = named.endsWith("末") || named.endsWith("底") || named.endsWith("初");
        return !point && (WordList.LAST_YEAR.starts(named) || named.endsWith("同期"));
    }

    boolean isLastMonth(Phrase words) {
        return WordList.LAST_MONTH.starts(words.joined());
    }
}
