package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.formula.Share;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * A printed share, its part and its whole, wherever in one article they are printed. What is the whole is told by the words
 * (占地区生产总值), by the name of the catalogue (税收收入占一般公共预算收入比重), or by the region (占全市). Immutable, thread-safe.
 */
final class Shares {

    private static final Pattern NAMED = Pattern.compile("^(.+?)占(.+?)(?:的)?比重$");
    private static final Pattern WHERE = Pattern.compile("^(全国|全省|全市|全区|全州|全县)(?:的)?(.*)$");

    private record Pair(String part, String whole) {}

    private final Indicators indicators = Indicators.standard();
    private final Map<String, Pair> named = new HashMap<>();

    Shares() {
        for (Indicator indicator : indicators.all()) {
            Matcher m = NAMED.matcher(indicator.name());
            if (m.matches()) {
                code(m.group(1))
                        .ifPresent(part -> code(m.group(2))
                                .ifPresent(whole -> named.put(indicator.code(), new Pair(part, whole))));
            }
        }
    }

    private Optional<String> code(String words) {
        return indicators.named(words).map(Indicator::code);
    }

    List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement share : statements.all()) {
            boolean catalogued = share.measure() == Measure.LEVEL && named.containsKey(share.subject());
            if ((share.measure() == Measure.SHARE || catalogued)
                    && share.dimension().equals("ratio")
                    && share.happened()) {
                finding(statements, share).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> finding(Statements statements, Statement share) {
        String words = share.fact().qualifiers().comparator().orElse("");
        Optional<Pair> pair = Optional.ofNullable(named.get(share.subject()))
                .or(() -> code(words).map(whole -> new Pair(share.subject(), whole)));
        Matcher where = WHERE.matcher(words);
        if (pair.isEmpty() && where.matches()) {
            String whole = where.group(2).isEmpty()
                    ? share.subject()
                    : code(where.group(2)).orElse(share.subject());
            return level(statements, share, share.subject(), share.region())
                    .flatMap(part ->
                            level(statements, share, whole, where.group(1)).flatMap(all -> judged(share, part, all)));
        }
        return pair.filter(p -> !p.part().equals(p.whole()))
                .flatMap(p -> level(statements, share, p.part(), share.region())
                        .flatMap(part -> level(statements, share, p.whole(), share.region())
                                .flatMap(all -> judged(share, part, all))));
    }

    private static Optional<Statement> level(Statements statements, Statement share, String subject, String region) {
        return statements.nearest(
                subject,
                Measure.LEVEL,
                share.line(),
                s -> s.happened()
                        && s.region().equals(region)
                        && s.time().equals(share.time())
                        && s.exact()
                        && !s.dimension().equals("ratio"));
    }

    private static Optional<Finding> judged(Statement share, Statement part, Statement whole) {
        if (!part.dimension().equals(whole.dimension()) || part.fact().equals(whole.fact())) {
            return Optional.empty();
        }
        return Share.of(part.in(whole), whole.meaning())
                .map(Interval::hundredfold)
                .map(computed -> {
                    Judgement judgement = Comparison.of(
                            part.words() + "÷" + whole.words(),
                            computed,
                            share.words(),
                            share.meaning(),
                            computed,
                            share.forgiving());
                    return Claim.ofFacts(List.of(part.fact(), whole.fact(), share.fact()))
                            .finding(Rule.V201, judgement.asDoubt("口径可能不同。"));
                });
    }
}
