package org.jingwei.app.web.layout;

import java.util.List;
import java.util.Optional;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Action;

/**
 * What every page shows around its own matter.
 *
 * @param path of the page, without the query
 * @param csrf the token that every writing request must carry
 * @param fragment whether only the changed part is asked for (htmx), not the whole page
 */
public record Frame(Optional<Visitor> visitor, String path, String csrf, boolean demonstration, boolean fragment) {

    public Optional<Account> account() {
        return visitor.map(Visitor::account);
    }

    public List<MenuEntry> menu() {
        return visitor.map(MenuEntry::of).orElseGet(List::of);
    }

    public boolean open(MenuEntry entry) {
        return entry.holds(path);
    }

    public boolean may(Action action) {
        return visitor.filter(person -> person.may(action)).isPresent();
    }
}
