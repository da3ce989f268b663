package org.jingwei.verify.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Paragraph;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** An article that says all aims were reached (圆满完成了主要目标任务) and further on names some that were not (与预期目标还有差距). */
public final class Fulfilments {

    private static final Pattern REACHED = Pattern.compile(
            "(?:圆满|全面|顺利|胜利|较好地?)(?:地)?完成了?(?<what>[^。；，]{0,24})(?:目标|任务)|可以确保(?<all>[^。；，]{0,24})(?:目标|任务)(?:全面|圆满|如期)?完成");
    /** What shall be reached, or one task among many. */
    private static final Pattern WANTED = Pattern.compile("确保|力争|务必|必须|为$|要|争取|努力|推动|保证|能否|如果|才能|有望|计划|将|前$|可以");

    private static final Pattern ALL = Pattern.compile("主要|各项|全年|年度|确定|预期|既定|目标|^$|经济社会|发展");
    private static final Pattern MISSED = Pattern.compile("(?:(?:与|距离?|离)[^。；，]{0,10}(?:预期|年度|年初|全年)[^。；，]{0,4}目标"
            + "[^。；，]{0,6}差距|(?:没有|未能?|没能)(?:完成|达到|实现)(?:年度|预期|全年|年初)[^。；，]{0,6}目标|低于(?:年度|预期|全年|年初)[^。；，]{0,4}目标"
            + "|[一二两三四五六七八九十\\d]\\s?项指标[^。；，]{0,6}(?:存在差距|没有完成|未完成|未达))");

    private static final int BEFORE = 10;
    private static final int LONGEST = 40;

    private Fulfilments() {}

    public static List<Finding> check(Article article) {
        List<Claim.Piece> reached = new ArrayList<>();
        List<Claim.Piece> missed = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            String text = paragraph.text();
            Matcher m = REACHED.matcher(text);
            while (m.find()) {
                int from = clause(text, m.start(), BEFORE);
                String what = m.group("what") == null ? m.group("all") : m.group("what");
                boolean all = ALL.matcher(what).find();
                if (all && !WANTED.matcher(text.substring(from, m.start())).find()) {
                    reached.add(Claim.Piece.of(paragraph, from, m.end(), List.of()));
                }
            }
            Matcher not = MISSED.matcher(text);
            while (not.find()) {
                missed.add(Claim.Piece.of(paragraph, clause(text, not.start(), LONGEST), not.end(), List.of()));
            }
        }
        if (reached.isEmpty() || missed.isEmpty()) {
            return List.of();
        }
        Claim.Piece said = reached.get(0);
        Claim.Piece denied = missed.get(0);
        String computation = "所说“" + said.words() + "”，又说“" + denied.words() + "”";
        return List.of(new Claim(article.document(), List.of(said, denied))
                .finding(
                        Rule.V1302,
                        new Judgement(
                                Verdict.SUSPICIOUS, Severity.WARN, computation, "前面说目标已经完成，后面说有的目标没有达到，请看一看措辞。")));
    }

    /** Where the clause of a place begins, so many characters before it at the most. */
    private static int clause(String text, int at, int most) {
        int from = at;
        while (from > 0 && at - from < most && "。；，：".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }
}
