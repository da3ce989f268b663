package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * Names what the figures of a clause are of: the noun before them, the counted noun after them, or what a clause before named.
 * A list of subjects (甲、乙分别…) gives as many names as there are figures where it can.
 */
final class Subjects {

    /** 建成圈舍387座，[在建]26座; 安置房开工160套、[竣工]110套: one state takes the place of another. */
    private static final List<String> BUILT = List.of("建成", "新开工", "开工", "竣工", "投产", "完工", "新建");

    /** 均居第三位: each of no more than so many. */
    private static final int MOST_RANKED = 4;

    /** Behind the things that were counted, a longer text is what goes on with them: 95家商会、民营企业帮扶101个村. */
    private static final int LONGEST_NEXT = 4;
    /** 开工建设甲、乙等[学校]16所: so short a name needs the deed. */
    private static final int LONGEST_KIND = 2;

    private static final String INVESTED = "投资";

    private static final long SAME_AGAIN = Cues.of(SELF, ASPECT, SHARE_NOUN, LEAD, RANK_AT);

    private final Nouns nouns;
    private final Memory memory;
    private final SharedWords shared;
    private final CountedThings things;
    private final Products products;
    private final Dependents dependents;
    private final ToldBefore told;

    Subjects(Nouns nouns, Memory memory) {
        this.nouns = nouns;
        this.memory = memory;
        this.shared = new SharedWords(nouns, memory);
        this.things = new CountedThings(nouns, memory, shared);
        this.products = new Products(nouns, memory);
        this.dependents = new Dependents(nouns, memory);
        this.told = new ToldBefore(memory);
    }

    /** The names for {@code count} figures, of which {@code lead} is the last; empty if nothing can be named. */
    List<String> of(Frame f, int count, Figure lead, CountedNoun right) {
        List<String> named = subjects(f, count, lead, right);
        if (count > 1 || named.size() != 1) {
            return named;
        }
        String whose = dependents.named(memory.bodies.whose(named.get(0), f), f);
        String name = told.of(memory.ofEvent(products.output(whose, f, lead)), f, lead);
        memory.tellsOf(name);
        return List.of(name);
    }

    private List<String> subjects(Frame f, int count, Figure lead, CountedNoun right) {
        memory.list.beginsCount();
        List<String> examples = count > 1 ? examples(f.noun, count) : List.of();
        if (!examples.isEmpty()) {
            return examples;
        }
        Phrase noun = afterCounted(afterEtc(f.noun, right));
        if (f.clause && !noun.isEmpty()) {
            return List.of(
                    ofClause(noun.joined(), memory.list.thingIn(lead.unit().orElse(""))));
        }
        String ofBody = memory.bodies.whose(noun.joined(), f);
        if (count == 1
                && right.isEmpty()
                && right.ofNext().isEmpty()
                && ofBody.length() > noun.joined().length()) {
            return List.of(ofBody);
        }
        Optional<String> works = works(noun, lead, right);
        if (works.isPresent()) {
            return List.of(works.get());
        }
        boolean ofObject = !memory.object.isEmpty()
                && right.isEmpty()
                && f.measure == Measure.LEVEL
                && (Counted.isThing(lead.unit().orElse("")) || Counted.isPeople(lead))
                && (noun.isEmpty() || isBareDeed(noun));
        if (ofObject) {
            return List.of(noun.joined() + memory.object);
        }
        Optional<String> counted = things.named(noun, f, lead, right);
        if (counted.isPresent()) {
            boolean amount = !Counted.isThing(lead.unit().orElse(""));
            return List.of(amount ? afterDoer(counted.get()) : counted.get());
        }
        boolean spent = WordList.SPENT.has(noun.joined());
        if (!right.ofNext().isEmpty() && (spent || noun.tail().isAny(Cues.of(HEAD, SELF)) && isOfNext(noun))) {
            return List.of(right.ofNext() + (spent ? noun.joined() : noun.textOf(noun.tail())));
        }
        if (noun.isEmpty() || isSameAgain(noun)) {
            List<String> same = inherited(noun, f, count, lead);
            return f.self && (f.measure == Measure.LEVEL || f.measure == Measure.RANK && f.of.isEmpty())
                            || isSumOfNew(noun, f, lead)
                    ? same.stream().map(Subjects::whole).toList()
                    : same;
        }
        String again = count == 1 && right.isEmpty() && f.measure == Measure.LEVEL
                ? shared.sameObject(noun, lead.unit().orElse(""))
                : "";
        if (!again.isEmpty()) {
            memory.keepsOwner = true;
            return List.of(again);
        }
        if (count == 1 && isBareDeed(noun) && f.measure == Measure.SHARE && !memory.subjects.isEmpty()) {
            return List.of(noun.joined() + whole(memory.subjects.get(memory.subjects.size() - 1)));
        }
        if (count == 1
                && isDeedOfYears(noun)
                && Counted.isThing(lead.unit().orElse(""))
                && !memory.subjects.isEmpty()) {
            return List.of(noun.textOf(noun.tail()) + whole(memory.subjects.get(memory.subjects.size() - 1)));
        }
        if (count == 1 && isBareDeed(noun) && Counted.isThing(lead.unit().orElse("")) && !memory.subjects.isEmpty()) {
            return List.of(noun.joined() + whole(memory.subjects.get(memory.subjects.size() - 1)));
        }
        Optional<String> said = count == 1 && noun.size() == 1 ? shared.asSaid(noun) : Optional.empty();
        if (said.isPresent()) {
            return List.of(said.get());
        }
        if (count == 1 && isDeedOfThings(noun, lead)) {
            memory.keepsOwner = true;
            return List.of(noun.joined() + memory.owner);
        }
        if (f.measure == Measure.COMPLETION && INVESTED.equals(noun.joined()) && isOfOwner()) {
            return List.of(memory.owner + INVESTED);
        }
        List<String> named = isBare(noun) ? bare(noun, f, count, lead) : named(noun, f, count);
        return count == 1 && named.size() == 1 && !f.scoped && !f.part
                ? List.of(ofSameBody(afterDoer(named.get(0))))
                : named;
    }

    /** 企业[中产值下降]的有113家: which of the things that were counted before. */
    private static String ofClause(String clause, String thing) {
        String deed = clause.startsWith(thing + "中") ? clause.substring(thing.length() + 1) : clause;
        return thing.isEmpty() || deed.contains(thing) ? clause : deed + "的" + thing;
    }

    /** 投资2亿元[建设滨江公园]: what is spent is of the works behind the amount. */
    private Optional<String> works(Phrase noun, Figure lead, CountedNoun right) {
        boolean spent = !lead.relative()
                && !noun.isEmpty()
                && noun.size() <= 2
                && lead.unit().orElse("").endsWith("元")
                && right.ofNext().isEmpty()
                && WordList.SPENT.has(noun.joined());
        if (!spent) {
            return Optional.empty();
        }
        String words = right.words();
        return WordList.SPENT_ON
                .at(words, 0)
                .map(verb -> words.substring(verb.length()))
                .filter(things -> things.length() > 1 && !WordList.PARTICLE.in(things))
                .or(() -> Optional.of(memory.topic)
                        .filter(topic ->
                                !topic.isEmpty() && words.isEmpty() && !WordList.WHOLE_COST.has(noun.joined())))
                .map(things -> things + noun.joined());
    }

    /** 新建项目开工率80%，[投资]完成率60%: of the projects that the sentence is about. */
    private boolean isOfOwner() {
        return memory.inSentence() && memory.owner.endsWith("项目");
    }

    /** 为695家[企业]办理贷款82亿元: whom it was done for was counted before. */
    private String afterDoer(String name) {
        String before = memory.list.counted() && !memory.subjects.isEmpty()
                ? memory.subjects.get(memory.subjects.size() - 1)
                : "";
        for (int k = 0; k + 2 <= before.length(); k++) {
            String doer = before.substring(k);
            boolean rest = name.length() > doer.length() + 2;
            if (rest && name.startsWith(doer) && WordList.TAKES.startsAt(name, doer.length())) {
                return name.substring(doer.length());
            }
        }
        return name;
    }

    /** 金融机构存款余额…、[贷款余额]…: the list goes on with figures of the body that it named. */
    private String ofSameBody(String name) {
        String before = memory.inSentence() && memory.subjects.size() == 1 ? memory.subjects.get(0) : "";
        for (int k = before.length() - 1; k >= 2; k--) {
            boolean body = WordList.BODY.endsAt(before, k) && !name.startsWith(before.substring(0, k));
            if (body && nouns.isIndicator(before.substring(0, k) + name)) {
                return before.substring(0, k) + name;
            }
        }
        return name;
    }

    /** [总投资]5亿元的3个项目, 设立[总规模]2亿元的基金. */
    private static boolean isOfNext(Phrase noun) {
        return noun.size() == 1
                || noun.textOf(noun.tail()).endsWith("投资")
                || noun.size() == 2
                        && (noun.get(0).isAny(Cues.of(VERB, DEED))
                                || noun.textOf(0).endsWith("立"));
    }

    /** 甲、乙、丙等[行业增加值]分别…: as many examples as figures, each with what is measured; empty if they are not as many. */
    private List<String> examples(Phrase noun, int count) {
        for (int k = noun.size() - 2; k > 0; k--) {
            if (noun.isOnly(k, "等")) {
                String tail = noun.from(k + 1).joined();
                int number = WordList.SUMMED.at(tail, 0).map(String::length).orElse(0);
                Phrase list = noun.until(k);
                List<String> parts = list.parts().size() == count ? list.parts() : list.coarseParts();
                return parts.size() == count && nouns.hasHead(tail)
                        ? parts.stream().map(p -> p + tail.substring(number)).toList()
                        : List.of();
            }
        }
        return List.of();
    }

    /** 甲、乙等[新材料产业]: what is measured stands after the examples. */
    private static Phrase afterEtc(Phrase noun, CountedNoun right) {
        for (int k = noun.size() - 2; k > 0; k--) {
            if (noun.isOnly(k, "等") && noun.until(k).any(t -> t.kind() == Token.Kind.LIST)) {
                int from = k + 1;
                while (from < noun.size() - 1 && noun.isOnly(from, "合计")) {
                    from++;
                }
                Phrase rest = noun.from(from);
                if (isBare(rest) && right.isEmpty() && right.ofNext().isEmpty()) { // 苹果、梨等[产量]: not of something else
                    return noun;
                }
                boolean opens = noun.get(0).is(DEED)
                        || noun.get(0).is(STATE) && rest.joined().length() <= LONGEST_KIND;
                return opens ? noun.until(1).and(rest.tokens()) : rest;
            }
        }
        return noun;
    }

    /** 签约9个项目、[签约金额]30亿元: the things that the figure before has counted are no part of the name. */
    private Phrase afterCounted(Phrase noun) {
        int list = 1;
        while (list < noun.size() && noun.get(list).kind() != Token.Kind.LIST) {
            list++;
        }
        boolean again = list + 1 < noun.size()
                && (noun.get(list + 1).isAny(Cues.of(HEAD, DEED))
                        || noun.from(list + 1).joined().length() <= LONGEST_NEXT)
                && memory.list.counted()
                && !memory.subjects.isEmpty()
                && memory.subjects
                        .get(memory.subjects.size() - 1)
                        .endsWith(noun.until(list).joined());
        return again ? noun.from(list + 1) : noun;
    }

    /** A clause without a subject of its own: that of the clause before, or all of the sentence so far (均居首位). */
    private List<String> inherited(Phrase noun, Frame f, int count, Figure lead) {
        boolean counts = Counted.isThing(lead.unit().orElse("")) && f.measure == Measure.LEVEL;
        if (counts && memory.subjects.stream().allMatch(s -> s.endsWith("率"))) {
            return List.of();
        }
        int before = memory.list.counted.size();
        if (noun.isEmpty() && count > 1 && memory.subjects.size() != count && before >= count) {
            return memory.list.counted.subList(before - count, before);
        }
        boolean one = count == 1 && !f.each && !lead.relative() && lead.kind() != Figure.Kind.RANK;
        if (one && memory.subjects.size() > 1) {
            return memory.subjects.subList(memory.subjects.size() - 1, memory.subjects.size());
        }
        boolean rankEach = f.each && count == 1 && lead.kind() == Figure.Kind.RANK;
        List<String> part = memory.list.countedInPart();
        if (rankEach && !f.self && memory.subjects.size() == 1 && part.size() > 1 && part.size() <= MOST_RANKED) {
            return part;
        }
        boolean all = rankEach && f.self;
        return all ? memory.list.counted : memory.subjects;
    }

    /** 新建基站700个，[累计]突破2000个: all of them. */
    private static boolean isSumOfNew(Phrase noun, Frame f, Figure lead) {
        return noun.isEmpty()
                && f.measure == Measure.LEVEL
                && (f.stated || lead.approx() != Approx.EXACT)
                && f.peeledAny("累计", "累计共", "累计已", "已累计")
                && Counted.isThing(lead.unit().orElse(""));
    }

    /** 新增市场主体2万户，[总量]突破17万户: all of them, not the new ones. */
    private static String whole(String subject) {
        return WordList.NEW
                .at(subject, 0)
                .filter(deed -> subject.length() > deed.length() + 1)
                .map(deed -> subject.substring(deed.length()))
                .orElse(subject);
    }

    /** 上半年培育企业5户，全年[新增]10户: more of the same things. */
    private static boolean isBareDeed(Phrase noun) {
        return noun.size() == 1 && WordList.NEW.has(noun.joined());
    }

    /** 新增企业2家，[两年新增]7家. */
    private static boolean isDeedOfYears(Phrase noun) {
        return noun.size() == 2 && noun.textOf(0).endsWith("年") && WordList.NEW.has(noun.textOf(1));
    }

    /** 安排项目80项，争取[建设]90项: of the things named before. */
    private boolean isDeedOfThings(Phrase noun, Figure lead) {
        return noun.size() == 1
                && (noun.tail().isAny(Cues.of(DEED, VERB)) || WordList.PLAIN_DEED.has(noun.joined()))
                && !noun.tail().isAny(Cues.NOUNS | Cues.of(STATE))
                && Counted.isThing(lead.unit().orElse(""))
                && memory.inSentence()
                && WordList.COUNTABLE.ends(memory.owner);
    }

    private static boolean isSameAgain(Phrase noun) {
        return noun.all(t -> t.isAny(SAME_AGAIN) && !t.is(HEAD));
    }

    private static boolean isBare(Phrase noun) {
        return noun.all(t -> t.kind() == Token.Kind.LIST || t.isAny(Cues.BARE) && !t.is(NAME));
    }

    /** A mere attribute (产值, 开工率): a flow may stand alone, any other belongs to the thing named before. */
    private List<String> bare(Phrase noun, Frame f, int count, Figure lead) {
        String words = noun.joined();
        if (count > 1 && memory.list.members.size() == count) {
            return memory.list.members.stream().map(m -> m + words).toList();
        }
        List<String> owners = ratedOwners(words, f, count);
        if (!owners.isEmpty()) {
            memory.list.members = owners;
            return owners.stream().map(o -> o + words).toList();
        }
        if (noun.size() == 1 && words.contains("业") && nouns.isIndicator(words)) {
            return List.of(f.scoped ? words : overlapping(memory.owner, words));
        }
        if (noun.size() == 1 && nouns.isFlow(words) && !isPartSpent(f, lead)) {
            return flow(words, f, count);
        }
        boolean same = memory.inSentence() || !memory.ownerTold;
        if (!f.scoped
                && same
                && memory.subjects.size() == 1
                && memory.subjects.get(0).endsWith(words)) {
            return memory.subjects;
        }
        boolean rateOfRate = memory.owner.endsWith("率") && words.endsWith("率");
        boolean unowned = rateOfRate || noun.tail().is(HEAD) && !isOwner(memory.owner);
        if (memory.owner.isEmpty() || f.scoped || unowned) {
            return named(noun, f, count);
        }
        if (memory.list.partsCounted > 1
                && !memory.whole.isEmpty()
                && noun.tail().is(HEAD)
                && !f.part
                && !words.endsWith("率")) {
            memory.list.partsCounted = 0;
            return noun.parts().stream().map(p -> memory.whole + p).toList();
        }
        if (!memory.trade.isEmpty() && count == 1 && WordList.OF_TRADE.has(words)) {
            memory.keepsOwner = true;
            return List.of(memory.trade + words);
        }
        memory.keepsOwner = noun.all(t -> t.is(STATE) && !t.is(HEAD));
        Optional<String> stage = BUILT.stream().filter(memory.owner::endsWith).findFirst();
        if (memory.keepsOwner && stage.isPresent() && noun.size() == 1) {
            return List.of(memory.owner.substring(
                            0, memory.owner.length() - stage.get().length())
                    + words);
        }
        Optional<String> built = BUILT.stream().filter(memory.owner::startsWith).findFirst();
        if (memory.keepsOwner && built.isPresent() && noun.size() == 1) {
            return List.of(words + memory.owner.substring(built.get().length()));
        }
        return noun.parts().stream().map(p -> memory.owner + p).toList();
    }

    /** 债券额度48亿元，[支出]仅57%: a level in per cent is of what was told before, and no flow of the region. */
    private boolean isPartSpent(Frame f, Figure lead) {
        return f.measure == Measure.LEVEL && lead.relative() && memory.inSentence();
    }

    /** 存栏, 实际利用外资: what was measured in an earlier sentence owns nothing. */
    private boolean isOwner(String owner) {
        return !nouns.isHead(owner) && (memory.inSentence() || memory.ownerTold || !nouns.isIndicator(owner));
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

    /** 税收, 出口: of the region, unless the clause before speaks of an industry or a zone of its own (产业链产值8亿元，[税收]1亿元). */
    private List<String> flow(String words, Frame f, int count) {
        boolean goesOn = memory.inSentence() && !f.scoped && !f.part && !f.self && f.region.isEmpty();
        if (goesOn
                && memory.subjects.size() == count
                && memory.subjects.stream().noneMatch(nouns::isIndicator)) {
            List<String> owners = memory.subjects.stream()
                    .map(s -> s.substring(0, s.length() - nouns.headOf(s).length()))
                    .toList();
            if (owners.stream()
                    .allMatch(
                            o -> o.length() > 1 && (count > 1 || WordList.OWNER.ends(o)) && !WordList.NEW.starts(o))) {
                return owners.stream().map(o -> o + words).toList();
            }
        }
        boolean deed = count == 1 && memory.list.item && WordList.NEW.has(memory.list.deed);
        return List.of(deed ? memory.list.deed + words : shared.partOfWhole(words));
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

    private List<String> named(Phrase noun, Frame f, int count) {
        Optional<List<String>> each = eachOf(noun, count);
        if (each.isPresent()) {
            return each.get();
        }
        List<String> parts = noun.parts();
        if (count == 1
                && parts.size() == 1
                && f.each
                && memory.list.rated
                && parts.get(0).endsWith("率")) {
            return memory.list.members.stream().map(m -> m + parts.get(0)).toList();
        }
        if (count == 1 && parts.size() == 1 && f.each) {
            return nouns.members(parts, 2);
        }
        return count == 1 && parts.size() > 1
                ? oneFigure(noun, parts, f)
                : members(noun, fitting(noun, count), f, count);
    }

    /** 甲、乙、丙分别[完成投资]…, 3个甲、5个乙分别[完成投资]…: what stands after 分别 is measured of each. */
    private Optional<List<String>> eachOf(Phrase noun, int count) {
        for (int k = 1; k < noun.size() - 1; k++) {
            if (noun.get(k).is(EACH) && !noun.get(k).isAny(Cues.NOUNS)) {
                String head = noun.from(k + 1).joined();
                Phrase list = noun.until(k);
                List<String> parts = list.parts().size() == count ? list.parts() : list.coarseParts();
                List<String> things = memory.list.counted;
                if (count > 1
                        && things.size() >= count
                        && things.get(things.size() - 1).endsWith(list.joined())) {
                    parts = things.subList(things.size() - count, things.size());
                }
                return parts.size() == count
                        ? Optional.of(parts.stream().map(p -> p + head).toList())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A list before one figure: the figure holds for each member (甲、乙增速均为5%), or the list is one name (文化和旅游收入). */
    private List<String> oneFigure(Phrase noun, List<String> parts, Frame f) {
        boolean several = f.each
                || parts.stream().allMatch(p -> p.endsWith("率"))
                || memory.list.listed
                || f.measure != Measure.LEVEL && nouns.allIndicators(parts)
                || f.aspect && !noun.hasAnd();
        memory.list.listed = false;
        if (f.each && f.thingsOrSize && f.measure == Measure.LEVEL) {
            return shared.ofEach(parts, noun);
        }
        return several ? nouns.restored(parts) : List.of(shared.withHead(noun.joined(), f, false));
    }

    /** The members as they come apart into {@code count}, by 、 alone if need be; one name where they do not. */
    private static List<String> fitting(Phrase noun, int count) {
        List<String> parts = noun.parts();
        for (List<String> other : List.of(noun.coarseParts(), noun.coarseButLast())) {
            if (parts.size() != count && other.size() == count) {
                parts = other;
            }
        }
        return parts;
    }

    /** 企业6家，其中[煤炭开采]1家: of that kind, and the same things. */
    private String ofKind(String name, Frame f) {
        boolean part =
                f.thingsOrSize && memory.list.parts && WordList.KIND_END.ends(name) && !WordList.NO_INDUSTRY.ends(name);
        if (part) {
            for (String thing : WordList.KIND_OF.words()) {
                if (memory.whole.endsWith(thing)) {
                    return name + thing;
                }
            }
        }
        return name;
    }

    private List<String> members(Phrase noun, List<String> parts, Frame f, int count) {
        if (parts.size() > 1 && parts.size() != count) {
            return List.of(noun.joined());
        }
        boolean list = parts.size() > 1;
        List<String> members = nouns.members(parts, count);
        if (!list && members.size() == 1) {
            members = List.of(
                    f.measure == Measure.LEVEL && !f.peeledAny("完成", "实现", "累计完成", "全面完成")
                            ? shared.withDeed(
                                    shared.ofWhole(
                                            shared.withModifier(ofKind(shared.withOtherRung(members.get(0)), f)), f),
                                    f)
                            : shared.withOtherRung(members.get(0)));
        }
        return members.stream()
                .map(n -> shared.withHead(n, f, list && f.measure != Measure.LEVEL))
                .toList();
    }
}
