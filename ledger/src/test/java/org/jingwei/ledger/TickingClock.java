package org.jingwei.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Goes on by a second whenever it is looked at. */
final class TickingClock extends Clock {

    private final AtomicLong seconds = new AtomicLong();

    /** The instant that was told last. */
    Instant last() {
        return TestServer.TIME.plusSeconds(seconds.get());
    }

    @Override
    public Instant instant() {
        return TestServer.TIME.plusSeconds(seconds.incrementAndGet());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
