package org.jingwei.app.wording;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jingwei.dispatch.book.Stamp;

/** Moments as people read them: by the clock of Asia/Shanghai, on every machine. */
public final class Moments {

    private static final DateTimeFormatter DAY = written("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = written("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = written("yyyy-MM-dd HH:mm:ss");

    private Moments() {}

    private static DateTimeFormatter written(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(Stamp.SHANGHAI);
    }

    public static String day(Instant at) {
        return DAY.format(at);
    }

    public static String minute(Instant at) {
        return MINUTE.format(at);
    }

    public static String second(Instant at) {
        return SECOND.format(at);
    }
}
