package org.jingwei.dispatch.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.analysis.target.TargetSplit;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Measure;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.target.TargetValue.Figure;

/** 目标分解: turns a split that makes the whole into the targets of its parts. */
public final class Splitting {

    private Splitting() {}

    /**
     * The parts as targets; refused unless the whole is a figure that parts can make, and the split is one of it.
     *
     * @param dimension 地区, 部门, 季度, 月 …
     */
    public static Decision<List<TargetDraft>> of(Target whole, String dimension, TargetSplit split) {
        if (!(whole.value() instanceof Figure figure) || figure.figure().isEmpty()) {
            return Decision.refused("“" + whole.value().words() + "”没有可以分解的数。");
        }
        if (figure.measure() != Measure.LEVEL && figure.measure() != Measure.DELTA) {
            return Decision.refused("增速、位次和比重不能相加，请逐个设定各部分的目标。");
        }
        BigDecimal printed = figure.figure().orElseThrow();
        if (split.whole().compareTo(printed) != 0) {
            return Decision.refused("分解数合计" + split.whole().toPlainString() + figure.unit() + "，与总目标"
                    + printed.toPlainString() + figure.unit() + "不符。");
        }
        return Decision.allowed(split.parts().entrySet().stream()
                .map(part -> new TargetDraft(
                        whole.key().whole().part(dimension, part.getKey()),
                        part(figure, part.getValue()),
                        whole.evidence(),
                        split.way()))
                .toList());
    }

    private static Figure part(Figure whole, BigDecimal value) {
        boolean ceiling = whole.wanted().lower().isEmpty();
        return new Figure(
                whole.measure(),
                Optional.of(value),
                ceiling ? Interval.atMost(value) : Interval.atLeast(value),
                whole.unit(),
                value.toPlainString() + whole.unit());
    }

    /**
     * The whole that the drafts are parts of; empty for none.
     *
     * @throws IllegalArgumentException if they are not parts of one whole by one dimension, each once
     */
    public static Optional<TargetKey> whole(List<TargetDraft> parts) {
        Set<TargetKey> wholes = parts.stream().map(part -> part.key().whole()).collect(Collectors.toSet());
        Set<String> dimensions = parts.stream()
                .map(part -> part.key().part().map(TargetKey.Part::dimension).orElse(""))
                .collect(Collectors.toSet());
        long keys = parts.stream().map(TargetDraft::key).distinct().count();
        if (wholes.size() > 1 || dimensions.size() > 1 || dimensions.contains("") || keys < parts.size()) {
            throw new IllegalArgumentException("not the parts of one whole: " + wholes + " by " + dimensions);
        }
        return wholes.stream().findFirst();
    }

    /** By what they are parts. */
    public static String dimension(List<TargetDraft> parts) {
        return parts.get(0).key().part().orElseThrow().dimension();
    }

    /** What says of the parts that were set before, and are no longer, that they are not. */
    public static List<TargetDraft> dropped(List<Target> before, List<TargetDraft> now) {
        Set<TargetKey> kept = now.stream().map(TargetDraft::key).collect(Collectors.toSet());
        return before.stream()
                .filter(target -> !kept.contains(target.key()))
                .map(target -> new TargetDraft(target.key(), new TargetValue.NotSet("重新分解后不再设定"), List.of(), "重新分解"))
                .toList();
    }
}
