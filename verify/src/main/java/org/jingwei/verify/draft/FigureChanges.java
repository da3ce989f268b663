package org.jingwei.verify.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;

/**
 * Which figures changed from one draft to the next. A figure is the same one if it is of the same indicator, region, period,
 * measure, status, comparator and basis, wherever it stands; where a draft prints it more than once, the prints are paired by
 * their value first and then in their order. Pure, thread-safe.
 */
public final class FigureChanges {

    private FigureChanges() {}

    private record Key(
            String indicator,
            Optional<String> region,
            Optional<Period> period,
            Measure measure,
            Optional<Aspect> of,
            Status status,
            Optional<String> comparator,
            Optional<String> basis) {

        static Key of(Fact fact) {
            return new Key(
                    fact.code().orElseGet(() -> fact.indicator().replaceAll("\\s", "")),
                    fact.qualifiers().region(),
                    fact.qualifiers().period(),
                    fact.qualifiers().measure(),
                    fact.qualifiers().of().filter(aspect -> aspect != Aspect.LEVEL),
                    fact.qualifiers().status(),
                    fact.qualifiers().comparator(),
                    fact.qualifiers().basis());
        }
    }

    /**
     * What came of a comparison.
     *
     * @param changes in the order of the later draft, what was removed at the end
     * @param kept how many figures are the same
     */
    public record Outcome(List<Change> changes, int kept) {

        public Outcome {
            changes = List.copyOf(changes);
        }

        public long count(Change.Kind kind) {
            return changes.stream().filter(change -> change.kind() == kind).count();
        }
    }

    /** The changes from the facts of one draft to those of the next. */
    public static Outcome between(List<Fact> before, List<Fact> after) {
        Map<Key, Deque<Fact>> left = new LinkedHashMap<>();
        before.forEach(fact ->
                left.computeIfAbsent(Key.of(fact), key -> new ArrayDeque<>()).add(fact));
        List<Fact> unpaired = new ArrayList<>();
        int kept = 0;
        for (Fact fact : after) {
            Deque<Fact> candidates = left.getOrDefault(Key.of(fact), new ArrayDeque<>());
            Optional<Fact> same = candidates.stream()
                    .filter(other -> same(other.quantity(), fact.quantity()))
                    .findFirst();
            same.ifPresentOrElse(candidates::remove, () -> unpaired.add(fact));
            kept += same.isPresent() ? 1 : 0;
        }
        List<Change> changes = new ArrayList<>();
        for (Fact fact : unpaired) {
            changes.add(new Change(
                    Optional.ofNullable(
                            left.getOrDefault(Key.of(fact), new ArrayDeque<>()).poll()),
                    Optional.of(fact)));
        }
        left.values().stream()
                .flatMap(Deque::stream)
                .sorted(Comparator.comparingInt(
                                (Fact fact) -> fact.evidence().place().line())
                        .thenComparingInt(fact -> fact.evidence().place().column()))
                .forEach(fact -> changes.add(new Change(Optional.of(fact), Optional.empty())));
        return new Outcome(changes, kept);
    }

    /** 8.5 and 8.50 say different things: the places printed are part of the figure. */
    private static boolean same(Quantity one, Quantity other) {
        return printed(one.value()).equals(printed(other.value()))
                && printed(one.upper()).equals(printed(other.upper()))
                && one.unit().equals(other.unit())
                && one.approx() == other.approx()
                && one.censored() == other.censored();
    }

    private static Optional<String> printed(Optional<Printed> figure) {
        return figure.map(value -> value.value().toPlainString());
    }
}
