package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.formula.Multiple;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** The ratio of the incomes of town and country, and how it moved: both follow from the incomes and their growth. */
final class IncomeRatio {

    private static final String RATIO = "INC.RATIO";

    private IncomeRatio() {}

    static List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement s : statements.all()) {
            if (s.subject().equals(RATIO) && s.happened()) {
                town(statements, s, Measure.LEVEL)
                        .ifPresent(town -> country(statements, s, Measure.LEVEL).ifPresent(country -> {
                            if (printed(s)) {
                                ratio(statements, town, country, s).ifPresent(findings::add);
                            } else if (moved(s)
                                    && nearest(statements, s, IncomeRatio::printed)
                                            .isEmpty()) {
                                change(statements, town, country, s)
                                        .map(moved -> moved.finding(List.of()))
                                        .ifPresent(findings::add);
                            }
                        }));
            }
        }
        return findings;
    }

    private static Optional<Statement> town(Statements statements, Statement s, Measure measure) {
        return income(statements, "INC.URBAN", s, measure);
    }

    private static Optional<Statement> country(Statements statements, Statement s, Measure measure) {
        return income(statements, "INC.RURAL", s, measure);
    }

    private static Optional<Statement> income(Statements statements, String subject, Statement s, Measure measure) {
        return statements.nearest(
                subject,
                measure,
                s.line(),
                one -> one.happened()
                        && one.region().equals(s.region())
                        && one.time().equals(s.time()));
    }

    private static boolean printed(Statement s) {
        return s.measure() == Measure.RATIO || s.measure() == Measure.LEVEL;
    }

    private static boolean moved(Statement s) {
        return s.measure() == Measure.DELTA || s.measure() == Measure.PP_CHANGE;
    }

    /** Another statement of the same ratio. */
    private static Optional<Statement> nearest(Statements statements, Statement s, Predicate<Statement> fit) {
        return statements.around(s).stream()
                .filter(other -> other.subject().equals(RATIO)
                        && other.happened()
                        && other.region().equals(s.region())
                        && other.time().equals(s.time())
                        && other.line() == s.line()
                        && fit.test(other))
                .findFirst();
    }

    /** The ratio, and with it how it moved where that is printed beside it: a change holds only of a ratio that does. */
    private static Optional<Finding> ratio(Statements statements, Statement town, Statement country, Statement ratio) {
        return Multiple.of(town.in(country), country.meaning()).map(computed -> {
            Judgement level = Comparison.of(
                    town.words() + "÷" + country.words(),
                    computed,
                    ratio.words(),
                    ratio.meaning(),
                    computed,
                    ratio.forgiving());
            return nearest(statements, ratio, IncomeRatio::moved)
                    .flatMap(moved -> change(statements, town, country, moved))
                    .map(moved -> new Change(moved.facts(), Judgement.gravest(List.of(level, moved.judgement()))))
                    .orElseGet(() -> new Change(List.of(town.fact(), country.fact()), level))
                    .finding(List.of(ratio.fact()));
        });
    }

    private record Change(List<Fact> facts, Judgement judgement) {

        Finding finding(List<Fact> more) {
            List<Fact> all = new ArrayList<>(facts);
            all.addAll(more);
            return Claim.ofFacts(all).finding(Rule.V904, judgement.asDoubt("收入口径可能不同。"));
        }
    }

    private static Optional<Change> change(Statements statements, Statement town, Statement country, Statement change) {
        Optional<Statement> up = town(statements, change, Measure.YOY);
        Optional<Statement> down = country(statements, change, Measure.YOY);
        if (up.isEmpty() || down.isEmpty()) {
            return Optional.empty();
        }
        Optional<Interval> now = Multiple.of(town.in(country), country.meaning());
        Optional<Interval> before = Growth.base(
                        town.in(country), up.get().meaning().hundredth())
                .flatMap(
                        u -> Growth.base(country.meaning(), down.get().meaning().hundredth())
                                .flatMap(r -> Multiple.of(u, r)));
        return now.flatMap(n -> before.map(b -> {
            Interval computed = n.minus(b);
            List<Fact> facts = List.of(
                    town.fact(), up.get().fact(), country.fact(), down.get().fact(), change.fact());
            String words = town.words() + "÷" + country.words() + "，与按增速"
                    + up.get().words() + "、" + down.get().words() + "倒推的上年之差";
            Interval printed = change.meaning();
            Interval magnitude = printed.intersects(computed) ? printed : printed.negate();
            return new Change(
                    facts, Comparison.of(words, computed, change.words(), magnitude, computed, change.forgiving()));
        }));
    }
}
