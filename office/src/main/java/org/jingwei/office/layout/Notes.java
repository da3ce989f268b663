package org.jingwei.office.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingwei.core.finding.Verdict;

/** Gathers what the rules say; the same fault in many paragraphs is one finding. Not thread-safe. */
final class Notes {

    private static final int QUOTE = 24;

    private record Fault(LayoutRule rule, Verdict verdict, String found) {}

    private record Places(List<Integer> lines, String quote) {}

    private final Map<Fault, Places> faults = new LinkedHashMap<>();
    private final Set<LayoutRule> seen = EnumSet.noneOf(LayoutRule.class);

    /** The rule was looked at. */
    void look(LayoutRule rule) {
        seen.add(rule);
    }

    boolean isBroken(LayoutRule rule) {
        return faults.keySet().stream().anyMatch(fault -> fault.rule == rule);
    }

    /** Looks, and notes the fault unless the rule is kept. */
    void expect(boolean kept, LayoutRule rule, Looks.Paragraph at, String found) {
        look(rule);
        if (!kept) {
            add(rule, Verdict.VIOLATED, at, found);
        }
    }

    void add(LayoutRule rule, Verdict verdict, Looks.Paragraph at, String found) {
        look(rule);
        Places places = faults.computeIfAbsent(
                new Fault(rule, verdict, found), f -> new Places(new ArrayList<>(), start(at.text())));
        places.lines.add(at.line());
    }

    /** Of the page, not of a paragraph. */
    void add(LayoutRule rule, Verdict verdict, String found) {
        look(rule);
        faults.putIfAbsent(new Fault(rule, verdict, found), new Places(new ArrayList<>(), ""));
    }

    private static String start(String text) {
        String words = text.strip();
        return words.codePointCount(0, words.length()) <= QUOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, QUOTE)) + "…";
    }

    LayoutReport report() {
        List<LayoutFinding> findings = new ArrayList<>();
        faults.forEach((fault, places) ->
                findings.add(new LayoutFinding(fault.rule, fault.verdict, places.lines, places.quote, fault.found)));
        findings.sort(Comparator.comparing(finding -> finding.rule().name()));
        Set<LayoutRule> held = EnumSet.copyOf(seen.isEmpty() ? EnumSet.noneOf(LayoutRule.class) : seen);
        findings.forEach(finding -> held.remove(finding.rule()));
        return new LayoutReport(findings, held);
    }
}
