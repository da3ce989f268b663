package org.jingwei.app.wording;

import java.time.YearMonth;
import java.util.Set;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.PeriodShape;
import org.jingwei.dispatch.supervision.Lamp;
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

    /** The same; grey and hollow where the figures are past, so that nobody takes it for how things are. */
    public static String look(Lamp lamp, Freshness freshness) {
        return freshness.past(lamp.month()) ? "light-past" : look(lamp.light());
    }

    /** To which month the reports of an indicator run, in the shape in which it is published: 2026年1—10月, 2026年前三季度, 2026年10月末. */
    public static String until(YearMonth month, String indicator) {
        Set<PeriodShape> shapes =
                Indicators.standard().byCode(indicator).map(Indicator::periods).orElse(Set.of());
        boolean cumulative = shapes.isEmpty() || shapes.contains(PeriodShape.MONTHS);
        int last = month.getMonthValue();
        if (!cumulative && shapes.contains(PeriodShape.QUARTERS) && last % 3 == 0) {
            return switch (last) {
                case 12 -> month(month);
                case 6 -> PeriodWords.of(new Period.Half(month.getYear(), 1));
                default -> PeriodWords.of(new Period.Quarters(month.getYear(), 1, last / 3));
            };
        }
        if (!cumulative && shapes.contains(PeriodShape.POINT)) {
            return PeriodWords.of(new Period.EndOf(month.getYear(), last));
        }
        return month(month);
    }

    /** To which month reports of many indicators run: 2026年1—9月. */
    public static String month(YearMonth month) {
        int last = month.getMonthValue();
        return last == 12 ? month.getYear() + "年全年" : PeriodWords.of(new Period.Months(month.getYear(), 1, last));
    }
}
