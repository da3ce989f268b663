package org.jingwei.reading.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingwei.core.fact.CommitmentKind;
import org.jingwei.core.fact.Goal;

/**
 * A deed as it is found, before it is tied to its document.
 *
 * @param kept the stretches of the paragraph that make the action, in order
 * @param definite whether it can be checked off; otherwise it is a means that waits for its end
 */
record Draft(
        List<Span> kept,
        Parties parties,
        Optional<Limit> limit,
        List<Goal> goals,
        CommitmentKind kind,
        boolean definite,
        boolean spoken) {

    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");

    Draft {
        kept = List.copyOf(kept);
        goals = List.copyOf(goals);
    }

    /** This as the means of {@code end}: one commitment, of the end's kind, in the words of both. */
    Draft with(Draft end, CommitmentKind joint) {
        List<Span> spans = new ArrayList<>(kept);
        spans.addAll(end.kept);
        List<Goal> all = new ArrayList<>(goals);
        all.addAll(end.goals);
        return new Draft(
                spans,
                end.parties.named() ? end.parties : parties,
                end.limit.isPresent() ? end.limit : limit,
                all,
                joint,
                true,
                spoken);
    }

    /** This behind the subject that an earlier clause named. */
    Draft of(Span subject) {
        List<Span> spans = new ArrayList<>();
        spans.add(subject);
        spans.addAll(kept);
        return new Draft(spans, parties, limit, goals, kind, definite, spoken);
    }

    Draft measuredBy(List<Goal> more) {
        List<Goal> all = new ArrayList<>(goals);
        all.addAll(more);
        return new Draft(kept, parties, limit, all, kind, definite, spoken);
    }

    int from() {
        return kept.get(0).from();
    }

    int to() {
        return kept.get(kept.size() - 1).to();
    }

    /** The action: the kept words, without blanks; a comma where one of the text stands between two of them. */
    String action(String text) {
        StringBuilder action = new StringBuilder();
        int last = -1;
        for (Span span : kept) {
            if (last >= 0
                    && action.length() > 0
                    && BRACKETS.matcher(text.substring(last, span.from()))
                            .replaceAll("")
                            .contains("，")) {
                action.append('，');
            }
            action.append(text, span.from(), span.to());
            last = span.to();
        }
        return action.toString().replaceAll("[\\s　]", "");
    }
}
