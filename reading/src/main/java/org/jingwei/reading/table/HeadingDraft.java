package org.jingwei.reading.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.term.Status;
import org.jingwei.reading.time.PeriodMatch;

/** What a header has been found to say while it is taken apart. */
final class HeadingDraft {

    final Set<Role> roles = EnumSet.noneOf(Role.class);
    final List<PeriodMatch> times = new ArrayList<>();
    Optional<Status> status = Optional.empty();
    Optional<String> unit = Optional.empty();
    Optional<String> comparator = Optional.empty();
    Optional<String> basis = Optional.empty();

    /** Takes in what a word of the list says. */
    void say(TableWords.Word word) {
        roles.add(word.role());
        if (word.role() == Role.BASIS) {
            basis = Optional.of(word.arg());
        } else if (!word.arg().isEmpty() && comparator.isEmpty()) {
            comparator = Optional.of(word.arg());
        }
        boolean earlier = word.role() == Role.ACTUAL && status.isPresent();
        status = earlier ? status : word.role().status().or(() -> status);
    }

    /** Takes in what a bracket inside the header says. */
    void merge(Heading inner) {
        roles.addAll(inner.roles());
        times.addAll(inner.times());
        status = inner.status().or(() -> status);
        unit = inner.unit().or(() -> unit);
        comparator = inner.comparator().or(() -> comparator);
        basis = inner.basis().or(() -> basis);
    }

    Heading heading(List<String> names, Optional<String> region) {
        return new Heading(names, roles, status, times, unit, region, comparator, basis);
    }
}
