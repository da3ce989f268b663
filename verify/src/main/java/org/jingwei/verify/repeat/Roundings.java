package org.jingwei.verify.repeat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * An amount told roughly in one place of an article and finely in another, behind the same name: 直接融资477亿元 … 直接融资477.094亿元. One that
 * rounds to the other is the same; one that one other digit would make so deserves a look.
 */
public final class Roundings {

    private static final int NAME = 4;
    private static final int REACH = 14;
    private static final int LEAST = 3;
    private static final int MOST = 20;
    private static final Pattern PLAIN = Pattern.compile("^(?:完成|实现|达到|达|为|约|共)+|(?:完成|实现|达到|达|为|突破|是|了|约|共|额|值)+$");
    private static final Pattern EMPTY = Pattern.compile("总?投资额?$|资金$|项目$|企业$");
    /** Of another time, or a part, or what is to be. */
    private static final Pattern OTHER =
            Pattern.compile("去年|上年|同期|其中|今年|目标|计划|力争|确保|月|季度|增加|新增|累计|年度|全省|全国|平均|预计|年均|每年|日均");

    private record Named(Figure figure, String name) {}

    private Roundings() {}

    /** Of the paragraphs of one article, in order. */
    public static List<Finding> check(String document, List<Sketch> sketches) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Named>> byName = new HashMap<>();
        for (Sketch sketch : sketches) {
            for (Figure figure : sketch.figures()) {
                if (telling(figure)) {
                    named(figure).ifPresent(now -> {
                        List<Named> known = byName.computeIfAbsent(key(now), key -> new ArrayList<>());
                        check(document, known, now).ifPresent(findings::add);
                        if (known.size() < MOST) {
                            known.add(now);
                        }
                    });
                }
            }
        }
        return findings;
    }

    private static boolean telling(Figure figure) {
        return figure.approx() == Approx.EXACT
                && figure.unit().isPresent()
                && !figure.percent()
                && !figure.points()
                && !figure.count()
                && figure.value().value().precision() >= LEAST;
    }

    private static Optional<Named> named(Figure figure) {
        String name = PLAIN.matcher(figure.wordsBefore(REACH, Roundings::word)).replaceAll("");
        return name.length() >= NAME && !EMPTY.matcher(name).find()
                ? Optional.of(new Named(figure, name))
                : Optional.empty();
    }

    private static String key(Named named) {
        return named.name().substring(named.name().length() - NAME)
                + named.figure().unit().map(Object::toString).orElse("");
    }

    private static Optional<Finding> check(String document, List<Named> known, Named now) {
        Optional<Named> same = known.stream()
                .filter(before -> otherwise(before, now) && rounds(before, now))
                .reduce((first, second) -> second);
        return same.map(before -> holds(document, before, now))
                .or(() -> known.stream().anyMatch(before -> equal(before, now))
                        ? Optional.empty()
                        : known.stream()
                                .filter(before -> otherwise(before, now) && slipped(before, now))
                                .filter(before -> !OTHER.matcher(before.name()).find()
                                        && !OTHER.matcher(now.name()).find())
                                .reduce((first, second) -> second)
                                .map(before -> doubt(document, before, now)));
    }

    /** In another paragraph, and not as finely. */
    private static boolean otherwise(Named one, Named other) {
        return one.figure().paragraph() != other.figure().paragraph() && scale(one) != scale(other);
    }

    private static int scale(Named named) {
        return named.figure().value().value().scale();
    }

    private static boolean equal(Named one, Named other) {
        return one.figure().value().value().compareTo(other.figure().value().value()) == 0;
    }

    private static boolean rounds(Named one, Named other) {
        return rough(one, other).equals(rough(other, one));
    }

    private static boolean slipped(Named one, Named other) {
        return Likeness.slip(rough(one, other), rough(other, one));
    }

    /** One as roughly as the rougher of the two is printed. */
    private static String rough(Named one, Named other) {
        int places = Math.min(scale(one), scale(other));
        return one.figure()
                .value()
                .value()
                .setScale(places, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static boolean word(int c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c == ' ';
    }

    private static Finding holds(String document, Named before, Named after) {
        return claim(document, before, after)
                .finding(
                        Rule.V1001,
                        new Judgement(Verdict.HOLDS, Severity.HARD, told(before, after), "相符：两处所印一致，只是位数不同。"));
    }

    private static Finding doubt(String document, Named before, Named after) {
        String computation = told(before, after);
        return claim(document, before, after)
                .finding(
                        Rule.V1001,
                        new Judgement(
                                Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，只差一个数字，请核对是否同一件事。"));
    }

    private static Claim claim(String document, Named before, Named after) {
        return Claim.of(document, List.of(before.figure(), after.figure()));
    }

    private static String told(Named before, Named after) {
        return "第" + before.figure().line() + "行印作" + before.figure().words().strip() + "，第"
                + after.figure().line() + "行印作" + after.figure().words().strip() + "，之前的词语相同";
    }
}
