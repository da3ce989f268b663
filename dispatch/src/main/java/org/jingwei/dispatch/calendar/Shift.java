package org.jingwei.dispatch.calendar;

import java.time.LocalDate;

/** What becomes of a day that is not worked. */
public enum Shift {
    /** It stays. */
    NONE("不变"),
    /** The next day that is worked. */
    LATER("后"),
    /** The last worked day before it. */
    EARLIER("前");

    private final String word;

    Shift(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** By its word in data files. */
    public static Shift of(String word) {
        for (Shift shift : values()) {
            if (shift.word.equals(word)) {
                return shift;
            }
        }
        throw new IllegalArgumentException("不变, 后 or 前, not " + word);
    }

    LocalDate apply(LocalDate day, Holidays holidays) {
        return switch (this) {
            case NONE -> day;
            case LATER -> holidays.onOrAfter(day);
            case EARLIER -> holidays.onOrBefore(day);
        };
    }
}
