package org.jingwei.reading.fact;

import java.util.Optional;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * Some of the things that were counted before, by where they stand or what they do: 52个项目有18个[在初设审批阶段], 14项指标中有9项[是负增长],
 * 90个项目，仅40个[开工建设].
 */
final class CountedOut {

    private static final int LEAST_NOUN = 2;
    private static final int LONGEST_DEED = 12;
    private static final String DONE = "完成";

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

    private Optional<String> byDeed(Phrase noun, Frame f, Figure figure, CountedNoun right) {
        String thing = memory.list.thingIn(figure.unit().orElse(""));
        String words = noun.joined();
        boolean whose = noun.isEmpty() || thing.startsWith(words) || thing.endsWith(words);
        if (thing.isEmpty() || !whose || right.beforeFigure()) {
            return Optional.empty();
        }
        boolean out = isSaid(noun, f, WordList.COUNTED_OUT);
        String deed = out ? told(right) : "";
        if (deed.isEmpty() && (out || f.part || isSaid(noun, f, WordList.ONLY))) {
            deed = doing(thing, right);
        }
        return deed.isEmpty() ? done(noun, f, thing, right) : Optional.of(deed + "的" + thing);
    }

    private static boolean isSaid(Phrase noun, Frame f, WordList words) {
        return f.leadsOver != Token.NONE && words.ends(noun.textOf(f.leadsOver))
                || f.peeled.stream().anyMatch(t -> words.ends(noun.textOf(t)));
    }

    /** 14项指标中有9项[是负增长], 65户企业…，还有5户[处于停产状态]: all that is said of them. */
    private static String told(CountedNoun right) {
        boolean bare = right.isEmpty() || WordList.NOT_DONE.has(right.words());
        String told = bare || WordList.DOES.starts(right.words()) ? right.words() + right.told() : "";
        String deed = told.startsWith("是") ? told.substring(1) : told;
        boolean name = right.told().isEmpty() && WordList.BARE_THING.ends(deed);
        return WordList.DOES.starts(deed) && ThingsTold.isTold(deed) && !name ? deed : "";
    }

    /** 仅40个[项目][开工建设]: the deed alone, whether the noun is printed again or not. */
    private static String doing(String thing, CountedNoun right) {
        String said = right.words() + right.told();
        int own = Math.min(said.length(), thing.length());
        while (own > 0 && !thing.endsWith(said.substring(0, own))) {
            own--;
        }
        String deed = own >= LEAST_NOUN ? said.substring(own) : said;
        boolean fits = deed.length() <= LONGEST_DEED
                && WordList.SOME_DO.starts(deed)
                && !WordList.BARE_THING.ends(deed)
                && !WordList.PARTICLE.ends(deed);
        return fits ? deed : "";
    }

    /** 7件民生实事[完成]3件, 任务数95个，[完成]67个: so many of them are done; what follows is of all. */
    private Optional<String> done(Phrase noun, Frame f, String thing, CountedNoun right) {
        boolean fits = right.isEmpty()
                && right.told().isEmpty()
                && memory.last.planText.isEmpty()
                && isSaid(noun, f, WordList.FULFILLED);
        if (!fits || WordList.FULFILLED.in(thing)) {
            return Optional.empty();
        }
        f.inherits = Optional.of(thing);
        String due = WordList.DUE.words().stream()
                .filter(thing::endsWith)
                .findFirst()
                .orElse("");
        return Optional.of(thing.substring(0, thing.length() - due.length()) + DONE);
    }
}
