package org.jingwei.verify.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Rule;

/**
 * Groups behind 其中 that semicolons part, and places in a list (甲县缺口2亿元、乙县缺1亿元): none of them is more than the whole
 * before them, and groups that share nothing are together no more than it.
 */
public final class Groups {

    private static final Pattern AMONG = Pattern.compile("其中");
    private static final Pattern HAN = Pattern.compile("[\\u4E00-\\u9FFF]{4}");
    private static final Pattern DRESS = Pattern.compile("(?:了|为|是|达到|达|约|共|已|有|出|近)+$");
    private static final Pattern NEXT = Pattern.compile("\\s*、[^，。；、：\\d]{1,8}");
    private static final Pattern PAST = Pattern.compile("同期|去年|上年|力争|目标|计划$");
    private static final Set<String> PERSONS = Set.of("人", "名");
    private static final Set<String> LACKS = Set.of("缺", "差", "欠");
    /** Classes that cut across others: 工业投资 and 民间投资 share what private firms put into industry. */
    private static final Pattern CROSSING = Pattern.compile("民间|民营|非公|国有|国企|外资|外商|私营|技改|技术改造|高技术|高新|新兴|基础设施|以上|房地产|小微");

    private static final int NEAR = 40;
    private static final int FAR = 300;
    private static final int LONGEST = 600;
    private static final int MOST = 40;
    private static final int LEAD = 12;
    private static final int NOUN = 4;
    private static final int FEW = 3;

    private Groups() {}

    public static List<Finding> check(String document, Sketch sketch) {
        List<Finding> findings = new ArrayList<>();
        String text = sketch.paragraph().text();
        Matcher m = AMONG.matcher(text);
        while (m.find()) {
            int stop = text.indexOf('。', m.start());
            int end = Math.min(stop < 0 ? text.length() : stop, m.start() + LONGEST);
            List<Figure> members = sketch.within(m.start(), end);
            List<Figure> before = sketch.within(Math.max(0, m.start() - FAR), m.start());
            greater(document, before, members, m.end()).ifPresent(findings::add);
            together(document, before, members).ifPresent(findings::add);
        }
        List<Figure> row = new ArrayList<>();
        for (Figure figure : sketch.figures()) {
            boolean goes = !row.isEmpty()
                    && NEXT.matcher(text.substring(row.get(row.size() - 1).end(), figure.start()))
                            .matches();
            if (!goes) {
                listed(document, sketch, row).ifPresent(findings::add);
                row.clear();
            }
            row.add(figure);
        }
        listed(document, sketch, row).ifPresent(findings::add);
        return findings;
    }

    /** 288人脱贫。其中167人…；363人…: a group that is more than all of them. */
    private static Optional<Finding> greater(String document, List<Figure> before, List<Figure> members, int from) {
        List<Figure> heads =
                members.stream().filter(figure -> heads(figure, from)).toList();
        if (heads.size() < FEW || before.isEmpty()) {
            return Optional.empty();
        }
        Optional<Figure> whole = before.stream()
                .filter(figure -> things(figure, heads.get(0)) && from - figure.end() < NEAR && plain(figure))
                .reduce((first, second) -> second);
        return whole.flatMap(all -> heads.stream()
                .filter(head ->
                        things(all, head) && plain(head) && head.meaning().above(all.meaning()))
                .findFirst()
                .filter(head ->
                        heads.stream().filter(other -> things(all, other)).count() >= FEW
                                && !heads.get(0).meaning().above(all.meaning()))
                .map(head -> Claim.of(document, List.of(all, heads.get(0), head))
                        .finding(
                                Rule.V1101,
                                Comparison.atMost(
                                        head.words().strip(),
                                        head.meaning(),
                                        all.words().strip(),
                                        all.meaning()))));
    }

    /** Whether a figure opens a clause behind 其中 or a semicolon. */
    private static boolean heads(Figure figure, int from) {
        String text = figure.paragraph().text();
        String clause = text.substring(from, figure.start());
        int semicolon = Math.max(clause.lastIndexOf('；'), clause.lastIndexOf(';'));
        return clause.substring(semicolon + 1).replaceAll("[\\s，,：:有]", "").isEmpty();
    }

    private static boolean things(Figure whole, Figure part) {
        boolean persons = symbol(whole).filter(PERSONS::contains).isPresent()
                && symbol(part).filter(PERSONS::contains).isPresent();
        return whole.count() && part.count() && (persons || whole.unit().equals(part.unit()));
    }

    private static Optional<String> symbol(Figure figure) {
        return figure.unit().map(unit -> unit.symbol());
    }

    private static boolean plain(Figure figure) {
        return figure.approx() == Approx.EXACT && figure.value().value().signum() > 0;
    }

    /** 完成投资17.4亿元。其中，甲类…完成投资2亿元；乙类…完成投资20亿元: together more than all of them. */
    private static Optional<Finding> together(String document, List<Figure> before, List<Figure> members) {
        if (members.size() < 2 || members.size() > MOST) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Figure whole = before.get(i);
            String noun = noun(whole);
            if (!HAN.matcher(noun).matches() || !amount(whole) || whole.count()) {
                continue;
            }
            List<Figure> parts = members.stream()
                    .filter(part -> amount(part)
                            && part.unit().equals(whole.unit())
                            && noun(part).equals(noun))
                    .toList();
            if (parts.size() > 1) {
                boolean apart = parts.stream()
                        .noneMatch(part -> CROSSING.matcher(clauses(part)).find());
                return parted(parts) && apart ? exceeding(document, whole, parts) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The words from 其中 or the semicolon before a figure up to it. */
    private static String clauses(Figure figure) {
        String before = figure.paragraph().text().substring(0, figure.start());
        int from = Math.max(Math.max(before.lastIndexOf('；'), before.lastIndexOf(';')), before.lastIndexOf("其中"));
        return before.substring(from + 1);
    }

    private static boolean amount(Figure figure) {
        return plain(figure) && figure.unit().isPresent() && !figure.percent() && !figure.points();
    }

    /** Whether a semicolon stands between any two neighbours. */
    private static boolean parted(List<Figure> parts) {
        for (int i = 1; i < parts.size(); i++) {
            String between = parts.get(i)
                    .paragraph()
                    .text()
                    .substring(parts.get(i - 1).end(), parts.get(i).start());
            if (between.indexOf('；') < 0 && between.indexOf(';') < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Finding> exceeding(String document, Figure whole, List<Figure> parts) {
        Interval total = parts.stream().map(part -> part.meaningIn(whole)).reduce(Interval.exactly(0), Interval::plus);
        boolean each = parts.stream().allMatch(part -> part.meaningIn(whole).below(whole.meaning()));
        return each && total.above(whole.meaning())
                ? Optional.of(Sums.finding(document, whole, parts, false))
                : Optional.empty();
    }

    /** 尚缺口33.5亿元，甲县缺口7.3亿元、乙县缺6.2亿元、…: what places lack, and what is lacking in all. */
    private static Optional<Finding> listed(String document, Sketch sketch, List<Figure> row) {
        if (row.size() <= FEW || row.size() > MOST) {
            return Optional.empty();
        }
        Figure first = row.get(0);
        String text = first.paragraph().text();
        Optional<String> lack = LACKS.stream()
                .filter(word -> row.stream().allMatch(part -> lead(part).contains(word)))
                .findFirst();
        return lack.flatMap(word -> sketch.within(Math.max(0, first.start() - NEAR), first.start()).stream()
                .filter(whole -> amount(whole)
                        && lead(whole).contains(word)
                        && whole.unit().equals(first.unit()))
                .filter(whole -> text.substring(whole.end(), first.start()).indexOf('。') < 0)
                .reduce((one, other) -> other)
                .flatMap(whole -> exceeding(document, whole, row)));
    }

    /** The words of the clause before a figure. */
    private static String lead(Figure figure) {
        String text = figure.paragraph().text();
        String before = text.substring(Math.max(0, figure.start() - LEAD), figure.start())
                .replaceAll("\\s", "");
        int stop = -1;
        for (int i = 0; i < before.length(); i++) {
            stop = "，。；、：（".indexOf(before.charAt(i)) >= 0 ? i : stop;
        }
        return before.substring(stop + 1);
    }

    /** The last four characters of what an amount is said to be. */
    private static String noun(Figure figure) {
        String lead = lead(figure);
        if (PAST.matcher(lead).find()) {
            return "";
        }
        String bare = DRESS.matcher(lead).replaceAll("");
        return bare.substring(Math.max(0, bare.length() - NOUN));
    }
}
