package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** Names a mere attribute (产值, 开工率): a flow may stand alone, any other belongs to the thing named before. */
final class BareAttributes {

    /** 建成圈舍387座，[在建]26座; 安置房开工160套、[竣工]110套: one state takes the place of another. */
    private static final List<String> BUILT = List.of("建成", "新开工", "开工", "竣工", "投产", "完工", "新建");

    private static final String INVESTED = "投资";
    private static final String OUTSIDE = "外";
    private static final String RATE = "率";

    private final Nouns nouns;
    private final Memory memory;
    private final SharedWords shared;
    private final PrintedSubjects printed;

    BareAttributes(Nouns nouns, Memory memory, SharedWords shared, PrintedSubjects printed) {
        this.nouns = nouns;
        this.memory = memory;
        this.shared = shared;
        this.printed = printed;
    }

    /** Whether a noun, or each of a list, says what is measured and not of what. */
    static boolean isOne(Phrase noun) {
        return noun.all(t -> t.kind() == Token.Kind.LIST || t.isAny(Cues.BARE) && !t.is(NAME));
    }

    /** The names for {@code count} figures, of which {@code lead} is the last. */
    List<String> named(Phrase noun, Frame f, int count, Figure lead) {
        String words = noun.joined();
        if (count > 1 && memory.list.members.size() == count) {
            return ofEach(memory.list.members, words);
        }
        List<String> rated = ratedOwners(words, f, count);
        if (!rated.isEmpty()) {
            memory.list.members = rated;
            return ofEach(rated, words);
        }
        if (noun.size() == 1 && words.contains("业") && nouns.isIndicator(words)) {
            return List.of(f.scoped ? words : overlapping(memory.owner, words));
        }
        if (noun.size() == 1 && nouns.isFlow(words) && !isPartSpent(f, lead)) {
            return flow(words, f, count);
        }
        if (isSaidBefore(words, f)) {
            return memory.subjects;
        }
        if (count == 1 && isOfBoth(words)) {
            List<String> both = memory.list.things.subList(memory.list.things.size() - 2, memory.list.things.size());
            return f.each ? ofEach(both, words) : List.of(String.join("、", both) + words);
        }
        return memory.owner.isEmpty() || f.scoped || isUnowned(noun, words)
                ? printed.named(noun, f, count)
                : owned(noun, words, f, count);
    }

    private static List<String> ofEach(List<String> owners, String words) {
        return owners.stream().map(o -> o + words).toList();
    }

    /** 建议110件、提案64件，[办结率]分别…，[答复率]均为100%: the rate of each of the things that the sentence counted. */
    private List<String> ratedOwners(String words, Frame f, int count) {
        boolean rate = words.endsWith("率") && f.each && !f.scoped && f.measure == Measure.LEVEL;
        if (rate && count == 1 && memory.list.rated) {
            return memory.list.members;
        }
        List<String> things = memory.list.things;
        boolean fits = rate && count > 1 && things.size() >= count;
        memory.list.rated = fits;
        return fits ? things.subList(things.size() - count, things.size()) : List.of();
    }

    /** 规模以上工业增加值…，工业总产值…: what the second has of the first is printed once. */
    private static String overlapping(String owner, String words) {
        for (int n = Math.min(owner.length(), words.length()); n >= 2; n--) {
            if (owner.endsWith(words.substring(0, n))) {
                return owner + words.substring(n);
            }
        }
        return words;
    }

    /** 债券额度48亿元，[支出]仅57%: a level in per cent is of what was told before, and no flow of the region. */
    private boolean isPartSpent(Frame f, Figure lead) {
        return f.measure == Measure.LEVEL && lead.relative() && memory.inSentence();
    }

    /** 税收, 出口: of the region, unless the clause before speaks of an industry or a zone of its own (产业链产值8亿元，[税收]1亿元). */
    private List<String> flow(String words, Frame f, int count) {
        boolean goesOn = memory.inSentence() && !f.scoped && !f.part && !f.self && f.region.isEmpty();
        if (goesOn
                && memory.subjects.size() == count
                && memory.subjects.stream().noneMatch(nouns::isIndicator)) {
            List<String> owners = memory.subjects.stream()
                    .map(s -> s.substring(0, s.length() - nouns.headOf(s).length()))
                    .toList();
            if (owners.stream().allMatch(o -> ownsFlow(o, count))) {
                return ofEach(owners, words);
            }
        }
        boolean deed =
                count == 1 && memory.list.item && f.measure == Measure.LEVEL && WordList.NEW.has(memory.list.deed);
        return List.of(deed ? memory.list.deed + words : shared.partOfWhole(words));
    }

    private static boolean ownsFlow(String owner, int count) {
        return owner.length() > 1 && (count > 1 || WordList.OWNER.ends(owner)) && !WordList.NEW.starts(owner);
    }

    private boolean isSaidBefore(String words, Frame f) {
        boolean same = memory.inSentence() || !memory.ownerTold;
        return !f.scoped
                && same
                && memory.subjects.size() == 1
                && memory.subjects.get(0).endsWith(words);
    }

    /** 代表建议36件、委员提案92件，[办复率]100%: of both, which are dealt with together. */
    private boolean isOfBoth(String words) {
        List<String> things = memory.list.things;
        return WordList.DEALT_WITH.has(words)
                && things.size() > 1
                && memory.list.countsLast(memory.subjects)
                && WordList.PROPOSAL.ends(things.get(things.size() - 1))
                && WordList.PROPOSAL.ends(things.get(things.size() - 2));
    }

    private boolean isUnowned(Phrase noun, String words) {
        boolean rateOfRate = memory.owner.endsWith("率") && words.endsWith("率");
        return rateOfRate || noun.tail().is(HEAD) && !isOwner(memory.owner);
    }

    /**
     * 存栏, 实际利用外资, [省外]到位资金, [签约]资金: what was measured in an earlier sentence, where money is from or what is done owns
     * nothing.
     */
    private boolean isOwner(String owner) {
        boolean mere = owner.length() == 2 && owner.endsWith(OUTSIDE) || WordList.NEW.has(owner);
        return !nouns.isHead(owner) && !mere && (memory.inSentence() || memory.ownerTold || !nouns.isIndicator(owner));
    }

    private List<String> owned(Phrase noun, String words, Frame f, int count) {
        if (isOfWholeAgain(noun, words, f)) {
            memory.list.partsCounted = 0;
            return attributesOf(memory.whole, noun);
        }
        if (!memory.trade.isEmpty() && count == 1 && WordList.OF_TRADE.has(words)) {
            memory.keepsOwner = true;
            return List.of(memory.trade + words);
        }
        memory.keepsOwner = noun.all(t -> t.is(STATE) && !t.is(HEAD));
        Optional<String> state = memory.keepsOwner && noun.size() == 1 ? inOtherState(words) : Optional.empty();
        return state.isPresent() ? List.of(state.get()) : attributesOf(owner(words), noun, f);
    }

    /** What the attribute is of: the works, not their building; all of them, not those of which the rate says how many they are. */
    private String owner(String words) {
        String owner = Course.ofBuilt(memory.owner);
        String state = words.endsWith(RATE) ? words.substring(0, words.length() - 1) : "";
        int at = state.length() > 1 ? owner.indexOf(state) : -1;
        if (at < 0) {
            return owner;
        }
        for (String thing : WordList.COUNTABLE.words()) {
            int end = owner.lastIndexOf(thing) + thing.length();
            if (end > thing.length() && end <= at) {
                return owner.substring(0, end);
            }
            Optional<String> all = owner.endsWith(thing) ? allOf(thing, owner) : Optional.empty();
            if (all.isPresent()) {
                return all.get();
            }
        }
        return owner;
    }

    /** 重点项目94项，已开工[项目]85项: the things of the same kind that were counted before these. */
    private Optional<String> allOf(String thing, String some) {
        return memory.list.things.stream()
                .filter(all -> all.endsWith(thing) && !all.equals(some))
                .reduce((a, b) -> b);
    }

    private static List<String> attributesOf(String owner, Phrase noun) {
        return noun.parts().stream().map(p -> owner + p).toList();
    }

    /** 重点项目…，[累计完成]投资: what is spent on works is told with the verb. */
    private static List<String> attributesOf(String owner, Phrase noun, Frame f) {
        boolean spent = noun.joined().equals(INVESTED)
                && WordList.COUNTABLE.ends(owner)
                && f.peeledAny("累计完成", "已累计完成", "累计已完成");
        return spent ? List.of(owner + "完成" + INVESTED) : attributesOf(owner, noun);
    }

    /** 项目12个，其中工业7个、农业5个，[总投资]…: behind several parts, what is measured is of the whole. */
    private boolean isOfWholeAgain(Phrase noun, String words, Frame f) {
        return memory.list.partsCounted > 1
                && !memory.whole.isEmpty()
                && noun.tail().is(HEAD)
                && !f.part
                && !words.endsWith("率");
    }

    private Optional<String> inOtherState(String state) {
        String owner = memory.owner;
        for (String built : BUILT) {
            if (owner.endsWith(built)) {
                return Optional.of(owner.substring(0, owner.length() - built.length()) + state);
            }
        }
        for (String built : BUILT) {
            if (owner.startsWith(built)) {
                return Optional.of(state + owner.substring(built.length()));
            }
        }
        return Optional.empty();
    }
}
