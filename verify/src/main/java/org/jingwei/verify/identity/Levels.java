package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** A level, the level of a year before and the growth printed for it, wherever they stand in one article. */
final class Levels {

    private static final int NEAR = 3;

    List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement rate : statements.all()) {
            if (rate.measure() == Measure.YOY && rate.happened() && rate.telling() && rate.exact()) {
                finding(statements, rate).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> finding(Statements statements, Statement rate) {
        return rate.timeInYear(-1)
                .flatMap(before -> level(statements, rate, rate.time())
                        .flatMap(now -> level(statements, rate, before)
                                .filter(base -> base.dimension().equals(now.dimension()))
                                .flatMap(base -> judge(now, base, rate))));
    }

    private static Optional<Statement> level(Statements statements, Statement rate, String time) {
        return statements.nearest(
                rate.subject(),
                Measure.LEVEL,
                rate.line(),
                s -> s.time().equals(time)
                        && s.happened()
                        && s.exact()
                        && !s.dimension().equals("ratio")
                        && s.region().equals(rate.region())
                        && Math.abs(s.line() - rate.line()) <= NEAR);
    }

    private static Optional<Finding> judge(Statement now, Statement base, Statement rate) {
        boolean percent = rate.fact().quantity().unit().filter("%"::equals).isPresent();
        return Growth.rate(now.meaning(), base.in(now)).map(growth -> {
            Judgement judgement = Comparison.of(
                    now.words() + "÷" + base.words() + "−1",
                    percent ? growth.hundredfold() : growth,
                    rate.words(),
                    rate.meaning(),
                    percent ? growth.hundredfold() : growth,
                    rate.forgiving());
            if (rate.fact().qualifiers().basis().isPresent()) {
                return Claim.ofFacts(List.of(base.fact(), now.fact(), rate.fact()))
                        .finding(Rule.V301, judgement.asUnresolved("增速按可比口径，所印总量未必同口径。"));
            }
            boolean real = now.subject().startsWith("GDP") || now.subject().startsWith("IND.VA");
            return Claim.ofFacts(List.of(base.fact(), now.fact(), rate.fact()))
                    .finding(Rule.V301, real ? judgement.asDoubt("增速可能按可比价。") : judgement);
        });
    }
}
