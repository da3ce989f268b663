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

/** 八个方面, and the 一是…八是 or （一）…（八） that follow. */
final class Sequences {

    private static final Pattern CUE = Pattern.compile(
            "^(?!月|小时|季度)[^。；，：\\d、]{0,12}?(?:方面|工作|任务|实事|特点|特征|问题|重点|关系|突破|行动|举措|措施|意见|要求|环节|强调|抓手|文章|建议|原则|目标|体会|经验|原因|机遇|挑战|导向|转变|步骤|阶段|仗|招)"
                    + "|^[^。；，\\d、]{0,16}[：:]|^[^。；，\\d、]{0,12}。?$"
                    + "|^[^。；，\\d、]{1,14}。(?=一是|一要|第一|（一）|（1）|①)");
    private static final Pattern KIND = Pattern.compile("(?:个|项|大|方面|条|点|种|类|件|步|招|仗|场|抓|聚焦|强化|坚持|突出|确保)$");
    private static final int FAR = 60;
    private static final int HEAD = 30;
    private static final Pattern RIGHT_BEFORE = Pattern.compile("^[^。；，：]{0,14}[。：，]?");
    private static final int FEWEST = 3;
    private static final int NEAR = 8;
    private static final int SOON = 3;
    private static final String CIRCLED = "〇①②③④⑤⑥⑦⑧⑨⑩";
    private static final List<Form> FORMS = List.of(
            new Form("", "是"),
            new Form("", "要"),
            new Form("（", "）"),
            new Form("(", ")"),
            new Form("", "、"),
            new Form("第", "，"),
            new Form("第", "、"),
            new Form("第", "是"),
            new Form("第", "个"),
            new Form("", "个是"),
            new Form("1", "、"),
            new Form("1", "."),
            new Form("1", "．"),
            new Form("（1", "）"),
            new Form("(1", ")"),
            new Form("①", ""));

    /** A way of numbering: what stands before and behind the numeral. */
    private record Form(String before, String behind) {

        String mark(int n) {
            if (before.endsWith("①")) {
                return n < CIRCLED.length() ? CIRCLED.substring(n, n + 1) : "\uFFFF";
            }
            if (before.endsWith("1")) {
                return before.substring(0, before.length() - 1) + n + behind;
            }
            return before + Numeral.chinese(n) + behind;
        }

        /** The digits of the mark of n, if it has any. */
        List<String> figure(int n) {
            return before.endsWith("1") ? List.of(Integer.toString(n)) : List.of();
        }

        /** Any mark of this form, if it is a number in brackets. */
        Optional<Pattern> anyInBrackets() {
            return before.endsWith("1") && before.length() > 1
                    ? Optional.of(Pattern.compile("(?<=[。；：，！？ 　])"
                            + Pattern.quote(before.substring(0, before.length() - 1)) + "(\\d{1,2})"
                            + Pattern.quote(behind)))
                    : Optional.empty();
        }

        /** Where the mark of n stands as the first words of a clause, from a place on; −1 if nowhere. */
        int find(String text, int n, int from) {
            String mark = mark(n);
            int at = text.indexOf(mark, from);
            while (at > 0 && "。；：，！？ 　".indexOf(text.charAt(at - 1)) < 0) {
                at = text.indexOf(mark, at + 1);
            }
            return at;
        }
    }

    private Sequences() {}

    /** What follows the announcement, which stands in the paragraph of that index. */
    static Optional<Finding> check(String document, Announcement count, List<Paragraph> paragraphs, int index) {
        if (!CUE.matcher(count.behind()).find() || !KIND.matcher(count.words()).find()) {
            return Optional.empty();
        }
        for (Form form : FORMS) {
            Optional<Finding> inside = inside(document, count, paragraphs, index, form);
            if (inside.isPresent()) {
                return inside;
            }
        }
        for (Form form : FORMS) {
            Optional<Finding> below = below(document, count, paragraphs, index, form);
            if (below.isPresent()) {
                return below;
            }
        }
        for (Form form : FORMS.subList(0, 2)) {
            Optional<Finding> scattered = scattered(document, count, paragraphs, index, form);
            if (scattered.isPresent()) {
                return scattered;
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> inside(
            String document, Announcement count, List<Paragraph> paragraphs, int index, Form form) {
        String text = count.behind();
        List<Claim.Piece> items = new ArrayList<>();
        onward(count.paragraph(), text, count.end(), form, items);
        boolean atOnce = RIGHT_BEFORE.matcher(text).replaceFirst("").strip().startsWith(form.mark(1));
        for (int i = index + 1;
                items.size() > (atOnce ? 0 : 1)
                        && items.size() < count.number()
                        && i < Math.min(paragraphs.size(), index + SOON);
                i++) {
            onward(paragraphs.get(i), paragraphs.get(i).text(), 0, form, items);
        }
        Optional<Finding> broken = atOnce && items.size() < count.number()
                ? broken(document, count, paragraphs, index, form, items)
                : Optional.empty();
        return broken.isPresent() || items.size() < 2
                ? broken
                : judge(document, count, items.size(), atOnce, Rule.V802, items);
    }

    /** （1）…（2）…（8）…（4）: behind the last mark in its turn stands one out of turn. */
    private static Optional<Finding> broken(
            String document,
            Announcement count,
            List<Paragraph> paragraphs,
            int index,
            Form form,
            List<Claim.Piece> items) {
        Optional<Pattern> marks = form.anyInBrackets();
        if (marks.isEmpty() || items.isEmpty()) {
            return Optional.empty();
        }
        int next = items.size() + 1;
        String last = form.mark(items.size());
        boolean passed = false;
        for (int i = index; i < Math.min(paragraphs.size(), index + SOON); i++) {
            String text = paragraphs.get(i).text();
            int from = i == index ? count.end() : 0;
            int at = passed ? from : text.indexOf(last, from);
            if (at < 0) {
                continue;
            }
            Matcher m = marks.get().matcher(text);
            boolean found = m.find(passed ? at : at + last.length());
            passed = true;
            if (found) {
                List<Claim.Piece> pieces = new ArrayList<>(List.of(
                        Claim.Piece.of(count.paragraph(), count.start(), count.end(), List.of(count.numeral()))));
                pieces.add(head(paragraphs.get(i), m.start(1) - 1, List.of(m.group(1))));
                String computation = "编号" + items.size() + "之后应为" + next + "，所印" + m.group(1);
                return Integer.parseInt(m.group(1)) == next
                        ? Optional.empty()
                        : Optional.of(new Claim(document, pieces)
                                .finding(
                                        Rule.V802,
                                        new Judgement(
                                                Verdict.SUSPICIOUS,
                                                Severity.WARN,
                                                computation,
                                                "所说" + count.words() + "；" + computation + "，请核对编号。")));
            }
        }
        return Optional.empty();
    }

    /** The first words of the items with which the numbering goes on in a text that begins at a place of a paragraph. */
    private static void onward(Paragraph paragraph, String text, int offset, Form form, List<Claim.Piece> items) {
        int at = form.find(text, items.size() + 1, 0);
        while (at >= 0) {
            items.add(head(paragraph, offset + at, form.figure(items.size() + 1)));
            at = form.find(text, items.size() + 1, at + 1);
        }
    }

    /** An item up to its first stop. */
    static Claim.Piece head(Paragraph paragraph, int at, List<String> numbers) {
        String text = paragraph.text();
        int end = at + 1;
        while (end < text.length() && end - at < HEAD && "。；，：！".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Claim.Piece.of(paragraph, at, end, numbers);
    }

    private static Optional<Finding> below(
            String document, Announcement count, List<Paragraph> paragraphs, int index, Form form) {
        int found = 0;
        int last = index;
        for (int i = index + 1; i < paragraphs.size() && i - last <= (found == 0 ? NEAR : FAR); i++) {
            String text = paragraphs.get(i).text();
            if (begins(text, form.mark(found + 1))) {
                found++;
                last = i;
            } else if (found > 1 && begins(text, form.mark(1))) {
                break;
            }
        }
        boolean atOnce = RIGHT_BEFORE.matcher(count.behind()).replaceFirst("").isBlank()
                && index + 1 < paragraphs.size()
                && begins(paragraphs.get(index + 1).text(), form.mark(1));
        return found < 2 ? Optional.empty() : judge(document, count, found, atOnce, Rule.V803, List.of());
    }

    /** Marks that open sentences anywhere in the paragraphs below, when none opens a paragraph. */
    private static Optional<Finding> scattered(
            String document, Announcement count, List<Paragraph> paragraphs, int index, Form form) {
        int found = 0;
        int last = index;
        for (int i = index + 1; i < paragraphs.size() && i - last <= (found == 0 ? SOON : NEAR); i++) {
            String text = paragraphs.get(i).text();
            int at = form.find(text, found + 1, 0);
            while (at >= 0) {
                found++;
                last = i;
                at = form.find(text, found + 1, at + 1);
            }
            if (found == count.number()) {
                break;
            }
        }
        return found < 2 ? Optional.empty() : judge(document, count, found, false, Rule.V803, List.of());
    }

    private static boolean begins(String text, String mark) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return text.startsWith(mark, start);
    }

    /**
     * @param atOnce whether nothing stands between the announcement and the first mark, so that it is meant for them
     * @param items the first words of what was counted, where they stand near
     */
    private static Optional<Finding> judge(
            String document, Announcement count, int found, boolean atOnce, Rule rule, List<Claim.Piece> items) {
        boolean digits = Character.isDigit(count.words().charAt(0));
        if (digits ? !atOnce || found < FEWEST : found != count.number()) {
            return Optional.empty();
        }
        String text = count.paragraph().text();
        int start = count.start();
        while (start > 0 && "。；，,".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = count.end();
        while (end < text.length() && "。；：，:,".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        List<Claim.Piece> pieces = new ArrayList<>();
        pieces.add(Claim.Piece.of(count.paragraph(), start, end, List.of(count.numeral())));
        pieces.addAll(items);
        String computation = "其后编号到" + Numeral.chinese(found) + "，所说" + count.words();
        Judgement judgement = found == count.number()
                ? new Judgement(Verdict.HOLDS, Severity.SOFT, computation, "相符：其后列出" + found + "条。")
                : new Judgement(
                        Verdict.SUSPICIOUS,
                        Severity.WARN,
                        computation,
                        "所说" + count.words() + "，其后列出" + found + "条，请数一数。");
        return Optional.of(new Claim(document, pieces).finding(rule, judgement));
    }
}
