package org.jingwei.office.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jingwei.office.bulletin.OfficialDocument.Grid;
import org.jingwei.office.sheet.HeaderCell;
import org.jingwei.office.sheet.HeaderLayout;

/** A table as Word keeps it: as wide as the type area, its header on every page, no row cut by a page. */
final class TableXml {

    private static final Pattern FIGURE = Pattern.compile("[-+−]?[0-9][0-9.,]*%?|[—…－-]+");
    private static final int NARROWEST = 6;
    private static final int WIDEST = 30;

    private TableXml() {}

    static String of(Grid grid) {
        StringBuilder xml = new StringBuilder();
        if (!grid.title().isEmpty()) {
            xml.append(Paragraphs.of(Style.TABLE_TITLE, "<w:keepNext/>", grid.title()));
        }
        if (!grid.unit().isEmpty()) {
            xml.append(Paragraphs.of(Style.TABLE_UNIT, "<w:keepNext/>", grid.unit()));
        }
        int[] widths = widths(grid);
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"" + PageLayout.AREA
                + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>"
                + border("top", 8) + border("left", 4) + border("bottom", 8) + border("right", 4) + border("insideH", 4)
                + border("insideV", 4) + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        xml.append("</w:tblGrid>");
        header(grid, widths, xml);
        for (List<String> row : grid.rows()) {
            row(row, widths, xml);
        }
        return xml.append("</w:tbl>").toString();
    }

    private static String border(String side, int size) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"" + size + "\" w:space=\"0\" w:color=\"000000\"/>";
    }

    private static void header(Grid grid, int[] widths, StringBuilder xml) {
        HeaderLayout layout = HeaderLayout.of(grid.header());
        for (int i = 0; i < layout.rows(); i++) {
            xml.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
            for (HeaderLayout.Placed placed : layout.row(i)) {
                HeaderCell cell = placed.cell();
                int width = Arrays.stream(widths, placed.column(), placed.column() + cell.columnSpan())
                        .sum();
                boolean first = placed.row() == i;
                String span = cell.columnSpan() > 1 ? "<w:gridSpan w:val=\"" + cell.columnSpan() + "\"/>" : "";
                String merge = cell.rowSpan() > 1 ? "<w:vMerge" + (first ? " w:val=\"restart\"" : "") + "/>" : "";
                xml.append(cell(width, span + merge, Style.TABLE_HEADER, first ? cell.text() : ""));
            }
            xml.append("</w:tr>");
        }
    }

    private static void row(List<String> cells, int[] widths, StringBuilder xml) {
        xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            Style style = FIGURE.matcher(text.strip()).matches() ? Style.TABLE_FIGURE : Style.TABLE_TEXT;
            xml.append(cell(widths[i], "", style, text));
        }
        xml.append("</w:tr>");
    }

    private static String cell(int width, String spans, Style style, String text) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + spans
                + "<w:vAlign w:val=\"center\"/></w:tcPr>" + Paragraphs.of(style, text) + "</w:tc>";
    }

    /** By the longest words of each column, within bounds, together as wide as the type area. */
    private static int[] widths(Grid grid) {
        int[] wanted = new int[grid.columns()];
        Arrays.fill(wanted, NARROWEST);
        HeaderLayout layout = HeaderLayout.of(grid.header());
        for (int i = 0; i < layout.rows(); i++) {
            for (HeaderLayout.Placed placed : layout.row(i)) {
                if (placed.cell().columnSpan() == 1) {
                    grow(wanted, placed.column(), (placed.cell().text().length() + 1) / 2 * 2);
                }
            }
        }
        for (List<String> row : grid.rows()) {
            for (int i = 0; i < row.size(); i++) {
                grow(wanted, i, Widths.halves(row.get(i)));
            }
        }
        int sum = Arrays.stream(wanted).sum();
        List<Integer> widths = new ArrayList<>();
        int left = PageLayout.AREA;
        for (int i = 0; i < wanted.length; i++) {
            int width = i == wanted.length - 1 ? left : PageLayout.AREA * wanted[i] / sum;
            widths.add(width);
            left -= width;
        }
        return widths.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void grow(int[] wanted, int column, int halves) {
        wanted[column] = Math.max(wanted[column], Math.min(WIDEST, halves + 1));
    }
}
