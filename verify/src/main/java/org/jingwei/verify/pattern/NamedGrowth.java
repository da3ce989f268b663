package org.jingwei.verify.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.formula.Growth;
import org.jingwei.core.number.Interval;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Rule;

/**
 * A name that stands before an earlier figure, before a later one, and before a growth, all in one paragraph: 原煤32万吨 … 原煤40万吨
 * … 原煤增长25%, or the growth right behind the later figure.
 */
public final class NamedGrowth {

    private static final Pattern NAME = Pattern.compile("([\\u4E00-\\u9FFF]{2,14})$");
    private static final Pattern VERB = Pattern.compile("(?:完成|实现|生产|达到|达|为|主要产品|同比|比上年|预计|全年|累计|今年|上半年|目前)$");
    private static final Pattern GROWN = Pattern.compile("(?:同比|比上年|较上年)?(?:增长|下降|减少|增加)$");
    private static final Pattern FIRST = Pattern.compile("^(?:完成|实现|生产|主要产品|其中)+");

    private static final Interval TWICE = Interval.parse("[0.6,1.7]");

    private NamedGrowth() {}

    public static List<Finding> check(String document, Sketch sketch) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Figure>> levels = new HashMap<>();
        String last = "";
        for (Figure figure : sketch.figures()) {
            String before = before(sketch, figure);
            Matcher grown = GROWN.matcher(before);
            boolean times = figure.unit().filter(u -> u.symbol().equals("倍")).isPresent();
            boolean rate = (figure.percent() || times) && grown.find();
            String name = name(rate ? before.substring(0, grown.start()) : before);
            if (rate) {
                List<Figure> known = levels.getOrDefault(name.isEmpty() ? last : name, List.of());
                judge(document, known, figure).ifPresent(findings::add);
            } else if (name.length() > 1 && !figure.percent() && !figure.points()) {
                levels.computeIfAbsent(name, key -> new ArrayList<>()).add(figure);
            }
            last = rate ? last : name;
        }
        return findings;
    }

    /** The Chinese characters right before a figure, in its clause. */
    private static String before(Sketch sketch, Figure figure) {
        String text = sketch.paragraph().text();
        Matcher m = NAME.matcher(text.substring(Math.max(0, figure.start() - 14), figure.start()));
        return m.find() ? m.group(1) : "";
    }

    private static String name(String words) {
        String name = words;
        Matcher m = VERB.matcher(name);
        while (m.find()) {
            name = name.substring(0, m.start());
            m = VERB.matcher(name);
        }
        return FIRST.matcher(name).replaceFirst("");
    }

    private static Optional<Finding> judge(String document, List<Figure> levels, Figure rate) {
        if (levels.size() < 2) {
            return Optional.empty();
        }
        Figure base = levels.get(levels.size() - 2);
        Figure now = levels.get(levels.size() - 1);
        Roles roles = new Roles(Map.of("a", now, "b", base, "c", rate), Set.of("c"));
        return Formula.GROWTH
                .judge(roles)
                .filter(judgement -> judgement.verdict() == Verdict.HOLDS || near(roles, rate) || slip(roles))
                .map(judgement ->
                        Claim.of(document, List.of(base, now, rate)).finding(Rule.V301, judgement.asDoubt("")));
    }

    /** Whether another digit in one of the three would make the rate that of the two levels. */
    private static boolean slip(Roles roles) {
        return Stream.of("a", "b", "c")
                .flatMap(role -> roles.get(role).withOneOtherDigit().stream().map(other -> {
                    Map<String, Figure> changed = new HashMap<>(roles.figures());
                    changed.put(role, other);
                    return new Roles(changed, roles.signed());
                }))
                .anyMatch(other -> Formula.GROWTH
                        .judge(other)
                        .filter(judgement -> judgement.verdict() == Verdict.HOLDS)
                        .isPresent());
    }

    /** Whether the rate is at least of the size that the two levels give; if not, they are levels of something else. */
    private static boolean near(Roles roles, Figure rate) {
        Roles.Reading plain = roles.plain();
        return Growth.rate(plain.in("a", "b"), plain.of("b"))
                .map(growth -> rate.percent() ? growth.hundredfold() : growth)
                .filter(growth -> growth.times(TWICE).intersects(plain.of("c")))
                .isPresent();
    }
}
