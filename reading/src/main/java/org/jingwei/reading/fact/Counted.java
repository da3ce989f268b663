package org.jingwei.reading.fact;

import org.jingwei.core.term.Units;
import org.jingwei.reading.figure.Figure;

/** Units that count things (个, 家, 户), whose noun may follow the figure. */
final class Counted {

    private Counted() {}

    /** 98户288人: households and their members. */
    static boolean isPeople(Figure figure) {
        String unit = figure.unit().orElse("");
        return unit.endsWith("户") || unit.endsWith("人");
    }

    static boolean isThing(String unit) {
        return Units.standard().parse(unit).map(u -> u.countable()).orElse(false);
    }
}
