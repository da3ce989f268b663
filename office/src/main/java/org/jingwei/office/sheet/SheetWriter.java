package org.jingwei.office.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes sheets as a workbook (xlsx): styled header that stays in sight, filter, print set-up, figures as numbers that show the
 * printed digits, text that never becomes a formula. Rows are written as they come and not kept. The same sheets always give the
 * same bytes. Thread-safe.
 */
public final class SheetWriter {

    static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int LONGEST_NAME = 31;

    private SheetWriter() {}

    /**
     * @throws IllegalArgumentException if there is no sheet, or a row has not as many values as there are columns
     * @throws IOException if the stream takes no more
     */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a workbook without a sheet");
        }
        List<String> names = names(sheets);
        CellStyles styles = new CellStyles();
        List<SheetParts.Extent> extents = new ArrayList<>();
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        part(zip, "[Content_Types].xml", SheetParts.types(sheets.size()));
        part(zip, "_rels/.rels", SheetParts.packageRelations());
        for (int i = 0; i < sheets.size(); i++) {
            begin(zip, "xl/worksheets/sheet" + (i + 1) + ".xml");
            Writer writer = new BufferedWriter(new OutputStreamWriter(zip, UTF_8), 1 << 15);
            extents.add(new SheetXml(sheets.get(i), styles, writer).write(names.get(i)));
            writer.flush();
            zip.closeEntry();
        }
        part(zip, "xl/workbook.xml", SheetParts.workbook(extents));
        part(zip, "xl/_rels/workbook.xml.rels", SheetParts.relations(sheets.size()));
        part(zip, "xl/styles.xml", styles.xml());
        zip.finish();
        zip.flush();
    }

    /** One sheet in memory. */
    public static byte[] bytes(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(List.of(sheet), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot be written to", impossible);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
    }

    /** Names that a tab can hold, each once whatever its case. */
    private static List<String> names(List<Sheet> sheets) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String plain =
                    sheet.name().replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^[' ]+|[' ]+$", "");
            String name = cut(plain.isBlank() ? "表" : plain, LONGEST_NAME);
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = cut(plain.isBlank() ? "表" : plain, LONGEST_NAME - 5) + " " + i;
            }
            names.add(name);
        }
        return names;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
