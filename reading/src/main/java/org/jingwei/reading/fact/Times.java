package org.jingwei.reading.fact;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.reading.time.PeriodMatch;

/** Puts a period phrase into its year, and tells the phrases that are compared with from those that are reported on. */
final class Times {

    private static final String[] EARLIER = {
        "上年", "去年", "同期", "年初", "上月", "上季", "上半年", "年末", "年底", "前", "基数", "以前", "往年"
    };

    /** The period with the article's year where it prints none of its own. */
    Optional<Period> resolve(Token token, Setting setting) {
        return token.period().orElseThrow().inContextOf(setting.year());
    }

    /** 4月累计: from January to that month. */
    Period sinceJanuary(Period period) {
        boolean month = period instanceof Period.Months;
        return month ? new Period.Months(period.year(), 1, ((Period.Months) period).last()) : period;
    }

    /** 去年同期, 上月: a period that figures are compared with, not one they are reported for. */
    boolean isReference(Token token, String text) {
        PeriodMatch match = token.period().orElseThrow();
        String words = text.substring(token.begin(), token.end());
        return match.period().isEmpty() || words.contains("同期");
    }

    boolean isTime(List<Token> tokens, String text) {
        if (tokens.stream().anyMatch(t -> t.kind() == Token.Kind.PERIOD)) {
            return true;
        }
        String words = joined(tokens, text);
        for (String earlier : EARLIER) {
            if (words.contains(earlier)) {
                return true;
            }
        }
        return false;
    }

    boolean isLastYear(List<Token> tokens, String text) {
        String words = joined(tokens, text);
        return words.startsWith("上年") || words.startsWith("去年") || words.startsWith("同期") || words.endsWith("同期");
    }

    boolean isLastMonth(List<Token> tokens, String text) {
        String words = joined(tokens, text);
        return words.startsWith("上月") || words.startsWith("上季");
    }

    private static String joined(List<Token> tokens, String text) {
        StringBuilder words = new StringBuilder();
        tokens.forEach(t -> words.append(text, t.begin(), t.end()));
        return words.toString();
    }
}
