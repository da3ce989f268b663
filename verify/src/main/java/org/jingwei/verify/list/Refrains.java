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
            Pattern.compile("^([\\u4E00-\\u9FFF]{2,6}?)(?:”|’)?(?:要求|方针|原则|行动)?(?:：|，(?:即|就是|也就是)?|——|（|，)");
    private static final int LONGEST = 300;

    private Refrains() {}

    static Optional<Finding> check(String document, Announcement count) {
        String text = count.behind();
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
