package org.jingwei.app.web.alert;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jingwei.app.wiring.IndicatorWatch;
import org.jingwei.app.wiring.Site;
import org.jingwei.ledger.postgres.LedgerUnavailable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the lights in step with the ledger: once at the start, then whenever it finds, every few seconds, that something was read,
 * mended, withdrawn or set, by whatever process. Where nothing was, asking costs one small question.
 */
@Component
class LampKeeper implements SmartLifecycle {

    private static final Logger LOG = Logger.getLogger(LampKeeper.class.getName());
    private static final int SECONDS = 5;
    private static final int PATIENCE_SECONDS = 30;

    private final IndicatorWatch watch;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "keep lamps");
        thread.setDaemon(true);
        return thread;
    });

    private volatile boolean running;

    LampKeeper(Site site) {
        this.watch = new IndicatorWatch(site.ledger(), site.doors().clock());
    }

    @Override
    public void start() {
        running = true;
        clockwork.scheduleWithFixedDelay(this::look, 0, SECONDS, TimeUnit.SECONDS);
    }

    /** A lost ledger is asked again; whatever else goes wrong is told, and does not end the looking. */
    private void look() {
        try {
            watch.run();
        } catch (LedgerUnavailable lost) {
            LOG.log(Level.FINE, "the ledger is lost, the lamps wait", lost);
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "the lamps could not be judged", trouble);
        }
    }

    /** What is being judged is let come to its end: the ledger is closed next. */
    @Override
    public void stop() {
        running = false;
        clockwork.shutdown();
        try {
            if (!clockwork.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                clockwork.shutdownNow();
            }
        } catch (InterruptedException e) {
            clockwork.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
