package org.jingwei.app.web.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wording.UnitNames;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.task.Task;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Action;
import org.jingwei.ledger.people.Mandate;
import org.jingwei.ledger.people.Role;

/**
 * For whom somebody speaks at the table: the person, the unit in all its spellings, and whether only that unit's matters are
 * open to him.
 *
 * @param person as the journal writes him
 * @param unit what he signs with where a task does not name his unit
 * @param spellings of his unit
 */
public record Seat(String person, String unit, Set<String> spellings, boolean scoped) {

    /** His seat by his account; who acts for others speaks for their units too. */
    public static Seat of(Visitor visitor, UnitNames names) {
        Account account = visitor.account();
        List<String> words = List.of(account.shown().strip().split("\\s+"));
        String unit = account.department()
                .orElseGet(
                        () -> words.size() == 2 ? words.get(1) : account.role().shown());
        Set<String> spellings = new LinkedHashSet<>();
        for (Mandate mandate : visitor.reach().mandates()) {
            mandate.department().map(names::of).ifPresent(spellings::addAll);
        }
        if (account.department().isEmpty() && !ofUnit(account.role())) {
            spellings.addAll(names.of(unit));
        }
        boolean own = visitor.reach().mandates().stream().allMatch(mandate -> ofUnit(mandate.role()));
        return new Seat(visitor.actor(), unit, spellings, own && !visitor.may(Action.DISPATCH));
    }

    /** Whether only a unit's own matters are open to a role. */
    private static boolean ofUnit(Role role) {
        return role == Role.DEPARTMENT || role == Role.TOWNSHIP;
    }

    /** Whether the task is open to him. */
    public boolean sees(Task task) {
        return !scoped || concerns(task);
    }

    /** Whether his unit has to do with it. */
    public boolean concerns(Task task) {
        return task.draft().assignment().units().stream().anyMatch(spellings::contains);
    }

    /** Whether something of this unit is open to him. */
    public boolean sees(String unit) {
        return !scoped || spellings.contains(unit);
    }

    /** He, speaking for his unit as one of these is written. */
    public Actor actor(List<String> units) {
        return new Actor(
                person, units.stream().filter(spellings::contains).findFirst().orElse(this.unit));
    }

    /** Whose matters are shown, where they are not everybody's. */
    public Optional<String> scope() {
        return scoped ? Optional.of(unit) : Optional.empty();
    }

    /** He, speaking for his unit as this task writes it. */
    public Actor actor(Task task) {
        Set<String> units = new LinkedHashSet<>(task.draft().assignment().units());
        units.retainAll(spellings);
        return new Actor(person, units.stream().findFirst().orElse(unit));
    }

    /** He, where there is no task yet. */
    public Actor actor() {
        return new Actor(person, unit);
    }
}
