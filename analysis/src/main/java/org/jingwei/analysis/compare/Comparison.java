package org.jingwei.analysis.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.formula.Gap;
import org.jingwei.core.number.Interval;

/**
 * One rate beside its references: 目标, 全省, 全国, 县区平均, 上年同期.
 *
 * @param rate a plain number
 * @param gaps own less reference, by the reference's name, in the order asked
 */
public record Comparison(Subject subject, Interval rate, Map<String, Interval> gaps) implements Explained {

    public Comparison {
        gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
    }

    /** Against references in this order. */
    public static Comparison of(Subject subject, Interval rate, Map<String, Interval> references) {
        Map<String, Interval> gaps = new LinkedHashMap<>();
        references.forEach((name, reference) -> gaps.put(name, Gap.of(rate, reference)));
        return new Comparison(subject, rate, gaps);
    }

    /** The references that are missed for certain. */
    public List<String> below() {
        return gaps.entrySet().stream()
                .filter(gap -> gap.getValue().negate().positive())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public String sentence() {
        List<String> words = new ArrayList<>();
        gaps.forEach((name, gap) -> words.add(Wording.distance(gap, name)));
        return subject + Wording.growth(rate) + (words.isEmpty() ? "" : "，" + String.join("，", words)) + "。";
    }
}
