package org.jingwei.verify.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Paragraph;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * Figures that are said to have fallen more than those of a wider region, and an example of them that grew faster than there:
 * 部分指标降幅高于全省。比如，投资增长1.6%，比全省高10.7个百分点. What grows has no fall, so the words say the contrary.
 */
public final class Downturns {

    private static final Pattern SAID = Pattern.compile(
            "(?:部分|多项|多数|一些|个别|主要|有的|指标)[^，。；：\\d]{0,10}降幅(?:均|都|普遍|也)?(?:高于|大于|超过|高出)(?<of>全国|全省|全市|全区|全州|全县)[^。\\d]{0,60}[。，；：]?\\s*(?:比如|例如|譬如)");
    private static final Pattern EXAMPLE = Pattern.compile(
            "[^，。；：]{2,16}(?:增长|上涨)\\s?(?<rate>\\d+(?:\\.\\d+)?)\\s?[%％]\\s?，?比(?<of>全.)(?:平均)?(?:水平)?高\\s?(?<more>\\d+(?:\\.\\d+)?)\\s?个?百分点");
    private static final int REACH = 200;

    private Downturns() {}

    public static List<Finding> check(String document, Paragraph paragraph) {
        List<Finding> findings = new ArrayList<>();
        String text = paragraph.text();
        if (!text.contains("降幅")) {
            return findings;
        }
        Matcher said = SAID.matcher(text);
        while (said.find()) {
            int stop = text.indexOf('。', said.end());
            int end = Math.min(stop < 0 ? text.length() : stop, said.end() + REACH);
            Matcher example = EXAMPLE.matcher(text).region(said.end(), end);
            while (example.find()) {
                if (example.group("of").equals(said.group("of"))) {
                    findings.add(finding(document, paragraph, said, example));
                    break;
                }
            }
        }
        return findings;
    }

    private static Finding finding(String document, Paragraph paragraph, Matcher said, Matcher example) {
        String words = said.group("of");
        String computation = "所说“降幅高于" + words + "”，所举的却是增长" + example.group("rate") + "%、比" + words + "高"
                + example.group("more") + "个百分点";
        List<Claim.Piece> pieces = List.of(
                Claim.Piece.of(paragraph, said.start(), said.end(), List.of()),
                Claim.Piece.of(
                        paragraph,
                        example.start(),
                        example.end(),
                        List.of(example.group("rate"), example.group("more"))));
        return new Claim(document, pieces)
                .finding(
                        Rule.V1203,
                        new Judgement(
                                Verdict.VIOLATED,
                                Severity.HARD,
                                computation,
                                "增长的指标没有降幅，而且高于" + words + "：“降幅高于”应为“降幅低于”或“增速高于”，请核对。"));
    }
}
