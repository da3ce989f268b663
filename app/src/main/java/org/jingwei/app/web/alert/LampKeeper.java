package org.jingwei.app.web.alert;

import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jingwei.app.wiring.Clockwork;
import org.jingwei.app.wiring.IndicatorWatch;
import org.jingwei.app.wiring.Regulations;
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
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final IndicatorWatch watch;
    private Optional<Clockwork> clockwork = Optional.empty();

    LampKeeper(Site site, Regulations regulations) {
        this.watch = new IndicatorWatch(site.ledger(), site.doors().clock(), regulations::judge);
    }

    @Override
    public synchronized void start() {
        clockwork = Optional.of(Clockwork.start("keep lamps", PAUSE, PATIENCE, watch::run, LampKeeper::tell));
    }

    /** A lost ledger is asked again; whatever else goes wrong is told. */
    private static void tell(RuntimeException thrown) {
        if (thrown instanceof LedgerUnavailable) {
            LOG.log(Level.FINE, "the ledger is lost, the lamps wait", thrown);
        } else {
            LOG.log(Level.WARNING, "the lamps could not be judged", thrown);
        }
    }

    /** What is being judged is let come to its end: the ledger is closed next. */
    @Override
    public synchronized void stop() {
        clockwork.ifPresent(Clockwork::close);
        clockwork = Optional.empty();
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork.isPresent();
    }
}
