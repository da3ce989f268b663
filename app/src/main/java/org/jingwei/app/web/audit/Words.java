package org.jingwei.app.web.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.library.DocumentKey;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Passage;
import org.jingwei.core.text.Document;
import org.jingwei.ledger.query.Source;
import org.jingwei.office.audit.ClauseWords;
import org.jingwei.office.audit.Locator;
import org.jingwei.office.audit.Mark;

/** The printed words of findings, so that they are understood beside the text: a bare figure with the clause before it. */
final class Words {

    private final Document document;
    private final Locator locator;
    private final ClauseWords clauses;
    private final Map<Passage, Source.Printed> origins;

    Words(Document document, Map<Passage, Source.Printed> origins) {
        this.document = document;
        this.locator = new Locator(document);
        this.clauses = new ClauseWords(document);
        this.origins = origins;
    }

    /** All stretches of the draft that a finding quotes. */
    List<Mark> marks(Finding finding) {
        return locator.of(finding).stream().flatMap(List::stream).toList();
    }

    /** The words of a finding, first those of the draft, then those that it is held against. */
    List<Part> parts(Finding finding, MarkedText text) {
        boolean several = finding.lines().size() > 1;
        List<Part> parts = new ArrayList<>();
        for (Evidence evidence : finding.evidence()) {
            parts.add(evidence.document().equals(document.name()) ? own(evidence, several, text) : others(evidence));
        }
        finding.also().stream()
                .filter(passage -> finding.evidence().stream()
                        .noneMatch(evidence -> evidence.document().equals(passage.document())))
                .forEach(passage -> parts.add(origin(passage)));
        return parts;
    }

    private Part own(Evidence evidence, boolean several, MarkedText text) {
        String words = evidence.quote().replaceAll("\\s+", " ");
        Optional<Mark> mark =
                locator.at(evidence.place(), evidence.quote()).stream().findFirst();
        String before = mark.map(clauses::before).orElse("");
        String where = several ? Card.lines(List.of(evidence.place().line())) : "";
        return new Part(
                before, words, where, mark.map(at -> "#" + text.idOf(at)).orElse(""));
    }

    private static Part others(Evidence evidence) {
        String place = evidence.anchor()
                .cell()
                .map(cell -> evidence.anchor().sheet().orElse("") + cell)
                .orElse(Card.lines(List.of(evidence.place().line())));
        return new Part("", evidence.quote().replaceAll("\\s+", " "), "《" + evidence.document() + "》" + place, "");
    }

    /** What the ledger holds, one click from where it is printed. */
    private Part origin(Passage passage) {
        Optional<Source.Printed> printed = Optional.ofNullable(origins.get(passage));
        String target = printed.map(
                        one -> "/evidence/" + DocumentKey.of(one.hash()) + "/" + one.line() + "/" + one.column())
                .orElse("");
        String document = "《" + passage.document() + "》";
        return new Part(
                "",
                printed.map(Source.Printed::quote).orElse(""),
                printed.isPresent() ? "台账：" + document : document + Card.lines(passage.lines()),
                target);
    }
}
