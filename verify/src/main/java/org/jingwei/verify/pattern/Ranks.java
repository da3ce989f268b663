package org.jingwei.verify.pattern;

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

/** Ranks that moved: 由第7位上升到第3位. The first place is the best, so a rise makes the number smaller. */
public final class Ranks {

    private static final Pattern MOVE =
            Pattern.compile("由[^。；，]{0,12}(?<!倒数)第\\s?(?<from>\\d{1,3})\\s?(?:位|名)?[^。；，]{0,4}?"
                    + "(?<word>上升|提升|前移|跃升|跃居|升|下降|下滑|后移|退|降)[至到][^。；，]{0,8}(?<!倒数)第\\s?(?<to>\\d{1,3})\\s?(?:位|名)?"
                    + "(?:，[^。；，]{0,4}(?:上升|前移|提升|下降|后移|进|退)了?\\s?(?<by>\\d{1,3})\\s?(?:个)?(?:位|名))?");

    private Ranks() {}

    public static List<Finding> check(String document, Paragraph paragraph) {
        List<Finding> findings = new ArrayList<>();
        Matcher m = MOVE.matcher(paragraph.text());
        while (m.find()) {
            Claim.Piece piece = Claim.Piece.of(paragraph, m.start(), m.end(), numbers(m));
            findings.add(new Claim(document, List.of(piece)).finding(Rule.V1201, judge(m)));
        }
        return findings;
    }

    private static List<String> numbers(Matcher m) {
        List<String> numbers = new ArrayList<>(List.of(m.group("from"), m.group("to")));
        if (m.group("by") != null) {
            numbers.add(m.group("by"));
        }
        return numbers;
    }

    private static Judgement judge(Matcher m) {
        int won = Integer.parseInt(m.group("from")) - Integer.parseInt(m.group("to"));
        boolean up = m.group("word").matches("上升|提升|前移|跃升|跃居|升");
        boolean way = up ? won > 0 : won < 0;
        String by = m.group("by");
        boolean size = by == null || Math.abs(won) == Integer.parseInt(by);
        String moved = won == 0 ? "没有变动" : (won > 0 ? "前移" : "后移") + Math.abs(won) + "位";
        String said = m.group("word") + (by == null ? "" : by + "位");
        String computation = "第" + m.group("from") + "位 → 第" + m.group("to") + "位：" + moved + "，所说“" + said + "”";
        return way && size
                ? new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：位次的升降与数字一致。")
                : new Judgement(
                        Verdict.VIOLATED,
                        Severity.HARD,
                        computation,
                        "位次由第" + m.group("from") + "位到第" + m.group("to") + "位是" + moved + "，文中却说“" + said + "”，请核对。");
    }
}
