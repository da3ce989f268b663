package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.figure.FigureScanner;
import org.jingwei.reading.figure.Script;
import org.jingwei.reading.lexicon.WordList;
import org.jingwei.reading.time.PeriodMatch;
import org.jingwei.reading.time.PeriodPhrases;
import org.jspecify.annotations.Nullable;

/** Cuts half-width text into tokens, left to right, the longest first: period phrases, figures, known words, marks, rest. */
final class Tokenizer {

    private static final String BREAKS = "，；：,;:—…";
    private static final String LISTS = "、和及与";
    private static final String AND_ALSO = "以及";
    private static final String ENDS = "”！？。";
    private static final String OPENS = "（(";
    private static final String CLOSES = "）)";
    private static final String QUOTES = "“《";
    /** By character: whether a token that is no word may begin with it. */
    private static final boolean[] BEGINS = begins();

    private static final int LONGEST_NAME_IN_QUOTES = 14;
    private static final long TAKES_TEXT = Cue.THAN.bit() | Cue.SHARE.bit() | Cue.BASIS.bit() | Cue.TARGET.bit();

    private final Lexicon lexicon;
    private final FigureScanner figures;

    Tokenizer(Lexicon lexicon, FigureScanner figures) {
        this.lexicon = lexicon;
        this.figures = figures;
    }

    /** The words of a whole paragraph, to be handed to {@link #tokens} for each of its sentences. */
    @Nullable Word[] words(String text) {
        return lexicon.longestAt(text);
    }

    List<Token> tokens(String text, @Nullable Word[] words, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int rest = from;
        int i = from;
        while (i < to) {
            Token token = tokenAt(text, words, i, to);
            if (token == null) {
                i = pastDigits(text, i);
                continue;
            }
            flush(tokens, rest, i);
            tokens.add(token);
            i = token.end();
            rest = i;
        }
        flush(tokens, rest, Math.min(i, to));
        return joined(tokens);
    }

    /** A one-character cue between two stretches of text is a part of a word (宜[居]村庄) unless it is one that takes text on both sides. */
    private static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean inside = t.end() - t.begin() == 1
                    && t.kind() == Token.Kind.WORD
                    && !t.isAny(TAKES_TEXT)
                    && !t.word().orElseThrow().text().equals("等")
                    && !t.is(Cue.DONE)
                    && i + 1 < tokens.size()
                    && !joined.isEmpty()
                    && joined.get(joined.size() - 1).kind() == Token.Kind.TEXT
                    && tokens.get(i + 1).kind() == Token.Kind.TEXT;
            if (inside) {
                Token before = joined.remove(joined.size() - 1);
                joined.add(Token.text(before.begin(), tokens.get(i + 1).end()));
                i++;
            } else {
                joined.add(t);
            }
        }
        return joined;
    }

    /** Digits that are no figure are passed over as a whole, so that 2022 is not tried as 022. */
    private static int pastDigits(String text, int i) {
        return Script.isDigit(text.charAt(i)) ? Math.max(i + 1, Script.numberEnd(text, i)) : i + 1;
    }

    private static void flush(List<Token> tokens, int from, int to) {
        if (to > from) {
            tokens.add(Token.text(from, to));
        }
    }

    private static boolean[] begins() {
        String known = BREAKS + LISTS + ENDS + OPENS + CLOSES + QUOTES + "连以";
        boolean[] begins = new boolean[Character.MAX_VALUE + 1];
        for (int c = 0; c < begins.length; c++) {
            begins[c] = known.indexOf(c) >= 0 || FigureScanner.mayBegin((char) c) || PeriodPhrases.mayBegin((char) c);
        }
        return begins;
    }

    private @Nullable Token tokenAt(String text, @Nullable Word[] words, int i, int to) {
        char c = text.charAt(i);
        if (words[i] == null && !BEGINS[c]) {
            return null;
        }
        if (QUOTES.indexOf(c) >= 0) {
            Optional<Token> stretch = ofPlan(text, i, to);
            return stretch.isPresent() ? stretch.get() : quoted(text, words, i, to);
        }
        int streak = c == '连' ? Streak.end(text, i, to) : i;
        if (streak > i) {
            return Token.word(Streak.WORD, i, streak);
        }
        if (c == '以' && text.startsWith(AND_ALSO, i)) {
            return Token.mark(Token.Kind.LIST, i, Math.min(i + AND_ALSO.length(), to));
        }
        @Nullable Word word = words[i] != null && i + words[i].text().length() <= to ? words[i] : null;
        Optional<PeriodMatch> period = PeriodPhrases.at(text, i);
        boolean longerWord = word != null
                && period.isPresent()
                && i + word.text().length() > period.get().end();
        if (period.isPresent() && period.get().end() <= to && !longerWord) {
            return Token.period(period.get(), i);
        }
        if (FigureScanner.mayBegin(c)) {
            Optional<Figure> figure = figures.at(text, i);
            if (figure.isPresent() && figure.get().end() <= to) {
                return Token.figure(figure.get());
            }
        }
        return word != null ? Token.word(word, i, i + word.text().length()) : mark(c, i);
    }

    private static @Nullable Token mark(char c, int i) {
        if (BREAKS.indexOf(c) >= 0 || ENDS.indexOf(c) >= 0) {
            return Token.mark(Token.Kind.BREAK, i, i + 1);
        }
        if (LISTS.indexOf(c) >= 0) {
            return Token.mark(Token.Kind.LIST, i, i + 1);
        }
        if (OPENS.indexOf(c) >= 0) {
            return Token.mark(Token.Kind.OPEN, i, i + 1);
        }
        return CLOSES.indexOf(c) >= 0 ? Token.mark(Token.Kind.CLOSE, i, i + 1) : null;
    }

    /** “十四五”[时期]: the years of a plan, and no name. */
    private static Optional<Token> ofPlan(String text, int i, int to) {
        if (i + 1 >= to || text.charAt(i + 1) != '十') {
            return Optional.empty();
        }
        return PeriodPhrases.at(text, i)
                .filter(p -> p.end() <= to && WordList.OF_PLAN.endsAt(text, p.end()))
                .map(p -> Token.period(p, i));
    }

    /** A short quotation is a name whatever it holds (“1+3+N”), unless it says how something changed; a longer one is read as text. */
    private static Token quoted(String text, @Nullable Word[] words, int i, int to) {
        int close = text.indexOf(text.charAt(i) == '“' ? '”' : '》', i);
        if (close < 0 || close >= to || close - i > LONGEST_NAME_IN_QUOTES + 1 || saysChange(text, words, i, close)) {
            return Token.mark(Token.Kind.BREAK, i, i + 1);
        }
        return Token.text(i, close + 1);
    }

    /** “工业增加值增长6%”. */
    private static boolean saysChange(String text, @Nullable Word[] words, int from, int to) {
        boolean change = false;
        for (int k = from + 1; k < to; k++) {
            Word word = words[k];
            change |= word != null && (word.mask() & Cues.CHANGES) != 0 && (word.mask() & Cues.NOUNS) == 0;
            if (change && Script.isDigit(text.charAt(k))) {
                return true;
            }
        }
        return false;
    }
}
