package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * A part and its whole of the year before, each reckoned from its level and its growth: what is a part now was no more than the
 * whole then. Four figures that may stand in four sentences. Immutable, thread-safe.
 */
final class YearBefore {

    /**
     * Levels at current prices with growth at constant ones, of which the quotient is not last year's level; and incomes, which
     * are averages of different people: those of the towns are no part of those of all.
     */
    private static final Set<String> OTHER = Set.of("GDP", "IND.VA", "AGR.OUT", "INC");

    private static final int NEAR = 30;
    private static final int DEEP = 4;

    private final Indicators indicators = Indicators.standard();

    List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        Set<List<Object>> said = new HashSet<>();
        for (Statement rate : statements.all()) {
            if (usable(rate)
                    && rate.measure() == Measure.YOY
                    && said.add(List.of(rate.subject(), rate.region(), rate.time(), rate.meaning()))) {
                level(statements, rate)
                        .flatMap(part -> whole(statements, part, rate))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean usable(Statement s) {
        return s.happened()
                && s.exact()
                && s.fact().code().isPresent()
                && s.fact().qualifiers().basis().isEmpty()
                && !Wholes.NO_SUM.matcher(s.fact().indicator()).find()
                && OTHER.stream()
                        .noneMatch(family ->
                                s.subject().equals(family) || s.subject().startsWith(family + "."));
    }

    private static Optional<Statement> level(Statements statements, Statement rate) {
        return statements.nearest(
                rate.subject(),
                Measure.LEVEL,
                rate.line(),
                s -> usable(s)
                        && s.region().equals(rate.region())
                        && s.time().equals(rate.time())
                        && s.dimension().startsWith("money")
                        && Math.abs(s.line() - rate.line()) <= 1);
    }

    /** The nearest whole of the catalogue, going up, of which both level and growth are printed. */
    private Optional<Finding> whole(Statements statements, Statement part, Statement rate) {
        Optional<String> above = parent(part.subject());
        for (int i = 0; i < DEEP && above.isPresent(); i++) {
            Optional<Finding> finding = statements
                    .nearest(
                            above.get(),
                            Measure.YOY,
                            part.line(),
                            s -> usable(s)
                                    && s.region().equals(part.region())
                                    && s.time().equals(part.time())
                                    && Math.abs(s.line() - part.line()) <= NEAR)
                    .flatMap(growth -> level(statements, growth)
                            .filter(whole -> whole.dimension().equals(part.dimension()))
                            .flatMap(whole -> judge(part, rate, whole, growth)));
            if (finding.isPresent()) {
                return finding;
            }
            above = parent(above.get());
        }
        return Optional.empty();
    }

    private Optional<String> parent(String code) {
        return indicators.byCode(code).flatMap(Indicator::parent);
    }

    private static Optional<Finding> judge(Statement part, Statement rate, Statement whole, Statement growth) {
        Optional<Interval> less = Growth.base(part.in(whole), rate.meaning().hundredth());
        Optional<Interval> more = Growth.base(whole.meaning(), growth.meaning().hundredth());
        return less.flatMap(before -> more.map(all -> {
            Judgement judgement = Comparison.atMost(
                    "上年的" + part.fact().indicator() + "（" + part.words() + "÷（1＋" + rate.words() + "））",
                    before,
                    "上年的" + whole.fact().indicator() + "（" + whole.words() + "÷（1＋" + growth.words() + "））",
                    all);
            return Claim.ofFacts(List.of(whole.fact(), growth.fact(), part.fact(), rate.fact()))
                    .finding(Rule.V1110, judgement.asDoubt("上年数是按所印增速倒推的，口径可能不同。"));
        }));
    }
}
