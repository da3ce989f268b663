package org.jingwei.ledger.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers that are costly and asked again and again, each kept for as long as nobody changed the database: PostgreSQL's snapshot
 * tells which transactions a question sees, so an answer given under the same snapshot is the same answer, whichever process
 * wrote. Of many who ask at once one asks the database and the others wait for him. Thread-safe.
 *
 * @param <Q> a question; equal questions have one answer
 * @param <A> an answer; immutable, for it is given to many
 */
public final class WhileUnchanged<Q, A> {

    /** More questions than that are rare; then all is forgotten. */
    private static final int MOST = 500;

    private final Supplier<String> snapshot;
    private final Function<Q, A> ask;
    private final Map<Q, Answer<A>> answers = new ConcurrentHashMap<>();

    private record Answer<A>(String snapshot, FutureTask<A> task) {}

    WhileUnchanged(Supplier<String> snapshot, Function<Q, A> ask) {
        this.snapshot = snapshot;
        this.ask = ask;
    }

    /** The answer; what the question throws is thrown to all who wait, and not kept. */
    public A answer(Q question) {
        if (answers.size() >= MOST) {
            answers.clear();
        }
        Answer<A> fresh = new Answer<>(snapshot.get(), new FutureTask<>(() -> ask.apply(question)));
        Answer<A> current = answers.merge(
                question, fresh, (kept, other) -> kept.snapshot().equals(other.snapshot()) ? kept : other);
        current.task().run();
        try {
            return current.task().get();
        } catch (ExecutionException e) {
            answers.remove(question, current);
            throw e.getCause() instanceof RuntimeException said ? said : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the answer was not waited for", e);
        }
    }
}
