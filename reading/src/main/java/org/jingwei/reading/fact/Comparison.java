package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import org.jingwei.reading.lexicon.WordList;

/** What predicates share: the thing compared with, the sign of a change, and the words 由 and 从. */
final class Comparison {

    private static final int LONGEST_CHANGE = 40;
    /** So soon behind a comma the change is told that goes on with the figure before it. */
    private static final int CHANGE_BEGINS = 5;

    private static final String CLAUSE_ENDS = "，。；：";

    private Comparison() {}

    /** Takes the words as the comparator, without what merely joins them: 高于[全省]平均水平. */
    static void with(Phrase words, Frame f) {
        int a = 0;
        int b = words.size();
        while (a < b && (words.get(a).is(EACH) || words.isOnly(a, "于"))) {
            a++;
        }
        a = a < b && isFrom(words, a) ? b : a;
        while (b > a && closes(words, b - 1)) {
            b--;
        }
        f.comparator = words.sub(a, b);
        String named = f.comparator.joined();
        if (!named.isEmpty()) {
            f.comparedWith(named);
        }
    }

    private static boolean closes(Phrase words, int k) {
        Token t = words.get(k);
        return t.isAny(Cues.of(EACH, ASPECT, LEVEL, RANK_AT)) && !t.isAny(Cues.NOUNS)
                || words.isOnly(k, "的")
                || WordList.COMPARED.starts(words.textOf(k));
    }

    /** The word that opens a comparison, -1 if none does; in 较[一季度]和去年同期 the first of them. */
    static int opensAt(Phrase words) {
        int than = words.last(THAN);
        int first = than - 1;
        while (first >= 0
                && (words.get(first).kind() == Token.Kind.PERIOD
                        || words.get(first).kind() == Token.Kind.LIST)) {
            first--;
        }
        boolean list =
                than > 0 && first >= 0 && first < than - 1 && words.get(first).is(THAN);
        return list ? first : than;
    }

    /** 由139户[降至]48户, 由12%，[提高到]15%: what follows a figure replaces it; 由5个部门抽出专人 tells of no change. */
    static boolean isReplaced(String text, int from) {
        int end = from;
        int stop = Math.min(text.length(), from + LONGEST_CHANGE);
        while (end < stop && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int next = end < stop && text.charAt(end) == '，' ? end + 1 : end;
        return WordList.REPLACES.in(text.substring(from, Math.min(text.length(), next + CHANGE_BEGINS)));
    }

    /** The sign of a change: the tail's own, turned round where the words before it name a fall (降幅扩大). */
    static int sign(Phrase before, Token tail) {
        boolean fall = before.any(t -> t.argument(ASPECT).equals("-"));
        if (tail.is(NARROW)) {
            return 1;
        }
        if (tail.is(WIDEN)) {
            return fall ? -1 : 1;
        }
        if (tail.is(ABOVE)) {
            return sign(tail, ABOVE);
        }
        if (tail.is(HIGHER) && !tail.isAny(Cues.of(RISE, DROP))) {
            return sign(tail, HIGHER);
        }
        int own = tail.is(DROP) ? -1 : 1;
        return fall ? -own : own;
    }

    static int sign(Token t, Cue cue) {
        return t.argument(cue).startsWith("-") ? -1 : 1;
    }

    /** 同比 and 环比 before the change that ends the words name its base. */
    static void base(Phrase words, Frame f) {
        int mom = words.last(MOM);
        int yoy = words.last(YOY);
        if (mom >= 0) {
            f.comparedWith("上月");
            f.noun = words.until(mom);
        } else if (yoy >= 0) {
            f.comparedWith(Frame.LAST_YEAR);
            f.noun = words.until(yoy);
        }
    }

    /** Drops 增长, 增速 and 的 from the end of what is pulled: 拉动工业[增长]. */
    static Phrase pulled(Phrase words) {
        int end = words.size();
        while (end > 0 && (words.get(end - 1).isAny(Cues.of(RISE, DROP, ASPECT)) || words.isOnly(end - 1, "的"))) {
            end--;
        }
        return words.until(end);
    }

    /** Whether the token opens an earlier value: [由]139户降至48户. */
    static boolean isFrom(Phrase words, int k) {
        return k >= 0 && (words.isOnly(k, "由") || words.isOnly(k, "从") || words.isOnly(k, "自"));
    }
}
