package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Interval;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * What the accounts of a region tell of a product: it is reckoned by quarters (国家统计局：季度地区生产总值核算), so there is none of January
 * to April; and investment is seldom several times it.
 */
final class Accounts {

    private static final Set<String> PRODUCTS = Set.of("GDP", "GDP.PRI", "GDP.SEC", "GDP.TER");
    private static final int QUARTER = 3;

    private final Ratios ratios;

    Accounts(Ratios ratios) {
        this.ratios = ratios;
    }

    List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement s : statements.all()) {
            boolean measured = s.measure() == Measure.YOY || s.measure() == Measure.LEVEL;
            if (measured && s.happened() && PRODUCTS.contains(s.subject()) && between(s)) {
                findings.add(unreckoned(s.fact()));
            }
        }
        for (Statement invested : statements.about("INV", Measure.LEVEL)) {
            product(statements, invested)
                    .flatMap(product -> ratios.usual("INV", "GDP", product.year())
                            .filter(usual -> unusual(invested, product, usual))
                            .map(usual -> more(invested, product, usual)))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** Whether its months begin the year and end inside a quarter. */
    private static boolean between(Statement s) {
        return s.fact()
                .qualifiers()
                .period()
                .filter(period -> !period.point())
                .flatMap(Period::months)
                .filter(months -> months.first() == 1 && months.last() % QUARTER != 0)
                .isPresent();
    }

    private static Finding unreckoned(Fact fact) {
        String period = fact.qualifiers().period().map(Period::toString).orElse("");
        String computation = fact.indicator() + "的时期读作" + period + "，不是整季";
        return Claim.ofFacts(List.of(fact))
                .finding(
                        Rule.V1508,
                        new Judgement(
                                Verdict.SUSPICIOUS,
                                Severity.WARN,
                                computation,
                                "地区生产总值按季核算，没有1—2月、1—4月之类的数；可能是一季度的数，请写明时期。"));
    }

    private static Optional<Statement> product(Statements statements, Statement invested) {
        return statements.nearest(
                "GDP",
                Measure.LEVEL,
                invested.line(),
                s -> s.happened() == invested.happened()
                        && s.wanted() == invested.wanted()
                        && s.region().equals(invested.region())
                        && s.time().equals(invested.time())
                        && s.dimension().equals(invested.dimension()));
    }

    private static boolean unusual(Statement invested, Statement product, Interval usual) {
        return product.meaning().positive()
                && !invested.in(product).dividedBy(product.meaning()).intersects(usual);
    }

    private static Finding more(Statement invested, Statement product, Interval usual) {
        String computation = invested.words() + "÷" + product.words() + " = "
                + Comparison.shown(invested.in(product).dividedBy(product.meaning())) + "，常见"
                + Comparison.shown(usual);
        return Claim.ofFacts(List.of(product.fact(), invested.fact()))
                .finding(
                        Rule.V1103,
                        new Judgement(
                                Verdict.SUSPICIOUS,
                                Severity.WARN,
                                computation,
                                computation + "；投资这样大于地区生产总值的地方不多，请核对数字和口径。"));
    }
}
