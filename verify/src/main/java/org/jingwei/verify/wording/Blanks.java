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

/** A unit without its number: 总投资亿元的学校, 同比增长%. A figure was lost, in typing or where a page breaks. */
public final class Blanks {

    private static final Pattern LOST =
            Pattern.compile("(?:总投资|完成投资|总产值|增加值|收入|贷款余额|存款余额)(?:达到?|为|完成|实现|约)?\\s*(?<a>亿元|万元)(?=[的，。；、])"
                    + "|(?:增长|下降|上涨|提高|回落|高于|低于|占比|比重|率)(?:达到?|为|了)?\\s*(?<b>%|％|个百分点)(?=[，。；、])");
    private static final String MARKS = "，。；：、";
    /** So many characters before and behind are quoted, as far as no mark stands between. */
    private static final int AROUND = 16;

    private Blanks() {}

    public static List<Finding> check(String document, Paragraph paragraph) {
        List<Finding> findings = new ArrayList<>();
        Matcher m = LOST.matcher(paragraph.text());
        while (m.find()) {
            String unit = m.group("a") == null ? m.group("b") : m.group("a");
            String computation = "“" + unit + "”前没有数";
            Claim.Piece piece = piece(paragraph, m.start(), m.end());
            findings.add(new Claim(document, List.of(piece))
                    .finding(
                            Rule.V1405,
                            new Judgement(
                                    Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，像是漏印了数字，请补上。")));
        }
        return findings;
    }

    private static Claim.Piece piece(Paragraph paragraph, int start, int end) {
        String text = paragraph.text();
        int from = start;
        while (from > 0 && start - from < AROUND && MARKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < AROUND && MARKS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return Claim.Piece.of(paragraph, from, to, List.of());
    }
}
