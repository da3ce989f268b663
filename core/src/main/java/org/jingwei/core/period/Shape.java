package org.jingwei.core.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written shapes of a period, each with its reader, and the checks and digits that they share. */
enum Shape {
    YEAR("([1-9]\\d{3}|XXXX)") {
        @Override
        Period read(Matcher m) {
            return new Period.Year(yearOf(m, 1));
        }
    },
    HALF("([1-9]\\d{3}|XXXX)-H([12])") {
        @Override
        Period read(Matcher m) {
            return new Period.Half(yearOf(m, 1), intOf(m, 2));
        }
    },
    QUARTERS("([1-9]\\d{3}|XXXX)-Q([1-4])(?:\\.\\.Q([1-4]))?") {
        @Override
        Period read(Matcher m) {
            return new Period.Quarters(yearOf(m, 1), intOf(m, 2), m.group(3) == null ? intOf(m, 2) : intOf(m, 3));
        }
    },
    MONTHS("([1-9]\\d{3}|XXXX)-M(\\d\\d)(?:\\.\\.M(\\d\\d))?") {
        @Override
        Period read(Matcher m) {
            return new Period.Months(yearOf(m, 1), intOf(m, 2), m.group(3) == null ? intOf(m, 2) : intOf(m, 3));
        }
    },
    END_OF("@([1-9]\\d{3}|XXXX)(?:-(0[1-9]|1[0-2]))?") {
        @Override
        Period read(Matcher m) {
            return new Period.EndOf(yearOf(m, 1), m.group(2) == null ? 0 : intOf(m, 2));
        }
    },
    SPAN("([1-9]\\d{3}|XXXX)\\.\\.([1-9]\\d{3}|XXXX)") {
        @Override
        Period read(Matcher m) {
            return new Period.Span(yearOf(m, 1), yearOf(m, 2));
        }
    };

    private final Pattern pattern;

    Shape(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    abstract Period read(Matcher m);

    static Period read(CharSequence text) {
        for (Shape shape : values()) {
            Matcher m = shape.pattern.matcher(text);
            if (m.matches()) {
                return shape.read(m);
            }
        }
        throw new IllegalArgumentException("not a period: " + text);
    }

    static String printed(int year) {
        return year == Period.UNPRINTED ? "XXXX" : Integer.toString(year);
    }

    static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }

    static void checkYear(int year) {
        if (year != Period.UNPRINTED && (year < 1000 || year > 9999)) {
            throw new IllegalArgumentException("not a year: " + year);
        }
    }

    static void checkRange(int first, int last, int max, String what) {
        if (first < 1 || last > max || first > last) {
            throw new IllegalArgumentException("not " + what + ": " + first + ".." + last);
        }
    }

    private static int yearOf(Matcher m, int group) {
        return m.group(group).equals("XXXX") ? Period.UNPRINTED : intOf(m, group);
    }

    private static int intOf(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
