package org.jingwei.analysis.rank;

import org.jingwei.analysis.answer.Subject;
import org.jingwei.core.term.Polarity;

/**
 * What is ranked, among whom, and which way.
 *
 * @param peers the named set: 全市9个县区
 * @param wanted UP where more is better; NEUTRAL ranks like UP, which is what tables do
 */
public record Question(Subject subject, String peers, Basis basis, Polarity wanted) {
    public Question {
        if (peers.isBlank()) {
            throw new IllegalArgumentException("a place needs a named peer set: " + subject);
        }
    }

    String unit() {
        return basis == Basis.VALUE ? subject.unit() : "%";
    }
}
