package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.number.Interval;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Polarity;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** Targets against the results of the year before, in the same article. */
final class Targets {

    private final Indicators indicators = Indicators.standard();

    List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement target : statements.all()) {
            if (target.wanted() && target.measure() == Measure.LEVEL && target.telling() && !lowIsGood(target)) {
                last(statements, target).ifPresent(actual -> {
                    findings.add(Claim.ofFacts(List.of(actual.fact(), target.fact()))
                            .finding(Rule.V1701, below(actual, target)));
                    growth(statements, actual, target).ifPresent(findings::add);
                });
            }
        }
        return findings;
    }

    private boolean lowIsGood(Statement statement) {
        return statement
                .fact()
                .code()
                .flatMap(indicators::byCode)
                .filter(indicator -> indicator.polarity() == Polarity.DOWN)
                .isPresent();
    }

    private static Optional<Statement> last(Statements statements, Statement target) {
        return statements
                .nearest(target.subject(), Measure.LEVEL, target.line(), s -> before(s, target))
                .or(() -> statements.alike(target, s -> before(s, target)));
    }

    private static boolean before(Statement s, Statement target) {
        boolean together = s.year() == target.year() && s.time().equals(target.time());
        boolean years = lastYear(s, target);
        return s.happened()
                && s.line() < target.line()
                && s.dimension().equals(target.dimension())
                && s.region().equals(target.region())
                && (years
                        || (s.subject().equals(target.subject())
                                && !together
                                && s.year() == target.year()
                                && longer(s, target)));
    }

    private static boolean lastYear(Statement s, Statement target) {
        return s.wholeYear() && target.wholeYear() && (s.year() == target.year() - 1 || s.year() == 0);
    }

    /** What is wanted until June is no less than what April brought; what is wanted of one month may be. */
    private static boolean longer(Statement s, Statement target) {
        Optional<Period.MonthRange> done = s.fact().qualifiers().period().flatMap(Period::months);
        Optional<Period.MonthRange> all = target.fact().qualifiers().period().flatMap(Period::months);
        return done.isPresent()
                && all.isPresent()
                && all.get().first() <= done.get().first()
                && all.get().last() >= done.get().last();
    }

    private static Judgement below(Statement actual, Statement target) {
        Interval before = actual.convert(actual.printed(), target);
        boolean holds = !before.above(target.printed());
        String computation = "上期" + actual.words() + "，目标" + target.words() + "（均按所印的数）";
        return holds
                ? new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：目标不低于上年实绩。")
                : new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, "目标低于上年实绩；如系主动调低或口径变化，请说明，否则请核对。");
    }

    private Optional<Finding> growth(Statements statements, Statement actual, Statement target) {
        if (!lastYear(actual, target)) {
            return Optional.empty();
        }
        return statements
                .nearest(
                        target.subject(),
                        Measure.YOY,
                        target.line(),
                        s -> s.wanted()
                                && Math.abs(s.line() - target.line()) <= 1
                                && s.dimension().equals("ratio")
                                && s.time().equals(target.time()))
                .flatMap(rate -> Growth.rate(target.meaning(), actual.in(target))
                        .map(growth -> {
                            Judgement judgement = Comparison.of(
                                    target.words() + "÷" + actual.words() + "−1",
                                    growth.hundredfold(),
                                    rate.words(),
                                    rate.meaning(),
                                    growth.hundredfold(),
                                    rate.forgiving());
                            return Claim.ofFacts(List.of(actual.fact(), rate.fact(), target.fact()))
                                    .finding(
                                            Rule.V303,
                                            real(target) ? judgement.asDoubt("增速可能按可比价，而总量按现价。") : judgement);
                        }));
    }

    /** Indicators whose growth is at constant prices while the level is at current ones. */
    private boolean real(Statement statement) {
        return statement.subject().startsWith("GDP") || statement.subject().startsWith("IND.VA");
    }
}
