package org.jingwei.reading.fact;

import java.util.Optional;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * Some of the things that were counted before, by where they stand or what they do: 52个项目有18个[在初设审批阶段], 14项指标中有9项[是负增长].
 */
final class CountedOut {

    private final Memory memory;

    CountedOut(Memory memory) {
        this.memory = memory;
    }

    /** Their name; empty if the count is not one of some of them. */
    Optional<String> named(Phrase noun, Frame f, Figure figure, CountedNoun right) {
        Optional<String> stage = stage(noun, right.isEmpty() ? right.told() : right.words());
        Optional<String> name =
                stage.isPresent() ? stage.map(at -> at + "的" + memory.owner) : byDeed(noun, f, figure, right);
        if (stage.isPresent()) {
            f.status = Optional.of(Status.ACTUAL);
            memory.tense.status = f.status;
        }
        if (name.isPresent()) {
            memory.list.counting = true;
            memory.keepsOwner = true;
        }
        return name;
    }

    /** 52个项目有18个[在初设审批阶段]: which of the things named before. */
    private Optional<String> stage(Phrase noun, String things) {
        boolean fits = (noun.isEmpty() || memory.owner.endsWith(noun.joined()))
                && WordList.STAGE.ends(things)
                && memory.inSentence()
                && !memory.owner.isEmpty();
        return fits ? WordList.AT_STAGE.at(things, 0).map(word -> things.substring(word.length())) : Optional.empty();
    }

    /** 14项指标中有9项[是负增长], 65户企业…，还有5户[处于停产状态]: some of the things counted before, told by what they do. */
    private Optional<String> byDeed(Phrase noun, Frame f, Figure figure, CountedNoun right) {
        String thing = memory.list.thingIn(figure.unit().orElse(""));
        if (thing.isEmpty()) {
            return Optional.empty();
        }
        boolean said = f.leadsOver != Token.NONE && WordList.COUNTED_OUT.ends(noun.textOf(f.leadsOver))
                || f.peeled.stream().anyMatch(t -> WordList.COUNTED_OUT.ends(noun.textOf(t)));
        boolean bare = right.isEmpty() || WordList.NOT_DONE.has(right.words());
        String told = bare ? right.words() + right.told() : "";
        if (told.isEmpty() && WordList.DOES.starts(right.words()) && !right.beforeFigure()) {
            told = right.words() + right.told();
        }
        boolean whose = noun.isEmpty() || thing.startsWith(noun.joined());
        String deed = told.startsWith("是") ? told.substring(1) : told;
        boolean fits = said && whose && WordList.DOES.starts(deed) && ThingsTold.isTold(deed);
        return fits ? Optional.of(deed + "的" + thing) : Optional.empty();
    }
}
