package org.jingwei.office.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own with a heap of 512 MB: what passes the limits fits, and nothing is printed but what we say. */
class SmallHeapTest {

    @TempDir
    private Path folder;

    /** Reads the files named and says in one line each what became of them. */
    public static final class Reading {

        public static void main(String[] files) throws IOException {
            StringBuilder out = new StringBuilder();
            for (String file : files) {
                try {
                    out.append(DocumentReader.standard()
                            .read(Path.of(file))
                            .lines()
                            .size());
                } catch (UnreadableFile refused) {
                    out.append(refused.reason());
                }
                out.append('\n');
            }
            try (OutputStream stdout = System.out) {
                stdout.write(out.toString().getBytes(UTF_8));
            }
        }
    }

    @Test
    @Timeout(60)
    void great_files_are_read_or_refused_and_standard_error_stays_silent() throws Exception {
        Path text = folder.resolve("large.txt");
        Files.writeString(text, "云岭市上半年生产总值增长百分之五点八。\n".repeat(400_000));
        Path tooLarge = folder.resolve("too-large.txt");
        Files.write(tooLarge, "云岭市上半年生产总值增长百分之五点八。\n".repeat(700_000).getBytes(UTF_8));
        Path workbook = folder.resolve("cells.xlsx");
        writeWorkbook(workbook, 50_000, 8);
        Path pdf = Files.write(folder.resolve("a.pdf"), Samples.pdf(List.of(List.of("云岭市", "清河县"))));
        Path word = Files.write(folder.resolve("a.doc"), resource("word97.doc"));
        Path web = folder.resolve("a.html");
        Files.writeString(web, "<html><body>" + "<p>增长5.8%</p>".repeat(200_000));
        Path bomb = folder.resolve("bomb.docx");
        writeBomb(bomb);
        Path nothing = folder.resolve("nothing.pdf");
        Files.write(nothing, Arrays.copyOf("%PDF-1.7\n".getBytes(UTF_8), 90 << 20));

        Process process = reading(text, tooLarge, workbook, pdf, word, web, bomb, nothing);
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);

        assertThat(err).isEmpty();
        assertThat(out.lines())
                .containsExactly("400000", "TOO_LARGE", "400000", "2", "16", "200000", "TOO_LARGE", "DAMAGED");
        assertThat(process.waitFor()).isZero();
    }

    private static Process reading(Path... files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName()));
        Arrays.stream(files).map(Path::toString).forEach(command::add);
        return new ProcessBuilder(command).start();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = SmallHeapTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static void writeWorkbook(Path file, int rows, int columns) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "_rels/.rels", Samples.relations("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/_rels/workbook.xml.rels", Samples.relations("worksheet", "worksheets/sheet1.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                            + "<sheet name=\"企业\" r:id=\"r1\"/></sheets></workbook>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(UTF_8));
            for (int row = 1; row <= rows; row++) {
                StringBuilder cells = new StringBuilder("<row r=\"" + row + "\">");
                for (int column = 0; column < columns; column++) {
                    cells.append("<c r=\"")
                            .append((char) ('A' + column))
                            .append(row)
                            .append("\"><v>");
                    cells.append(row * 0.37 + column).append("</v></c>");
                }
                zip.write(cells.append("</row>").toString().getBytes(UTF_8));
            }
            zip.write("</sheetData></worksheet>".getBytes(UTF_8));
            zip.closeEntry();
        }
    }

    private static void writeBomb(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "_rels/.rels", Samples.relations("officeDocument", "word/document.xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<document><body>".getBytes(UTF_8));
            byte[] paragraphs = "<p/>".repeat(1 << 14).getBytes(UTF_8);
            for (int i = 0; i < 4_000; i++) {
                zip.write(paragraphs);
            }
            zip.closeEntry();
        }
    }

    private static void put(ZipOutputStream zip, String part, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
