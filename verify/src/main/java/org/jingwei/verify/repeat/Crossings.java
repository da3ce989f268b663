package org.jingwei.verify.repeat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Approx;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Likeness;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * One count printed twice in an article with its noun on the other side: 集中安置点34个 … 34个集中安置点. A noun of some length with two
 * counts that differ in one digit deserves a look, and so does one right behind both.
 */
public final class Crossings {

    private static final int REACH = 14;
    private static final int GRAM = 4;
    private static final int LONG = 5;
    private static final int MOST = 30;
    private static final int FAR = 8;
    private static final BigDecimal SMALL = BigDecimal.TEN;
    private static final Pattern PLAIN = Pattern.compile("项目|企业|以上|建设|工程|完成|实现|达到|总投资");
    /** What was so many and is so many, or is to be so many more, is not the same count again. */
    private static final Pattern MOVED =
            Pattern.compile("新增|净增|增加|新建|增至|累计|打造|创建|培育|实施|推进|抓好|办好|力争|今年|去年|上年|目标|计划|确保|其中");

    private static final Pattern OTHER_TIME =
            Pattern.compile("新增|净增|增加|新建|增至|累计|打造|创建|培育|今年|去年|上年|目标|计划|力争|其中|再|第|每|完成|已|月|季度|还有|前");

    /** A figure and the noun beside it. */
    private record Named(Figure figure, String noun, boolean before) {}

    private final String document;
    private final Map<String, List<Named>> byGram = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Crossings(String document) {
        this.document = document;
    }

    /** Of the paragraphs of one article, in order. */
    public static List<Finding> check(String document, List<Sketch> sketches) {
        Crossings crossings = new Crossings(document);
        for (Sketch sketch : sketches) {
            sketch.figures().stream().filter(Crossings::telling).forEach(crossings::add);
        }
        return crossings.findings;
    }

    private static boolean telling(Figure figure) {
        return figure.count()
                && figure.approx() == Approx.EXACT
                && figure.value().value().compareTo(SMALL) >= 0;
    }

    private void add(Figure figure) {
        List<Named> sides = List.of(
                new Named(figure, figure.wordsBefore(REACH, Crossings::chinese), true),
                new Named(figure, figure.wordsBehind(REACH, Crossings::chinese), false));
        for (Named side : sides) {
            Set<Named> other = new LinkedHashSet<>();
            grams(side.noun()).forEach(gram -> other.addAll(byGram.getOrDefault(gram, List.of())));
            same(other, side).ifPresent(before -> findings.add(finding(before, side, true)));
            slipped(other, side).ifPresent(before -> findings.add(finding(before, side, false)));
        }
        for (Named side : sides) {
            for (String gram : grams(side.noun())) {
                List<Named> known = byGram.computeIfAbsent(gram, key -> new ArrayList<>());
                if (known.size() < MOST) {
                    known.add(side);
                }
            }
        }
    }

    private static Optional<Named> same(Set<Named> known, Named side) {
        return known.stream()
                .filter(other -> crossed(other, side))
                .filter(other -> other.figure()
                                .value()
                                .value()
                                .compareTo(side.figure().value().value())
                        == 0)
                .filter(other -> Likeness.run(other.noun(), side.noun()) >= GRAM)
                .reduce((first, second) -> second);
    }

    private static Optional<Named> slipped(Set<Named> known, Named side) {
        boolean settled = known.stream()
                .anyMatch(other -> (crossed(other, side) || twice(other, side))
                        && other.figure()
                                        .value()
                                        .value()
                                        .compareTo(side.figure().value().value())
                                == 0);
        return settled || moved(side)
                ? Optional.empty()
                : known.stream()
                        .filter(other -> crossed(other, side) && Likeness.run(other.noun(), side.noun()) >= LONG
                                || twice(other, side))
                        .filter(other -> !moved(other))
                        .filter(other ->
                                other.figure().paragraph() != side.figure().paragraph())
                        .filter(other -> Likeness.slip(
                                other.figure().printed(), side.figure().printed()))
                        .reduce((first, second) -> second);
    }

    private static boolean crossed(Named one, Named other) {
        Figure first = one.figure();
        Figure second = other.figure();
        return one.before() != other.before()
                && first.unit().equals(second.unit())
                && (first.paragraph() != second.paragraph() || second.start() - first.end() > FAR);
    }

    /** 30个重点产业项目 … 40个重点产业项目: so long a noun right behind both. */
    private static boolean twice(Named one, Named other) {
        return !one.before()
                && !other.before()
                && one.figure().unit().equals(other.figure().unit())
                && one.noun().length() >= LONG
                && other.noun().length() >= LONG
                && one.noun().substring(0, LONG).equals(other.noun().substring(0, LONG))
                && PLAIN.matcher(one.noun().substring(0, LONG)).replaceAll("").length() >= GRAM;
    }

    /** What is worked at may be told again in full words: 突出抓好30个重点产业项目 … 30个重点产业项目. */
    private static boolean moved(Named side) {
        if (side.before() || side.noun().length() < LONG) {
            return MOVED.matcher(words(side)).find();
        }
        Figure figure = side.figure();
        String before = figure.wordsBefore(REACH, Crossings::chinese);
        return OTHER_TIME.matcher(before + side.noun().substring(0, LONG)).find();
    }

    private static Set<String> grams(String noun) {
        Set<String> grams = new LinkedHashSet<>();
        for (int i = 0; i + GRAM <= noun.length(); i++) {
            String gram = noun.substring(i, i + GRAM);
            if (PLAIN.matcher(gram).replaceAll("").length() > 2) {
                grams.add(gram);
            }
        }
        return grams;
    }

    private static boolean chinese(int c) {
        return c >= '\u4E00' && c <= '\u9FFF' || " “”".indexOf(c) >= 0;
    }

    private static String words(Named side) {
        String text = side.figure().paragraph().text();
        return text.substring(
                        Math.max(0, side.figure().start() - REACH),
                        side.figure().start())
                + side.noun();
    }

    private static Claim.Piece piece(Named side) {
        Figure figure = side.figure();
        int start = side.before()
                ? figure.start() - figure.wordsBefore(REACH, Crossings::chinese).length()
                : figure.start();
        int end = side.before()
                ? figure.end()
                : figure.end() + figure.wordsBehind(REACH, Crossings::chinese).length();
        return Claim.Piece.of(figure.paragraph(), Math.max(0, start), end, List.of(figure.printed()));
    }

    private Finding finding(Named before, Named after, boolean holds) {
        String computation = "第" + before.figure().line() + "行与第"
                + after.figure().line() + "行分别印作" + before.figure().words().strip() + "和"
                + after.figure().words().strip() + "，名词相同";
        Judgement judgement = holds
                ? new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：两处所印一致。")
                : new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，只差一个数字，请核对是否同一件事。");
        return new Claim(document, List.of(piece(before), piece(after))).finding(Rule.V1005, judgement);
    }
}
