package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A run of tokens with the text they were cut from. Indexes are those of the run. Parts of it share its tokens: they are taken many
 * times for each figure. Not thread-safe.
 */
final class Phrase {

    private static final Token[] NO_TOKENS = {};
    private static final long SCOPES = Cues.of(Cue.SCOPE, Cue.REGION);

    private final String text;
    private final Token[] tokens;
    private final int begin;
    private final int end;
    private @Nullable String joined;

    Phrase(String text, List<Token> tokens) {
        this(text, tokens.toArray(NO_TOKENS), 0, tokens.size());
    }

    private Phrase(String text, Token[] tokens, int begin, int end) {
        this.text = text;
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return Arrays.asList(tokens).subList(begin, end);
    }

    boolean isEmpty() {
        return begin == end;
    }

    int size() {
        return end - begin;
    }

    Token get(int k) {
        return tokens[begin + Objects.checkIndex(k, end - begin)];
    }

    /** The last token, {@link Token#NONE} if there is none. */
    Token tail() {
        return begin == end ? Token.NONE : tokens[end - 1];
    }

    Phrase sub(int from, int to) {
        Objects.checkFromToIndex(from, to, end - begin);
        return from == 0 && to == end - begin ? this : new Phrase(text, tokens, begin + from, begin + to);
    }

    Phrase from(int from) {
        return sub(from, end - begin);
    }

    Phrase until(int to) {
        return sub(0, to);
    }

    /** The words from a token on, until the clause breaks. */
    Phrase untilBreak(int from) {
        int to = from;
        while (to < size() && get(to).kind() != Token.Kind.BREAK) {
            to++;
        }
        return sub(from, to);
    }

    Phrase none() {
        return until(0);
    }

    /** Other tokens of the same text. */
    Phrase of(List<Token> others) {
        return new Phrase(text, others);
    }

    Phrase and(List<Token> more) {
        List<Token> all = new ArrayList<>(tokens());
        all.addAll(more);
        return of(all);
    }

    boolean any(Predicate<Token> test) {
        for (int k = begin; k < end; k++) {
            if (test.test(tokens[k])) {
                return true;
            }
        }
        return false;
    }

    boolean all(Predicate<Token> test) {
        for (int k = begin; k < end; k++) {
            if (!test.test(tokens[k])) {
                return false;
            }
        }
        return true;
    }

    String textOf(int k) {
        return textOf(get(k));
    }

    String textOf(Token t) {
        return text.substring(t.begin(), t.end());
    }

    boolean isOnly(Token t, String word) {
        return t.end() - t.begin() == word.length() && text.startsWith(word, t.begin());
    }

    boolean isOnly(int k, String word) {
        return isOnly(get(k), word);
    }

    /** The words as printed, without what stands between them in the text and is no token of the run. */
    String joined() {
        if (joined == null) {
            joined = isRun() ? text.substring(tokens[begin].begin(), tokens[end - 1].end()) : gathered();
        }
        return joined;
    }

    private boolean isRun() {
        for (int k = begin + 1; k < end; k++) {
            if (tokens[k].begin() != tokens[k - 1].end()) {
                return false;
            }
        }
        return begin < end;
    }

    private String gathered() {
        StringBuilder words = new StringBuilder();
        for (int k = begin; k < end; k++) {
            words.append(text, tokens[k].begin(), tokens[k].end());
        }
        return words.toString();
    }

    /** The last token that is used as {@code cue} and not inside a name; -1 if there is none. A plan or a completion may be a name. */
    int last(Cue cue) {
        boolean nameToo = cue == Cue.PLAN_NOUN || cue == Cue.COMPLETION;
        for (int k = size() - 1; k >= 0; k--) {
            Token t = tokens[begin + k];
            if (t.is(cue) && (nameToo || !t.isAny(Cues.NOUNS))) {
                return k;
            }
        }
        return -1;
    }

    /** The last token used as one of {@code cues} and not inside a name; -1 if there is none. */
    int lastOf(long cues) {
        for (int k = size() - 1; k >= 0; k--) {
            Token t = tokens[begin + k];
            if (t.isAny(cues) && !t.isAny(Cues.NOUNS)) {
                return k;
            }
        }
        return -1;
    }

    /** The last region or peer set; -1 if there is none. */
    int lastScope() {
        for (int k = size() - 1; k >= 0; k--) {
            if (tokens[begin + k].isAny(SCOPES)) {
                return k;
            }
        }
        return -1;
    }

    /** The members of a list (果品、蔬菜), each as printed. Periods are left out. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int k = begin; k < end; k++) {
            Token t = tokens[k];
            if (t.kind() == Token.Kind.LIST) {
                add(parts, part);
            } else if (t.kind() != Token.Kind.PERIOD) {
                part.append(text, t.begin(), t.end());
            }
        }
        add(parts, part);
        return parts;
    }

    private static void add(List<String> parts, StringBuilder part) {
        if (part.length() > 0) {
            parts.add(part.toString().strip());
            part.setLength(0);
        }
    }

    /** The members as divided by 、 alone: 和 and 及 belong to the names. */
    List<String> coarseParts() {
        return List.of(joined().split("、"));
    }

    /** The members as divided by 、, and the last by 和 or 及. */
    List<String> coarseButLast() {
        int last = -1;
        for (int k = 0; k < size(); k++) {
            last = isAnd(k) ? k : last;
        }
        if (last < 1) {
            return coarseParts();
        }
        List<String> parts = new ArrayList<>(until(last).coarseParts());
        parts.add(from(last + 1).joined());
        return parts;
    }

    /** 和, 及, 与: joins the last member of a list, or two halves of a name. */
    private boolean isAnd(int k) {
        return get(k).kind() == Token.Kind.LIST && !textOf(k).equals("、");
    }

    boolean hasAnd() {
        return any(t -> t.kind() == Token.Kind.LIST && !textOf(t).equals("、"));
    }
}
