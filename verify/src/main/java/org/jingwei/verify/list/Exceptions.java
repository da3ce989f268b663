package org.jingwei.verify.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
 * 省定6件、市定9件实事全部启动，除甲、乙、丙超过进度外，其余12项…: what is left is the whole, or the sum of its two halves, without
 * those that are named.
 */
public final class Exceptions {

    private static final Pattern EXCEPT = Pattern.compile("除([^。；]{2,160}?)外，?(?:其余|其他|其它|剩余)(?:的)?$");
    private static final Pattern VERB = Pattern.compile("(?:达到|超过|高于|低于|完成|已经?|未|没有|进展|外|以).*$");
    private static final int BACK = 240;
    private static final int ITEMS = 12;

    private Exceptions() {}

    /** Of the figures of a paragraph. */
    public static List<Finding> check(String document, Sketch sketch) {
        List<Finding> findings = new ArrayList<>();
        String text = sketch.paragraph().text();
        for (Figure rest : sketch.figures()) {
            if (countable(rest)) {
                int from = Math.max(0, rest.start() - BACK);
                Matcher except = EXCEPT.matcher(text.substring(from, rest.start()));
                if (except.find()) {
                    judge(document, sketch, rest, named(except.group(1)), from + except.start())
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static boolean countable(Figure figure) {
        return figure.count() && figure.approx() == Approx.EXACT;
    }

    /** How many are excepted; nothing if they are not a plain list of names. */
    private static int named(String words) {
        String list = words.replaceAll("（[^）]*）|\\([^)]*\\)", "");
        int last = list.lastIndexOf('、');
        String names = list.substring(0, last + 1)
                + VERB.matcher(list.substring(last + 1)).replaceFirst("");
        Items items = Items.of(names);
        return items.open() || !items.plain() || items.items().size() > ITEMS
                ? 0
                : items.items().size();
    }

    private static Optional<Finding> judge(String document, Sketch sketch, Figure rest, int named, int end) {
        List<Figure> before = sketch.within(Math.max(0, end - BACK), end).stream()
                .filter(figure -> countable(figure) && sameThings(figure, rest))
                .toList();
        if (named == 0 || before.isEmpty()) {
            return Optional.empty();
        }
        int printed = rest.value().value().intValueExact();
        List<List<Figure>> wholes = new ArrayList<>(List.of(before.subList(before.size() - 1, before.size())));
        if (before.size() > 1) {
            wholes.add(0, before.subList(before.size() - 2, before.size()));
        }
        return wholes.stream()
                .filter(whole -> sum(whole) - named == printed)
                .findFirst()
                .map(whole -> finding(document, whole, rest, named))
                .or(() -> wholes.stream()
                        .filter(whole -> sum(whole) > named
                                && Likeness.slip(Integer.toString(sum(whole) - named), Integer.toString(printed)))
                        .findFirst()
                        .map(whole -> finding(document, whole, rest, named)));
    }

    /** 件 and 项 count the same tasks. */
    private static boolean sameThings(Figure one, Figure other) {
        return one.comparable(other) && !one.otherThings(other) && !other.otherThings(one);
    }

    private static int sum(List<Figure> whole) {
        return whole.stream()
                .mapToInt(figure -> figure.value().value().intValueExact())
                .sum();
    }

    private static Finding finding(String document, List<Figure> whole, Figure rest, int named) {
        int left = sum(whole) - named;
        String computation =
                String.join("＋", whole.stream().map(one -> one.words().strip()).toList()) + "－所列" + named + "项 = "
                        + left + "；所印其余" + rest.words().strip();
        List<Figure> figures = new ArrayList<>(whole);
        figures.add(rest);
        Judgement judgement = rest.value().value().intValueExact() == left
                ? new Judgement(Verdict.HOLDS, Severity.SOFT, computation, "相符：总数减去所列各项等于其余。")
                : new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，只差一个数字；如所列就是全部例外，请核对。");
        return Claim.of(document, figures).finding(Rule.V601, judgement);
    }
}
