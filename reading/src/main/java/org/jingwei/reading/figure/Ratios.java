package org.jingwei.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;

/** Printed ratios: 19.2:17:63.8, 1.94∶1. */
final class Ratios {

    private static final String COLONS = "∶:：︰";

    private Ratios() {}

    /** The ratio whose first term stands from {@code i} to {@code firstEnd}. */
    static Optional<Figure> at(String text, int i, int firstEnd) {
        List<Printed> parts = new ArrayList<>();
        parts.add(Printed.of(text.substring(i, firstEnd)));
        int end = firstEnd;
        int next = nextTerm(text, end);
        while (next >= 0) {
            end = Script.numberEnd(text, next);
            Optional<Printed> part = Printed.parse(text.substring(next, end));
            part.ifPresent(parts::add);
            next = part.isPresent() ? nextTerm(text, end) : -1;
        }
        if (parts.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                Figure.Kind.RATIO,
                i,
                i,
                end,
                Optional.of(parts.get(0)),
                Optional.empty(),
                Optional.empty(),
                Approx.EXACT,
                parts));
    }

    /** Where the term after a colon begins, -1 if none does. */
    private static int nextTerm(String text, int end) {
        int colon = Script.skipBlank(text, end);
        if (!Script.isOneOf(COLONS, text, colon)) {
            return -1;
        }
        int next = Script.skipBlank(text, colon + 1);
        return next < text.length() && Script.isDigit(text.charAt(next)) ? next : -1;
    }
}
