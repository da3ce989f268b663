package org.jingwei.reading.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.term.Status;
import org.jingwei.reading.time.PeriodMatch;

/**
 * What a header, or a path of headers from the outermost to the innermost, says.
 *
 * @param names what is left when everything else is understood, outermost first
 * @param times period phrases, outermost first
 * @param unit as printed, at half width
 * @param region a place by name or word (全市)
 */
record Heading(
        List<String> names,
        Set<Role> roles,
        Optional<Status> status,
        List<PeriodMatch> times,
        Optional<String> unit,
        Optional<String> region,
        Optional<String> comparator,
        Optional<String> basis) {

    static final Heading NOTHING = new Heading(
            List.of(),
            Set.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    Heading {
        names = List.copyOf(names);
        roles = Set.copyOf(roles);
        times = List.copyOf(times);
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    boolean isAny(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says which figure of an indicator stands in the cells. */
    boolean measures() {
        return changes()
                || isAny(
                        Role.LEVEL,
                        Role.ACTUAL,
                        Role.GAP,
                        Role.RANK,
                        Role.COMPLETION,
                        Role.SHARE,
                        Role.PULL,
                        Role.PULL_RATE,
                        Role.SCORE,
                        Role.QUOTIENT,
                        Role.MOVE,
                        Role.AVERAGE);
    }

    /** A change of any kind. */
    boolean changes() {
        return isAny(
                Role.RATE,
                Role.CHANGE,
                Role.DROP,
                Role.AMOUNT,
                Role.YEAR_BASE,
                Role.MONTH_BASE,
                Role.START_BASE,
                Role.OTHER_BASE);
    }

    boolean timed() {
        return !times.isEmpty() || isAny(Role.CUMULATIVE, Role.MONTH, Role.THIS);
    }

    /** Whether it says nothing at all that binds a figure. */
    boolean empty() {
        return names.isEmpty() && roles.isEmpty() && times.isEmpty() && unit.isEmpty() && region.isEmpty();
    }

    /** This header under an outer one: what it says itself goes before. */
    Heading under(Heading outer) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(outer.roles);
        all.addAll(roles);
        List<String> path = new ArrayList<>(outer.names);
        path.addAll(names);
        List<PeriodMatch> when = new ArrayList<>(outer.times);
        when.addAll(times);
        return new Heading(
                path,
                all,
                status.or(() -> outer.status),
                when,
                unit.or(() -> outer.unit),
                region.or(() -> outer.region),
                comparator.or(() -> outer.comparator),
                basis.or(() -> outer.basis));
    }

    Heading withNames(List<String> other) {
        return new Heading(other, roles, status, times, unit, region, comparator, basis);
    }

    Heading with(Role role) {
        Set<Role> all = EnumSet.of(role);
        all.addAll(roles);
        return new Heading(names, all, status, times, unit, region, comparator, basis);
    }

    Heading against(Optional<String> other) {
        return new Heading(names, roles, status, times, unit, region, other, basis);
    }

    /** The same with the time of another, which it leans on. */
    Heading at(Heading other) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(roles);
        for (Role role : List.of(Role.CUMULATIVE, Role.MONTH, Role.THIS)) {
            if (other.is(role)) {
                all.add(role);
            }
        }
        return new Heading(names, all, status, other.times, unit, region, comparator, basis);
    }

    Heading as(Optional<Status> other) {
        return new Heading(names, roles, other, times, unit, region, comparator, basis);
    }

    Heading earlier() {
        return new Heading(names, roles, Optional.of(Status.PREVIOUS), times, unit, region, comparator, basis);
    }

    Heading withRegion(String place) {
        return new Heading(List.of(), roles, status, times, unit, Optional.of(place), comparator, basis);
    }
}
