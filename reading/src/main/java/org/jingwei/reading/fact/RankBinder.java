package org.jingwei.reading.fact;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;

/** Binds ranks to the places that hold them and are named behind them. */
final class RankBinder {

    private final FrameReader frames;
    private final Subjects subjects;
    private final Emission emission;
    private final Nouns nouns;
    private final Memory memory;

    RankBinder(FrameReader frames, Subjects subjects, Emission emission, Nouns nouns, Memory memory) {
        this.frames = frames;
        this.subjects = subjects;
        this.emission = emission;
        this.nouns = nouns;
        this.memory = memory;
    }

    /** 增速居前三位的是[甲县、乙县、丙县]: each of the places holds the rank; whether anything is ranked. */
    boolean bind(Phrase left, Group group, List<String> places) {
        Figure lead = group.last();
        Frame f = frames.read(left, lead);
        memory.adopt(f);
        List<String> named = subjects.of(f, 1, lead, CountedNoun.NONE);
        if (named.isEmpty()) {
            return false;
        }
        boolean ofGrowth = f.aspect || memory.last.measure == Measure.YOY || memory.last.growthNamed();
        for (String place : places) {
            f.region = Optional.of(place);
            emission.emit(named.get(0), lead, f, f.comparatorText);
        }
        memory.remember(named, nouns);
        memory.list.ranked = places;
        if (ofGrowth) {
            memory.last.namesGrowth();
        }
        return true;
    }

    /** 第1名[清河县]，第2名[临江区]: each place holds its rank, by what was named before; whether anything was. */
    boolean bindEach(Phrase left, RankList list, String rankedBy) {
        Frame f = frames.read(left, list.entries().get(0).rank());
        memory.adopt(f);
        String named = memory.subjects.size() == 1 && memory.inSentence() || rankedBy.isEmpty()
                ? memory.subjects.stream().findFirst().orElse(memory.owner)
                : rankedBy;
        if (named.isEmpty()) {
            return false;
        }
        boolean ofGrowth = f.aspect || memory.last.growthNamed();
        for (RankList.Entry entry : list.entries()) {
            f.region = Optional.of(entry.place());
            f.of = ofGrowth ? Optional.of(Aspect.YOY) : f.of;
            emission.emit(named, entry.rank(), f, f.comparatorText);
        }
        memory.remember(List.of(named), nouns);
        return true;
    }
}
