package org.jingwei.office.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingwei.office.markup.Entities;

/** The parts of a workbook around its sheets. */
final class SheetParts {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private SheetParts() {}

    /** What of a sheet the workbook has to know: its tab, its last column, the rows of its header and its last row. */
    record Extent(String name, String lastColumn, int firstHeader, int lastHeader, int lastRow) {}

    static String types(int sheets) {
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/xl/workbook.xml", "sheet.main+xml")
                + override("/xl/styles.xml", "styles+xml")
                + numbered(sheets, i -> override("/xl/worksheets/sheet" + i + ".xml", "worksheet+xml"))
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    static String packageRelations() {
        return HEAD + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    }

    static String relations(int sheets) {
        return HEAD + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId0\" Type=\"" + OFFICE
                + "/styles\" Target=\"styles.xml\"/>"
                + numbered(
                        sheets,
                        i -> "<Relationship Id=\"rId" + i + "\" Type=\"" + OFFICE
                                + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>")
                + "</Relationships>";
    }

    /** The tabs, and of each sheet the rows that are printed on every page and the rows that are filtered. */
    static String workbook(List<Extent> sheets) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            Extent sheet = sheets.get(i);
            String tab = "'" + Entities.encoded(sheet.name().replace("'", "''")) + "'!";
            names.append(String.format(
                    Locale.ROOT,
                    "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"%d\" hidden=\"1\">%s$A$%d:$%s$%d</definedName>",
                    i,
                    tab,
                    sheet.lastHeader(),
                    sheet.lastColumn(),
                    sheet.lastRow()));
            names.append(String.format(
                    Locale.ROOT,
                    "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"%d\">%s$%d:$%d</definedName>",
                    i,
                    tab,
                    sheet.firstHeader(),
                    sheet.lastHeader()));
        }
        return HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                + numbered(
                        sheets.size(),
                        i -> "<sheet name=\""
                                + Entities.encoded(sheets.get(i - 1).name()) + "\" sheetId=\"" + i + "\" r:id=\"rId" + i
                                + "\"/>")
                + "</sheets><definedNames>" + names + "</definedNames></workbook>";
    }

    private interface Numbered {
        String of(int number);
    }

    private static String numbered(int count, Numbered text) {
        return IntStream.rangeClosed(1, count).mapToObj(text::of).collect(Collectors.joining());
    }
}
