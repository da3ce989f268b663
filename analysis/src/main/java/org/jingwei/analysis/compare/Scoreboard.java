package org.jingwei.analysis.compare;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.number.Interval;

/**
 * 几高几低, 几升几降: how many of a set of indicators lie above and below one reference.
 *
 * @param reference what they are held against: 全省平均
 * @param gaps by indicator, plain numbers or places
 */
public record Scoreboard(String reference, Map<String, Interval> gaps) implements Explained {

    public Scoreboard {
        gaps = Collections.unmodifiableMap(new TreeMap<>(gaps));
    }

    public List<String> above() {
        return where("above");
    }

    public List<String> below() {
        return where("below");
    }

    public List<String> level() {
        return where("level");
    }

    /** The indicators whose rounding hides on which side they lie. */
    public List<String> open() {
        return where("open");
    }

    private List<String> where(String side) {
        return gaps.entrySet().stream()
                .filter(gap -> Wording.signed(gap.getValue(), "above", "below", "level", "open")
                        .equals(side))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public String sentence() {
        return gaps.size() + "项指标与" + reference + "相比，" + above().size() + "高" + below().size() + "低"
                + (level().isEmpty() ? "" : level().size() + "平")
                + (open().isEmpty() ? "" : "，" + open().size() + "项因四舍五入不能判定")
                + (below().isEmpty() ? "" : "，低于的是" + String.join("、", below()))
                + "。";
    }
}
