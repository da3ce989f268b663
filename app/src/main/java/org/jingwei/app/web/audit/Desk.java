package org.jingwei.app.web.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jingwei.app.wiring.Auditor.Onlooker;
import org.jingwei.app.wiring.Auditor.Step;
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
    private final Map<String, WorkDone> done = new ConcurrentHashMap<>();
    private long next;

    /**
     * What the work gives.
     *
     * @param page whose earlier work ends
     * @throws CancellationException if it was stopped, or a later draft of the page came
     */
    <T> T work(String page, Function<Onlooker, T> work) {
        long turn = begin(page);
        Looking onlooker = new Looking(page, turn);
        onlooker.say(WorkDone.WAITING);
        places.acquireUninterruptibly();
        try {
            onlooker.say(WorkDone.BEGUN);
            return work.apply(onlooker);
        } finally {
            places.release();
            onlooker.leave();
        }
    }

    /** How far the work for a page is; none if nothing is done for it. */
    Optional<WorkDone> done(String page) {
        return Optional.ofNullable(done.get(page));
    }

    /** Ends the work of an earlier turn, and tells how far that of the present one is. */
    private final class Looking implements Onlooker {

        private final String page;
        private final long turn;
        private WorkDone said = WorkDone.WAITING;

        Looking(String page, long turn) {
            this.page = page;
            this.turn = turn;
        }

        @Override
        public void turn() {
            if (!current(page, turn)) {
                throw new CancellationException("a later draft came");
            }
        }

        @Override
        public void at(Step step, int part, int of) {
            say(WorkDone.at(step, part, of));
        }

        void say(WorkDone how) {
            turn();
            said = how;
            done.put(page, how);
        }

        /** What a later turn said stays. */
        void leave() {
            done.remove(page, said);
        }
    }

    /** Ends what is being done for a page. */
    void stop(String page) {
        begin(page);
        done.remove(page);
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
