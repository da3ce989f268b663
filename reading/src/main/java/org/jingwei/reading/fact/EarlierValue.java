package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Optional;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * A figure that only tells how things were before: with which others are compared (与去年同期的增长16%[相比]), upon which they build
 * (在去年同期增长15%[的基础上]), or which they replace ([由139户]降至48户).
 */
final class EarlierValue {

    private static final String SAME_PERIOD = "同期";

    private final Memory memory;
    private final Emission emission;

    EarlierValue(Memory memory, Emission emission) {
        this.memory = memory;
        this.emission = emission;
    }

    /** 从7项指标[来看]: looks at things, replaces none. */
    static boolean isView(Phrase after) {
        for (int k = 0; k < after.size() && after.get(k).kind() != Token.Kind.BREAK; k++) {
            if (after.textOf(k).endsWith("看") || after.textOf(k).endsWith("来讲")) {
                return true;
            }
        }
        return false;
    }

    /** Notes in the frame whether another value is compared with this one, and remembers it for the rest of a list. */
    void compares(Phrase left, Frame f, Phrase after) {
        memory.last.back = isComparedWith(left, after);
        if (memory.last.back) {
            f.status = Optional.of(Status.PREVIOUS);
            f.yearBefore = memory.last.yearBefore(WordList.LAST_YEAR.in(left.joined()));
        }
    }

    private boolean isComparedWith(Phrase left, Phrase after) {
        boolean goesOn = memory.last.back && memory.list.item;
        if (left.last(THAN) < 0 && !goesOn) {
            return false;
        }
        Phrase clause = after.untilBreak(0);
        return !clause.isEmpty()
                && WordList.COMPARED.in(after.text()
                        .substring(clause.get(0).begin(), clause.tail().end()));
    }

    /** Hands on to the sentence what the frame says; what a mere base says of time holds for it alone. */
    void adopt(Phrase left, Frame f, Figure lead) {
        if (isBase(left, lead)) {
            f.status = Optional.of(Status.PREVIOUS);
            f.yearBefore =
                    left.text().substring(left.get(0).begin(), lead.begin()).contains(SAME_PERIOD);
            emission.keepingPeriod(() -> memory.adopt(f));
        } else {
            memory.adopt(f);
        }
    }

    /** 在去年同期增长15%[的基础上]: an earlier value that others build upon. */
    private static boolean isBase(Phrase left, Figure lead) {
        return !left.isEmpty()
                && WordList.BUILT_UPON.startsAt(left.text(), lead.end())
                && WordList.LAST_YEAR.in(left.text().substring(left.get(0).begin(), lead.begin()));
    }

    /** 由139户降至[48户]: the value that replaces an earlier one has its subject and, if relative, its measure. */
    void replaced(Frame f, Figure lead) {
        if (memory.last.replacing && !f.from && !f.noun.any(t -> t.is(NAME))) {
            f.noun = f.noun.none();
            f.measure = lead.relative() ? memory.last.relative.orElse(f.measure) : f.measure;
            f.sign = 1;
        }
        memory.last.replacing = f.from;
    }

    /** 297家国企[重组整合为]110家 is replaced, 从800条政策[中梳理出]146条 is not: what the noun behind the figure says of it. */
    void replaces(Frame f, CountedNoun right, Phrase after) {
        f.from |= right.isReplaced(after);
        if (Course.isChoice(right.words())) {
            f.from = false;
            memory.last.replacing = false;
        }
    }
}
