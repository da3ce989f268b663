package org.jingwei.verify.list;

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

/** A number of years beside the years themselves: 为期五年（2027—2031年）, 三年行动计划（2029—2031年）. Both ends count, or one does. */
final class Years {

    private static final Pattern SPAN =
            Pattern.compile("(?<!第)(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,3})\\s?年(?<what>[\\u4E00-\\u9FFF]{0,10})[（(]"
                    + "(?<from>\\d{4})\\s?年?\\s?[-—–~～至到]{1,2}\\s?(?<to>\\d{4})\\s?年?[）)]");
    /** 五年规划 may be the name of another. */
    private static final int LONGEST = 30;

    private Years() {}

    static List<Finding> check(String document, Paragraph paragraph) {
        List<Finding> findings = new ArrayList<>();
        String text = paragraph.text();
        if (text.indexOf('（') < 0 && text.indexOf('(') < 0) {
            return findings;
        }
        Matcher m = SPAN.matcher(text);
        while (m.find()) {
            int said = Numeral.of(m.group("n"));
            int years = Integer.parseInt(m.group("to")) - Integer.parseInt(m.group("from"));
            if (said > 0 && said <= LONGEST) {
                boolean holds = years > 0 && (said == years + 1 || said == years);
                String computation =
                        m.group("from") + "—" + m.group("to") + "年首尾计入共" + (years + 1) + "年；所说" + said + "年";
                Judgement judgement = holds
                        ? new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：年数与起止年份一致。")
                        : new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，请核对。");
                findings.add(new Claim(
                                document,
                                List.of(Claim.Piece.of(
                                        paragraph,
                                        m.start(),
                                        m.end(),
                                        List.of(m.group("n"), m.group("from"), m.group("to")))))
                        .finding(Rule.V908, judgement));
            }
        }
        return findings;
    }
}
