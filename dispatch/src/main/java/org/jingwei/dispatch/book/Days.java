package org.jingwei.dispatch.book;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as data files write them: {@code 2023-06-30}. */
public final class Days {

    private Days() {}

    /**
     * Reads a day.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a day: " + text, e);
        }
    }

    /** 2023年6月30日. */
    public static String words(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
