package org.jingwei.app.wiring;

/** Serves a ledger as pages. The commands know this much of the web application. */
public interface Pages {

    /**
     * Starts to serve; whoever asks closes it.
     *
     * @throws SiteRefused if it cannot listen there
     */
    Served serve(Site site);

    /** Pages that are being served. */
    interface Served extends AutoCloseable {

        /** The port that is listened on. */
        int port();

        @Override
        void close();
    }

    /** The address cannot be listened on; the message is one sentence that can be shown. */
    final class SiteRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public SiteRefused(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
