package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.regex.Pattern;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.figure.Script;
import org.jingwei.reading.lexicon.WordList;

/**
 * Whether a figure is a fact of its own: 环境指数为3.57 is; 第3期, 迈出第一步, 6个[方面] and 在[43个县]中排名第4位 are not.
 */
final class Admission {

    private static final long PLACING = Cues.of(RANK_AT, SCOPE, REGION, REACH);
    /** [三个]指标排倒数第一: which ones is said elsewhere. */
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十两几]+[个项](?:指标)?");

    private static final int LONGEST_PEERS = 4;
    private static final int LONGEST_CLAUSE = 40;
    private static final String CLAUSE_ENDS = "，。；,;！？";

    private final Memory memory;

    Admission(Memory memory) {
        this.memory = memory;
    }

    boolean isFact(Phrase left, Frame f, Figure figure, Phrase after) {
        if (isSlogan(left.text(), figure) || isMereBase(left, figure) || isTalk(left.text(), figure)) {
            return false;
        }
        boolean tells = switch (figure.kind()) {
            case BARE -> bare(left, f, figure);
            case RANK -> rank(left, f, figure);
            case QUANTITY, MASKED, RATIO -> true;
        };
        return tells && !isPeers(left, figure, after);
    }

    /** 6个[方面]: how a speech is divided says nothing of the economy. */
    static boolean isAspects(Figure figure, Phrase after) {
        return !after.isEmpty()
                && after.textOf(0).startsWith("方面")
                && Counted.isThing(figure.unit().orElse(""));
    }

    /** 在全省43个县[中]排名第4位: how many are ranked is no fact of its own. */
    private static boolean isPeers(Phrase left, Figure figure, Phrase after) {
        if (!Counted.isThing(figure.unit().orElse(""))) {
            return false;
        }
        boolean peers = left.tail().isAny(Cues.of(SCOPE, REGION));
        return peers && isMostOf(after) || figure.kind() != Figure.Kind.RANK && isBeforeRank(peers, after);
    }

    /** 在全市7个[县区中最少]. */
    private static boolean isMostOf(Phrase after) {
        String words = after.untilBreak(0).joined();
        int among = words.indexOf('中');
        return among > 0 && WordList.PEERS.has(words.substring(0, among)) && words.startsWith("最", among + 1);
    }

    /** 43个县[中]排名第4位; behind a peer set, a word of place stands between count and rank: 位列全省45个[区]第一. */
    private static boolean isBeforeRank(boolean peers, Phrase after) {
        int next = 0;
        boolean among = false;
        while (next < after.size()
                && after.get(next).kind() != Token.Kind.FIGURE
                && after.get(next).kind() != Token.Kind.BREAK) {
            among |= after.textOf(next).endsWith("中")
                    || next > 0 && after.textOf(next).endsWith("的");
            next++;
        }
        return next < after.size()
                && after.get(next)
                        .figure()
                        .filter(rank -> rank.kind() == Figure.Kind.RANK)
                        .isPresent()
                && (among
                        || peers
                                && next > 0
                                && WordList.PEERS.has(after.until(next).joined()));
    }

    /** 力争比[8.5%]高一点: only compared with. */
    private static boolean isMereBase(Phrase left, Figure figure) {
        boolean than = !left.isEmpty() && (left.isOnly(left.size() - 1, "比") || left.isOnly(left.size() - 1, "较"));
        return than && figure.relative() && WordList.SLIGHTLY.startsAt(left.text(), figure.end());
    }

    /** [10个]部门作了发言, [8个]明确: how many speak at a meeting or what a doctrine is called says nothing of the economy. */
    private static boolean isTalk(String text, Figure figure) {
        String unit = figure.unit().orElse("");
        if (!Counted.isThing(unit) && !Counted.isPeople(figure)) {
            return false;
        }
        int end = figure.end();
        boolean doctrine = WordList.DOCTRINE
                .at(text, end)
                .filter(word -> end + word.length() >= text.length() || !Script.isHan(text.charAt(end + word.length())))
                .isPresent();
        return doctrine || WordList.SPEAKS.in(clauseBehind(text, end));
    }

    private static String clauseBehind(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_CLAUSE && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    /** “…、[100%满意]”: promised in a quotation, measured of nothing. */
    private static boolean isSlogan(String text, Figure figure) {
        int close = text.indexOf('”', figure.end());
        boolean inside = close > figure.end()
                && close - figure.end() <= LONGEST_PEERS
                && text.lastIndexOf('“', figure.begin()) > text.lastIndexOf('”', figure.begin());
        return inside
                && figure.relative()
                && text.substring(figure.end(), close).chars().allMatch(c -> Script.isHan((char) c));
    }

    private boolean bare(Phrase left, Frame f, Figure figure) {
        if (left.isEmpty() || figure.value().isEmpty()) {
            return false;
        }
        String noun = f.noun.joined();
        boolean decimal = figure.value().get().value().scale() > 0;
        boolean index = WordList.INDEX.ends(noun) && (f.stated || decimal);
        boolean change = noun.isEmpty() && memory.last.bareSubject && decimal;
        if (!index && !change) {
            return false;
        }
        f.measure = noun.endsWith("比") || noun.endsWith("比值") ? Measure.RATIO : f.measure;
        memory.last.bareSubject = true;
        return true;
    }

    private static boolean rank(Phrase left, Frame f, Figure figure) {
        if (left.isEmpty() || NUMERAL.matcher(f.noun.joined()).matches()) {
            return false;
        }
        Token first = left.get(0);
        if (left.size() == 1 && first.kind() == Token.Kind.TEXT && first.end() - first.begin() <= LONGEST_PEERS) {
            return true;
        }
        int last = figure.end() - 1;
        boolean placed = left.text().startsWith("位", last) || left.text().startsWith("名", last);
        boolean measured = left.tail().isAny(Cues.of(NAME, HEAD, ASPECT)) && left.size() > 1
                || left.tail().is(NAME);
        return left.any(t -> t.isAny(PLACING)) || placed && (f.comparatorText.isPresent() || measured);
    }
}
