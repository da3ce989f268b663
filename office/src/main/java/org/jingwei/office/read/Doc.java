package org.jingwei.office.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jingwei.core.text.Document;

/**
 * A Word 97 file (.doc, and .wps of Kingsoft, which is one), by the rules of {@link Docx}: a line is a paragraph of the body,
 * cells included. Word 6 and 95 files give their paragraphs without tables. A table inside a cell is part of the cell's text.
 */
final class Doc {

    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_ENDS = 0x15;

    private final Body body;
    private final Counters counters = new Counters();
    /** For each open field whether its result, which is what the page shows, has begun. */
    private final List<Boolean> fields = new ArrayList<>();

    private Doc(Body body) {
        this.body = body;
    }

    static Document read(String name, DirectoryNode root, Budget budget) throws IOException {
        Doc doc = new Doc(new Body(budget));
        HWPFDocumentCore file = open(root);
        doc.readRange(file.getRange());
        if (file instanceof HWPFDocument) {
            doc.readBoxes(((HWPFDocument) file).getMainTextboxRange());
        }
        return doc.body.named(name);
    }

    private static HWPFDocumentCore open(DirectoryNode root) throws IOException {
        try {
            return new HWPFDocument(root);
        } catch (OldWordFileFormatException word95) {
            return new HWPFOldDocument(root);
        }
    }

    private void readBoxes(Range boxes) throws Refusal {
        for (int i = 0; i < boxes.numParagraphs(); i++) {
            String text = text(boxes.getParagraph(i));
            if (!text.isBlank()) {
                body.add(text);
            }
        }
    }

    private void readRange(Range range) throws Refusal {
        int count = range.numParagraphs();
        for (int i = 0; i < count; ) {
            Paragraph paragraph = range.getParagraph(i);
            i += paragraph.isInTable() ? table(range, paragraph) : paragraph(paragraph, Optional.empty());
        }
    }

    private int paragraph(Paragraph paragraph, Optional<Grid.Slot> cell) throws Refusal {
        String text = prefix(paragraph) + text(paragraph);
        int line = body.add(text);
        cell.ifPresent(slot -> slot.add(text, line));
        return 1;
    }

    /** The paragraphs that the table is made of. */
    private int table(Range range, Paragraph first) throws Refusal {
        Table table;
        try {
            table = range.getTable(first);
        } catch (IllegalArgumentException notItsFirst) {
            return paragraph(first, Optional.empty());
        }
        Grid grid = new Grid();
        List<Integer> edges = edges(table);
        for (int i = 0; i < table.numRows(); i++) {
            row(table.getRow(i), grid, edges);
        }
        if (!grid.isEmpty()) {
            body.add(grid.named("表" + (body.tableCount() + 1)));
        }
        return Math.max(1, table.numParagraphs());
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int k = 0; k < row.numCells(); k++) {
                edges.add(row.getCell(k).getLeftEdge());
                edges.add(row.getCell(k).getLeftEdge() + row.getCell(k).getWidth());
            }
        }
        return List.copyOf(edges);
    }

    private void row(TableRow row, Grid grid, List<Integer> edges) throws Refusal {
        grid.nextRow();
        Optional<Grid.Slot> left = Optional.empty();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            boolean joinsLeft = cell.isMerged() && !cell.isFirstMerged() && left.isPresent();
            Grid.Slot slot = joinsLeft ? left.get() : slot(cell, grid, edges);
            for (int k = 0; k < cell.numParagraphs(); k++) {
                Paragraph paragraph = cell.getParagraph(k);
                if (!paragraph.isTableRowEnd()) {
                    paragraph(paragraph, Optional.of(slot));
                }
            }
            left = Optional.of(slot);
        }
    }

    private static Grid.Slot slot(TableCell cell, Grid grid, List<Integer> edges) {
        int column = edges.indexOf(cell.getLeftEdge());
        int span = edges.indexOf(cell.getLeftEdge() + cell.getWidth()) - column;
        boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        Optional<Grid.Slot> above = goesOn ? grid.extend(column) : Optional.empty();
        return above.orElseGet(() -> grid.put(column, span));
    }

    private String text(Paragraph paragraph) throws Refusal {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            body.budget().tick();
            if (run.isSymbol()) {
                text.append(run.getSymbolCharacter());
            } else {
                append(text, run.text(), !run.isMarkedDeleted() && !run.isVanished());
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, String raw, boolean seen) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == FIELD_BEGINS) {
                fields.add(false);
            } else if (c == FIELD_RESULT && !fields.isEmpty()) {
                fields.set(fields.size() - 1, true);
            } else if (c == FIELD_ENDS && !fields.isEmpty()) {
                fields.remove(fields.size() - 1);
            } else if (seen && !fields.contains(false)) {
                text.append(shown(c));
            }
        }
    }

    private static String shown(char c) {
        if (c == 0x1E) {
            return "\u2011";
        }
        return c == Body.BREAK || c == '\t' || c >= ' ' ? String.valueOf(c) : "";
    }

    private String prefix(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list;
        try {
            list = paragraph.getList();
        } catch (IllegalStateException | NoSuchElementException noSuchList) {
            return "";
        }
        int level = paragraph.getIlvl();
        List<Counters.Level> levels = levels(list);
        if (level >= levels.size() || level < 0) {
            return "";
        }
        int restart = list.isStartAtOverridden((char) level) ? list.getStartAt((char) level) : Counters.Place.GOES_ON;
        return counters.next(
                new Counters.Place(String.valueOf(list.getLsid()), String.valueOf(paragraph.getIlfo()), level, restart),
                levels);
    }

    private static List<Counters.Level> levels(HWPFList list) {
        List<Counters.Level> levels = new ArrayList<>();
        for (ListLevel level : list.getListData().getLevels()) {
            Ordinals ordinals = Ordinals.coded(level.getNumberFormat() & 0xFF);
            StringBuilder text = new StringBuilder();
            String raw = Optional.ofNullable(level.getNumberText()).orElse("");
            raw.chars().forEach(c -> text.append(c < Counters.LEVELS ? "%" + (c + 1) : String.valueOf((char) c)));
            boolean gap = level.getTypeOfCharFollowingTheNumber() != 2;
            levels.add(new Counters.Level(
                    level.getStartAt(),
                    ordinals,
                    ordinals == Ordinals.NONE && text.indexOf("%") < 0 ? "" : text.toString(),
                    gap,
                    level.isLegalNumbering()));
        }
        while (levels.size() < Counters.LEVELS) {
            levels.add(Counters.Level.PLAIN);
        }
        return levels;
    }
}
