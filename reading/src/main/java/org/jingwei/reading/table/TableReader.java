package org.jingwei.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.RegionWords;
import org.jingwei.core.term.Units;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Table;

/**
 * Reads the facts of an article's tables: headers, stubs, unit lines and titles are taken apart, and each figure is bound to what
 * they say together. A figure that they leave open gives no fact. Thread-safe.
 */
public final class TableReader {

    private final Parts parts;
    private final BlockFinder blocks;
    private final ColumnReader columns;

    /** What all readers of a table share. */
    record Parts(
            HeadingReader headings,
            SceneReader scenes,
            CellScanner scanner,
            Names names,
            NameWords nouns,
            PlaceNames places,
            Units units) {}

    public TableReader() {
        Indicators indicators = Indicators.standard();
        Units units = Units.standard();
        NameWords nouns = NameWords.shipped();
        PlaceNames places = new PlaceNames(nouns, indicators, RegionWords.standard());
        Phrases phrases = Phrases.shipped();
        HeadingReader headings = new HeadingReader(TableWords.shipped(), phrases, indicators, units, places);
        Names names = new Names(indicators, nouns);
        CellScanner scanner = new CellScanner(units);
        SceneReader scenes = new SceneReader(headings, places, names, phrases);
        this.parts = new Parts(headings, scenes, scanner, names, nouns, places, units);
        this.blocks = new BlockFinder(scanner, headings);
        this.columns = new ColumnReader(headings, scanner, names);
    }

    /** The facts table by table, in each from the top left to the bottom right. */
    public List<Fact> read(Article article) {
        List<Fact> facts = new ArrayList<>();
        for (Table table : article.tables()) {
            Grid.of(table).ifPresent(grid -> read(article, table, grid, facts));
        }
        return facts;
    }

    /** The parts of a table that have headers of their own, in reading order; none of a table that holds nothing. */
    public List<TablePart> parts(Table table) {
        return Grid.of(table)
                .map(grid -> blocks.find(grid).stream().map(TablePart::of).toList())
                .orElse(List.of());
    }

    /** What single cells say. */
    public CellFigures cells() {
        return new CellFigures(parts.scanner(), parts.headings());
    }

    private void read(Article article, Table table, Grid grid, List<Fact> facts) {
        int firstLine = table.cells().stream()
                .mapToInt(Cell::firstLine)
                .filter(line -> line > 0)
                .min()
                .orElse(1);
        List<String> earlier = List.of();
        Optional<RowReader> above = Optional.empty();
        for (Block block : blocks.find(grid)) {
            Scene scene = parts.scenes().read(article, table.name(), block.titles(), earlier, firstLine);
            List<Column> headed = columns.read(block);
            Binder binder = new Binder(article, block, headed, scene, parts);
            RowReader rows = new RowReader(block, headed, scene, parts);
            above.ifPresent(rows::goOnFrom);
            rows.read().forEach(row -> facts.addAll(binder.bind(row)));
            above = Optional.of(rows);
            earlier = block.titles().isEmpty() ? earlier : block.titles();
        }
    }
}
