package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Rule;

/**
 * Energy, product and what one takes of the other: (1 + growth of energy use) ÷ (1 + growth of the product) − 1 is the change of the
 * energy for a unit of product, all at constant prices (GB/T 28751: 单位GDP能耗 = 能源消费总量 ÷ 地区生产总值).
 */
final class Intensities {

    private static final String PRODUCT = "GDP";
    private static final String USE = "ENE.USE";
    private static final String INTENSITY = "ENE.INTENSITY";

    private Intensities() {}

    static List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement intensity : statements.about(INTENSITY, Measure.YOY)) {
            Optional<Statement> use = partner(statements, USE, intensity);
            Optional<Statement> product = partner(statements, PRODUCT, intensity);
            use.flatMap(used -> product.flatMap(made -> judged(used, made, intensity)))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Statement> partner(Statements statements, String subject, Statement intensity) {
        return statements.nearest(
                subject,
                Measure.YOY,
                intensity.line(),
                s -> s.happened() == intensity.happened()
                        && s.wanted() == intensity.wanted()
                        && s.region().equals(intensity.region())
                        && s.time().equals(intensity.time()));
    }

    private static Optional<Finding> judged(Statement use, Statement product, Statement intensity) {
        return change(use.meaning(), product.meaning())
                .map(computed -> Claim.ofFacts(List.of(product.fact(), use.fact(), intensity.fact()))
                        .finding(
                                Rule.V907,
                                Comparison.of(
                                        "（1＋" + use.words() + "）÷（1＋" + product.words() + "）−1",
                                        computed,
                                        intensity.words(),
                                        intensity.meaning(),
                                        change(use.forgiving(), product.forgiving())
                                                .orElse(computed),
                                        intensity.forgiving())));
    }

    private static Optional<Interval> change(Interval use, Interval product) {
        Interval one = Interval.exactly(1);
        return Growth.rate(one.plus(use.hundredth()), one.plus(product.hundredth()))
                .map(Interval::hundredfold);
    }
}
