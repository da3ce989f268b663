package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.formula.Pull;
import org.jingwei.core.formula.Share;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** What industries pull of the product's growth: the pulls of all make it up, and each is its contribution rate of it. */
final class Pulls {

    private static final Set<String> INDUSTRIES = Set.of("GDP.PRI", "GDP.SEC", "GDP.TER");
    private static final Interval ALL = Interval.exactly(100);

    private record Key(Measure measure, String region, String time) {}

    private Pulls() {}

    static List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        Map<Key, Map<String, Statement>> groups = new LinkedHashMap<>();
        for (Statement s : statements.all()) {
            if (s.happened() && (s.measure() == Measure.CONTRIBUTION || s.measure() == Measure.CONTRIBUTION_RATE)) {
                rate(statements, s).ifPresent(findings::add);
                if (INDUSTRIES.contains(s.subject())) {
                    groups.computeIfAbsent(new Key(s.measure(), s.region(), s.time()), key -> new LinkedHashMap<>())
                            .putIfAbsent(s.subject(), s);
                }
            }
        }
        findings.addAll(pairs(statements));
        groups.forEach((key, parts) -> {
            if (parts.size() == INDUSTRIES.size()) {
                sum(statements, key, List.copyOf(parts.values())).ifPresent(findings::add);
            }
        });
        return findings;
    }

    /**
     * Parts of which both pull and contribution rate are printed side by side: each pair gives the growth of the whole, and all
     * must give the same.
     */
    private static List<Finding> pairs(Statements statements) {
        Map<Key, List<List<Statement>>> rows = new LinkedHashMap<>();
        for (Statement rate : statements.all()) {
            if (rate.happened()
                    && rate.exact()
                    && rate.measure() == Measure.CONTRIBUTION_RATE
                    && rate.meaning().positive()) {
                statements
                        .nearest(
                                rate.subject(),
                                Measure.CONTRIBUTION,
                                rate.line(),
                                s -> s.exact()
                                        && s.line() == rate.line()
                                        && s.region().equals(rate.region())
                                        && s.time().equals(rate.time())
                                        && whole(s).equals(whole(rate)))
                        .ifPresent(pull -> rows.computeIfAbsent(
                                        new Key(Measure.CONTRIBUTION_RATE, rate.region() + whole(rate), rate.time()),
                                        key -> new ArrayList<>())
                                .add(List.of(rate, pull)));
            }
        }
        return rows.values().stream()
                .filter(row -> row.size() > 1)
                .map(Pulls::agree)
                .toList();
    }

    private static String whole(Statement s) {
        return s.fact().qualifiers().comparator().orElse("");
    }

    private static Finding agree(List<List<Statement>> row) {
        List<Statement> all = row.stream().flatMap(List::stream).toList();
        Optional<Interval> common = Optional.of(Interval.ANY);
        List<String> each = new ArrayList<>();
        for (List<Statement> pair : row) {
            Interval growth =
                    pair.get(1).meaning().dividedBy(pair.get(0).meaning().hundredth());
            each.add(pair.get(1).words() + "÷" + pair.get(0).words() + " = " + Comparison.shown(growth));
            Interval forgiving =
                    pair.get(1).forgiving().dividedBy(pair.get(0).meaning().hundredth());
            common = common.flatMap(interval -> interval.intersect(forgiving));
        }
        String computation = String.join("；", each) + "（各为总体的增速）";
        Judgement judgement = common.isPresent()
                ? new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：各部分的拉动与贡献率得出同一总体增速。")
                : new Judgement(
                        Verdict.SUSPICIOUS, Severity.WARN, computation, "由各部分的拉动与贡献率倒推的总体增速不同，请核对：" + computation);
        return Claim.ofFacts(all.stream().map(Statement::fact).toList()).finding(Rule.V307, judgement);
    }

    private static Optional<Finding> sum(Statements statements, Key key, List<Statement> parts) {
        Interval total = parts.stream().map(Statement::meaning).reduce(Interval.exactly(0), Interval::plus);
        Interval loose = parts.stream().map(Statement::forgiving).reduce(Interval.exactly(0), Interval::plus);
        String words = parts.stream().map(Statement::words).collect(Collectors.joining("＋"));
        if (key.measure() == Measure.CONTRIBUTION_RATE) {
            Judgement judgement = Comparison.of(words, total, "（贡献率合计）100", ALL, loose, ALL);
            return Optional.of(
                    Claim.ofFacts(parts.stream().map(Statement::fact).toList()).finding(Rule.V701, judgement));
        }
        return growth(statements, parts.get(0)).map(growth -> {
            Judgement judgement =
                    Comparison.of(words, total, growth.words(), growth.meaning(), loose, growth.forgiving());
            List<Statement> all = new ArrayList<>(parts);
            all.add(growth);
            return Claim.ofFacts(all.stream().map(Statement::fact).toList()).finding(Rule.V701, judgement);
        });
    }

    private static Optional<Statement> growth(Statements statements, Statement pull) {
        return statements.nearest(
                "GDP",
                Measure.YOY,
                pull.line(),
                s -> s.happened()
                        && s.region().equals(pull.region())
                        && s.time().equals(pull.time()));
    }

    /** A pull and a contribution rate of one industry, and the total's growth. */
    private static Optional<Finding> rate(Statements statements, Statement rate) {
        boolean ofProduct = rate.fact()
                .qualifiers()
                .comparator()
                .filter(total -> total.equals("经济")
                        || Indicators.standard()
                                .named(total)
                                .filter(known -> known.code().equals("GDP"))
                                .isPresent())
                .isPresent();
        if (rate.measure() != Measure.CONTRIBUTION_RATE || !ofProduct) {
            return Optional.empty();
        }
        return statements
                .nearest(
                        rate.subject(),
                        Measure.CONTRIBUTION,
                        rate.line(),
                        s -> s.region().equals(rate.region()) && s.time().equals(rate.time()))
                .flatMap(pull -> growth(statements, rate).flatMap(growth -> share(rate, pull, growth)));
    }

    private static Optional<Finding> share(Statement rate, Statement pull, Statement growth) {
        return Pull.contributionRate(pull.meaning(), growth.meaning())
                .map(Interval::hundredfold)
                .map(computed -> {
                    Interval loose = Share.of(pull.forgiving(), growth.forgiving())
                            .map(Interval::hundredfold)
                            .orElse(computed);
                    Judgement judgement = Comparison.of(
                            pull.words() + "÷" + growth.words(),
                            computed,
                            rate.words(),
                            rate.meaning(),
                            loose,
                            rate.forgiving());
                    return Claim.ofFacts(List.of(growth.fact(), rate.fact(), pull.fact()))
                            .finding(Rule.V702, judgement.asDoubt("总体增速可能另有口径。"));
                });
    }
}
