package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** An average (亩均税收, 人均收入) of one place beside that of another, printed together: more than five times as much deserves a look. */
final class Peers {

    private static final Pattern AVERAGE = Pattern.compile("人均|亩均|户均|单产|平均工资|均价");
    private static final Interval USUAL = Interval.parse("[0.2,5]");

    private Peers() {}

    static List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement one : statements.all()) {
            if (one.measure() == Measure.LEVEL
                    && one.happened()
                    && AVERAGE.matcher(one.fact().indicator()).find()
                    && one.value().signum() > 0) {
                statements.around(one).stream()
                        .filter(other -> beside(one, other))
                        .findFirst()
                        .flatMap(other -> judge(one, other))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The same average of another place, printed before it in the same line. */
    private static boolean beside(Statement one, Statement other) {
        return other != one
                && other.line() == one.line()
                && other.fact().evidence().place().column()
                        < one.fact().evidence().place().column()
                && other.measure() == Measure.LEVEL
                && other.happened()
                && other.value().signum() > 0
                && other.dimension().equals(one.dimension())
                && other.fact().indicator().endsWith(tail(one.fact().indicator()))
                && !other.region().equals(one.region());
    }

    /** 亩均税收 of 产业集聚区亩均税收. */
    private static String tail(String indicator) {
        Matcher m = AVERAGE.matcher(indicator);
        int at = 0;
        while (m.find()) {
            at = m.start();
        }
        return indicator.substring(at);
    }

    private static Optional<Finding> judge(Statement one, Statement other) {
        Interval times = one.convert(one.printed(), other).dividedBy(other.printed());
        if (times.intersects(USUAL)) {
            return Optional.empty();
        }
        String computation =
                one.region() + one.words() + "÷" + other.region() + other.words() + " = " + Comparison.shown(times);
        return Optional.of(Claim.ofFacts(List.of(other.fact(), one.fact()))
                .finding(
                        Rule.V1506,
                        new Judgement(
                                Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "：相差五倍以上，请看一看单位和数字。")));
    }
}
