package org.jingwei.verify.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Paragraph;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** 12项指标“8升3降1平”: what rose, fell and stayed are all. */
final class Balance {

    private static final Pattern ALL = Pattern.compile(
            "(?<all>\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?(?:项|个|类|大)[^。；]{0,40}?[“（，]?"
                    + "(?<up>\\d{1,2})\\s?(?:升|增|高|快|涨)[、，]?(?<down>\\d{1,2})\\s?(?:降|减|低|慢|跌)(?:[、，]?(?<same>\\d{1,2})\\s?(?:平|持平))?");

    private static final Pattern MOVED = Pattern.compile("\\d\\s?[升增高快涨][、，]?\\d");
    private static final Pattern NAMES = Pattern.compile(
            "“(?<parts>(?:\\d{1,3}[\\u4E00-\\u9FFF]{1,2}){2,5})”\\s?(?<all>\\d{1,3})\\s?(?:个|项|条|家|处|座|所)");
    private static final Pattern PART = Pattern.compile("\\d+");
    private static final String FEW = "[一二两三四五六七八九十]|\\d{1,2}";
    /** 八大指标“两个第一、一个第二、五个第三”: the places are those of all. */
    private static final Pattern PLACES =
            Pattern.compile("(?<all>\\d{1,2}|[三四五六七八九十]{1,2})\\s?(?:项|个|大)[^。；，“]{0,24}“(?<parts>(?:(?:" + FEW
                    + ")个第[一二三四五六七八九十]{1,2}[、，]?){2,12})”");

    private static final Pattern PLACED = Pattern.compile("(" + FEW + ")个第");

    private Balance() {}

    static List<Finding> check(String document, Paragraph paragraph) {
        List<Finding> findings = new ArrayList<>();
        Matcher m = ALL.matcher(paragraph.text());
        while (MOVED.matcher(paragraph.text()).find() && m.find()) {
            int all = Numeral.of(m.group("all"));
            if (all > 0) {
                findings.add(finding(document, paragraph, m, all));
            }
        }
        Matcher names = NAMES.matcher(paragraph.text());
        while (paragraph.text().indexOf('”') >= 0 && names.find()) {
            findings.add(named(document, paragraph, names));
        }
        if (paragraph.text().contains("个第")) {
            Matcher places = PLACES.matcher(paragraph.text());
            while (places.find()) {
                findings.add(placed(document, paragraph, places));
            }
        }
        return findings;
    }

    /** How many are in each place, and how many there are. */
    private static Finding placed(String document, Paragraph paragraph, Matcher m) {
        List<Integer> parts = PLACED.matcher(m.group("parts"))
                .results()
                .map(part -> Numeral.of(part.group(1)))
                .toList();
        int sum = parts.stream().mapToInt(Integer::intValue).sum();
        int all = Numeral.of(m.group("all"));
        String computation =
                String.join("＋", parts.stream().map(Object::toString).toList()) + " = " + sum + "；所说" + all;
        Judgement judgement = sum == all
                ? new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：各位次的项数合计等于所说的项数。")
                : new Judgement(
                        Verdict.SUSPICIOUS, Severity.WARN, computation, "各位次的项数合计" + sum + "，所说" + all + "，请数一数。");
        return new Claim(document, List.of(Claim.Piece.of(paragraph, m.start(), m.end(), List.of(m.group("all")))))
                .finding(Rule.V101, judgement);
    }

    /** “4街2巷14路”20条道路: the figures of a name make up the count behind it. */
    private static Finding named(String document, Paragraph paragraph, Matcher m) {
        List<String> numbers = new ArrayList<>();
        PART.matcher(m.group("parts")).results().forEach(part -> numbers.add(part.group()));
        int sum = numbers.stream().mapToInt(Integer::parseInt).sum();
        int all = Integer.parseInt(m.group("all"));
        String computation = String.join("＋", numbers) + " = " + sum + "；所说" + all;
        numbers.add(m.group("all"));
        Judgement judgement = sum == all
                ? new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：名称中的各数合计等于其后的数。")
                : new Judgement(
                        Verdict.SUSPICIOUS, Severity.WARN, computation, "名称中的各数合计" + sum + "，其后所印" + all + "，请核对。");
        return new Claim(document, List.of(Claim.Piece.of(paragraph, m.start(), m.end(), numbers)))
                .finding(Rule.V801, judgement);
    }

    private static Finding finding(String document, Paragraph paragraph, Matcher m, int all) {
        List<String> numbers = new ArrayList<>(List.of(m.group("all"), m.group("up"), m.group("down")));
        Optional.ofNullable(m.group("same")).ifPresent(numbers::add);
        int sum = numbers.stream().skip(1).mapToInt(Integer::parseInt).sum();
        String computation = String.join("＋", numbers.subList(1, numbers.size())) + " = " + sum + "；所说" + all + "项";
        Judgement judgement = sum == all
                ? new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：升、降、平的项数合计等于所说的项数。")
                : new Judgement(
                        Verdict.SUSPICIOUS, Severity.WARN, computation, "升、降、平的项数合计" + sum + "，所说" + all + "项，请数一数。");
        return new Claim(document, List.of(Claim.Piece.of(paragraph, m.start(), m.end(), numbers)))
                .finding(Rule.V801, judgement);
    }
}
