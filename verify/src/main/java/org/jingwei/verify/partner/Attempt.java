package org.jingwei.verify.partner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.number.Approx;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.pattern.Formula;
import org.jingwei.verify.pattern.Roles;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/**
 * Figures that may be meant to satisfy a formula.
 *
 * @param figures by their roles in the formula; c is what follows from the others
 * @param signed the roles whose sign the verb before them tells
 */
record Attempt(Rule rule, Formula formula, Map<String, Figure> figures, Set<String> signed, Ground ground) {

    /** How surely the words say that the figures belong together. */
    enum Ground {
        /** The words leave no other reading: what fails is an error. */
        SAID,
        /** The words and the order say so, and other words could have: what fails deserves a look. */
        MEANT,
        /** The figures stand where such figures stand: what one other digit would mend deserves a look. */
        LIKELY,
        /** Nothing but the figures speaks for it: only a sharp agreement tells. */
        GUESSED
    }

    private static final BigDecimal SHARP = new BigDecimal("0.05");
    private static final BigDecimal MANY = BigDecimal.TEN;

    Attempt {
        figures = Map.copyOf(figures);
    }

    /** The first that holds; else the only one that is said or meant; else the first likely one that a slip explains. */
    static Optional<Finding> best(String document, List<Attempt> attempts) {
        List<Attempt> failed = new ArrayList<>();
        for (Attempt attempt : attempts) {
            Optional<Judgement> judged = attempt.judge();
            if (judged.filter(j -> j.verdict() == Verdict.HOLDS).isPresent()) {
                if (attempt.tells()) {
                    return judged.map(j -> attempt.finding(document, j));
                }
            } else if (judged.isPresent()) {
                failed.add(attempt);
            }
        }
        return sure(document, failed).or(() -> slipped(document, failed));
    }

    /** The first that says rightly what is left of a whole. */
    static Optional<Attempt> left(List<Attempt> attempts) {
        return attempts.stream()
                .filter(attempt -> attempt.formula == Formula.REST && attempt.tells())
                .filter(attempt -> attempt.judge()
                        .filter(j -> j.verdict() == Verdict.HOLDS)
                        .isPresent())
                .findFirst();
    }

    /** What the rest is left of. */
    Optional<Figure> whole() {
        return Optional.ofNullable(figures.get("a"));
    }

    /** What is done and what is left. */
    List<Figure> parts() {
        return Stream.of("b", "c")
                .flatMap(role -> Optional.ofNullable(figures.get(role)).stream())
                .toList();
    }

    /** The only attempt: what fails lacks a partner and is not judged. */
    static Optional<Finding> alone(String document, List<Attempt> attempts, boolean only) {
        return attempts.stream()
                .limit(1)
                .findFirst()
                .flatMap(attempt -> attempt.judge()
                        .filter(j -> j.verdict() != Verdict.HOLDS || attempt.tells())
                        .map(j -> only ? j.asDoubt("如另有总数，请写明。") : j.asUnresolved("总数没有印出，没有整数能得出所印的百分比；如另有总数请核对。"))
                        .map(j -> attempt.finding(document, j)));
    }

    private static Optional<Finding> sure(String document, List<Attempt> failed) {
        List<Attempt> sure = failed.stream()
                .filter(attempt -> attempt.ground.compareTo(Ground.MEANT) <= 0)
                .toList();
        if (sure.size() != 1 || !sure.get(0).exact()) {
            return Optional.empty();
        }
        Attempt only = sure.get(0);
        return only.judge()
                .map(j -> only.ground == Ground.SAID ? j : j.asDoubt("所据的两个数是按行文找到的，口径可能不同。"))
                .map(j -> only.finding(document, j));
    }

    private static Optional<Finding> slipped(String document, List<Attempt> failed) {
        return failed.stream()
                .filter(attempt -> attempt.ground == Ground.LIKELY && attempt.exact())
                .limit(2)
                .filter(Attempt::slip)
                .findFirst()
                .flatMap(attempt -> attempt.judge().map(j -> attempt.finding(document, j.asDoubt("改动一个数字就相符，像是印错。"))));
    }

    private Optional<Judgement> judge() {
        return formula.judge(new Roles(figures, signed));
    }

    private Finding finding(String document, Judgement judgement) {
        return Claim.of(document, List.copyOf(figures.values())).finding(rule, judgement);
    }

    /** Whether the formula, which asks for a whole number, finds none. */
    boolean impossible() {
        return judge().filter(j -> j.verdict() == Verdict.VIOLATED).isPresent();
    }

    private boolean exact() {
        return figures.values().stream().allMatch(figure -> figure.approx() == Approx.EXACT);
    }

    /** Whether that it holds says something. */
    private boolean tells() {
        return switch (ground) {
            case SAID -> true;
            case MEANT, LIKELY -> result().approx() != Approx.AT_LEAST && result().approx() != Approx.EXCEEDS;
            case GUESSED -> sharp() && figures.values().stream().allMatch(Attempt::fine);
        };
    }

    private static boolean fine(Figure figure) {
        BigDecimal size = figure.value().value().abs();
        return figure.count() || figure.value().place().compareTo(size.multiply(SHARP)) <= 0;
    }

    /** The count of a rate of which nothing else is printed. */
    Figure count() {
        return figures.getOrDefault("a", result());
    }

    Figure result() {
        return figures.getOrDefault("c", figures.values().iterator().next());
    }

    /** Whether the printed result is so fine that a chance agreement is unlikely. */
    private boolean sharp() {
        Figure result = result();
        BigDecimal size = result.value().value().abs();
        if (size.signum() == 0 || !exact()) {
            return false;
        }
        return result.count()
                ? size.compareTo(MANY) >= 0
                : result.value().place().compareTo(size.multiply(SHARP)) <= 0;
    }

    /** Whether one other digit in one of the figures would satisfy the formula. */
    private boolean slip() {
        for (Map.Entry<String, Figure> entry : figures.entrySet()) {
            for (Figure other : entry.getValue().withOneOtherDigit()) {
                Map<String, Figure> changed = new HashMap<>(figures);
                changed.put(entry.getKey(), other);
                Attempt attempt = new Attempt(rule, formula, changed, signed, ground);
                if (attempt.judge().filter(j -> j.verdict() == Verdict.HOLDS).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
