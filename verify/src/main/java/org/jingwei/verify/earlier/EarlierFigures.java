package org.jingwei.verify.earlier;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * Says where a draft prints another figure than was given earlier of the same thing. Figures are revised, so a difference is
 * worth a look and never an error. Immutable, thread-safe.
 */
public final class EarlierFigures {

    private static final Units UNITS = Units.standard();

    private EarlierFigures() {}

    /** A finding for each fact that can be compared; those that agree are among them. */
    public static List<Finding> check(List<Known> known) {
        return known.stream().flatMap(one -> check(one).stream()).toList();
    }

    /** A figure in the unit of the draft's, and what it can mean there. */
    private record Comparable(EarlierFigure figure, Interval meaning) {

        private static Optional<Comparable> of(EarlierFigure figure, Quantity draft) {
            return figure.quantity()
                    .meaning(UNITS)
                    .flatMap(meaning -> converted(meaning, figure.quantity(), draft))
                    .map(meaning -> new Comparable(figure, meaning));
        }

        private static Optional<Interval> converted(Interval meaning, Quantity from, Quantity to) {
            Optional<Unit> own = from.unit().flatMap(UNITS::parse);
            Optional<Unit> other = to.unit().flatMap(UNITS::parse);
            if (own.isPresent() && other.isPresent()) {
                return own.get().comparable(other.get())
                        ? Optional.of(own.get().convert(meaning, other.get()))
                        : Optional.empty();
            }
            return from.unit().equals(to.unit()) ? Optional.of(meaning) : Optional.empty();
        }
    }

    private static Optional<Finding> check(Known known) {
        Quantity printed = known.fact().quantity();
        Optional<Interval> meaning = printed.meaning(UNITS);
        List<Comparable> earlier = known.earlier().stream()
                .flatMap(figure -> Comparable.of(figure, printed).stream())
                .toList();
        return meaning.isEmpty() || earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(known.fact(), meaning.get(), earlier));
    }

    private static Finding finding(Fact fact, Interval meaning, List<Comparable> earlier) {
        Comparable counting = earlier.get(0);
        Optional<Comparable> agreeing =
                earlier.stream().filter(one -> one.meaning.intersects(meaning)).findFirst();
        Judgement judgement = counting.meaning.intersects(meaning)
                ? same(fact, meaning, counting)
                : different(fact, meaning, counting, agreeing);
        Finding finding = Claim.ofFacts(List.of(fact)).finding(Rule.V1610, judgement);
        return counting.figure
                .passage()
                .map(passage -> finding.withAlso(List.of(passage)))
                .orElse(finding);
    }

    private static Judgement same(Fact fact, Interval meaning, Comparable counting) {
        return new Judgement(
                Verdict.HOLDS,
                Severity.SOFT,
                computation(fact, meaning, counting),
                "相符：与台账中" + counting.figure.source() + "所给的一致。");
    }

    private static Judgement different(
            Fact fact, Interval meaning, Comparable counting, Optional<Comparable> agreeing) {
        String also = agreeing.map(
                        one -> "此处与" + one.figure.source() + "的" + words(one.figure.quantity()) + "一致，但台账现用的是后来的数；")
                .orElse("");
        return new Judgement(
                Verdict.SUSPICIOUS,
                Severity.WARN,
                computation(fact, meaning, counting),
                "同一指标、地区和时期，台账中" + counting.figure.source() + "为" + words(counting.figure.quantity()) + "，此处印作"
                        + words(fact.quantity()) + "；" + also + "如已修订或口径不同请写明，否则请核对。");
    }

    private static String computation(Fact fact, Interval meaning, Comparable counting) {
        return fact.indicator() + words(fact.quantity()) + " 与 " + words(counting.figure.quantity()) + "（"
                + counting.figure.source() + "）：" + Comparison.shown(meaning) + " 与 "
                + Comparison.shown(counting.meaning);
    }

    private static String words(Quantity quantity) {
        return quantity.value().map(Object::toString).orElse("")
                + quantity.upper().map(upper -> "—" + upper).orElse("")
                + quantity.unit().orElse("");
    }
}
