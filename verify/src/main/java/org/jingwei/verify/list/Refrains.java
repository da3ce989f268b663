package org.jingwei.verify.list;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** A word that is announced so many times and then said: 做到“五个到位”，责任到位、措施到位……. */
final class Refrains {

    private static final Pattern WORD =
            Pattern.compile("^[“‘]?([\\u4E00-\\u9FFF]{2,6}?)(?:”|’)?(?:要求|方针|原则|行动)?(?:：|，(?:即|就是|也就是)?|——|（|，)");
    private static final Pattern ONES = Pattern.compile("^一[”’]?[^，。；：、]{0,6}[：，（]");
    private static final Pattern ONE = Pattern.compile("(?<![第统])一(?:个|座|批|项|支|家|条|所|套|处|次|张|场|部|份|本)");
    /** “五张表”： and then “责任落实表”, “项目落实表”, …. */
    private static final Pattern NOUN = Pattern.compile("^([\\u4E00-\\u9FFF]{1,2})”(?:，|：)");

    private static final String MEASURES = "个项家户类条种件名位支座处县市区镇乡村不";
    private static final int LONGEST = 300;

    private Refrains() {}

    static Optional<Finding> check(String document, Announcement count) {
        String text = count.behind();
        if (count.words().endsWith("个") && ONES.matcher(text).find()) {
            return ones(document, count);
        }
        Optional<Finding> things = things(document, count).or(() -> endings(document, count));
        if (things.isPresent()) {
            return things;
        }
        Matcher m = WORD.matcher(text);
        if (!m.find() || count.number() < 2) {
            return Optional.empty();
        }
        String word = m.group(1);
        String rest = text.substring(m.end(), Math.min(text.length(), m.end() + LONGEST));
        int stop = rest.indexOf('。');
        String sentence = stop < 0 ? rest : rest.substring(0, stop);
        int said = 0;
        int last = 0;
        for (int at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, last)) {
            said++;
            last = at + word.length();
        }
        return said == count.number() ? Optional.of(finding(document, count, word, m.end() + last)) : Optional.empty();
    }

    /** “六个一”：引进一个…，组建一个…: a 一 with a measure word for each. */
    private static Optional<Finding> ones(String document, Announcement count) {
        String text = count.behind();
        int stop = text.indexOf('。');
        int end = Math.min(stop < 0 ? text.length() : stop, LONGEST);
        Matcher m = ONE.matcher(text).region(2, Math.max(2, end));
        int said = 0;
        int last = 0;
        while (m.find()) {
            said++;
            last = m.end();
        }
        return said == count.number() ? Optional.of(finding(document, count, "一个", last)) : Optional.empty();
    }

    /** So many names in quotation marks, anywhere behind, that end in what is counted. */
    private static Optional<Finding> things(String document, Announcement count) {
        String text = count.behind();
        Matcher m = NOUN.matcher(text);
        if (count.number() <= 2 || !count.before().endsWith("“") || !m.find()) {
            return Optional.empty();
        }
        String close = m.group(1) + "”";
        int said = 0;
        int last = m.end();
        for (int at = text.indexOf(close, last); at >= 0; at = text.indexOf(close, last)) {
            said++;
            last = at + close.length();
        }
        return said == count.number()
                ? Optional.of(finding(document, count, close.substring(0, close.length() - 1), last))
                : Optional.empty();
    }

    /** “五制”, and further on 法人责任制、招标投标制、…: a list of names that all end so. */
    private static Optional<Finding> endings(String document, Announcement count) {
        String text = count.behind();
        String end = count.words().substring(count.words().length() - 1);
        boolean name = count.words().length() == 2
                && count.number() > 2
                && count.before().endsWith("“")
                && text.startsWith("”")
                && MEASURES.indexOf(end) < 0;
        if (!name || !text.contains(end + "、")) {
            return Optional.empty();
        }
        String item = "[^，。；：、“”和与及]{1,12}" + end;
        Matcher list = Pattern.compile("(?<![、和与及])" + item + "(?:[、和与及]" + item + "){2,}")
                .matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        while (list.find()) {
            if (list.group().split("[、和与及]", -1).length == count.number()) {
                return Optional.of(finding(document, count, end, list.end()));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(String document, Announcement count, String word, int length) {
        Claim.Piece piece =
                Claim.Piece.of(count.paragraph(), count.start(), count.end() + length, List.of(count.numeral()));
        Judgement judgement = new Judgement(
                Verdict.HOLDS,
                Severity.SOFT,
                "其后“" + word + "”说了" + count.number() + "次，所说" + count.words(),
                "相符：其后“" + word + "”说了" + count.number() + "次。");
        return new Claim(document, List.of(piece)).finding(Rule.V801, judgement);
    }
}
