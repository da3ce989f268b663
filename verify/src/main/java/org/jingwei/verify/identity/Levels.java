package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** A level, the level of a year before and the growth printed for it, wherever they stand in one article. */
final class Levels {

    private static final int NEAR = 3;
    private static final int BESIDE = 30;
    private static final int LEAD = 60;
    private static final int LONGEST = 300;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d|19\\d\\d)年");

    List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement rate : statements.all()) {
            if (rate.measure() == Measure.YOY && rate.happened() && rate.telling() && rate.exact()) {
                finding(statements, rate).or(() -> nextYear(statements, rate)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> finding(Statements statements, Statement rate) {
        return rate.timeInYear(-1)
                .flatMap(before -> level(statements, rate, rate.time())
                        .flatMap(now -> level(statements, rate, before)
                                .filter(base -> base.dimension().equals(now.dimension()))
                                .flatMap(base -> judge(now, base, rate))
                                .filter(found -> found.verdict() == Verdict.HOLDS || alone(statements, now))));
    }

    /** Whether its line gives the thing no other value at that time: of two (of all firms and of the large ones) one has the growth. */
    private static boolean alone(Statements statements, Statement now) {
        return statements
                .near(now.subject(), Measure.LEVEL, now.line())
                .filter(s -> s.line() == now.line()
                        && s.happened()
                        && s.time().equals(now.time())
                        && s.region().equals(now.region())
                        && s.dimension().equals(now.dimension()))
                .allMatch(s -> s.meaning().intersects(now.in(s)));
    }

    /**
     * Two levels of one line between which the next year is named (2029年产值完成3.2亿元…。2030年底，产值达4.1亿元，增长28.1%), though the
     * reader gave both to one year. Only what bears the growth out, or would with one other digit, is told.
     */
    private static Optional<Finding> nextYear(Statements statements, Statement rate) {
        List<Statement> levels = statements.about(rate.subject(), Measure.LEVEL).stream()
                .filter(s -> s.line() == rate.line()
                        && column(s) < column(rate)
                        && s.happened()
                        && s.exact()
                        && !s.dimension().equals("ratio")
                        && s.region().equals(rate.region()))
                .sorted(Comparator.comparingInt(Levels::column))
                .toList();
        if (levels.size() < 2) {
            return Optional.empty();
        }
        Statement now = levels.get(levels.size() - 1);
        Statement base = levels.get(levels.size() - 2);
        boolean beside = column(rate) - column(now) <= BESIDE;
        boolean same = now.time().equals(base.time()) && now.dimension().equals(base.dimension());
        int apart = column(now) - column(base);
        return beside && same && apart <= LONGEST && nextYear(base.before(LEAD), now.before(apart))
                ? judge(now, base, rate).filter(found -> found.verdict() == Verdict.HOLDS || slipped(now, base, rate))
                : Optional.empty();
    }

    private static int column(Statement s) {
        return s.fact().evidence().place().column();
    }

    private static boolean nextYear(String lead, String between) {
        Optional<Integer> one = lastYear(lead);
        Optional<Integer> other = lastYear(between);
        return one.isPresent() && other.isPresent() && other.get() == one.get() + 1;
    }

    private static Optional<Integer> lastYear(String words) {
        return YEAR.matcher(words)
                .results()
                .map(m -> Integer.parseInt(m.group(1)))
                .reduce((first, second) -> second);
    }

    /** Whether one other digit in one of the three would make them fit. */
    private static boolean slipped(Statement now, Statement base, Statement rate) {
        return now.slips().anyMatch(other -> fits(other, base.in(now), rate.meaning()))
                || base.slips().anyMatch(other -> fits(now.meaning(), base.convert(other, now), rate.meaning()))
                || rate.slips().anyMatch(other -> fits(now.meaning(), base.in(now), other));
    }

    private static boolean fits(Interval now, Interval base, Interval rate) {
        return Growth.rate(now, base)
                .filter(growth -> growth.hundredfold().intersects(rate))
                .isPresent();
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
