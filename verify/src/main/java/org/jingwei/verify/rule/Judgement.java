package org.jingwei.verify.rule;

import java.util.List;
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

    /** The same computation, of which nothing worse is said than this sentence. */
    public Judgement asDoubtThat(String sentence) {
        return verdict == Verdict.VIOLATED
                ? new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, sentence)
                : this;
    }

    /** The same computation, of which a look is deserved although it may hold. */
    public Judgement doubted(String why) {
        return verdict == Verdict.HOLDS
                ? new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "；" + why)
                : this;
    }

    /** The same computation, which says nothing for want of a common basis. */
    public Judgement asUnresolved(String why) {
        return verdict == Verdict.VIOLATED
                ? new Judgement(Verdict.UNRESOLVED, Severity.WARN, computation, "按所印的数不能判断：" + why)
                : this;
    }

    /** Several as one: as grave as the gravest, in the words of all that are as grave. */
    public static Judgement gravest(List<Judgement> judgements) {
        Judgement worst = judgements.get(0);
        for (Judgement judgement : judgements) {
            if (judgement.verdict == Verdict.VIOLATED && worst.verdict != Verdict.VIOLATED) {
                worst = judgement;
            }
        }
        String computations =
                String.join("；", judgements.stream().map(Judgement::computation).toList());
        return new Judgement(worst.verdict, worst.severity, computations, worst.message);
    }
}
