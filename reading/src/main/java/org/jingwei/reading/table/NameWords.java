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

    private static final int LONGEST = 12;

    enum Kind {
        HEAD,
        AMOUNT,
        RATE,
        STOCK,
        INDEX,
        THING,
        MODIFIER,
        NOPLACE,
        PEOPLE,
        SCORE,
        BARE,
        ALL,
        SEVERAL,
        SUM
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private NameWords(CsvFile file) {
        for (CsvRow row : file.rows()) {
            Kind kind = row.read("kind", name -> Kind.valueOf(name.toUpperCase(Locale.ROOT)));
            row.text("source");
            if (row.text("word").length() > LONGEST) {
                throw row.bad("longer than " + LONGEST + " characters: " + row.text("word"));
            }
            if (!words.computeIfAbsent(kind, k -> new HashSet<>()).add(row.text("word"))) {
                throw row.bad("stands already in the file: " + row.text("word"));
            }
        }
    }

    static NameWords shipped() {
        return new NameWords(CsvFile.resource(NameWords.class, "nouns.csv", "word", "kind", "source"));
    }

    /** The word of the kind that stands anywhere in a text. */
    Optional<String> within(Kind kind, String text) {
        return words.getOrDefault(kind, Set.of()).stream()
                .filter(text::contains)
                .findFirst();
    }

    /** A name without the word of the kind that it begins with. */
    String without(Kind kind, String name) {
        return words.getOrDefault(kind, Set.of()).stream()
                .filter(name::startsWith)
                .findFirst()
                .map(word -> name.substring(word.length()))
                .orElse(name);
    }

    boolean is(Kind kind, String name) {
        return words.getOrDefault(kind, Set.of()).contains(name);
    }

    boolean ends(Kind kind, String name) {
        return ending(kind, name).isPresent();
    }

    /** The longest head noun that a name ends in: 零售总额 is none, 投资 is one of 固定资产投资. */
    Optional<String> headOf(String name) {
        return ending(Kind.HEAD, name);
    }

    private Optional<String> ending(Kind kind, String name) {
        Set<String> endings = words.getOrDefault(kind, Set.of());
        for (int from = Math.max(0, name.length() - LONGEST); from < name.length(); from++) {
            String ending = name.substring(from);
            if (endings.contains(ending)) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }
}
