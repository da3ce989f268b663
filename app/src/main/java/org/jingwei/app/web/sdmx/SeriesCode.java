package org.jingwei.app.web.sdmx;

import java.util.List;

/** The values of a series in the order of {@link Dimension}. */
record SeriesCode(List<String> values) {

    SeriesCode {
        values = List.copyOf(values);
    }

    String at(Dimension dimension) {
        return values.get(dimension.ordinal());
    }
}
