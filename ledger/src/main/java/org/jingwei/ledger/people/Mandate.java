package org.jingwei.ledger.people;

import java.util.Optional;

/**
 * What somebody may do, and on what: by his own account, or by that of another who lets him act for a time.
 *
 * @param region code of the region whose matters are in hand; empty: all
 * @param department whose matters are in hand; empty: all
 * @param lender the name on pages of who lent it; empty for one's own
 */
public record Mandate(Role role, Optional<String> region, Optional<String> department, Optional<String> lender) {

    static Mandate own(Account account) {
        return new Mandate(account.role(), account.region(), account.department(), Optional.empty());
    }

    /** Whether it leaves nothing out. */
    public boolean unlimited() {
        return region.isEmpty() && department.isEmpty();
    }
}
