package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.formula.Completion;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Rule;

/**
 * A completion rate whose result and whose target are printed elsewhere in the article: 完成年度目标的51%, and pages before 完成23.6亿元, pages
 * behind 任务46.3亿元. Several targets may be printed; only where one other digit would bear one of them out is more said than that
 * one does.
 */
final class Completions {

    private static final Pattern OF_THE_YEAR = Pattern.compile("年度|全年|年初|年计划|目标|任务");
    private static final Pattern OF_A_PART = Pattern.compile("季度|半年|时序|序时|进度|月|阶段|一期");
    private static final int NEAR = 120;
    private static final int MOST = 6;
    private static final int FINE = 3;

    private Completions() {}

    static List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement rate : statements.all()) {
            if (rate.measure() == Measure.COMPLETION
                    && rate.happened()
                    && rate.exact()
                    && rate.telling()
                    && ofTheYear(rate)) {
                done(statements, rate)
                        .flatMap(done -> judge(statements, rate, done))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    static boolean ofTheYear(Statement rate) {
        return rate.fact()
                .qualifiers()
                .comparator()
                .filter(words -> OF_THE_YEAR.matcher(words).find()
                        && !OF_A_PART.matcher(words).find())
                .isPresent();
    }

    /** What was done in the same time, in another sentence: those beside it are held against it there. */
    static Optional<Statement> done(Statements statements, Statement rate) {
        return statements.nearest(
                rate.subject(),
                Measure.LEVEL,
                rate.line(),
                s -> s.happened()
                        && s.exact()
                        && s.line() != rate.line()
                        && s.region().equals(rate.region())
                        && s.time().equals(rate.time())
                        && Math.abs(s.line() - rate.line()) <= NEAR
                        && s.value().precision() >= FINE);
    }

    private static Optional<Finding> judge(Statements statements, Statement rate, Statement done) {
        boolean beside =
                statements.about(rate.subject(), Measure.LEVEL).stream().anyMatch(s -> s.line() == rate.line());
        List<Statement> targets = statements
                .near(rate.subject(), Measure.LEVEL, rate.line())
                .filter(s -> s.wanted()
                        && s.exact()
                        && s.region().equals(rate.region())
                        && s.dimension().equals(done.dimension())
                        && (s.year() == rate.year() || s.year() == 0)
                        && s.value().precision() >= FINE
                        && Math.abs(s.line() - rate.line()) <= NEAR)
                .limit(MOST)
                .toList();
        if (beside || targets.isEmpty()) {
            return Optional.empty();
        }
        return targets.stream()
                .filter(target -> fits(done.meaning(), target.in(done), rate.meaning()))
                .findFirst()
                .or(() -> targets.stream()
                        .filter(target -> slipped(done, target, rate))
                        .findFirst())
                .flatMap(target -> finding(done, target, rate));
    }

    private static boolean fits(Interval done, Interval target, Interval rate) {
        return Completion.of(done, target)
                .filter(share -> share.hundredfold().intersects(rate))
                .isPresent();
    }

    /** Whether one other digit in one of the three would make them fit. */
    private static boolean slipped(Statement done, Statement target, Statement rate) {
        return done.slips().anyMatch(other -> fits(other, target.in(done), rate.meaning()))
                || target.slips().anyMatch(other -> fits(done.meaning(), target.convert(other, done), rate.meaning()))
                || rate.slips().anyMatch(other -> fits(done.meaning(), target.in(done), other));
    }

    private static Optional<Finding> finding(Statement done, Statement target, Statement rate) {
        return Completion.of(done.meaning(), target.in(done))
                .map(Interval::hundredfold)
                .map(share -> Comparison.of(
                        done.words() + "÷" + target.words(),
                        share,
                        rate.words(),
                        rate.meaning(),
                        share,
                        rate.forgiving()))
                .map(judgement -> Claim.ofFacts(List.of(done.fact(), target.fact(), rate.fact()))
                        .finding(Rule.V501, judgement.asDoubt("三处分别印出，任务数可能另有口径。")));
    }
}
