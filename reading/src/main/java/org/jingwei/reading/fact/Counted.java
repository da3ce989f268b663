package org.jingwei.reading.fact;

import org.jingwei.core.term.Units;

/** Units that count things (个, 家, 户), whose noun may follow the figure. */
final class Counted {

    private Counted() {}

    static boolean isThing(String unit) {
        return Units.standard().parse(unit).map(u -> u.countable()).orElse(false);
    }
}
