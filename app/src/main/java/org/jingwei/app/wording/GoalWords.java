package org.jingwei.app.wording;

import java.math.BigDecimal;
import java.util.List;
import org.jingwei.dispatch.target.TargetValue;

/** A goal in the width of a table: 6%左右 of “全市地区生产总值增长6%左右”. */
public final class GoalWords {

    private static final List<String> BEHIND = List.of("左右", "上下", "以上", "以内", "以下");
    private static final List<String> BEFORE = List.of("约", "近", "接近", "超", "超过", "突破", "不低于", "不超过");

    private GoalWords() {}

    /** The figure with its unit and the hedge that its words have right before or behind it. */
    public static String of(TargetValue.Figure goal, BigDecimal figure) {
        String shown = figure.toPlainString() + goal.unit();
        int at = goal.words().indexOf(figure.abs().toPlainString() + goal.unit());
        if (at < 0) {
            return shown;
        }
        String head = goal.words().substring(0, at);
        String tail = goal.words()
                .substring(
                        at + figure.abs().toPlainString().length() + goal.unit().length());
        return BEFORE.stream()
                        .filter(head::endsWith)
                        .reduce("", (one, other) -> other.length() > one.length() ? other : one)
                + shown
                + BEHIND.stream().filter(tail::startsWith).findFirst().orElse("");
    }
}
