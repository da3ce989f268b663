package org.jingwei.app.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A line on the error stream that says how far a batch has come, five times a second at most. Used by one thread. */
final class Progress {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Console console;
    private final Clock clock;
    private final boolean shown;
    private Instant next;
    private boolean dirty;

    Progress(Console console, Clock clock, boolean shown) {
        this.console = console;
        this.clock = clock;
        this.shown = shown;
        this.next = Instant.MIN;
    }

    void at(long files, long results) {
        if (!shown || clock.instant().isBefore(next)) {
            return;
        }
        console.say("\r已读 " + files + " 个文件，得 " + results + " 条");
        dirty = true;
        next = clock.instant().plus(PAUSE);
    }

    /** Wipes the line, before anything else is said. */
    void end() {
        if (dirty) {
            console.say("\r\u001B[K");
            dirty = false;
        }
    }
}
