package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * Energy, product and what one takes of the other: (1 + growth of energy use) ÷ (1 + growth of the product) − 1 is the change of the
 * energy for a unit of product, all at constant prices (GB/T 28751: 单位GDP能耗 = 能源消费总量 ÷ 地区生产总值).
 */
final class Intensities {

    private static final String PRODUCT = "GDP";
    private static final String USE = "ENE.USE";
    private static final String INTENSITY = "ENE.INTENSITY";

    /** What the change is reckoned without, so that it does not follow from all energy used. */
    private static final Pattern WITHOUT = Pattern.compile("扣除|剔除|不含|不包括|原料用能");

    /** Points by which a change on another basis may well differ; levels beside each other were reckoned together. */
    private static final Interval NEAR = Interval.parse("[-2,2]");

    private static final int CLAUSES = 40;

    private Intensities() {}

    static List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement intensity : statements.about(INTENSITY, Measure.YOY)) {
            if (!plain(intensity) || without(intensity)) {
                continue;
            }
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
                s -> plain(s)
                        && s.happened() == intensity.happened()
                        && s.wanted() == intensity.wanted()
                        && s.region().equals(intensity.region())
                        && s.time().equals(intensity.time()));
    }

    private static boolean plain(Statement s) {
        return s.fact().qualifiers().basis().isEmpty();
    }

    /** Whether the sentence before the figure, or its name, says that something is left out. */
    private static boolean without(Statement s) {
        String before = s.before(CLAUSES);
        String words = before.substring(before.lastIndexOf('。') + 1)
                + s.fact().indicator()
                + s.fact().evidence().quote();
        return WITHOUT.matcher(words).find();
    }

    private static Optional<Finding> judged(Statement use, Statement product, Statement intensity) {
        return change(use.meaning(), product.meaning()).map(computed -> {
            Judgement judgement = Comparison.of(
                    "（1＋" + use.words() + "）÷（1＋" + product.words() + "）−1",
                    computed,
                    intensity.words(),
                    intensity.meaning(),
                    change(use.forgiving(), product.forgiving()).orElse(computed),
                    intensity.forgiving());
            boolean near = computed.plus(NEAR).intersects(intensity.meaning());
            return Claim.ofFacts(List.of(product.fact(), use.fact(), intensity.fact()))
                    .finding(Rule.V907, near ? judgement.asDoubt("单位能耗可能按另一口径（扣除原料用能等）计算。") : judgement);
        });
    }

    private static Optional<Interval> change(Interval use, Interval product) {
        Interval one = Interval.exactly(1);
        return Growth.rate(one.plus(use.hundredth()), one.plus(product.hundredth()))
                .map(Interval::hundredfold);
    }
}
