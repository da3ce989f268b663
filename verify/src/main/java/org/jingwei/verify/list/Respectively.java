package org.jingwei.verify.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** 甲、乙、丙分别增长3%、4%、5%: as many figures as names. */
public final class Respectively {

    private static final String FIGURE = "[" + Sketch.PERCENT + "-" + Sketch.OTHER + "]";
    private static final Pattern VALUES = Pattern.compile("分别(?:[^，。；：、" + Sketch.PERCENT + "-" + Sketch.UNUSABLE
            + "]{0,10}?)(?<row>" + FIGURE + "(?:(?:、|和|与|及|以及|，)" + FIGURE + ")+)");
    /** 分别为3万元、2万元，同比分别增长7%、8%: of the same things again. */
    private static final Pattern AGAIN = Pattern.compile("，(?:同比|增速|增幅|比上年|较上年)?");

    private static final Pattern AND = Pattern.compile("和|与|及|以及");
    /** Names that stand for several things, each with a figure of its own. */
    private static final Pattern SEVERAL = Pattern.compile("城乡|三次产业|[一二]二?三产|进出口|存贷款|存贷|产销|[收进]支|(?<!第)[两三四](?!农)");

    private static final String STOPS = "。；：，";
    private static final int LONGEST = 120;
    /** A unit that is not known may stand between two figures of the row. */
    private static final int UNIT = 4;

    private static final int LEAST = 2;

    private Respectively() {}

    public static List<Finding> check(String document, Sketch sketch) {
        List<Finding> findings = new ArrayList<>();
        String masked = sketch.masked();
        if (!masked.contains("分别")) {
            return findings;
        }
        Matcher m = VALUES.matcher(masked);
        int row = 0;
        int stop = 0;
        while (m.find()) {
            List<Figure> values = new ArrayList<>();
            for (int i = m.start("row"); i < m.end("row"); i++) {
                sketch.at(i).ifPresent(values::add);
            }
            int from = begin(masked, m.start());
            boolean again =
                    row > 0 && AGAIN.matcher(masked.substring(stop, m.start())).matches();
            if (again && row == values.size()) {
                String computation = "两个“分别”之后各印出" + row + "个数";
                findings.add(finding(
                        document,
                        sketch,
                        begin(masked, stop),
                        m.end(),
                        values,
                        new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：前后两组数的个数一致。")));
            }
            row = values.size();
            stop = m.end();
            boolean ends = masked.indexOf('、', m.end()) < 0 || masked.indexOf('、', m.end()) > m.end() + UNIT;
            names(masked.substring(from, m.start()))
                    .flatMap(names -> judge(names, values.size()))
                    .filter(judgement -> ends || judgement.verdict() == Verdict.HOLDS)
                    .ifPresent(judgement -> findings.add(finding(document, sketch, from, m.end(), values, judgement)));
        }
        return findings;
    }

    /** Where the clause with the names begins: that of 分别, or the one before if 分别 opens its own. */
    private static int begin(String masked, int at) {
        int from = at;
        boolean opens = at > 0 && masked.charAt(at - 1) == '，';
        from -= opens ? 1 : 0;
        while (from > 0 && at - from < LONGEST && STOPS.indexOf(masked.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    /** The names as they stand between 、, without brackets; empty if there is no list. */
    private static Optional<List<String>> names(String words) {
        String bare = words.replaceAll("（[^）]*）", "").replaceAll("，$", "").replaceAll("分别.*$", "");
        return bare.contains("、") || AND.matcher(bare).find()
                ? Optional.of(List.of(bare.split("、", -1)))
                : Optional.empty();
    }

    /** 和 may part two names or stand inside one; an open list, or one of pairs, says nothing if it differs. */
    private static Optional<Judgement> judge(List<String> names, int values) {
        int least = names.size();
        int most = names.stream().mapToInt(name -> AND.split(name, -1).length).sum();
        String computation = "“分别”之前列出" + least + (most > least ? "～" + most : "") + "项，之后印出" + values + "个数";
        boolean holds = least <= values && values <= most;
        boolean bare = names.stream()
                .noneMatch(name -> name.isEmpty()
                        || name.contains("等")
                        || SEVERAL.matcher(name).find()
                        || name.length() > LONGEST / LEAST);
        if (holds && (least > 1 || values == LEAST)) {
            return Optional.of(new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：项数与数的个数一致。"));
        }
        boolean near = least > LEAST && (values == least - 1 || values == most + 1);
        return bare && near
                ? Optional.of(
                        new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，个数不一致，请数一数有无漏印。"))
                : Optional.empty();
    }

    private static Finding finding(
            String document, Sketch sketch, int from, int to, List<Figure> values, Judgement judgement) {
        Claim.Piece piece = Claim.Piece.of(
                sketch.paragraph(),
                sketch.placeOf(from),
                values.get(values.size() - 1).end(),
                values.stream().map(Figure::printed).toList());
        return new Claim(document, List.of(piece)).finding(Rule.V804, judgement);
    }
}
