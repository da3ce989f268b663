package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Approx;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.page.Material;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** The place of one region among the same peers printed twice: both cannot be. */
final class Places {

    private record Key(String subject, Optional<Aspect> of, String region, String time, String peers, boolean last) {}

    private Places() {}

    static List<Finding> check(Material material) {
        List<Finding> findings = new ArrayList<>();
        Map<Key, Fact> first = new HashMap<>();
        for (Fact fact : material.facts()) {
            key(material, fact).ifPresent(key -> {
                Fact before = first.putIfAbsent(key, fact);
                if (before != null && line(before) != line(fact)) {
                    findings.add(judge(before, fact));
                }
            });
        }
        return findings;
    }

    private static int line(Fact fact) {
        return fact.evidence().place().line();
    }

    private static Optional<Key> key(Material material, Fact fact) {
        Qualifiers q = fact.qualifiers();
        boolean exact = q.measure() == Measure.RANK
                && fact.quantity().approx() == Approx.EXACT
                && fact.quantity().value().isPresent();
        if (!exact
                || fact.code().isEmpty()
                || q.period().isEmpty()
                || q.comparator().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Key(
                fact.code().get(),
                q.of(),
                q.region().or(material.article()::region).orElse(""),
                q.period().get().toString(),
                q.comparator().get(),
                fact.quantity().value().get().value().signum() < 0));
    }

    private static Finding judge(Fact before, Fact after) {
        boolean same = before.quantity()
                        .value()
                        .orElseThrow()
                        .value()
                        .compareTo(after.quantity().value().orElseThrow().value())
                == 0;
        String computation = before.indicator() + "：第" + line(before) + "行"
                + before.evidence().quote() + "，第" + line(after) + "行"
                + after.evidence().quote();
        Judgement judgement = same
                ? new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：两处位次一致。")
                : new Judgement(
                        Verdict.SUSPICIOUS, Severity.WARN, computation, "同一指标、地区、时期在同一范围内的位次两处不同，请核对（也可能一处按总量、一处按增速）。");
        return Claim.ofFacts(List.of(before, after)).finding(Rule.V1002, judgement);
    }
}
