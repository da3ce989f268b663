package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.LEVEL;

import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * What places are short of, listed behind what the whole is short of: 可报额距目标缺口33亿元，[石桥缺口]5亿元、[柳林缺]4亿元. What stands before the
 * word is whose it is, and each is short of what the sentence told.
 */
final class Shortfalls {

    private static final int LONGEST_PLACE = 4;
    private static final String GAP = "缺口";

    private final Nouns nouns;
    private final Memory memory;

    Shortfalls(Nouns nouns, Memory memory) {
        this.nouns = nouns;
        this.memory = memory;
    }

    /** The place with what it is short of; empty if no list of such places is told. */
    Optional<String> named(Frame f, Figure lead, Phrase after) {
        boolean listed = !memory.list.shortOf.isEmpty()
                || memory.last.measure == Measure.GAP
                        && !after.isEmpty()
                        && after.get(0).kind() == Token.Kind.LIST;
        if (!listed || f.measure != Measure.LEVEL || lead.relative() || memory.subjects.size() != 1) {
            return Optional.empty();
        }
        String place = placeIn(f.noun);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        memory.list.shortOf = memory.list.shortOf.isEmpty() ? memory.subjects.get(0) : memory.list.shortOf;
        f.region = Optional.of(place);
        f.inherits = Optional.of(memory.list.shortOf);
        return Optional.of(place + memory.list.shortOf + GAP);
    }

    private String placeIn(Phrase noun) {
        String words = noun.any(t -> t.is(LEVEL)) ? "" : noun.joined();
        for (String shortOf : WordList.LACKS.words()) {
            int end = words.length() - shortOf.length();
            if (end > 1 && end <= LONGEST_PLACE && words.endsWith(shortOf)) {
                String place = words.substring(0, end);
                return nouns.hasHead(place) || nouns.isHead(place) ? "" : place;
            }
        }
        return "";
    }
}
