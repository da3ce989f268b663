package org.jingwei.verify.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.term.Unit;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** One sentence that prints money of more than 一亿元 both in 亿元 and in 万元. */
public final class MixedUnits {

    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);

    private MixedUnits() {}

    public static List<Finding> check(String document, Sketch sketch) {
        List<Finding> findings = new ArrayList<>();
        String text = sketch.paragraph().text();
        Optional<Figure> hundred = Optional.empty();
        Optional<Figure> ten = Optional.empty();
        int last = 0;
        for (Figure figure : sketch.figures()) {
            if (text.substring(last, figure.start()).indexOf('。') >= 0) {
                hundred = Optional.empty();
                ten = Optional.empty();
            }
            last = figure.end();
            if (in(figure, "亿元")) {
                hundred = Optional.of(figure);
            } else if (in(figure, "万元") && figure.value().value().compareTo(LARGE) >= 0) {
                ten = Optional.of(figure);
            } else {
                continue;
            }
            if (hundred.isPresent() && ten.isPresent()) {
                findings.add(finding(document, hundred.get(), ten.get()));
                hundred = Optional.empty();
                ten = Optional.empty();
            }
        }
        return findings;
    }

    private static boolean in(Figure figure, String unit) {
        return figure.unit().map(Unit::symbol).filter(unit::equals).isPresent();
    }

    private static Finding finding(String document, Figure one, Figure other) {
        String computation = "同一句中" + one.words().strip() + "与" + other.words().strip() + "单位不同";
        return Claim.of(document, List.of(one, other))
                .finding(
                        Rule.V1403,
                        new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, "同一句中亿元与万元混用，请看一看单位，宜统一。"));
    }
}
