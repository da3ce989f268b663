package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** Values stated in words: 项目[全部]开工 is a rate of 100 %, 与上年[持平] a growth of 0 %. */
final class ImpliedFacts {

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

    /** Emits 100 % of the things that {@code left} names; whether it names any. */
    boolean all(Phrase left, Token all, Token state) {
        if (WordList.NOT_YET.startsAt(left.text(), state.end()) || WordList.ORDERED.ends(left.joined())) {
            return false;
        }
        Figure hundred = Figure.quantity(all.begin(), state.end(), Printed.of("100"), "%", Approx.EXACT);
        Frame f = frames.read(left, hundred);
        f.measure = Measure.LEVEL;
        f.implied = true;
        memory.adopt(f);
        String things = f.noun.isEmpty() ? owner() : counted(f.noun.joined());
        if (things.isEmpty()) {
            return false;
        }
        emission.emit(memory.bodies.whose(things + rate(left.textOf(state)), f), hundred, f, Optional.empty());
        memory.owner = things;
        return true;
    }

    /** 生态公园292个[项目]全部开工: what the count before it names in full. */
    private String counted(String noun) {
        String before = memory.list.counted() || memory.list.counting ? lastSubject() : "";
        return before.endsWith(noun) ? before : noun;
    }

    /** 发行[专项债券]5亿元，已全额拨付: the things, without what was done to them. */
    private String owner() {
        String last = lastSubject();
        boolean deed = memory.inSentence()
                && memory.owner.length() == 2
                && last.startsWith(memory.owner)
                && !last.endsWith("率");
        return deed && last.length() > memory.owner.length() + 1 ? last.substring(memory.owner.length()) : memory.owner;
    }

    private String lastSubject() {
        return memory.subjects.isEmpty() ? "" : memory.subjects.get(memory.subjects.size() - 1);
    }

    private static String rate(String state) {
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
