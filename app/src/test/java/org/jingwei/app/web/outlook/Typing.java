package org.jingwei.app.web.outlook;

import java.util.Optional;
import org.jingwei.app.web.TestSite;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.store.Entries.Entry;
import org.jingwei.ledger.store.Finality;

/** Values as a person types them. */
record Typing(TestSite site, String indicator, Measure measure, Optional<Aspect> aspect, Status status) {

    static Typing growth(TestSite site, String indicator) {
        return new Typing(site, indicator, Measure.YOY, Optional.empty(), Status.ACTUAL);
    }

    static Typing level(TestSite site, String indicator) {
        return new Typing(site, indicator, Measure.LEVEL, Optional.empty(), Status.ACTUAL);
    }

    long type(String place, String period, String value, String unit) {
        return type(place, period, value, unit, Optional.empty());
    }

    long type(String place, String period, String value, String unit, Optional<String> comparator) {
        Qualifiers what = new Qualifiers(
                measure,
                aspect,
                status,
                Optional.of(Period.parse(period)),
                Optional.of(place),
                comparator,
                Optional.empty());
        Quantity quantity =
                new Quantity(Optional.of(Printed.of(value)), Optional.empty(), Optional.of(unit), Approx.EXACT, false);
        return site.ledger().entries().enter(new Entry(indicator, what, quantity, Finality.VERIFIED, "月度快报"), "王五");
    }
}
