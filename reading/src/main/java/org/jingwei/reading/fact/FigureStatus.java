package org.jingwei.reading.fact;

import java.util.Optional;
import java.util.OptionalInt;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.lexicon.WordList;

/** Settles whether a figure was reached, is planned, aimed at or expected: by its own words, by those of its sentence, by its time. */
final class FigureStatus {

    private static final int LAST_MONTH = 12;

    private final Setting setting;
    private final Memory memory;

    FigureStatus(Setting setting, Memory memory) {
        this.setting = setting;
        this.memory = memory;
    }

    /** The status of a figure of the subject. */
    Status of(String subject, Frame f) {
        return ahead(said(subject, f), f);
    }

    private Status said(String subject, Frame f) {
        if (f.from) {
            return Status.PREVIOUS;
        }
        boolean goesOn = f.joined && memory.last.measure == Measure.RANK;
        if (f.measure == Measure.RANK && f.status.isEmpty() && !setting.planned() && !goesOn) {
            return Status.ACTUAL;
        }
        boolean counted =
                memory.tense.forecast() && f.status.isEmpty() && (f.peeled(WordList.SO_FAR) || isOfCounted(subject, f));
        Status status =
                counted ? Status.ACTUAL : f.status.or(() -> memory.tense.status).orElse(setting.status());
        boolean passed = memory.tense.forecast() && hasPassed(f)
                || f.period.filter(setting::tellsOf).isPresent();
        if (status == Status.FORECAST && f.status.isEmpty() && passed) {
            return Status.ACTUAL;
        }
        if (status == Status.ACTUAL && memory.time.limited(f) && setting.speech()) {
            return Status.TARGET;
        }
        boolean rate = status == Status.PLAN && subject.endsWith("工率");
        if (rate) {
            return setting.status();
        }
        boolean plan = f.measure == Measure.LEVEL
                && !f.peeled(Cue.DONE)
                && (isPlanned(subject) && !isFulfilled(subject, f) || subject.startsWith("拟"));
        return plan && status == Status.ACTUAL && f.status.isEmpty() ? Status.PLAN : status;
    }

    /** （预计数，下同）…累计办理1200件、[办结率]99%: a rate of what was counted so far. */
    private boolean isOfCounted(String subject, Frame f) {
        return memory.last.reached && (f.joined || memory.list.item) && WordList.RATE.ends(subject);
    }

    /** 前三季度 in a report of the whole year: what all its expected values (下同) leave out. */
    private boolean hasPassed(Frame f) {
        return setting.annual()
                && f.period
                        .or(() -> memory.time.period)
                        .filter(p -> p.year() == setting.year() && !(p instanceof Period.Year))
                        .flatMap(Period::months)
                        .filter(m -> m.last() < LAST_MONTH)
                        .isPresent();
    }

    /** [计划]投资 is a plan; a project of a 行动计划 is none. */
    private static boolean isPlanned(String subject) {
        int at = subject.indexOf("计划");
        return at >= 0
                && !subject.startsWith("行动", at - 2)
                && !subject.startsWith("按", at - 1)
                && !subject.startsWith("单列", at + 2)
                && !subject.startsWith("生育", at + 2)
                && !(subject.indexOf('“') >= 0 && subject.indexOf('“') < at && subject.indexOf('”') > at);
    }

    /** 完成乡村建设计划257个: what bears the name of a plan was done. */
    private boolean isFulfilled(String subject, Frame f) {
        return subject.endsWith("计划") && f.peeled(WordList.FULFILLED) && !setting.planned();
    }

    /** 到2027年，…达到20%: in a year that is still to come a value is aimed at. */
    private Status ahead(Status status, Frame f) {
        Optional<Period> period = f.period.or(() -> memory.time.period);
        boolean later = period.isPresent()
                && period.get().year() != Period.UNPRINTED
                && setting.reported() != Period.UNPRINTED
                && period.get().year() > setting.reported();
        return (later || isToCome(f)) && status == Status.ACTUAL ? Status.TARGET : status;
    }

    /** 在上半年调度会上的讲话: …三季度新增产值8亿元. What a speech says of months behind those that it looks back on is asked for. */
    private boolean isToCome(Frame f) {
        OptionalInt ended =
                setting.period().isPresent() && setting.speech() ? lastMonth(setting.period()) : OptionalInt.empty();
        return ended.isPresent()
                && f.status.isEmpty()
                && !f.peeled(Cue.DONE)
                && f.period
                        .filter(p -> p.year() != Period.UNPRINTED && p.year() == setting.reported())
                        .flatMap(Period::months)
                        .filter(m -> m.first() > ended.getAsInt())
                        .isPresent();
    }

    private static OptionalInt lastMonth(Optional<Period> period) {
        return period.flatMap(Period::months).map(m -> OptionalInt.of(m.last())).orElse(OptionalInt.empty());
    }
}
