package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.IndicatorKind;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * The growth of a whole beside that of the parts that the catalogue knows of it, printed together. Nobody says that the parts
 * are all; so a whole outside their range cannot be judged, and one inside fits. Immutable, thread-safe.
 */
final class Hulls {

    private static final Set<String> DECLARED = Set.of("GDP", "TRD", "INC", "CON.RETAIL", "FISC.REV");

    private final Indicators indicators = Indicators.standard();

    List<Finding> check(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (Statement whole : statements.all()) {
            if (whole.measure() == Measure.YOY
                    && whole.happened()
                    && whole.fact().code().isPresent()
                    && !DECLARED.contains(whole.subject())
                    && whole.dimension().equals("ratio")) {
                List<Statement> parts = parts(statements, whole);
                if (parts.size() > 1) {
                    findings.add(judge(whole, parts));
                }
            }
        }
        return findings;
    }

    private List<Statement> parts(Statements statements, Statement whole) {
        Map<String, Statement> parts = new LinkedHashMap<>();
        for (Statement s : statements.around(whole)) {
            boolean part = s.measure() == Measure.YOY
                    && s.happened()
                    && s.line() == whole.line()
                    && s.dimension().equals("ratio")
                    && s.region().equals(whole.region())
                    && s.time().equals(whole.time())
                    && s.fact()
                            .code()
                            .flatMap(indicators::byCode)
                            .filter(indicator -> adds(indicator)
                                    && indicator
                                            .parent()
                                            .filter(whole.subject()::equals)
                                            .isPresent())
                            .isPresent();
            if (part) {
                parts.putIfAbsent(s.subject(), s);
            }
        }
        return List.copyOf(parts.values());
    }

    private static boolean adds(Indicator indicator) {
        return indicator.kind() == IndicatorKind.FLOW
                || indicator.kind() == IndicatorKind.STOCK
                || indicator.kind() == IndicatorKind.INDEX;
    }

    private static Finding judge(Statement whole, List<Statement> parts) {
        Interval range =
                parts.stream().map(Statement::meaning).reduce(Interval::hull).orElse(Interval.ANY);
        boolean holds = range.intersects(whole.meaning());
        String computation = whole.words() + "，所列各部分"
                + parts.stream().map(Statement::words).collect(Collectors.joining("、")) + "，在" + Comparison.shown(range)
                + "之间";
        Judgement judgement = holds
                ? new Judgement(Verdict.HOLDS, Severity.SOFT, computation, "相符：合计的增速在所列各部分增速之间。")
                : new Judgement(
                        Verdict.UNRESOLVED, Severity.WARN, computation, "合计的增速在所列各部分增速之外；如所列就是全部，则有一数不对，所列不全则不能判断。");
        List<Statement> all = new ArrayList<>(List.of(whole));
        all.addAll(parts);
        return Claim.ofFacts(all.stream().map(Statement::fact).toList()).finding(Rule.V1102, judgement);
    }
}
