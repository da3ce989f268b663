package org.jingwei.office.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/** The styles that the cells of a workbook turn out to need, numbered as they are asked for. Not thread-safe. */
final class CellStyles {

    /** Custom formats of numbers begin here. */
    private static final int OWN_FORMATS = 164;

    /** What a sheet can show of a number; more digits than these stand as text. */
    static final int DIGITS = 15;

    private static final String BORDER = " borderId=\"1\" applyBorder=\"1\"";

    private final Map<String, Integer> styles = new LinkedHashMap<>();
    private final Map<Integer, Integer> formats = new LinkedHashMap<>();

    CellStyles() {
        number("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
    }

    int title() {
        return number(
                "<xf numFmtId=\"0\" fontId=\"2\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\">"
                        + "<alignment horizontal=\"center\" vertical=\"center\"/></xf>");
    }

    int unit() {
        return number("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">"
                + "<alignment horizontal=\"right\" vertical=\"center\"/></xf>");
    }

    int header() {
        return number("<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\"" + BORDER
                + " xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">"
                + "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/></xf>");
    }

    /** @param guarded of a text that would look like a formula once somebody edits its cell */
    int words(Column.Side side, boolean guarded) {
        return number("<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\"" + BORDER + " xfId=\"0\" applyNumberFormat=\"1\""
                + (guarded ? " quotePrefix=\"1\"" : "") + " applyAlignment=\"1\"><alignment horizontal=\""
                + switch (side) {
                    case LEFT -> "left";
                    case CENTRE -> "center";
                }
                + "\" vertical=\"center\" wrapText=\"1\"/></xf>");
    }

    int figure(int scale) {
        return number("<xf numFmtId=\"" + format(scale) + "\" fontId=\"0\" fillId=\"0\"" + BORDER
                + " xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\">"
                + "<alignment horizontal=\"right\" vertical=\"center\"/></xf>");
    }

    private int format(int scale) {
        return scale == 0 ? 1 : scale == 2 ? 2 : formats.computeIfAbsent(scale, s -> OWN_FORMATS + formats.size());
    }

    private int number(String style) {
        return styles.computeIfAbsent(style, s -> styles.size());
    }

    String xml() {
        StringBuilder xml = new StringBuilder(SheetParts.HEAD + "<styleSheet xmlns=\"" + SheetParts.MAIN + "\">");
        if (!formats.isEmpty()) {
            xml.append("<numFmts count=\"").append(formats.size()).append("\">");
            formats.forEach((scale, id) -> xml.append("<numFmt numFmtId=\"")
                    .append(id)
                    .append("\" formatCode=\"0.")
                    .append("0".repeat(scale))
                    .append("\"/>"));
            xml.append("</numFmts>");
        }
        xml.append("<fonts count=\"3\">")
                .append(font("宋体", 11, ""))
                .append(font("黑体", 11, ""))
                .append(font("黑体", 16, ""))
                .append("</fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>")
                .append("<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">")
                .append("<fgColor rgb=\"FFE7EDF5\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>")
                .append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>")
                .append(edge("left") + edge("right") + edge("top") + edge("bottom"))
                .append(
                        "<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"")
                .append(" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"")
                .append(styles.size())
                .append("\">");
        styles.keySet().forEach(xml::append);
        return xml.append(
                        "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
                .append("</styleSheet>")
                .toString();
    }

    private static String font(String name, int size, String more) {
        return "<font>" + more + "<sz val=\"" + size + "\"/><name val=\"" + name + "\"/><charset val=\"134\"/></font>";
    }

    private static String edge(String side) {
        return "<" + side + " style=\"thin\"><color rgb=\"FF7F7F7F\"/></" + side + ">";
    }
}
