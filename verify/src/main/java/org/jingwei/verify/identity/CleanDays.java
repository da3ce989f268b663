package org.jingwei.verify.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** Days of good air in a year and their share of its days say the same in two units. Some days have no valid measurement. */
final class CleanDays {

    private static final String DAYS = "ENV.AQI.DAYS";
    private static final String RATE = "ENV.AQI.RATE";
    private static final Interval YEAR = Interval.parse("[355,366]");
    private static final BigDecimal ALL = BigDecimal.valueOf(365);
    private static final int FEWEST = 150;

    private CleanDays() {}

    static List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement days : statements.about(DAYS, Measure.LEVEL)) {
            boolean year = days.wholeYear() && days.value().compareTo(BigDecimal.valueOf(FEWEST)) > 0;
            if (year) {
                rate(statements, days).ifPresent(rate -> findings.add(same(days, rate)));
                last(statements, days).ifPresent(rate -> findings.add(target(days, rate)));
            }
        }
        return findings;
    }

    private static Optional<Statement> rate(Statements statements, Statement days) {
        return statements.nearest(
                RATE,
                Measure.LEVEL,
                days.line(),
                s -> s.wholeYear()
                        && s.time().equals(days.time())
                        && s.region().equals(days.region())
                        && s.happened()
                        && days.happened());
    }

    private static Optional<Statement> last(Statements statements, Statement days) {
        return statements.nearest(
                RATE,
                Measure.LEVEL,
                days.line(),
                s -> days.wanted()
                        && s.happened()
                        && s.wholeYear()
                        && s.year() + 1 == days.year()
                        && s.region().equals(days.region()));
    }

    private static Finding same(Statement days, Statement rate) {
        Interval computed = days.meaning().dividedBy(YEAR).hundredfold();
        return Claim.ofFacts(List.of(days.fact(), rate.fact()))
                .finding(
                        Rule.V901,
                        Comparison.of(
                                        days.words() + "÷全年有效天数",
                                        computed,
                                        rate.words(),
                                        rate.meaning(),
                                        computed,
                                        rate.forgiving())
                                .asDoubt("两处的口径可能不同。"));
    }

    private static Finding target(Statement days, Statement rate) {
        Interval before = rate.printed().hundredth().times(ALL);
        boolean below = before.above(days.printed());
        String computation = "上年" + rate.words() + "约合" + Comparison.shown(before) + "天，目标" + days.words();
        return Claim.ofFacts(List.of(rate.fact(), days.fact()))
                .finding(
                        Rule.V1701,
                        below
                                ? new Judgement(
                                        Verdict.SUSPICIOUS,
                                        Severity.WARN,
                                        computation,
                                        "换算成同一单位，目标低于上年实绩；如系主动调低请说明，否则请核对。")
                                : new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：目标不低于上年实绩。"));
    }
}
