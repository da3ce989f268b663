package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.figure.Script;
import org.jingwei.reading.lexicon.WordList;

/**
 * Places printed one by one behind their ranks: 第1名清河县，第2名临江区，第3名北山县.
 *
 * @param entries in the order in which they are printed
 * @param end index after the last token of the list
 */
record RankList(List<Entry> entries, int end) {

    /** Fewer may be a sentence of another kind. */
    private static final int LEAST = 3;

    private static final int LONGEST_PLACE = 8;

    record Entry(Figure rank, String place) {}

    /** The list that begins with the rank at {@code first}; empty if none does. */
    static Optional<RankList> at(Phrase sentence, int first) {
        List<Entry> entries = new ArrayList<>();
        int i = first;
        int end = first;
        while (isEntry(sentence, i) && follows(entries, figure(sentence, i))) {
            entries.add(new Entry(figure(sentence, i), sentence.textOf(i + 1).strip()));
            end = i + 2;
            i = end + 1;
        }
        return entries.size() >= LEAST ? Optional.of(new RankList(entries, end)) : Optional.empty();
    }

    private static Figure figure(Phrase sentence, int i) {
        return sentence.get(i).figure().orElseThrow();
    }

    /** A rank, a name, and nothing else before the next mark. */
    private static boolean isEntry(Phrase sentence, int i) {
        if (i + 1 >= sentence.size()
                || sentence.get(i).kind() != Token.Kind.FIGURE
                || sentence.get(i + 1).kind() != Token.Kind.TEXT) {
            return false;
        }
        String place = sentence.textOf(i + 1).strip();
        boolean ends = i + 2 == sentence.size()
                || sentence.get(i + 2).kind() == Token.Kind.BREAK
                || sentence.get(i + 2).kind() == Token.Kind.LIST;
        return ends
                && figure(sentence, i).kind() == Figure.Kind.RANK
                && figure(sentence, i).approx() == Approx.EXACT
                && place.length() > 1
                && place.length() <= LONGEST_PLACE
                && place.chars().allMatch(c -> Script.isHan((char) c));
    }

    private static boolean follows(List<Entry> entries, Figure next) {
        return entries.isEmpty()
                || value(next) == value(entries.get(entries.size() - 1).rank()) + 1;
    }

    private static int value(Figure rank) {
        return rank.value().orElseThrow().value().intValue();
    }

    /** 对各镇[经济运行情况]进行排名：…: what they are ranked by, as the words before the list say; empty if they do not. */
    static String rankedBy(Phrase before) {
        for (int k = before.size() - 1; k > 0; k--) {
            if (before.get(k).is(Cue.RANK_AT) && !before.get(k).isAny(Cues.NOUNS)) {
                String noun = nounBefore(before, k);
                if (noun.length() > 2) {
                    return noun;
                }
            }
        }
        return "";
    }

    private static String nounBefore(Phrase before, int end) {
        int from = end;
        while (from > 0
                && (before.get(from - 1).kind() == Token.Kind.TEXT
                        || before.get(from - 1).isAny(Cues.NOUNS))) {
            from--;
        }
        String noun = before.sub(from, end).joined();
        return WordList.UNDERGOES.words().stream()
                .filter(noun::endsWith)
                .findFirst()
                .map(verb -> noun.substring(0, noun.length() - verb.length()))
                .orElse(noun);
    }
}
