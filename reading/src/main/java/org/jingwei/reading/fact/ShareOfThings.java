package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** The things of which a percentage opens its clause: [47%的]村集体收入过线, 确保[90%以上的]卫生院达到标准. */
final class ShareOfThings {

    private static final long HAPPENS = Cues.CHANGES | Cues.of(STATE);

    private ShareOfThings() {}

    /** The part of the things that the words behind the figure name; empty if it is no such percentage. */
    static Optional<String> named(Phrase left, Figure lead, Phrase after) {
        boolean bound = lead.approx() != Approx.EXACT;
        boolean opens = lead.relative()
                && lead.unit().orElse("").equals("%")
                && left.all(t -> t.kind() == Token.Kind.PERIOD
                        || t.is(LEAD)
                        || t.is(DONE)
                        || t.kind() == Token.Kind.LIST
                        || bound && (t.isAny(Cues.of(TARGET, SCOPE)) || isBeforeShare(left.textOf(t))))
                && after.size() > 1
                && after.isOnly(0, "的")
                && (after.get(1).kind() == Token.Kind.TEXT
                        || bound && after.get(1).isAny(Cues.NOUNS | SCOPE.bit()));
        return opens ? Optional.of(bound ? whatTheyDo(after) : things(after)) : Optional.empty();
    }

    private static boolean isBeforeShare(String word) {
        return WordList.SHARE_OPENS.has(word) || WordList.HEDGING.has(word);
    }

    private static String things(Phrase after) {
        int end = 1;
        while (end < after.size()
                && (after.get(end).kind() == Token.Kind.TEXT || after.get(end).isAny(Cues.NOUNS))) {
            end++;
        }
        return after.sub(1, end).joined();
    }

    /** 90%以上的[卫生院、诊所达到标准]: 达到标准的卫生院、诊所. */
    private static String whatTheyDo(Phrase after) {
        String words = after.untilBreak(1).joined();
        String thing = after.textOf(1);
        if (words.length() > thing.length() + 1 && WordList.BARE_THING.has(thing)) {
            return words.substring(thing.length()) + "的" + thing;
        }
        for (int at = 2; at < words.length(); at++) {
            if (WordList.SHARE_DOES.startsAt(words, at)) {
                return words.substring(at) + "的" + words.substring(0, at);
            }
        }
        return doing(after.untilBreak(1), words).orElseGet(() -> things(after));
    }

    /** 近30%的[规上工业企业生产效益下滑]: what happens to the things, behind the noun for them. */
    private static Optional<String> doing(Phrase clause, String words) {
        int end = clause.any(t -> t.isAny(HAPPENS) && !t.isAny(Cues.NOUNS)) ? 1 : words.length();
        while (end < words.length()
                && !(WordList.BARE_THING.endsAt(words, end) && !WordList.BARE_THING.endsAt(words, end + 1))) {
            end++;
        }
        return end + 1 < words.length()
                ? Optional.of(words.substring(end) + "的" + words.substring(0, end))
                : Optional.empty();
    }
}
