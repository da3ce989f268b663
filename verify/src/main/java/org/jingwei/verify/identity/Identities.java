package org.jingwei.verify.identity;

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
                findings.addAll(judge(identity, whole, parts, disputed(statements, whole, parts)));
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

    /** Whether one of them is printed with another value for the same region and time: then nobody knows which is meant. */
    private static boolean disputed(Statements statements, Statement whole, List<Statement> parts) {
        return Stream.concat(Stream.of(whole), parts.stream())
                .anyMatch(one -> statements.about(one.subject(), one.measure()).stream()
                        .anyMatch(other -> other.region().equals(one.region())
                                && other.time().equals(one.time())
                                && other.happened() == one.happened()
                                && other.dimension().equals(one.dimension())
                                && !other.in(one).intersects(one.meaning())));
    }

    private static List<Finding> judge(Identity identity, Statement whole, List<Statement> parts, boolean disputed) {
        boolean complete = parts.size() == identity.parts().size();
        return switch (identity.relation()) {
            case SUM -> complete ? List.of(sum(whole, parts, disputed)) : List.of();
            case BETWEEN -> complete ? List.of(between(whole, parts, disputed)) : List.of();
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
