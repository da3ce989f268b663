package org.jingwei.analysis.target;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.formula.Gap;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;

/**
 * 目标的档次: 报告、工作、力争 (保、争), and which of them a rate reaches.
 *
 * @param rate so far, a plain number
 * @param tiers goals by their names, from the lowest to the highest, in percent as printed
 */
public record TargetTiers(Subject subject, Interval rate, Map<String, Printed> tiers) implements Explained {

    /** How the rate stands to one tier. */
    public enum Standing {
        REACHED,
        MISSED,
        /** Rounding hides it. */
        OPEN
    }

    public TargetTiers {
        tiers = Collections.unmodifiableMap(new LinkedHashMap<>(tiers));
    }

    /** Distance to the printed goal, which means exactly itself. */
    public Map<String, Interval> gaps() {
        Map<String, Interval> gaps = new LinkedHashMap<>();
        tiers.forEach((name, goal) ->
                gaps.put(name, Gap.of(rate, Interval.exactly(goal.value()).hundredth())));
        return gaps;
    }

    public Map<String, Standing> standings() {
        Map<String, Standing> standings = new LinkedHashMap<>();
        gaps().forEach((name, gap) -> standings.put(name, standing(gap)));
        return standings;
    }

    private static Standing standing(Interval gap) {
        if (gap.lower().filter(least -> least.signum() >= 0).isPresent()) {
            return Standing.REACHED;
        }
        return gap.negate().positive() ? Standing.MISSED : Standing.OPEN;
    }

    @Override
    public String sentence() {
        return subject + Wording.growth(rate) + "，"
                + gaps().entrySet().stream()
                        .map(gap ->
                                Wording.distance(gap.getValue(), gap.getKey() + "目标（" + tiers.get(gap.getKey()) + "%）"))
                        .collect(Collectors.joining("，"))
                + "。";
    }
}
