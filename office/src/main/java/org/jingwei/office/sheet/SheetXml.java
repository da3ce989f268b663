package org.jingwei.office.sheet;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jingwei.office.markup.Entities;

/** One sheet, written row by row as its rows are asked for. */
final class SheetXml {

    /** What a sheet can hold. */
    private static final int ROWS = 1_048_576;

    private static final int CELL = 32_767;
    private static final int TITLE_HEIGHT = 30;
    private static final int LINE_HEIGHT = 20;
    private static final int TEXT_HEIGHT = 15;
    /** What a row can be. */
    private static final int HIGHEST = 409;

    private final Sheet sheet;
    private final HeaderLayout layout;
    private final CellStyles styles;
    private final Writer out;
    private final List<String> merged = new ArrayList<>();
    private int row;

    SheetXml(Sheet sheet, CellStyles styles, Writer out) {
        this.sheet = sheet;
        this.layout = HeaderLayout.of(sheet.header());
        this.styles = styles;
        this.out = out;
    }

    SheetParts.Extent write(String name) throws IOException {
        int above = (sheet.title().isEmpty() ? 0 : 1) + (sheet.unit().isEmpty() ? 0 : 1);
        int head = above + layout.rows();
        out.write(
                SheetParts.HEAD + "<worksheet xmlns=\"" + SheetParts.MAIN
                        + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\" showGridLines=\"0\">"
                        + "<pane ySplit=\"" + head + "\" topLeftCell=\"A" + (head + 1)
                        + "\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"16\"/><cols>");
        for (int i = 0; i < sheet.columns().size(); i++) {
            out.write("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\""
                    + sheet.columns().get(i).width() + "\" customWidth=\"1\"/>");
        }
        out.write("</cols><sheetData>");
        headRows();
        for (List<SheetValue> values : sheet.rows()) {
            bodyRow(values);
        }
        out.write("</sheetData>" + foot(head));
        return new SheetParts.Extent(name, letters(sheet.columns().size() - 1), above + 1, head, row);
    }

    private void headRows() throws IOException {
        if (!sheet.title().isEmpty()) {
            spanning(sheet.title(), styles.title(), TITLE_HEIGHT);
        }
        if (!sheet.unit().isEmpty()) {
            spanning(sheet.unit(), styles.unit(), LINE_HEIGHT);
        }
        int first = row + 1;
        for (int i = 0; i < layout.rows(); i++) {
            begin(LINE_HEIGHT);
            for (HeaderLayout.Placed placed : layout.row(i)) {
                for (int j = 0; j < placed.cell().columnSpan(); j++) {
                    boolean corner = j == 0 && placed.row() == i;
                    text(placed.column() + j, corner ? placed.cell().text() : "", styles.header());
                }
                if (placed.row() == i) {
                    merge(
                            placed.column(),
                            first + i,
                            placed.column() + placed.cell().columnSpan() - 1,
                            first + i + placed.cell().rowSpan() - 1);
                }
            }
            out.write("</row>");
        }
    }

    private void spanning(String text, int style, int height) throws IOException {
        begin(height);
        text(0, text, style);
        out.write("</row>");
        merge(0, row, sheet.columns().size() - 1, row);
    }

    private void begin(int height) throws IOException {
        if (++row > ROWS) {
            throw new IllegalArgumentException("a sheet holds " + ROWS + " rows: " + sheet.name());
        }
        out.write("<row r=\"" + row + "\" ht=\"" + height + "\" customHeight=\"1\">");
    }

    private void merge(int left, int top, int right, int bottom) {
        if (left != right || top != bottom) {
            merged.add(letters(left) + top + ":" + letters(right) + bottom);
        }
    }

    private void bodyRow(List<SheetValue> values) throws IOException {
        if (values.size() != sheet.columns().size()) {
            throw new IllegalArgumentException(
                    values.size() + " values under " + sheet.columns().size() + " columns: " + values);
        }
        begin(height(values));
        for (int i = 0; i < values.size(); i++) {
            value(i, values.get(i));
        }
        out.write("</row>");
    }

    /** As high as its longest text, for not every program looks for itself. */
    private int height(List<SheetValue> values) {
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof SheetValue.Words words) {
                lines = Math.max(
                        lines, lines(words.text(), sheet.columns().get(i).width()));
            }
        }
        return Math.min(HIGHEST, lines * TEXT_HEIGHT + 3);
    }

    private static int lines(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            int halves = line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
            lines += 1 + Math.max(0, halves - 1) / Math.max(1, width - 1);
        }
        return lines;
    }

    private void value(int column, SheetValue value) throws IOException {
        Column.Side side = sheet.columns().get(column).side();
        if (value instanceof SheetValue.Words words) {
            text(column, words.text(), styles.words(side, looksLikeAFormula(words.text())));
        } else if (value instanceof SheetValue.Figure figure) {
            figure(column, figure.value(), side);
        } else {
            text(column, "", styles.words(side, false));
        }
    }

    private void figure(int column, BigDecimal value, Column.Side side) throws IOException {
        BigDecimal shown = value.scale() < 0 ? value.setScale(0) : value;
        if (shown.precision() > CellStyles.DIGITS || shown.scale() > CellStyles.DIGITS) {
            text(column, shown.toPlainString(), styles.words(side, looksLikeAFormula(shown.toPlainString())));
            return;
        }
        out.write("<c r=\"" + letters(column) + row + "\" s=\"" + styles.figure(shown.scale()) + "\"><v>"
                + shown.toPlainString() + "</v></c>");
    }

    private void text(int column, String text, int style) throws IOException {
        out.write("<c r=\"" + letters(column) + row + "\" s=\"" + style + "\"");
        if (text.isEmpty()) {
            out.write("/>");
        } else {
            out.write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(fitting(text)) + "</t></is></c>");
        }
    }

    /** {@code _x0041_} means a character to a sheet; what only looks so is written so that it reads back as printed. */
    private static String escaped(String text) {
        return Entities.encoded(text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
    }

    private static String fitting(String text) {
        if (text.length() <= CELL) {
            return text;
        }
        int cut = Character.isHighSurrogate(text.charAt(CELL - 2)) ? CELL - 2 : CELL - 1;
        return text.substring(0, cut) + "…";
    }

    private static boolean looksLikeAFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }

    private String foot(int head) {
        String last = letters(sheet.columns().size() - 1);
        StringBuilder xml = new StringBuilder("<autoFilter ref=\"A" + head + ":" + last + row + "\"/>");
        if (!merged.isEmpty()) {
            xml.append("<mergeCells count=\"").append(merged.size()).append("\">");
            merged.forEach(area -> xml.append("<mergeCell ref=\"").append(area).append("\"/>"));
            xml.append("</mergeCells>");
        }
        return xml + "<printOptions horizontalCentered=\"1\"/>"
                + "<pageMargins left=\"0.6\" right=\"0.6\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"" + (sheet.landscape() ? "landscape" : "portrait")
                + "\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>";
    }

    /** A, B … Z, AA … */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
