package org.jingwei.app.web.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.app.wording.Moments;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.ledger.audit.Decision;
import org.jingwei.verify.rule.Rule;

/**
 * A finding beside the text, with those that say the same of the same figures.
 *
 * @param number by which the text names it
 * @param shown how the gravest of them looks
 * @param judged the gravest first; more than one only while nobody has decided of any
 * @param parts its words piece by piece, each with the place to jump to
 */
record Card(int number, Shown shown, List<Judged> judged, List<Part> parts) {

    /** Reasons that are often given, one click each. */
    static final List<String> REASONS = List.of("口径不同", "时点不同", "尾数舍入", "引用原文");

    Card {
        judged = List.copyOf(judged);
        parts = List.copyOf(parts);
    }

    /**
     * A finding and what somebody decided of the same words and numbers.
     *
     * @param fingerprint the same for the same words and numbers
     */
    record Judged(Finding finding, String fingerprint, Optional<Decision> decision) {

        Shown shown() {
            return Shown.of(finding, decision.isPresent());
        }

        boolean open() {
            return finding.verdict() != Verdict.HOLDS && decision.isEmpty();
        }

        /** What ought to be true. */
        String rule() {
            return Card.rule(finding);
        }
    }

    Finding finding() {
        return judged.get(0).finding();
    }

    Optional<Decision> decision() {
        return judged.get(0).decision();
    }

    /** Other rules that stumble over the same figures, if they reckon otherwise. */
    List<Judged> others() {
        return judged.stream()
                .skip(1)
                .filter(one -> !one.finding().computation().equals(finding().computation()))
                .toList();
    }

    String code() {
        return finding().code();
    }

    String kind() {
        return Kinds.label(finding().kind());
    }

    /** What ought to be true. */
    String rule() {
        return rule(finding());
    }

    private static String rule(Finding finding) {
        return Stream.of(Rule.values())
                .filter(rule -> rule.name().equals(finding.code()))
                .findFirst()
                .map(Rule::title)
                .orElse(Kinds.label(finding.kind()));
    }

    String place() {
        return lines(finding().lines());
    }

    static String lines(List<Integer> lines) {
        return "第" + lines.stream().map(Object::toString).collect(Collectors.joining("、")) + "行";
    }

    /** A decision as the form sends it: the code and the fingerprint of each. */
    String ask(Decision.Kind kind) {
        return kind.name() + ":" + each(one -> one.finding().code()) + ":" + each(Judged::fingerprint);
    }

    private String each(Function<Judged, String> word) {
        return judged.stream().map(word).collect(Collectors.joining(","));
    }

    /** The day of the decision, in Shanghai. */
    String decidedOn() {
        return decision().map(one -> Moments.day(one.at())).orElse("");
    }

    boolean open() {
        return judged.get(0).open();
    }

    /** The finding as a drafter pastes it into a reply. */
    String reply() {
        String words = parts.isEmpty()
                ? "“" + finding().quote().replaceAll("\\s+", " ") + "”"
                : parts.stream().map(Part::told).collect(Collectors.joining("，"));
        boolean placed = parts.stream().anyMatch(part -> !part.where().isEmpty());
        String said = (placed && finding().lines().size() > 1 ? "" : place()) + words + "：" + shown.label() + decided()
                + "。\n" + told(finding());
        return said + others().stream().map(one -> "\n又，" + told(one.finding())).collect(Collectors.joining());
    }

    private static String told(Finding finding) {
        return finding.message() + "\n计算：" + finding.computation() + "\n依据：" + finding.code() + " " + rule(finding);
    }

    private String decided() {
        return decision().map(one -> "（" + one.told() + "）").orElse("");
    }
}
