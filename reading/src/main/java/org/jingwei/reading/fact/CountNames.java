package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * Names a count by the things behind it: with what is said of them (有17个部门[未达到目标进度]), with what they share with those counted
 * before (3个省级乡村振兴示范镇、5个[示范村]), or with what is done to them (新增12家[规上企业]).
 */
final class CountNames {

    private static final int LONGEST_DEED = 6;
    private static final int LONGEST_TOLD = 14;
    private static final int LONGEST_BRIEF = 4;
    private static final int LONGEST_PURPOSE = 22;
    private static final String FIRMS = "企业";

    private final Nouns nouns;
    private final Memory memory;
    private final SharedWords shared;

    CountNames(Nouns nouns, Memory memory, SharedWords shared) {
        this.nouns = nouns;
        this.memory = memory;
        this.shared = shared;
    }

    /** The name of what is counted; a count of things is a level, also behind 新增 or 减少. */
    String named(Phrase noun, Frame f, Figure figure, CountedNoun right) {
        if (f.measure == Measure.DELTA) {
            f.measure = Measure.LEVEL;
            f.comparatorText = Optional.empty();
        }
        f.sign = f.measure == Measure.LEVEL ? 1 : f.sign;
        memory.list.counting = true;
        String things = Course.withoutPurpose(
                right.beforeFigure() ? withoutHead(beforeVerb(right.words())) : withoutCourse(right));
        Optional<String> bound = ThingsTold.condition(right);
        if (bound.isPresent()) {
            f.inherits = Optional.of(things);
            return bound.get();
        }
        Optional<String> said = bySaying(noun, f, figure, right, things);
        if (said.isPresent()) {
            return said.get();
        }
        Optional<String> before = byThoseBefore(noun, f, right, things);
        return before.isPresent() ? before.get() : byDeed(noun, f, figure, things);
    }

    /** 29个项目[办理了]34个事项: what the things do to the next ones is no part of their name. */
    private static String beforeVerb(String things) {
        int end = things.length();
        for (String verb : WordList.TAKES.words()) {
            int at = things.indexOf(verb, 2);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return things.substring(0, end);
    }

    private static String withoutCourse(CountedNoun right) {
        String words = right.told().isEmpty() ? Course.withoutProcess(right.words()) : right.words();
        return Course.without(words);
    }

    /** 3个项目[总投资]5亿元: the head before the next figure is that figure's. */
    private String withoutHead(String name) {
        String head = nouns.headOf(name);
        return head.isEmpty() || head.length() >= name.length()
                ? name
                : name.substring(0, name.length() - head.length());
    }

    /** By what the clause says of the things. */
    private Optional<String> bySaying(Phrase noun, Frame f, Figure figure, CountedNoun right, String things) {
        Optional<String> doing = ThingsTold.named(right, WordList.GIVES_TO.endsAt(noun.text(), figure.begin()));
        if (doing.isPresent()) {
            return doing;
        }
        Optional<String> told = told(noun, f, right);
        if (told.isPresent()) {
            return Optional.of(toldOf(told.get(), things));
        }
        Optional<String> undergone = undergone(things, right.told());
        return undergone.isPresent() ? undergone : people(noun, f, right);
    }

    /** 有17个部门[未达到目标进度]: what is said of the things that are counted out of others. */
    private static Optional<String> told(Phrase noun, Frame f, CountedNoun right) {
        String told = right.told();
        boolean fits = !told.startsWith("的")
                && told.length() > 2
                && told.length() <= LONGEST_TOLD
                && right.named()
                && right.ofNext().isEmpty();
        if (!fits || !noun.isEmpty()) {
            return Optional.empty();
        }
        boolean out = f.leadsOver != Token.NONE && noun.textOf(f.leadsOver).endsWith("有")
                || f.peeledAny("有", "仅有", "还有", "尚有", "仍有");
        boolean undone = told.contains("未") && WordList.NOT_DONE.starts(told) || told.startsWith("没有");
        boolean brief = right.words().length() <= LONGEST_BRIEF && WordList.NOT_DONE.starts(told);
        return out || undone || brief ? Optional.of(told) : Optional.empty();
    }

    /** 6项[呈现]正增长: the verb goes with what is said; where nothing else is named, the things are those named before. */
    private String toldOf(String told, String things) {
        String verb = WordList.SHOWS.words().stream()
                .filter(things::endsWith)
                .findFirst()
                .orElse("");
        String named = things.substring(0, things.length() - verb.length());
        return verb + told + "的" + (named.isEmpty() ? memory.owner : named);
    }

    /** 26件积案[得到有效化解], 4座危桥[完成改造]: what was done to the things, without the verb that says no more than that it was. */
    private static Optional<String> undergone(String things, String told) {
        Optional<String> verb = WordList.UNDERGOING.at(told, 0);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        String deed = told.substring(verb.get().length());
        String plain = WordList.IN_WHICH_WAY
                .at(deed, 0)
                .map(way -> deed.substring(way.length()))
                .orElse(deed);
        boolean named = plain.length() > 1
                && plain.length() <= LONGEST_DEED
                && !plain.startsWith("情况")
                && !WordList.PARTICLE.in(plain);
        return named ? Optional.of(things + plain) : Optional.empty();
    }

    /** 从业人员[300人]进行体检: who they are stands before the count, what they do behind it. */
    private static Optional<String> people(Phrase noun, Frame f, CountedNoun right) {
        boolean fits = !noun.isEmpty() && !noun.get(0).is(DEED) && WordList.PERSONS.ends(noun.joined()) && !f.etc;
        return fits
                ? WordList.UNDERGOES
                        .at(right.words(), 0)
                        .map(verb -> noun.joined() + right.words().substring(verb.length()))
                : Optional.empty();
    }

    /** By what was counted before. */
    private Optional<String> byThoseBefore(Phrase noun, Frame f, CountedNoun right, String things) {
        if (noun.isEmpty() && f.peeled.isEmpty() && f.opens && isAgain(things)) {
            return Optional.of(memory.subjects.get(0));
        }
        Optional<String> part = noun.isEmpty() && things.length() == 2 ? partOfWhole(f, things) : Optional.empty();
        if (part.isPresent()) {
            return part;
        }
        if (noun.isEmpty() && right.kind() == CountedNoun.Kind.DEED && memory.inSentence() && !memory.owner.isEmpty()) {
            memory.keepsOwner = true;
            return Optional.of(things + memory.owner);
        }
        boolean item = noun.isEmpty() && memory.list.item
                || f.nextItem && (noun.isEmpty() || !noun.get(0).is(DEED));
        return item ? Optional.of(itemOf(things)) : Optional.empty();
    }

    /** 剩余887户[1472名]贫困人口: a second count of the same. */
    private boolean isAgain(String things) {
        return memory.subjects.size() == 1
                && memory.list.counted()
                && !memory.list.item
                && memory.inSentence()
                && memory.subjects.get(0).endsWith(things);
    }

    /** 规上工业企业20家，其中[中型]5家: a part by the name of the whole. */
    private Optional<String> partOfWhole(Frame f, String things) {
        int same = memory.whole.lastIndexOf(things);
        if (f.part && same > 0) {
            return Optional.of(memory.whole.substring(0, same + things.length()));
        }
        boolean kind = !nouns.isHead(things) && (f.part || memory.list.item) && memory.whole.endsWith(FIRMS);
        return kind ? Optional.of(things + memory.whole) : Optional.empty();
    }

    /** 创建3个省级乡村振兴示范镇、5个[示范村]: with what the item before it prints for both. */
    private String itemOf(String things) {
        String whole = shared.withModifier(things);
        return whole.startsWith(memory.list.deed) ? whole : memory.list.deed + whole;
    }

    /** By the examples before the count, or by what is done to the things. */
    private String byDeed(Phrase noun, Frame f, Figure figure, String things) {
        boolean examples =
                (f.etc || f.peeledAny("等")) && !noun.isEmpty() && !noun.get(0).is(DEED);
        if (examples && Examples.name(noun, things, !memory.theme.purpose().isEmpty())) {
            return noun.joined() + "等" + things;
        }
        Optional<String> policy = policy(noun, things);
        if (policy.isPresent()) {
            return policy.get();
        }
        boolean named = examples || f.told || isCountedBefore(noun);
        String deed = named ? DeedToThings.built(noun, things) : DeedToThings.in(noun, things);
        if (!named && deed.isEmpty() && f.modifies && things.length() <= LONGEST_BRIEF) {
            memory.list.counts(figure.unit().orElse(""), things);
            deed = DeedToThings.whichOnes(noun);
        }
        return deed + things;
    }

    /** 出台[优化营商环境]30条措施, [环保督察反馈]28个问题: what the items are for, or who raised them, stands before their count. */
    private static Optional<String> policy(Phrase noun, String things) {
        if (WordList.RAISED.starts(things) && WordList.RAISES.ends(noun.joined())) {
            return Optional.of(noun.joined())
                    .filter(whose -> whose.length() <= LONGEST_PURPOSE && !WordList.LOOSE.in(whose))
                    .map(whose -> whose + things);
        }
        if (!WordList.POLICY.has(things) || noun.isEmpty() || noun.any(t -> t.kind() == Token.Kind.LIST)) {
            return Optional.empty();
        }
        int from = 0;
        while (from < noun.size() && noun.get(from).is(VERB)) {
            from++;
        }
        String purpose = noun.from(from).joined();
        boolean fits = purpose.length() > LONGEST_BRIEF - 1
                && purpose.length() <= LONGEST_PURPOSE
                && !WordList.TORN_START.starts(purpose)
                && !WordList.LOOSE.in(purpose);
        return fits ? Optional.of(purpose + things) : Optional.empty();
    }

    /** 29个部门[25个]乡镇: what stands before the second count was counted by the first. */
    private boolean isCountedBefore(Phrase noun) {
        return !noun.isEmpty() && memory.list.counted() && memory.lastSubject().endsWith(noun.joined());
    }
}
