package org.jingwei.reading.fact;

import org.jingwei.core.term.Units;
import org.jingwei.reading.figure.Figure;

/** Units that count things (个, 家, 户), whose noun may follow the figure. */
final class Counted {

    private static final String SCALES = "十百千万亿";

    private Counted() {}

    /** 98户288人: households and their members. */
    static boolean isPeople(Figure figure) {
        String unit = figure.unit().orElse("");
        return unit.endsWith("户") || unit.endsWith("人");
    }

    static boolean isThing(String unit) {
        boolean scaled = unit.length() > 1 && SCALES.indexOf(unit.charAt(0)) >= 0;
        return isOneByOne(scaled ? unit.substring(1) : unit);
    }

    /** 家, not 万家. */
    static boolean isOneByOne(String unit) {
        return Units.standard().parse(unit).map(u -> u.countable()).orElse(false);
    }
}
