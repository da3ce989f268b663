package org.jingwei.verify.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** A fall that deepened by more than half of all there is: 降幅扩大86个百分点 leaves hardly a fall before and hardly anything now. */
public final class Leaps {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final Pattern DEEPER = Pattern.compile("降幅[^，。；]{0,16}扩大了?\\s*$");
    private static final int NEAR = 24;

    private Leaps() {}

    public static List<Finding> check(String document, Sketch sketch) {
        String text = sketch.paragraph().text();
        return sketch.figures().stream()
                .filter(figure -> figure.points() && figure.value().value().compareTo(HALF) >= 0)
                .filter(figure -> deeper(text, figure))
                .map(figure -> finding(document, figure))
                .toList();
    }

    private static boolean deeper(String text, Figure figure) {
        Matcher m = DEEPER.matcher(text.substring(Math.max(0, figure.start() - NEAR), figure.start()));
        return m.find();
    }

    private static Finding finding(String document, Figure figure) {
        String computation = "降幅扩大" + figure.words().strip() + "，则现在下降在" + figure.printed() + "%以上";
        return Claim.of(document, List.of(figure))
                .finding(
                        Rule.V1507,
                        new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，少见；请看一看小数点和单位。"));
    }
}
