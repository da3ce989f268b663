package org.jingwei.reading.fact;

import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.core.term.Unit;
import org.jingwei.core.term.Units;
import org.jingwei.reading.figure.Figure;

/** What a figure counts by its unit: things (个, 家), whose noun may follow it, people, or how large something is. */
final class Counted {

    /** Units of the catalogue that count things one by one. */
    private static final Set<String> ONE_BY_ONE = Units.standard().all().stream()
            .filter(Unit::countable)
            .map(Unit::symbol)
            .collect(Collectors.toUnmodifiableSet());

    private static final String SCALES = "十百千万亿";

    private Counted() {}

    /** 98户288人: households and their members. */
    static boolean isPeople(Figure figure) {
        String unit = figure.unit().orElse("");
        return unit.endsWith("户") || unit.endsWith("人");
    }

    /** 个, 家, 万家. */
    static boolean isThing(String unit) {
        boolean scaled = unit.length() > 1 && SCALES.indexOf(unit.charAt(0)) >= 0;
        return isOneByOne(scaled ? unit.substring(1) : unit);
    }

    /** 家, not 万家. */
    static boolean isOneByOne(String unit) {
        return ONE_BY_ONE.contains(unit);
    }

    /** 5万亩, 20万吨: how large something is, and no count or amount of money. */
    static boolean isSize(Figure figure) {
        String unit = figure.unit().orElse("");
        return figure.kind() == Figure.Kind.QUANTITY
                && !figure.relative()
                && !figure.points()
                && !unit.isEmpty()
                && !unit.endsWith("元")
                && !unit.endsWith("亿")
                && !unit.endsWith("名")
                && !isOneByOne(unit)
                && !isPeople(figure);
    }
}
