package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import org.jingwei.reading.figure.Figure;

/**
 * The noun that follows an amount or a count: 20个[新建项目]开工建设.
 *
 * @param tokens how many tokens it has
 * @param words as printed; empty if no noun follows
 * @param beforeFigure whether it runs up to the next figure, whose head noun it may hold (3个[项目总投资]5亿元)
 * @param ofNext the counted noun that owns the amount (总投资6100亿元的510个[重点项目]); empty if none does
 */
record CountedNoun(int tokens, String words, boolean beforeFigure, String ofNext) {

    static final CountedNoun NONE = new CountedNoun(0, "", false, "");

    private static final long ENDS_NOUN = Cues.of(
            LEVEL,
            REACH,
            RISE,
            DROP,
            RANK_AT,
            SHARE,
            EACH,
            DONE,
            ABOVE,
            THAN,
            COMPLETION,
            PULL,
            SHARE_NOUN,
            FORECAST,
            TARGET,
            FLAT);

    static CountedNoun after(Phrase after, Figure figure) {
        String next = "";
        if (after.size() > 2 && after.isOnly(0, "的") && after.get(1).kind() == Token.Kind.FIGURE) {
            next = directlyAfter(after.from(2), after.get(1).figure().orElseThrow())
                    .words();
        }
        return directlyAfter(after, figure).owning(next);
    }

    CountedNoun owning(String next) {
        return new CountedNoun(tokens, words, beforeFigure, next);
    }

    boolean isEmpty() {
        return tokens == 0;
    }

    /** 297家国企[重组整合为]110家: the figure is replaced by the one that follows. */
    boolean isReplaced(Phrase after) {
        return tokens > 0
                && tokens + 1 < after.size()
                && after.get(tokens).is(REACH)
                && after.get(tokens + 1).kind() == Token.Kind.FIGURE;
    }

    private static CountedNoun directlyAfter(Phrase after, Figure figure) {
        boolean counts = !figure.relative()
                && !figure.points()
                && figure.kind() != Figure.Kind.RANK
                && figure.kind() != Figure.Kind.BARE;
        if (!counts) {
            return NONE;
        }
        int end = clauseEnd(after);
        boolean figureFollows = end < after.size() && after.get(end).kind() == Token.Kind.FIGURE;
        int list = lastList(after.until(end));
        boolean nextItem = figureFollows && list >= 0 && endsItem(after, list, end);
        boolean beforeFigure = figureFollows && !nextItem;
        Phrase noun = cut(after.until(nextItem ? list : end), beforeFigure);
        return new CountedNoun(noun.size(), noun.joined(), beforeFigure, "");
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

    private static int lastList(Phrase words) {
        int k = words.size() - 1;
        while (k >= 0 && words.get(k).kind() != Token.Kind.LIST) {
            k--;
        }
        return k;
    }

    /** Whether the last list mark before the next figure ends this item: 企业3家[、]商户5户. */
    private static boolean endsItem(Phrase after, int list, int end) {
        return list == end - 1
                || after.textOf(list).equals("、")
                || after.textOf(end - 1).endsWith("的");
    }

    private static Phrase cut(Phrase words, boolean beforeFigure) {
        int end = 0;
        while (end < words.size() && !ends(words, end)) {
            if (isFinalState(words, end)) {
                end += beforeFigure ? 0 : 1;
                break;
            }
            end++;
        }
        while (end > 1 && beforeFigure && words.get(end - 1).is(HEAD)) {
            end--;
        }
        return end == 1 && words.get(0).is(LEAD) ? words.none() : words.until(end);
    }

    private static boolean ends(Phrase words, int k) {
        Token t = words.get(k);
        boolean name = t.isAny(Cues.NOUNS);
        boolean filler = k > 0 && t.is(LEAD) && !name && t.end() - t.begin() > 1 && !t.isAny(Cues.of(SELF, STATE));
        return words.isOnly(k, "全部")
                || t.kind() == Token.Kind.LIST && k == 0
                || t.kind() == Token.Kind.PERIOD
                || t.isAny(ENDS_NOUN) && !name
                || filler;
    }

    /** 5个项目[开工]: what happened to the things ends their name. */
    private static boolean isFinalState(Phrase words, int k) {
        return k > 0
                && words.get(k).is(STATE)
                && (k + 1 == words.size()
                        || words.get(k + 1).kind() != Token.Kind.TEXT
                                && !words.get(k + 1).isAny(Cues.NOUNS));
    }
}
