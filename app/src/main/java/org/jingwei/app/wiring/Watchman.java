package org.jingwei.app.wiring;

import java.time.Duration;
import java.util.function.Consumer;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.supervision.Patrol;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.postgres.LedgerUnavailable;

/**
 * Lets the rules be judged at once and then every ten minutes, so that a day begins soon after midnight and what was missed while
 * nothing ran is made up for. What was judged is not judged again, however often it starts and however many of them there are.
 */
public final class Watchman {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Watchman() {}

    /** @param trouble takes one sentence when a round was not possible; the next is tried all the same */
    public static Clockwork over(Doors doors, LedgerStore ledger, Consumer<String> trouble) {
        return Clockwork.start(
                "watchman",
                PAUSE,
                PATIENCE,
                () -> patrol(doors, ledger).round(),
                thrown -> trouble.accept("这一次没有按规则研判："
                        + (thrown instanceof LedgerUnavailable ? thrown.getMessage() : thrown.toString())));
    }

    /** What it does each time. */
    public static Patrol patrol(Doors doors, LedgerStore ledger) {
        return new Patrol(
                ledger.tasks(),
                ledger.projects(Lifecycle.standard()),
                ledger.supervision(),
                doors.clock(),
                new Regulations(ledger, doors.clock()).rules());
    }
}
