package org.jingwei.office.layout;

import java.util.List;
import java.util.Set;

/**
 * What was found and what was looked at: a rule in neither had nothing to look at, which is not the same as being kept.
 *
 * @param held rules that were looked at and kept everywhere
 */
public record LayoutReport(List<LayoutFinding> findings, Set<LayoutRule> held) {

    public LayoutReport {
        findings = List.copyOf(findings);
        held = Set.copyOf(held);
    }
}
