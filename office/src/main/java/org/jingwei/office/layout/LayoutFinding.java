package org.jingwei.office.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.jingwei.core.finding.Verdict;

/**
 * What a rule of layout says of a file. Not a finding of figures: it has no computation, and its codes begin with L.
 *
 * @param verdict violated, suspicious (offices differ), or unresolved (what Word would show cannot be known from the file)
 * @param lines paragraphs concerned, as the document counts them; empty if it is the page
 * @param quote the first words concerned; may be empty
 * @param found what the file has instead
 */
public record LayoutFinding(LayoutRule rule, Verdict verdict, List<Integer> lines, String quote, String found) {

    private static final int MOST_LINES = 8;

    public LayoutFinding {
        lines = lines.stream().sorted().distinct().toList();
        if (found.isBlank()) {
            throw new IllegalArgumentException("a finding of layout that says nothing: " + rule);
        }
    }

    /** A sentence for people: what is asked, what is there, where, and the clause. */
    public String message() {
        String where = lines.isEmpty()
                ? ""
                : "（第"
                        + lines.stream().limit(MOST_LINES).map(Object::toString).collect(Collectors.joining("、"))
                        + (lines.size() > MOST_LINES ? "等" + lines.size() + "段）" : "段）");
        String said = verdict == Verdict.UNRESOLVED ? "，不能判断：" : "；现为：";
        return rule.demand() + said + found + where + "。依据GB/T 9704-2012第" + rule.clause() + "条。";
    }
}
