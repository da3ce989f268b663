package org.jingwei.verify.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.pattern.Formula;
import org.jingwei.verify.rule.Rule;

/** Two rates for a printed distance in points. */
final class RateGaps {

    private static final Pattern FROM =
            Pattern.compile("全国|全省|全市|全区|全州|全县|目标|计划|预期|同期|上年|去年|一季度|上半年|前三季度|上月|上季度|平均|城镇|农村|\\d+月");
    private static final Pattern PACE = Pattern.compile("[序时][时序]进度");
    private static final Pattern SHORT = Pattern.compile("[超差欠落低高慢快]于?");
    private static final int CLOSE = 60;
    private static final int SOON = 30;

    private RateGaps() {}

    static List<Attempt> of(Terms terms, Term gap) {
        if (paced(terms, gap)) {
            return terms.behind(gap).stream()
                    .limit(1)
                    .filter(rate -> rate.figure().percent() && rate.far(gap) < SOON)
                    .map(rate -> new Attempt(
                            Rule.V402,
                            Formula.PACE,
                            Map.of("a", rate.figure(), "c", gap.figure()),
                            Set.of(),
                            Attempt.Ground.MEANT))
                    .toList();
        }
        if (gap.lead().isEmpty()) {
            return List.of(); // one of a list of distances, each from a rate of its own
        }
        List<Term> rates = new ArrayList<>();
        terms.behind(gap).stream().filter(Term::rate).forEach(rates::add);
        terms.explained(gap).filter(Term::rate).ifPresent(rate -> rates.add(0, rate));
        if (rates.size() == 1) {
            terms.ahead(gap)
                    .filter(rate -> rate.rate()
                            && !rate.bracketed()
                            && named(gap, rate)
                            && FROM.matcher(rate.lead()).lookingAt())
                    .ifPresent(rates::add);
        }
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            for (int j = i + 1; j < rates.size() && !apart(rates.get(j), rates.get(i)); j++) {
                attempts.add(attempt(terms, rates, gap, rates.get(i), rates.get(j)));
            }
        }
        return attempts;
    }

    /** 差序时进度3.4个百分点, and then 差4.8个百分点 for another. */
    private static boolean paced(Terms terms, Term gap) {
        boolean itself = PACE.matcher(gap.lead()).find();
        boolean again = SHORT.matcher(gap.lead()).matches()
                && terms.behind(gap).stream()
                        .anyMatch(other -> other.role() == Role.GAP
                                && PACE.matcher(other.lead()).find());
        return itself || again;
    }

    private static Attempt attempt(Terms terms, List<Term> rates, Term gap, Term near, Term far) {
        Map<String, Figure> figures = Map.of("a", far.signed(), "b", near.signed(), "c", gap.figure());
        return new Attempt(Rule.V401, Formula.GAP, figures, Set.of(), ground(terms, rates, gap, near, far));
    }

    /** Said where the words of the distance name one of just two rates, or where that one stands in a bracket inside them. */
    private static Attempt.Ground ground(Terms terms, List<Term> rates, Term gap, Term near, Term far) {
        boolean brackets = near.bracketed() && far.bracketed();
        boolean used =
                terms.all().subList(Math.min(far.index(), near.index()), Math.max(far.index(), near.index())).stream()
                        .anyMatch(t -> t.role() == Role.GAP && t != gap);
        if (brackets || used || far.listed(near) || threshold(near) || threshold(far)) {
            return Attempt.Ground.GUESSED;
        }
        boolean reference = named(gap, near) || named(gap, far) || near.bracketed() || far.bracketed();
        boolean two = rates.size() == 2 && near.far(gap) < SOON && far.far(gap) < CLOSE;
        if (reference && two && kin(near, far)) {
            return Attempt.Ground.SAID;
        }
        return two ? Attempt.Ground.LIKELY : Attempt.Ground.GUESSED;
    }

    /** 高于80%的省辖市: no rate of anything. */
    private static boolean threshold(Term rate) {
        return !rate.bracketed() && rate.lead().matches(".*(?:高于|低于|超过|不到|不足|达不到)");
    }

    /** Whether a semicolon parts them: then they are of different things. */
    private static boolean apart(Term one, Term other) {
        String text = one.figure().paragraph().text();
        return text.substring(
                                one.figure().end(),
                                Math.max(one.figure().end(), other.figure().start()))
                        .indexOf('；')
                >= 0;
    }

    /** Whether both are growths, or neither is. */
    private static boolean kin(Term one, Term other) {
        return (one.role() == Role.GROWTH) == (other.role() == Role.GROWTH) || one.bracketed() || other.bracketed();
    }

    private static boolean named(Term gap, Term rate) {
        Matcher m = FROM.matcher(gap.lead());
        while (m.find()) {
            if (rate.lead().contains(m.group())) {
                return true;
            }
        }
        return false;
    }
}
