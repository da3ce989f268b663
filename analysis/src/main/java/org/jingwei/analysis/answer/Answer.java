package org.jingwei.analysis.answer;

import java.util.Optional;

/** What a question gives back: a result, or a refusal that says in Chinese why there can be none. */
public sealed interface Answer<T extends Explained> extends Explained {

    /** The result; empty for a refusal. */
    Optional<T> value();

    /** Why there is no result; empty where there is one. */
    Optional<String> refusal();

    static <T extends Explained> Answer<T> given(T value) {
        return new Given<>(value);
    }

    static <T extends Explained> Answer<T> refused(String reason) {
        return new Refused<>(reason);
    }

    /** The result of a formula that may have none, with the reason for that case. */
    static <T extends Explained> Answer<T> of(Optional<T> value, String reasonIfNone) {
        return value.<Answer<T>>map(Given::new).orElseGet(() -> new Refused<>(reasonIfNone));
    }

    /**
     * The result.
     *
     * @throws IllegalStateException with the reason of a refusal
     */
    default T orElseThrow() {
        return value().orElseThrow(() -> new IllegalStateException(sentence()));
    }

    /** An answer. */
    record Given<T extends Explained>(T result) implements Answer<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(result);
        }

        @Override
        public Optional<String> refusal() {
            return Optional.empty();
        }

        @Override
        public String sentence() {
            return result.sentence();
        }
    }

    /** No answer, and why. */
    record Refused<T extends Explained>(String reason) implements Answer<T> {
        public Refused {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a refusal needs its reason");
            }
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public Optional<String> refusal() {
            return Optional.of(reason);
        }

        @Override
        public String sentence() {
            return "无法测算：" + reason + "。";
        }
    }
}
