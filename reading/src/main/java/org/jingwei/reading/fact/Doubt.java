package org.jingwei.reading.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Genre;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.figure.Script;
import org.jingwei.reading.lexicon.WordList;

/**
 * How sure a fact is: about the share of facts with the same reasons for doubt that are right in every respect, as a logistic curve
 * over those reasons. The weights are in {@code doubt.csv}, fitted to the passages worked with and measured on those kept aside
 * (docs/accuracy.md); a threshold decides which facts wait for a person.
 */
final class Doubt {

    private static final int LONG = 14;
    private static final int SHORT = 4;
    private static final int BRIEF = 8;
    private static final int MUCH_BEFORE = 10;
    private static final int SOME_BEHIND = 4;
    private static final int MUCH_BEHIND = 7;
    private static final String CLAUSE_ENDS = "，。；：、！？（）";
    private static final int LAST_ASCII = 127;

    /** What can make a fact wrong; each has its weight in the logistic sum. */
    enum Reason {
        /** Weighs on every fact: the constant of the curve. */
        ANY,
        /** The catalogue does not know the name. */
        NO_INDICATOR,
        SHORT_NAME,
        BRIEF_NAME,
        LONG_NAME,
        /** The name holds a character that a well cut one does not. */
        LOOSE_NAME,
        /** The name holds digits or letters. */
        MIXED_NAME,
        LIST_IN_NAME,
        /** The clause names no subject of its own. */
        INHERITED,
        /** Nor does its sentence before it. */
        INHERITED_FAR,
        /** Named by the noun behind the figure. */
        COUNTED,
        SPEECH,
        /** 全市 in a text that names no city. */
        OPEN_REGION,
        /** 目前: a day that is not printed. */
        OPEN_DAY,
        THINGS,
        /** A percentage that nothing marks as growth or share. */
        BARE_RATE,
        /** The value itself: growths, ranks and shares say what they are, a level is only named. */
        LEVEL,
        /** 项目, 投资: a name that says nothing without the words that it was cut from. */
        GENERIC_NAME,
        /** The name begins or goes on with a word that no name holds (为企业, 采取了). */
        TORN_NAME,
        /** Many words stand in the clause before the figure that are not in the name. */
        LEFT_BEFORE,
        /** Words stand behind the figure that are not in the name: 新建N座的园区 may be named by what it was. */
        LEFT_BEHIND,
        MUCH_LEFT_BEHIND,
        /** What is ranked often stands a sentence before. */
        RANKED,
        /** A text in the manner of the press. */
        STORY,
        /** The article says neither in its title nor at its beginning what time it reports on. */
        NO_PERIOD;

        /** As the data call it. */
        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        static Reason named(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private final Map<Reason, Double> weights = new EnumMap<>(Reason.class);

    /** Those that speak against a fact of its own, the weightiest first. */
    private final List<Reason> against;

    /** Reads the weights; a reason without one, or one that is not known, is refused. */
    Doubt() {
        for (CsvRow row : CsvFile.resource(Doubt.class, "doubt.csv", "reason", "weight", "facts", "source")
                .rows()) {
            Reason reason = row.read("reason", Reason::named);
            weights.put(reason, row.read("weight", BigDecimal::new).doubleValue());
        }
        for (Reason reason : Reason.values()) {
            if (!weights.containsKey(reason)) {
                throw new IllegalStateException("doubt.csv has no weight of " + reason);
            }
        }
        this.against = weights.entrySet().stream()
                .filter(each -> each.getKey() != Reason.ANY && each.getValue() > 0)
                .sorted(Map.Entry.<Reason, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The confidence of a fact with these reasons: its own, those of its clause, those of its article. */
    @SafeVarargs
    final double confidence(Set<Reason>... reasons) {
        double sum = 0;
        for (Set<Reason> some : reasons) {
            sum += weighed(some);
        }
        return 1 / (1 + Math.exp(sum));
    }

    /** What speaks against a fact with these reasons, in the words of the data, the weightiest first. */
    @SafeVarargs
    final List<String> told(Set<Reason>... reasons) {
        EnumSet<Reason> all = EnumSet.noneOf(Reason.class);
        for (Set<Reason> some : reasons) {
            all.addAll(some);
        }
        List<String> told = new ArrayList<>(all.size());
        for (Reason reason : against) {
            if (all.contains(reason)) {
                told.add(reason.word);
            }
        }
        return told;
    }

    private double weighed(Set<Reason> reasons) {
        double sum = 0;
        for (Reason reason : reasons) {
            sum += weights.getOrDefault(reason, 0.0);
        }
        return sum;
    }

    /** The reasons to doubt a fact. */
    static Set<Reason> reasons(
            String name, Figure figure, Frame f, Qualifiers q, Setting setting, Nouns nouns, Memory memory) {
        EnumSet<Reason> reasons = EnumSet.of(Reason.ANY);
        ofName(reasons, name, nouns);
        ofFrame(reasons, figure, f);
        ofSubject(reasons, figure, f, memory);
        ofQualifiers(reasons, q, setting);
        return reasons;
    }

    /** The reasons to doubt every fact of an article. */
    static Set<Reason> ofArticle(Article article) {
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        note(reasons, Reason.STORY, article.genre() == Genre.OVERVIEW);
        note(reasons, Reason.NO_PERIOD, article.period().isEmpty());
        return reasons;
    }

    private static void ofName(EnumSet<Reason> reasons, String name, Nouns nouns) {
        if (nouns.isIndicator(name)) {
            return;
        }
        reasons.add(Reason.NO_INDICATOR);
        note(reasons, Reason.SHORT_NAME, name.length() < SHORT);
        note(reasons, Reason.BRIEF_NAME, name.length() < BRIEF);
        note(reasons, Reason.LONG_NAME, name.length() > LONG);
        note(reasons, Reason.LOOSE_NAME, WordList.LOOSE.in(name));
        note(reasons, Reason.GENERIC_NAME, WordList.GENERIC.has(name));
        note(reasons, Reason.TORN_NAME, WordList.TORN_START.starts(name) || WordList.PARTICLE.in(name));
        note(reasons, Reason.MIXED_NAME, name.chars().anyMatch(c -> c <= LAST_ASCII));
        note(reasons, Reason.LIST_IN_NAME, name.indexOf('、') >= 0);
    }

    private static void ofFrame(EnumSet<Reason> reasons, Figure figure, Frame f) {
        note(reasons, Reason.BARE_RATE, f.measure == Measure.LEVEL && figure.relative());
        note(reasons, Reason.LEVEL, f.measure == Measure.LEVEL);
        note(reasons, Reason.RANKED, f.measure == Measure.RANK);
    }

    private static void ofSubject(EnumSet<Reason> reasons, Figure figure, Frame f, Memory memory) {
        boolean things = Counted.isThing(figure.unit().orElse(""));
        boolean inherited = f.noun.isEmpty() && !f.counted;
        note(reasons, Reason.THINGS, things);
        note(reasons, Reason.COUNTED, f.counted);
        note(reasons, Reason.INHERITED, inherited);
        note(reasons, Reason.INHERITED_FAR, inherited && !memory.inSentence());
    }

    private static void ofQualifiers(EnumSet<Reason> reasons, Qualifiers q, Setting setting) {
        Optional<Period> period = q.period();
        note(reasons, Reason.SPEECH, setting.speech());
        note(
                reasons,
                Reason.OPEN_DAY,
                period.filter(p -> p.point() && p.months().isEmpty()).isPresent());
        note(reasons, Reason.OPEN_REGION, isOpen(q.region()));
    }

    /** What the words around a figure say against the name that it was given at last. */
    static Set<Reason> left(String text, Figure figure, String name) {
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        int behind = unnamed(text, figure.end(), 1, name);
        note(reasons, Reason.LEFT_BEFORE, unnamed(text, figure.begin() - 1, -1, name) >= MUCH_BEFORE);
        note(reasons, Reason.LEFT_BEHIND, behind >= SOME_BEHIND);
        note(reasons, Reason.MUCH_LEFT_BEHIND, behind >= MUCH_BEHIND);
        return reasons;
    }

    /** How many Han characters the name does not hold, from a place to the end of the clause. */
    private static int unnamed(String text, int from, int step, String name) {
        int count = 0;
        for (int i = from; i >= 0 && i < text.length() && CLAUSE_ENDS.indexOf(text.charAt(i)) < 0; i += step) {
            if (Script.isHan(text.charAt(i)) && name.indexOf(text.charAt(i)) < 0) {
                count++;
            }
        }
        return count;
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
