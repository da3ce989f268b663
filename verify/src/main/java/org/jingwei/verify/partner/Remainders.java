package org.jingwei.verify.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.pattern.Formula;
import org.jingwei.verify.rule.Rule;

/** A whole and what is done of it, for a printed rest. */
final class Remainders {

    private static final int CLOSE = 40;

    private Remainders() {}

    static List<Attempt> of(Terms terms, Term rest) {
        List<Term> before = new ArrayList<>(terms.behind(rest).stream()
                .filter(term -> term.amount() && term.figure().comparable(rest.figure()))
                .toList());
        if (before.size() < 2) {
            terms.earlier(rest).stream()
                    .filter(term -> term.amount() && term.figure().comparable(rest.figure()))
                    .forEach(before::add);
        }
        List<Attempt> attempts = new ArrayList<>();
        for (Term done : before) {
            for (Term whole : before) {
                boolean less = done.figure()
                        .meaningIn(whole.figure())
                        .below(whole.figure().meaning());
                if (done != whole && (less || before.size() == 2)) {
                    attempts.add(attempt(before, rest, whole, done));
                }
            }
        }
        return attempts;
    }

    private static Attempt attempt(List<Term> before, Term rest, Term whole, Term done) {
        Map<String, Figure> figures = Map.of("a", whole.figure(), "b", done.figure(), "c", rest.figure());
        boolean two = before.size() == 2 && done.sentence() == rest.sentence() && done.far(rest) < CLOSE;
        boolean less =
                rest.figure().meaningIn(whole.figure()).below(whole.figure().meaning());
        Attempt.Ground ground = two && less ? Attempt.Ground.LIKELY : Attempt.Ground.GUESSED;
        return new Attempt(Rule.V601, Formula.REST, figures, Set.of(), ground);
    }
}
