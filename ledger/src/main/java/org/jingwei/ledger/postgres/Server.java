package org.jingwei.ledger.postgres;

/** A PostgreSQL server that answers, and what has to be done when it is needed no more. */
public interface Server extends AutoCloseable {

    /** The address for JDBC. */
    String url();

    /** Ends what this process began; a server that belongs to somebody else goes on. */
    @Override
    void close();

    /** A server that somebody else runs. */
    static Server at(String url) {
        return new Server() {
            @Override
            public String url() {
                return url;
            }

            @Override
            public void close() {
                // it is not ours to stop
            }
        };
    }
}
