package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** A count that only sums up the list before it: 甲、乙、丙[3项指标]增速. */
final class CountOfList {

    /** Words of which one says what items do. */
    private static final long SAYS = Cues.of(LEVEL, ABOVE, REACH, RANK_AT, RISE, DROP, STATE, HIGHER, FLAT);

    private static final String ITEMS = "指标";

    private CountOfList() {}

    /** Whether the figure is as large as the list before it is long, and counts nothing else. */
    static boolean isOne(Frame f, Figure lead, CountedNoun right, Phrase after) {
        boolean bare = right.isEmpty() && (after.isEmpty() || !after.get(0).is(DONE));
        boolean items =
                right.words().startsWith(ITEMS) || bare && f.noun.parts().size() > 2;
        return items
                && lead.kind() != Figure.Kind.RANK
                && Counted.isThing(lead.unit().orElse(""))
                && lead.value().isPresent()
                && f.noun.parts().size() == lead.value().get().value().intValue();
    }

    /** [甲、乙]等5项指标居全市第一: those of the items that are named; what is said of all of them is said of each. */
    static List<String> examples(Frame f, CountedNoun right) {
        boolean some = right.words().startsWith(ITEMS)
                && !f.noun.isEmpty()
                && Counted.isThing(f.unit)
                && f.noun.text().startsWith("等", f.noun.tail().end());
        return some ? f.noun.parts() : List.of();
    }

    /** 甲、乙、丙3项[指标没有达到预期]: how many do so is told too, unless a figure follows that is of each of them. */
    static Optional<String> told(Phrase after) {
        Phrase clause = after.untilBreak(0);
        if (clause.any(t -> t.kind() == Token.Kind.FIGURE || t.kind() == Token.Kind.OPEN)) {
            return Optional.empty();
        }
        String words = clause.joined().strip();
        String deed = words.startsWith(ITEMS) ? words.substring(ITEMS.length()) : words;
        String told = deed.startsWith("的") ? deed.substring(1) : deed;
        boolean says = clause.any(t -> t.isAny(SAYS)) || WordList.NOT_DONE.in(told) || told.contains("有");
        boolean fits = says && ThingsTold.isTold(told) && !WordList.VIEW.ends(told);
        return fits ? Optional.of(told + "的" + ITEMS) : Optional.empty();
    }
}
