package org.jingwei.ledger.sql;

import java.util.function.Function;

/** Finds the constant of a code that was written by this program or an earlier one. */
public final class Codes {

    private Codes() {}

    public static <E extends Enum<E>> E of(E[] values, Function<E, String> code, String written) {
        for (E value : values) {
            if (code.apply(value).equals(written)) {
                return value;
            }
        }
        throw new IllegalStateException("the ledger holds an unknown code: " + written);
    }
}
