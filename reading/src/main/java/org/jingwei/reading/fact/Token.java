package org.jingwei.reading.fact;

import java.util.Optional;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.time.PeriodMatch;

/** A piece of a sentence: a figure, a period phrase, a known word, a mark, or the text between them. */
record Token(
        Kind kind,
        int begin,
        int end,
        long mask,
        Optional<Word> word,
        Optional<Figure> figure,
        Optional<PeriodMatch> period) {

    /** Stands where there is no token. */
    static final Token NONE = text(0, 0);

    enum Kind {
        TEXT,
        WORD,
        FIGURE,
        PERIOD,
        /** ，；：and the like: a new clause begins. */
        BREAK,
        /** 、和及与: joins members of a list. */
        LIST,
        OPEN,
        CLOSE
    }

    static Token text(int begin, int end) {
        return new Token(Kind.TEXT, begin, end, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Token mark(Kind kind, int begin, int end) {
        return new Token(kind, begin, end, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Token word(Word word, int begin, int end) {
        return new Token(Kind.WORD, begin, end, word.mask(), Optional.of(word), Optional.empty(), Optional.empty());
    }

    static Token figure(Figure figure) {
        return new Token(
                Kind.FIGURE, figure.begin(), figure.end(), 0, Optional.empty(), Optional.of(figure), Optional.empty());
    }

    static Token period(PeriodMatch match, int begin) {
        return new Token(Kind.PERIOD, begin, match.end(), 0, Optional.empty(), Optional.empty(), Optional.of(match));
    }

    boolean is(Cue cue) {
        return (mask & cue.bit()) != 0;
    }

    boolean isAny(long cues) {
        return (mask & cues) != 0;
    }

    String argument(Cue cue) {
        return word.map(w -> w.argument(cue)).orElse("");
    }
}
