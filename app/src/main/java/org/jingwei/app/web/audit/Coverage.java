package org.jingwei.app.web.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.number.Printed;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Paragraph;
import org.jingwei.core.text.Place;
import org.jingwei.office.audit.Mark;
import org.jingwei.verify.page.Figure;
import org.jingwei.verify.page.Figures;
import org.jingwei.verify.page.Material;

/**
 * Which printed numbers took part in a check, and of which nothing can be said. A number took part if a finding quotes the words
 * around it and names it.
 */
final class Coverage {

    private static final Figures FIGURES = new Figures();
    private static final Pattern NUMBER = Pattern.compile("[-+－−]?[0-9０-９][0-9０-９,，.．]*");

    private final Document document;

    /** By line: the stretches that findings quote, with the numbers that they name. */
    private final Map<Integer, List<Quoted>> quoted = new HashMap<>();

    private Coverage(Document document) {
        this.document = document;
    }

    private record Quoted(int from, int to, List<BigDecimal> numbers) {}

    /** A number and where it stands. */
    record Number(Mark mark, String words, boolean checked) {}

    /**
     * @param places the stretches of each finding, in their order
     */
    static List<Number> of(
            Document document, List<Material> materials, List<Finding> findings, List<List<Mark>> places) {
        Coverage coverage = new Coverage(document);
        for (int i = 0; i < findings.size(); i++) {
            coverage.add(findings.get(i), places.get(i));
        }
        List<Number> numbers = new ArrayList<>();
        for (Material material : materials) {
            for (Paragraph paragraph : material.article().paragraphs()) {
                for (Figure figure : FIGURES.sketch(paragraph).figures()) {
                    Place place = figure.paragraph().placeOf(figure.start());
                    coverage.number(place, figure.words(), figure.value()).ifPresent(numbers::add);
                }
            }
            numbers.addAll(coverage.inTables(material));
        }
        return numbers;
    }

    /** Cells are no paragraphs: their numbers are those that were read as facts. */
    private List<Number> inTables(Material material) {
        BitSet told = new BitSet();
        material.article().paragraphs().forEach(paragraph -> told.set(paragraph.firstLine(), paragraph.lastLine() + 1));
        Set<Place> counted = new HashSet<>();
        List<Number> numbers = new ArrayList<>();
        for (Fact fact : material.facts()) {
            Evidence evidence = fact.evidence();
            Optional<Printed> value = fact.quantity().value();
            if (!told.get(evidence.place().line()) && value.isPresent() && counted.add(evidence.place())) {
                Matcher digits = NUMBER.matcher(evidence.quote());
                String words = digits.find() ? digits.group() : evidence.quote();
                number(evidence.place(), words, value.get()).ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    private void add(Finding finding, List<Mark> marks) {
        List<BigDecimal> numbers = finding.numbers().stream()
                .flatMap(number -> Printed.parse(number).stream())
                .map(printed -> printed.value().abs())
                .toList();
        for (Mark mark : marks) {
            quoted.computeIfAbsent(mark.line(), line -> new ArrayList<>())
                    .add(new Quoted(mark.from(), mark.to(), numbers));
        }
    }

    private Optional<Number> number(Place place, String words, Printed printed) {
        if (place.line() > document.lines().size()) {
            return Optional.empty();
        }
        String line = document.lines().get(place.line() - 1).text();
        if (place.column() >= line.codePointCount(0, line.length())) {
            return Optional.empty();
        }
        int from = line.offsetByCodePoints(0, place.column());
        int to = Math.min(line.length(), from + words.length());
        BigDecimal value = printed.value().abs();
        boolean checked = quoted.getOrDefault(place.line(), List.of()).stream()
                .anyMatch(stretch -> stretch.from <= from
                        && from < stretch.to
                        && stretch.numbers.stream().anyMatch(number -> number.compareTo(value) == 0));
        return Optional.of(new Number(new Mark(place.line(), from, to), words, checked));
    }
}
