package org.jingwei.app.web.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.app.wording.FactWords;
import org.jingwei.app.wording.PeriodWords;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.verify.draft.Change;

/**
 * A figure that is not the same in two drafts.
 *
 * @param before empty if it was added
 * @param after empty if it was removed
 */
record ComparedFigure(Kind kind, Optional<Fact> before, Optional<Fact> after) {

    /** What became of it; what a drafter looks for first stands first. */
    enum Kind {
        CHANGED("改动"),
        LEFT("换了时期，数没有变"),
        MOVED("换了时期"),
        ADDED("新增"),
        REMOVED("删去");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** The figure but for its period: next month's report tells the same things of another month. */
    private record Same(String indicator, Qualifiers qualifiers) {

        static Same of(Fact fact) {
            Qualifiers said = fact.qualifiers();
            return new Same(
                    fact.code().orElseGet(() -> fact.indicator().replaceAll("\\s", "")),
                    new Qualifiers(
                            said.measure(),
                            said.of().filter(aspect -> aspect != Aspect.LEVEL),
                            said.status(),
                            Optional.empty(),
                            said.region(),
                            said.comparator(),
                            said.basis()));
        }
    }

    /** What was removed of one period and added of another is one figure that moved; the kinds one after the other. */
    static List<ComparedFigure> of(List<Change> changes) {
        Map<Same, Deque<Fact>> removed = new HashMap<>();
        for (Change change : changes) {
            if (change.kind() == Change.Kind.REMOVED && period(change.subject()).isPresent()) {
                removed.computeIfAbsent(Same.of(change.subject()), key -> new ArrayDeque<>())
                        .add(change.subject());
            }
        }
        List<ComparedFigure> figures = new ArrayList<>();
        Set<Fact> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Change change : changes) {
            Optional<Fact> earlier = Optional.of(change)
                    .filter(one -> one.kind() == Change.Kind.ADDED
                            && period(one.subject()).isPresent())
                    .flatMap(one -> Optional.ofNullable(removed.getOrDefault(Same.of(one.subject()), new ArrayDeque<>())
                            .poll()));
            earlier.ifPresent(paired::add);
            figures.add(
                    earlier.isPresent()
                            ? moved(earlier.get(), change.subject())
                            : new ComparedFigure(kind(change.kind()), change.before(), change.after()));
        }
        return figures.stream()
                .filter(figure -> figure.kind != Kind.REMOVED || !paired.contains(figure.subject()))
                .sorted(Comparator.comparing(ComparedFigure::kind))
                .toList();
    }

    private static ComparedFigure moved(Fact before, Fact after) {
        Kind kind = before.quantity().equals(after.quantity()) ? Kind.LEFT : Kind.MOVED;
        return new ComparedFigure(kind, Optional.of(before), Optional.of(after));
    }

    private static Kind kind(Change.Kind kind) {
        return switch (kind) {
            case CHANGED -> Kind.CHANGED;
            case ADDED -> Kind.ADDED;
            case REMOVED -> Kind.REMOVED;
        };
    }

    private static Optional<Period> period(Fact fact) {
        return fact.qualifiers().period();
    }

    private Fact subject() {
        return after.or(() -> before).orElseThrow();
    }

    String indicator() {
        return subject().indicator();
    }

    /** What the figure is of, besides its indicator. */
    String qualifiers() {
        Qualifiers said = subject().qualifiers();
        return Stream.of(
                        Stream.of(before, after)
                                .flatMap(Optional::stream)
                                .flatMap(fact -> period(fact).stream())
                                .map(PeriodWords::of)
                                .distinct()
                                .collect(Collectors.joining(" → ")),
                        said.region().orElse(""),
                        said.status() == Status.ACTUAL ? "" : FactWords.status(said.status()),
                        FactWords.measure(said.measure()),
                        said.comparator().map(with -> to(said.measure()) + with).orElse(""),
                        said.basis().orElse(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String to(Measure measure) {
        return switch (measure) {
            case SHARE -> "占";
            case RANK -> "在";
            case COMPLETION, CONTRIBUTION, CONTRIBUTION_RATE -> "对";
            case LEVEL, YOY, MOM, GROWTH, PP_CHANGE, GAP, DELTA, MULTIPLE, RATIO -> "比";
        };
    }

    String printedBefore() {
        return before.map(fact -> FactWords.quantity(fact.quantity())).orElse("");
    }

    String printedAfter() {
        return after.map(fact -> FactWords.quantity(fact.quantity())).orElse("");
    }

    String places() {
        return Stream.of(
                        before.map(fact -> "前 " + fact.evidence().place().line()),
                        after.map(fact -> "后 " + fact.evidence().place().line()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("，", "", " 行"));
    }
}
