package org.jingwei.app.web.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.task.Task;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Action;
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

    /** His seat by his account. */
    public static Seat of(Visitor visitor, UnitNames names) {
        Account account = visitor.account();
        boolean own = account.role() == Role.DEPARTMENT || account.role() == Role.TOWNSHIP;
        List<String> words = List.of(account.shown().strip().split("\\s+"));
        Optional<String> department = account.department();
        String unit = department.orElseGet(
                () -> words.size() == 2 ? words.get(1) : account.role().shown());
        return new Seat(
                visitor.actor(),
                unit,
                department.map(names::of).orElseGet(() -> own ? Set.of() : names.of(unit)),
                own && !visitor.may(Action.DISPATCH));
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
