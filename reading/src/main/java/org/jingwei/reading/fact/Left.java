package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.List;

/** The words gathered since the last figure or break: what stands to the left of the next figure. */
final class Left {

    private final Phrase sentence;
    private List<Token> tokens = new ArrayList<>();

    Left(Phrase sentence) {
        this.sentence = sentence;
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    Phrase words() {
        return sentence.of(tokens);
    }

    void add(Token t) {
        tokens.add(t);
    }

    void addAll(Phrase more) {
        tokens.addAll(more.tokens());
    }

    void drop(String word) {
        tokens.removeIf(t -> sentence.isOnly(t, word));
    }

    /** Begins anew; phrases given out before keep their words. */
    void clear() {
        tokens = new ArrayList<>();
    }
}
