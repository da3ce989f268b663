package org.jingwei.reading.fact;

import java.util.List;
import org.jingwei.core.number.Approx;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** 播种面积900万亩、总产量70亿斤[以上]: a hedge behind the last item of a list covers every item of it. */
final class SharedHedge {

    private static final String LIST = "、";
    private static final String ENDS = "，；：,;:（）()”";

    private SharedHedge() {}

    /** Gives the items before a trailing hedge that hedge; {@code first} is the first draft of the sentence. */
    static void settle(String text, List<Draft> drafts, int first) {
        Approx shared = Approx.EXACT;
        for (int k = drafts.size() - 1; k > first; k--) {
            Figure last = drafts.get(k).figure();
            Figure before = drafts.get(k - 1).figure();
            if (before.begin() == last.begin()) {
                continue;
            }
            if (WordList.TRAILING.endsAt(text, last.end())) {
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

    private static boolean isListed(String text, Figure before, Figure last) {
        return text.startsWith(LIST, before.end())
                && before.kind() == last.kind()
                && before.relative() == last.relative()
                && text.substring(before.end(), last.begin()).chars().noneMatch(c -> ENDS.indexOf(c) >= 0);
    }
}
