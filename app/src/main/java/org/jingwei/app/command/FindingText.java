package org.jingwei.app.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;

/** Findings for a person to read: first a count of every verdict, then what is worth a look; what held is only counted. */
final class FindingText {

    private FindingText() {}

    static String of(List<Finding> findings) {
        String details = findings.stream()
                .filter(finding -> finding.verdict() != Verdict.HOLDS)
                .map(FindingText::entry)
                .collect(Collectors.joining());
        return head(findings) + details;
    }

    private static String head(List<Finding> findings) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        findings.forEach(finding -> counts.merge(finding.verdict(), 1L, Long::sum));
        StringBuilder head = new StringBuilder("核对 " + findings.size() + " 处：");
        for (Verdict verdict : Verdict.values()) {
            head.append(word(verdict))
                    .append(' ')
                    .append(counts.getOrDefault(verdict, 0L))
                    .append("　");
        }
        return head.toString().stripTrailing() + "\n没有列出的数未能核对，不等于无误。\n";
    }

    private static String entry(Finding finding) {
        String also = finding.also().stream()
                .map(passage -> "；另见 " + passage.document() + " 第" + lines(passage.lines()) + "行")
                .collect(Collectors.joining());
        return "\n" + word(finding.verdict()) + weight(finding) + " " + finding.code() + " " + finding.document() + " 第"
                + lines(finding.lines()) + "行" + also + "\n  原文："
                + finding.quote().replaceAll("\\s+", " ")
                + "\n  计算：" + finding.computation() + "\n  说明：" + finding.message() + "\n";
    }

    private static String lines(List<Integer> lines) {
        return lines.stream().map(Object::toString).collect(Collectors.joining("、"));
    }

    private static String weight(Finding finding) {
        return finding.verdict() == Verdict.VIOLATED && finding.severity() != Severity.HARD ? "（轻）" : "";
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "相符";
            case VIOLATED -> "不符";
            case SUSPICIOUS -> "存疑";
            case UNRESOLVED -> "待定";
        };
    }
}
