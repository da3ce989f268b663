package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import org.jingwei.core.term.Measure;
import org.jingwei.reading.lexicon.WordList;

/** Restores the words that are printed once for several subjects: the head noun, the deed, the rung, the whole. */
final class SharedWords {

    private final Nouns nouns;
    private final Memory memory;

    SharedWords(Nouns nouns, Memory memory) {
        this.nouns = nouns;
        this.memory = memory;
    }

    /** 制造业增长8.4% after 采矿业增加值: the head noun is printed once. */
    String withHead(String name, boolean list) {
        boolean industry = name.endsWith("业") && !WordList.NO_INDUSTRY.ends(name) || name.endsWith("类");
        return (list || industry) && !memory.head.isEmpty() && !nouns.hasHead(name) ? name + memory.head : name;
    }

    /** 新增甲3个、[新增]乙4个: the items of a list share the deed that opens it. */
    String withDeed(String name, Phrase noun, boolean part) {
        boolean counted = memory.list.parts && !nouns.isIndicator(name) && !nouns.hasHead(name);
        boolean shares = (memory.list.item || part || counted)
                && !memory.list.deed.isEmpty()
                && !name.contains(memory.list.deed)
                && !WordList.NEW.starts(name)
                && !name.endsWith("投资")
                && !noun.get(0).isAny(Cues.of(DEED, STATE));
        return shares ? memory.list.deed + name : name;
    }

    /** 省级示范村3个、[市级]18个: only the rung changes. */
    String withOtherRung(String name) {
        boolean industry = name.endsWith("产") && memory.last.measure != Measure.LEVEL;
        if (industry || !WordList.RUNG.has(name) || memory.subjects.isEmpty()) {
            return name;
        }
        String before = memory.subjects.get(0);
        for (String rung : WordList.RUNG.words()) {
            if (before.contains(rung)) {
                return before.replace(rung, name);
            }
        }
        return name;
    }

    /** 货物进出口总额…其中[出口]: the flow is that part of the whole. */
    String partOfWhole(String flow) {
        String head = nouns.headOf(memory.whole);
        boolean part = !memory.whole.isEmpty() && (head.contains(flow) || nouns.isHalf(head, flow));
        return part ? memory.whole.substring(0, memory.whole.length() - head.length()) + flow : flow;
    }
}
