package org.jingwei.app.web.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Place;
import org.jingwei.core.text.Table;
import org.jingwei.ledger.query.KeptFact;
import org.jingwei.ledger.query.PassageText;

/** An article as it is shown: every line of the original once, in its order, with the facts where they are printed. */
final class ArticleText {

    private final TreeMap<Integer, Line> lines = new TreeMap<>();
    private final Map<Place, List<KeptFact>> facts;
    private final BitSet shown = new BitSet();
    private final List<Block> blocks = new ArrayList<>();

    private ArticleText(List<Line> lines, List<KeptFact> facts) {
        lines.forEach(line -> this.lines.put(line.number(), line));
        this.facts = facts.stream()
                .collect(Collectors.groupingBy(fact -> fact.read().evidence().place()));
    }

    static List<Block> of(List<Line> lines, List<PassageText> passages, List<Table> tables, List<KeptFact> facts) {
        ArticleText text = new ArticleText(lines, facts);
        tables.forEach(text::table);
        passages.forEach(text::passage);
        text.rest();
        text.blocks.sort(Comparator.comparingInt(Block::line));
        return text.blocks;
    }

    private void table(Table table) {
        List<Cell> cells = table.cells().stream()
                .filter(cell -> cell.firstLine() == 0 || lines.containsKey(cell.firstLine()))
                .toList();
        Optional<Integer> first =
                cells.stream().map(Cell::firstLine).filter(line -> line > 0).min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            return;
        }
        TreeMap<Integer, List<Block.TableCell>> rows = new TreeMap<>();
        int head = headRows(cells);
        for (Cell cell : cells) {
            List<Line> own = cell.firstLine() == 0 ? List.of() : take(cell.firstLine(), cell.lastLine());
            rows.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                    .add(new Block.TableCell(
                            cell.row() < head, cell.rowSpan(), cell.columnSpan(), pieces(own, Optional.empty())));
        }
        blocks.add(new Block(Block.Kind.TABLE, first.get(), List.of(), List.copyOf(rows.values())));
    }

    /** The first row, and those that its merged cells reach down to. */
    private static int headRows(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.row() == 0)
                .mapToInt(Cell::rowSpan)
                .max()
                .orElse(1);
    }

    private void passage(PassageText passage) {
        if (passage.line() > 0
                && shown.get(passage.line(), passage.lineEnd() + 1).isEmpty()) {
            List<Line> own = take(passage.line(), passage.lineEnd());
            blocks.add(Block.of(
                    Block.Kind.valueOf(passage.kind()), passage.line(), pieces(own, Optional.of(passage.text()))));
        }
    }

    /** What is in no paragraph and no table; such a line still shows its facts. */
    private void rest() {
        for (Line line : lines.values()) {
            if (!shown.get(line.number()) && !line.text().isBlank()) {
                List<Piece> pieces = pieces(List.of(line), Optional.empty());
                boolean marked = pieces.stream().anyMatch(piece -> piece.kind() == Piece.Kind.MARK);
                blocks.add(Block.of(marked ? Block.Kind.BODY : Block.Kind.LEFT, line.number(), pieces));
            }
        }
    }

    private List<Line> take(int first, int last) {
        shown.set(first, last + 1);
        return IntStream.rangeClosed(first, last)
                .filter(lines::containsKey)
                .mapToObj(lines::get)
                .toList();
    }

    private List<Piece> pieces(List<Line> own, Optional<String> repaired) {
        return MarkedLines.of(own, repaired, facts);
    }
}
