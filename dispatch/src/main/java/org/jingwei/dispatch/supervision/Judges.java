package org.jingwei.dispatch.supervision;

import java.util.function.Supplier;
import org.jingwei.dispatch.rulebook.Rulebook;

/** The judge of an office by the rules as they are now; the same one as long as they are. Thread-safe. */
public final class Judges implements Supplier<Judge> {

    private final Supplier<Rulebook> rules;
    private final String office;
    private volatile Sitting sitting;

    private record Sitting(Rulebook rules, Judge judge) {}

    /** @param rules asked each time: the same book as long as no regulation was put into force */
    public Judges(Supplier<Rulebook> rules, String office) {
        this.rules = rules;
        this.office = office;
        this.sitting = sitting(rules.get());
    }

    private Sitting sitting(Rulebook now) {
        return new Sitting(now, new Judge(now, office));
    }

    @Override
    public Judge get() {
        Rulebook now = rules.get();
        Sitting known = sitting;
        if (known.rules() != now) {
            known = sitting(now);
            sitting = known;
        }
        return known.judge();
    }
}
