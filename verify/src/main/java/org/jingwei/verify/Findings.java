package org.jingwei.verify;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;

/** Findings in the order in which a person reads: by document as given, by line, and the gravest of a line first. */
final class Findings {

    private Findings() {}

    static List<Finding> inOrder(List<Finding> findings) {
        Map<String, Integer> documents = new LinkedHashMap<>();
        findings.forEach(finding -> documents.putIfAbsent(finding.document(), documents.size()));
        return Weaker.without(findings).stream()
                .sorted(Comparator.comparingInt((Finding finding) -> documents.getOrDefault(finding.document(), 0))
                        .thenComparingInt(finding -> finding.lines().get(0))
                        .thenComparingInt(finding -> weight(finding.verdict())))
                .toList();
    }

    private static int weight(Verdict verdict) {
        return switch (verdict) {
            case VIOLATED -> 0;
            case SUSPICIOUS -> 1;
            case UNRESOLVED -> 2;
            case HOLDS -> 3;
        };
    }
}
