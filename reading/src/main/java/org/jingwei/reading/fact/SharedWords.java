package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.lexicon.WordList;

/** Restores the words that are printed once for several subjects: the head noun, the deed, the rung, the whole. */
final class SharedWords {

    private static final int LEAST_MODIFIER = 2;
    /** So many characters at the end of a name say what kind of thing it is: 企业, 学校. */
    private static final int KIND = 2;

    private static final int LONGEST_SAID = 12;
    /** 停车场15处、[停车位]300个: so short a name stands alone. */
    private static final int LEAST_TWIN = 4;

    private static final String RUNGS = "省市州县";
    private static final int LONGEST_DEED = 4;
    private static final String ALL_KINDS = "各类";
    private static final String LEVEL_MARK = "级";

    private final Nouns nouns;
    private final Memory memory;

    SharedWords(Nouns nouns, Memory memory) {
        this.nouns = nouns;
        this.memory = memory;
    }

    /** 加快疫苗接种进度，[接种]…; 推进“四好农村路”建设，[新改建]…: of what the clause before speaks of. */
    Optional<String> asSaid(Phrase noun) {
        String deed = noun.joined();
        String said = memory.theme.said;
        int end = WordList.SERVICE.has(deed) ? said.indexOf(deed, LEAST_MODIFIER) : -1;
        if (end > 0) {
            int from = Math.max(said.lastIndexOf('等', end), said.lastIndexOf('、', end)) + 1;
            from += WordList.MANNER.at(said, from).map(String::length).orElse(0);
            String what = said.substring(from, end);
            boolean named =
                    what.length() >= LEAST_MODIFIER && what.length() <= LONGEST_SAID && !WordList.LOOSE.in(what);
            return named ? Optional.of(what + deed) : Optional.empty();
        }
        boolean built = noun.tail().is(DEED)
                && WordList.BUILDS.ends(deed)
                && WordList.BUILDS.ends(memory.theme.topic)
                && said.equals(memory.theme.topic)
                && said.length() > KIND + 1;
        return built ? Optional.of(deed + said.substring(0, said.length() - KIND)) : Optional.empty();
    }

    /** 制造业增长8.4% after 采矿业增加值, 网络零售10亿元，其中农产品7亿元: the head noun is printed once. */
    String withHead(String name, Frame f, boolean list) {
        boolean trade = name.endsWith("业") && !WordList.NO_INDUSTRY.ends(name) && !isDone(name);
        boolean industry = trade || name.endsWith("类");
        boolean bare = !memory.head.isEmpty() && !nouns.hasHead(name);
        boolean alike = f.measure == Measure.YOY && !f.self && (isLikeOwner(name) || bare && isOnSale(name));
        boolean sold = f.part && bare && WordList.SALES.has(memory.head);
        return bare && (list || industry) || alike || sold ? name + memory.head : name;
    }

    /** 国有企业增加值增长4%；[私营企业]增长9%: another of the same kind. */
    private boolean isLikeOwner(String name) {
        int kind = name.length() - KIND;
        return kind > 0
                && memory.inSentence()
                && memory.head.length() >= KIND
                && memory.owner.length() > KIND
                && memory.owner.endsWith(name.substring(kind))
                && nouns.headOf(name).isEmpty();
    }

    /** 日用品类零售额增长11%，[智能手机]增长37%. */
    private boolean isOnSale(String name) {
        return memory.inSentence() && WordList.ON_SALE.ends(name) && WordList.SALES.has(memory.head);
    }

    /** 新建堤坝11座、[改造提升]42座: another deed done to the same things; empty if the things are not known. */
    String sameObject(Phrase deed, String unit) {
        boolean alone = (memory.list.item || memory.list.behindComma)
                && !memory.list.deed.isEmpty()
                && memory.list.unit.equals(unit)
                && !deed.isEmpty()
                && deed.joined().length() <= LONGEST_DEED
                && deed.all(t -> t.isAny(Cues.of(DEED, STATE)) && !t.isAny(Cues.NOUNS));
        String before = alone && memory.lastSubject().startsWith(memory.list.deed) ? memory.lastSubject() : "";
        return before.length() >= memory.list.deed.length() + LEAST_MODIFIER
                ? deed.joined() + before.substring(memory.list.deed.length())
                : "";
    }

    /** 园区签约项目106个，其中[生产类项目]81个: a part of the same kind is one of the whole's, with all that says which they are. */
    String ofWhole(String name, Frame f) {
        int kind = memory.whole.length() - KIND;
        boolean part = (f.part || memory.list.parts) && f.thingsOrSize && f.measure == Measure.LEVEL;
        if (!part || kind <= LEAST_MODIFIER || name.length() <= KIND || !name.endsWith(memory.whole.substring(kind))) {
            return name;
        }
        String which = memory.whole.substring(0, kind).replace(ALL_KINDS, "");
        if (which.length() <= LEAST_MODIFIER) { // 重大项目110个，其中工业项目30个
            return name;
        }
        boolean another = WordList.NEW.starts(name)
                || name.contains(which.substring(which.length() - KIND))
                || !nouns.headOf(name).isEmpty()
                || which.indexOf('元') >= 0
                || WordList.RUNG.in(name) && WordList.RUNG.in(which)
                || which.endsWith(LEVEL_MARK);
        return another ? name : which + name;
    }

    /** [发展]旱作农业70万亩: what is done to a trade is measured itself. */
    private static boolean isDone(String name) {
        return WordList.FOSTERS.starts(name) || WordList.NEW.starts(name);
    }

    /** 新增甲3个、[新增]乙4个: the items of a list share the deed that opens it; 乙达4个 is how many there are. */
    String withDeed(String name, Frame f) {
        boolean counted = memory.list.parts && !nouns.isIndicator(name) && !nouns.hasHead(name);
        boolean goesOn = goesOnBehindComma(name, f);
        boolean reached = f.leadsOver != Token.NONE && WordList.REACHED.has(f.noun.textOf(f.leadsOver));
        boolean shares = (memory.list.item || f.part || counted || goesOn)
                && !reached
                && !memory.list.deed.isEmpty()
                && !name.contains(memory.list.deed)
                && !WordList.NEW.starts(name)
                && !WordList.TAKES.starts(name)
                && !name.endsWith("投资")
                && !f.noun.get(0).isAny(Cues.of(DEED, STATE));
        memory.list.item |= shares && goesOn;
        return shares ? memory.list.deed + name : name;
    }

    /** 引进企业10家，[世界500强企业]2家: behind a comma more things of the kind that the deed before it is done to. */
    private boolean goesOnBehindComma(String name, Frame f) {
        String before = memory.list.behindComma ? memory.lastSubject() : "";
        int kind = Math.max(0, name.length() - KIND);
        boolean alike = memory.list.alike(f.unit) || kind > 0 && before.endsWith(name.substring(kind));
        return f.thingsOrSize
                && f.measure == Measure.LEVEL
                && f.peeled.isEmpty()
                && !f.stated
                && !f.cut
                && alike
                && before.startsWith(memory.list.deed)
                && f.noun.all(t -> t.kind() == Token.Kind.TEXT || t.is(NAME))
                && !hasOwnDeed(name);
    }

    /** [争创]示范企业2家, [入选]名录5个: something else is done to these. */
    private static boolean hasOwnDeed(String name) {
        return WordList.OWN_DEED.starts(name)
                || WordList.OPEN_VERB.starts(name)
                || WordList.SPENT_ON.starts(name)
                || WordList.FOSTERS.starts(name);
    }

    /** 新获批[国家级、省级重点实验室]各5家: each member with the deed, the rung and the thing that are printed once for all. */
    List<String> ofEach(List<String> parts, Phrase noun) {
        String verb = noun.get(0).is(DEED)
                ? noun.textOf(0)
                : WordList.SPENT_ON
                        .at(parts.get(0), 0)
                        .filter(v -> isRung(parts.get(0).substring(v.length())))
                        .orElse("");
        boolean opens = !verb.isEmpty();
        String deed = opens ? verb : memory.list.item ? memory.list.deed : "";
        List<String> members = new ArrayList<>(parts);
        members.set(0, opens ? parts.get(0).substring(deed.length()) : parts.get(0));
        String thing = thingOfRungs(members);
        String rung = thing.isEmpty() && members.stream().skip(1).noneMatch(WordList.RUNG::starts)
                ? WordList.RUNG.at(members.get(0), 0).orElse("")
                : "";
        List<String> names = new ArrayList<>();
        for (String member : members) {
            String own = member.startsWith(rung) ? member : rung + member;
            names.add(deed + (isRung(member) ? rungOf(member, thing) : own));
        }
        return names;
    }

    /** 省、市级[示范村]: what stands behind the last rung where the others are rungs alone, with the 级 that they share; else empty. */
    private static String thingOfRungs(List<String> members) {
        String last = members.get(members.size() - 1);
        boolean rungs = members.size() > 1
                && members.subList(0, members.size() - 1).stream().allMatch(SharedWords::isRung);
        return rungs
                ? WordList.RUNG_WORD
                        .at(last, 0)
                        .map(r -> last.substring(r.length()))
                        .orElse("")
                : "";
    }

    private static boolean isRung(String member) {
        return WordList.RUNG_WORD.has(member) || WordList.RUNG.has(member);
    }

    private static String rungOf(String member, String thing) {
        return member.endsWith(LEVEL_MARK) && thing.startsWith(LEVEL_MARK)
                ? member + thing.substring(1)
                : member + thing;
    }

    /** What the item of a list leaves out of its name, because the item before it prints it. */
    String withModifier(String name) {
        if (!memory.list.item && !memory.list.behindComma || memory.subjects.isEmpty()) {
            return name;
        }
        return ofTwin(kindOf(ofOtherRung(ofSize(name))));
    }

    /** 创建美丽宜居乡镇3个、[村庄]20个, 引进良种奶山羊3只、[奶绵羊]5只: the like of the thing before, with what that one is told by. */
    private String ofTwin(String name) {
        String before = memory.list.item && !memory.list.counting ? memory.lastSubject() : "";
        int own = before.startsWith(memory.list.deed) ? memory.list.deed.length() : 0;
        int end = before.length() - (WordList.COMMUNITY.has(name) ? communityAtEnd(before) : 0);
        for (int tail = 1; end == before.length() && tail <= KIND && LEAST_TWIN <= name.length(); tail++) {
            int kind = before.length() - name.length();
            end = kind > 0 && before.startsWith(name.substring(0, name.length() - tail), kind) ? kind : end;
        }
        boolean told = end < before.length() && end >= own + LEAST_MODIFIER;
        return told ? before.substring(0, end) + name : name;
    }

    private static int communityAtEnd(String name) {
        return WordList.COMMUNITY.words().stream()
                .filter(name::endsWith)
                .findFirst()
                .map(String::length)
                .orElse(0);
    }

    /** 省级乡村振兴示范镇3个、[示范村]12个: what the kind is of is printed once. */
    private String kindOf(String name) {
        String before = memory.list.item && WordList.KIND_START.starts(name) ? memory.lastSubject() : "";
        for (int k = before.length() - 1; k >= LEAST_MODIFIER; k--) {
            if (WordList.KIND_START.startsAt(before, k)) {
                return before.substring(0, k) + name;
            }
        }
        return name;
    }

    /** 产值过100亿元企业1家、[过50亿元企业]3家: what the size is of is printed once. */
    private String ofSize(String name) {
        boolean size = WordList.SIZE_OVER.starts(name) && name.indexOf('元') > 0;
        String before = size ? memory.lastSubject() : "";
        int over = before.indexOf(name.charAt(0));
        return over >= LEAST_MODIFIER && before.indexOf('元') > over ? before.substring(0, over) + name : name;
    }

    /** 省级乡村振兴示范村3个、[市级示范村]18个: the rung changes, what the kind is of does not. */
    private String ofOtherRung(String name) {
        String own = WordList.RUNG.at(name, 0).orElse("");
        String kind = name.substring(own.length());
        String before = own.isEmpty() || kind.length() <= KIND ? "" : memory.lastSubject();
        return before.endsWith(kind) ? otherRung(before, own).orElse(name) : name;
    }

    /** 省级示范村3个、[市级]18个: only the rung changes. */
    String withOtherRung(String name) {
        boolean industry = name.endsWith("产") && memory.last.measure != Measure.LEVEL;
        if (industry || !WordList.RUNG.has(name) || memory.subjects.isEmpty()) {
            return name;
        }
        return otherRung(memory.subjects.get(0), name).orElse(name);
    }

    private static Optional<String> otherRung(String before, String rung) {
        return WordList.RUNG.words().stream()
                .filter(old -> before.contains(old) && !isSecond(before, old))
                .findFirst()
                .map(old -> before.replace(old, rung));
    }

    /** 省[市级]示范村: two rungs in one word. */
    private static boolean isSecond(String name, String rung) {
        int at = name.indexOf(rung);
        return at > 0 && RUNGS.indexOf(name.charAt(at - 1)) >= 0;
    }

    /** 货物进出口总额…其中[出口]: the flow is that part of the whole. */
    String partOfWhole(String flow) {
        String head = nouns.headOf(memory.whole);
        boolean part = !memory.whole.isEmpty() && (head.contains(flow) || nouns.isHalf(head, flow));
        return part ? memory.whole.substring(0, memory.whole.length() - head.length()) + flow : flow;
    }
}
