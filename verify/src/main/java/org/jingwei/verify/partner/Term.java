package org.jingwei.verify.partner;

import org.jingwei.verify.page.Direction;
import org.jingwei.verify.page.Figure;

/**
 * A figure with what the words make of it.
 *
 * @param index its number in the paragraph
 * @param lead the words of its clause before it, without what stands in brackets
 * @param tail the words of its clause behind it
 * @param sentence the number of its sentence in the paragraph
 * @param bracketed whether it stands in brackets
 * @param falls whether its verb, or that of the list in which it stands, says that something fell
 */
record Term(
        int index, Figure figure, Role role, String lead, String tail, int sentence, boolean bracketed, boolean falls) {

    boolean amount() {
        return !figure.percent() && !figure.points() && role.amount();
    }

    /** Whether it is so many times something. */
    boolean times() {
        return figure.unit().filter(unit -> unit.symbol().equals("倍")).isPresent();
    }

    /** Whether it is a rate: a growth, a share, a rate with a name. */
    boolean rate() {
        return figure.percent();
    }

    /** The figure with the sign that its verb gives it. */
    Figure signed() {
        boolean turn =
                (falls || Direction.of(figure) < 0) && figure.value().value().signum() > 0;
        return turn ? figure.with(figure.value().value().negate()) : figure;
    }

    /** Whether it stands before the other. */
    boolean before(Term other) {
        return figure.start() < other.figure.start();
    }

    /** Whether a comma parts it from a later term, or that term's words begin with what is said of this one. */
    boolean parted(Term later) {
        if (!before(later)) {
            return true;
        }
        String between = figure.paragraph().text().substring(figure.end(), later.figure.start());
        return between.matches("(?s).*[，、；（(,].*") || later.lead.matches("(?:仅|只)?[占为达].*");
    }

    /** Whether nothing but 、 or 和 stands between it and a later term. */
    boolean listed(Term later) {
        return before(later)
                && figure.paragraph()
                        .text()
                        .substring(figure.end(), later.figure.start())
                        .strip()
                        .matches("[、和与及]");
    }

    /** How many characters lie between the two. */
    int far(Term other) {
        return before(other) ? other.figure.start() - figure.end() : figure.start() - other.figure.end();
    }
}
