package org.jingwei.reading.fact;

import java.util.List;
import org.jingwei.core.number.Approx;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.lexicon.WordList;

/**
 * What only the whole sentence tells: that its figures are aimed at. A quotation that is called an aim (“增长5%”的目标) is one; growths
 * that are nearly all bounded from below (增长8%以上，…增长9%以上，…) are aims, for a result is printed as it is.
 */
final class Aims {

    private static final int LEAST = 3;
    private static final int LONGEST_EPITHET = 8;
    private static final int LONGEST_CALL = 12;
    private static final int LONGEST_QUOTATION = 200;

    private Aims() {}

    /** Gives the drafts from {@code first} on the status of a target where their sentence calls for it. */
    static void settle(String text, int begin, int end, List<Draft> drafts, int first) {
        if (first == drafts.size()) {
            return;
        }
        String sentence = text.substring(begin, end);
        calledAims(text, end, drafts, first);
        boolean quoted = sentence.indexOf("”的") > 0;
        boolean bounded = bounded(drafts.subList(first, drafts.size()));
        for (int k = first; k < drafts.size() && (quoted || bounded); k++) {
            Draft draft = drafts.get(k);
            boolean aim = bounded && !isRank(draft)
                    || quoted && isQuotedAim(sentence, draft.figure().begin() - begin);
            if (aim && draft.qualifiers().status() == Status.ACTUAL) {
                drafts.set(k, draft.as(Status.TARGET));
            }
        }
    }

    /** 生产总值增长9%，[这是…的目标]: what the next clause calls an aim is one. */
    private static void calledAims(String text, int end, List<Draft> drafts, int first) {
        for (int k = first; k < drafts.size(); k++) {
            Draft draft = drafts.get(k);
            int next = draft.figure().end() + 1;
            int stop = Math.min(end, next + LONGEST_CALL);
            boolean called = next < stop && text.startsWith("这是", next) && WordList.AIM.in(text.substring(next, stop));
            if (called && draft.qualifiers().status() == Status.ACTUAL) {
                drafts.set(k, draft.as(Status.TARGET));
            }
        }
    }

    private static boolean isRank(Draft draft) {
        return draft.qualifiers().measure() == Measure.RANK;
    }

    private static boolean bounded(List<Draft> drafts) {
        long growths = drafts.stream().filter(Aims::isGrowth).count();
        long bounded = drafts.stream()
                .filter(d -> isGrowth(d) && d.figure().approx() == Approx.AT_LEAST)
                .count();
        return bounded >= LEAST && bounded * LEAST >= growths * 2;
    }

    private static boolean isGrowth(Draft draft) {
        return draft.qualifiers().measure() == Measure.YOY && draft.sign() > 0;
    }

    private static boolean isQuotedAim(String sentence, int at) {
        String before = sentence.substring(Math.max(0, at - LONGEST_QUOTATION), at);
        String after = sentence.substring(at, Math.min(sentence.length(), at + LONGEST_QUOTATION));
        int close = after.indexOf('”');
        if (close < 0 || before.lastIndexOf('“') <= before.lastIndexOf('”')) {
            return false;
        }
        String epithet = after.substring(close + 1, Math.min(after.length(), close + 1 + LONGEST_EPITHET));
        return epithet.startsWith("的") && WordList.AIM.in(epithet);
    }
}
