package org.jingwei.app.web.api;

import java.math.BigDecimal;
import java.util.Map;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.Regions;
import org.jspecify.annotations.Nullable;

/** What a program names, found in the catalogues; what they do not hold is refused and never left out. */
public final class AskedFor {

    private static final int MOST_DIGITS = 20;

    private AskedFor() {}

    /**
     * By its code or its name from the province down.
     *
     * @throws ApiInput.Refused if there is none
     */
    public static Region region(Regions regions, @Nullable String asked) {
        String named = asked == null ? "" : asked.strip();
        return regions.byCode(named)
                .or(() -> regions.named(named))
                .orElseThrow(() -> ApiInput.Refused.wrong("看不懂 place：写地区代码或从省写起的名称。"));
    }

    /**
     * By its code or its name.
     *
     * @throws ApiInput.Refused if there is none
     */
    public static Indicator indicator(@Nullable String asked) {
        Indicators catalogue = Indicators.standard();
        String named = asked == null ? "" : asked.strip();
        return catalogue
                .byCode(named)
                .or(() -> catalogue.named(named))
                .orElseThrow(() -> ApiInput.Refused.wrong("看不懂 indicator：目录里没有这个指标。"));
    }

    /** Puts what a body says into a form as a page sends it; what it does not say is an empty field. */
    public static void field(Map<String, String> form, String name, @Nullable Object said) {
        form.put(name, said == null ? "" : said.toString());
    }

    /**
     * A number in digits.
     *
     * @throws ApiInput.Refused if there is none, or if it would be written with so many digits that it is no figure: 1e1000000000
     */
    public static String digits(String name, @Nullable BigDecimal said) {
        if (said == null
                || said.precision() > MOST_DIGITS
                || said.scale() > MOST_DIGITS
                || said.scale() < -MOST_DIGITS) {
            throw ApiInput.Refused.wrong("看不懂 " + name + "：要写一个数，最多" + MOST_DIGITS + "位。");
        }
        return said.toPlainString();
    }
}
