package org.jingwei.app.command;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/** Standard output cannot take more: its reader has gone ({@code | head}), or its disk is full. */
final class OutputLost extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final boolean quiet;

    OutputLost(String message) {
        super(message);
        this.quiet = true;
    }

    OutputLost(IOException cause) {
        super(said(cause), cause);
        this.quiet = readerGone(said(cause));
    }

    /** The reader went away on purpose: nothing to tell anybody. */
    boolean quiet() {
        return quiet;
    }

    private static String said(IOException cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    /** As Linux, macOS and Windows call it, in English and Chinese. */
    private static boolean readerGone(String message) {
        String lower = message.toLowerCase(Locale.ROOT);
        return lower.contains("pipe") || lower.contains("管道") || lower.contains("connection reset");
    }
}
