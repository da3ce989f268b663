package org.jingwei.reading.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/** The words of table headers, from {@code words.csv}. Immutable. */
final class TableWords {

    /** Where in a header a word may stand. */
    enum Position {
        WHOLE,
        END,
        START,
        PEER
    }

    /** A word and what it says; {@code arg} is the comparator or basis that it names, or empty. */
    record Word(String text, Role role, String arg) {}

    private final Map<Position, Map<String, Word>> words = new EnumMap<>(Position.class);
    private int longest = 1;

    private TableWords(CsvFile file) {
        for (Position position : Position.values()) {
            words.put(position, new HashMap<>());
        }
        for (CsvRow row : file.rows()) {
            add(row);
        }
    }

    static TableWords shipped() {
        return new TableWords(
                CsvFile.resource(TableWords.class, "words.csv", "word", "place", "role", "arg", "source"));
    }

    /** Reads the text of a word file; {@code name} is what refusals call it. */
    static TableWords parse(String name, String text) {
        return new TableWords(CsvFile.parse(name, text, "word", "place", "role", "arg", "source"));
    }

    private void add(CsvRow row) {
        String text = row.text("word");
        Position position = row.read("place", place -> Position.valueOf(place.toUpperCase(java.util.Locale.ROOT)));
        Word word = new Word(
                text, row.read("role", Role::valueOf), row.optional("arg").orElse(""));
        row.text("source");
        if (!text.equals(Plain.key(Plain.compact(text)))) {
            throw row.bad("a word that is not at half width or holds a blank: " + text);
        }
        if (of(position).putIfAbsent(text, word) != null) {
            throw row.bad("stands already in the file: " + text);
        }
        longest = Math.max(longest, text.length());
    }

    private Map<String, Word> of(Position position) {
        return words.getOrDefault(position, Map.of());
    }

    Optional<Word> whole(String text) {
        return Optional.ofNullable(of(Position.WHOLE).get(Plain.key(text)));
    }

    /** The longest word that the text ends in. */
    Optional<Word> atEnd(String text) {
        String key = Plain.key(text);
        for (int length = Math.min(longest, key.length()); length > 0; length--) {
            Word word = of(Position.END).get(key.substring(key.length() - length));
            if (word != null) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The longest word that the text begins with. */
    Optional<Word> atStart(String text) {
        return longestAt(text, of(Position.START), 0);
    }

    /** The longest peer at a place of the text: 全市平均 behind 比. */
    Optional<Word> peerAt(String text, int from) {
        return longestAt(text, of(Position.PEER), from);
    }

    private Optional<Word> longestAt(String text, Map<String, Word> entries, int from) {
        String key = Plain.key(text);
        List<Word> found = new ArrayList<>();
        for (int end = Math.min(key.length(), from + longest); end > from && found.isEmpty(); end--) {
            Word word = entries.get(key.substring(from, end));
            if (word != null) {
                found.add(word);
            }
        }
        return found.stream().findFirst();
    }
}
