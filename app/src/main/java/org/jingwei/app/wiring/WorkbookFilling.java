package org.jingwei.app.wiring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.number.Printed;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.query.DocumentSummary;
import org.jingwei.ledger.sheet.KeptMapping;
import org.jingwei.office.sheet.Filling;
import org.jingwei.office.sheet.SheetFiller;
import org.jingwei.reading.mapping.OtherMonth;
import org.jingwei.reading.mapping.PartMapping;
import org.jingwei.reading.mapping.Proposal;
import org.jingwei.reading.mapping.WantedCell;
import org.jingwei.reading.mapping.WorkbookReader;

/**
 * Writes a workbook that was imported once for another month, or for the same: its own styles, titles and headers, with the values
 * that stand in the ledger. A cell that the ledger holds nothing for is left blank; one that says the same already is not touched.
 */
public final class WorkbookFilling {

    private static final Pattern FIGURE = Pattern.compile("[-+−]?\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?");

    private final Doors doors;
    private final LedgerStore ledger;
    private final WorkbookReader books;

    WorkbookFilling(Doors doors, LedgerStore ledger, WorkbookReader books) {
        this.doors = doors;
        this.ledger = ledger;
        this.books = books;
    }

    /**
     * A file that was filled.
     *
     * @param filled how many cells were given a value of the ledger, or had it already
     * @param blank how many the ledger holds nothing for
     */
    public record Filled(String name, byte[] content, int filled, int blank) {}

    /** The workbook of a mapping, filled for a month; empty if it is no longer kept or has no longer this sheet. */
    public Optional<Filled> fill(KeptMapping kept, YearMonth month) {
        Optional<byte[]> bytes = ledger.queries().bytes(kept.document());
        Optional<DocumentSummary> summary = ledger.queries().document(kept.document());
        if (bytes.isEmpty() || summary.isEmpty()) {
            return Optional.empty();
        }
        Document document = doors.documents().read(summary.get().name(), bytes.get());
        Optional<Proposal> proposal = books.open(document).stream()
                .filter(one -> one.part().sheet().equals(kept.sheet()))
                .skip(kept.part())
                .findFirst();
        return proposal.map(one ->
                new Sheet(one, kept, month).filled(document, summary.get().name(), bytes.get()));
    }

    /** One sheet on its way. */
    private final class Sheet {

        private final Proposal proposal;
        private final KeptMapping kept;
        private final YearMonth month;
        private final OtherMonth words;
        private final Map<String, Filling> cells = new HashMap<>();
        private int filled;
        private int blank;

        Sheet(Proposal proposal, KeptMapping kept, YearMonth month) {
            this.proposal = proposal;
            this.kept = kept;
            this.month = month;
            this.words = new OtherMonth(kept.month(), month);
        }

        Filled filled(Document document, String name, byte[] bytes) {
            books.words(document, kept.sheet()).forEach((address, text) -> {
                String other = words.of(text);
                if (!other.equals(text)) {
                    cells.put(address, Filling.of(other));
                }
            });
            Article article = proposal.part().article();
            PartMapping mapping = PartMapping.parse(kept.mapping());
            List<WantedCell> wanted = books.wanted(proposal, mapping, month);
            CellFinder finder = new CellFinder(ledger);
            Article placed = placed(article, mapping);
            finder.ask(wanted.stream().map(WantedCell::model).toList(), placed);
            for (WantedCell cell : wanted) {
                fill(cell, finder, placed);
            }
            byte[] content = SheetFiller.fill(bytes, Map.of(kept.sheet(), cells));
            String ending = SheetFiller.packed(bytes) ? ".xlsx" : ".xls";
            String bare = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{1,5}$", "");
            return new Filled(words.of(bare) + ending, content, filled, blank);
        }

        private Article placed(Article article, PartMapping mapping) {
            return new Article(
                    article.document(),
                    article.line(),
                    article.lineEnd(),
                    article.title(),
                    article.genre(),
                    mapping.region().or(article::region),
                    mapping.region().flatMap(ledger.regions()::level).or(article::level),
                    article.period(),
                    article.date(),
                    article.paragraphs(),
                    article.tables(),
                    article.anchors());
        }

        private void fill(WantedCell cell, CellFinder finder, Article article) {
            Optional<String> unit = cell.fact()
                    .map(Fact::quantity)
                    .orElse(cell.model().quantity())
                    .unit();
            Optional<BigDecimal> value = finder.of(cell.model(), article)
                    .flatMap(found -> CellFinder.in(found.standing().quantity(), unit))
                    .map(found -> cell.falls() ? found.negate() : found);
            Optional<BigDecimal> now = cell.fact()
                    .flatMap(fact -> fact.quantity().value())
                    .map(Printed::value)
                    .map(found -> cell.falls() ? found.negate() : found);
            if (value.isPresent()) {
                filled++;
                boolean same =
                        now.filter(figure -> figure.compareTo(value.get()) == 0).isPresent();
                if (!same) {
                    cells.put(cell.address(), filling(cell.text(), value.get()));
                }
            } else {
                blank++;
                if (now.isPresent()) {
                    cells.put(cell.address(), Filling.NOTHING);
                }
            }
        }

        /** A figure that was typed as text stays text, with what stands around it. */
        private Filling filling(String text, BigDecimal value) {
            Matcher figure = FIGURE.matcher(text);
            return figure.find()
                    ? Filling.of(
                            value,
                            text.substring(0, figure.start()) + value.toPlainString() + text.substring(figure.end()))
                    : Filling.of(value);
        }
    }
}
