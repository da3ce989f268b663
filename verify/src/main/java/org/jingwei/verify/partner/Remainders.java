package org.jingwei.verify.partner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.pattern.Formula;
import org.jingwei.verify.rule.Rule;

/** A whole and what is done of it, for a printed rest. */
final class Remainders {

    private static final int CLOSE = 40;
    private static final int THREE = 3;
    private static final Pattern DONE = Pattern.compile("已|完成|办结|开工|整改");

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
        if (before.size() == THREE) {
            attempts.add(ofTwo(before, rest));
        }
        return attempts;
    }

    /** 省级8件、市级10件，已办结14件，其余4件. */
    private static Attempt ofTwo(List<Term> before, Term rest) {
        List<Term> order =
                before.stream().sorted(Comparator.comparingInt(Term::index)).toList();
        Map<String, Figure> figures = Map.of(
                "a", order.get(0).figure(),
                "e", order.get(1).figure(),
                "b", order.get(2).figure(),
                "c", rest.figure());
        boolean together = DONE.matcher(order.get(2).lead()).find()
                && order.get(2).sentence() == rest.sentence()
                && order.get(0).far(order.get(1)) < CLOSE;
        return new Attempt(
                Rule.V601,
                Formula.REST_OF_TWO,
                figures,
                Set.of(),
                together ? Attempt.Ground.LIKELY : Attempt.Ground.GUESSED);
    }

    private static Attempt attempt(List<Term> before, Term rest, Term whole, Term done) {
        Map<String, Figure> figures = Map.of("a", whole.figure(), "b", done.figure(), "c", rest.figure());
        boolean two = before.size() == 2 && done.sentence() == rest.sentence() && done.far(rest) < CLOSE;
        boolean less =
                rest.figure().meaningIn(whole.figure()).below(whole.figure().meaning());
        boolean more =
                done.figure().meaningIn(whole.figure()).above(whole.figure().meaning());
        Attempt.Ground ground = two && (less || more) ? Attempt.Ground.LIKELY : Attempt.Ground.GUESSED;
        return new Attempt(Rule.V601, Formula.REST, figures, Set.of(), ground);
    }
}
