package org.jingwei.app.web.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jingwei.app.wiring.Auditor.Onlooker;
import org.springframework.stereotype.Component;

/**
 * Lets as many drafts be audited at once as the machine has cores; a later draft of the same page stops the one before it.
 * Thread-safe.
 */
@Component
final class Desk {

    private static final int REMEMBERED = 2000;

    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final Map<String, Long> turns = new LinkedHashMap<>();
    private long next;

    /**
     * What the work gives.
     *
     * @param page whose earlier work ends
     * @throws CancellationException if it was stopped, or a later draft of the page came
     */
    <T> T work(String page, Function<Onlooker, T> work) {
        long turn = begin(page);
        Onlooker onlooker = () -> {
            if (!current(page, turn)) {
                throw new CancellationException("a later draft came");
            }
        };
        places.acquireUninterruptibly();
        try {
            onlooker.turn();
            return work.apply(onlooker);
        } finally {
            places.release();
        }
    }

    /** Ends what is being done for a page. */
    void stop(String page) {
        begin(page);
    }

    private synchronized long begin(String page) {
        turns.remove(page);
        turns.put(page, ++next);
        if (turns.size() > REMEMBERED) {
            turns.remove(turns.keySet().iterator().next());
        }
        return next;
    }

    private synchronized boolean current(String page, long turn) {
        return turns.getOrDefault(page, turn) == turn;
    }
}
