package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * Names what the figures of a clause are of: the noun before them, the counted noun after them, or what a clause before named.
 * A list of subjects (甲、乙分别…) gives as many names as there are figures where it can.
 */
final class Subjects {

    /** Behind the things that were counted, a longer text is what goes on with them: 95家商会、民营企业帮扶101个村. */
    private static final int LONGEST_NEXT = 4;
    /** 开工建设甲、乙等[学校]16所: so short a name needs the deed. */
    private static final int LONGEST_KIND = 2;

    private static final int LONGEST_EXAMPLES = 24;

    private static final String ENJOYING = "享受";
    private static final String INVESTED = "投资";

    private final Nouns nouns;
    private final Memory memory;
    private final CountedThings things;
    private final Products products;
    private final Dependents dependents;
    private final ToldBefore told;
    private final InheritedSubjects inherited;
    private final PrintedSubjects printed;
    private final BareAttributes attributes;

    Subjects(Nouns nouns, Memory memory) {
        SharedWords shared = new SharedWords(nouns, memory);
        this.nouns = nouns;
        this.memory = memory;
        this.things = new CountedThings(nouns, memory, shared);
        this.products = new Products(nouns, memory);
        this.dependents = new Dependents(nouns, memory);
        this.told = new ToldBefore(memory);
        this.inherited = new InheritedSubjects(memory, shared);
        this.printed = new PrintedSubjects(nouns, memory, shared);
        this.attributes = new BareAttributes(nouns, memory, shared, printed);
    }

    /** The names for {@code count} figures, of which {@code lead} is the last; empty if nothing can be named. */
    List<String> of(Frame f, int count, Figure lead, CountedNoun right) {
        List<String> named = subjects(f, count, lead, right);
        if (count == 1 && named.size() > 1 && WordList.OF_EVENT.starts(named.get(0))) {
            return named.stream().map(memory.theme::ofEvent).toList();
        }
        if (count > 1 || named.size() != 1) {
            return inherited.inFull(named, f);
        }
        String whose = dependents.named(memory.bodies.whose(named.get(0), f), f);
        String name = told.of(memory.theme.ofEvent(products.output(whose, f, lead)), f, lead);
        memory.theme.tellsOf(name);
        return List.of(name);
    }

    private List<String> subjects(Frame f, int count, Figure lead, CountedNoun right) {
        memory.list.beginsCount();
        List<String> examples = count > 1 ? printed.examples(f.noun, count) : List.of();
        if (!examples.isEmpty()) {
            return examples;
        }
        Phrase noun = afterCounted(afterEtc(f.noun, right));
        Optional<String> one = ofThing(noun, f, count, lead, right);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        if (InheritedSubjects.isNeeded(noun)) {
            return inherited.of(noun, f, count, lead);
        }
        Optional<String> again = count == 1 ? inherited.again(noun, f, lead, right) : Optional.empty();
        if (again.isPresent()) {
            return List.of(again.get());
        }
        if (f.measure == Measure.COMPLETION && INVESTED.equals(noun.joined()) && isOfOwner()) {
            return List.of(memory.owner + INVESTED);
        }
        List<String> named =
                BareAttributes.isOne(noun) ? attributes.named(noun, f, count, lead) : printed.named(noun, f, count);
        return count == 1 && named.size() == 1 && !f.scoped && !f.part
                ? List.of(ofSameBody(afterDoer(named.get(0))))
                : named;
    }

    /** The one thing that all figures are of, where it stands behind them, or is spoken of without being named; else empty. */
    private Optional<String> ofThing(Phrase noun, Frame f, int count, Figure lead, CountedNoun right) {
        if (f.clause && !noun.isEmpty()) {
            return Optional.of(
                    ofClause(noun.joined(), memory.list.thingIn(lead.unit().orElse(""))));
        }
        String ofBody = memory.bodies.whose(noun.joined(), f);
        if (count == 1
                && right.isEmpty()
                && right.ofNext().isEmpty()
                && ofBody.length() > noun.joined().length()) {
            return Optional.of(ofBody);
        }
        Optional<String> works = works(noun, lead, right);
        if (works.isPresent()) {
            return works;
        }
        boolean thing = Counted.isThing(lead.unit().orElse(""));
        boolean ofObject = !memory.theme.object.isEmpty()
                && right.isEmpty()
                && f.measure == Measure.LEVEL
                && (thing || Counted.isPeople(lead))
                && (noun.isEmpty() || InheritedSubjects.isBareDeed(noun));
        if (ofObject) {
            return Optional.of(noun.joined() + memory.theme.object);
        }
        Optional<String> counted = things.named(noun, f, lead, right);
        if (counted.isPresent()) {
            return thing ? counted : counted.map(this::afterDoer);
        }
        return ofNext(noun, right).map(name -> examples(f.noun, right) + name);
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
                && isMoney(lead.unit().orElse(""))
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
                .or(() -> Optional.of(memory.theme.topic)
                        .filter(topic ->
                                !topic.isEmpty() && words.isEmpty() && !WordList.WHOLE_COST.has(noun.joined())))
                .map(things -> things + noun.joined());
    }

    /** 投入5000万元, 投入1.7亿. */
    private static boolean isMoney(String unit) {
        return unit.endsWith("元") || unit.equals("亿");
    }

    /** [总投资]5亿元的3个项目, 设立[总规模]2亿元的基金: an amount that the counted things behind it have. */
    private static Optional<String> ofNext(Phrase noun, CountedNoun right) {
        if (right.ofNext().isEmpty()) {
            return Optional.empty();
        }
        boolean spent = WordList.SPENT.has(noun.joined());
        boolean head = noun.tail().isAny(Cues.of(HEAD, SELF)) && isOfNext(noun);
        return spent || head
                ? Optional.of(right.ofNext() + (spent ? noun.joined() : noun.textOf(noun.tail())))
                : Optional.empty();
    }

    /** [电子产业园云创科技]等总投资360亿元的12个项目: some of the projects, where their own noun says nothing; else empty. */
    private static String examples(Phrase noun, CountedNoun right) {
        int etc = WordList.COUNTABLE.has(right.ofNext()) ? noun.size() - 2 : -1;
        if (etc < 1 || !noun.isOnly(etc, "等")) {
            return "";
        }
        boolean leftOver =
                etc > 2 && WordList.COUNTABLE.has(noun.textOf(0)) && noun.get(1).kind() == Token.Kind.LIST;
        String named = noun.sub(leftOver ? 2 : 0, etc).joined();
        return named.length() <= LONGEST_EXAMPLES ? named : "";
    }

    private static boolean isOfNext(Phrase noun) {
        return noun.size() == 1
                || noun.textOf(noun.tail()).endsWith("投资")
                || noun.size() == 2
                        && (noun.get(0).isAny(Cues.of(VERB, DEED))
                                || noun.textOf(0).endsWith("立"));
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
                if (BareAttributes.isOne(rest)
                        && right.isEmpty()
                        && right.ofNext().isEmpty()) { // 苹果、梨等[产量]: not of something else
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
                && memory.lastSubject().endsWith(noun.until(list).joined());
        return again ? noun.from(list + 1) : noun;
    }

    /** 新建项目开工率80%，[投资]完成率60%: of the projects that the sentence is about. */
    private boolean isOfOwner() {
        return memory.inSentence() && memory.owner.endsWith("项目");
    }

    /** 为695家[企业]办理贷款82亿元: whom it was done for was counted before. */
    private String afterDoer(String name) {
        String before = memory.list.counted() ? memory.lastSubject() : "";
        for (int k = 0; k + 2 <= before.length(); k++) {
            String doer = before.substring(k);
            boolean rest = name.length() > doer.length() + 2;
            if (rest && name.startsWith(doer) && WordList.TAKES.startsAt(name, doer.length())) {
                return withoutEnjoying(name.substring(doer.length()));
            }
        }
        return memory.list.counted() ? withoutEnjoying(name) : name;
    }

    /** 4户企业[享受]“即享”政策奖励60万元: that somebody has it says nothing of what it is. */
    private static String withoutEnjoying(String name) {
        boolean granted =
                name.startsWith(ENJOYING) && WordList.GRANT.ends(name) && name.length() > ENJOYING.length() + 2;
        return granted ? name.substring(ENJOYING.length()) : name;
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
}
