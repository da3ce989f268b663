package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Set;
import org.jingwei.reading.lexicon.WordList;

/**
 * Where the noun behind a figure ends: before the next item of a list (企业3家[、]商户5户), with what happened to the things (5个项目[开工]),
 * before what the next figure is of (3个项目[完成投资]5亿元).
 */
final class CountedNounEnd {

    private static final long ENDS_NOUN = Cues.of(
            LEVEL,
            REACH,
            RISE,
            DROP,
            RANK_AT,
            SHARE,
            EACH,
            DONE,
            ABOVE,
            THAN,
            COMPLETION,
            PULL,
            SHARE_NOUN,
            FORECAST,
            TARGET,
            FLAT);

    /** 项目[推进] may be a name, 项目[加快推进] is what happens to it. */
    private static final int LONGEST_NOUN_VERB = 3;

    /** Words that lead on to what is not part of the name any more. */
    private static final Set<String> OPEN_ENDS = Set.of("的", "等", "了", "就", "即将", "能够", "没有", "中", "里");

    private CountedNounEnd() {}

    /** 举办3次[重大项目集中开工仪式]: what took place so many times is named to its end. */
    static Phrase ofOccasion(Phrase words, Phrase noun) {
        for (int k = noun.size();
                !noun.isEmpty() && k < words.size() && words.get(k).kind() != Token.Kind.LIST;
                k++) {
            if (WordList.OCCASION.ends(words.textOf(k))) {
                return words.until(k + 1);
            }
        }
        return noun;
    }

    /** The list mark that ends this item before the next figure; -1 if none does. */
    static int ofItem(Phrase after, int end) {
        boolean examples = end > 0 && after.textOf(end - 1).endsWith("等");
        int list = examples ? firstList(after.until(end)) : lastList(after.until(end));
        return list >= 0 && (examples || endsItem(after, list, end)) ? list : -1;
    }

    private static int firstList(Phrase words) {
        int k = 0;
        while (k < words.size() && words.get(k).kind() != Token.Kind.LIST) {
            k++;
        }
        return k < words.size() ? k : -1;
    }

    private static int lastList(Phrase words) {
        int k = words.size() - 1;
        while (k >= 0 && words.get(k).kind() != Token.Kind.LIST) {
            k--;
        }
        return k;
    }

    /** Whether the last list mark before the next figure ends this item: 企业3家[、]商户5户. */
    private static boolean endsItem(Phrase after, int list, int end) {
        return list == end - 1
                || after.textOf(list).equals("、")
                || after.textOf(end - 1).endsWith("的");
    }

    /** The words as far as the noun goes; {@code beforeFigure} if a figure follows them that is of what ends them. */
    static Phrase cut(Phrase words, boolean beforeFigure) {
        return cutAtEnd(withoutNeighbour(words), beforeFigure);
    }

    /** 6处村史馆[和清河县博物馆], 3家养殖场[和一家酒坊]: what is named or counted for itself is none of the things counted. */
    private static Phrase withoutNeighbour(Phrase noun) {
        for (int k = 1; k + 1 < noun.size(); k++) {
            Token next = noun.get(k + 1);
            boolean another = noun.get(k).kind() == Token.Kind.LIST
                    && (next.is(REGION)
                            || WordList.ANOTHER.startsAt(noun.text(), next.begin())
                            || next.kind() == Token.Kind.TEXT && opensWithPlace(noun.textOf(k + 1)));
            if (another) {
                return noun.until(k);
            }
        }
        return noun;
    }

    /** [清河县]博物馆; but 常务副[市]长. */
    private static boolean opensWithPlace(String words) {
        int end = Places.prefix(words);
        return end > 0 && !words.startsWith("长", end);
    }

    private static Phrase cutAtEnd(Phrase words, boolean beforeFigure) {
        int end = 0;
        while (end < words.size() && !ends(words, end)) {
            if (isFinalState(words, end)) {
                end += beforeFigure ? 0 : 1;
                break;
            }
            end++;
        }
        while (end > 0
                && beforeFigure
                && (words.get(end - 1).is(HEAD)
                        || end > 1 && isMeasured(words, end - 1)
                        || end > 1 && words.get(end - 1).kind() == Token.Kind.LIST)) {
            end--;
        }
        while (end > 0 && OPEN_ENDS.contains(words.textOf(end - 1))) {
            end--;
        }
        boolean filler = end == 1 && words.get(0).is(LEAD) && !words.textOf(0).endsWith("指标");
        return filler ? words.none() : words.until(end);
    }

    private static boolean ends(Phrase words, int k) {
        Token t = words.get(k);
        boolean name = t.isAny(Cues.NOUNS);
        boolean filler = k > 0
                && !words.textOf(k).endsWith("指标")
                && t.is(LEAD)
                && !name
                && t.end() - t.begin() > 1
                && !t.isAny(Cues.of(SELF, STATE));
        boolean placing = k > 0
                && name
                && (words.textOf(k).endsWith("排名") || words.textOf(k).endsWith("排位"));
        boolean course = k > 0 && t.is(VERB) && t.end() - t.begin() > LONGEST_NOUN_VERB;
        return placing
                || course
                || words.isOnly(k, "全部")
                || t.kind() == Token.Kind.LIST && k == 0
                || t.kind() == Token.Kind.PERIOD
                || t.isAny(ENDS_NOUN) && !name
                || filler;
    }

    /** 5个项目[开工]: what happened to the things ends their name. */
    private static boolean isFinalState(Phrase words, int k) {
        return k > 0
                && words.get(k).is(STATE)
                && (k + 1 == words.size()
                        || words.get(k + 1).kind() != Token.Kind.TEXT
                                && !words.get(k + 1).isAny(Cues.NOUNS));
    }

    /** 3个项目[完成投资]5亿元: a name that the next figure is of. */
    private static boolean isMeasured(Phrase words, int k) {
        return words.get(k).is(NAME)
                && WordList.MEASURED.ends(words.textOf(k))
                && !words.textOf(k).contains("项目");
    }

    /** 160项[重大项目]开工率达100%: what is measured of the things is the next figure's. */
    static String things(String words) {
        int end = words.lastIndexOf("项目") + 2;
        return end > 2 && end < words.length() && WordList.MEASURED.ends(words) ? words.substring(0, end) : words;
    }

    /** 5万亩高标准农田[、]果园等项目: a size is that of the first. */
    static Phrase firstMember(Phrase noun) {
        int k = 0;
        while (k < noun.size() && !(noun.get(k).kind() == Token.Kind.LIST && endsMember(noun, k))) {
            k++;
        }
        return noun.until(k);
    }

    private static boolean endsMember(Phrase noun, int k) {
        return noun.isOnly(k, "、") || WordList.PLANT.ends(noun.until(k).joined());
    }
}
