package org.jingwei.dispatch.target;

import java.util.Optional;

/**
 * What a target is a target for.
 *
 * @param indicator the catalogue's code, or the printed name of what the catalogue does not know
 * @param region the path of the region tree, or the printed name
 * @param part of the whole; empty for the whole
 * @param tier 报告, 工作, 力争 …
 */
public record TargetKey(String indicator, String region, int year, Optional<Part> part, String tier) {

    /**
     * A part of a whole.
     *
     * @param dimension by what it was cut: 地区, 部门, 季度, 月, 行业
     */
    public record Part(String dimension, String name) {
        public Part {
            if (dimension.isBlank() || name.isBlank()) {
                throw new IllegalArgumentException("a part has a dimension and a name: " + dimension + ", " + name);
            }
        }
    }

    public TargetKey {
        if (indicator.isBlank() || region.isBlank() || tier.isBlank()) {
            throw new IllegalArgumentException("not a target: " + indicator + ", " + region + ", " + tier);
        }
        if (year < 1949 || year > 2200) {
            throw new IllegalArgumentException("no year of plans: " + year);
        }
    }

    public static TargetKey of(String indicator, String region, int year, String tier) {
        return new TargetKey(indicator, region, year, Optional.empty(), tier);
    }

    public TargetKey part(String dimension, String name) {
        return new TargetKey(indicator, region, year, Optional.of(new Part(dimension, name)), tier);
    }

    public TargetKey whole() {
        return new TargetKey(indicator, region, year, Optional.empty(), tier);
    }

    public TargetKey inYear(int other) {
        return new TargetKey(indicator, region, other, part, tier);
    }
}
