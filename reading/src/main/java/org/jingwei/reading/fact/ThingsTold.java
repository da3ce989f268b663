package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * Names counted things by what is said of them where their noun alone says little: 25个项目[获得省级认定], 为7户企业[办理贷款]3亿元,
 * 8个村[集体收入超50万元], 12个项目[顺利投产].
 */
final class ThingsTold {

    private static final int LONGEST_THING = 10;
    private static final int LONGEST_TOLD = 22;
    private static final int LONGEST_JOINT = 26;
    private static final int LEAST_TOLD = 3;
    private static final int LEAST_VERB = 2;
    /** 3个乡镇、20个村: from one count to the next there are no more tokens. */
    private static final int FURTHEST_ITEM = 3;

    private ThingsTold() {}

    /**
     * The name, if something is said that tells the things apart.
     *
     * @param served whether 为 or 给 stands before the count: something is done for the things
     */
    static Optional<String> named(CountedNoun right, boolean served) {
        return right.ofNext().isEmpty()
                ? deed(right, served)
                        .or(() -> state(right))
                        .or(() -> joint(right))
                        .or(() -> shared(right, served))
                : Optional.empty();
    }

    private static Optional<String> deed(CountedNoun right, boolean served) {
        boolean gets =
                right.beforeFigure() && WordList.OPEN_VERB.starts(right.rest().joined());
        String said = served || gets ? untilFigure(right) : right.words() + right.told();
        for (int end = 1; end <= Math.min(LONGEST_THING, said.length() - LEAST_VERB); end++) {
            if (WordList.BARE_THING.endsAt(said, end)) {
                String deed = said.substring(WordList.DOES.startsAt(said, end) ? end : afterAdverb(said, end));
                Optional<String> verb = served ? WordList.SERVES.at(deed, 0) : Optional.empty();
                if (verb.filter(deed::equals).isPresent()) {
                    return Optional.of(deed + behindFigure(right.rest()) + "的" + said.substring(0, end));
                }
                boolean does = WordList.DOES.starts(deed) && !WordList.UNDER_WAY.has(deed);
                if (isTold(deed) && (verb.isPresent() || does)) {
                    return Optional.of(deed + "的" + said.substring(0, end));
                }
            }
        }
        return Optional.empty();
    }

    /** 40个村[与某企业签订合作协议]: with whom they do something. */
    private static Optional<String> joint(CountedNoun right) {
        String deed = right.rest().until(figureIn(right.rest())).joined();
        boolean fits = deed.startsWith("与")
                && deed.length() <= LONGEST_JOINT
                && WordList.BARE_THING.ends(right.words())
                && WordList.JOINTLY.in(deed);
        return fits ? Optional.of(deed + "的" + right.words()) : Optional.empty();
    }

    /** 3个[乡镇]、20个村[进入名单], 为16所[学校]110个教室[安装空调]: what is said of the things that are counted last. */
    private static Optional<String> shared(CountedNoun right, boolean served) {
        if (!WordList.BARE_THING.has(right.words())) {
            return Optional.empty();
        }
        String said = behindLastCount(right.rest());
        for (int end = 1; end <= Math.min(LONGEST_THING, said.length() - LEAST_TOLD); end++) {
            String deed = said.substring(end);
            boolean does = WordList.DOES.starts(deed) || served && WordList.SERVES.starts(deed);
            if (WordList.BARE_THING.endsAt(said, end) && does && isTold(deed)) {
                return Optional.of(deed + "的" + right.words());
            }
        }
        return Optional.empty();
    }

    /** The words behind the last of the counts that follow each other; empty if no count follows. */
    private static String behindLastCount(Phrase rest) {
        int from = 0;
        int next = nextCount(rest, 0);
        while (next >= 0) {
            from = next + 1;
            next = nextCount(rest, from);
        }
        int end = from;
        while (from > 0
                && end < rest.size()
                && rest.get(end).kind() != Token.Kind.FIGURE
                && rest.get(end).kind() != Token.Kind.LIST) {
            end++;
        }
        return rest.sub(from, end).joined();
    }

    /** Where a count stands behind nothing but a noun and a list mark; -1 if none does. */
    private static int nextCount(Phrase rest, int from) {
        for (int k = from; k < Math.min(rest.size(), from + FURTHEST_ITEM); k++) {
            if (rest.get(k).kind() == Token.Kind.FIGURE) {
                String unit = rest.get(k).figure().orElseThrow().unit().orElse("");
                return Counted.isThing(unit) ? k : -1;
            }
        }
        return -1;
    }

    private static int afterAdverb(String said, int end) {
        return end + WordList.STILL.at(said, end).map(String::length).orElse(0);
    }

    /** 为5户企业[办理贷款]、续贷3亿元, 为5户企业[发放]了3亿元: what is done, without the second deed and without 了. */
    private static String untilFigure(CountedNoun right) {
        Phrase rest = right.rest();
        int figure = figureIn(rest);
        String said = right.words() + rest.until(figure).joined();
        int list = figure < rest.size() ? said.indexOf('、') : -1;
        String deed = list > 0 ? said.substring(0, list) : said;
        return deed.endsWith("了") ? deed.substring(0, deed.length() - 1) : deed;
    }

    static boolean isTold(String deed) {
        return deed.length() >= LEAST_TOLD && deed.length() <= LONGEST_TOLD && !WordList.PARTICLE.ends(deed);
    }

    /** 为5户企业发放3亿元[红包]: what they were given; empty if it is not said. */
    private static String behindFigure(Phrase rest) {
        int figure = figureIn(rest);
        boolean noun = figure + 1 < rest.size()
                && (rest.get(figure + 1).kind() == Token.Kind.TEXT
                        || rest.get(figure + 1).isAny(Cues.NOUNS));
        return noun ? rest.textOf(figure + 1) : "";
    }

    /** 5项指标[居全市第1], 8个村[收入超50万元]: a place or a bound that each of the things reached; 3个项目总投资5亿元 tells no such. */
    static Optional<String> condition(CountedNoun right) {
        Phrase rest = right.rest();
        int at = figureIn(rest);
        if (at == rest.size() || at + 1 < rest.size()) {
            return Optional.empty();
        }
        Figure figure = rest.get(at).figure().orElseThrow();
        String said = right.words() + rest.until(at).joined();
        int end = Math.min(LONGEST_THING, right.words().length());
        while (end > 0 && !WordList.BARE_THING.endsAt(said, end)) {
            end--;
        }
        return end > 0 && isBound(said, end, figure, rest.until(at))
                ? Optional.of(said.substring(end)
                        + rest.text().substring(figure.begin(), figure.end())
                        + "的"
                        + said.substring(0, end))
                : Optional.empty();
    }

    private static boolean isBound(String said, int end, Figure figure, Phrase words) {
        String attribute = said.substring(end);
        if (attribute.isEmpty() || attribute.length() > LONGEST_TOLD || attribute.charAt(0) == '的') {
            return false;
        }
        if (figure.kind() == Figure.Kind.RANK || words.text().charAt(figure.begin()) == '翻') {
            return true;
        }
        boolean bounded = figure.approx() != Approx.EXACT
                && (figure.approx() != Approx.ABOUT || figure.relative())
                && !words.any(t -> t.isAny(Cues.CHANGES | EACH.bit()) && !t.isAny(Cues.NOUNS));
        return bounded
                && attribute.length() >= LEAST_TOLD
                && !WordList.COUNTABLE.endsAt(said, end)
                && !WordList.ALTOGETHER.in(attribute);
    }

    private static int figureIn(Phrase words) {
        int k = 0;
        while (k < words.size() && words.get(k).kind() != Token.Kind.FIGURE) {
            k++;
        }
        return k;
    }

    /** 12个项目[顺利投产]: adverbs stand between the things and what happened to them. */
    private static Optional<String> state(CountedNoun right) {
        Phrase rest = right.rest();
        int from = 0;
        while (from < rest.size() && isAdverb(rest, from)) {
            from++;
        }
        Phrase states = rest.from(from);
        boolean fits =
                from > 0 && WordList.BARE_THING.has(right.words()) && !states.isEmpty() && states.all(t -> t.is(STATE));
        return fits ? Optional.of(states.joined() + right.words()) : Optional.empty();
    }

    private static boolean isAdverb(Phrase rest, int k) {
        Token t = rest.get(k);
        return t.is(LEAD)
                && !t.isAny(Cues.NOUNS)
                && t.end() - t.begin() > 1
                && !WordList.NOT_DONE.has(rest.textOf(k))
                && !WordList.ALL_OF.has(rest.textOf(k));
    }
}
