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
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * What a part weighed a year before: its pull divided by its growth, or its share now, moved back by the growth of the part and of the
 * whole. It is no less than nothing and no more than all, and how it moved is sometimes printed. Immutable, thread-safe.
 */
final class Weights {

    private static final Interval ALL = Interval.parse("[0,1]");
    private static final Interval PERCENT = Interval.parse("[0,100]");
    private static final Interval ONE = Interval.exactly(1);

    private static final int NEAR = 12;
    /** Parts of the product grow at constant prices and are shares at current ones. */
    private static final Set<String> REAL = Set.of("GDP", "IND");

    private final Indicators indicators = Indicators.standard();

    List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement s : statements.all()) {
            if (s.measure() == Measure.CONTRIBUTION && s.happened() && s.telling()) {
                pulled(statements, s).ifPresent(findings::add);
            } else if (s.measure() == Measure.SHARE
                    && s.happened()
                    && !s.earlier()
                    && s.fact().code().isPresent()) {
                moved(statements, s).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Statement> growth(Statements statements, String subject, Statement beside) {
        return statements.nearest(
                subject,
                Measure.YOY,
                beside.line(),
                s -> s.happened()
                        && s.dimension().equals("ratio")
                        && s.region().equals(beside.region())
                        && s.time().equals(beside.time())
                        && Math.abs(s.line() - beside.line()) <= NEAR);
    }

    /** 基础设施投资增长29.2%，拉动投资增长6.3个百分点: it was 21.6% of all. */
    private static Optional<Finding> pulled(Statements statements, Statement pull) {
        return growth(statements, pull.subject(), pull)
                .filter(rate -> !rate.meaning().mayBeZero())
                .filter(rate -> told(pull, rate))
                .map(rate -> {
                    Interval weight = pull.meaning().dividedBy(rate.meaning());
                    boolean holds = weight.intersects(ALL);
                    String computation =
                            pull.words() + "÷" + rate.words() + " = " + Comparison.shown(weight) + "（上年所占的份额），应在0与1之间";
                    return Claim.ofFacts(List.of(rate.fact(), pull.fact()))
                            .finding(Rule.V911, judgement(holds, computation, "上年所占的份额"));
                });
    }

    /** What drew down may be several, or its slowing; only a pull beyond the growth itself is told. */
    private static boolean told(Statement pull, Statement rate) {
        return pull.meaning().dividedBy(rate.meaning()).intersects(ALL)
                || pull.meaning().positive() && rate.meaning().positive();
    }

    private Optional<Finding> moved(Statements statements, Statement share) {
        Optional<String> whole = whole(share);
        return whole.filter(code -> !code.equals(share.subject()))
                .flatMap(code -> growth(statements, share.subject(), share)
                        .flatMap(part ->
                                growth(statements, code, share).flatMap(all -> moved(statements, share, part, all))));
    }

    /** What it is a share of: the words say it, or the catalogue does. */
    private Optional<String> whole(Statement share) {
        String words = share.fact().qualifiers().comparator().orElse("");
        if (words.startsWith("全省") || words.startsWith("全国")) {
            return Optional.empty();
        }
        Optional<String> parent =
                share.fact().code().flatMap(indicators::byCode).flatMap(Indicator::parent);
        Optional<String> named = indicators.named(words).map(Indicator::code);
        return named.or(() -> words.isEmpty() || ofParent(words, parent) ? parent : Optional.empty());
    }

    /** 出口额 is the catalogue's 出口总额. */
    private boolean ofParent(String words, Optional<String> parent) {
        String bare = words.replaceAll("^(?:全市|全县|全区|全州)|[总的额]", "");
        return parent.flatMap(indicators::byCode)
                .filter(indicator -> bare.length() > 1 && indicator.name().contains(bare))
                .isPresent();
    }

    private static Optional<Finding> moved(Statements statements, Statement share, Statement part, Statement all) {
        Interval grown = ONE.plus(part.meaning().hundredth());
        if (!grown.positive()) {
            return Optional.empty();
        }
        Interval before =
                share.meaning().times(ONE.plus(all.meaning().hundredth())).dividedBy(grown);
        String sum = share.words() + "×（1＋" + all.words() + "）÷（1＋" + part.words() + "）";
        Optional<Statement> change = statements.nearest(
                share.subject(),
                Measure.PP_CHANGE,
                share.line(),
                s -> s.happened()
                        && s.line() == share.line()
                        && s.fact()
                                .qualifiers()
                                .of()
                                .filter(Aspect.SHARE::equals)
                                .isPresent()
                        && s.fact()
                                .qualifiers()
                                .comparator()
                                .map(words -> words.contains("同期") || words.contains("上年") || words.contains("去年"))
                                .orElse(true)
                        && s.region().equals(share.region()));
        List<Fact> facts = new ArrayList<>(List.of(share.fact(), all.fact(), part.fact()));
        change.ifPresent(step -> facts.add(step.fact()));
        Judgement judgement = change.map(step -> Comparison.of(
                                share.words() + "−" + sum,
                                share.meaning().minus(before),
                                step.words(),
                                step.meaning(),
                                share.meaning().minus(before),
                                step.forgiving())
                        .asDoubt("份额与增速的价格或口径可能不同。"))
                .orElseGet(() -> judgement(
                        before.intersects(PERCENT),
                        sum + " = " + Comparison.shown(before) + "%（上年的份额），应在0与100%之间",
                        "上年的份额"));
        boolean real = REAL.stream().anyMatch(share.subject()::startsWith);
        return real && judgement.verdict() != Verdict.HOLDS
                ? Optional.empty()
                : Optional.of(Claim.ofFacts(facts).finding(Rule.V910, judgement));
    }

    private static Judgement judgement(boolean holds, String computation, String what) {
        return holds
                ? new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：" + what + "说得通。")
                : new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, what + "不可能如此，请核对几个数的口径和正负。");
    }
}
