package org.jingwei.app.wiring;

import java.util.Optional;
import org.jingwei.ledger.LedgerStore;

/**
 * What is served as pages, and where.
 *
 * @param host the address that is listened on
 * @param port 0 for any free one
 * @param demonstration whether the ledger holds invented data only, which every page must say
 * @param oidc entry by an office's own OpenID Connect
 */
public record Site(
        Doors doors, LedgerStore ledger, String host, int port, boolean demonstration, Optional<OidcSettings> oidc) {

    public Site(Doors doors, LedgerStore ledger, String host, int port, boolean demonstration) {
        this(doors, ledger, host, port, demonstration, Optional.empty());
    }

    /** The same with entry by an office's own OpenID Connect. */
    public Site with(OidcSettings settings) {
        return new Site(doors, ledger, host, port, demonstration, Optional.of(settings));
    }

    /** Whether only this machine can reach the pages. */
    public boolean loopback() {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }
}
