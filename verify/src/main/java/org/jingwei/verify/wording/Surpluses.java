package org.jingwei.verify.wording;

import java.util.List;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Approx;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** 余 or 左右 beside a count to its last digit: 18296余名 says that it is not counted, and counts it. */
public final class Surpluses {

    private static final int DIGITS = 4;

    private Surpluses() {}

    public static List<Finding> check(String document, Sketch sketch) {
        return sketch.figures().stream()
                .filter(figure -> figure.count() && exactly(figure) && vaguely(figure.approx()))
                .map(figure -> finding(document, figure))
                .toList();
    }

    private static boolean exactly(Figure figure) {
        return figure.value().value().stripTrailingZeros().precision() >= DIGITS
                && figure.value().value().scale() <= 0
                && !figure.printed().endsWith("0");
    }

    private static boolean vaguely(Approx approx) {
        return approx == Approx.MORE || approx == Approx.ABOUT;
    }

    private static Finding finding(String document, Figure figure) {
        String computation = figure.words().strip() + "：数到了末一位，又说是约数";
        return Claim.of(document, List.of(figure))
                .finding(
                        Rule.V1204,
                        new Judgement(
                                Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，请删去“余”“左右”等字或改用整数。"));
    }
}
