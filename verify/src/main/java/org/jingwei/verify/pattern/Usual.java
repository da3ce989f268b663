package org.jingwei.verify.pattern;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.number.Interval;
import org.jingwei.verify.rule.Bounds;

/** The usual ranges of {@code usual.csv}. Immutable, thread-safe. */
final class Usual {

    /**
     * A range that people know.
     *
     * @param name of what is divided by what, with its unit
     */
    record Range(String name, Interval interval) {

        static Range read(CsvRow row) {
            return new Range(row.text("name"), Bounds.of(row));
        }
    }

    private final Map<String, Range> ranges;

    Usual() {
        ranges = CsvFile.resource(Usual.class, "usual.csv", "of", "name", "least", "most", "source").rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.text("of"), Range::read));
    }

    /** The range of a formula or of a kind of it; a formula that asks for one that is not listed is an error of ours. */
    Range of(String formula) {
        return Optional.ofNullable(ranges.get(formula))
                .orElseThrow(() -> new IllegalArgumentException("usual.csv has no range " + formula));
    }
}
