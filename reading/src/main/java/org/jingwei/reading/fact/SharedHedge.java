package org.jingwei.reading.fact;

import java.util.List;
import org.jingwei.core.number.Approx;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.figure.Script;
import org.jingwei.reading.lexicon.WordList;

/**
 * Hedges that do not touch their figure: 播种面积900万亩、总产量70亿斤[以上] covers every item of a list, 投产47个项目[以上] stands behind
 * the counted noun, [至少]打造1处 before the deed.
 */
final class SharedHedge {

    private static final String LIST = "、";
    private static final String ENDS = "，；：,;:（）()”";
    private static final String CLAUSE_ENDS = "，。；：,;:！？";
    /** So many characters may stand between a hedge and its figure. */
    private static final int FARTHEST = 16;

    private static final String OR_MORE = "以上";

    private SharedHedge() {}

    /** Gives the items before a trailing hedge that hedge; {@code first} is the first draft of the sentence. */
    static void settle(String text, List<Draft> drafts, int first) {
        for (int k = first; k < drafts.size(); k++) {
            drafts.set(k, apart(text, drafts.get(k)));
        }
        Approx shared = Approx.EXACT;
        for (int k = drafts.size() - 1; k > first; k--) {
            Figure last = drafts.get(k).figure();
            Figure before = drafts.get(k - 1).figure();
            if (before.begin() == last.begin()) {
                continue;
            }
            if (WordList.TRAILING.endsAt(text, last.end()) || isOrMore(text, last)) {
                shared = last.approx();
            }
            if (shared == Approx.EXACT || before.approx() != Approx.EXACT || !isListed(text, before, last)) {
                shared = Approx.EXACT;
                continue;
            }
            for (int item = k - 1; item >= first && drafts.get(item).figure().begin() == before.begin(); item--) {
                drafts.set(item, drafts.get(item).hedged(shared));
            }
        }
    }

    /** The fact with the hedge that stands apart from its figure, if it has none of its own. */
    private static Draft apart(String text, Draft draft) {
        Figure figure = draft.figure();
        boolean counts =
                figure.approx() == Approx.EXACT && Counted.isThing(figure.unit().orElse(""));
        if (!counts) {
            return draft;
        }
        String name = draft.indicator();
        if (isOrMore(text, figure)) {
            String noun = name.endsWith(OR_MORE) ? name.substring(0, name.length() - OR_MORE.length()) : name;
            return draft.renamed(noun).hedged(Approx.AT_LEAST);
        }
        return WordList.AT_LEAST.in(clauseBefore(text, figure.begin())) ? draft.hedged(Approx.AT_LEAST) : draft;
    }

    /** 47个项目[以上]: behind the counted noun, at the end of the clause; 规模以上 is none. */
    private static boolean isOrMore(String text, Figure figure) {
        int end = figure.end();
        while (end < text.length() && end - figure.end() < FARTHEST && Script.isHan(text.charAt(end))) {
            end++;
        }
        int noun = end - OR_MORE.length();
        boolean closed = end == text.length() || !Script.isDigit(text.charAt(end));
        return noun > figure.end() && closed && text.startsWith(OR_MORE, noun) && !WordList.SIZE_NAME.endsAt(text, end);
    }

    /** What stands before the figure in its clause, back to the figure before it. */
    private static String clauseBefore(String text, int figure) {
        int begin = figure;
        while (begin > 0
                && figure - begin < FARTHEST
                && CLAUSE_ENDS.indexOf(text.charAt(begin - 1)) < 0
                && !Script.isDigit(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, figure);
    }

    private static boolean isListed(String text, Figure before, Figure last) {
        return text.startsWith(LIST, before.end())
                && before.kind() == last.kind()
                && before.relative() == last.relative()
                && text.substring(before.end(), last.begin()).chars().noneMatch(c -> ENDS.indexOf(c) >= 0);
    }
}
