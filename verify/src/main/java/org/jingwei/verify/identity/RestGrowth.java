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
import org.jingwei.core.term.Status;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * A growth that is wanted or foreseen for a stretch from January on, and the growth of its first months: what the months left must
 * grow by, if all months of the year before weighed alike. That no rest of a year grows so much is worth a look. Immutable,
 * thread-safe.
 */
final class RestGrowth {

    private static final String GROWTH = "rest_growth";
    private static final String RISE = "rest_rise";

    private final Ratios ratios;

    RestGrowth(Ratios ratios) {
        this.ratios = ratios;
    }

    List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement aim : statements.all()) {
            int all = aim.monthsFromJanuary();
            if (aim.measure() == Measure.YOY
                    && ahead(aim)
                    && all > 1
                    && aim.dimension().equals("ratio")) {
                begun(statements, aim, all).flatMap(done -> judge(aim, done)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean ahead(Statement s) {
        return s.wanted() || s.fact().qualifiers().status() == Status.FORECAST;
    }

    /** The growth of the most months, at least half of them, that are over. */
    private static Optional<Statement> begun(Statements statements, Statement aim, int all) {
        return statements
                .near(aim.subject(), Measure.YOY, aim.line())
                .filter(s -> s.fact().qualifiers().status() == Status.ACTUAL
                        && s.dimension().equals("ratio")
                        && s.year() == aim.year()
                        && s.region().equals(aim.region())
                        && s.fact()
                                .qualifiers()
                                .basis()
                                .equals(aim.fact().qualifiers().basis())
                        && s.monthsFromJanuary() < all
                        && 2 * s.monthsFromJanuary() >= all)
                .reduce((one, other) -> other.monthsFromJanuary() > one.monthsFromJanuary() ? other : one);
    }

    private Optional<Finding> judge(Statement aim, Statement done) {
        BigDecimal all = BigDecimal.valueOf(aim.monthsFromJanuary());
        BigDecimal past = BigDecimal.valueOf(done.monthsFromJanuary());
        Interval needed =
                aim.printed().times(all).minus(done.printed().times(past)).dividedBy(all.subtract(past));
        Interval rise = needed.minus(done.printed());
        boolean passed = aim.wanted() && needed.below(done.printed()); // more was reached than was wanted
        boolean usual = passed || fits(GROWTH, needed, aim) || fits(RISE, rise, aim);
        if (usual) {
            return Optional.empty();
        }
        int months = aim.monthsFromJanuary() - done.monthsFromJanuary();
        String computation = done.words() + "（前" + past + "个月），" + aim.words() + "（" + all + "个月）：按各月基数相同倒推，余下" + months
                + "个月须增长" + Comparison.shown(needed) + "%";
        return Optional.of(Claim.ofFacts(List.of(done.fact(), aim.fact()))
                .finding(
                        Rule.V1706,
                        new Judgement(
                                Verdict.SUSPICIOUS,
                                Severity.WARN,
                                computation,
                                "余下" + months + "个月须增长约" + Comparison.shown(needed) + "%，与前" + past + "个月的"
                                        + done.words() + "相差很大；请看一看目标（预计）与已有的增速是否同一口径。")));
    }

    private boolean fits(String of, Interval value, Statement aim) {
        return ratios.usual(of, "", aim.year())
                .filter(range -> !range.intersects(value))
                .isEmpty();
    }
}
