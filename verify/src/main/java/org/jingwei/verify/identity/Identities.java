package org.jingwei.verify.identity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** The relations of {@code identities.csv}, held against the facts of an article. Immutable, thread-safe. */
final class Identities {

    private static final int NEAR = 30;

    /** Incomes are averages: their weights are people, whom no report prints. */
    private static final String INCOME = "INC";

    /** How far prices that move differently move the weights, in points. */
    private static final Interval PRICES = Interval.parse("[-0.1,0.1]");

    private final List<Identity> identities;

    Identities() {
        Indicators indicators = Indicators.standard();
        identities =
                CsvFile.resource(Identities.class, "identities.csv", "relation", "whole", "parts", "source")
                        .rows()
                        .stream()
                        .map(row -> Identity.read(row, indicators))
                        .toList();
    }

    List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Identity identity : identities) {
            Measure measure = identity.relation() == Identity.Relation.BETWEEN ? Measure.YOY : Measure.LEVEL;
            for (Statement whole : distinct(statements.about(identity.whole(), measure))) {
                List<Statement> parts = identity.parts().stream()
                        .flatMap(part -> partner(statements, whole, part).stream())
                        .toList();
                boolean bound = identity.relation() == Identity.Relation.WITHIN;
                findings.addAll(judge(statements, identity, whole, parts, disputed(statements, whole, parts, bound)));
            }
        }
        return findings;
    }

    /** One statement for each region, time, status and value: the first. */
    private static Collection<Statement> distinct(List<Statement> wholes) {
        Map<List<Object>, Statement> first = new LinkedHashMap<>();
        wholes.forEach(whole ->
                first.putIfAbsent(List.of(whole.region(), whole.time(), whole.happened(), whole.meaning()), whole));
        return first.values();
    }

    private static Optional<Statement> partner(Statements statements, Statement whole, String part) {
        return statements.nearest(
                part,
                whole.measure(),
                whole.line(),
                s -> s.happened() == whole.happened()
                        && s.region().equals(whole.region())
                        && s.time().equals(whole.time())
                        && s.dimension().equals(whole.dimension())
                        && Math.abs(s.line() - whole.line()) <= NEAR);
    }

    /**
     * Whether one of them is printed with another value for the same region and time elsewhere: then nobody knows which
     * is meant. Of a bound, a second value in one line is the
     * drafter's own muddle.
     */
    private static boolean disputed(Statements statements, Statement whole, List<Statement> parts, boolean elsewhere) {
        return Stream.concat(Stream.of(whole), parts.stream())
                .anyMatch(one -> statements
                        .near(one.subject(), one.measure(), one.line())
                        .anyMatch(other -> other.region().equals(one.region())
                                && other.time().equals(one.time())
                                && other.happened() == one.happened()
                                && other.dimension().equals(one.dimension())
                                && !(elsewhere && other.line() == one.line())
                                && !other.in(one).intersects(one.meaning())));
    }

    private static List<Finding> judge(
            Statements statements, Identity identity, Statement whole, List<Statement> parts, boolean disputed) {
        boolean complete = parts.size() == identity.parts().size();
        return switch (identity.relation()) {
            case SUM -> complete ? List.of(sum(whole, parts, disputed)) : List.of();
            case BETWEEN -> complete ? between(statements, whole, parts, disputed) : List.of();
            case WITHIN ->
                parts.stream()
                        .filter(part -> !part.words().equals(whole.words()))
                        .map(part -> within(whole, part, disputed))
                        .toList();
        };
    }

    private static Finding sum(Statement whole, List<Statement> parts, boolean disputed) {
        Interval total = parts.stream().map(part -> part.in(whole)).reduce(Interval.exactly(0), Interval::plus);
        Interval loose = parts.stream().map(Statement::forgiving).reduce(Interval.exactly(0), Interval::plus);
        String sum = parts.stream().map(Statement::words).collect(Collectors.joining("＋"));
        Judgement judgement = Comparison.of(sum, total, whole.words(), whole.meaning(), loose, whole.forgiving());
        return finding(Rule.V103, whole, parts, told(judgement, disputed));
    }

    private static List<Finding> between(
            Statements statements, Statement whole, List<Statement> parts, boolean disputed) {
        return Stream.concat(Stream.of(between(whole, parts, disputed)), weighted(statements, whole, parts).stream())
                .toList();
    }

    /** The growth of the whole from the levels and rates of all its parts, at the prices of the levels. */
    private static Optional<Finding> weighted(Statements statements, Statement whole, List<Statement> rates) {
        List<Statement> levels = rates.stream()
                .flatMap(rate -> statements
                        .nearest(
                                rate.subject(),
                                Measure.LEVEL,
                                rate.line(),
                                s -> s.happened()
                                        && s.region().equals(rate.region())
                                        && s.time().equals(rate.time())
                                        && !s.dimension().equals("ratio"))
                        .stream())
                .toList();
        if (levels.size() != rates.size() || whole.subject().equals(INCOME)) {
            return Optional.empty();
        }
        Optional<BigDecimal> low = weighted(levels, rates, true);
        Optional<BigDecimal> high = weighted(levels, rates, false);
        return low.flatMap(least -> high.map(most -> weighed(whole, rates, levels, Interval.closed(least, most))));
    }

    /** The growth of the sum if every part grew by the least, or the most, that its rate can mean. */
    private static Optional<BigDecimal> weighted(List<Statement> levels, List<Statement> rates, boolean least) {
        BigDecimal now = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < rates.size(); i++) {
            Interval meant = rates.get(i).meaning();
            Optional<BigDecimal> rate = least ? meant.lower() : meant.upper();
            Optional<BigDecimal> level = levels.get(i)
                    .convert(Interval.exactly(levels.get(i).value()), levels.get(0))
                    .lower();
            BigDecimal factor =
                    rate.map(r -> r.movePointLeft(2).add(BigDecimal.ONE)).orElse(BigDecimal.ZERO);
            if (factor.signum() <= 0 || level.isEmpty()) {
                return Optional.empty();
            }
            now = now.add(level.get());
            before = before.add(level.get().divide(factor, MathContext.DECIMAL64));
        }
        return before.signum() <= 0
                ? Optional.empty()
                : Optional.of(now.divide(before, MathContext.DECIMAL64)
                        .subtract(BigDecimal.ONE)
                        .movePointRight(2));
    }

    private static Finding weighed(Statement whole, List<Statement> rates, List<Statement> levels, Interval growth) {
        boolean holds = growth.plus(PRICES).intersects(whole.meaning());
        String computation = "按各部分的数额和增速加权 = " + Comparison.shown(growth) + "；所印" + whole.words();
        Judgement judgement = holds
                ? new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：合计的增速与各部分加权的大致相同。")
                : new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，相差较大；价格变动通常没有这样大，请核对。");
        List<Statement> all = new ArrayList<>(List.of(whole));
        all.addAll(rates);
        all.addAll(levels);
        return Claim.ofFacts(all.stream().map(Statement::fact).toList()).finding(Rule.V1108, judgement);
    }

    private static Finding between(Statement whole, List<Statement> parts, boolean disputed) {
        Interval range =
                parts.stream().map(Statement::meaning).reduce(Interval::hull).orElse(Interval.ANY);
        boolean holds = range.intersects(whole.meaning());
        String computation =
                whole.words() + "，各部分" + parts.stream().map(Statement::words).collect(Collectors.joining("、")) + "，在"
                        + Comparison.shown(range) + "之间";
        Judgement judgement = holds
                ? new Judgement(Verdict.HOLDS, Severity.SOFT, computation, "相符：合计的增速在各部分增速之间。")
                : new Judgement(Verdict.VIOLATED, Severity.SOFT, computation, "合计的增速应在各部分增速之间，所印在其外；请核对口径或数字。");
        return finding(Rule.V1102, whole, parts, told(judgement, disputed));
    }

    private static Finding within(Statement whole, Statement part, boolean disputed) {
        Judgement judgement = Comparison.atMost(part.words(), part.in(whole), whole.words(), whole.meaning());
        return finding(Rule.V1103, whole, List.of(part), told(judgement, disputed));
    }

    private static Judgement told(Judgement judgement, boolean disputed) {
        return disputed ? judgement.asDoubt("文中另有不同的数，口径或地区可能不同。") : judgement;
    }

    private static Finding finding(Rule rule, Statement whole, List<Statement> parts, Judgement judgement) {
        return Claim.ofFacts(Stream.concat(Stream.of(whole), parts.stream())
                        .map(Statement::fact)
                        .toList())
                .finding(rule, judgement);
    }
}
