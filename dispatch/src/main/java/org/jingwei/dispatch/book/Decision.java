package org.jingwei.dispatch.book;

import java.util.Optional;
import java.util.function.Function;

/** What became of a wish: a result, or one Chinese sentence that says why not. */
public sealed interface Decision<T> {

    /** The result; empty for a refusal. */
    Optional<T> value();

    /** Why not; empty where there is a result. */
    Optional<String> refusal();

    static <T> Decision<T> allowed(T value) {
        return new Allowed<>(value);
    }

    static <T> Decision<T> refused(String sentence) {
        return new Refused<>(sentence);
    }

    /** The same refusal, or what the result is turned into. */
    default <R> Decision<R> map(Function<T, R> turn) {
        return value().map(turn)
                .<Decision<R>>map(Allowed::new)
                .orElseGet(() -> new Refused<>(refusal().orElseThrow()));
    }

    /**
     * The result.
     *
     * @throws IllegalStateException with the sentence of a refusal
     */
    default T orElseThrow() {
        return value().orElseThrow(() -> new IllegalStateException(refusal().orElseThrow()));
    }

    /** It is done. */
    record Allowed<T>(T result) implements Decision<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(result);
        }

        @Override
        public Optional<String> refusal() {
            return Optional.empty();
        }
    }

    /** It may not be, and nothing has changed. */
    record Refused<T>(String sentence) implements Decision<T> {
        public Refused {
            if (sentence.isBlank()) {
                throw new IllegalArgumentException("a refusal says why");
            }
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public Optional<String> refusal() {
            return Optional.of(sentence);
        }
    }
}
