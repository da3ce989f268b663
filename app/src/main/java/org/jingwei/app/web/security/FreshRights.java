package org.jingwei.app.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jingwei.app.wiring.Site;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.postgres.LedgerUnavailable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** A right that was lent ends with its last day, also in a session that goes on; one that was just given is there at once. */
final class FreshRights extends OncePerRequestFilter {

    private final Site site;
    private final Rights rights;

    FreshRights(Site site, Rights rights) {
        this.site = site;
        this.rights = rights;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof Visitor visitor && rights.stale(visitor)) {
            account(visitor).ifPresent(account -> {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(rights.again(visitor, account));
                SecurityContextHolder.setContext(context);
                new HttpSessionSecurityContextRepository().saveContext(context, request, response);
            });
        }
        chain.doFilter(request, response);
    }

    /** Without the database nothing is done anyway, and the page says so itself. */
    private Optional<Account> account(Visitor visitor) {
        try {
            return site.ledger().people().account(visitor.account().name()).filter(Account::active);
        } catch (LedgerUnavailable lost) {
            return Optional.empty();
        }
    }
}
