package org.jingwei.office.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Passage;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;

/** A finding in the words that people read. */
final class FindingWords {

    private FindingWords() {}

    static String heading(Finding finding) {
        return verdict(finding.verdict()) + weight(finding) + " " + finding.code();
    }

    static List<String> paragraphs(Finding finding) {
        return List.of(heading(finding), finding.message(), "计算：" + finding.computation());
    }

    private static String weight(Finding finding) {
        return finding.verdict() == Verdict.VIOLATED && finding.severity() != Severity.HARD ? "（轻）" : "";
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "相符";
            case VIOLATED -> "不符";
            case SUSPICIOUS -> "存疑";
            case UNRESOLVED -> "待定";
        };
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case HARD -> "确定";
            case SOFT -> "从宽";
            case WARN -> "提示";
        };
    }

    /** A file by its name alone: the folders it lies in are nobody's business who reads the comment. */
    static String named(String document) {
        String path = document.replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        return "《" + (name.isBlank() ? document : name) + "》";
    }

    static String lines(List<Integer> lines) {
        return "第" + lines.stream().map(Object::toString).collect(Collectors.joining("、")) + "行";
    }

    static String place(Passage passage) {
        return named(passage.document()) + lines(passage.lines());
    }
}
