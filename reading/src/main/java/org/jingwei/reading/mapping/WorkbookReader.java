package org.jingwei.reading.mapping;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Table;
import org.jingwei.reading.Reader;
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

    private TableReader tables() {
        return reader.tables();
    }
}
