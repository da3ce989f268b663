package org.jingwei.app.wiring;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.supervision.Patrol;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.postgres.LedgerUnavailable;

/**
 * Lets the rules be judged at once and then every ten minutes, so that a day begins soon after midnight and what was missed while
 * nothing ran is made up for. What was judged is not judged again, however often it starts and however many of them there are.
 */
public final class Watchman implements AutoCloseable {

    private static final long MINUTES = 10;

    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "watchman");
        thread.setDaemon(true);
        return thread;
    });

    private Watchman() {}

    /** @param trouble takes one sentence when a round was not possible; the next is tried all the same */
    public static Watchman over(Doors doors, LedgerStore ledger, Consumer<String> trouble) {
        Watchman watchman = new Watchman();
        Patrol patrol = patrol(doors, ledger);
        watchman.rounds.scheduleWithFixedDelay(() -> round(patrol, trouble), 0, MINUTES, TimeUnit.MINUTES);
        return watchman;
    }

    /** What it does each time. */
    public static Patrol patrol(Doors doors, LedgerStore ledger) {
        return new Patrol(ledger.tasks(), ledger.projects(Lifecycle.standard()), ledger.supervision(), doors.clock());
    }

    private static void round(Patrol patrol, Consumer<String> trouble) {
        try {
            patrol.round();
        } catch (LedgerUnavailable lost) {
            trouble.accept("这一次没有按规则研判：" + lost.getMessage());
        } catch (RuntimeException unforeseen) { // a schedule whose work throws would end without a word
            trouble.accept("这一次没有按规则研判：" + unforeseen);
        }
    }

    @Override
    public void close() {
        rounds.shutdown();
        try {
            if (!rounds.awaitTermination(10, TimeUnit.SECONDS)) {
                rounds.shutdownNow();
            }
        } catch (InterruptedException e) {
            rounds.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
