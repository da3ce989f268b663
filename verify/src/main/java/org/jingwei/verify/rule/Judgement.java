package org.jingwei.verify.rule;

import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;

/**
 * What came of a computation.
 *
 * @param computation with its figures and intervals
 * @param message a sentence that a drafter can paste
 */
public record Judgement(Verdict verdict, Severity severity, String computation, String message) {

    /** The same, at most as grave as this. */
    public Judgement atMost(Severity most) {
        return severity.compareTo(most) >= 0 ? this : new Judgement(verdict, most, computation, message);
    }

    /** The same computation, of which nothing worse is said than that it deserves a look. */
    public Judgement asDoubt(String why) {
        return verdict == Verdict.VIOLATED
                ? new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, message + why)
                : this;
    }
}
