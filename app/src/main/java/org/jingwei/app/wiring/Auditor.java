package org.jingwei.app.wiring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Passage;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.query.Source;
import org.jingwei.reading.Reader;
import org.jingwei.verify.earlier.EarlierFigures;
import org.jingwei.verify.page.Material;

/** Reads drafts and holds their figures against each other. Keeps nothing. Thread-safe. */
public final class Auditor {

    private final Doors doors;

    public Auditor(Doors doors) {
        this.doors = doors;
    }

    /**
     * A draft that was audited.
     *
     * @param materials its articles with their facts
     * @param findings those that stand in the draft; what held is among them
     * @param origins where in the ledger the passages stand that findings rest on
     */
    public record Audit(
            Document draft, List<Material> materials, List<Finding> findings, Map<Passage, Source.Printed> origins) {

        public Audit {
            materials = List.copyOf(materials);
            findings = List.copyOf(findings);
            origins = Map.copyOf(origins);
        }
    }

    /** Looks on while a draft is read; may throw to end it. */
    public interface Onlooker {

        /** Another piece of work is about to begin. */
        void turn();

        /** So much of a step is done. */
        default void at(Step step, int done, int of) {
            turn();
        }
    }

    /** What is done with a draft, one after the other. */
    public enum Step {
        READING,
        /** Paragraph by paragraph. */
        CHECKING,
        /** The figures of all paragraphs and articles with each other. */
        COMPARING,
        /** Against the ledger. */
        ASKING,
        /** The page, the Word file or the sheet. */
        TELLING
    }

    /** The articles of a document with what is said in them. */
    public List<Material> read(Document document, Onlooker onlooker) {
        Reader reader = doors.reader();
        List<Material> materials = new ArrayList<>();
        List<Article> articles = reader.articles(document);
        for (Article article : articles) {
            onlooker.at(Step.READING, materials.size(), articles.size());
            materials.add(new Material(article, reader.facts(article)));
        }
        return materials;
    }

    /** The draft against itself and against earlier documents, whose names differ from its own. */
    public Audit audit(Document draft, List<Document> earlier, Onlooker onlooker) {
        return audit(draft, earlier, Optional.empty(), onlooker);
    }

    /** The draft against itself, against earlier documents, whose names differ from its own, and against a ledger. */
    public Audit audit(Document draft, List<Document> earlier, Optional<LedgerStore> ledger, Onlooker onlooker) {
        List<Material> all = new ArrayList<>();
        earlier.forEach(document -> all.addAll(read(document, onlooker)));
        List<Material> own = read(draft, onlooker);
        all.addAll(own);
        Stream<Finding> findings = doors
                .verifier()
                .check(all, (checked, of) -> onlooker.at(checked < of ? Step.CHECKING : Step.COMPARING, checked, of))
                .stream()
                .filter(finding -> finding.document().equals(draft.name()));
        if (ledger.isPresent()) {
            onlooker.at(Step.ASKING, 0, 1);
        }
        Optional<LedgerFigures> figures = ledger.map(LedgerFigures::new);
        List<Finding> known =
                figures.map(open -> EarlierFigures.check(open.of(own))).orElse(List.of());
        return new Audit(
                draft,
                own,
                Stream.concat(findings, known.stream())
                        .sorted(Comparator.comparingInt(
                                finding -> finding.lines().get(0)))
                        .toList(),
                figures.map(LedgerFigures::origins).orElse(Map.of()));
    }

    /** What is said of facts that a ledger knows; nothing without one. */
    public static List<Finding> against(Optional<LedgerStore> ledger, List<Material> materials) {
        return ledger.map(open -> EarlierFigures.check(new LedgerFigures(open).of(materials)))
                .orElse(List.of());
    }
}
