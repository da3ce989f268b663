package org.jingwei.verify.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingwei.verify.pattern.Formula;
import org.jingwei.verify.rule.Rule;

/** Two levels for a printed growth or change, or a level and its change for a growth. */
final class Movements {

    private static final Pattern LONG = Pattern.compile("年均|五年|三年|十年|两年");
    private static final Pattern YEAR = Pattern.compile("^(20\\d\\d|19\\d\\d)年");
    private static final int CLOSE = 40;

    private Movements() {}

    /** Of a growth in percent or 倍. */
    static List<Attempt> growth(Terms terms, Term growth) {
        if (LONG.matcher(growth.lead()).find()) {
            return List.of();
        }
        List<Term> near = near(terms, growth);
        List<Attempt> attempts = new ArrayList<>();
        for (Term now : levels(near)) {
            for (Term before : levels(near)) {
                if (now != before && now.role() != Role.BEFORE && now.figure().comparable(before.figure())) {
                    attempts.add(new Attempt(
                            Rule.V301,
                            Formula.GROWTH,
                            Map.of("a", now.figure(), "b", before.figure(), "c", growth.signed()),
                            Set.of(),
                            ground(growth, now, before)));
                }
            }
            near.stream()
                    .filter(change ->
                            change.role() == Role.CHANGE && change.figure().comparable(now.figure()))
                    .forEach(change -> attempts.add(increase(growth, now, change)));
        }
        return attempts;
    }

    private static Attempt increase(Term growth, Term now, Term change) {
        Attempt.Ground ground = now.before(change) && now.far(change) < CLOSE && change.far(growth) < CLOSE
                ? Attempt.Ground.LIKELY
                : Attempt.Ground.GUESSED;
        return new Attempt(
                Rule.V301,
                Formula.INCREASE,
                Map.of("a", now.figure(), "d", change.figure(), "c", growth.figure()),
                Set.of(),
                ground);
    }

    /** Of a change in the unit of its level. */
    static List<Attempt> change(Terms terms, Term change) {
        List<Term> near = near(terms, change);
        List<Attempt> attempts = new ArrayList<>();
        for (Term now : levels(near)) {
            for (Term before : levels(near)) {
                boolean units =
                        now.figure().comparable(before.figure()) && now.figure().comparable(change.figure());
                if (now != before && now.role() != Role.BEFORE && units) {
                    attempts.add(new Attempt(
                            Rule.V401,
                            Formula.GAP,
                            Map.of("a", now.figure(), "b", before.figure(), "c", change.figure()),
                            Set.of(),
                            ground(change, now, before)));
                }
            }
        }
        return attempts;
    }

    private static List<Term> near(Terms terms, Term term) {
        List<Term> near = new ArrayList<>(terms.behind(term));
        terms.explained(term).ifPresent(near::add);
        return near;
    }

    private static List<Term> levels(List<Term> terms) {
        return Stream.concat(
                        terms.stream().filter(Term::amount), terms.stream().filter(term -> term.role() == Role.EACH))
                .toList();
    }

    /** 2030年…320万人次，2031年…400万人次. */
    private static boolean yearBefore(Term before, Term now) {
        Matcher one = YEAR.matcher(before.lead());
        Matcher other = YEAR.matcher(now.lead());
        return one.find() && other.find() && Integer.parseInt(one.group(1)) + 1 == Integer.parseInt(other.group(1));
    }

    private static Attempt.Ground ground(Term moved, Term now, Term before) {
        boolean close = now.far(moved) < CLOSE && before.far(moved) < 2 * CLOSE;
        if (before.role() != Role.BEFORE && !yearBefore(before, now) || !close) {
            return Attempt.Ground.GUESSED;
        }
        return Attempt.Ground.LIKELY;
    }
}
