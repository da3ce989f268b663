package org.jingwei.reading.fact;

import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;

/** A fact as one line that a person reads: 指标 | value, hedge and unit | measure | status | period | region, then comparator and basis. */
final class PlainFact {

    private PlainFact() {}

    static String write(Fact fact) {
        Qualifiers q = fact.qualifiers();
        StringBuilder line = new StringBuilder(fact.indicator());
        line.append(" | ").append(value(fact.quantity()));
        line.append(" | ").append(q.measure().code());
        line.append(" | ").append(q.status().code());
        line.append(" | ").append(q.period().map(Period::toString).orElse("-"));
        line.append(" | ").append(q.region().orElse("-"));
        q.comparator().ifPresent(c -> line.append(" | 对 ").append(c));
        q.basis().ifPresent(b -> line.append(" | 按 ").append(b));
        return line.toString();
    }

    private static String value(Quantity quantity) {
        String value = quantity.censored()
                ? "X"
                : quantity.value().map(Printed::toString).orElse("?");
        String upper = quantity.upper().map(u -> ".." + u).orElse("");
        String hedge =
                quantity.approx() == Approx.EXACT ? "" : quantity.approx().code() + " ";
        return hedge + value + upper + quantity.unit().map(u -> " " + u).orElse("");
    }
}
