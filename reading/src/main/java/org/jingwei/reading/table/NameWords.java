package org.jingwei.reading.table;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/** The nouns of {@code nouns.csv}, by which names of rows and columns are told apart and put together. Immutable. */
final class NameWords {

    enum Kind {
        HEAD,
        AMOUNT,
        RATE,
        STOCK,
        THING,
        MODIFIER,
        NOPLACE
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private NameWords(CsvFile file) {
        for (CsvRow row : file.rows()) {
            Kind kind = row.read("kind", name -> Kind.valueOf(name.toUpperCase(Locale.ROOT)));
            row.text("source");
            if (!words.computeIfAbsent(kind, k -> new HashSet<>()).add(row.text("word"))) {
                throw row.bad("stands already in the file: " + row.text("word"));
            }
        }
    }

    static NameWords shipped() {
        return new NameWords(CsvFile.resource(NameWords.class, "nouns.csv", "word", "kind", "source"));
    }

    boolean is(Kind kind, String name) {
        return words.getOrDefault(kind, Set.of()).contains(name);
    }

    boolean ends(Kind kind, String name) {
        return words.getOrDefault(kind, Set.of()).stream().anyMatch(name::endsWith);
    }

    /** The longest head noun that a name ends in: 零售总额 is none, 投资 is one of 固定资产投资. */
    Optional<String> headOf(String name) {
        return words.getOrDefault(Kind.HEAD, Set.of()).stream()
                .filter(name::endsWith)
                .max(java.util.Comparator.comparingInt(String::length));
    }
}
