package org.jingwei.reading.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/** The words of {@code cues.csv}. Immutable. */
final class CueWords {

    private static final int ADVERT_WEIGHT = 2;

    private final Map<Cue, List<Word>> words;

    private record Word(String text, boolean opens, boolean closes, int weight) {

        boolean in(String line) {
            if (opens) {
                return line.startsWith(text);
            }
            return closes ? line.endsWith(text) : line.contains(text);
        }
    }

    private CueWords(Map<Cue, List<Word>> words) {
        this.words = words;
    }

    static CueWords shipped() {
        return of(CsvFile.resource(CueWords.class, "cues.csv", "kind", "word", "weight", "source"));
    }

    static CueWords of(CsvFile file) {
        Map<Cue, List<Word>> words = new EnumMap<>(Cue.class);
        for (CsvRow row : file.rows()) {
            words.computeIfAbsent(cue(row), kind -> new ArrayList<>()).add(word(row));
        }
        return new CueWords(words);
    }

    private static Cue cue(CsvRow row) {
        try {
            return Cue.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.bad("no such kind of cue: " + row.text("kind"));
        }
    }

    private static Word word(CsvRow row) {
        String text = row.text("word");
        boolean opens = text.startsWith("^");
        boolean closes = text.endsWith("$");
        String bare = text.substring(opens ? 1 : 0, text.length() - (closes ? 1 : 0));
        if (bare.isEmpty() || !row.text("weight").matches("\\d")) {
            throw row.bad("not a cue: " + text + " of weight " + row.text("weight"));
        }
        return new Word(bare, opens, closes, row.text("weight").charAt(0) - '0');
    }

    boolean in(Cue kind, String line) {
        return weight(kind, line) > 0;
    }

    /** Whether the line is an advertisement: its words of that kind weigh enough together. */
    boolean advert(String line) {
        int weight = 0;
        for (Word word : words.getOrDefault(Cue.ADVERT, List.of())) {
            weight += word.in(line) ? word.weight() : 0;
        }
        return weight >= ADVERT_WEIGHT;
    }

    /** Whether a word of the kind opens the line. */
    boolean opens(Cue kind, String line) {
        return words.getOrDefault(kind, List.of()).stream().anyMatch(w -> line.startsWith(w.text()));
    }

    /** The greatest weight of the words of the kind in the line; 0 if there is none. */
    int weight(Cue kind, String line) {
        int weight = 0;
        for (Word word : words.getOrDefault(kind, List.of())) {
            if (word.weight() > weight && word.in(line)) {
                weight = word.weight();
            }
        }
        return weight;
    }
}
