package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** Names a count or an amount by the noun after it: 新增[规上企业]12家 but 新增12家[规上企业], 发放3亿元[贷款]. */
final class CountedThings {

    private static final String COST = "投资";
    private static final String WHOLE_COST = "总投资";
    private static final long DEEDS = Cues.of(DEED, VERB, STATE, LEAD);
    private static final long EMPTY_DEED = Cues.of(VERB, LEAD);
    private static final String YEARLY = "年产";
    private static final String UNDERGOING = "得到";
    private static final String NUMERALS = "二三四五六七八九十两几多";
    private static final String OF_SETS = "个大项类";
    private static final int LONGEST_DEED = 6;
    /** 园区, 道路: so short a name says what kind of thing it is, and not more. */
    private static final int KIND = 2;

    private static final int LONGEST_TOLD = 14;
    private static final int LONGEST_BRIEF = 4;
    private static final int LONGEST_DEED_TOLD = 18;
    private static final int LONGEST_PURPOSE = 22;
    private static final int LONGEST_EXAMPLE = 12;

    private final Nouns nouns;
    private final Memory memory;
    private final SharedWords shared;

    CountedThings(Nouns nouns, Memory memory, SharedWords shared) {
        this.nouns = nouns;
        this.memory = memory;
        this.shared = shared;
    }

    /** The name that the noun after the figure gives, if it is what is counted. */
    Optional<String> named(Phrase noun, Frame f, Figure figure, CountedNoun right) {
        boolean countable = Counted.isThing(figure.unit().orElse(""));
        Optional<String> stage =
                countable ? stage(noun, right.isEmpty() ? right.told() : right.words()) : Optional.empty();
        if (stage.isPresent()) {
            memory.list.counting = true;
            memory.keepsOwner = true;
            f.status = Optional.of(Status.ACTUAL);
            memory.tense.status = f.status;
            return stage.map(at -> at + "的" + memory.owner);
        }
        Optional<String> out = countable ? countedOut(noun, f, figure, right) : Optional.empty();
        if (out.isPresent()) {
            memory.list.counting = true;
            memory.keepsOwner = true;
            return out;
        }
        if (right.isEmpty()) {
            return Optional.empty();
        }
        String things = right.words();
        if (!countable
                && right.named()
                && !right.beforeFigure()
                && !noun.isEmpty()
                && noun.textOf(noun.tail()).endsWith(YEARLY)) {
            Optional<String> plant = plantIn(things);
            if (plant.isPresent()) {
                memory.list.counting = true;
                return plant.map(name -> name + YEARLY);
            }
        }
        Optional<String> behind = Behind.named(noun, f, figure, right);
        if (behind.isPresent()) {
            memory.list.counting = true;
            return behind;
        }
        boolean of = things.startsWith("的") && things.length() > 1;
        Optional<String> invested =
                of && f.nextItem && money(figure) ? investedAlike(noun, things.substring(1), right) : Optional.empty();
        if (invested.isPresent()) {
            return invested;
        }
        boolean head = noun.tail().is(HEAD) || WordList.SPENT.has(noun.joined());
        if (of && right.ofNext().isEmpty() && head && standsAlone(noun)) {
            return Optional.of(Course.ofOwner(withoutExamples(things.substring(1))) + noun.textOf(noun.tail()));
        }
        if (!countable && of && right.ofNext().isEmpty() && noun.isEmpty() && nouns.hasHead(things.substring(1))) {
            return Optional.of(things.substring(1));
        }
        boolean whose = of
                && !countable
                && right.ofNext().isEmpty()
                && figure.kind() == Figure.Kind.QUANTITY
                && !figure.relative()
                && !noun.isEmpty()
                && !noun.any(t -> t.is(NAME))
                && !nouns.hasHead(noun.joined())
                && nouns.hasHead(things.substring(1))
                && !right.beforeFigure();
        if (whose) {
            memory.list.counting = true;
            return Optional.of(things.substring(1));
        }
        boolean verb = noun.size() == 1
                && noun.get(0).kind() == Token.Kind.TEXT
                && noun.joined().length() == 2
                && !figure.relative()
                && !nouns.hasHead(noun.joined())
                && right.named()
                && !right.beforeFigure();
        if (!countable
                && !of
                && !noun.isEmpty()
                && (verb || noun.all(t -> t.isAny(DEEDS) || t.kind() == Token.Kind.LIST))) {
            memory.list.counting = true;
            return Optional.of(noun.joined() + things);
        }
        boolean further =
                !countable && !of && noun.isEmpty() && memory.list.item && memory.list.counted() && !money(figure);
        if (further || !countable && !of && noun.isEmpty() && !money(figure) && f.peeled(WordList.FULFILLED_THINGS)) {
            memory.list.counting = true;
            return Optional.of((further ? memory.list.deed : "") + things);
        }
        boolean ofIt =
                f.modifies && figure.kind() == Figure.Kind.QUANTITY && !figure.relative() && !right.beforeFigure();
        if (!countable && !of && (ofIt || opens(noun, f, figure)) && right.named()) {
            memory.list.counting = true;
            return Optional.of(things);
        }
        boolean works = !countable
                && !of
                && WordList.PLANT.ends(things)
                && !WordList.PLANT.has(things)
                && (noun.isEmpty() || !noun.tail().is(NAME) && !nouns.hasHead(noun.joined()));
        if (works) {
            memory.list.counting = true;
            return Optional.of(things);
        }
        boolean stated = f.stated
                && !noun.isEmpty()
                && !(right.named() && WordList.WELL_DONE.ends(noun.joined()))
                && !(givesTo(noun, figure) && right.named())
                && !(right.named() && isHedgedDeed(noun, f));
        return countable && !of && !stated
                ? Optional.of(counted(givesTo(noun, figure) ? noun.none() : noun, f, figure, right))
                : Optional.empty();
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

    /** A count of things is a level, also behind 新增 or 减少. */
    private String counted(Phrase noun, Frame f, Figure figure, CountedNoun right) {
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
        Optional<String> doing = ThingsTold.named(right, WordList.GIVES_TO.endsAt(noun.text(), figure.begin()));
        if (doing.isPresent()) {
            return doing.get();
        }
        Optional<String> told = told(noun, f, right);
        if (told.isPresent()) {
            return toldOf(told.get(), things);
        }
        Optional<String> undergone = undergone(things, right.told());
        if (undergone.isPresent()) {
            return undergone.get();
        }
        if (noun.isEmpty() && f.peeled.isEmpty() && f.opens && isAgain(things)) {
            return memory.subjects.get(0);
        }
        Optional<String> people = people(noun, f, right);
        if (people.isPresent()) {
            return people.get();
        }
        int sameThings = memory.whole.lastIndexOf(things);
        if (noun.isEmpty() && f.part && things.length() == 2 && sameThings > 0) {
            return memory.whole.substring(0, sameThings + 2);
        }
        if (noun.isEmpty()
                && things.length() == 2
                && !nouns.isHead(things)
                && (f.part || memory.list.item)
                && memory.whole.endsWith("企业")) {
            return things + memory.whole;
        }
        if (noun.isEmpty() && right.kind() == CountedNoun.Kind.DEED && memory.inSentence() && !memory.owner.isEmpty()) {
            memory.keepsOwner = true;
            return things + memory.owner;
        }
        if (noun.isEmpty() && memory.list.item
                || f.nextItem && (noun.isEmpty() || !noun.get(0).is(DEED))) {
            return itemOf(things);
        }
        boolean examples =
                (f.etc || f.peeledAny("等")) && !noun.isEmpty() && !noun.get(0).is(DEED);
        if (examples && WordList.COUNTABLE.has(things) && isOneExample(noun)) {
            return noun.joined() + "等" + things;
        }
        Optional<String> policy = policy(noun, things);
        if (policy.isPresent()) {
            return policy.get();
        }
        if (examples || f.told || isCountedBefore(noun)) {
            return built(noun, things) + things;
        }
        String deed = deed(noun);
        return (deed.isEmpty() ? built(noun, things) : deed) + things;
    }

    /** 创建3个省级乡村振兴示范镇、5个[示范村]: with what the item before it prints for both. */
    private String itemOf(String things) {
        String whole = shared.withModifier(things);
        return whole.startsWith(memory.list.deed) ? whole : memory.list.deed + whole;
    }

    /** 出台[优化营商环境]30条措施: what the items of a policy are for stands before their count. */
    private static Optional<String> policy(Phrase noun, String things) {
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

    /** 52个项目有18个[在初设审批阶段]: which of the things named before. */
    private Optional<String> stage(Phrase noun, String things) {
        boolean fits = (noun.isEmpty() || memory.owner.endsWith(noun.joined()))
                && WordList.STAGE.ends(things)
                && memory.inSentence()
                && !memory.owner.isEmpty();
        return fits ? WordList.AT_STAGE.at(things, 0).map(word -> things.substring(word.length())) : Optional.empty();
    }

    /** 14项指标中有9项[是负增长], 65户企业…，还有5户[处于停产状态]: some of the things counted before, told by what they do. */
    private Optional<String> countedOut(Phrase noun, Frame f, Figure figure, CountedNoun right) {
        String thing = memory.list.thingIn(figure.unit().orElse(""));
        if (thing.isEmpty()) {
            return Optional.empty();
        }
        boolean said = f.leadsOver != Token.NONE && WordList.COUNTED_OUT.ends(noun.textOf(f.leadsOver))
                || f.peeled.stream().anyMatch(t -> WordList.COUNTED_OUT.ends(noun.textOf(t)));
        boolean bare = right.isEmpty() || WordList.NOT_DONE.has(right.words());
        String told = bare ? right.words() + right.told() : "";
        if (told.isEmpty() && WordList.DOES.starts(right.words()) && !right.beforeFigure()) {
            told = right.words() + right.told();
        }
        boolean whose = noun.isEmpty() || thing.startsWith(noun.joined());
        String deed = told.startsWith("是") ? told.substring(1) : told;
        boolean fits = said && whose && WordList.DOES.starts(deed) && ThingsTold.isTold(deed);
        return fits ? Optional.of(deed + "的" + thing) : Optional.empty();
    }

    /** [清河治理]等6个项目: the example names what the bare noun does not. */
    private static boolean isOneExample(Phrase noun) {
        return noun.joined().length() <= LONGEST_EXAMPLE && !noun.any(t -> t.kind() == Token.Kind.LIST);
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

    /** 26件积案[得到有效化解]: what was done to the things, without the verb that says no more than that it was. */
    private static Optional<String> undergone(String things, String told) {
        if (!told.startsWith(UNDERGOING)) {
            return Optional.empty();
        }
        String deed = told.substring(UNDERGOING.length());
        String plain = WordList.IN_WHICH_WAY
                .at(deed, 0)
                .map(way -> deed.substring(way.length()))
                .orElse(deed);
        boolean named = plain.length() > 1 && plain.length() <= LONGEST_DEED && !WordList.PARTICLE.in(plain);
        return named ? Optional.of(things + plain) : Optional.empty();
    }

    /** 剩余887户[1472名]贫困人口: a second count of the same. */
    private boolean isAgain(String things) {
        return memory.subjects.size() == 1
                && memory.list.counted()
                && !memory.list.item
                && memory.inSentence()
                && memory.subjects.get(0).endsWith(things);
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

    /** 6项[呈现]正增长: the verb goes with what is said; where nothing else is named, the things are those named before. */
    private String toldOf(String told, String things) {
        String verb = WordList.SHOWS.words().stream()
                .filter(things::endsWith)
                .findFirst()
                .orElse("");
        String named = things.substring(0, things.length() - verb.length());
        return verb + told + "的" + (named.isEmpty() ? memory.owner : named);
    }

    /** 投资112亿元的甲项目、[110亿元的乙项目]: the next works of the list have their amount, too. */
    private Optional<String> investedAlike(Phrase noun, String works, CountedNoun right) {
        String last = memory.subjects.size() == 1 ? memory.subjects.get(0) : "";
        String before = last.startsWith(noun.joined()) ? last : "";
        int at = before.lastIndexOf(WHOLE_COST) > 1 ? before.lastIndexOf(WHOLE_COST) : before.lastIndexOf(COST);
        boolean alike = at > 1
                && before.length() - at <= WHOLE_COST.length()
                && right.ofNext().isEmpty()
                && WordList.FACILITY.in(works);
        return alike ? Optional.of(Course.ofOwner(withoutExamples(works)) + before.substring(at)) : Optional.empty();
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

    /** 年产100万吨[建材生产项目]建成投产: the plant, without what became of it; empty if it is none. */
    private static Optional<String> plantIn(String things) {
        return WordList.PLANT.words().stream()
                .filter(word -> things.indexOf(word) > 1)
                .map(word -> things.substring(0, things.indexOf(word) + word.length()))
                .min(java.util.Comparator.comparingInt(String::length));
    }

    /** 共[向]320家企业发放: to whom something is given. */
    private static boolean givesTo(Phrase noun, Figure figure) {
        return !noun.isEmpty() && WordList.GIVES_TO.endsAt(noun.text(), figure.begin());
    }

    /** 3个项目[总投资]5亿元: the head before the next figure is that figure's. */
    private String withoutHead(String name) {
        String head = nouns.headOf(name);
        return head.isEmpty() || head.length() >= name.length()
                ? name
                : name.substring(0, name.length() - head.length());
    }

    /** [建设]甲、乙、丙3个[园区]: what is done before the examples, where the things alone say too little; else empty. */
    private static String built(Phrase noun, String things) {
        boolean examples = things.length() <= KIND
                && !WordList.COUNTABLE.has(things)
                && noun.any(t -> t.kind() == Token.Kind.LIST);
        if (!examples) {
            return "";
        }
        String first = noun.textOf(0);
        for (int k = 0; k <= KIND && k < first.length(); k++) {
            Optional<String> verb = WordList.BUILT_BY_NAME.at(first, k);
            if (verb.isPresent()) {
                return verb.get();
            }
        }
        return noun.get(1).is(DEED) ? noun.textOf(1) : "";
    }

    /** What is done to the counted things, where it says something: 新增, 关停; not 实施, 打造. */
    private static String deed(Phrase noun) {
        if (noun.isEmpty() || noun.all(t -> t.isAny(EMPTY_DEED))) {
            return "";
        }
        int list = noun.size() - 1;
        while (list > 0 && noun.get(list).kind() != Token.Kind.LIST) {
            list--;
        }
        if (list > 0 && list + 1 < noun.size() && noun.get(list + 1).is(DEED)) {
            return deed(noun.from(list + 1));
        }
        if (noun.get(0).is(DEED) && noun.size() > 1) {
            return noun.textOf(0);
        }
        String words = noun.joined();
        boolean open = words.endsWith("前")
                || WordList.WELL_DONE.ends(words)
                || words.endsWith("等")
                || words.endsWith("的")
                || words.endsWith("在")
                || words.endsWith("为")
                || WordList.SAYS_NOTHING.has(words)
                || WordList.TORN_START.starts(words)
                || Course.isChoice(words)
                || holdsSet(words);
        return open || words.length() > LONGEST_DEED ? "" : doers(words);
    }

    /** 涵盖[十个]方面50项内容, 聚焦[五大]领域30项任务: a set with its number says nothing of what is counted in it. */
    private static boolean holdsSet(String words) {
        for (int k = 0; k + 1 < words.length(); k++) {
            if (NUMERALS.indexOf(words.charAt(k)) >= 0 && OF_SETS.indexOf(words.charAt(k + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** [支持]各县区打造3个片区: whose things they are, where others are had to do it. */
    private static String doers(String words) {
        return WordList.HAS_OTHERS_DO
                .at(words, 0)
                .filter(verb -> words.length() > verb.length() + 1)
                .map(verb -> words.substring(verb.length()))
                .orElse(words);
    }
}
