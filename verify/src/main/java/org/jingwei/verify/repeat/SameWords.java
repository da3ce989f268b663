package org.jingwei.verify.repeat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
 * An amount printed again later in one article beside the same noun: 42个新建项目 … 42个新建项目. The same words on both sides of
 * two figures that differ in one digit deserve a look.
 */
public final class SameWords {

    private static final int REACH = 12;
    private static final int APART = 8;
    private static final int NOUN = 3;
    private static final int BOTH = 2;
    private static final int LONG = 4;
    private static final int FINE = 3;
    private static final int MANY = 4;
    private static final int FAR = 8;
    private static final int MOST = 40;
    private static final BigDecimal SMALL = BigDecimal.TEN;

    /** Words that say nothing of what is meant. */
    private static final Pattern PLAIN = Pattern.compile("项目|企业|以上|左右|资金|投资|完成|实现|达到|总|的|共|等|和|了|为|增长|同比");

    private static final Set<String> TIME = Set.of("天", "年", "周年", "分钟", "小时", "个月", "个工作日", "工作日", "千伏", "KV", "位");

    private final String document;
    private final Map<String, List<Figure>> byValue = new HashMap<>();
    private final Map<String, List<Figure>> byWords = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Figure, Figure> previous = new IdentityHashMap<>();
    private final Map<Figure, Figure> next = new IdentityHashMap<>();

    private SameWords(String document) {
        this.document = document;
    }

    /** Of the paragraphs of one article, in order. */
    public static List<Finding> check(String document, List<Sketch> sketches) {
        SameWords words = new SameWords(document);
        for (Sketch sketch : sketches) {
            for (int i = 1; i < sketch.figures().size(); i++) {
                words.previous.put(sketch.figures().get(i), sketch.figures().get(i - 1));
                words.next.put(sketch.figures().get(i - 1), sketch.figures().get(i));
            }
            sketch.figures().stream().filter(SameWords::telling).forEach(words::add);
        }
        return words.findings;
    }

    private static boolean telling(Figure figure) {
        boolean amount = figure.unit().isPresent() && !figure.points() && (!figure.percent() || fine(figure));
        boolean long_ = figure.value().value().abs().compareTo(SMALL) >= 0
                || figure.value().value().scale() > 0;
        boolean time =
                figure.unit().filter(unit -> TIME.contains(unit.symbol())).isPresent();
        String before = figure.paragraph().text().substring(Math.max(0, figure.start() - 1), figure.start());
        boolean threshold = before.endsWith("过") || before.endsWith("超");
        return amount && !time && !threshold && long_ && figure.approx() == Approx.EXACT;
    }

    /** 9.8% tells more than 20%. */
    private static boolean fine(Figure figure) {
        return figure.value().value().scale() > 0 && figure.value().value().precision() > 1;
    }

    private void add(Figure figure) {
        String left = figure.wordsBefore(REACH, SameWords::word);
        String right = figure.wordsBehind(REACH, SameWords::word);
        List<Figure> same = byValue.computeIfAbsent(
                figure.printed() + figure.unit().map(Object::toString).orElse(""), key -> new ArrayList<>());
        Optional<Finding> pairs =
                same.stream().flatMap(before -> counts(before, figure).stream()).findFirst();
        pairs.or(() -> last(same, figure, left, right).map(before -> holds(before, figure)))
                .ifPresent(findings::add);
        keep(same, figure);
        if (!figure.percent() && left.length() >= BOTH && right.length() >= BOTH) {
            String key = left.substring(left.length() - BOTH)
                    + figure.unit().map(Object::toString).orElse("")
                    + right.substring(0, BOTH);
            List<Figure> alike = byWords.computeIfAbsent(key, words -> new ArrayList<>());
            slipped(alike, figure, left, right).ifPresent(before -> findings.add(doubt(before, figure)));
            keep(alike, figure);
        }
    }

    private static void keep(List<Figure> figures, Figure figure) {
        if (figures.size() < MOST) {
            figures.add(figure);
        }
    }

    /** The last place where the figure stands beside the same noun. */
    private static Optional<Figure> last(List<Figure> before, Figure figure, String left, String right) {
        return before.stream()
                .filter(other -> apart(other, figure))
                .filter(other -> {
                    int behind = telling(prefix(right, other.wordsBehind(REACH, SameWords::word)));
                    int ahead = telling(suffix(left, other.wordsBefore(REACH, SameWords::word)));
                    boolean fine = figure.value().value().precision() >= FINE && (behind >= NOUN || ahead >= LONG);
                    return fine || behind + ahead >= MANY;
                })
                .reduce((first, second) -> second);
    }

    /** The last place where the same words stand on both sides of a figure that differs in one digit. */
    private static Optional<Figure> slipped(List<Figure> before, Figure figure, String left, String right) {
        return before.stream()
                .filter(other -> apart(other, figure))
                .filter(other -> {
                    int ahead = telling(suffix(left, other.wordsBefore(REACH, SameWords::word)));
                    boolean fine =
                            figure.value().value().precision() >= FINE && ahead > LONG && named(other) && named(figure);
                    return fine || telling(prefix(right, other.wordsBehind(REACH, SameWords::word))) + ahead >= FAR;
                })
                .reduce((first, second) -> second)
                .filter(other -> differ(other.printed(), figure.printed()) == 1);
    }

    /** Whether the words before the figure begin behind a stop: then they are all of its name. */
    private static boolean named(Figure figure) {
        int at = figure.start() - figure.wordsBefore(REACH, SameWords::word).length();
        String before = figure.paragraph().text().substring(0, Math.max(0, at)).stripTrailing();
        return before.isEmpty() || "，。；：、".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static int differ(String one, String other) {
        if (one.length() != other.length()) {
            return Integer.MAX_VALUE;
        }
        int differ = 0;
        for (int i = 0; i < one.length(); i++) {
            differ += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differ;
    }

    private static boolean apart(Figure one, Figure other) {
        return one.paragraph() != other.paragraph() || other.start() - one.end() > APART;
    }

    private static int telling(String words) {
        return PLAIN.matcher(words).replaceAll("").length();
    }

    private static boolean word(int c) {
        return c >= '\u4E00' && c <= '\u9FFF' || " “”.".indexOf(c) >= 0 || c >= '0' && c <= '9';
    }

    private static String prefix(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.substring(0, same);
    }

    private static String suffix(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return one.substring(one.length() - same);
    }

    private Claim claim(Figure before, Figure after) {
        return new Claim(document, List.of(piece(before), piece(after)));
    }

    private static Claim.Piece piece(Figure figure) {
        int start = figure.start() - figure.wordsBefore(REACH, SameWords::word).length();
        int end = figure.end() + figure.wordsBehind(REACH, SameWords::word).length();
        return Claim.Piece.of(figure.paragraph(), Math.max(0, start), end, List.of(figure.printed()));
    }

    private Finding holds(Figure before, Figure after) {
        String computation = "第" + before.line() + "行与第" + after.line() + "行都印作"
                + after.words().strip();
        return claim(before, after)
                .finding(Rule.V1001, new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：两处所印一致。"));
    }

    /**
     * 捐赠项目59个，总价值6739万元 … 捐赠项目21个，总价值6739万元: so fine a sum of other counts is hardly the same; of the same counts it is the
     * same.
     */
    private Optional<Finding> counts(Figure before, Figure after) {
        Optional<Figure> one = counted(before);
        Optional<Figure> other = counted(after);
        boolean fine = after.value().value().precision() > FINE && !after.count() && !after.percent();
        return one.flatMap(first -> other.filter(second -> fine
                        && apart(before, after)
                        && first.unit().equals(second.unit())
                        && Likeness.run(noun(first, before), noun(second, after)) >= BOTH)
                .map(second -> {
                    String computation =
                            "第" + first.line() + "行" + first.words().strip() + "，"
                                    + before.words().strip() + "；第" + second.line() + "行"
                                    + second.words().strip() + "，"
                                    + after.words().strip();
                    boolean same =
                            first.value().value().compareTo(second.value().value()) == 0;
                    Claim claim = Claim.of(document, List.of(first, before, second, after));
                    return same
                            ? claim.finding(
                                    Rule.V1001,
                                    new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：两处所印的个数和金额一致。"))
                            : claim.finding(
                                    Rule.V1007,
                                    new Judgement(
                                            Verdict.SUSPICIOUS,
                                            Severity.WARN,
                                            computation,
                                            computation + "：个数不同而金额恰好相同，请核对。"));
                }));
    }

    /** The count right before an amount, 项目59个，总价值…, or behind it: 总投资…的59个项目. */
    private Optional<Figure> counted(Figure figure) {
        return Optional.ofNullable(previous.get(figure))
                .filter(count -> count.count() && figure.start() - count.end() <= APART)
                .or(() -> Optional.ofNullable(next.get(figure)).filter(count -> count.count() && of(figure, count)));
    }

    private static boolean of(Figure amount, Figure count) {
        String between = amount.paragraph().text().substring(amount.end(), count.start());
        return between.strip().equals("的");
    }

    /** What a count beside an amount is of: the words behind it where the amount stands before. */
    private static String noun(Figure count, Figure amount) {
        String behind = count.wordsBehind(REACH, SameWords::word);
        return amount.start() < count.start() || behind.length() > BOTH
                ? behind
                : count.wordsBefore(REACH, SameWords::word);
    }

    private Finding doubt(Figure before, Figure after) {
        String computation = "第" + before.line() + "行印作" + before.words().strip() + "，第" + after.line() + "行印作"
                + after.words().strip() + "，前后的词语相同";
        return claim(before, after)
                .finding(
                        Rule.V1001,
                        new Judgement(
                                Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，只差一个数字，请核对是否同一件事。"));
    }
}
