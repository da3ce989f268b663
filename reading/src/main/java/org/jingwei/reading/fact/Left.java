package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words gathered since the last figure or break: what stands to the left of the next figure. */
final class Left {

    private final Phrase sentence;
    private final List<Token> tokens = new ArrayList<>();
    private @Nullable Phrase words;

    Left(Phrase sentence) {
        this.sentence = sentence;
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** The words so far; what is added later is none of them. */
    Phrase words() {
        if (words == null) {
            words = sentence.of(tokens);
        }
        return words;
    }

    void add(Token t) {
        tokens.add(t);
        words = null;
    }

    void addAll(Phrase more) {
        tokens.addAll(more.tokens());
        words = null;
    }

    void drop(String word) {
        tokens.removeIf(t -> sentence.isOnly(t, word));
        words = null;
    }

    void clear() {
        tokens.clear();
        words = null;
    }
}
