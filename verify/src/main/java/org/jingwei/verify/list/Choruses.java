package org.jingwei.verify.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Paragraph;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * A word that is announced so many times and that each of the paragraphs or items below says again: “九个坚定不移”, and nine headings with
 * 坚定不移; 十大行动, and ten paragraphs “——……行动”; “五张表”, and five names “……表”.
 */
final class Choruses {

    private static final Pattern WORD = Pattern.compile("^[\\u4E00-\\u9FFF]{1,8}");
    /** Words of announcements whose items need not say them. */
    private static final Pattern PLAIN = Pattern.compile("方面|工作|任务|问题|重点|项目|指标|意见|要求|特点|实事|部门|企业|单位|县区|乡镇");

    private static final String STOPS = "”’，。：；:";
    private static final String MARK =
            "^\\s*(?:——|—|（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}(?:、|是|要)|第[一二三四五六七八九十]{1,3}，)";
    private static final Pattern MARKED = Pattern.compile(MARK);
    private static final Pattern QUOTED = Pattern.compile("“([^“”，。；]{2,16})”");
    private static final int FEWEST = 3;
    private static final int SHORTEST = 2;
    private static final int FAR = 14;
    private static final int SOON = 4;
    private static final int HEAD = 40;

    private Choruses() {}

    static Optional<Finding> check(String document, Announcement count, List<Paragraph> paragraphs, int index) {
        boolean digits = Character.isDigit(count.words().charAt(0));
        Matcher m = WORD.matcher(count.behind());
        if (digits || count.number() < FEWEST || !m.find()) {
            return Optional.empty();
        }
        String run = m.group();
        boolean whole = m.end() < count.behind().length()
                && STOPS.indexOf(count.behind().charAt(m.end())) >= 0;
        Optional<Finding> names = whole ? quoted(document, count, run, paragraphs, index) : Optional.empty();
        return names.or(() -> whole ? marked(document, count, run, paragraphs, index) : Optional.empty())
                .or(() -> run.length() > SHORTEST
                        ? marked(document, count, run.substring(0, SHORTEST), paragraphs, index)
                        : Optional.empty());
    }

    /** Paragraphs below, each marked and each with the word in its first clauses. */
    private static Optional<Finding> marked(
            String document, Announcement count, String word, List<Paragraph> paragraphs, int index) {
        List<Claim.Piece> items = new ArrayList<>();
        if (word.length() < SHORTEST || PLAIN.matcher(word).find() || !often(count, word, paragraphs, index)) {
            return Optional.empty();
        }
        String form = "";
        int last = index;
        for (int i = index; i < paragraphs.size() && i - last <= FAR; i++) {
            String text = paragraphs.get(i).text();
            int from = i == index ? count.end() : 0;
            for (int at = from; at >= 0 && at < text.length(); at = next(text, at)) {
                Matcher mark = MARKED.matcher(text).region(at, text.length()).useAnchoringBounds(true);
                if (mark.find() && said(text, mark.end(), word)) {
                    String kind = mark.group().strip().replaceAll("[一二三四五六七八九十]+", "一");
                    if (items.isEmpty()) {
                        form = kind;
                    }
                    if (kind.equals(form)) {
                        items.add(Sequences.head(paragraphs.get(i), at, List.of()));
                        last = i;
                    }
                }
            }
        }
        return items.size() == count.number() ? Optional.of(finding(document, count, word, items)) : Optional.empty();
    }

    /** Whether the word stands often enough below to be said of every item: a quick look before the marks are sought. */
    private static boolean often(Announcement count, String word, List<Paragraph> paragraphs, int index) {
        int said = 0;
        int last = index;
        for (int i = index; i < paragraphs.size() && i - last <= FAR; i++) {
            String text = paragraphs.get(i).text();
            for (int at = text.indexOf(word, i == index ? count.end() + 1 : 0);
                    at >= 0;
                    at = text.indexOf(word, at + word.length())) {
                said++;
                last = i;
            }
            if (said >= count.number()) {
                return true;
            }
        }
        return false;
    }

    /** Behind the next stop of a sentence. */
    private static int next(String text, int from) {
        int dot = text.indexOf('。', from);
        int part = text.indexOf('；', from);
        int at = dot < 0 ? part : part < 0 ? dot : Math.min(dot, part);
        return at < 0 ? -1 : at + 1;
    }

    private static boolean said(String text, int from, String word) {
        int stop = text.indexOf('。', from);
        int end = Math.min(stop < 0 ? text.length() : stop, from + HEAD);
        return end > from && text.substring(from, end).contains(word);
    }

    /** Names in quotation marks that end in the word. */
    private static Optional<Finding> quoted(
            String document, Announcement count, String word, List<Paragraph> paragraphs, int index) {
        Set<String> names = new LinkedHashSet<>();
        List<Claim.Piece> items = new ArrayList<>();
        for (int i = index; i < Math.min(paragraphs.size(), index + SOON); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Matcher m = QUOTED.matcher(paragraph.text());
            int at = i == index ? count.end() : 0;
            while (m.find(at)) {
                String name = m.group(1);
                if (name.endsWith(word) && name.length() > word.length() && names.add(name)) {
                    items.add(Claim.Piece.of(paragraph, m.start(), m.end(), List.of()));
                }
                at = m.end();
            }
        }
        return items.size() == count.number() ? Optional.of(finding(document, count, word, items)) : Optional.empty();
    }

    private static Finding finding(String document, Announcement count, String word, List<Claim.Piece> items) {
        int end = count.end() + word.length();
        int start = count.start();
        List<Claim.Piece> pieces = new ArrayList<>();
        pieces.add(Claim.Piece.of(count.paragraph(), start, end, List.of(count.numeral())));
        pieces.addAll(items);
        Judgement judgement = new Judgement(
                Verdict.HOLDS,
                Severity.SOFT,
                "其后" + items.size() + "处说到“" + word + "”，所说" + count.words(),
                "相符：其后列出的" + items.size() + "条都说到“" + word + "”。");
        return new Claim(document, pieces).finding(Rule.V803, judgement);
    }
}
