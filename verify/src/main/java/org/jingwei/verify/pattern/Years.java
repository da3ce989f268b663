package org.jingwei.verify.pattern;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.number.Interval;
import org.jingwei.verify.page.Figure;

/** The words of stretches of years beside figures: from 2017年 to 2022年, 五年来, 翻了两番. */
final class Years {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d|19\\d\\d)年?(?!\\d)");
    private static final Pattern STRETCH = Pattern.compile("(?<![第])([三四五六七八九十])年(?:来|间|以来|累计)");
    private static final Pattern LENGTH =
            Pattern.compile("(?<![\\d第十])(\\d{1,2}|[二三四五六七八九十])\\s?年(?:时间|内|之内|间|来)?[^，。；]{0,16}$");
    private static final Pattern DOUBLED = Pattern.compile("翻了?([一两二三])番");
    private static final String NUMERALS = "〇一二三四五六七八九十";
    private static final int REACH = 60;
    private static final int LONGEST = 40;

    private Years() {}

    /** The years from an earlier figure to a later, read around them; 0 if they are not printed. */
    static int between(Figure earlier, Figure rate) {
        String text = earlier.paragraph().text();
        String near = text.substring(Math.max(0, earlier.start() - REACH), rate.start());
        List<Integer> printed = YEAR.matcher(near)
                .results()
                .map(m -> Integer.parseInt(m.group(1)))
                .toList();
        if (printed.size() > 1) {
            int years = printed.get(printed.size() - 1) - printed.get(printed.size() - 2);
            return years > 0 && years <= LONGEST ? years : 0;
        }
        return STRETCH.matcher(near)
                .results()
                .reduce((first, second) -> second)
                .map(MatchResult::group)
                .map(words -> NUMERALS.indexOf(words.charAt(0)))
                .orElse(0);
    }

    /** The years in which something is done, as the words before it tell; 0 if they do not. */
    static int stretch(Figure figure) {
        String text = figure.paragraph().text();
        return LENGTH.matcher(text.substring(Math.max(0, figure.start() - REACH / 2), figure.start()))
                .results()
                .reduce((first, second) -> second)
                .map(m -> m.group(1))
                .map(words -> NUMERALS.indexOf(words) < 0 ? Integer.parseInt(words) : NUMERALS.indexOf(words))
                .orElse(0);
    }

    /** What a rate makes of one in so many years. */
    static Optional<Interval> compounded(Interval rate, int years) {
        Interval one = Interval.exactly(1).plus(rate);
        Interval all = Interval.exactly(1);
        for (int i = 0; i < years; i++) {
            all = all.times(one);
        }
        return Optional.of(all);
    }

    /** How often the words behind a figure say that it doubled. */
    static int doublings(Figure figure) {
        String text = figure.paragraph().text();
        Matcher m = DOUBLED.matcher(text.substring(figure.end(), Math.min(text.length(), figure.end() + REACH)));
        return m.find() ? Math.max(1, "〇一二三".indexOf(m.group(1).replace('两', '二'))) : 1;
    }
}
