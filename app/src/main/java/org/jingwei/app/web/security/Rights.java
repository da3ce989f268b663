package org.jingwei.app.web.security;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.UnitNames;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Reach;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What somebody may do today. What was told goes stale with the day and with every change of accounts and delegations. Thread-safe. */
@Component
public class Rights {

    private final Site site;
    private final UnitNames units = UnitNames.standard();
    private final AtomicLong changes = new AtomicLong();

    Rights(Site site) {
        this.site = site;
    }

    /** Accounts or delegations were changed: everybody's rights are asked anew at the next request. */
    public void changed() {
        changes.incrementAndGet();
    }

    /** The account as one that has entered by its password or a key. */
    Authentication let(Account account) {
        return let(account, false);
    }

    /** As one for whom the office's own issuer vouches; a password that was given to him is none of its business. */
    Authentication letVouched(Account account) {
        return let(account, true);
    }

    /** The same visitor with the rights of now. */
    Authentication again(Visitor visitor, Account account) {
        return let(account, visitor.vouched());
    }

    private Authentication let(Account account, boolean vouched) {
        long seen = changes.get();
        Reach reach = new Reach(
                site.ledger().people().mandates(account), site.ledger().regions(), units::same);
        Visitor visitor = new Visitor(account, reach, new Visitor.Told(seen, today()), vouched);
        return UsernamePasswordAuthenticationToken.authenticated(visitor, null, visitor.authorities());
    }

    boolean stale(Visitor visitor) {
        return !visitor.told().equals(new Visitor.Told(changes.get(), today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(site.doors().clock().instant(), Stamp.SHANGHAI);
    }
}
