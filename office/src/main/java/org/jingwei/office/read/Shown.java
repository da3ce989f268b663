package org.jingwei.office.read;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers of a workbook as its reader sees them: 0.05 under the format 0.0% is "5.0%", for the figure on the sheet is what was
 * printed. Formats 14 and 27 to 58 are those of a Chinese Excel. Not thread-safe.
 */
final class Shown {

    /** Built-in formats that depend on the language, for zh-CN (ISO/IEC 29500-1, 18.8.30). */
    private static final Map<Integer, String> CHINESE = chinese();

    private static final int LONGEST_NUMBER = 64;

    /** Under General ten digits and a point are shown before rounding sets in. */
    private static final int SHOWN_WHOLE = 10;

    private static final String GENERAL = "General";

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<Integer, String> custom = new HashMap<>();
    private final Map<Integer, String> patterns = new HashMap<>();
    private boolean from1904;

    Shown() {
        formatter.setUse4DigitYearsInAllDateFormats(false);
    }

    void countFrom1904() {
        from1904 = true;
    }

    void define(int format, String pattern) {
        custom.put(format, pattern);
        patterns.remove(format);
    }

    String number(String value, int format) {
        String pattern = pattern(format);
        if (value.length() > LONGEST_NUMBER || pattern.equals(GENERAL) && isPlain(value)) {
            return value;
        }
        try {
            return number(new BigDecimal(value.strip()).doubleValue(), format);
        } catch (NumberFormatException notOne) {
            return value;
        }
    }

    String number(double value, int format) {
        try {
            return formatter
                    .formatRawCellContents(value, format, pattern(format), from1904)
                    .strip();
        } catch (IllegalArgumentException unknownPattern) {
            return formatter.formatRawCellContents(value, 0, GENERAL, false).strip();
        }
    }

    private String pattern(int format) {
        return patterns.computeIfAbsent(format, f -> understood(f, custom.getOrDefault(f, builtin(f))));
    }

    /** A short decimal is shown as it is stored, and most cells of a great sheet hold one. */
    private static boolean isPlain(String value) {
        int point = -1;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '.' && point < 0 && i > 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        boolean zeroFirst = value.startsWith("0") && value.length() > 1 && point != 1;
        boolean zeroLast = point >= 0 && (value.endsWith("0") || value.endsWith("."));
        return !value.isEmpty() && value.length() <= SHOWN_WHOLE && !zeroFirst && !zeroLast;
    }

    private static String builtin(int format) {
        String chinese = CHINESE.get(format);
        if (chinese != null) {
            return chinese;
        }
        return format >= 0 && format < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
                ? String.valueOf(BuiltinFormats.getBuiltinFormat(format))
                : GENERAL;
    }

    /** {@code _x} leaves the width of x and {@code *x} fills the cell: room on the page, no characters. */
    private static String withoutPadding(String pattern) {
        return pattern.replaceAll("(?<!\\\\)[_*].", "").replaceAll("(?i)\\[DBNum\\d]", "");
    }

    /** POI prints the quotes around 年 in a date. */
    private static String understood(int format, String pattern) {
        String bare = withoutPadding(pattern);
        return DateUtil.isADateFormat(format, bare) ? bare.replaceAll("\"([^\"\\p{ASCII}]*)\"", "$1") : bare;
    }

    private static Map<Integer, String> chinese() {
        Map<Integer, String> formats = new HashMap<>();
        formats.put(14, "yyyy/m/d");
        formats.put(22, "yyyy/m/d h:mm");
        for (int yearMonth : new int[] {27, 36, 50, 52, 57}) {
            formats.put(yearMonth, "yyyy\"年\"m\"月\"");
        }
        for (int monthDay : new int[] {28, 29, 51, 53, 54, 58}) {
            formats.put(monthDay, "m\"月\"d\"日\"");
        }
        formats.put(30, "m-d-yy");
        formats.put(31, "yyyy\"年\"m\"月\"d\"日\"");
        formats.put(32, "h\"时\"mm\"分\"");
        formats.put(33, "h\"时\"mm\"分\"ss\"秒\"");
        for (int hourOfHalfDay : new int[] {34, 55}) {
            formats.put(hourOfHalfDay, "AM/PMh\"时\"mm\"分\"");
        }
        for (int secondOfHalfDay : new int[] {35, 56}) {
            formats.put(secondOfHalfDay, "AM/PMh\"时\"mm\"分\"ss\"秒\"");
        }
        return Map.copyOf(formats);
    }
}
