package org.jingwei.ledger.backup;

import java.io.Serial;

/** A backup that cannot be written or restored; nothing was changed. */
public final class BackupRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** What stands in the way. */
    public enum Reason {
        /** The file to write is there already. */
        EXISTS,
        /** The file cannot be written or read. */
        NO_FILE,
        /** The file is cut short, changed, or no backup at all. */
        DAMAGED,
        /** It was written by a newer program. */
        NEWER,
        /** The ledger to fill holds something. */
        NOT_EMPTY
    }

    private final Reason reason;

    BackupRefused(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    BackupRefused(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
