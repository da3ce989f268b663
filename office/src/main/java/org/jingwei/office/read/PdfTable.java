package org.jingwei.office.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Cell;
import org.jingwei.core.text.Table;

/** A ruled table of a PDF in the making; it may go on over pages. */
final class PdfTable {

    /** A gap of this share of a character's height between two Latin ones is a blank. */
    private static final float GAP = 0.25f;

    private static final int LEAST_FILLED = 4;

    /** 10,509,02 above 0, and 120, above 000: a column too narrow for its number. */
    private static final Pattern BROKEN = Pattern.compile("^[-+−]?\\d{1,3}(?:,\\d{3})*,\\d{0,2}$|^[-+−]?[\\d,]+\\.$");

    private static final Pattern CONTINUED = Pattern.compile("^\\d+(?:[.,]\\d*)*%?$");

    /** 19902 above .6 */
    private static final Pattern CUT = Pattern.compile("^[-+−]?[\\d,]*\\d$");

    private static final Pattern DIGITS = Pattern.compile("^\\.\\d+%?$");

    private final List<Cell> cells = new ArrayList<>();
    private PdfFrame frame;
    private int rows;

    PdfTable(PdfFrame frame) {
        this.frame = frame;
    }

    /** Whether enough of its cells hold text: pictures and forms are framed too. */
    static boolean filled(PdfFrame frame, List<List<TextPosition>> articles, Budget budget) throws Refusal {
        budget.tick();
        Set<Integer> cells = new HashSet<>();
        for (List<TextPosition> article : articles) {
            for (TextPosition text : article) {
                if (frame.holds(text) && !text.getUnicode().isBlank()) {
                    budget.tick();
                    cells.add(at(frame, text));
                    if (cells.size() >= LEAST_FILLED) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    boolean goesOn(PdfFrame next) {
        return frame.goesOn(next);
    }

    /** Adds the rows of a page, each cell as a line. */
    void add(PdfFrame part, List<TextPosition> texts, Body body, int page) throws Refusal {
        List<List<TextPosition>> filled = new ArrayList<>();
        part.cells().forEach(box -> filled.add(new ArrayList<>()));
        for (TextPosition text : texts) {
            body.budget().tick();
            filled.get(at(part, text)).add(text);
        }
        for (int i = 0; i < filled.size(); i++) {
            // an empty cell takes its place in memory too
            body.budget().line();
            PdfFrame.Box box = part.cells().get(i);
            String text = text(filled.get(i), body.budget());
            int line = 0;
            if (!text.isBlank()) {
                line = body.keep(text, Anchor.page(page));
            }
            cells.add(new Cell(
                    rows + box.row(),
                    box.column(),
                    box.below() - box.row(),
                    box.behind() - box.column(),
                    text.isBlank() ? "" : text,
                    line,
                    line));
        }
        rows += part.height();
        frame = part;
    }

    Table named(String name) {
        return new Table(name, cells);
    }

    static float middle(TextPosition text) {
        return text.getY() - text.getHeight() / 2;
    }

    private static int at(PdfFrame frame, TextPosition text) {
        return frame.at(text.getX() + text.getWidth() / 2, middle(text));
    }

    private static String text(List<TextPosition> texts, Budget budget) throws Refusal {
        List<TextPosition> sorted = new ArrayList<>(texts);
        sorted.sort(Comparator.comparingDouble(TextPosition::getY));
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (from < sorted.size()) {
            budget.tick();
            int to = from + 1;
            while (to < sorted.size()
                    && sorted.get(to).getY() - sorted.get(to - 1).getY()
                            < Math.max(2, sorted.get(from).getHeight() / 2)) {
                to++;
            }
            String line = line(sorted.subList(from, to));
            if (!line.isBlank()) {
                boolean broken = BROKEN.matcher(text).find()
                                && CONTINUED.matcher(line).find()
                        || CUT.matcher(text).find() && DIGITS.matcher(line).find();
                text.append(text.isEmpty() || broken ? "" : Body.BREAK).append(line);
            }
            from = to;
        }
        return text.toString();
    }

    private static String line(List<TextPosition> texts) {
        List<TextPosition> sorted = new ArrayList<>(texts);
        sorted.sort(Comparator.comparingDouble(TextPosition::getX));
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < sorted.size(); i++) {
            TextPosition text = sorted.get(i);
            TextPosition last = sorted.get(Math.max(i - 1, 0));
            boolean twice = i > 0
                    && text.getUnicode().equals(last.getUnicode())
                    && text.getX() - last.getX() < last.getWidth() / 3;
            boolean gap = i > 0
                    && text.getX() - last.getX() - last.getWidth() > GAP * text.getFontSizeInPt()
                    && latin(last)
                    && latin(text);
            if (!twice) {
                line.append(gap ? " " : "").append(text.getUnicode());
            }
        }
        return line.toString().stripTrailing();
    }

    private static boolean latin(TextPosition text) {
        String unicode = text.getUnicode();
        return !unicode.isBlank() && unicode.codePointAt(0) < 0x2000;
    }
}
