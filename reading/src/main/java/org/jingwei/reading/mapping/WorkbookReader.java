package org.jingwei.reading.mapping;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Table;
import org.jingwei.reading.Reader;
import org.jingwei.reading.table.TablePart;
import org.jingwei.reading.table.TableReader;

/** Proposes what the sheets of a workbook mean, and reads them as a person says. Thread-safe. */
public final class WorkbookReader {

    private final Reader reader;

    public WorkbookReader(Reader reader) {
        this.reader = reader;
    }

    /** What each part of each sheet is taken for, in the order of the workbook; parts without a single figure are left out. */
    public List<Proposal> open(Document document) {
        List<Proposal> proposals = new ArrayList<>();
        for (Article article : reader.articles(document)) {
            Map<Anchor, Fact> facts = new HashMap<>();
            tables().read(article)
                    .forEach(fact -> facts.putIfAbsent(fact.evidence().anchor(), fact));
            for (Table table : article.tables()) {
                Map<String, Fact> here = new HashMap<>();
                facts.forEach((anchor, fact) -> {
                    if (anchor.sheet().equals(Optional.of(table.name()))) {
                        anchor.cell().ifPresent(cell -> here.put(cell, fact));
                    }
                });
                tables().parts(table).forEach(part -> {
                    SheetPart found = new SheetPart(article, table, part);
                    if (hasFigures(found)) {
                        proposals.add(new Proposer(found, here, tables().cells()).propose());
                    }
                });
            }
        }
        return proposals;
    }

    private boolean hasFigures(SheetPart part) {
        return part.rows().stream()
                .anyMatch(row -> part.headers().keySet().stream()
                        .anyMatch(column ->
                                tables().cells().figure(part.text(row, column)).isPresent()));
    }

    /** Every cell that stands in a column of values and in a row that is wanted, and is not blank; from the top left to the bottom right. */
    public List<MappedCell> read(Proposal proposal, PartMapping mapping, YearMonth month) {
        return new MappedPart(proposal, mapping, month, tables().cells()).cells();
    }

    /** The cells that are to be filled when the sheet is written for a month. */
    public List<WantedCell> wanted(Proposal proposal, PartMapping mapping, YearMonth month) {
        return new MappedPart(proposal, mapping, month, tables().cells()).wanted();
    }

    /**
     * The mapping with the rows that it has by its label columns: rows that it does not know are taken if their name is one of the
     * catalogue.
     */
    public PartMapping rekeyed(Proposal proposal, PartMapping mapping) {
        Map<String, RowUse> rows = new LinkedHashMap<>();
        SheetPart part = proposal.part();
        boolean named = mapping.columns().values().stream()
                .noneMatch(use ->
                        use.kind() == ColumnUse.Kind.VALUE && use.indicator().isPresent());
        part.keys(mapping).forEach((row, key) -> {
            boolean figures = part.headers().keySet().stream()
                    .filter(column -> mapping.column(column).kind() == ColumnUse.Kind.VALUE)
                    .anyMatch(column -> !tables().cells().missing(part.text(row, column)));
            if (figures) {
                rows.put(key, mapping.rows().getOrDefault(key, guessed(key, named)));
            }
        });
        return new PartMapping(mapping.region(), mapping.unit(), mapping.columns(), rows);
    }

    private static RowUse guessed(String key, boolean named) {
        Optional<String> code = Indicators.standard()
                .named(key.replaceFirst("#\\d+$", ""))
                .map(Indicator::code)
                .filter(one -> named);
        return new RowUse(code.isPresent(), code, Optional.empty(), Optional.empty());
    }

    /** The words of a sheet outside of its figures, by address: titles, headers, notes. */
    public Map<String, String> words(Document document, String sheet) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Table table : document.tables()) {
            if (table.name().equals(sheet)) {
                List<TablePart> parts = tables().parts(table);
                table.cells().stream()
                        .filter(cell -> parts.stream()
                                .noneMatch(part -> cell.row() >= part.body()
                                        && cell.row() < part.end()
                                        && cell.column() >= part.left()
                                        && cell.column() < part.right()
                                        && tables().cells().figure(cell.text()).isPresent()))
                        .forEach(cell -> words.put(SheetPart.address(cell.row(), cell.column()), cell.text()));
            }
        }
        return words;
    }

    private TableReader tables() {
        return reader.tables();
    }
}
