package org.jingwei.app.web.sdmx;

import java.time.Instant;
import java.util.Optional;

/**
 * A value of a series.
 *
 * @param value the figure as printed; empty if it is masked or was said in words
 * @param hedge how it was said: exact, about …
 * @param evidence where it is printed: the path of a page
 * @param stands whether it counts now; only a history has others
 */
record Observation(
        String time,
        Optional<String> value,
        Optional<String> upper,
        String unit,
        String hedge,
        boolean masked,
        String source,
        String evidence,
        Instant recorded,
        boolean stands) {}
