package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.formula.Completion;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Rule;

/**
 * What is missing to a target that is not printed: 完成投资30.6亿元 … 仅占年度计划25.5%，在库可报48.2亿元，距全年目标尚缺41.2亿元. What is done is
 * that share of what is done, in stock and missing together.
 */
final class Shortfalls {

    private static final Pattern AIM = Pattern.compile("目标|任务|计划");
    private static final int FINE = 3;

    private Shortfalls() {}

    static List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement missing : statements.all()) {
            if (missing.measure() == Measure.GAP
                    && missing.happened()
                    && missing.exact()
                    && missing.value().signum() < 0
                    && missing.value().precision() >= FINE
                    && missing.fact()
                            .qualifiers()
                            .comparator()
                            .filter(words -> AIM.matcher(words).find())
                            .isPresent()) {
                rate(statements, missing)
                        .flatMap(rate -> Completions.done(statements, rate)
                                .flatMap(done -> judge(statements, missing, rate, done)))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The completion rate told last before it in the same paragraph. */
    private static Optional<Statement> rate(Statements statements, Statement missing) {
        return statements.all().stream()
                .filter(s -> s.measure() == Measure.COMPLETION
                        && s.happened()
                        && s.exact()
                        && s.line() == missing.line()
                        && s.region().equals(missing.region())
                        && column(s) < column(missing)
                        && Completions.ofTheYear(s))
                .reduce((first, last) -> last);
    }

    private static int column(Statement statement) {
        return statement.fact().evidence().place().column();
    }

    /** As printed; 亿 of money has lost its 元. */
    private static String unit(Statement statement) {
        String printed = statement.fact().quantity().unit().orElse("");
        return printed.endsWith("亿") || printed.endsWith("万") ? printed + "元" : printed;
    }

    private static Optional<Finding> judge(Statements statements, Statement missing, Statement rate, Statement done) {
        List<Statement> stock = statements
                .near(missing.subject(), Measure.LEVEL, missing.line())
                .filter(s -> s.line() == missing.line()
                        && s.happened()
                        && unit(s).equals(unit(missing))
                        && column(s) < column(missing))
                .limit(1)
                .toList();
        if (!unit(done).equals(unit(missing)) || unit(done).isEmpty()) {
            return Optional.empty();
        }
        Interval all = stock.stream()
                .map(Statement::meaning)
                .reduce(missing.meaning().negate(), Interval::plus)
                .plus(done.meaning());
        List<Statement> parts =
                Stream.of(Stream.of(done), stock.stream()).flatMap(some -> some).toList();
        String target = parts.stream().map(Statement::words).collect(Collectors.joining("＋")) + "＋所差"
                + missing.value().abs() + missing.fact().quantity().unit().orElse("");
        return Completion.of(done.meaning(), all)
                .map(Interval::hundredfold)
                .map(share -> Comparison.of(
                        done.words() + "÷（" + target + "）",
                        share,
                        rate.words(),
                        rate.meaning(),
                        share,
                        rate.forgiving()))
                .map(judgement -> Claim.ofFacts(Stream.concat(parts.stream(), Stream.of(missing, rate))
                                .map(Statement::fact)
                                .toList())
                        .finding(Rule.V501, judgement.asDoubt("几处分别印出，目标数没有印出，可能另有口径。")));
    }
}
