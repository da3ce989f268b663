package org.jingwei.app.web.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** The sessions that are open, so that a changed account can be asked to enter again. Thread-safe. */
@Component
public class LiveSessions {

    private final SessionRegistry registry;

    LiveSessions(SessionRegistry registry) {
        this.registry = registry;
    }

    void begin(String session, Authentication entered) {
        Object visitor = entered.getPrincipal();
        if (visitor != null) {
            registry.registerNewSession(session, visitor);
        }
    }

    /** Ends all sessions of an account: the next request of each goes to the entry. */
    public void endAll(String account) {
        registry.getAllPrincipals().stream()
                .filter(visitor -> visitor.toString().equals(account))
                .flatMap(visitor -> registry.getAllSessions(visitor, false).stream())
                .forEach(SessionInformation::expireNow);
    }
}
