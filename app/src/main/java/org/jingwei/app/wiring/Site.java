package org.jingwei.app.wiring;

import org.jingwei.ledger.LedgerStore;

/**
 * What is served as pages, and where.
 *
 * @param host the address that is listened on
 * @param port 0 for any free one
 * @param demonstration whether the ledger holds invented data only, which every page must say
 */
public record Site(Doors doors, LedgerStore ledger, String host, int port, boolean demonstration) {

    /** Whether only this machine can reach the pages. */
    public boolean loopback() {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }
}
