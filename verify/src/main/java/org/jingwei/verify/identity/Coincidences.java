package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** One amount, printed to so many digits that it is no chance, for two different years: one of the two was copied. */
final class Coincidences {

    private static final int FINE = 4;

    private Coincidences() {}

    static List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        Map<List<Object>, Statement> first = new HashMap<>();
        for (Statement s : statements.all()) {
            if (fine(s)) {
                Statement before = first.putIfAbsent(List.of(s.value(), s.unit().orElseThrow(), s.region()), s);
                if (before != null && otherYear(before, s)) {
                    findings.add(finding(before, s));
                }
            }
        }
        return findings;
    }

    private static boolean fine(Statement s) {
        return s.measure() == Measure.LEVEL
                && s.happened()
                && s.exact()
                && s.unit().isPresent()
                && s.year() != 0
                && s.value().stripTrailingZeros().precision() >= FINE;
    }

    /** A thing that stands for years may be told of each: only what the catalogue calls a flow, or calls nothing. */
    private static boolean otherYear(Statement one, Statement other) {
        return one.year() != other.year()
                && !one.fact()
                        .qualifiers()
                        .period()
                        .equals(other.fact().qualifiers().period())
                && one.dimension().startsWith("money");
    }

    private static Finding finding(Statement before, Statement after) {
        String computation = "第" + before.line() + "行" + before.words() + "（" + before.year() + "年）与第" + after.line()
                + "行" + after.words() + "（" + after.year() + "年）所印相同";
        return Claim.ofFacts(List.of(before.fact(), after.fact()))
                .finding(
                        Rule.V1006,
                        new Judgement(
                                Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "；不同年份的数很少恰好相同，请核对年份。"));
    }
}
