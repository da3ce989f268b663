package org.jingwei.app.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.period.Period;

/** Periods as people write them: 2023年1—5月, 2023年6月末. A year that no text prints is said to be unprinted, never guessed. */
public final class PeriodWords {

    private static final String[] QUARTERS = {"一", "二", "三", "四"};

    private static final String UNPRINTED = "XXXX";
    private static final Pattern SPAN = Pattern.compile("([0-9]{4}|〔未印〕)年?-([0-9]{4}|〔未印〕)年");
    private static final Pattern WORDS = Pattern.compile("([0-9]{4}(?=年)|〔未印年份〕|XXXX(?=年))年?(.*)");
    private static final Pattern MONTHS = Pattern.compile("(?:([0-9]{1,2})月?-)?([0-9]{1,2})月(末|底|)");
    private static final Pattern QUARTER = Pattern.compile("(前|[一二三]-|)([一二三四])季度");

    private PeriodWords() {}

    public static String of(Period period) {
        if (period instanceof Period.Half half) {
            return year(half.year()) + (half.half() == 1 ? "上半年" : "下半年");
        }
        if (period instanceof Period.Quarters quarters) {
            return year(quarters.year()) + quarters(quarters.first(), quarters.last());
        }
        if (period instanceof Period.Months months) {
            String range = months.first() == months.last() ? "" + months.first() : months.first() + "—" + months.last();
            return year(months.year()) + range + "月";
        }
        if (period instanceof Period.EndOf end) {
            return year(end.year()) + (end.month() == 0 ? "某日" : end.month() == 12 ? "末" : end.month() + "月末");
        }
        if (period instanceof Period.Span span) {
            return bare(span.firstYear()) + "—" + bare(span.year()) + "年";
        }
        return year(period.year());
    }

    /** What {@link #of} says, as people type it, or the text form of a period; empty if it is neither. */
    public static Optional<Period> read(String typed) {
        String said = typed.strip().replaceAll("\\s", "").replaceAll("[-–—~～至到]+", "-");
        try {
            Matcher span = SPAN.matcher(said);
            if (span.matches()) {
                return Optional.of(Period.parse(span.group(1).replace("〔未印〕", UNPRINTED) + ".."
                        + span.group(2).replace("〔未印〕", UNPRINTED)));
            }
            Matcher words = WORDS.matcher(said);
            return Optional.of(
                    words.matches()
                            ? Period.parse(form(words.group(1).replace("〔未印年份〕", UNPRINTED), words.group(2)))
                            : Period.parse(typed.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String form(String year, String rest) {
        Matcher months = MONTHS.matcher(rest);
        Matcher quarters = QUARTER.matcher(rest);
        if (months.matches()) {
            String last = two(months.group(2));
            String first = months.group(1) == null ? last : two(months.group(1));
            return months.group(3).isEmpty()
                    ? year + "-M" + first + (first.equals(last) ? "" : "..M" + last)
                    : "@" + year + "-" + last;
        }
        if (quarters.matches()) {
            int last = "一二三四".indexOf(quarters.group(2)) + 1;
            int first = quarters.group(1).isEmpty()
                    ? last
                    : Math.max(1, "一二三四".indexOf(quarters.group(1).charAt(0)) + 1);
            return year + "-Q" + first + (first == last ? "" : "..Q" + last);
        }
        return switch (rest) {
            case "" -> year;
            case "上半年" -> year + "-H1";
            case "下半年" -> year + "-H2";
            case "末", "底" -> "@" + year + "-12";
            case "某日" -> "@" + year;
            default -> throw new IllegalArgumentException("not a period: " + year + rest);
        };
    }

    private static String two(String month) {
        return month.length() == 1 ? "0" + month : month;
    }

    private static String quarters(int first, int last) {
        if (first == last) {
            return QUARTERS[first - 1] + "季度";
        }
        return first == 1 ? "前" + QUARTERS[last - 1] + "季度" : QUARTERS[first - 1] + "至" + QUARTERS[last - 1] + "季度";
    }

    private static String year(int year) {
        return year == Period.UNPRINTED ? "〔未印年份〕" : year + "年";
    }

    private static String bare(int year) {
        return year == Period.UNPRINTED ? "〔未印〕" : Integer.toString(year);
    }
}
