package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jspecify.annotations.Nullable;

/**
 * All words that the fact reader knows, found in one pass over a text. They lie in a table by their first two characters, the longest
 * first: that is a third of the time of an automaton over all of them, for hardly two begin alike. Immutable after it is built.
 */
final class Lexicon {

    /** Shorter names (出口, 税收) are found as head nouns, where they cannot swallow a cue. */
    private static final int SHORTEST_NAME = 3;

    private static final long MEASURES =
            Cue.ASPECT.bit() | Cue.SHARE_NOUN.bit() | Cue.COMPLETION.bit() | Cue.PULL_RATE.bit();

    private static final Word[] NONE = {};
    /** So many times as many places as words. */
    private static final int ROOM = 4;
    /** Spreads pairs of characters over the table. */
    private static final int SPREAD = 0x9E3779B1;

    private final Word[][] words;
    private final int shift;

    private Lexicon(Collection<Word> entries) {
        this.shift = Integer.numberOfLeadingZeros(Math.max(1, entries.size() * ROOM - 1));
        List<List<Word>> places = new ArrayList<>();
        for (int k = 0; k < 1 << Integer.SIZE - shift; k++) {
            places.add(new ArrayList<>());
        }
        for (Word word : entries) {
            String text = word.text();
            places.get(place(text.charAt(0), text.length() > 1 ? text.charAt(1) : 0))
                    .add(word);
        }
        this.words = places.stream().map(Lexicon::longestFirst).toArray(Word[][]::new);
    }

    private static Word[] longestFirst(List<Word> words) {
        words.sort(Comparator.comparingInt((Word word) -> word.text().length()).reversed());
        return words.isEmpty() ? NONE : words.toArray(Word[]::new);
    }

    private int place(int first, int second) {
        return (first << Character.SIZE | second) * SPREAD >>> shift;
    }

    static Lexicon standard(Indicators indicators) {
        TreeMap<String, Word> entries = new TreeMap<>();
        for (CsvRow row : CsvFile.resource(Lexicon.class, "cues.csv", "word", "cue", "arg", "source")
                .rows()) {
            enter(entries, row.text("word"), cueOf(row), row.optional("arg").orElse(""));
        }
        for (CsvRow row : CsvFile.resource(Lexicon.class, "heads.csv", "head", "kind", "source")
                .rows()) {
            enter(entries, row.text("head"), Cue.HEAD, row.text("kind"));
        }
        for (Indicator indicator : indicators.all()) {
            name(entries, indicator.name(), indicator.code());
            indicator.aliases().forEach(alias -> name(entries, alias, indicator.code()));
        }
        return new Lexicon(entries.values());
    }

    private static Cue cueOf(CsvRow row) {
        try {
            return Cue.valueOf(row.text("cue").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.bad("no such cue: " + row.text("cue"));
        }
    }

    /** A name that ends with a measure word (完成率, 涨幅) or with a change (支出压减), or is a mere attribute (总投资) is left to the grammar. */
    private static void name(TreeMap<String, Word> entries, String name, String code) {
        Word known = entries.get(name);
        boolean attribute = known != null && known.argument(Cue.HEAD).equals("attribute");
        if (name.length() >= SHORTEST_NAME && !attribute && !endsWithMeasure(entries, name)) {
            enter(entries, name, Cue.NAME, code);
        }
    }

    private static boolean endsWithMeasure(TreeMap<String, Word> entries, String name) {
        for (int from = 1; from < name.length(); from++) {
            Word tail = entries.get(name.substring(from));
            boolean change = tail != null && (tail.mask() & Cues.CHANGES) != 0 && name.length() - from > 1;
            if (change || tail != null && (tail.mask() & MEASURES) != 0) {
                return true;
            }
        }
        return false;
    }

    private static void enter(TreeMap<String, Word> entries, String text, Cue cue, String argument) {
        entries.computeIfAbsent(text, Word::new).add(cue, argument);
    }

    /** The longest word that begins at each index of {@code text}; null where none does. */
    @Nullable Word[] longestAt(String text) {
        @Nullable Word[] longest = new Word[text.length()];
        int last = text.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            @Nullable Word word = i < last ? longest(text, i, words[place(c, text.charAt(i + 1))]) : null;
            longest[i] = word != null ? word : longest(text, i, words[place(c, 0)]);
        }
        return longest;
    }

    private static @Nullable Word longest(String text, int from, Word[] words) {
        for (Word word : words) {
            if (text.startsWith(word.text(), from)) {
                return word;
            }
        }
        return null;
    }
}
