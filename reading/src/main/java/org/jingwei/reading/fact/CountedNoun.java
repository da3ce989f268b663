package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * The noun that follows an amount or a count: 20个[新建项目]开工建设.
 *
 * @param tokens how many tokens it has
 * @param words as printed; empty if no noun follows
 * @param kind whether it opens with a noun or holds deeds alone
 * @param told what the clause goes on to say of the things (17个部门[未达到目标进度]); empty before a list or a figure
 * @param rest all that the clause says behind the noun, figures included
 * @param beforeFigure whether it runs up to the next figure, whose head noun it may hold (3个[项目总投资]5亿元)
 * @param ofNext the counted noun that owns the amount (总投资6100亿元的510个[重点项目]); empty if none does
 */
record CountedNoun(int tokens, String words, Kind kind, String told, Phrase rest, boolean beforeFigure, String ofNext) {

    enum Kind {
        /** 个[重点项目]. */
        NOUN,
        /** 14项[未开工建设]: what happened to things that were named before. */
        DEED,
        OTHER
    }

    static final CountedNoun NONE = new CountedNoun(0, "", Kind.OTHER, "", new Phrase("", List.of()), false, "");

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

    static CountedNoun after(Phrase after, Figure figure) {
        Optional<CountedNoun> sized = behindItsSize(after, figure);
        if (sized.isPresent()) {
            return sized.get();
        }
        String next = AmountOwner.in(after, figure);
        Optional<Attribute> described =
                Counted.isThing(figure.unit().orElse("")) ? Attribute.in(after) : Optional.empty();
        return described
                .map(name -> described(after, name))
                .orElseGet(() -> directlyAfter(after, figure))
                .owning(next)
                .sharing(after, figure);
    }

    private static CountedNoun described(Phrase after, Attribute name) {
        int end = clauseEnd(after);
        boolean figureFollows = end < after.size() && after.get(end).kind() == Token.Kind.FIGURE;
        Phrase rest = after.sub(name.tokens(), Math.max(name.tokens(), breakAfter(after, end)));
        String told = figureFollows ? "" : after.sub(name.tokens(), end).joined();
        return new CountedNoun(name.tokens(), name.words(), Kind.NOUN, told, rest, figureFollows, "");
    }

    /** 22个[省列]、109个市列重大项目: with the thing that is printed once, at the end of the list. */
    private CountedNoun sharing(Phrase after, Figure figure) {
        boolean item = tokens > 0 && tokens < after.size() && after.get(tokens).kind() == Token.Kind.LIST;
        return item
                ? SharedTail.named(words, after.from(tokens), figure)
                        .map(whole -> new CountedNoun(tokens, whole, Kind.NOUN, told, rest, beforeFigure, ofNext))
                        .orElse(this)
                : this;
    }

    /** 17个总投资30亿元[工程包]: the things stand behind the amount that says how large they are. */
    private static Optional<CountedNoun> behindItsSize(Phrase after, Figure figure) {
        boolean amount = after.size() > 2
                && after.get(0).is(HEAD)
                && after.get(1).kind() == Token.Kind.FIGURE
                && !after.get(1).figure().orElseThrow().relative()
                && Counted.isThing(figure.unit().orElse(""));
        if (!amount) {
            return Optional.empty();
        }
        Phrase things = after.from(after.isOnly(2, "的") ? 3 : 2);
        boolean noun = !things.isEmpty()
                && (things.get(0).kind() == Token.Kind.TEXT || things.get(0).isAny(Cues.NOUNS));
        return noun ? Optional.of(directlyAfter(things, figure)).filter(n -> !n.isEmpty()) : Optional.empty();
    }

    CountedNoun owning(String next) {
        return new CountedNoun(tokens, words, kind, told, rest, beforeFigure, next);
    }

    boolean named() {
        return kind == Kind.NOUN;
    }

    boolean isEmpty() {
        return tokens == 0;
    }

    /** 297家国企[重组整合为]110家: the figure is replaced by the one that follows. */
    boolean isReplaced(Phrase after) {
        return tokens > 0
                && tokens + 1 < after.size()
                && after.get(tokens).is(REACH)
                && after.get(tokens + 1).kind() == Token.Kind.FIGURE;
    }

    static CountedNoun directlyAfter(Phrase printed, Figure figure) {
        boolean done = printed.size() > 2
                && printed.get(0).is(DONE)
                && printed.get(1).is(STATE)
                && (printed.get(2).kind() == Token.Kind.TEXT || printed.get(2).isAny(Cues.NOUNS | DEED.bit()));
        boolean brought = printed.size() > 1
                && printed.isOnly(0, "实现")
                && printed.get(1).kind() == Token.Kind.TEXT
                && Counted.isPeople(figure);
        boolean etc = printed.size() > 1 && (printed.isOnly(0, "等") || printed.isOnly(0, "等系列"));
        return done || brought || etc ? followedBy(printed.from(1), figure).further(1) : followedBy(printed, figure);
    }

    /** The same behind so many tokens more: 50个[已]开工新建项目. */
    private CountedNoun further(int more) {
        return isEmpty() ? this : new CountedNoun(tokens + more, words, kind, told, rest, beforeFigure, ofNext);
    }

    private static CountedNoun followedBy(Phrase printed, Figure figure) {
        boolean counts = !figure.relative()
                && !figure.points()
                && figure.kind() != Figure.Kind.RANK
                && figure.kind() != Figure.Kind.BARE;
        if (!counts) {
            return NONE;
        }
        Phrase after = withoutYearOfHonour(withoutRemark(printed));
        int end = clauseEnd(after);
        boolean figureFollows = end < after.size() && after.get(end).kind() == Token.Kind.FIGURE;
        int list = itemEnd(after, end);
        boolean nextItem = figureFollows && list >= 0;
        boolean beforeFigure = figureFollows && !nextItem;
        Phrase noun = cut(withoutNeighbour(after.until(nextItem ? list : end)), beforeFigure);
        if (isSize(figure)) {
            noun = firstMember(noun);
        }
        boolean populace = figure.unit().orElse("").startsWith("万");
        String words = populace ? Course.ofPopulace(named(noun)) : named(noun);
        return new CountedNoun(
                noun.size(),
                beforeFigure ? things(words) : words,
                kind(noun),
                figureFollows ? "" : after.sub(Math.min(noun.size(), end), end).joined(),
                after.sub(noun.size(), Math.max(noun.size(), breakAfter(after, end))),
                beforeFigure,
                "");
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

    /** 享受甲、乙等形式的[教育帮扶]: the examples are left out, of [新建项目]的备案、报批等工作 too; 项目[因]资金不足: the reason. */
    private static String named(Phrase noun) {
        String words = noun.joined();
        for (int k = noun.size() - 2; k > 1; k--) {
            if (noun.isOnly(k, "等") && noun.get(0).is(DEED)) {
                String rest = noun.from(k + 1).joined();
                boolean kind = WordList.MANNER.startsAt(rest, 0) && rest.indexOf('的') > 0;
                String owner = Course.withoutPurpose(noun.until(k).joined());
                boolean owned = WordList.COUNTABLE.ends(owner);
                words = owned ? owner : noun.textOf(0) + (kind ? rest.substring(rest.indexOf('的') + 1) : rest);
            }
        }
        int reason = words.indexOf('因');
        boolean clause = reason > 2
                && reason + 2 < words.length()
                && !WordList.NO_REASON.startsAt(words, reason - 1)
                && !WordList.NO_REASON.startsAt(words, reason);
        return clause ? words.substring(0, reason) : words;
    }

    private static int clauseEnd(Phrase after) {
        int end = 0;
        while (end < after.size()
                && switch (after.get(end).kind()) {
                    case FIGURE, BREAK, OPEN, CLOSE -> false;
                    case TEXT, WORD, PERIOD, LIST -> true;
                }) {
            end++;
        }
        return end;
    }

    /** Where the clause ends of which the words until {@code from} are known to be a part, its figures and lists included. */
    private static int breakAfter(Phrase after, int from) {
        int end = from;
        while (end < after.size()
                && switch (after.get(end).kind()) {
                    case BREAK, OPEN, CLOSE -> false;
                    case TEXT, WORD, PERIOD, LIST, FIGURE -> true;
                }) {
            end++;
        }
        return end;
    }

    /** 7家企业获批[2031年度]省级示范企业: the year of an honour is no time of the clause. */
    private static Phrase withoutYearOfHonour(Phrase after) {
        for (int k = 1; k + 1 < after.size() && after.get(k).kind() != Token.Kind.BREAK; k++) {
            boolean year = after.get(k).kind() == Token.Kind.PERIOD && WordList.OPEN_VERB.ends(after.textOf(k - 1));
            if (year && after.get(k + 1).kind() != Token.Kind.FIGURE) {
                return after.until(k).and(after.from(k + 1).tokens());
            }
        }
        return after;
    }

    private static Kind kind(Phrase noun) {
        if (noun.isEmpty()) {
            return Kind.OTHER;
        }
        if (noun.all(t -> t.isAny(Cues.of(STATE, DEED, VERB))
                || WordList.NOT_DONE.has(noun.textOf(t))
                || WordList.PLAIN_DEED.has(noun.textOf(t)))) {
            return Kind.DEED;
        }
        boolean named = noun.get(0).kind() == Token.Kind.TEXT || noun.get(0).isAny(Cues.NOUNS);
        return named && !Character.isDigit(noun.textOf(0).charAt(0)) ? Kind.NOUN : Kind.OTHER;
    }

    /** 11个标准化村[（社区）]文化中心: a short remark in brackets does not end the noun. */
    private static Phrase withoutRemark(Phrase after) {
        int open = 0;
        while (open < after.size()
                && (after.get(open).kind() == Token.Kind.TEXT || after.get(open).kind() == Token.Kind.WORD)) {
            open++;
        }
        boolean remark = open > 0
                && open + 3 < after.size()
                && after.get(open).kind() == Token.Kind.OPEN
                && after.get(open + 2).kind() == Token.Kind.CLOSE
                && after.get(open + 1).kind() != Token.Kind.FIGURE
                && (after.get(open + 3).kind() == Token.Kind.TEXT
                        || after.get(open + 3).isAny(Cues.NOUNS));
        int close = remark ? open + 2 : open > 0 ? otherRungs(after, open) : open;
        return close > open ? after.until(open).and(after.from(close + 1).tokens()) : after;
    }

    /** 5个县[（市、区）]增速低于全市: what the other districts are called; where the bracket closes, {@code open} if it is none of these. */
    private static int otherRungs(Phrase after, int open) {
        int close = open + 1;
        while (close < after.size()
                && (after.get(close).kind() == Token.Kind.LIST || WordList.PEERS.has(after.textOf(close)))) {
            close++;
        }
        boolean rungs = close > open + 1
                && close < after.size()
                && after.get(open).kind() == Token.Kind.OPEN
                && after.get(close).kind() == Token.Kind.CLOSE;
        return rungs ? close : open;
    }

    /** 5万亩, 20万吨: how large something is, and no count or amount of money. */
    static boolean isSize(Figure figure) {
        String unit = figure.unit().orElse("");
        return figure.kind() == Figure.Kind.QUANTITY
                && !figure.relative()
                && !figure.points()
                && !unit.isEmpty()
                && !unit.endsWith("元")
                && !unit.endsWith("亿")
                && !unit.endsWith("名")
                && !Counted.isOneByOne(unit)
                && !Counted.isPeople(figure);
    }

    /** 5万亩高标准农田[、]果园等项目: a size is that of the first. */
    private static Phrase firstMember(Phrase noun) {
        int k = 0;
        while (k < noun.size() && !(noun.get(k).kind() == Token.Kind.LIST && endsMember(noun, k))) {
            k++;
        }
        return noun.until(k);
    }

    private static boolean endsMember(Phrase noun, int k) {
        return noun.isOnly(k, "、") || WordList.PLANT.ends(noun.until(k).joined());
    }

    /** The list mark that ends this item before the next figure; -1 if none does. */
    private static int itemEnd(Phrase after, int end) {
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

    private static Phrase cut(Phrase words, boolean beforeFigure) {
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

    /** 3个项目[完成投资]5亿元: a name that the next figure is of. */
    private static boolean isMeasured(Phrase words, int k) {
        return words.get(k).is(NAME)
                && WordList.MEASURED.ends(words.textOf(k))
                && !words.textOf(k).contains("项目");
    }

    /** 160项[重大项目]开工率达100%: what is measured of the things is the next figure's. */
    private static String things(String words) {
        int end = words.lastIndexOf("项目") + 2;
        return end > 2 && end < words.length() && WordList.MEASURED.ends(words) ? words.substring(0, end) : words;
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
}
