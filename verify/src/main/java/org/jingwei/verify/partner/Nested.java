package org.jingwei.verify.partner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Rule;

/** Counts of things above a threshold: 亿元以上项目38个 are among the projects, 十亿元以上项目5个 among those. */
final class Nested {

    private static final Pattern THRESHOLD =
            Pattern.compile("(?:(?:超过?|过)(?<a>\\d+(?:\\.\\d+)?|[一二三五十百千]*)\\s?(?<u>万|亿|千万|百万)元?"
                    + "|(?<b>\\d+(?:\\.\\d+)?|[一二三五十百千]*)\\s?(?<v>万|亿|千万|百万)元(?:（含）)?(?:及)?以上)[^，。；、：\\d]{0,12}$");
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final int REACH = 30;
    private static final int NOUN = 2;
    private static final int MOST = 6;
    private static final Pattern BARE =
            Pattern.compile("[，、](?:产值|营收|营业收入|投资|总投资)?(?:超|过|\\d|亿元|[一二三五十百千]+亿元)[^，、。；]*$");
    private static final Pattern PAST = Pattern.compile("同期|上年|去年|累计|目标|计划|力争");

    private Nested() {}

    static List<Finding> check(String document, Terms terms) {
        List<Finding> findings = new ArrayList<>();
        for (Term part : terms.all()) {
            if (part.figure().count() && part.amount()) {
                threshold(part)
                        .flatMap(least -> whole(terms, part, least))
                        .ifPresent(whole -> findings.add(finding(document, part, whole)));
            }
        }
        return findings;
    }

    /** The amount in the name right before a count, in yuan. */
    private static Optional<BigDecimal> threshold(Term term) {
        String text = term.figure().paragraph().text();
        int start = term.figure().start();
        Matcher m = THRESHOLD.matcher(text.substring(Math.max(0, start - REACH), start));
        if (!m.find()) {
            return Optional.empty();
        }
        boolean over = m.group("u") != null;
        String number = over ? m.group("a") : m.group("b");
        String unit = over ? m.group("u") : m.group("v");
        return number(number).map(value -> value.multiply(scale(unit)));
    }

    private static Optional<BigDecimal> number(String text) {
        if (text.isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        if (Character.isDigit(text.charAt(0))) {
            return Printed.parse(text).map(Printed::value);
        }
        BigDecimal value = BigDecimal.ONE;
        for (char c : text.toCharArray()) {
            int digit = NUMERALS.indexOf(c);
            value = value.multiply(digit > 0 ? BigDecimal.valueOf(digit) : BigDecimal.TEN.pow("十百千".indexOf(c) + 1));
        }
        return Optional.of(value);
    }

    private static BigDecimal scale(String unit) {
        return BigDecimal.TEN.pow(
                switch (unit) {
                    case "万" -> 4;
                    case "百万" -> 6;
                    case "千万" -> 7;
                    default -> 8;
                });
    }

    /** The nearest count before it of the same things above a lower threshold, or above none. */
    private static Optional<Term> whole(Terms terms, Term part, BigDecimal least) {
        return terms.behind(part).stream()
                .limit(MOST)
                .filter(other -> other.figure().count()
                        && other.amount()
                        && other.figure().unit().equals(part.figure().unit()))
                .filter(other -> threshold(other)
                        .map(lower -> lower.compareTo(least) < 0)
                        .orElse(true))
                .filter(other -> other.figure().approx() == Approx.EXACT && said(other, part))
                .filter(other -> !PAST.matcher(other.lead()).find()
                        && !PAST.matcher(part.lead()).find())
                .filter(other -> noun(other).equals(noun(part)) && !noun(part).isEmpty())
                .findFirst();
    }

    /** 其中, or nothing but the threshold before the things. */
    private static boolean said(Term whole, Term part) {
        String between = whole.figure()
                .paragraph()
                .text()
                .substring(whole.figure().end(), part.figure().start());
        return between.contains("其中") || BARE.matcher(between).find();
    }

    /** The last two letters of the name before a count. */
    private static String noun(Term term) {
        String text = term.figure().paragraph().text();
        String before = text.substring(
                Math.max(0, term.figure().start() - NOUN), term.figure().start());
        return before.chars().allMatch(c -> c >= '\u4E00' && c <= '\u9FFF') ? before : "";
    }

    private static Finding finding(String document, Term part, Term whole) {
        return Claim.of(document, List.of(whole.figure(), part.figure()))
                .finding(
                        Rule.V1101,
                        Comparison.atMost(
                                        part.figure().words().strip(),
                                        part.figure().meaning(),
                                        whole.figure().words().strip(),
                                        whole.figure().meaning())
                                .asDoubt("门槛更高的应当更少。"));
    }
}
