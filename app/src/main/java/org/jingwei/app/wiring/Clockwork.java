package org.jingwei.app.wiring;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Does a piece of work at once and then again and again, whatever went wrong the time before, until it is closed. */
public final class Clockwork implements AutoCloseable {

    private final ScheduledExecutorService rounds;
    private final Duration patience;

    private Clockwork(ScheduledExecutorService rounds, Duration patience) {
        this.rounds = rounds;
        this.patience = patience;
    }

    /**
     * Begins.
     *
     * @param name of its thread
     * @param pause between the end of one round and the next
     * @param patience how long a round that runs may take to its end when it is closed
     * @param trouble takes what a round threw
     */
    public static Clockwork start(
            String name, Duration pause, Duration patience, Runnable work, Consumer<RuntimeException> trouble) {
        ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(round -> {
            Thread thread = new Thread(round, name);
            thread.setDaemon(true);
            return thread;
        });
        rounds.scheduleWithFixedDelay(() -> round(work, trouble), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        return new Clockwork(rounds, patience);
    }

    private static void round(Runnable work, Consumer<RuntimeException> trouble) {
        try {
            work.run();
        } catch (RuntimeException unforeseen) { // a schedule whose work throws would end without a word
            trouble.accept(unforeseen);
        }
    }

    /** What is being done is let come to its end. */
    @Override
    public void close() {
        rounds.shutdown();
        try {
            if (!rounds.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                rounds.shutdownNow();
            }
        } catch (InterruptedException e) {
            rounds.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
