package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Bounds;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * Rates that the catalogue need not know, beside the usual ranges of {@code rates.csv}: a 办结率 of 10.6% is seldom meant. Of one
 * that lies within its range nothing is said. Immutable, thread-safe.
 */
final class Rates {

    private record Usual(String name, Interval range) {

        static Usual read(CsvRow row) {
            return new Usual(row.text("name"), Bounds.of(row));
        }
    }

    private final List<Usual> usual =
            CsvFile.resource(Rates.class, "rates.csv", "name", "least", "most", "source").rows().stream()
                    .map(Usual::read)
                    .sorted(Comparator.comparingInt(known -> -known.name().length()))
                    .toList();

    List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement s : statements.all()) {
            boolean level = s.measure() == Measure.LEVEL && (s.happened() || s.wanted());
            if (level && s.fact().quantity().unit().filter("%"::equals).isPresent()) {
                of(s.fact().indicator())
                        .filter(known -> !s.meaning().intersects(known.range()))
                        .ifPresent(known -> findings.add(unusual(s, known)));
            }
        }
        return findings;
    }

    private Optional<Usual> of(String indicator) {
        return usual.stream().filter(known -> indicator.endsWith(known.name())).findFirst();
    }

    private static Finding unusual(Statement s, Usual known) {
        String range = Comparison.shown(known.range()) + "%";
        String computation = s.words() + "，" + known.name() + "常见" + range;
        return Claim.ofFacts(List.of(s.fact()))
                .finding(
                        Rule.V1514,
                        new Judgement(
                                Verdict.SUSPICIOUS,
                                Severity.WARN,
                                computation,
                                s.words() + "超出" + known.name() + "的常见范围（" + range + "），请看一看数字和所指的比率。"));
    }
}
