package org.jingwei.dispatch.book;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** When something was done, and by whom; kept to the microsecond, as the ledger keeps it. */
public record Stamp(Instant at, Actor by) {

    /** The clock that deadlines go by, on every machine. */
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public Stamp {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The day in Shanghai. */
    public LocalDate day() {
        return at.atZone(SHANGHAI).toLocalDate();
    }
}
