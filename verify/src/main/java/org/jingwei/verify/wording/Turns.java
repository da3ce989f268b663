package org.jingwei.verify.wording;

import java.util.ArrayList;
import java.util.Arrays;
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

/** An indicator in the list of those that grew faster than a year ago, and further on in the paragraph said to have slowed down. */
public final class Turns {

    private static final Pattern FASTER =
            Pattern.compile("(?<list>[^。；]{4,160}?)(?:指标)?增速(?:均|都)?(?:高于|快于|超过)(?:上年|去年)同期");
    private static final Pattern SLOWER = Pattern.compile(
            "(?<![\\u4E00-\\u9FFF&&[^但而虽然且是却]])(?:全县|全市|全区|全省)?(?:固定资产|规上|规模以上)?(?<what>投资|消费|工业|出口|进出口|财政收入|税收|服务业|用电量)(?:的)?(?:增速|增幅)(?:有所|略有|明显|出现)?(?:回落|放缓|下滑|减缓|下降)");

    private static final Pattern ITEM_END = Pattern.compile("[、，,：:和与及]|以及");
    private static final Pattern BEFORE = Pattern.compile("^(?:其中|全县|全市|全区|全省|全社会|规模以上|规上|固定资产|社会|外贸|地方)+");
    private static final Pattern BEHIND = Pattern.compile("(?:等.*|增加值|总产值|产值|总额|总值|完成额|额|(?<=税收)收入|品零售总额)+$");

    private Turns() {}

    public static List<Finding> check(String document, Paragraph paragraph) {
        List<Finding> findings = new ArrayList<>();
        String text = paragraph.text();
        if (!text.contains("同期") || !text.contains("增速")) {
            return findings;
        }
        Matcher fast = FASTER.matcher(text);
        Matcher slow = SLOWER.matcher(text);
        while (fast.find()) {
            if (slow.find(fast.end())
                    && fast.group("list").contains("、")
                    && listed(fast.group("list"), slow.group("what"))) {
                findings.add(finding(document, paragraph, fast, slow));
            }
        }
        return findings;
    }

    /** Whether it is a whole item of the list, but for what the whole economy and the statisticians' names add to it. */
    private static boolean listed(String list, String what) {
        return Arrays.stream(ITEM_END.split(list, -1))
                .map(item ->
                        BEHIND.matcher(BEFORE.matcher(item).replaceFirst("")).replaceFirst(""))
                .anyMatch(what::equals);
    }

    private static Finding finding(String document, Paragraph paragraph, Matcher fast, Matcher slow) {
        String what = slow.group("what");
        String computation = "前面把" + what + "列为增速高于上年同期的指标，后面说“" + slow.group() + "”";
        List<Claim.Piece> pieces = List.of(
                Claim.Piece.of(paragraph, fast.start(), fast.end(), List.of()),
                Claim.Piece.of(paragraph, slow.start(), slow.end(), List.of()));
        return new Claim(document, pieces)
                .finding(
                        Rule.V1301,
                        new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "；如所比的时期不同，请写明。"));
    }
}
