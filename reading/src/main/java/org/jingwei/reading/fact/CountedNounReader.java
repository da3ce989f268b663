package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Optional;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** Reads the noun behind an amount or a count: 20个[新建项目]开工建设, 14个[未按期复工的续建项目], 总投资6100亿元的510个[重点项目]. */
final class CountedNounReader {

    private CountedNounReader() {}

    /** The noun behind the figure with the things that own the amount; empty if none follows. */
    static CountedNoun after(Phrase after, Figure figure) {
        Optional<CountedNoun> sized = behindItsSize(after, figure);
        if (sized.isPresent()) {
            return sized.get();
        }
        Optional<Attribute> described =
                Counted.isThing(figure.unit().orElse("")) ? Attribute.in(after) : Optional.empty();
        CountedNoun noun = described.map(name -> described(after, name)).orElseGet(() -> directlyAfter(after, figure));
        return sharing(noun.owning(AmountOwner.in(after, figure)), after, figure);
    }

    /** 17个总投资30亿元[工程包]: the things stand behind the amount that says how large they are. */
    private static Optional<CountedNoun> behindItsSize(Phrase after, Figure figure) {
        boolean amount = after.size() > 2
                && after.get(0).is(HEAD)
                && after.get(1).kind() == Token.Kind.FIGURE
                && !after.get(1).figure().orElseThrow().relative()
                && Counted.isThing(figure.unit().orElse(""));
        if (!amount) {
            return Optional.empty();
        }
        Phrase things = after.from(after.isOnly(2, "的") ? 3 : 2);
        boolean noun = !things.isEmpty()
                && (things.get(0).kind() == Token.Kind.TEXT || things.get(0).isAny(Cues.NOUNS));
        return noun ? Optional.of(directlyAfter(things, figure)).filter(n -> !n.isEmpty()) : Optional.empty();
    }

    /** 14个[未按期复工的续建项目]. */
    private static CountedNoun described(Phrase after, Attribute name) {
        int end = clauseEnd(after);
        boolean figureFollows = end < after.size() && after.get(end).kind() == Token.Kind.FIGURE;
        Phrase rest = after.sub(name.tokens(), Math.max(name.tokens(), breakAfter(after, end)));
        String told = figureFollows ? "" : after.sub(name.tokens(), end).joined();
        return new CountedNoun(name.tokens(), name.words(), CountedNoun.Kind.NOUN, told, rest, figureFollows, "");
    }

    /** 22个[省列]、109个市列重大项目: with the thing that is printed once, at the end of the list. */
    private static CountedNoun sharing(CountedNoun noun, Phrase after, Figure figure) {
        int end = noun.tokens();
        boolean item = end > 0 && end < after.size() && after.get(end).kind() == Token.Kind.LIST;
        return item
                ? SharedTail.named(noun.words(), after.from(end), figure)
                        .map(noun::called)
                        .orElse(noun)
                : noun;
    }

    /** The noun that begins with the first token, or behind a word that only leads over to it: 50个[已]开工新建项目. */
    static CountedNoun directlyAfter(Phrase printed, Figure figure) {
        boolean done = printed.size() > 2
                && printed.get(0).is(DONE)
                && printed.get(1).is(STATE)
                && (printed.get(2).kind() == Token.Kind.TEXT || printed.get(2).isAny(Cues.NOUNS | DEED.bit()));
        boolean brought = printed.size() > 1
                && printed.isOnly(0, "实现")
                && printed.get(1).kind() == Token.Kind.TEXT
                && Counted.isPeople(figure);
        boolean etc = printed.size() > 1 && (printed.isOnly(0, "等") || printed.isOnly(0, "等系列"));
        boolean yearly = printed.size() > 1
                && printed.get(0).kind() == Token.Kind.PERIOD
                && printed.isOnly(0, "年度")
                && (printed.get(1).kind() == Token.Kind.TEXT || printed.get(1).isAny(Cues.NOUNS));
        return done || brought || etc || yearly
                ? followedBy(printed.from(1), figure).further(1)
                : followedBy(printed, figure);
    }

    private static CountedNoun followedBy(Phrase printed, Figure figure) {
        boolean counts = !figure.relative()
                && !figure.points()
                && figure.kind() != Figure.Kind.RANK
                && figure.kind() != Figure.Kind.BARE;
        if (!counts) {
            return CountedNoun.NONE;
        }
        Phrase after = withoutYearOfHonour(withoutRemark(printed));
        int end = clauseEnd(after);
        boolean figureFollows = end < after.size() && after.get(end).kind() == Token.Kind.FIGURE;
        int item = CountedNounEnd.ofItem(after, end);
        boolean beforeFigure = figureFollows && item < 0;
        Phrase noun = CountedNounEnd.cut(after.until(figureFollows && item >= 0 ? item : end), beforeFigure);
        if (Counted.isSize(figure)) {
            noun = CountedNounEnd.firstMember(noun);
        } else if (!figureFollows && WordList.TURN.has(figure.unit().orElse(""))) {
            noun = CountedNounEnd.ofOccasion(after.until(end), noun);
        }
        boolean populace = figure.unit().orElse("").startsWith("万");
        String words = populace ? Course.ofPopulace(named(noun)) : named(noun);
        return new CountedNoun(
                noun.size(),
                beforeFigure ? CountedNounEnd.things(words) : words,
                kind(noun),
                figureFollows ? "" : after.sub(Math.min(noun.size(), end), end).joined(),
                after.sub(noun.size(), Math.max(noun.size(), breakAfter(after, end))),
                beforeFigure,
                "");
    }

    /** 11个标准化村[（社区）]文化中心: a short remark in brackets does not end the noun. */
    private static Phrase withoutRemark(Phrase after) {
        int open = 0;
        while (open < after.size()
                && (after.get(open).kind() == Token.Kind.TEXT || after.get(open).kind() == Token.Kind.WORD)) {
            open++;
        }
        boolean remark = open > 0
                && open + 3 < after.size()
                && after.get(open).kind() == Token.Kind.OPEN
                && after.get(open + 2).kind() == Token.Kind.CLOSE
                && after.get(open + 1).kind() != Token.Kind.FIGURE
                && (after.get(open + 3).kind() == Token.Kind.TEXT
                        || after.get(open + 3).isAny(Cues.NOUNS));
        int close = remark ? open + 2 : open > 0 ? otherRungs(after, open) : open;
        return close > open ? after.until(open).and(after.from(close + 1).tokens()) : after;
    }

    /** 5个县[（市、区）]增速低于全市: what the other districts are called; where the bracket closes, {@code open} if it is none of these. */
    private static int otherRungs(Phrase after, int open) {
        int close = open + 1;
        while (close < after.size()
                && (after.get(close).kind() == Token.Kind.LIST || WordList.PEERS.has(after.textOf(close)))) {
            close++;
        }
        boolean rungs = close > open + 1
                && close < after.size()
                && after.get(open).kind() == Token.Kind.OPEN
                && after.get(close).kind() == Token.Kind.CLOSE;
        return rungs ? close : open;
    }

    /** 7家企业获批[2031年度]省级示范企业: the year of an honour is no time of the clause. */
    private static Phrase withoutYearOfHonour(Phrase after) {
        for (int k = 1; k + 1 < after.size() && after.get(k).kind() != Token.Kind.BREAK; k++) {
            boolean year = after.get(k).kind() == Token.Kind.PERIOD && WordList.OPEN_VERB.ends(after.textOf(k - 1));
            if (year && after.get(k + 1).kind() != Token.Kind.FIGURE) {
                return after.until(k).and(after.from(k + 1).tokens());
            }
        }
        return after;
    }

    /** 享受甲、乙等形式的[教育帮扶]: the examples are left out, of [新建项目]的备案、报批等工作 too; 项目[因]资金不足: the reason. */
    private static String named(Phrase noun) {
        String words = noun.joined();
        for (int k = noun.size() - 2; k > 1; k--) {
            if (noun.isOnly(k, "等") && noun.get(0).is(DEED)) {
                String rest = noun.from(k + 1).joined();
                boolean kind = WordList.MANNER.startsAt(rest, 0) && rest.indexOf('的') > 0;
                String owner = Course.withoutPurpose(noun.until(k).joined());
                boolean owned = WordList.COUNTABLE.ends(owner);
                words = owned ? owner : noun.textOf(0) + (kind ? rest.substring(rest.indexOf('的') + 1) : rest);
            }
        }
        int reason = words.indexOf('因');
        boolean clause = reason > 2
                && reason + 2 < words.length()
                && !WordList.NO_REASON.startsAt(words, reason - 1)
                && !WordList.NO_REASON.startsAt(words, reason);
        return clause ? words.substring(0, reason) : words;
    }

    private static CountedNoun.Kind kind(Phrase noun) {
        if (noun.isEmpty()) {
            return CountedNoun.Kind.OTHER;
        }
        if (noun.all(t -> t.isAny(Cues.of(STATE, DEED, VERB))
                || WordList.NOT_DONE.has(noun.textOf(t))
                || WordList.PLAIN_DEED.has(noun.textOf(t)))) {
            return CountedNoun.Kind.DEED;
        }
        boolean named = noun.get(0).kind() == Token.Kind.TEXT || noun.get(0).isAny(Cues.NOUNS);
        return named && !Character.isDigit(noun.textOf(0).charAt(0)) ? CountedNoun.Kind.NOUN : CountedNoun.Kind.OTHER;
    }

    private static int clauseEnd(Phrase after) {
        int end = 0;
        while (end < after.size()
                && switch (after.get(end).kind()) {
                    case FIGURE, BREAK, OPEN, CLOSE -> false;
                    case TEXT, WORD, PERIOD, LIST -> true;
                }) {
            end++;
        }
        return end;
    }

    /** Where the clause ends of which the words until {@code from} are known to be a part, its figures and lists included. */
    private static int breakAfter(Phrase after, int from) {
        int end = from;
        while (end < after.size()
                && switch (after.get(end).kind()) {
                    case BREAK, OPEN, CLOSE -> false;
                    case TEXT, WORD, PERIOD, LIST, FIGURE -> true;
                }) {
            end++;
        }
        return end;
    }
}
