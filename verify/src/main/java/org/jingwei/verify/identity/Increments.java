package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.formula.Pull;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * What a part pulls of its whole, from the levels and the growth of both: 汽车出口20亿元、增长60%, 拉动出口增长3.1个百分点 of exports of 270亿元 that
 * grew by 11%. Levels at current prices beside growth at constant ones give it only about.
 */
final class Increments {

    private static final Pattern WHOSE = Pattern.compile("^(?:全[国省市县区州]|我[省市县区州]|本[省市县区州]|[省市县区州])");
    private static final Set<String> REAL = Set.of("GDP", "IND.VA", "AGR.OUT");
    private static final int NEAR = 60;

    /** What prices may make of it: so many times as much or as little. */
    private static final Interval ABOUT = Interval.parse("[0.85,1.18]");

    private Increments() {}

    static List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement pull : statements.all()) {
            if (pull.measure() == Measure.CONTRIBUTION && pull.happened() && pull.exact()) {
                whole(pull).flatMap(code -> finding(statements, pull, code)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The catalogue's code of what is pulled. */
    private static Optional<String> whole(Statement pull) {
        return pull.fact()
                .qualifiers()
                .comparator()
                .map(words -> WHOSE.matcher(words).replaceFirst(""))
                .map(words -> words.equals("经济") || words.equals("经济增长") ? "GDP" : words)
                .flatMap(Indicators.standard()::named)
                .map(known -> known.code())
                .filter(code -> !code.equals(pull.subject()));
    }

    private static Optional<Finding> finding(Statements statements, Statement pull, String code) {
        return near(statements, pull, pull.subject(), Measure.LEVEL)
                .flatMap(part -> near(statements, pull, pull.subject(), Measure.YOY)
                        .flatMap(grown -> near(statements, pull, code, Measure.LEVEL)
                                .filter(all -> all.dimension().equals(part.dimension()))
                                .flatMap(all -> near(statements, pull, code, Measure.YOY)
                                        .flatMap(growth -> judge(List.of(part, grown, all, growth, pull))))));
    }

    private static Optional<Statement> near(Statements statements, Statement pull, String subject, Measure measure) {
        return statements.nearest(
                subject,
                measure,
                pull.line(),
                s -> s.happened()
                        && s.exact()
                        && s.region().equals(pull.region())
                        && s.time().equals(pull.time())
                        && Math.abs(s.line() - pull.line()) <= NEAR
                        && (measure == Measure.YOY || s.dimension().startsWith("money")));
    }

    /** @param five the part, its growth, the whole, its growth, and the pull */
    private static Optional<Finding> judge(List<Statement> five) {
        Statement pull = five.get(4);
        if (pull.value().signum() != five.get(1).value().signum()) {
            return Optional.empty(); // what it takes away compared with something else
        }
        return computed(five).map(computed -> {
            String sum = "（" + five.get(0).words() + "按增速" + five.get(1).words() + "倒推的增量）÷（"
                    + five.get(2).words() + "按增速" + five.get(3).words() + "倒推的上年数）";
            Judgement judgement =
                    Comparison.of(sum, computed, pull.words(), pull.meaning(), computed, pull.forgiving());
            return Claim.ofFacts(five.stream().map(Statement::fact).toList())
                    .finding(Rule.V306, told(five, computed, judgement));
        });
    }

    private static Optional<Interval> computed(List<Statement> five) {
        Interval part = five.get(0).in(five.get(2));
        return Growth.base(part, five.get(1).meaning().hundredth())
                .flatMap(before -> Growth.base(
                                five.get(2).meaning(), five.get(3).meaning().hundredth())
                        .flatMap(all -> Pull.ofChange(part.minus(before), all)))
                .map(Interval::hundredfold);
    }

    /** At constant prices only what is far off deserves a look; a little off says nothing. */
    private static Judgement told(List<Statement> five, Interval computed, Judgement judgement) {
        boolean real = REAL.stream()
                .anyMatch(family -> five.stream()
                        .anyMatch(s -> s.subject().equals(family) || s.subject().startsWith(family + ".")));
        if (!real || judgement.verdict() == Verdict.HOLDS) {
            return judgement.asDoubt("口径可能不同。");
        }
        Statement pull = five.get(4);
        boolean far = !computed.intersects(pull.meaning().times(ABOUT));
        return far
                ? new Judgement(
                        Verdict.SUSPICIOUS,
                        Severity.WARN,
                        judgement.computation(),
                        judgement.message() + "增速按可比价，不应差这么多。")
                : judgement.asUnresolved("增速按可比价，所印总量按现价。");
    }
}
