package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.REACH;

import java.util.List;

/**
 * The noun that follows an amount or a count: 20个[新建项目]开工建设.
 *
 * @param tokens how many tokens it has
 * @param words as printed; empty if no noun follows
 * @param kind whether it opens with a noun or holds deeds alone
 * @param told what the clause goes on to say of the things (17个部门[未达到目标进度]); empty before a list or a figure
 * @param rest all that the clause says behind the noun, figures included
 * @param beforeFigure whether it runs up to the next figure, whose head noun it may hold (3个[项目总投资]5亿元)
 * @param ofNext the counted noun that owns the amount (总投资6100亿元的510个[重点项目]); empty if none does
 */
record CountedNoun(int tokens, String words, Kind kind, String told, Phrase rest, boolean beforeFigure, String ofNext) {
    enum Kind {
        /** 个[重点项目]. */
        NOUN,
        /** 14项[未开工建设]: what happened to things that were named before. */
        DEED,
        OTHER
    }

    static final CountedNoun NONE = new CountedNoun(0, "", Kind.OTHER, "", new Phrase("", List.of()), false, "");

    /** Whether it names things, and not only what happened to them. */
    boolean named() {
        return kind == Kind.NOUN;
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

    /** The same with the counted noun that owns the amount before it. */
    CountedNoun owning(String next) {
        return new CountedNoun(tokens, words, kind, told, rest, beforeFigure, next);
    }

    /** The same behind so many tokens more: 50个[已]开工新建项目. */
    CountedNoun further(int more) {
        return isEmpty() ? this : new CountedNoun(tokens + more, words, kind, told, rest, beforeFigure, ofNext);
    }

    /** The same by its whole name. */
    CountedNoun called(String whole) {
        return new CountedNoun(tokens, whole, Kind.NOUN, told, rest, beforeFigure, ofNext);
    }
}
