package org.jingwei.verify.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Passage;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Paragraph;
import org.jingwei.core.text.Place;
import org.jingwei.verify.page.Figure;

/**
 * The printed words that a check rests on, gathered piece by piece.
 *
 * @param document the document's name
 */
public record Claim(String document, List<Piece> pieces) {

    /** Words between two figures beyond which a quote leaves them out. */
    private static final int FAR = 80;

    private static final String STOPS = "，。；：！？、（";

    /**
     * Printed words, the lines they stand on, and the figures in them that took part.
     *
     * @param place where the words begin; of a fact's words, where its number does
     * @param numbers as printed
     */
    public record Piece(String words, Place place, List<Integer> lines, List<String> numbers) {

        /** From the beginning of the clause of the first figure to the end of the last. */
        public static Piece of(List<Figure> figures) {
            List<Figure> sorted = figures.stream()
                    .sorted(Comparator.comparingInt(Figure::start))
                    .toList();
            Figure first = sorted.get(0);
            int start = clauseStart(first.paragraph().text(), first.start());
            List<String> numbers = sorted.stream().map(Figure::printed).toList();
            return of(first.paragraph(), start, sorted.get(sorted.size() - 1).end(), numbers);
        }

        /** A stretch of a paragraph. */
        public static Piece of(Paragraph paragraph, int start, int end, List<String> numbers) {
            int last = Math.max(start, end - 1);
            List<Integer> lines = Stream.of(
                            paragraph.placeOf(start).line(),
                            paragraph.placeOf(last).line())
                    .distinct()
                    .toList();
            String words = paragraph.text().substring(start, end);
            int indent = words.length() - words.stripLeading().length();
            return new Piece(words.strip(), paragraph.placeOf(Math.min(start + indent, last)), lines, numbers);
        }

        /** The words of a fact. */
        public static Piece of(Fact fact) {
            List<String> numbers = fact.quantity().value().stream()
                    .map(value -> value.value().abs().toPlainString())
                    .toList();
            Place place = fact.evidence().place();
            return new Piece(fact.evidence().quote(), place, List.of(place.line()), numbers);
        }
    }

    private static int clauseStart(String text, int from) {
        int start = from;
        while (start > 0 && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    public Claim {
        pieces = List.copyOf(pieces);
    }

    /** A claim of figures, wherever they stand in one document. */
    public static Claim of(String document, List<Figure> figures) {
        List<Piece> pieces = new ArrayList<>();
        List<Paragraph> paragraphs =
                figures.stream().map(Figure::paragraph).distinct().toList();
        for (Paragraph paragraph : paragraphs) {
            List<Figure> near = new ArrayList<>();
            for (Figure figure : figures.stream()
                    .filter(figure -> figure.paragraph() == paragraph)
                    .sorted(Comparator.comparingInt(Figure::start))
                    .toList()) {
                if (!near.isEmpty()
                        && figure.start() - near.get(near.size() - 1).end() > FAR) {
                    pieces.add(Piece.of(near));
                    near = new ArrayList<>();
                }
                near.add(figure);
            }
            pieces.add(Piece.of(near));
        }
        return new Claim(document, pieces);
    }

    /** A claim of facts of one document. */
    public static Claim ofFacts(List<Fact> facts) {
        return new Claim(
                facts.get(0).evidence().document(),
                facts.stream().map(Piece::of).toList());
    }

    private Stream<Evidence> evidence() {
        return pieces.stream()
                .filter(piece -> !piece.words().isBlank())
                .map(piece -> new Evidence(document, piece.place(), Anchor.NONE, piece.words()));
    }

    /** The finding that a judgement makes of this claim. */
    public Finding finding(Rule rule, Judgement judgement) {
        Judgement capped = judgement.atMost(rule.severity());
        return new Finding(
                rule.name(),
                document,
                pieces.stream().flatMap(piece -> piece.lines().stream()).toList(),
                List.of(),
                rule.kind(),
                capped.verdict(),
                capped.severity(),
                pieces.stream().flatMap(piece -> piece.numbers().stream()).toList(),
                String.join(" … ", pieces.stream().map(Piece::words).toList()),
                capped.computation(),
                capped.message(),
                evidence().toList());
    }

    /** The finding of this claim and others in other documents. */
    public Finding finding(Rule rule, Judgement judgement, List<Claim> others) {
        List<Piece> all = new ArrayList<>(pieces);
        others.forEach(other -> all.addAll(other.pieces));
        List<Passage> also = others.stream()
                .map(other -> new Passage(
                        other.document,
                        other.pieces.stream()
                                .flatMap(piece -> piece.lines().stream())
                                .toList()))
                .toList();
        Finding here = new Claim(document, all).finding(rule, judgement);
        return new Finding(
                        here.code(),
                        document,
                        pieces.stream().flatMap(piece -> piece.lines().stream()).toList(),
                        List.of(),
                        here.kind(),
                        here.verdict(),
                        here.severity(),
                        here.numbers(),
                        here.quote(),
                        here.computation(),
                        here.message(),
                        Stream.concat(evidence(), others.stream().flatMap(Claim::evidence))
                                .toList())
                .withAlso(also);
    }
}
