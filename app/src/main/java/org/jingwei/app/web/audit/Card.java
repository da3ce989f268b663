package org.jingwei.app.web.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.app.wording.Moments;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Passage;
import org.jingwei.core.finding.Verdict;
import org.jingwei.ledger.audit.Decision;
import org.jingwei.verify.rule.Rule;

/**
 * A finding beside the text.
 *
 * @param number by which the text names it
 * @param fingerprint the same for the same words and numbers
 * @param decision what somebody decided of the same words and numbers
 * @param parts its words piece by piece, each with the place to jump to
 */
record Card(
        int number, String fingerprint, Shown shown, Finding finding, List<Part> parts, Optional<Decision> decision) {

    /** Reasons that are often given, one click each. */
    static final List<String> REASONS = List.of("口径不同", "时点不同", "尾数舍入", "引用原文");

    private static final int LONGEST = 60;

    /**
     * Printed words of the finding.
     *
     * @param target id of the run where they begin; empty if they stand in another document
     */
    record Part(String words, String target) {

        String brief() {
            return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
        }
    }

    String code() {
        return finding.code();
    }

    String kind() {
        return Kinds.label(finding.kind());
    }

    /** What ought to be true. */
    String rule() {
        return title(finding.code()).orElse(kind());
    }

    private static Optional<String> title(String code) {
        return Stream.of(Rule.values())
                .filter(rule -> rule.name().equals(code))
                .findFirst()
                .map(Rule::title);
    }

    String place() {
        return lines(finding.lines());
    }

    private static String lines(List<Integer> lines) {
        return "第" + lines.stream().map(Object::toString).collect(Collectors.joining("、")) + "行";
    }

    /** A decision as the form sends it. */
    String ask(Decision.Kind kind) {
        return kind.name() + ":" + finding.code() + ":" + fingerprint;
    }

    /** The day of the decision, in Shanghai. */
    String decidedOn() {
        return decision.map(one -> Moments.day(one.at())).orElse("");
    }

    boolean open() {
        return finding.verdict() != Verdict.HOLDS && decision.isEmpty();
    }

    /** Where it stands in other documents. */
    List<String> also() {
        return finding.also().stream().map(Card::passage).toList();
    }

    private static String passage(Passage passage) {
        return "《" + passage.document() + "》" + lines(passage.lines());
    }

    private String decided() {
        return decision.map(one -> "（" + one.kind().shown() + (one.reason().isEmpty() ? "" : "，" + one.reason()) + "）")
                .orElse("");
    }

    /** The finding as a drafter pastes it into a reply. */
    String reply() {
        String others = also().isEmpty() ? "" : "（另见" + String.join("、", also()) + "）";
        return place() + "“" + finding.quote().replaceAll("\\s+", " ") + "”" + others + "：" + shown.label() + decided()
                + "。\n" + finding.message() + "\n计算：" + finding.computation() + "\n依据：" + finding.code() + " " + rule();
    }
}
