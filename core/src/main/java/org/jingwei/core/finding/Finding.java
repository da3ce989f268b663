package org.jingwei.core.finding;

import java.util.List;
import java.util.regex.Pattern;
import org.jingwei.core.fact.Evidence;

/**
 * What one check says of one place, with all that is needed to check the check: DESIGN, command line. A finding without words
 * of evidence, a computation and a sentence cannot exist.
 *
 * @param code stable, never used again for something else (V101)
 * @param document where it stands, as given
 * @param lines from 1, sorted
 * @param also other places that it rests on
 * @param severity of what is violated; of what holds, that which a failure would have
 * @param numbers the figures concerned, as printed
 * @param quote the printed words
 * @param computation what was computed, with its figures
 * @param message a sentence for people
 * @param evidence the words of the quote one by one, each at its place; empty if whoever found it kept only their lines
 */
public record Finding(
        String code,
        String document,
        List<Integer> lines,
        List<Passage> also,
        CheckKind kind,
        Verdict verdict,
        Severity severity,
        List<String> numbers,
        String quote,
        String computation,
        String message,
        List<Evidence> evidence) {

    private static final Pattern CODE = Pattern.compile("[A-Z]+[0-9]+");

    public Finding {
        lines = new Passage(document, lines).lines();
        also = List.copyOf(also);
        numbers = List.copyOf(numbers);
        evidence = List.copyOf(evidence);
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not the code of a finding: " + code);
        }
        if (quote.isBlank() || computation.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("a finding without evidence: " + code + " " + document + ":" + lines);
        }
    }

    /** A finding whose words are known by their lines only. */
    public Finding(
            String code,
            String document,
            List<Integer> lines,
            List<Passage> also,
            CheckKind kind,
            Verdict verdict,
            Severity severity,
            List<String> numbers,
            String quote,
            String computation,
            String message) {
        this(code, document, lines, also, kind, verdict, severity, numbers, quote, computation, message, List.of());
    }

    /** A finding at the place of a piece of evidence, in its words. */
    public static Finding at(
            Evidence evidence, String code, CheckKind kind, Verdict verdict, Severity severity, Working working) {
        return new Finding(
                code,
                evidence.document(),
                List.of(evidence.place().line()),
                List.of(),
                kind,
                verdict,
                severity,
                working.numbers(),
                evidence.quote(),
                working.computation(),
                working.message(),
                List.of(evidence));
    }

    /** What a check did: the printed figures it took, its computation, and its sentence. */
    public record Working(List<String> numbers, String computation, String message) {}

    /** The same finding, which rests on these passages too. */
    public Finding withAlso(List<Passage> passages) {
        return new Finding(
                code,
                document,
                lines,
                passages,
                kind,
                verdict,
                severity,
                numbers,
                quote,
                computation,
                message,
                evidence);
    }
}
