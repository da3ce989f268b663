package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A run of tokens with the text they were cut from. Indexes are those of the run. */
record Phrase(String text, List<Token> tokens) {

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    int size() {
        return tokens.size();
    }

    Token get(int k) {
        return tokens.get(k);
    }

    /** The last token, {@link Token#NONE} if there is none. */
    Token tail() {
        return tokens.isEmpty() ? Token.NONE : tokens.get(tokens.size() - 1);
    }

    Phrase sub(int from, int to) {
        return new Phrase(text, tokens.subList(from, to));
    }

    Phrase from(int from) {
        return sub(from, tokens.size());
    }

    Phrase until(int to) {
        return sub(0, to);
    }

    /** The words from a token on, until the clause breaks. */
    Phrase untilBreak(int from) {
        int end = from;
        while (end < tokens.size() && tokens.get(end).kind() != Token.Kind.BREAK) {
            end++;
        }
        return sub(from, end);
    }

    Phrase none() {
        return of(List.of());
    }

    /** Other tokens of the same text. */
    Phrase of(List<Token> others) {
        return new Phrase(text, others);
    }

    Phrase and(List<Token> more) {
        List<Token> all = new ArrayList<>(tokens);
        all.addAll(more);
        return of(all);
    }

    boolean any(Predicate<Token> test) {
        for (Token t : tokens) {
            if (test.test(t)) {
                return true;
            }
        }
        return false;
    }

    boolean all(Predicate<Token> test) {
        return !any(test.negate());
    }

    String textOf(int k) {
        return textOf(tokens.get(k));
    }

    String textOf(Token t) {
        return text.substring(t.begin(), t.end());
    }

    boolean isOnly(Token t, String word) {
        return t.end() - t.begin() == word.length() && text.startsWith(word, t.begin());
    }

    boolean isOnly(int k, String word) {
        return isOnly(tokens.get(k), word);
    }

    String joined() {
        StringBuilder words = new StringBuilder();
        for (Token t : tokens) {
            words.append(text, t.begin(), t.end());
        }
        return words.toString();
    }

    /** The last token that is used as {@code cue} and not inside a name; -1 if there is none. A plan or a completion may be a name. */
    int last(Cue cue) {
        boolean nameToo = cue == Cue.PLAN_NOUN || cue == Cue.COMPLETION;
        for (int k = tokens.size() - 1; k >= 0; k--) {
            Token t = tokens.get(k);
            if (t.is(cue) && (nameToo || !t.isAny(Cues.NOUNS))) {
                return k;
            }
        }
        return -1;
    }

    /** The last token used as one of {@code cues} and not inside a name; -1 if there is none. */
    int lastOf(long cues) {
        for (int k = tokens.size() - 1; k >= 0; k--) {
            if (tokens.get(k).isAny(cues) && !tokens.get(k).isAny(Cues.NOUNS)) {
                return k;
            }
        }
        return -1;
    }

    /** The last region or peer set; -1 if there is none. */
    int lastScope() {
        for (int k = tokens.size() - 1; k >= 0; k--) {
            if (tokens.get(k).isAny(Cues.of(Cue.SCOPE, Cue.REGION))) {
                return k;
            }
        }
        return -1;
    }

    /** The members of a list (果品、蔬菜), each as printed. Periods are left out. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (Token t : tokens) {
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
