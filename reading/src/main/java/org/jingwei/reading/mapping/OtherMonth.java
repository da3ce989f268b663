package org.jingwei.reading.mapping;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes titles and headers of a monthly sheet for another month: 2031年1—6月 becomes 2031年1—7月, and 上半年 becomes 1—7月. Immutable. */
public final class OtherMonth {

    private static final int MARCH = 3;
    private static final int JUNE = 6;
    private static final int SEPTEMBER = 9;
    private static final int DECEMBER = 12;

    private static final Pattern PERIOD = Pattern.compile("(?<year>(?:19|20)\\d\\d)(?=\\s*年)"
            + "|(?<since>(?<![\\d.])1\\s*[-—–－~～至]+\\s*(?<to>\\d{1,2})\\s*月)"
            + "|(?<words>上半年|前三季度|前3季度|第?一季度|1季度)"
            + "|(?<month>(?<![\\d.—–－~～-])\\d{1,2})(?=\\s*月)");

    private final YearMonth from;
    private final YearMonth to;

    /**
     * @param from the month that the sheet was written for
     * @param to the month that it is wanted for
     */
    public OtherMonth(YearMonth from, YearMonth to) {
        this.from = from;
        this.to = to;
    }

    /** The text for the other month; what speaks of other periods stays as it is. */
    public String of(String text) {
        if (from.equals(to)) {
            return text;
        }
        StringBuilder changed = new StringBuilder();
        Matcher found = PERIOD.matcher(text);
        while (found.find()) {
            found.appendReplacement(changed, Matcher.quoteReplacement(changed(found)));
        }
        return found.appendTail(changed).toString();
    }

    private String changed(Matcher found) {
        if (found.group("year") != null) {
            int back = from.getYear() - Integer.parseInt(found.group("year"));
            return back == 0 || back == 1 ? Integer.toString(to.getYear() - back) : found.group();
        }
        if (found.group("since") != null) {
            return Integer.parseInt(found.group("to")) == from.getMonthValue() ? since() : found.group();
        }
        if (found.group("words") != null) {
            return lastMonth(found.group("words")) == from.getMonthValue() ? words() : found.group();
        }
        return Integer.parseInt(found.group("month")) == from.getMonthValue()
                ? Integer.toString(to.getMonthValue())
                : found.group();
    }

    private static int lastMonth(String words) {
        return words.startsWith("上") ? JUNE : words.startsWith("前") ? SEPTEMBER : MARCH;
    }

    private String since() {
        return "1—" + to.getMonthValue() + "月";
    }

    private String words() {
        return switch (to.getMonthValue()) {
            case MARCH -> "一季度";
            case JUNE -> "上半年";
            case SEPTEMBER -> "前三季度";
            case DECEMBER -> "全年";
            default -> since();
        };
    }
}
