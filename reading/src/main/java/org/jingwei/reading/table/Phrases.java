package org.jingwei.reading.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/** The words of titles and headers that turn a phrase, from {@code phrases.csv}, as parts of patterns. Immutable. */
final class Phrases {

    enum Kind {
        LABEL,
        TAIL,
        SHEET,
        RANK,
        RATE,
        REACH,
        PLAN_TIME,
        BASE,
        GENERAL,
        JOINS,
        SINGLE,
        LOOKS_BACK,
        CHOICE,
        NO_CHOICE,
        SOME,
        TRADED,
        GOODS,
        PLACES,
        AS_OF,
        RESULT,
        MONEY,
        GOAL,
        AHEAD,
        COMPARE,
        BELOW,
        FILLER,
        THIS_YEAR
    }

    private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);

    private Phrases(CsvFile file) {
        for (CsvRow row : file.rows()) {
            Kind kind = row.read(
                    "kind", name -> Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
            row.text("source");
            List<String> list = words.computeIfAbsent(kind, k -> new ArrayList<>());
            if (list.contains(row.text("word"))) {
                throw row.bad("stands already in the file: " + row.text("word"));
            }
            list.add(row.text("word"));
        }
        for (Kind kind : Kind.values()) {
            if (!words.containsKey(kind)) {
                throw new IllegalStateException("phrases.csv has no word of " + kind);
            }
        }
    }

    static Phrases shipped() {
        return new Phrases(CsvFile.resource(Phrases.class, "phrases.csv", "word", "kind", "source"));
    }

    /** Reads the text of a phrase file; {@code name} is what refusals call it. */
    static Phrases parse(String name, String text) {
        return new Phrases(CsvFile.parse(name, text, "word", "kind", "source"));
    }

    /** A pattern of any word of these kinds, the longest first: {@code (?:增长速度|增速)}. */
    String any(Kind... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> words.getOrDefault(kind, List.of()).stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    boolean is(Kind kind, String word) {
        return words.getOrDefault(kind, List.of()).contains(word);
    }
}
