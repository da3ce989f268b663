package org.jingwei.office.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jingwei.core.text.Document;
import org.jingwei.office.read.UnreadableFile.Reason;

/**
 * A workbook (ISO/IEC 29500). Each cell that shows something is a line, sheet by sheet, row by row, with its address; a formula
 * gives the value it had when the file was saved. What is not printed is not read: hidden sheets, rows and columns.
 */
final class Xlsx {

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,8}");
    private static final Pattern RANGE = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?");
    private static final int LAST_ROW = (1 << 20) - 1;
    private static final int LAST_COLUMN = (1 << 14) - 1;

    private final PackedFile file;
    private final Body body;
    private final Shown shown = new Shown();
    private final List<Integer> formats = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();

    private Xlsx(PackedFile file, Body body) {
        this.file = file;
        this.body = body;
    }

    static Document read(String name, PackedFile file, String main, Budget budget) throws IOException {
        Xlsx workbook = new Xlsx(file, new Body(budget));
        workbook.readWorkbook(main);
        return workbook.body.named(name);
    }

    private record Sheet(String name, String id) {}

    private void readWorkbook(String main) throws IOException {
        Relations relations = Relations.of(file, main);
        List<Sheet> sheets = visibleSheets(main);
        Optional<String> styles = relations.ofType("styles");
        if (styles.isPresent()) {
            readStyles(styles.get());
        }
        Optional<String> strings = relations.ofType("sharedStrings");
        if (strings.isPresent()) {
            readShared(strings.get());
        }
        for (Sheet sheet : sheets) {
            Optional<String> part = relations.withId(sheet.id).filter(target -> target.contains("worksheet"));
            if (part.isPresent()) {
                try (Xml xml = file.xml(part.get())) {
                    new SheetReader(xml, new SheetLines(sheet.name, body)).read();
                }
            }
        }
    }

    private List<Sheet> visibleSheets(String main) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (Xml xml = file.xml(main)) {
            while (xml.next()) {
                if (xml.starts("sheet")
                        && xml.attribute("state").orElse("visible").equals("visible")) {
                    sheets.add(new Sheet(
                            xml.attribute("name").orElse(""),
                            xml.attributeOf("relationships", "id").orElse("")));
                } else if (xml.starts("workbookPr")
                        && xml.attribute("date1904")
                                .filter(on -> on.equals("1") || on.equals("true"))
                                .isPresent()) {
                    shown.countFrom1904();
                }
            }
        }
        return sheets;
    }

    private void readStyles(String part) throws IOException {
        try (Xml xml = file.xml(part)) {
            boolean cells = false;
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    shown.define(
                            xml.number("numFmtId", 0),
                            xml.attribute("formatCode").orElse("General"));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    cells = xml.starts();
                } else if (cells && xml.starts("xf")) {
                    formats.add(xml.number("numFmtId", 0));
                }
            }
        }
    }

    private void readShared(String part) throws IOException {
        try (Xml xml = file.xml(part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    shared.add(richText(xml, "si"));
                    body.budget().characters(shared.get(shared.size() - 1).length());
                    if (shared.size() > 2 * body.budget().limits().lines()) {
                        throw new Refusal(Reason.TOO_LARGE, "不同的文字太多");
                    }
                }
            }
        }
    }

    /** Text runs, without the phonetic guides beside them. */
    private static String richText(Xml xml, String until) throws Refusal {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(until)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                xml.append(text, xml.allText());
            }
        }
        return text.toString();
    }

    /** The column of an address such as AC12, from 0; -1 if it has none. */
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < Math.min(address.length(), 4); i++) {
            char c = address.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    /** One sheet. */
    private final class SheetReader {

        private final Xml xml;
        private final SheetLines lines;
        private final BitSet hiddenColumns = new BitSet();
        private int row = -1;
        private int column = -1;
        private boolean hiddenRow;

        SheetReader(Xml xml, SheetLines lines) {
            this.xml = xml;
            this.lines = lines;
        }

        void read() throws Refusal {
            while (xml.next()) {
                if (!xml.starts()) {
                    continue;
                }
                switch (xml.name()) {
                    case "col" -> column();
                    case "row" -> row();
                    case "c" -> cell();
                    case "mergeCell" -> merge();
                    default -> {}
                }
            }
            lines.end();
        }

        private void column() {
            int last = Math.min(xml.number("max", 0), LAST_COLUMN + 1);
            int first = Math.max(xml.number("min", 1), 1);
            if (isHidden() && first <= last) {
                hiddenColumns.set(first - 1, last);
            }
        }

        private boolean isHidden() {
            return xml.attribute("hidden")
                    .filter(on -> on.equals("1") || on.equals("true"))
                    .isPresent();
        }

        private void row() {
            row = xml.number("r", row + 2) - 1;
            column = -1;
            hiddenRow = isHidden();
        }

        private void cell() throws Refusal {
            column = xml.attribute("r").map(Xlsx::column).filter(c -> c >= 0).orElse(column + 1);
            String type = xml.attribute("t").orElse("n");
            int style = xml.number("s", 0);
            String text = value(type, style < formats.size() ? formats.get(style) : 0);
            if (row < 0 || row > LAST_ROW || column > LAST_COLUMN) {
                throw new Refusal(Reason.DAMAGED, "有一格在表以外");
            }
            if (!hiddenRow && !hiddenColumns.get(column)) {
                lines.cell(row, column, text);
            }
        }

        private String value(String type, int format) throws Refusal {
            String text = "";
            while (xml.next() && !xml.ends("c")) {
                if (xml.starts("v")) {
                    text = shownAs(type, xml.allText(), format);
                } else if (xml.starts("is")) {
                    text = richText(xml, "is");
                } else if (xml.starts("f")) {
                    xml.skip();
                }
            }
            return text;
        }

        private String shownAs(String type, String value, int format) throws Refusal {
            return switch (type) {
                case "s" -> sharedText(value);
                case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
                case "str", "e", "d", "inlineStr" -> value;
                default -> value.isBlank() ? "" : shown.number(value, format);
            };
        }

        private String sharedText(String index) throws Refusal {
            String digits = index.strip();
            int at = INDEX.matcher(digits).matches() ? Integer.parseInt(digits) : -1;
            if (at < 0 || at >= shared.size()) {
                throw new Refusal(Reason.DAMAGED, "有一格指向不存在的文字");
            }
            return shared.get(at);
        }

        private void merge() throws Refusal {
            Optional<String> range =
                    xml.attribute("ref").filter(r -> RANGE.matcher(r).matches());
            if (range.isPresent()) {
                lines.merge(CellRangeAddress.valueOf(range.get()));
            }
        }
    }
}
