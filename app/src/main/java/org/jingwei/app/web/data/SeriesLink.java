package org.jingwei.app.web.data;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jingwei.core.term.Aspect;
import org.jingwei.ledger.query.SeriesKey;

/** The address of a series. */
final class SeriesLink {

    private SeriesLink() {}

    static String of(SeriesKey key) {
        return "/data/series?" + query(key);
    }

    static String query(SeriesKey key) {
        return "indicator=" + encoded(key.indicator())
                + "&place=" + encoded(key.place())
                + "&measure=" + key.measure().code()
                + key.aspect().map(Aspect::code).map(code -> "&aspect=" + code).orElse("")
                + key.basis().map(basis -> "&basis=" + encoded(basis)).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
