package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Comparator;
import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** Names a count or an amount by the noun after it: 新增[规上企业]12家 but 新增12家[规上企业], 发放3亿元[贷款]. */
final class CountedThings {

    private static final long DEEDS = Cues.of(DEED, VERB, STATE, LEAD);
    private static final String COST = "投资";
    private static final String WHOLE_COST = "总投资";
    private static final String YEARLY = "年产";

    private final Nouns nouns;
    private final Memory memory;
    private final CountedOut some;
    private final CountNames counts;

    CountedThings(Nouns nouns, Memory memory, SharedWords shared) {
        this.nouns = nouns;
        this.memory = memory;
        this.some = new CountedOut(memory);
        this.counts = new CountNames(nouns, memory, shared);
    }

    /** The name that the noun after the figure gives, if it is what is counted. */
    Optional<String> named(Phrase noun, Frame f, Figure figure, CountedNoun right) {
        boolean countable = Counted.isThing(figure.unit().orElse(""));
        Optional<String> out = countable ? some.named(noun, f, figure, right) : Optional.empty();
        if (out.isPresent() || right.isEmpty()) {
            return out;
        }
        Optional<String> plant = countable ? Optional.empty() : plant(noun, right);
        Optional<String> behind = plant.isPresent() ? plant : Behind.named(noun, f, figure, right);
        if (behind.isPresent()) {
            memory.list.counting = true;
            return behind;
        }
        if (right.words().startsWith("的") && right.words().length() > 1) {
            return ofThings(noun, f, figure, right);
        }
        if (!countable) {
            return amount(noun, f, figure, right);
        }
        boolean gives = givesTo(noun, figure);
        return isStated(noun, f, right, gives)
                ? Optional.empty()
                : Optional.of(counts.named(gives ? noun.none() : noun, f, figure, right));
    }

    /** [年产]100万吨建材生产项目: the plant that makes so much. */
    private static Optional<String> plant(Phrase noun, CountedNoun right) {
        boolean made = right.named()
                && !right.beforeFigure()
                && !noun.isEmpty()
                && noun.textOf(noun.tail()).endsWith(YEARLY);
        return made ? plantIn(right.words()).map(name -> name + YEARLY) : Optional.empty();
    }

    /** 年产100万吨[建材生产项目]建成投产: the plant, without what became of it; empty if it is none. */
    private static Optional<String> plantIn(String things) {
        return WordList.PLANT.words().stream()
                .filter(word -> things.indexOf(word) > 1)
                .map(word -> things.substring(0, things.indexOf(word) + word.length()))
                .min(Comparator.comparingInt(String::length));
    }

    /** 投资2亿元[的滨江片区], 发放3亿元[的贷款]: what stands behind 的 owns the amount, or is it. */
    private Optional<String> ofThings(Phrase noun, Frame f, Figure figure, CountedNoun right) {
        String things = right.words().substring(1);
        if (!right.ofNext().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> invested = f.nextItem && money(figure) ? investedAlike(noun, things) : Optional.empty();
        if (invested.isPresent()) {
            return invested;
        }
        boolean head = noun.tail().is(HEAD) || WordList.SPENT.has(noun.joined());
        if (head && standsAlone(noun)) {
            return Optional.of(Course.ofOwner(withoutExamples(things)) + noun.textOf(noun.tail()));
        }
        if (Counted.isThing(figure.unit().orElse("")) || !nouns.hasHead(things)) {
            return Optional.empty();
        }
        boolean whose = figure.kind() == Figure.Kind.QUANTITY
                && !figure.relative()
                && !noun.isEmpty()
                && !noun.any(t -> t.is(NAME))
                && !nouns.hasHead(noun.joined())
                && !right.beforeFigure();
        memory.list.counting |= whose;
        return whose || noun.isEmpty() ? Optional.of(things) : Optional.empty();
    }

    /** 投资112亿元的甲项目、[110亿元的乙项目]: the next works of the list have their amount, too. */
    private Optional<String> investedAlike(Phrase noun, String works) {
        String last = memory.subjects.size() == 1 ? memory.subjects.get(0) : "";
        String before = last.startsWith(noun.joined()) ? last : "";
        int at = before.lastIndexOf(WHOLE_COST) > 1 ? before.lastIndexOf(WHOLE_COST) : before.lastIndexOf(COST);
        boolean alike = at > 1 && before.length() - at <= WHOLE_COST.length() && WordList.FACILITY.in(works);
        return alike ? Optional.of(Course.ofOwner(withoutExamples(works)) + before.substring(at)) : Optional.empty();
    }

    /** 沙漠光伏基地、[投资]7亿元的供水工程: the head belongs to what follows the figure; what is invested always does. */
    private static boolean standsAlone(Phrase noun) {
        return noun.size() == 1
                || noun.size() == 2 && noun.isOnly(0, "涉及")
                || noun.get(noun.size() - 2).kind() == Token.Kind.LIST
                || noun.textOf(noun.tail()).endsWith("投资");
    }

    /** 投资2亿元的[滨江片区]等项目: the amount is of the one that is named. */
    private static String withoutExamples(String things) {
        int etc = things.indexOf('等');
        return etc > 2 && !things.startsWith("等级", etc) && !things.startsWith("等教育", etc)
                ? things.substring(0, etc)
                : things;
    }

    /** 发放3亿元[贷款], 集中连片开展50万亩[农田建设]: an amount or a size of what is named behind it. */
    private Optional<String> amount(Phrase noun, Frame f, Figure figure, CountedNoun right) {
        String things = right.words();
        Optional<String> name;
        if (isDone(noun, figure, right)) {
            name = Optional.of(noun.joined() + things);
        } else if (noun.isEmpty() && memory.list.item && memory.list.counted() && !money(figure)) {
            name = Optional.of(memory.list.deed + things);
        } else if (noun.isEmpty() && !money(figure) && f.peeled(WordList.FULFILLED_THINGS)
                || isOfIt(noun, f, figure, right)
                || isOfPlant(noun, things)) {
            name = Optional.of(things);
        } else {
            name = Optional.empty();
        }
        memory.list.counting |= name.isPresent();
        return name;
    }

    /** [发放]3亿元贷款: nothing but what is done stands before the amount. */
    private boolean isDone(Phrase noun, Figure figure, CountedNoun right) {
        boolean verb = noun.size() == 1
                && noun.get(0).kind() == Token.Kind.TEXT
                && noun.joined().length() == 2
                && !figure.relative()
                && !nouns.hasHead(noun.joined())
                && right.named()
                && !right.beforeFigure();
        return !noun.isEmpty() && (verb || noun.all(t -> t.isAny(DEEDS) || t.kind() == Token.Kind.LIST));
    }

    /** 下达的[5亿元]资金; ，[75万亩]夏粮丰收: the quantity is of what follows it. */
    private static boolean isOfIt(Phrase noun, Frame f, Figure figure, CountedNoun right) {
        boolean ofIt =
                f.modifies && figure.kind() == Figure.Kind.QUANTITY && !figure.relative() && !right.beforeFigure();
        return (ofIt || opens(noun, f, figure)) && right.named();
    }

    /** 10万千瓦[风电项目]: works by their size. */
    private boolean isOfPlant(Phrase noun, String things) {
        return WordList.PLANT.ends(things)
                && !WordList.PLANT.has(things)
                && (noun.isEmpty() || !noun.tail().is(NAME) && !nouns.hasHead(noun.joined()));
    }

    /** ，[75万亩]夏粮丰收: a quantity that opens a clause is of what follows it. */
    private static boolean opens(Phrase noun, Frame f, Figure figure) {
        return noun.isEmpty()
                && f.opens
                && !money(figure)
                && figure.kind() == Figure.Kind.QUANTITY
                && f.measure == Measure.LEVEL
                && !f.part
                && !f.stated;
    }

    private static boolean money(Figure figure) {
        String unit = figure.unit().orElse("");
        return figure.relative() || figure.points() || unit.endsWith("元") || unit.endsWith("亿") || unit.isEmpty();
    }

    /** 企业[达到]12家: what the words before the count name is counted, and not what stands behind it. */
    private boolean isStated(Phrase noun, Frame f, CountedNoun right, boolean gives) {
        return f.stated
                && !noun.isEmpty()
                && !(right.named() && (WordList.WELL_DONE.ends(noun.joined()) || gives || isHedgedDeed(noun, f)));
    }

    /** [吸引近]600户企业: a hedge between the deed and the count states nothing. */
    private boolean isHedgedDeed(Phrase noun, Frame f) {
        return f.leadsOver != Token.NONE
                && noun.size() == 1
                && WordList.HEDGING.has(noun.textOf(f.leadsOver))
                && (noun.get(0).is(DEED)
                        || noun.get(0).kind() == Token.Kind.TEXT
                                && noun.joined().length() == 2)
                && !nouns.hasHead(noun.joined());
    }

    /** 共[向]320家企业发放: to whom something is given. */
    private static boolean givesTo(Phrase noun, Figure figure) {
        return !noun.isEmpty() && WordList.GIVES_TO.endsAt(noun.text(), figure.begin());
    }
}
