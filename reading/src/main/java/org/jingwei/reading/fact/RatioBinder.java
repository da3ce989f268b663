package org.jingwei.reading.fact;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;

/** Binds a printed ratio: 19.2:17:63.8 of the industries are three shares, any other ratio of two terms is one. */
final class RatioBinder {

    private static final List<String> INDUSTRIES = List.of("第一产业", "第二产业", "第三产业");
    private static final String WHOLE = "地区生产总值";

    private final Memory memory;
    private final Emission emission;

    RatioBinder(Memory memory, Emission emission) {
        this.memory = memory;
        this.emission = emission;
    }

    /** Whether the ratio was understood. */
    boolean bind(Frame f, Figure ratio) {
        String noun = f.noun.joined();
        int terms = ratio.parts().size();
        boolean again = noun.isEmpty() && memory.last.ofIndustries;
        if (terms == INDUSTRIES.size() && (again || isOfIndustries(noun))) {
            shares(f, ratio);
            return true;
        }
        if (noun.isEmpty() || terms != 2) {
            return false;
        }
        f.measure = Measure.RATIO;
        emission.emit(noun, ratio.quotient(), f, Optional.empty());
        return true;
    }

    private void shares(Frame f, Figure ratio) {
        memory.last.ofIndustries = true;
        f.measure = Measure.SHARE;
        f.comparedWith(WHOLE);
        for (int k = 0; k < INDUSTRIES.size(); k++) {
            emission.emit(INDUSTRIES.get(k), ratio.part(k, f.noun.text(), Optional.of("%")), f, f.comparatorText);
        }
    }

    private static boolean isOfIndustries(String noun) {
        return noun.contains("产业") || noun.contains("三产") || noun.contains("三次");
    }
}
