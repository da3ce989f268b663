package org.jingwei.verify.pattern;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Unit;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * Marks that things are said to pass: of so many 亿元以上项目 the sum is no less than so many times a hundred million; fewer things pass
 * a higher mark; who enters the 百亿俱乐部 has ten thousand million.
 */
public final class Thresholds {

    private static final String NUMBER = "[" + Sketch.COUNT + Sketch.OTHER + "]";
    private static final String ANY = "[" + Sketch.PERCENT + "-" + Sketch.UNUSABLE + "]";
    private static final String PLAIN = "[^，。；：、（" + Sketch.PERCENT + "-" + Sketch.UNUSABLE + "]";
    private static final String MARK = "(?:(?<t>" + NUMBER + ")|(?<w>(?<![十百千万\\d])[百千]?[万亿]元))";
    private static final List<String> WHOLES = List.of("总投资", "产值", "收入");
    private static final String WHOLE = "(?:计划|概算|协议|合同)?(?<total>总投资|总产值|产值|营业收入|主营业务收入|销售收入)(?:额|约|达到?|为|超过?)*";
    private static final List<Pattern> SUMS = List.of(
            Pattern.compile(MARK + "(?:及)?以上的?" + PLAIN + "{0,12}(?<n>" + Sketch.COUNT + ")[，、（]" + PLAIN + "{0,4}"
                    + WHOLE + "(?<a>" + NUMBER + ")"),
            Pattern.compile("(?<n>" + Sketch.COUNT + ")" + PLAIN + "{0,2}" + MARK + "(?:及)?以上的?" + PLAIN + "{0,14}(?:，"
                    + PLAIN + "{0,8})?(?:实现|完成)?" + WHOLE + "(?<a>" + NUMBER + ")"),
            Pattern.compile("单个(?:项目|企业)?(?:总?投资|产值)?(?:均)?(?:超过?|在)" + MARK + "(?:以上)?(?:的)?，" + WHOLE + "(?<a>"
                    + NUMBER + ")的(?<n>" + Sketch.COUNT + ")(?:" + PLAIN + "{0,16}?[和、与](?<m>" + Sketch.COUNT + "))?"));
    private static final Pattern STEP = Pattern.compile("(?:超过?|过|突破|达到?)?" + MARK + "(?:及)?(?:以上)?的?(?<noun>" + PLAIN
            + "{0,10})(?:达到?|有)?(?<n>" + Sketch.COUNT + ")");
    private static final Pattern NAMED =
            Pattern.compile("(?<w>[十百千]?[万亿])(?:元|级|吨|亩|人次)?(?:俱乐部|大关|关口|台阶|门槛|行列|方阵|梯队|城市|强县|级)");
    private static final Pattern PASSED = Pattern.compile("(?:突破|跨越|跨过|跨上|迈上|迈入|站上|挺进|跻身|跃上|进入|加入|晋升)[^，。；]{0,8}$");
    private static final Pattern SUBJECT = Pattern.compile(
            "([\\u4E00-\\u9FFF]{2,4})(?:首次|成功|历史性|一举|顺利|实现|连续)*(?:突破|跨越|跨过|跨上|迈上|迈入|站上|挺进|跻身|跃上|进入)[^，。；]{0,4}$");
    private static final BigDecimal FAR = BigDecimal.TEN;
    private static final Interval LITTLE_LESS = Interval.parse("[0.7,1]");
    private static final int SENTENCE = 160;
    private static final int CHARACTERS = 8;

    private Thresholds() {}

    /** What one paragraph says of marks that are passed. */
    public static List<Finding> check(String document, Sketch sketch) {
        List<Finding> findings = new ArrayList<>();
        String masked = sketch.masked();
        if (sketch.figures().isEmpty()) {
            return findings;
        }
        boolean marks = masked.contains("以上") || masked.contains("单个");
        if (marks && WHOLES.stream().anyMatch(masked::contains)) {
            for (Pattern pattern : SUMS) {
                Matcher m = pattern.matcher(masked);
                while (m.find()) {
                    sum(document, sketch, m).ifPresent(findings::add);
                }
            }
        }
        if (masked.contains("以上") || masked.contains("过") || masked.contains("超")) {
            steps(document, sketch, findings);
        }
        if (masked.contains("万") || masked.contains("亿")) {
            named(document, sketch, findings);
        }
        return findings;
    }

    /** The mark of a match in the base unit of its dimension: 亿元 is a hundred million yuan. */
    private static Optional<Interval> mark(Sketch sketch, Matcher m, Unit unit) {
        return m.group("w") == null
                ? sketch.at(m.start("t"))
                        .filter(figure -> figure.unit().filter(unit::comparable).isPresent())
                        .map(figure -> figure.unit()
                                .orElseThrow()
                                .convert(Interval.exactly(figure.value().value()), unit))
                : word(m.group("w"), unit);
    }

    /** 百亿元 in a unit. */
    private static Optional<Interval> word(String word, Unit unit) {
        int digits = 0;
        for (char c : word.toCharArray()) {
            digits += switch (c) {
                case '十' -> 1;
                case '百' -> 2;
                case '千' -> 3;
                case '万' -> 4;
                case '亿' -> CHARACTERS;
                default -> 0;
            };
        }
        Interval plain = Interval.exactly(BigDecimal.ONE.scaleByPowerOfTen(digits));
        return Optional.of(plain.times(unit.per()).dividedBy(unit.scale()));
    }

    private static Optional<Finding> sum(String document, Sketch sketch, Matcher m) {
        Optional<Figure> things = sketch.at(m.start("n"));
        Optional<Figure> all = sketch.at(m.start("a"));
        if (things.isEmpty()
                || all.isEmpty()
                || all.get().unit().filter(unit -> unit.symbol().endsWith("元")).isEmpty()) {
            return Optional.empty();
        }
        Figure total = all.get();
        return mark(sketch, m, total.unit().orElseThrow()).flatMap(mark -> {
            BigDecimal number = things.get().value().value();
            boolean single = m.groupCount() > 0 && m.group().startsWith("单个");
            Optional<Figure> more = single && m.group("m") != null ? sketch.at(m.start("m")) : Optional.empty();
            BigDecimal count =
                    more.map(figure -> number.add(figure.value().value())).orElse(number);
            Interval least = mark.times(count);
            boolean holds = !total.meaning().below(least);
            boolean told = m.group("total").startsWith("总投资");
            if (!holds && !told) {
                return Optional.empty(); // what is made in a year by those who invested so much
            }
            List<Figure> figures = new ArrayList<>(List.of(things.get(), total));
            more.ifPresent(figures::add);
            if (m.group("w") == null) {
                sketch.at(m.start("t")).ifPresent(figures::add);
            }
            String computation = count.toPlainString() + "×" + Comparison.shown(mark) + " = " + Comparison.shown(least)
                    + " ≤ " + total.words().strip();
            return Optional.of(Claim.of(document, figures)
                    .finding(
                            Rule.V1111,
                            holds
                                    ? new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：合计不小于个数与起点之积。")
                                    : new Judgement(
                                            Verdict.SUSPICIOUS,
                                            Severity.WARN,
                                            count.toPlainString() + "×" + Comparison.shown(mark) + " = "
                                                    + Comparison.shown(least) + " ＞ "
                                                    + total.words().strip(),
                                            "每个都在起点以上，合计却小于个数与起点之积，请核对个数、起点或合计。")));
        });
    }

    private record Step(Figure mark, Figure count, String noun, Interval size) {}

    /** 过100亿元的企业1家，过50亿元的3家: the higher the mark, the fewer. */
    private static void steps(String document, Sketch sketch, List<Finding> findings) {
        String masked = sketch.masked();
        List<Step> steps = new ArrayList<>();
        int end = -1;
        Matcher m = STEP.matcher(masked);
        while (m.find()) {
            Optional<Step> step = step(sketch, m);
            boolean goesOn = !steps.isEmpty() && m.start() - end <= 1 && end <= m.start();
            if (step.isEmpty() || !goesOn || !follows(steps.get(steps.size() - 1), step.get())) {
                judge(document, steps).ifPresent(findings::add);
                steps.clear();
            }
            step.ifPresent(steps::add);
            end = m.end() + (masked.startsWith("以上", m.end()) ? 2 : 0);
        }
        judge(document, steps).ifPresent(findings::add);
    }

    private static Optional<Step> step(Sketch sketch, Matcher m) {
        boolean open = m.group().contains("以上")
                || m.group().startsWith("过")
                || m.group().startsWith("超");
        if (!open || m.group("w") != null) {
            return Optional.empty();
        }
        return sketch.at(m.start("t"))
                .filter(mark ->
                        mark.unit().filter(unit -> unit.symbol().endsWith("元")).isPresent())
                .flatMap(mark -> sketch.at(m.start("n")).map(count -> {
                    Unit unit = mark.unit().orElseThrow();
                    Interval size = Interval.exactly(mark.value().value()).times(unit.scale());
                    return new Step(mark, count, m.group("noun"), size);
                }));
    }

    private static boolean follows(Step one, Step other) {
        boolean noun = other.noun().isEmpty()
                || one.noun().isEmpty()
                || other.noun().endsWith(one.noun())
                || one.noun().endsWith(other.noun());
        return noun
                && one.count().unit().equals(other.count().unit())
                && !one.size().intersects(other.size());
    }

    private static Optional<Finding> judge(String document, List<Step> steps) {
        if (steps.size() < 2) {
            return Optional.empty();
        }
        boolean holds = true;
        for (int i = 1; i < steps.size(); i++) {
            Step one = steps.get(i - 1);
            Step other = steps.get(i);
            int marks = one.size().above(other.size()) ? 1 : -1;
            int counts =
                    other.count().value().value().compareTo(one.count().value().value());
            holds &= marks * counts >= 0;
        }
        List<Figure> figures = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Step step : steps) {
            figures.add(step.mark());
            figures.add(step.count());
            words.add(step.mark().words().strip() + "以上" + step.count().words().strip());
        }
        String computation = String.join("，", words);
        return Optional.of(Claim.of(document, figures)
                .finding(
                        Rule.V1112,
                        holds
                                ? new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：起点越高，个数越少。")
                                : new Judgement(
                                        Verdict.SUSPICIOUS,
                                        Severity.WARN,
                                        computation,
                                        "过了较高起点的也过了较低的，个数不应更多；如不是包含关系请写明，否则请核对。")));
    }

    /** 地区生产总值102.2亿元……挺进“百亿俱乐部”. */
    private static void named(String document, Sketch sketch, List<Finding> findings) {
        String masked = sketch.masked();
        Matcher m = NAMED.matcher(masked);
        while (m.find()) {
            String before = masked.substring(Math.max(0, m.start() - CHARACTERS * 2), m.start());
            if (!PASSED.matcher(before.replaceAll("“$", "")).find()) {
                continue;
            }
            int dot = Math.max(masked.lastIndexOf('。', m.start()), Math.max(0, m.start() - SENTENCE));
            int stop = masked.indexOf('。', m.end());
            int until = Math.min(stop < 0 ? masked.length() : stop, m.end() + SENTENCE / 2);
            List<Figure> amounts = sketch.within(sketch.placeOf(dot), sketch.placeOf(until)).stream()
                    .filter(figure -> amount(figure, m.group("w")))
                    .toList();
            passed(document, sketch, m, amounts).ifPresent(findings::add);
        }
    }

    private static boolean amount(Figure figure, String word) {
        boolean large = word.endsWith("亿");
        return figure.unit()
                .filter(unit -> !figure.percent() && !figure.points())
                .filter(unit ->
                        large == unit.symbol().startsWith("亿") || unit.symbol().startsWith("万亿"))
                .filter(unit -> large || unit.symbol().startsWith("万"))
                .isPresent();
    }

    private static Optional<Finding> passed(String document, Sketch sketch, Matcher m, List<Figure> amounts) {
        Map<Boolean, List<Figure>> passed = amounts.stream()
                .collect(Collectors.partitioningBy(figure -> share(figure, m)
                        .filter(share -> !share.below(Interval.exactly(1)) && !share.above(Interval.exactly(FAR)))
                        .isPresent()));
        List<Figure> above = passed.getOrDefault(true, List.of());
        Optional<Figure> first = above.stream()
                .filter(figure -> own(sketch, m, figure))
                .findFirst()
                .or(() -> above.stream().findFirst());
        Optional<Figure> short_ = amounts.size() == 1
                ? passed.getOrDefault(false, List.of()).stream()
                        .filter(figure -> share(figure, m)
                                .filter(share -> share.intersects(LITTLE_LESS))
                                .isPresent())
                        .findFirst()
                : Optional.empty();
        return first.or(() -> short_).map(figure -> {
            String computation = figure.words().strip() + (first.isPresent() ? " ≥ " : " ＜ ") + m.group("w");
            Claim.Piece words =
                    Claim.Piece.of(sketch.paragraph(), sketch.placeOf(m.start()), sketch.placeOf(m.end()), List.of());
            Judgement judgement = first.isPresent()
                    ? new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：所印的数过了所说的关口。")
                    : new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, "所说的关口没有达到，请核对。");
            return new Claim(document, List.of(Claim.Piece.of(List.of(figure)), words)).finding(Rule.V1113, judgement);
        });
    }

    /** Whether the noun that passes the mark stands before the figure too: 财政收入1.03亿元，财政收入首次突破亿元大关. */
    private static boolean own(Sketch sketch, Matcher m, Figure figure) {
        Matcher noun = SUBJECT.matcher(sketch.masked().substring(Math.max(0, m.start() - CHARACTERS * 2), m.start()));
        String text = sketch.paragraph().text();
        return noun.find()
                && text.substring(Math.max(0, figure.start() - CHARACTERS), figure.start())
                        .contains(noun.group(1));
    }

    private static Optional<Interval> share(Figure figure, Matcher m) {
        return figure.unit()
                .flatMap(unit -> word(m.group("w"), unit))
                .map(mark -> figure.meaning().dividedBy(mark));
    }
}
