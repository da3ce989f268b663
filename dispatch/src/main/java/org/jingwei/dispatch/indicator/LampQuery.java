package org.jingwei.dispatch.indicator;

import java.util.List;
import java.util.Optional;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.supervision.Light;

/**
 * Which lights. What is empty is not asked.
 *
 * @param places paths of regions
 * @param within the path of a region: it and what lies in it
 * @param indicators codes
 * @param atLeast this colour or worse
 */
public record LampQuery(
        List<String> places,
        Optional<String> within,
        List<String> indicators,
        Optional<String> office,
        Optional<Light> atLeast,
        Page page) {

    public static final LampQuery ALL =
            new LampQuery(List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Page.ALL);

    public LampQuery {
        places = List.copyOf(places);
        indicators = List.copyOf(indicators);
    }

    public LampQuery of(String place) {
        return new LampQuery(List.of(place), within, indicators, office, atLeast, page);
    }

    public LampQuery inside(String path) {
        return new LampQuery(places, Optional.of(path), indicators, office, atLeast, page);
    }

    public LampQuery on(String indicator) {
        return new LampQuery(places, within, List.of(indicator), office, atLeast, page);
    }

    public LampQuery by(String regulation) {
        return new LampQuery(places, within, indicators, Optional.of(regulation), atLeast, page);
    }

    public LampQuery atLeast(Light light) {
        return new LampQuery(places, within, indicators, office, Optional.of(light), page);
    }

    public LampQuery page(Page other) {
        return new LampQuery(places, within, indicators, office, atLeast, other);
    }
}
