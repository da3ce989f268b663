package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.number.Interval;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** What an indicator brought until April and is to bring in May and June make up what it brings until June. */
final class Stretches {

    private static final int NEAR = 150;

    private Stretches() {}

    static List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement rest : statements.all()) {
            Optional<Period.MonthRange> months = months(rest);
            if (months.isPresent() && months.get().first() > 1 && additive(rest) && all(statements, rest)) {
                finding(statements, rest, months.get()).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean additive(Statement s) {
        return s.measure() == Measure.LEVEL
                && !s.dimension().equals("ratio")
                && s.telling()
                && s.exact()
                && !s.fact().indicator().contains("人均");
    }

    private static Optional<Period.MonthRange> months(Statement s) {
        return s.fact().qualifiers().period().filter(period -> !period.point()).flatMap(Period::months);
    }

    /** 两个月要完成11.1亿元，每月完成5.6亿元: of two figures of one stretch the greater is of all of it. */
    private static boolean all(Statements statements, Statement rest) {
        return statements
                .near(rest.subject(), Measure.LEVEL, rest.line())
                .noneMatch(other -> other.line() == rest.line()
                        && other.time().equals(rest.time())
                        && other.dimension().equals(rest.dimension())
                        && rest.in(other).below(other.meaning()));
    }

    private static Optional<Finding> finding(Statements statements, Statement rest, Period.MonthRange months) {
        Optional<Statement> all = partner(statements, rest, 1, months.last(), s -> s.wanted() == rest.wanted());
        Optional<Statement> before = partner(statements, rest, 1, months.first() - 1, Statement::happened);
        return all.flatMap(whole -> before.map(done -> judged(whole, done, rest)));
    }

    private static Optional<Statement> partner(
            Statements statements, Statement rest, int first, int last, Predicate<Statement> fit) {
        Period.MonthRange wanted = new Period.MonthRange(first, last);
        return statements.nearest(
                rest.subject(),
                Measure.LEVEL,
                rest.line(),
                s -> additive(s)
                        && fit.test(s)
                        && months(s).filter(wanted::equals).isPresent()
                        && s.year() == rest.year()
                        && s.region().equals(rest.region())
                        && s.dimension().equals(rest.dimension())
                        && Math.abs(s.line() - rest.line()) <= NEAR);
    }

    private static Finding judged(Statement whole, Statement done, Statement rest) {
        Interval sum = done.in(whole).plus(rest.in(whole));
        Judgement judgement = Comparison.of(
                done.words() + "＋" + rest.words(), sum, whole.words(), whole.meaning(), sum, whole.forgiving());
        return Claim.ofFacts(List.of(done.fact(), rest.fact(), whole.fact()))
                .finding(Rule.V603, rest.wanted() ? judgement : judgement.asDoubt("各期口径可能不同。"));
    }
}
