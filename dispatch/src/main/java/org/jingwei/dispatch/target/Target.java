package org.jingwei.dispatch.target;

import java.util.List;
import org.jingwei.core.fact.Evidence;
import org.jingwei.dispatch.book.Stamp;

/**
 * A target as it was set; setting it again makes a new version beside the old one.
 *
 * @param version from 1
 * @param evidence the printed words it is taken from; none if somebody set it by hand
 * @param way how it came about: 报告提取, 人工设定, 按月均匀推进分解 …
 */
public record Target(TargetKey key, int version, TargetValue value, List<Evidence> evidence, String way, Stamp stamp) {

    public Target {
        evidence = List.copyOf(evidence);
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1: " + version);
        }
    }
}
