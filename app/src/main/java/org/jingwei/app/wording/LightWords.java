package org.jingwei.app.wording;

import java.time.YearMonth;
import org.jingwei.dispatch.supervision.Light;

/** How lights are said and looked at. */
public final class LightWords {

    private LightWords() {}

    /** The class of its look: each colour has a form of its own too. */
    public static String look(Light light) {
        return switch (light) {
            case RED -> "light-red";
            case YELLOW -> "light-yellow";
            case GREEN -> "light-green";
            case UNKNOWN -> "light-unknown";
        };
    }

    /** To which month reports run: 2026年1—9月. */
    public static String month(YearMonth month) {
        return month.getYear() + "年"
                + (month.getMonthValue() == 12
                        ? "全年"
                        : month.getMonthValue() == 1 ? "1月" : "1—" + month.getMonthValue() + "月");
    }
}
