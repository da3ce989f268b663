package org.jingwei.ledger.sql;

import java.util.function.Supplier;

/** Does work on the database, and turns what the driver throws into the sentence of the ledger. */
public interface Guard {

    <T> T guarded(Supplier<T> work);
}
