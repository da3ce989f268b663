package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Script;
import org.jingwei.reading.lexicon.WordList;

/** Ranks: 增速[居全市]第3位, 总量[全省]第十一. */
final class RankPredicate implements Predicate {

    private static final int LONGEST_PLACE = 3;

    @Override
    public void read(Phrase words, Frame f) {
        f.measure = Measure.RANK;
        f.noteEach(words);
        int contest = contest(words);
        if (contest > 0) {
            Comparison.with(words.sub(contest - 1, contest), f);
            f.noun = words.from(contest);
            return;
        }
        int ranking = ranking(words);
        if (ranking > 0) {
            f.noun = named(words, ranking);
            f.comparedWith(f.noun.joined());
            return;
        }
        int at = words.last(RANK_AT);
        if (at >= 0) {
            Comparison.with(words.from(at + 1), f);
        }
        int end = at >= 0 ? placingBegins(words, at) : words.size();
        if (f.comparator.isEmpty()) {
            end = peersBefore(words, end, at >= 0, f);
        }
        end = countedPeers(words, end, f);
        while (end > 0
                && at >= 0
                && words.get(end - 1).is(RANK_AT)
                && !words.get(end - 1).isAny(Cues.NOUNS)) {
            end--;
        }
        // 位次由去年的第48位上升至第47位: 由 may stand behind the word that places
        int than = words.last(THAN);
        if (Comparison.isFrom(words, than)) {
            f.from = true;
            end = Math.min(end, than);
        }
        f.noun = isOverall(words, end) ? words.none() : words.until(end);
    }

    /** 到位资金28亿元，[综合]排位全市第一: the place of what was named before. */
    private static boolean isOverall(Phrase words, int end) {
        return end == 1 && words.size() > 1 && words.isOnly(0, "综合");
    }

    /** 获全省[贡献奖]第一名: where the name of the contest begins that one is placed in; -1 if none is named. */
    private static int contest(Phrase words) {
        int scope = words.lastScope();
        boolean named = scope >= 0 && words.last(RANK_AT) < scope && scope + 1 < words.size();
        return named && WordList.CONTEST.ends(words.joined()) ? scope + 1 : -1;
    }

    /** 跃居[2030全国数字经济城市排行]第8位, 获[综合评价]第3名: where the name of what one is placed in begins; -1 if none is named, or a subject of its own. */
    private static int ranking(Phrase words) {
        if (words.isEmpty()
                || !WordList.RANKING.endsAt(words.text(), words.tail().end())) {
            return -1;
        }
        int verb = words.size() - (words.tail().is(RANK_AT) ? 2 : 1);
        while (verb >= 0 && !words.get(verb).is(RANK_AT)) {
            verb--;
        }
        boolean who = verb >= 0
                && words.until(verb)
                        .all(t -> t.isAny(Cues.of(SCOPE, REGION, LEAD))
                                || t.kind() == Token.Kind.TEXT && t.end() - t.begin() <= LONGEST_PLACE);
        return who && verb + 1 < words.size() ? verb + 1 : -1;
    }

    /** The name as one token, so that no word inside cuts it, without the year before it. */
    private static Phrase named(Phrase words, int from) {
        int begin = words.get(from).begin();
        while (Script.isDigit(words.text().charAt(begin))) {
            begin++;
        }
        begin += words.text().startsWith("年", begin) ? 1 : 0;
        return words.of(List.of(Token.text(begin, words.tail().end())));
    }

    /** 增速在[全省43个县中]排名第4位: the peers that are counted. */
    private static int countedPeers(Phrase words, int end, Frame f) {
        int k = end - 1;
        while (k >= 0 && words.get(k).kind() != Token.Kind.FIGURE) {
            k--;
        }
        if (k < 0 || k + 1 >= end) {
            return end;
        }
        boolean among = words.textOf(k + 1).endsWith("中")
                || words.from(k + 1).any(t -> words.isOnly(t, "的"))
                || WordList.PEERS.has(words.sub(k + 1, end).joined());
        if (!among) {
            return end;
        }
        int from = k > 0 && words.get(k - 1).isAny(Cues.of(SCOPE, REGION)) ? k - 1 : k;
        f.comparator = words.sub(from, end);
        f.comparedWith(f.comparator.joined());
        return from;
    }

    /** 排名居: several words that place are one. */
    private static int placingBegins(Phrase words, int at) {
        int begin = at;
        while (begin > 0
                && words.get(begin - 1).is(RANK_AT)
                && !words.get(begin - 1).isAny(Cues.NOUNS)) {
            begin--;
        }
        return begin;
    }

    /** The peer set before the placing word, or before the rank itself where no word places; where the subject ends. */
    private static int peersBefore(Phrase words, int end, boolean placed, Frame f) {
        int peers = words.until(end).lastScope();
        if (peers >= 0 && (!placed || peers == end - 1)) {
            Comparison.with(placed ? words.sub(peers, end) : words.from(peers), f);
            return peers;
        }
        if (!placed && words.size() == 1 && words.get(0).kind() == Token.Kind.TEXT) {
            Comparison.with(words, f);
            return 0;
        }
        return end;
    }
}
