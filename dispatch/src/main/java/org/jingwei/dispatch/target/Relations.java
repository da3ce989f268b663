package org.jingwei.dispatch.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.dispatch.target.TargetValue.Relation;

/** Reads targets that are held against something else, by the words of {@code relations.csv}; immutable, thread-safe. */
public final class Relations {

    /** 与经济增长同步 lets through half a point either way, unless an office says otherwise. */
    public static final BigDecimal TOLERANCE = new BigDecimal("0.5");

    private final List<Words> all = new ArrayList<>();

    private record Words(String lead, String tail, Relation.Kind kind) {}

    private Relations(CsvFile file) {
        for (CsvRow row : file.rows()) {
            row.text("source");
            all.add(new Words(
                    row.text("lead"),
                    row.optional("tail").orElse(""),
                    row.read("kind", kind -> Relation.Kind.valueOf(kind.toUpperCase(Locale.ROOT)))));
        }
    }

    public static Relations standard() {
        return new Relations(CsvFile.resource(Relations.class, "relations.csv", "lead", "tail", "kind", "source"));
    }

    /** The relation that a clause states; empty if it states a figure, or none. */
    public Optional<Relation> find(String clause) {
        return all.stream()
                .map(words -> relation(clause, words))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Relation> relation(String clause, Words words) {
        int lead = clause.indexOf(words.lead());
        if (lead < 0) {
            return Optional.empty();
        }
        int from = lead + words.lead().length();
        int tail = words.tail().isEmpty() ? clause.length() : clause.indexOf(words.tail(), from);
        if (tail <= from) {
            return Optional.empty();
        }
        String reference =
                clause.substring(from, tail).replaceAll("[，。；、].*$", "").replaceAll("(保持|基本)$", "");
        boolean figure = reference.chars().anyMatch(c -> c >= '0' && c <= '9');
        return reference.isBlank() || figure
                ? Optional.empty()
                : Optional.of(new Relation(words.kind(), reference, TOLERANCE, clause));
    }
}
