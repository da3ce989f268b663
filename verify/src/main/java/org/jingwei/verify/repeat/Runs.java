package org.jingwei.verify.repeat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Paragraph;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * How long a place has been held without a break, told twice in one article of one indicator: 固定资产投资增速连续28个月居全省首位, and further on
 * 连续38个月居全省首位.
 */
public final class Runs {

    private static final Pattern RUN =
            Pattern.compile("连续\\s?(?<many>\\d{1,3})\\s?(?<unit>个月|个季度|年)(?<tail>[^，。；\\d]{2,20})");
    /** Words that are before and behind many a run, and name no indicator. */
    private static final Pattern PLAIN =
            Pattern.compile("全省|全市|全国|全县|我市|我县|增速|增幅|增长|已经|总量|排名|位居|位列|第一|首位|同比|保持|已|居|在|稳");

    private static final Pattern THEN = Pattern.compile("去年|上年|当时|此前|曾");
    private static final int LEAD = 50;
    private static final int NAME = 4;
    private static final int TAIL = 4;
    private static final int MOST = 40;

    private record Run(Paragraph paragraph, int start, int end, String many, String unit, String lead, String tail) {}

    private Runs() {}

    /** Of the paragraphs of one article, in order. */
    public static List<Finding> check(String document, List<Sketch> sketches) {
        List<Finding> findings = new ArrayList<>();
        List<Run> before = new ArrayList<>();
        for (Sketch sketch : sketches) {
            for (Run run : in(sketch.paragraph())) {
                before.stream()
                        .filter(other -> same(other, run))
                        .reduce((first, second) -> second)
                        .ifPresent(other -> findings.add(finding(document, other, run)));
                if (before.size() < MOST) {
                    before.add(run);
                }
            }
        }
        return findings;
    }

    private static List<Run> in(Paragraph paragraph) {
        String text = paragraph.text();
        List<Run> runs = new ArrayList<>();
        if (!text.contains("连续")) {
            return runs;
        }
        Matcher m = RUN.matcher(text);
        while (m.find()) {
            String lead = text.substring(Math.max(0, m.start() - LEAD), m.start());
            String sentence = lead.substring(lead.lastIndexOf('。') + 1);
            if (!THEN.matcher(sentence).find()) {
                runs.add(new Run(
                        paragraph,
                        m.start(),
                        m.end(),
                        m.group("many"),
                        m.group("unit"),
                        PLAIN.matcher(sentence).replaceAll("，"),
                        m.group("tail")));
            }
        }
        return runs;
    }

    /** One indicator, by a name before both, and one place, by the words behind both. */
    private static boolean same(Run one, Run other) {
        return one.unit().equals(other.unit())
                && common(one.tail(), other.tail(), TAIL).isPresent()
                && common(one.lead(), other.lead(), NAME).isPresent();
    }

    /** Letters in a row that both have. */
    private static Optional<String> common(String one, String other, int many) {
        for (int i = 0; i + many <= one.length(); i++) {
            String piece = one.substring(i, i + many);
            if (piece.chars().allMatch(c -> c >= '\u4E00' && c <= '\u9FFF') && other.contains(piece)) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }

    private static Finding finding(String document, Run before, Run after) {
        boolean same = before.many().equals(after.many());
        String computation = "第" + line(before) + "行印作连续" + before.many() + before.unit() + "，第" + line(after) + "行印作连续"
                + after.many() + after.unit();
        Judgement judgement = same
                ? new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：两处所印一致。")
                : new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，说的像是同一位次，请核对。");
        return new Claim(document, List.of(piece(before), piece(after))).finding(Rule.V1001, judgement);
    }

    private static int line(Run run) {
        return run.paragraph().placeOf(run.start()).line();
    }

    private static Claim.Piece piece(Run run) {
        return Claim.Piece.of(run.paragraph(), run.start(), run.end(), List.of(run.many()));
    }
}
