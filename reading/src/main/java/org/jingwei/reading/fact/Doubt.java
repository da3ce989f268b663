package org.jingwei.reading.fact;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * How sure a fact is: about the share of facts with the same reasons for doubt that are right in every respect, as a logistic curve
 * over those reasons. Fitted to the passages worked with, measured on those kept aside (docs/accuracy.md); a threshold decides which
 * facts wait for a person.
 */
final class Doubt {

    private static final double SURE = 2.6;

    private static final int LONG = 14;
    private static final int SHORT = 3;
    private static final int LAST_ASCII = 127;
    private static final Set<Measure> COMPARING =
            EnumSet.of(Measure.RANK, Measure.GAP, Measure.PP_CHANGE, Measure.SHARE, Measure.DELTA);
    private static final Set<Measure> OF_ANOTHER_BASE = EnumSet.of(Measure.GROWTH, Measure.MULTIPLE, Measure.DELTA);

    /** What can make a fact wrong, with its weight in the logistic sum. */
    enum Reason {
        /** The catalogue does not know the name. */
        NO_INDICATOR(0.5),
        /** Nor does it end with a noun for something measured. */
        NO_HEAD(0.7),
        SHORT_NAME(1.0),
        LONG_NAME(0.3),
        /** The name holds a character that a well cut one does not. */
        LOOSE_NAME(0.5),
        /** The name holds digits or letters. */
        MIXED_NAME(0.35),
        LIST_IN_NAME(0.25),
        /** The clause names no subject of its own. */
        INHERITED(0.4),
        SPEECH(0.4),
        OPEN_YEAR(0.75),
        /** 全市 in a text that names no city. */
        OPEN_REGION(0.5),
        /** 目前: a day that is not printed. */
        OPEN_DAY(0.35),
        /** Masked, implied, without a unit, or an earlier value. */
        NOT_PLAIN(0.3),
        NO_COMPARATOR(0.25),
        OTHER_BASE(0.75),
        PLANNED(0.25),
        THINGS(0.2),
        /** A percentage that nothing marks as growth or share. */
        BARE_RATE(0.7);

        private final double weight;

        Reason(double weight) {
            this.weight = weight;
        }
    }

    private Doubt() {}

    static double confidence(String name, Figure figure, Frame f, Qualifiers q, Setting setting, Nouns nouns) {
        double sum = SURE;
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        ofName(reasons, name, nouns);
        ofFrame(reasons, figure, f);
        ofQualifiers(reasons, q, setting);
        for (Reason reason : reasons) {
            sum -= reason.weight;
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static void ofName(EnumSet<Reason> reasons, String name, Nouns nouns) {
        if (nouns.isIndicator(name)) {
            return;
        }
        reasons.add(Reason.NO_INDICATOR);
        note(reasons, Reason.NO_HEAD, !nouns.hasHead(name));
        note(reasons, Reason.SHORT_NAME, name.length() < SHORT);
        note(reasons, Reason.LONG_NAME, name.length() > LONG);
        note(reasons, Reason.LOOSE_NAME, WordList.LOOSE.in(name));
        note(reasons, Reason.MIXED_NAME, name.chars().anyMatch(c -> c <= LAST_ASCII));
        note(reasons, Reason.LIST_IN_NAME, name.indexOf('、') >= 0);
    }

    private static void ofFrame(EnumSet<Reason> reasons, Figure figure, Frame f) {
        boolean odd = figure.kind() == Figure.Kind.BARE || figure.kind() == Figure.Kind.MASKED;
        note(reasons, Reason.NOT_PLAIN, odd || f.from || f.implied);
        note(reasons, Reason.INHERITED, f.noun.isEmpty());
        note(reasons, Reason.NO_COMPARATOR, COMPARING.contains(f.measure) && f.comparatorText.isEmpty());
        note(reasons, Reason.OTHER_BASE, OF_ANOTHER_BASE.contains(f.measure));
        note(reasons, Reason.THINGS, Counted.isThing(figure.unit().orElse("")));
        note(reasons, Reason.BARE_RATE, f.measure == Measure.LEVEL && figure.relative());
    }

    private static void ofQualifiers(EnumSet<Reason> reasons, Qualifiers q, Setting setting) {
        Optional<Period> period = q.period();
        note(reasons, Reason.SPEECH, setting.speech());
        note(reasons, Reason.OPEN_YEAR, period.isEmpty() || period.get().year() == Period.UNPRINTED);
        note(
                reasons,
                Reason.OPEN_DAY,
                period.filter(p -> p.point() && p.months().isEmpty()).isPresent());
        note(reasons, Reason.OPEN_REGION, isOpen(q.region()));
        note(reasons, Reason.PLANNED, q.status() == Status.PLAN);
    }

    private static void note(EnumSet<Reason> reasons, Reason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private static boolean isOpen(Optional<String> region) {
        return region.map(r -> r.startsWith("全") && !r.equals("全国")).orElse(true);
    }
}
