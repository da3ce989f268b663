package org.jingwei.verify.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Paragraph;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * A name made of numerals, and what it stands for: “三线一单”：a、b、c和d; “六权”是指…; “两品一标”，即…. The numerals of the name add up to
 * the things listed.
 */
final class Glosses {

    private static final String NUMERALS = "[一二两三四五六七八九十\\d]";
    private static final String SMALL = "[一二两三四五六七八九十]|\\d{1,2}";
    private static final Pattern NAME = Pattern.compile("(?<name>(?:(?:" + SMALL + ")(?!" + NUMERALS
            + ")[\\u4E00-\\u9FFF&&[^一二两三四五六七八九十是为即指有年月日个]]{1,3}){1,4})”?[\\u4E00-\\u9FFF]{0,8}?”?"
            + "(?:：(?:是指|即|指)?|（(?=[^）]{4,120}）)|(?<=”)是?指|，?(?:是指|即指|即是|即(?!将)|指的是)[：，]?)(?<list>[^。]{4,400})");
    private static final Pattern NUMERAL = Pattern.compile(SMALL);
    private static final Pattern AND = Pattern.compile("(?:以及|和|与|及)");
    private static final Pattern OPEN = Pattern.compile("等|“[一二两三四五六七八九十]");
    private static final Pattern CLOSE = Pattern.compile("）");
    private static final Pattern NEXT = Pattern.compile("；\\s*“\\s*[一二两三四五六七八九十]");
    private static final String DIGITS = "一二两三四五六七八九十0123456789";
    private static final String STOPS = "“。；，、： \u3000\n";
    private static final int REACH = 460;
    private static final int LONGEST = 30;
    private static final int MOST = 20;

    private Glosses() {}

    static List<Finding> check(String document, Paragraph paragraph) {
        String text = paragraph.text();
        List<Finding> findings = new ArrayList<>();
        if (!text.contains("：") && !text.contains("指") && !text.contains("即")) {
            return findings;
        }
        Matcher m = NAME.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int i = 0; i < text.length(); i++) {
            boolean first = DIGITS.indexOf(text.charAt(i)) >= 0 && begins(text, i);
            if (first && m.region(i, Math.min(text.length(), i + REACH)).lookingAt()) {
                judge(document, paragraph, m).ifPresent(findings::add);
                i = m.start("list") - 1;
            }
        }
        return findings;
    }

    /** Whether a name can begin here: behind a stop or a quotation mark, or behind 清, 抓 and their like that do so. */
    private static boolean begins(String text, int at) {
        return at == 0
                || STOPS.indexOf(text.charAt(at - 1)) >= 0
                || at > 1 && "清抓树做".indexOf(text.charAt(at - 1)) >= 0 && STOPS.indexOf(text.charAt(at - 2)) >= 0;
    }

    private static Optional<Finding> judge(String document, Paragraph paragraph, Matcher m) {
        List<String> numerals =
                NUMERAL.matcher(m.group("name")).results().map(r -> r.group()).toList();
        int sum = numerals.stream().mapToInt(Numeral::of).sum();
        String list = list(m);
        if (sum < 2 || sum > MOST || OPEN.matcher(list).find()) {
            return Optional.empty();
        }
        List<Integer> sizes = sizes(list);
        if (sizes.isEmpty()) {
            return Optional.empty();
        }
        boolean holds = sizes.contains(sum)
                || numerals.stream().distinct().count() == 1 && sizes.contains(Numeral.of(numerals.get(0)));
        boolean near = sum > 2
                && numerals.size() == 1
                && list.contains("、")
                && !list.startsWith("“")
                && list.length() < LONGEST * sum
                && sizes.stream().anyMatch(size -> Math.abs(size - sum) == 1);
        if (!holds && !near) {
            return Optional.empty();
        }
        String listed = sizes.stream().map(Object::toString).distinct().collect(Collectors.joining("或"));
        String computation =
                "“" + m.group("name") + "”" + (numerals.size() > 1 ? "共" + sum : "") + "；其后列出" + listed + "项";
        Judgement judgement = holds
                ? new Judgement(Verdict.HOLDS, Severity.SOFT, computation, "相符：列出的项数与名称中的数一致。")
                : new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，请数一数。");
        boolean quoted = m.start("name") > 0 && paragraph.text().charAt(m.start("name") - 1) == '“';
        Claim.Piece piece = Claim.Piece.of(
                paragraph, quoted ? m.start("name") - 1 : m.start("name"), m.start("list") + list.length(), numerals);
        return Optional.of(new Claim(document, List.of(piece)).finding(Rule.V801, judgement));
    }

    /** The words behind the name, up to the next name that is explained, or to the end of the bracket. */
    private static String list(Matcher m) {
        String all = m.group("list");
        boolean bracket = m.group().charAt(m.start("list") - m.start() - 1) == '（';
        Matcher end = (bracket ? CLOSE : NEXT).matcher(all);
        return end.find() ? all.substring(0, end.start()) : all;
    }

    /** How many things a list may name: by its semicolons, or by its 、 and commas, with and without 和. */
    private static List<Integer> sizes(String list) {
        String bare = list.replaceAll("（[^）]*）", "");
        if (bare.contains("；")) {
            return with(List.of(bare.split("；")));
        }
        List<String> clauses = List.of(bare.split("，"));
        if (!bare.contains("、")) {
            return clauses.size() > 1 ? List.of(clauses.size()) : List.of();
        }
        List<String> items = List.of(bare.split("、"));
        if (items.stream().anyMatch(item -> item.length() > LONGEST)) {
            return List.of();
        }
        List<String> first =
                clauses.get(0).contains("、") ? List.of(clauses.get(0).split("、")) : items;
        return Stream.of(with(first), with(items), with(List.of(bare.split("[、，]"))))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The number of items, with the last 和 as a border, and with every 和. */
    private static List<Integer> with(List<String> items) {
        int last = AND.matcher(items.get(items.size() - 1)).find() ? 1 : 0;
        int all = (int) items.stream().filter(item -> AND.matcher(item).find()).count();
        return Stream.of(items.size(), items.size() + last, items.size() + all)
                .distinct()
                .toList();
    }
}
