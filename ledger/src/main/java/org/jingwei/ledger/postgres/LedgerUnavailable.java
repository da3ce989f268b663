package org.jingwei.ledger.postgres;

import java.io.Serial;

/** The ledger cannot be opened, or went away: one sentence, a reason to choose words by, and the cause. */
public final class LedgerUnavailable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** What stands in the way. */
    public enum Reason {
        /** Another process holds the folder, and its server does not answer. */
        IN_USE,
        /** The folder cannot be made, read or written. */
        NO_FOLDER,
        /** The files in the folder are those of another major version of PostgreSQL. */
        OTHER_VERSION,
        /** The schema was written by a newer Jingwei. */
        NEWER_SCHEMA,
        /** The schema is not what this program's migrations made. */
        FOREIGN_SCHEMA,
        /** The server given is older than PostgreSQL 14. */
        OLD_SERVER,
        /** No server of our own could be started. */
        NOT_STARTED,
        /** No connection to the server. */
        NOT_REACHED,
        /** The connection broke during the work; what was acknowledged is kept. */
        LOST
    }

    private final Reason reason;

    public LedgerUnavailable(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public LedgerUnavailable(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The first line of what a cause says. */
    public static String said(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse("");
    }
}
