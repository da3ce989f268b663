package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** A mark that is said to be passed (突破20亿元大关) and the value that is printed elsewhere (20.4亿元): it lies above the mark, and not far. */
final class Passings {

    /** A value beyond this share of the mark would have been said to pass another. */
    private static final Interval NEAR = Interval.parse("[1,1.5]");

    /** A value a little below the mark is told; one far below is of something else. */
    private static final Interval BELOW = Interval.parse("[0.8,1]");

    /** Beyond this it is of something else. */
    private static final Interval ABOVE = Interval.parse("[1.5,10]");

    private Passings() {}

    static List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        Set<List<Object>> said = new HashSet<>();
        for (Statement mark : statements.all()) {
            if (passed(mark) && said.add(List.of(mark.subject(), mark.region(), mark.time(), mark.value()))) {
                value(statements, mark).flatMap(value -> judge(mark, value)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean passed(Statement s) {
        return s.measure() == Measure.LEVEL
                && s.happened()
                && s.telling()
                && s.unit().isPresent()
                && s.fact().quantity().approx() == Approx.EXCEEDS
                && s.value().signum() > 0;
    }

    private static Optional<Statement> value(Statements statements, Statement mark) {
        return statements.nearest(
                mark.subject(),
                Measure.LEVEL,
                mark.line(),
                s -> s.happened()
                        && s.exact()
                        && s.value().scale() > mark.value().scale()
                        && s.dimension().equals(mark.dimension())
                        && s.region().equals(mark.region())
                        && (s.time().equals(mark.time()) || s.time().isEmpty() || mark.year() == 0)
                        && !s.fact()
                                .evidence()
                                .place()
                                .equals(mark.fact().evidence().place()));
    }

    private static Optional<Finding> judge(Statement mark, Statement value) {
        Interval share = value.convert(value.meaning(), mark).dividedBy(mark.printed());
        boolean holds = share.intersects(NEAR);
        boolean same = mark.time().equals(value.time());
        boolean told = share.intersects(BELOW) && mark.fact().code().isPresent() || share.intersects(ABOVE);
        if (!holds && !(same && told)) {
            return Optional.empty();
        }
        String computation = value.words() + "（第" + value.line() + "行） ≥ " + mark.words() + "（第" + mark.line()
                + "行，所说突破、超过）：" + Comparison.shown(value.in(mark));
        if (!holds && share.positive() && share.above(NEAR)) {
            return Optional.of(Claim.ofFacts(List.of(mark.fact(), value.fact()))
                    .finding(
                            Rule.V1114,
                            new Judgement(
                                    Verdict.UNRESOLVED, Severity.WARN, computation, "所说的关口比所印的数低得多，是否同一件事不能判断。")));
        }
        Judgement judgement = holds
                ? new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：所印的数过了所说的关口。")
                : new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, "所说突破的数，另一处所印没有达到；如时点不同请写明，否则请核对。");
        return Optional.of(Claim.ofFacts(List.of(mark.fact(), value.fact())).finding(Rule.V1114, judgement));
    }
}
