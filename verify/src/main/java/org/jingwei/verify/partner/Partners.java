package org.jingwei.verify.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingwei.core.finding.Finding;
import org.jingwei.verify.page.Sketch;
import org.jingwei.verify.sum.Companions;

/**
 * For every figure that the words make the result of others (a share, a growth, a distance, a rest), the figures of its sentence
 * from which it follows. It goes by the roles of the figures, not by the order of the words, so that it finds what no phrase
 * foresees.
 */
public final class Partners {

    /** 占全省的: what the count is a part of, and not what it is a share among. */
    private static final Pattern WIDER = Pattern.compile("占(?:全国|全省|全市|全区|全州|全县)");

    /** Rates of the very things that are counted: 普及率 of so many villages is one of households. */
    private static final Pattern OF_THINGS = Pattern.compile("(?:开工|复工|完成|办结|整改|竣工|投产|销号|化解|解决|优良)率");

    private Partners() {}

    /**
     * What follows from what in one paragraph.
     *
     * @param spoken where figures begin of which a phrase has said already what they follow from; takes those of which it is
     *     said here
     * @param summed where wholes begin whose parts are known already
     */
    public static List<Finding> check(String document, Sketch sketch, Set<Integer> spoken, Set<Integer> summed) {
        if (sketch.figures().size() < 2) {
            return List.of();
        }
        Terms terms = Terms.of(sketch);
        List<Finding> findings = new ArrayList<>();
        for (Term term : terms.all()) {
            if (!spoken.contains(term.figure().start())) {
                List<Attempt> attempts = attempts(terms, term);
                Optional<Finding> found = Attempt.best(document, attempts);
                Attempt.left(attempts)
                        .flatMap(rest -> rest.whole()
                                .flatMap(whole -> Companions.check(document, sketch.figures(), whole, rest.parts())))
                        .ifPresent(findings::add);
                found.or(() -> Attempt.alone(document, alone(terms, term), only(terms, term)))
                        .ifPresent(finding -> {
                            findings.add(finding);
                            spoken.add(term.figure().start());
                        });
            }
        }
        findings.addAll(Nested.check(document, terms));
        findings.addAll(Parts.check(document, terms, sketch.figures(), summed));
        return findings;
    }

    private static List<Attempt> alone(Terms terms, Term term) {
        boolean rate = term.role() == Role.RATE || term.role() == Role.SHARE;
        return rate ? Portions.alone(terms, term) : List.of();
    }

    /** Whether nothing but one count stands in the sentence of a rate, so that it can be of nothing else. */
    private static boolean only(Terms terms, Term rate) {
        return (rate.role() == Role.RATE
                                && OF_THINGS
                                        .matcher(Portions.head(terms, rate).lead())
                                        .find()
                        || rate.role() == Role.SHARE
                                && WIDER.matcher(rate.lead()).find())
                && terms.around(rate).stream()
                                .filter(term -> term.sentence() == rate.sentence()
                                        && term.figure().count())
                                .count()
                        == Portions.row(terms, rate);
    }

    private static List<Attempt> attempts(Terms terms, Term term) {
        return switch (term.role()) {
            case SHARE, RATE, COMPLETION -> Portions.of(terms, term);
            case GROWTH -> Movements.growth(terms, term);
            case CHANGE ->
                Stream.concat(Movements.change(terms, term).stream(), Quotients.product(terms, term).stream())
                        .toList();
            case GAP -> RateGaps.of(terms, term);
            case REST -> Remainders.of(terms, term);
            case EACH, TIMES, QUOTIENT -> Quotients.of(terms, term);
            case CONTRIBUTION -> Quotients.contribution(terms, term);
            case PLAN, LEVEL -> Quotients.product(terms, term);
            case PULL, BEFORE -> List.of();
        };
    }
}
