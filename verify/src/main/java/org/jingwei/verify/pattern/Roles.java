package org.jingwei.verify.pattern;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.verify.page.Direction;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.rule.Comparison;
import org.jingwei.verify.rule.Judgement;

/**
 * The figures of a pattern by their roles.
 *
 * @param signed the roles whose sign is told by the verb before the figure
 */
public record Roles(Map<String, Figure> figures, Set<String> signed) {

    /** Reads figures plainly or forgivingly. */
    public record Reading(Roles roles, boolean forgiving) {

        Interval of(String role) {
            Figure figure = roles.get(role);
            Interval meant = forgiving ? figure.forgiving() : figure.meaning();
            return roles.negated(role) ? meant.negate() : meant;
        }

        /** What the first can mean, in the unit of the second. */
        Interval in(String role, String other) {
            return roles.get(role).convert(of(role), roles.get(other));
        }
    }

    Figure get(String role) {
        return Objects.requireNonNull(figures.get(role), role);
    }

    /** Of a rate: whether the verb turns the printed magnitude round. */
    private boolean negated(String role) {
        return signed.contains(role)
                && percentOrTimes(role)
                && get(role).value().value().signum() > 0
                && Direction.of(get(role)) < 0;
    }

    private boolean percentOrTimes(String role) {
        return percent(role) || times(role);
    }

    Reading plain() {
        return new Reading(this, false);
    }

    /** The words of the clause before the figure. */
    String clauseBefore(String role) {
        String text = get(role).paragraph().text();
        int from = get(role).start();
        while (from > 0 && "，。；：".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, get(role).start());
    }

    String words(String role) {
        return get(role).words().strip();
    }

    boolean percent(String role) {
        return get(role).percent();
    }

    boolean points(String role) {
        return get(role).points();
    }

    boolean behind(String role) {
        return Direction.of(get(role)) < 0;
    }

    boolean times(String role) {
        return get(role).unit().filter(u -> u.symbol().equals("倍")).isPresent();
    }

    boolean comparable(String role, String other) {
        return get(role).comparable(get(other));
    }

    /** More than one thing, counted. */
    boolean exactCount(String role) {
        return wholeCount(role) && get(role).value().value().compareTo(BigDecimal.ONE) > 0;
    }

    boolean wholeCount(String role) {
        Figure figure = get(role);
        return figure.count()
                && figure.approx() == Approx.EXACT
                && figure.value().value().signum() > 0;
    }

    /** Holds what is computed against the figure printed in the role. */
    Optional<Judgement> compare(String sum, Function<Reading, Optional<Interval>> computation, String role) {
        return compare(sum, computation, reading -> Optional.of(reading.of(role)), role);
    }

    /** Holds what is computed against what follows from the figure printed in the role. */
    Optional<Judgement> compare(
            String sum,
            Function<Reading, Optional<Interval>> computation,
            Function<Reading, Optional<Interval>> printed,
            String role) {
        Reading exact = plain();
        Reading soft = new Reading(this, true);
        return computation
                .apply(exact)
                .flatMap(computed -> printed.apply(exact).map(meant -> {
                    Interval loose = computation.apply(soft).orElse(computed);
                    return Comparison.of(
                            sum,
                            computed,
                            words(role),
                            meant,
                            loose,
                            printed.apply(soft).orElse(meant));
                }));
    }
}
