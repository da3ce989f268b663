package org.jingwei.office.read;

import java.io.Serial;

/** Carries a refusal through a library's callback that may throw nothing checked. */
final class Stopped extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    Stopped(Refusal refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
