package org.jingwei.reading.fact;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.lexicon.WordList;

/**
 * Names that need what was counted just before them: 调处案件312起，[涉及当事人]600人; 292户大工业用户…，[入市比例]83%;
 * 出让矿权18宗，[实现收益]7亿元.
 */
final class Dependents {

    private static final int LONGEST_RATE = 4;
    private static final int SHORTEST_THING = 3;
    private static final int LONGEST_THING = 20;

    private static final String SIGNED = "签约";
    private static final String PROJECTS = "项目";
    private static final String ON_SPOT = "现场";
    private static final String CONCERNED_TOTAL = "涉及总投资";
    private static final int JOINING = 2;

    private final Nouns nouns;
    private final Memory memory;

    Dependents(Nouns nouns, Memory memory) {
        this.nouns = nouns;
        this.memory = memory;
    }

    /** The name with what it depends on, or as it is where it stands alone. */
    String named(String name, Frame f) {
        return withoutEcho(ofThings(name, f));
    }

    /** 云洽会[签约项目]签约额, 新入园项目[涉及]总投资: what the name says twice, or what only joins its halves. */
    private static String withoutEcho(String name) {
        int signed = name.indexOf(SIGNED + PROJECTS + SIGNED);
        if (signed > 1) {
            String event = name.substring(0, signed);
            boolean there = event.length() > ON_SPOT.length() && event.endsWith(ON_SPOT);
            return (there ? event.substring(0, signed - ON_SPOT.length()) : event)
                    + name.substring(signed + SIGNED.length() + PROJECTS.length());
        }
        int joins = name.indexOf(CONCERNED_TOTAL);
        return joins > 1 ? name.substring(0, joins) + name.substring(joins + JOINING) : name;
    }

    private String ofThings(String name, Frame f) {
        boolean own = f.scoped || f.part || f.region.isPresent() || f.measure != Measure.LEVEL;
        String concerned =
                memory.list.item && !own && memory.subjects.size() == 1 ? concernedBefore(memory.subjects.get(0)) : "";
        if (!concerned.isEmpty()) {
            return concerned + name;
        }
        if (!own && WordList.OF_INSTITUTION.has(name)) {
            return institution() + name;
        }
        boolean depends = WordList.CONCERNS.starts(name)
                || isBareRate(name)
                || WordList.OF_FUND.has(name)
                || WordList.YIELD.has(name);
        return own || !depends ? name : before(name).map(thing -> thing + name).orElse(name);
    }

    /** 企业116家，涉及土地3200亩、[房产]116万平方米: what the next item of the list concerns; empty if the one before concerned nothing. */
    private static String concernedBefore(String last) {
        for (String verb : WordList.CONCERNS.words()) {
            int end = last.lastIndexOf(verb) + verb.length();
            if (end > verb.length() && end < last.length()) {
                return last.substring(0, end);
            }
        }
        return "";
    }

    /** [授信率]: too short to say of what, and no indicator of its own. */
    private boolean isBareRate(String name) {
        return name.length() <= LONGEST_RATE
                && WordList.RATE.ends(name)
                && !nouns.isIndicator(name)
                && !nouns.isHead(name);
    }

    /** 初级中学5所，[学生]900名; 建成县医院，[病床]60张: the institutions counted last, or the one that the clause before speaks of. */
    private String institution() {
        String counted = memory.list.countsLast(memory.subjects) ? memory.subjects.get(0) : "";
        String last = WordList.INSTITUTION.ends(counted) ? counted : withoutFounding(memory.theme.said);
        return WordList.INSTITUTION.ends(last) && last.length() <= LONGEST_THING ? last : "";
    }

    private static String withoutFounding(String said) {
        return WordList.FOUNDS
                .at(said, 0)
                .map(verb -> said.substring(verb.length()))
                .orElse(said);
    }

    /** What it depends on: the fund told last, or the things counted last, but no money that went to somebody. */
    private Optional<String> before(String name) {
        List<String> told = memory.subjects;
        boolean one = memory.inSentence() && told.size() == 1;
        String last = one ? told.get(0) : "";
        if (WordList.OF_FUND.has(name)) {
            return Optional.of(last).filter(WordList.FUND::ends);
        }
        List<String> things = memory.list.things;
        boolean counted = !memory.list.fresh && !things.isEmpty() && last.equals(things.get(things.size() - 1));
        return Optional.of(withoutDoer(last))
                .filter(thing -> counted
                        && thing.length() > SHORTEST_THING
                        && thing.length() <= LONGEST_THING
                        && !WordList.CONCERNS.in(thing));
    }

    /** 两级调委会全年共[调处案件]312起: what is counted, without who did it. */
    private static String withoutDoer(String thing) {
        for (String all : WordList.IN_ALL.words()) {
            int end = thing.lastIndexOf(all) + all.length();
            if (end > all.length() && end < thing.length()) {
                return thing.substring(end);
            }
        }
        return thing;
    }
}
