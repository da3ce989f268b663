package org.jingwei.verify.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Unit;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.pattern.Formula;
import org.jingwei.verify.rule.Rule;

/** Two figures whose quotient is printed: so many times, so much for each, the ratio of two. */
final class Quotients {

    private static final int CLOSE = 40;
    private static final Pattern TOTAL = Pattern.compile("共|总|合计|累计");
    private static final Pattern PER = Pattern.compile("(人|户|亩|村|月|日|天)(?:均|产)|每个?(人|户|亩|村|月|天)");

    private Quotients() {}

    static List<Attempt> of(Terms terms, Term quotient) {
        List<Term> before = terms.behind(quotient).stream()
                .filter(term -> !term.figure().percent() && !term.figure().points())
                .filter(term -> term.amount() || term.role() == Role.EACH || term.role() == Role.CHANGE)
                .toList();
        List<Attempt> attempts = new ArrayList<>();
        for (Term divisor : before) {
            for (Term dividend : before) {
                if (dividend != divisor && fits(quotient, dividend, divisor)) {
                    attempts.add(attempt(before, quotient, dividend, divisor));
                }
            }
        }
        return attempts;
    }

    /** What is so many times another is the greater of the two; what is so many percent of it the lesser. */
    private static boolean fits(Term quotient, Term dividend, Term divisor) {
        if (quotient.role() == Role.EACH || !dividend.figure().comparable(divisor.figure())) {
            return quotient.role() == Role.EACH;
        }
        Interval all = quotient.figure().percent() ? Interval.exactly(100) : Interval.exactly(1);
        boolean less = dividend.figure()
                .meaningIn(divisor.figure())
                .below(divisor.figure().meaning());
        return less == quotient.figure().meaning().below(all);
    }

    /** A pull and the growth of the total for a printed contribution rate. */
    static List<Attempt> contribution(Terms terms, Term rate) {
        List<Attempt> attempts = new ArrayList<>();
        for (Term pull : terms.behind(rate)) {
            for (Term growth : terms.behind(rate)) {
                if (pull.role() == Role.PULL
                        && growth.role() == Role.GROWTH
                        && growth.figure().percent()) {
                    Map<String, Figure> figures = Map.of("a", pull.signed(), "b", growth.signed(), "c", rate.figure());
                    attempts.add(
                            new Attempt(Rule.V702, Formula.CONTRIBUTION, figures, Set.of(), Attempt.Ground.LIKELY));
                }
            }
        }
        return attempts;
    }

    /** So much for each of so many, for a printed total. */
    static List<Attempt> product(Terms terms, Term total) {
        List<Attempt> attempts = new ArrayList<>();
        for (Term each : terms.behind(total)) {
            for (Term many : terms.behind(total)) {
                boolean fit = each.role() == Role.EACH
                        && (many.figure().count() || divides(each, many))
                        && each != many
                        && each.figure().comparable(total.figure())
                        && TOTAL.matcher(total.lead()).find();
                if (fit) {
                    Map<String, Figure> figures = Map.of("a", each.figure(), "b", many.figure(), "c", total.figure());
                    attempts.add(new Attempt(Rule.V901, Formula.PRODUCT, figures, Set.of(), Attempt.Ground.LIKELY));
                }
            }
        }
        return attempts;
    }

    /** Whether it is so many of what the average is an average over: 人均 and 24.5万人. */
    private static boolean divides(Term each, Term many) {
        Matcher m = PER.matcher(each.lead());
        if (!m.find()) {
            return false;
        }
        String one = Optional.ofNullable(m.group(1)).orElseGet(() -> m.group(2));
        String unit = many.figure().unit().map(Unit::symbol).orElse("");
        return one.equals("人")
                ? unit.endsWith("人") || unit.endsWith("人次") || unit.endsWith("名")
                : one.equals("村") ? many.tail().contains("村") || unit.endsWith("村") : unit.endsWith(one);
    }

    private static Attempt attempt(List<Term> before, Term quotient, Term dividend, Term divisor) {
        Map<String, Figure> figures = Map.of("a", dividend.figure(), "b", divisor.figure(), "c", quotient.figure());
        boolean whose = quotient.role() == Role.EACH && divides(quotient, divisor) && !divides(quotient, dividend);
        boolean order = whose || quotient.role() != Role.EACH || dividend.before(divisor);
        boolean two = before.size() == 2 && divisor.far(quotient) < CLOSE && dividend.far(quotient) < CLOSE && order;
        Attempt.Ground ground = two ? Attempt.Ground.LIKELY : Attempt.Ground.GUESSED;
        Formula formula = quotient.role() == Role.EACH
                ? Formula.EACH
                : quotient.figure().percent() ? Formula.SHARE : Formula.TIMES;
        return new Attempt(Rule.V901, formula, figures, Set.of(), ground);
    }
}
