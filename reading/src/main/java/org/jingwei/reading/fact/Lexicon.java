package org.jingwei.reading.fact;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeMap;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jspecify.annotations.Nullable;

/** All words that the fact reader knows, found in one pass over a text. Immutable. */
final class Lexicon {

    /** Shorter names (出口, 税收) are found as head nouns, where they cannot swallow a cue. */
    private static final int SHORTEST_NAME = 3;

    private static final long MEASURES =
            Cue.ASPECT.bit() | Cue.SHARE_NOUN.bit() | Cue.COMPLETION.bit() | Cue.PULL_RATE.bit();

    private final WordTree words;

    private Lexicon(Collection<Word> words) {
        this.words = new WordTree(words);
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
        for (int i = 0; i < longest.length; i++) {
            longest[i] = words.longest(text, i);
        }
        return longest;
    }
}
