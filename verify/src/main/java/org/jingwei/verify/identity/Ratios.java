package org.jingwei.verify.identity;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.number.Interval;
import org.jingwei.verify.rule.Bounds;

/** The usual ranges of {@code ratios.csv}. Immutable, thread-safe. */
final class Ratios {

    /** A range from one year to another, both of them in it. */
    private record Ratio(String of, String to, int since, int until, Interval usual) {

        static Ratio read(CsvRow row) {
            return new Ratio(
                    row.text("of"),
                    row.optional("to").orElse(""),
                    row.optional("since").map(Integer::parseInt).orElse(0),
                    row.optional("until").map(Integer::parseInt).orElse(LATEST),
                    Bounds.of(row));
        }

        boolean in(int year) {
            return since <= year && year <= until;
        }
    }

    private static final int LATEST = 9999;

    private final List<Ratio> ratios;

    Ratios() {
        ratios =
                CsvFile.resource(Ratios.class, "ratios.csv", "of", "to", "since", "until", "least", "most", "source")
                        .rows()
                        .stream()
                        .map(Ratio::read)
                        .toList();
    }

    /** The usual range in a year; 0 is one that is hidden. */
    Optional<Interval> usual(String of, String to, int year) {
        return ratios.stream()
                .filter(ratio -> ratio.of().equals(of) && ratio.to().equals(to) && ratio.in(year == 0 ? LATEST : year))
                .map(Ratio::usual)
                .findFirst();
    }
}
