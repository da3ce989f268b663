package org.jingwei.verify.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * Wholes followed by their parts, totals that follow them, and structures such as 12.3:45.6:42.1. Nobody says of a list of parts
 * that it is complete unless it says 其余, 合计 and the like, so a sum that falls short says nothing; one that exceeds its whole
 * is worth a look.
 */
public final class Sums {

    private static final int MOST_PARTS = 12;
    private static final int REACH = 240;
    /** A list of money whose parts carry long names and growths of their own. */
    private static final int LONG = 420;

    private static final int NEAR = 12;
    private static final int CLOSE = 120;
    private static final BigDecimal THIRD = new BigDecimal("0.34");
    private static final Pattern OPENS = Pattern.compile("其中|包括|分别|按[^，。]{1,8}分|即|包含|涉及");
    private static final Pattern OPENS_AT_ONCE = Pattern.compile("^[^，。；]{0,10}[，。；]?(?:其中|包括|按[^，。]{1,8}分)");
    private static final Pattern TOTAL = Pattern.compile("(?:总分|合计|共计|总计|总共|累计)[^，。；、]{0,6}$");
    /** The letters behind a part that name it. */
    private static final int NAME = 2;

    private static final Pattern ALL = Pattern.compile("(?:合计|共计|总计)[^，。；、]{0,4}$");
    private static final Pattern STATED = Pattern.compile("(?:总分|，合计|，共计|，总计)[^，。；、]{0,2}$");
    private static final Pattern DONE = Pattern.compile("完成|整改|办结|开工|已|落实");
    private static final Pattern UNDONE = Pattern.compile("^[^，。；]{0,6}(?:长期|正在|仍|待|没有|未|持续|尚)");
    private static final Pattern STRUCTURE = Pattern.compile("结构|比重|占比|贡献|产业比|三次产业");
    /** 亿元以上, but not 规模以上. */
    static final Pattern THRESHOLD = Pattern.compile("(?<!规模|限额|资质|县处级|科级)以上");

    /** Owners and kinds of works cut across industries; a task is no part of what is done. */
    public static final Pattern CROSSING =
            Pattern.compile("(?:民间|民营|国有|外资|外商|技改|技术改造|高技术|高新)[^，。；]{0,8}投资|(?:任务|预算|目标|计划)$");

    private static final Pattern INDUSTRIES =
            Pattern.compile("(?:三次产业|三产业|第一、二、三产业|一、二、三产|一二三产)[^。；%]{0,20}(?:结构|比重|占比|贡献率|份额)[^。；，%]{0,16}$");
    /** 11项居前5位, 7项居前3位: those are among the others. */
    private static final Pattern FOREMOST = Pattern.compile("^[^，。；]{0,8}前\\s?[\\d一二三四五六七八九十]");

    private static final Pattern LEFT = Pattern.compile("其余|其他|其它|剩余|另外|另有|还有|尚有|未");
    private static final BigDecimal FEW = BigDecimal.valueOf(20);
    private static final BigDecimal FINE = new BigDecimal("0.02");
    private static final Pattern OPENS_SOON = Pattern.compile(
            "^[^，。；]{0,16}(?:[，、](?:同比|比上年|较上年)?(?:增长|下降)\\s?[\\d.]+\\s?[%％])?[，。；：（]?(?:其中|包括|包含|分别|即|按[^，。]{1,8}分)|：");
    private static final Pattern SUMMED = Pattern.compile("(?:共|总|合计|累计)[^，。；、]{0,8}$");
    private static final Pattern ENDS = Pattern.compile("[。；]|其中");
    private static final Pattern STOP = Pattern.compile("[。；]");

    /** 同比减少3起: a change, no part and no whole. */
    private static final Pattern CHANGED = Pattern.compile("(?:增加|减少|净增|下降|缩短|提高|多|少)了?$");

    private static final Pattern HAN = Pattern.compile("[\\u4E00-\\u9FFF]{2}");
    private static final Interval HUNDRED = Interval.exactly(100);

    private Sums() {}

    /** @param summed takes the places of the wholes of which something is said */
    public static List<Finding> check(String document, Sketch sketch, Set<Integer> summed) {
        List<Finding> findings = new ArrayList<>();
        List<Figure> figures = sketch.figures();
        for (int i = 0; i < figures.size(); i++) {
            int said = findings.size();
            parts(document, figures, i, findings).ifPresent(findings::add);
            total(document, figures, i).ifPresent(findings::add);
            if (findings.size() > said) {
                summed.add(figures.get(i).start());
            }
            structure(document, figures, i).ifPresent(findings::add);
            industries(document, figures, i).ifPresent(findings::add);
        }
        return findings;
    }

    /** A whole and what follows it. */
    private static Optional<Finding> parts(String document, List<Figure> figures, int at, List<Finding> findings) {
        Figure whole = figures.get(at);
        if (!additive(whole)) {
            return Optional.empty();
        }
        String text = whole.paragraph().text();
        List<Figure> parts = new ArrayList<>();
        List<Integer> saidFrom = new ArrayList<>();
        boolean said = false;
        Interval total = Interval.exactly(0);
        for (int i = at + 1; i < figures.size() && parts.size() < MOST_PARTS; i++) {
            Figure next = figures.get(i);
            String between = text.substring(figures.get(i - 1).end(), next.start());
            said = said || OPENS.matcher(between).find();
            if (next.start() - whole.end() > (said && !whole.count() ? LONG : REACH)
                    || (between.contains("。") && !between.contains("其中") && parts.isEmpty())) {
                break;
            }
            if (like(whole, next) && !past(text, next) && !named(parts, next)) {
                parts.add(next);
                total = total.plus(next.meaningIn(whole));
                if (said || whole.count()) {
                    saidFrom.add(parts.size());
                    if (parts.size() > 1
                            && total.intersects(whole.meaning())
                            && (declared(whole, parts.get(0), text) || remaining(text, parts))
                            && !(few(whole) && goesOn(figures, i, whole))) {
                        Companions.check(document, figures, whole, parts).ifPresent(findings::add);
                        return Optional.of(finding(document, whole, parts, true));
                    }
                }
            }
        }
        Optional<Finding> listed =
                said && parts.size() > 1 ? exceeding(document, whole, parts, text) : Optional.empty();
        return listed.or(() -> divided(document, whole, parts, text))
                .or(() -> slipped(document, whole, parts, saidFrom, text))
                .or(() -> Classes.check(document, figures, at, findings));
    }

    /** Whether the list goes on with another part at once: then the first of them made up so small a whole by chance. */
    private static boolean goesOn(List<Figure> figures, int at, Figure whole) {
        if (at + 1 >= figures.size()) {
            return false;
        }
        Figure next = figures.get(at + 1);
        String text = whole.paragraph().text();
        String between = text.substring(figures.get(at).end(), next.start());
        return between.length() < NEAR
                && like(whole, next)
                && !ENDS.matcher(between).find()
                && !overlapping(text, next);
    }

    /** Parts said to be the whole's, up to the end of a clause or sentence, that one other digit would make add up. */
    private static Optional<Finding> slipped(
            String document, Figure whole, List<Figure> parts, List<Integer> sizes, String text) {
        if (parts.size() < 2) {
            return Optional.empty();
        }
        boolean declared = declared(whole, parts.get(0), text) && !few(whole);
        String first = text.substring(whole.end(), parts.get(0).start());
        if (first.indexOf('。') >= 0 && !first.contains("。其中")) {
            return Optional.empty();
        }
        boolean all = ALL.matcher(text.substring(Math.max(0, whole.start() - NEAR), whole.start()))
                .find();
        for (int size : sizes) {
            List<Figure> some = parts.subList(0, size);
            int from = parts.get(size - 1).end();
            int to = size < parts.size() ? parts.get(size).start() : text.length();
            boolean ends = size == parts.size()
                    || ENDS.matcher(text.substring(from, to)).find();
            boolean one = text.substring(parts.get(0).end(), from).indexOf('。') < 0;
            long over = some.stream().filter(part -> !proper(whole, part)).count();
            if (size > 1
                    && (declared || remaining(text, some))
                    && ends
                    && one
                    && over <= 1
                    && !otherAmount(whole, some)
                    && some.stream().noneMatch(part -> all ? again(text, part) : overlapping(text, part))) {
                Optional<Slip> slip = Slip.of(whole, some);
                if (slip.isPresent()) {
                    return Optional.of(finding(document, whole, some, slip.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** 投资14亿元，其中基础设施10.3亿元；入库税收8532万元: behind a semicolon in another unit stands another thing. */
    private static boolean otherAmount(Figure whole, List<Figure> parts) {
        Figure last = parts.get(parts.size() - 1);
        Figure before = parts.get(parts.size() - 2);
        return !last.unit().equals(whole.unit())
                && whole.paragraph()
                                .text()
                                .substring(before.end(), last.start())
                                .indexOf('；')
                        >= 0;
    }

    /** So few that one other digit makes anything of them. */
    private static boolean few(Figure whole) {
        return whole.count() && whole.value().value().compareTo(FEW) < 0
                || whole.unit().filter(unit -> unit.symbol().equals("位")).isPresent();
    }

    private static boolean proper(Figure whole, Figure part) {
        return part.meaningIn(whole).below(whole.meaning()) && fine(whole, part);
    }

    /** Whether the part is printed about as finely as the whole: 5万个 tells nothing of 30个. */
    private static boolean fine(Figure whole, Figure part) {
        Interval meant = part.meaningIn(whole);
        return meant.width()
                .flatMap(wide -> whole.meaning().upper().map(most -> wide.compareTo(most.multiply(FINE)) <= 0))
                .orElse(false);
    }

    /** Whether one of the last two parts is said to be done and the other left: 完成25个，1个长期整改. */
    private static boolean remaining(String text, List<Figure> parts) {
        Figure last = parts.get(parts.size() - 1);
        Figure before = parts.get(parts.size() - 2);
        String between = text.substring(before.end(), last.start());
        String behind = text.substring(last.end(), Math.min(text.length(), last.end() + NEAR));
        boolean done = DONE.matcher(text.substring(Math.max(0, before.start() - NEAR), before.start()))
                .find();
        return LEFT.matcher(between).find()
                || done && between.indexOf('。') < 0 && UNDONE.matcher(behind).find();
    }

    /** Whether the words say of the whole that parts of it follow. */
    private static boolean declared(Figure whole, Figure first, String text) {
        boolean opened =
                OPENS_SOON.matcher(text.substring(whole.end(), first.start())).find();
        boolean summed = SUMMED.matcher(text.substring(Math.max(0, whole.start() - NEAR), whole.start()))
                        .find()
                && first.start() - whole.end() < CLOSE;
        return opened || summed;
    }

    /** Parts listed right behind the whole that together are more than it. */
    private static Optional<Finding> exceeding(String document, Figure whole, List<Figure> parts, String text) {
        if (!OPENS_AT_ONCE
                .matcher(text.substring(whole.end(), parts.get(0).start()))
                .find()) {
            return Optional.empty();
        }
        List<Figure> listed = new ArrayList<>();
        int from = whole.end();
        for (Figure part : parts) {
            String between = text.substring(from, part.start());
            if (!listed.isEmpty() && (between.matches("(?s).*(?:[。；]|其中).*") || overlapping(text, part))) {
                break;
            }
            listed.add(part);
            from = part.end();
        }
        boolean disjoint = listed.size() > 1
                && listed.stream().noneMatch(part -> part.meaningIn(whole).above(whole.meaning()))
                && sum(listed, whole).above(whole.meaning());
        return disjoint ? Optional.of(finding(document, whole, listed, false)) : Optional.empty();
    }

    /** A count and the two counts into which its sentence divides it: 26个问题整改25个，2个长期整改. */
    private static Optional<Finding> divided(String document, Figure whole, List<Figure> parts, String text) {
        List<Figure> sentence = parts.stream()
                .filter(part ->
                        !STOP.matcher(text.substring(whole.end(), part.start())).find())
                .toList();
        if (!whole.count()
                || sentence.size() != 2
                || !remaining(text, sentence)
                || sentence.stream().anyMatch(part -> overlapping(text, part))) {
            return Optional.empty();
        }
        Interval total = sum(sentence, whole);
        Interval over = total.minus(whole.meaning());
        boolean slip =
                over.positive() && !over.above(whole.meaning().times(THIRD).plus(Interval.exactly(1)));
        boolean proper =
                sentence.stream().allMatch(part -> part.meaningIn(whole).below(whole.meaning()));
        boolean close = sentence.get(1).start() - whole.end() < CLOSE;
        return slip && proper && close ? Optional.of(finding(document, whole, sentence, false)) : Optional.empty();
    }

    /** 超亿元 and 超五亿元 projects, and those in the first places, are counted twice. */
    private static boolean overlapping(String text, Figure part) {
        String before = text.substring(Math.max(0, part.start() - 20), part.start());
        String behind = text.substring(part.end(), Math.min(text.length(), part.end() + NEAR));
        String clause = before.replaceFirst("(?s)^.*[，。；：]", "");
        return THRESHOLD.matcher(before).find()
                || CROSSING.matcher(clause).find()
                || before.contains("超")
                || before.contains("仅")
                || before.contains("已")
                || FOREMOST.matcher(behind).find();
    }

    /** Of what is said to be all, only 超亿元 is counted twice. */
    private static boolean again(String text, Figure part) {
        String before = text.substring(Math.max(0, part.start() - NEAR), part.start());
        return THRESHOLD.matcher(before).find() || before.contains("超");
    }

    /** 包括7家钢铁、3家焦化。7家钢铁正在…: what is named again is no further part. */
    private static boolean named(List<Figure> parts, Figure next) {
        String text = next.paragraph().text();
        String name = text.substring(next.end(), Math.min(text.length(), next.end() + NAME));
        return HAN.matcher(name).matches()
                && parts.stream()
                        .anyMatch(part -> part.printed().equals(next.printed())
                                && part.unit().equals(next.unit())
                                && text.startsWith(name, part.end()));
    }

    private static boolean past(String text, Figure figure) {
        String before =
                text.substring(Math.max(0, figure.start() - 8), figure.start()).replaceFirst("(?s)^.*[；）]", "");
        return before.contains("同期") || before.contains("上年") || before.contains("去年");
    }

    /** Parts and the total that follows them. */
    private static Optional<Finding> total(String document, List<Figure> figures, int at) {
        Figure whole = figures.get(at);
        String text = whole.paragraph().text();
        if (!additive(whole)
                || !TOTAL.matcher(text.substring(Math.max(0, whole.start() - NEAR), whole.start()))
                        .find()) {
            return Optional.empty();
        }
        List<Figure> parts = new ArrayList<>();
        for (int i = at - 1; i >= 0 && parts.size() < MOST_PARTS; i--) {
            Figure part = figures.get(i);
            if (whole.start() - part.end() > REACH
                    || text.substring(part.end(), whole.start()).indexOf('。') >= 0) {
                break;
            }
            if (like(whole, part) || scored(whole, part)) {
                parts.add(0, part);
                if (parts.size() > 1 && sum(parts, whole).intersects(whole.meaning())) {
                    return Optional.of(finding(document, whole, parts, true));
                }
            }
        }
        boolean stated = STATED.matcher(text.substring(Math.max(0, whole.start() - NEAR), whole.start()))
                .find();
        if (stated && parts.size() > 1 && whole.start() - parts.get(0).start() < CLOSE) {
            return Optional.of(finding(document, whole, parts, false));
        }
        return parts.size() > 1
                ? Slip.of(whole, parts).map(slip -> finding(document, whole, parts, slip))
                : Optional.empty();
    }

    private static Optional<Finding> structure(String document, List<Figure> figures, int at) {
        if (at + 2 >= figures.size()) {
            return Optional.empty();
        }
        List<Figure> three = figures.subList(at, at + 3);
        boolean ratio = colon(three.get(0), three.get(1)) && colon(three.get(1), three.get(2));
        if (!ratio
                || three.stream()
                        .anyMatch(figure ->
                                figure.unit().filter(u -> !figure.percent()).isPresent())) {
            return Optional.empty();
        }
        Interval total = sum(three, three.get(0));
        String text = three.get(0).paragraph().text();
        int start = three.get(0).start();
        boolean told = STRUCTURE.matcher(sentence(text, start)).find();
        if (!told && !total.intersects(Interval.parse("[80,120]"))) {
            return Optional.empty();
        }
        Interval loose = three.stream().map(Figure::forgiving).reduce(Interval.exactly(0), Interval::plus);
        Judgement judgement = Comparison.of(words(three), total, "（结构合计）100", HUNDRED, loose, HUNDRED);
        return Optional.of(Claim.of(document, three).finding(Rule.V102, judgement));
    }

    /** The words of the sentence right before a place: 产业结构由16.6:43.2:40.2调整为 … */
    private static String sentence(String text, int start) {
        String before = text.substring(Math.max(0, start - CLOSE / 2), start);
        return before.substring(before.lastIndexOf('。') + 1);
    }

    /** 三次产业贡献率分别为6.5%、41.2%和52.3%: three percentages that are all. */
    private static Optional<Finding> industries(String document, List<Figure> figures, int at) {
        if (at + 2 >= figures.size()) {
            return Optional.empty();
        }
        List<Figure> three = figures.subList(at, at + 3);
        String text = three.get(0).paragraph().text();
        int start = three.get(0).start();
        boolean listed = listed(three.get(0), three.get(1)) && listed(three.get(1), three.get(2));
        boolean told = INDUSTRIES
                .matcher(text.substring(Math.max(0, start - REACH / 4), start))
                .find();
        if (!listed || !told || !three.stream().allMatch(Figure::percent)) {
            return Optional.empty();
        }
        Interval loose = three.stream().map(Figure::forgiving).reduce(Interval.exactly(0), Interval::plus);
        Judgement judgement =
                Comparison.of(words(three), sum(three, three.get(0)), "（三次产业合计）100", HUNDRED, loose, HUNDRED);
        return Optional.of(Claim.of(document, three).finding(Rule.V102, judgement));
    }

    private static boolean listed(Figure one, Figure other) {
        return one.paragraph()
                .text()
                .substring(one.end(), other.start())
                .strip()
                .matches("[、和与，]");
    }

    private static boolean colon(Figure one, Figure other) {
        String between =
                one.paragraph().text().substring(one.end(), other.start()).strip();
        return between.equals(":") || between.equals("：") || between.equals("︰") || between.equals("∶");
    }

    static boolean additive(Figure figure) {
        return figure.unit().isPresent()
                && !figure.percent()
                && !figure.points()
                && figure.approx() == Approx.EXACT
                && figure.value().value().signum() > 0
                && !CHANGED.matcher(before(figure)).find();
    }

    private static String before(Figure figure) {
        return figure.paragraph()
                .text()
                .substring(Math.max(0, figure.start() - NEAR), figure.start())
                .stripTrailing();
    }

    static boolean like(Figure whole, Figure part) {
        boolean things = whole.count() && part.count();
        boolean same = whole.unit().isPresent()
                && part.unit().isPresent()
                && whole.unit().get().symbol().equals(part.unit().get().symbol());
        return additive(part) && whole.comparable(part) && (!things || same || alike(whole, part));
    }

    /** 得分44.83 beside 总分68.8分. */
    private static boolean scored(Figure whole, Figure part) {
        String text = part.paragraph().text();
        return part.unit().isEmpty()
                && whole.unit().filter(unit -> unit.symbol().equals("分")).isPresent()
                && text.substring(0, part.start()).endsWith("得分");
    }

    /** 个 and 项, 家 and 户 are used for one another. */
    private static boolean alike(Figure whole, Figure part) {
        String pair =
                whole.unit().orElseThrow().symbol() + part.unit().orElseThrow().symbol();
        return List.of("个项", "项个", "家户", "户家", "户个", "家个", "个家").contains(pair);
    }

    static Interval sum(List<Figure> parts, Figure whole) {
        return parts.stream().map(part -> part.meaningIn(whole)).reduce(Interval.exactly(0), Interval::plus);
    }

    private static String words(List<Figure> parts) {
        return parts.stream().map(part -> part.words().strip()).collect(Collectors.joining("＋"));
    }

    static Finding finding(String document, Figure whole, List<Figure> parts, Slip slip) {
        List<Figure> all = new ArrayList<>(parts);
        all.add(whole);
        String total = Comparison.shown(sum(parts, whole));
        Judgement judgement = new Judgement(
                Verdict.SUSPICIOUS,
                Severity.WARN,
                words(parts) + " = " + total + "；合计所印" + whole.words().strip() + "，只差一个数字：" + slip.words() + "则相等",
                "各部分之和为" + total + "，与合计" + whole.words().strip() + "只差一个数字（" + slip.words() + "则相等），请核对。");
        return Claim.of(document, all).finding(Rule.V101, judgement);
    }

    static Finding finding(String document, Figure whole, List<Figure> parts, boolean holds) {
        Interval total = sum(parts, whole);
        List<Figure> all = new ArrayList<>(parts);
        all.add(whole);
        String computation = words(parts) + " = " + Comparison.shown(total) + "；合计所印"
                + whole.words().strip() + "，即" + Comparison.shown(whole.meaning());
        Judgement judgement = holds
                ? new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：各部分之和等于合计。")
                : new Judgement(
                        Verdict.SUSPICIOUS,
                        Severity.WARN,
                        computation,
                        "各部分之和为" + Comparison.shown(total) + "，与合计"
                                + whole.words().strip() + "不等；如各部分不重叠，请核对。");
        return Claim.of(document, all).finding(Rule.V101, judgement);
    }
}
