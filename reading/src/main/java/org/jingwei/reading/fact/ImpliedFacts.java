package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** Values stated in words: 项目[全部]开工 is a rate of 100 %, 与上年[持平] a growth of 0 %. */
final class ImpliedFacts {

    /** In tokens. */
    private static final int LONGEST_STATE = 2;

    private static final int SHORTEST_PLACE = 3;
    private static final int LONGEST_PLACE = 16;
    private static final String ENDED = "完毕";

    private final FrameReader frames;
    private final Subjects subjects;
    private final Emission emission;
    private final Times times;
    private final Nouns nouns;
    private final Memory memory;

    ImpliedFacts(FrameReader frames, Subjects subjects, Emission emission, Times times, Nouns nouns, Memory memory) {
        this.frames = frames;
        this.subjects = subjects;
        this.emission = emission;
        this.times = times;
        this.nouns = nouns;
        this.memory = memory;
    }

    /** Emits 100 % of the things that {@code left} names; how many tokens of {@code after} say what was done to all, 0 if none does. */
    int all(Phrase left, Token all, Phrase after) {
        int state = stateEnd(after);
        int said = state > 0 ? state : placeEnd(after);
        if (said == 0) {
            return 0;
        }
        int end = after.get(said - 1).end();
        if (WordList.NOT_YET.startsAt(left.text(), end) || WordList.ORDERED.ends(left.joined())) {
            return 0;
        }
        Figure hundred = Figure.quantity(all.begin(), end, Printed.of("100"), "%", Approx.EXACT);
        Frame f = frames.read(left, hundred);
        f.measure = WordList.ALL_DONE.has(after.until(said).joined()) ? Measure.COMPLETION : Measure.LEVEL;
        f.implied = true;
        Phrase named = beforeOrder(f.noun);
        f.status = named.size() < f.noun.size() ? Optional.of(Status.TARGET) : f.status;
        memory.adopt(f);
        String things = named.isEmpty() ? owner() : counted(named.joined());
        if (things.isEmpty() || state == 0 && memory.tense.status.isPresent()) {
            return 0;
        }
        String rate = rate(after.until(said).joined());
        memory.list.row.forEach(before -> emission.emit(before + rate, hundred, f, Optional.empty()));
        emission.emit(memory.bodies.whose(things + rate, f), hundred, f, Optional.empty());
        memory.owner = things;
        return said;
    }

    /** 全部[办结], 全部[按期化解]: how many tokens say what was done; 0 if none does, or another goes on (全部[完成]改造). */
    private static int stateEnd(Phrase after) {
        for (int k = 1; k <= Math.min(LONGEST_STATE, after.size()); k++) {
            boolean ends = k == after.size()
                    || after.get(k).kind() == Token.Kind.BREAK
                    || after.get(k).kind() == Token.Kind.OPEN;
            String state = after.until(k).joined();
            if (k == 1 && after.get(0).is(STATE)
                    || WordList.ALL_STATE.has(state)
                    || ends && WordList.ALL_DONE.has(state)) {
                return k;
            }
        }
        return 0;
    }

    /** 338家企业全部[纳入统一平台]: where all of the things that were counted came to; 0 if it is not said. */
    private int placeEnd(Phrase after) {
        boolean counted = memory.list.counting && memory.inSentence();
        if (!counted || after.isEmpty() || !WordList.ALL_WENT.starts(after.joined())) {
            return 0;
        }
        int end = 0;
        while (end < after.size() && after.get(end).kind() != Token.Kind.BREAK) {
            if (after.get(end).kind() == Token.Kind.FIGURE || after.get(end).kind() == Token.Kind.OPEN) {
                return 0;
            }
            end++;
        }
        int length = end == 0 ? 0 : after.get(end - 1).end() - after.get(0).begin();
        return length > SHORTEST_PLACE && length <= LONGEST_PLACE ? end : 0;
    }

    /** 续建项目[要按照市上要求]全部复工: how they shall is no part of the name. */
    private static Phrase beforeOrder(Phrase noun) {
        int k = 0;
        while (k < noun.size() && !(noun.get(k).is(Cue.TARGET) && noun.isOnly(k, "要"))) {
            k++;
        }
        return k > 0 ? noun.until(k) : noun;
    }

    /** 生态公园292个[项目]全部开工: what the count before it names in full. */
    private String counted(String noun) {
        String before = memory.list.counted() || memory.list.counting ? memory.lastSubject() : "";
        return before.endsWith(noun) ? before : noun;
    }

    /** 发行[专项债券]5亿元，已全额拨付: the things, without what was done to them. */
    private String owner() {
        String last = memory.lastSubject();
        boolean deed = memory.inSentence()
                && memory.owner.length() == 2
                && last.startsWith(memory.owner)
                && !last.endsWith("率");
        return deed && last.length() > memory.owner.length() + 1 ? last.substring(memory.owner.length()) : memory.owner;
    }

    private static String rate(String done) {
        String state = done.endsWith(ENDED) ? done.substring(0, done.length() - ENDED.length()) : done;
        return (state.startsWith("开工") ? "开工" : state.startsWith("竣工") ? "竣工" : state) + "率";
    }

    /** 持平: no growth, or where somebody else is named no gap. */
    void flat(Phrase left, Token word) {
        Figure zero = Figure.quantity(word.begin(), word.end(), new Printed(BigDecimal.ZERO), "%", Approx.EXACT);
        int than = left.last(THAN);
        Phrase with = left.from(than + 1);
        if (than < 0) {
            level(left, zero, Measure.YOY, Frame.LAST_YEAR);
        } else if (times.isTime(with) && !times.isLastYear(with) && memory.last.growthNamed()) {
            level(left.until(than), zero.withUnit(Optional.of("个百分点")), Measure.PP_CHANGE, with.joined());
        } else if (times.isTime(with)) {
            level(left.until(than), zero, Measure.YOY, Frame.LAST_YEAR);
        } else {
            level(left.until(than), zero.withUnit(Optional.of("个百分点")), Measure.GAP, with.joined());
        }
    }

    private void level(Phrase left, Figure zero, Measure measure, String comparator) {
        Frame f = frames.read(left, zero.withUnit(Optional.of("元")));
        f.measure = measure;
        f.comparedWith(comparator);
        if (f.noun.isEmpty() && memory.subjects.isEmpty() || left.joined().endsWith("或")) {
            return;
        }
        memory.adopt(f);
        List<String> named = subjects.of(f, 1, zero, CountedNoun.NONE);
        named.forEach(s -> emission.emit(s, zero, f, f.comparatorText));
        memory.remember(named, nouns);
    }
}
