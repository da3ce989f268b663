package org.jingwei.dispatch.calendar;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of cadences. */
final class CadenceWords {

    static final String DAYS = "一二三四五六日";

    private static final Pattern EVERY = Pattern.compile("每(?:隔)?(\\d{1,2})?(天|日|周|星期|旬|半个?月|个?月|季度?|半年|年)"
            + "([一二三四五六日天])?(?:(\\d{1,2})日|(末|底))?(?:之?前|以前)?(?:一次)?");

    private CadenceWords() {}

    static void check(int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("not " + what + ": " + value);
        }
    }

    static Optional<Cadence> read(String text) {
        Matcher m = EVERY.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<Integer> count = Optional.ofNullable(m.group(1)).map(Integer::valueOf);
        Optional<String> weekday = Optional.ofNullable(m.group(3));
        int on = Optional.ofNullable(m.group(4)).map(Integer::valueOf).orElse(31);
        try {
            return made(m.group(2), count, weekday, on);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Cadence> made(String unit, Optional<Integer> count, Optional<String> weekday, int on) {
        boolean week = unit.equals("周") || unit.equals("星期");
        if (weekday.isPresent() && !week) {
            return Optional.empty();
        }
        if (unit.equals("天") || unit.equals("日")) {
            int days = count.orElse(1);
            return Optional.of(days == 10 ? new Cadence.Parts(3) : new Cadence.Daily(days));
        }
        if (count.isPresent() && count.orElseThrow() != 1) {
            return Optional.empty();
        }
        return Optional.of(
                switch (unit) {
                    case "旬" -> new Cadence.Parts(3);
                    case "半月", "半个月" -> new Cadence.Parts(2);
                    case "月", "个月" -> new Cadence.Monthly(1, on);
                    case "季", "季度" -> new Cadence.Monthly(3, on);
                    case "半年" -> new Cadence.Monthly(6, on);
                    case "年" -> new Cadence.Monthly(12, on);
                    default -> new Cadence.Weekly(day(weekday.orElse("五")));
                });
    }

    private static DayOfWeek day(String word) {
        return DayOfWeek.of(word.equals("天") ? 7 : DAYS.indexOf(word) + 1);
    }
}
