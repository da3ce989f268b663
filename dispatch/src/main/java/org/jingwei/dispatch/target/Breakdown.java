package org.jingwei.dispatch.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.analysis.answer.Stretch;
import org.jingwei.analysis.target.TargetSplit;
import org.jingwei.dispatch.target.TargetValue.Figure;

/**
 * The parts of a target by one dimension, as a tree: months stand below the quarter that they are months of.
 *
 * @param dimension 地区, 部门, 季度, 月
 * @param ways how its levels were cut, each once
 * @param sum of the branches
 * @param whole whether that is the target
 */
public record Breakdown(String dimension, List<String> ways, BigDecimal sum, boolean whole, List<Branch> branches) {

    /** By what months are nested. */
    public static final String BY_QUARTER = "季度";

    public static final String BY_MONTH = "月";

    /**
     * A part with its own parts.
     *
     * @param made whether those come to it; true if there are none
     */
    public record Branch(Target part, List<Target> parts, boolean made) {

        public Branch {
            parts = List.copyOf(parts);
        }

        public String name() {
            return Breakdown.name(part);
        }
    }

    public Breakdown {
        ways = List.copyOf(ways);
        branches = List.copyOf(branches);
    }

    /** Every dimension that has parts, in the order given. */
    public static List<Breakdown> of(Target whole, Map<String, List<Target>> parts) {
        List<Target> quarters = parts.getOrDefault(BY_QUARTER, List.of());
        List<Target> months = parts.getOrDefault(BY_MONTH, List.of());
        List<Target> loose = months.stream()
                .filter(month -> quarters.stream().noneMatch(quarter -> covers(quarter, month)))
                .toList();
        List<Breakdown> all = new ArrayList<>();
        parts.forEach((dimension, own) -> {
            List<Target> shown = dimension.equals(BY_MONTH) ? loose : own;
            if (!shown.isEmpty()) {
                all.add(of(whole, dimension, shown, dimension.equals(BY_QUARTER) ? months : List.of()));
            }
        });
        return List.copyOf(all);
    }

    private static Breakdown of(Target whole, String dimension, List<Target> parts, List<Target> below) {
        List<Branch> branches = parts.stream().map(part -> branch(part, below)).toList();
        List<String> ways =
                new ArrayList<>(parts.stream().map(Target::way).distinct().toList());
        branches.stream()
                .flatMap(branch -> branch.parts().stream())
                .map(Target::way)
                .distinct()
                .filter(way -> !ways.contains(way))
                .forEach(ways::add);
        BigDecimal sum = sum(parts);
        return new Breakdown(dimension, ways, sum, makes(sum, whole), branches);
    }

    private static Branch branch(Target part, List<Target> below) {
        List<Target> own = below.stream().filter(month -> covers(part, month)).toList();
        return new Branch(part, own, own.isEmpty() || makes(sum(own), part));
    }

    private static boolean covers(Target quarter, Target month) {
        return covers(name(quarter), name(month));
    }

    private static String name(Target target) {
        return target.key().part().orElseThrow().name();
    }

    private static boolean makes(BigDecimal sum, Target whole) {
        return figure(whole).filter(value -> value.compareTo(sum) == 0).isPresent();
    }

    private static BigDecimal sum(List<Target> parts) {
        return parts.stream().flatMap(part -> figure(part).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> figure(Target target) {
        return target.value() instanceof Figure figure ? figure.figure() : Optional.empty();
    }

    /** What the quarters were given, from the first; empty unless all four have a figure. */
    public static Optional<List<BigDecimal>> given(List<Target> quarters) {
        List<BigDecimal> given = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            String name = Stretch.quarter(quarter).words();
            quarters.stream()
                    .filter(target -> name(target).equals(name))
                    .flatMap(target -> figure(target).stream())
                    .findFirst()
                    .ifPresent(given::add);
        }
        return given.size() == 4 ? Optional.of(List.copyOf(given)) : Optional.empty();
    }

    /** Why months that people set do not fit the quarters, in one sentence; empty if they do. */
    public static Optional<String> refusal(TargetSplit months, List<Target> quarters) {
        for (String name : months.parts().keySet()) {
            if (quarters.stream().noneMatch(quarter -> covers(name(quarter), name))) {
                return Optional.of("“" + name + "”不在哪一个季度里，请写成 1月、1—2月 这样。");
            }
        }
        for (Target quarter : quarters) {
            BigDecimal sum = months.parts().entrySet().stream()
                    .filter(month -> covers(name(quarter), month.getKey()))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!makes(sum, quarter)) {
                return Optional.of(name(quarter) + "各月合计" + sum.toPlainString()
                        + months.subject().unit() + "，与季度目标" + quarter.value().words() + "不符。");
            }
        }
        return Optional.empty();
    }

    private static boolean covers(String quarter, String month) {
        Optional<Stretch> inner = Stretch.parse(month);
        return Stretch.parse(quarter)
                .filter(outer -> inner.filter(outer::covers).isPresent())
                .isPresent();
    }
}
