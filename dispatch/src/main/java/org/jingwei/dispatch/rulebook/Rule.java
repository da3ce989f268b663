package org.jingwei.dispatch.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.dispatch.book.Days;

/**
 * One rule of somebody's regulation: if all its clauses hold, its consequence follows.
 *
 * @param office whose rule it is
 * @param indicator the only indicator it speaks of; empty for any
 * @param by who carries it out (谁来约谈); empty if the rule does not say
 */
public record Rule(
        String code,
        String office,
        String indicator,
        List<Clause> clauses,
        Consequence consequence,
        String by,
        Validity valid,
        String source) {

    public Rule {
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("not a rule: " + code + " without a clause");
        }
    }

    /** As much of it as lies before a day; none if it begins on that day or later. */
    Optional<Rule> before(LocalDate day) {
        return valid.before(day)
                .map(earlier -> new Rule(code, office, indicator, clauses, consequence, by, earlier, source));
    }

    /** Whether a condition of it is of this measure. */
    public boolean measures(String measure) {
        return clauses.stream().anyMatch(clause -> clause.measure().code().equals(measure));
    }

    /** What is said of how its measures came about, or why there are none. */
    public String notes(Situation situation) {
        return clauses.stream()
                .flatMap(clause -> situation.note(clause.measure().code()).stream())
                .distinct()
                .collect(Collectors.joining());
    }

    boolean speaksOf(Situation situation) {
        return indicator.isEmpty() || indicator.equals(situation.indicator());
    }

    public Verdict judge(Situation situation) {
        return clauses.stream().map(clause -> clause.judge(situation)).reduce(Verdict.HOLDS, Verdict::and);
    }

    /** Its conditions in words. */
    public String words() {
        return clauses.stream().map(Clause::words).collect(Collectors.joining("，且"));
    }

    /** Whose regulation it is; where it was found in a text (003a:L424) is for those who keep the file. */
    public String regulation() {
        return source.replaceFirst("^\\S+:L\\d+ ", "");
    }

    /** Why the consequence follows for this situation, in one sentence. */
    public String reason(Situation situation) {
        String facts = clauses.stream()
                .map(clause -> situation
                        .latest(clause.measure().code())
                        .map(value -> clause.measure().fact(value))
                        .orElse(""))
                .distinct()
                .collect(Collectors.joining("，"));
        return situation.subject() + facts + "，符合“" + words() + "”，按" + regulation() + "（" + Days.words(valid.from())
                + "起施行）" + (by.isEmpty() ? "" : "由" + by) + consequence.words() + "。" + notes(situation);
    }
}
