package org.jingwei.reading.fact;

import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * Names that say nothing without what the clauses before told: 改造老旧小区18个，[惠及居民]1253户; 营商环境提质行动深入实施，120项[任务]
 * 完成; 聚焦碱地治理，…抓好6件[实事].
 */
final class ToldBefore {

    private static final int LONGEST_BENEFIT = 10;
    private static final int LONGEST_CAUSE = 16;

    private final Memory memory;

    ToldBefore(Memory memory) {
        this.memory = memory;
    }

    /** The name with what it is of; as it is where it needs nothing or nothing was told. */
    String of(String name, Frame f, Figure lead) {
        if (f.measure != Measure.LEVEL || lead.relative()) {
            return name;
        }
        if (WordList.BENEFITS.starts(name) && name.length() <= LONGEST_BENEFIT) {
            return cause() + name;
        }
        if (WordList.LENDS.has(name) && lead.unit().orElse("").endsWith("元")) {
            return product() + name;
        }
        String event = memory.theme.event();
        if (WordList.OCCASION.has(name) && event.endsWith(name)) {
            return event;
        }
        boolean task = WordList.TASK.has(name)
                && memory.list.fresh
                && !f.modifies
                && Counted.isThing(lead.unit().orElse(""));
        return task ? withoutVerb(memory.theme.purpose()) + name : name;
    }

    /** 推动[“技改贷”]扩面增量，发放28亿元: what money is handed out as, where the clause before names it in quotes; else empty. */
    private String product() {
        String said = memory.theme.said;
        int close = said.indexOf('”');
        int open = close < 0 ? -1 : said.lastIndexOf('“', close);
        return open >= 0 && WordList.LOAN.endsAt(said, close) ? said.substring(open, close + 1) : "";
    }

    /** By what somebody benefits: the things counted last, else what the part of the sentence is about. */
    private String cause() {
        boolean counted = memory.list.countsLast(memory.subjects);
        String cause = memory.list.fresh ? withoutVerb(memory.theme.topic) : counted ? memory.subjects.get(0) : "";
        return cause.length() <= LONGEST_CAUSE && !WordList.BENEFITS.in(cause) ? cause : "";
    }

    /** [深化]城市建设: what is done to it says nothing of what it is. */
    private static String withoutVerb(String purpose) {
        return WordList.FOSTERS
                .at(purpose, 0)
                .map(verb -> purpose.substring(verb.length()))
                .orElse(purpose);
    }
}
