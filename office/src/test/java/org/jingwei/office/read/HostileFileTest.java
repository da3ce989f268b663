package org.jingwei.office.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jingwei.core.text.Document;
import org.jingwei.office.read.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each of these is refused with one line, within seconds and within the heap of the test. */
@Timeout(20)
class HostileFileTest {

    private static final DocumentReader READER = DocumentReader.standard();
    private static final Limits SMALL =
            new Limits(1 << 20, 1 << 20, 1 << 20, 250, 20, 50, 10_000, 1_000, 400_000, Duration.ofSeconds(2));

    @TempDir
    private Path folder;

    @Test
    void a_missing_file_and_a_directory_get_one_line() {
        assertRefused(folder.resolve("没有 这个.txt"), Reason.MISSING, "没有它");
        assertRefused(folder, Reason.NOT_A_FILE, "是文件夹");
    }

    @Test
    void a_picture_is_called_one_whatever_its_name_says() throws IOException {
        for (String head :
                new String[] {"\u00FF\u00D8\u00FF\u00E0", "\u0089PNG\r\n", "GIF89a", "II*\0", "MM\0*", "BM6\0\0\0"}) {
            Path file = folder.resolve("照片.docx");
            Files.write(file, (head + "\0\1\2abc".repeat(40)).getBytes(ISO_8859_1));
            assertRefused(file, Reason.UNKNOWN_KIND, "是图片");
        }
        Path text = folder.resolve("BMW.txt");
        Files.writeString(text, "BM公司今年投资3亿元。");
        assertThat(READER.read(text).lines()).isNotEmpty();
    }

    @Test
    void a_link_that_leads_nowhere_or_in_a_circle_is_refused() throws IOException {
        Path a = folder.resolve("a");
        Path b = folder.resolve("b");
        Files.createSymbolicLink(a, b);
        assertRefused(a, Reason.MISSING, "链接指向的文件不存在");
        Files.createSymbolicLink(b, a);
        assertRefused(a, Reason.NOT_A_FILE, "");
    }

    @Test
    void a_device_is_refused_without_reading_it() {
        Path device = Path.of("/dev/zero");
        if (Files.exists(device)) {
            assertRefused(device, Reason.NOT_A_FILE, "是管道或设备");
        } else {
            assertRefused(folder, Reason.NOT_A_FILE, "是文件夹");
        }
    }

    @Test
    void a_pipe_is_refused_without_waiting_for_its_writer() throws Exception {
        Path pipe = folder.resolve("pipe");
        try {
            new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        } catch (IOException noSuchCommand) {
            Files.createDirectory(pipe);
        }
        assertRefused(pipe, Reason.NOT_A_FILE, "不是文件");
    }

    @Test
    void a_file_without_permission_is_refused_unless_we_are_root() throws IOException {
        Path file = Files.writeString(folder.resolve("密.txt"), "云岭市");
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(READER.read(file).lines()).hasSize(1);
            return;
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        if (Files.isReadable(file)) {
            assertThat(READER.read(file).lines()).hasSize(1);
        } else {
            assertRefused(file, Reason.NO_PERMISSION, "没有权限");
        }
    }

    @Test
    void a_gigabyte_of_nothing_is_refused_by_its_size() throws IOException {
        Path file = folder.resolve("空.txt");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), (1L << 30) - 1);
        }
        assertRefused(file, Reason.TOO_LARGE, "文件有1024MB，最多读100MB");
    }

    @Test
    void zeros_and_blanks_of_a_size_that_passes_are_refused_or_read_quickly() {
        assertRefused(new byte[1 << 20], Reason.UNKNOWN_KIND, "不是文本");
        byte[] blank = new byte[40 << 20];
        Arrays.fill(blank, (byte) ' ');
        assertRefused(blank, Reason.TOO_LARGE, "文本有40MB");
        Arrays.fill(blank, (byte) '\n');
        assertRefused(Arrays.copyOf(blank, 5 << 20), Reason.TOO_LARGE, "超过500000行");
    }

    @Test
    void a_bomb_of_one_part_is_refused_by_its_ratio() throws IOException {
        assertRefused(bomb("<w:p>", (byte) ' '), Reason.TOO_LARGE, "超过原来的250倍");
    }

    @Test
    void a_bomb_of_one_word_is_refused_by_its_characters() throws IOException {
        assertRefused(bomb("<w:p><w:r><w:t>", (byte) 'x'), Reason.TOO_LARGE, "超过20000000字");
    }

    @Test
    void a_bomb_that_keeps_below_the_ratio_is_refused_by_its_total() {
        byte[] content = Samples.docx(Samples.paragraph("x".repeat(2 << 20)));
        Limits limits =
                new Limits(1 << 20, 1 << 20, 1 << 20, 2000, 20, 50, 1 << 30, 1_000, 400_000, Duration.ofSeconds(9));
        assertThatThrownBy(() -> DocumentReader.with(limits).read("a.docx", content))
                .hasMessage("a.docx: 解压后超过1MB");
    }

    @Test
    void a_table_that_nobody_could_have_laid_out_is_refused_by_name() {
        StringBuilder html = new StringBuilder("<html><body><table>");
        for (int row = 0; row < 700; row++) {
            html.append("<tr>").append("<td></td>".repeat(row)).append("<td>1</td></tr>");
        }
        byte[] content = html.append("</table></body></html>").toString().getBytes(UTF_8);
        assertThatThrownBy(() -> READER.read("a.html", content))
                .hasMessage("a.html: 表1有700行700列，超过400000格")
                .extracting(e -> ((UnreadableFile) e).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_bomb_in_a_part_that_nobody_reads_does_no_harm() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "_rels/.rels", Samples.relations("officeDocument", "word/document.xml"));
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + Samples.paragraph("清河县") + "</w:body></w:document>");
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            fill(zip, (byte) 0, 1L << 28);
            zip.closeEntry();
        }
        assertThat(Samples.texts(READER.read("a.docx", out.toByteArray()))).containsExactly("清河县");
    }

    @Test
    void too_many_parts_are_refused_before_their_directory_is_loaded() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.DEFLATED);
            for (int i = 0; i < 30_000; i++) {
                put(zip, "p" + i, "");
            }
        }
        assertRefused(out.toByteArray(), Reason.TOO_LARGE, "超过20000个部件");
    }

    @Test
    void an_archive_in_an_archive_is_not_unpacked() {
        byte[] inner = Samples.docx(Samples.paragraph("内"));
        assertRefused(Samples.zip(Map.of("a.docx", new String(inner, ISO_8859_1))), Reason.UNKNOWN_KIND, "请先解压");
    }

    @Test
    void entities_are_not_expanded() {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        byte[] content = Samples.zip(Map.of(
                "_rels/.rels",
                Samples.relations("officeDocument", "word/document.xml"),
                "word/document.xml",
                laughs + "<document><body><p><r><t>&b;</t></r></p></body></document>"));
        assertRefused(content, Reason.DAMAGED, "文档类型声明");
    }

    @Test
    void endless_nesting_is_refused_in_every_format_that_nests() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(100_000);
        assertRefused(Samples.docx(deep), Reason.TOO_LARGE, "嵌套超过500层");
        assertRefused(Samples.ofd("<ofd:PageBlock>".repeat(100_000)), Reason.TOO_LARGE, "嵌套超过500层");
    }

    @Test
    void deeply_nested_html_is_read_and_too_much_of_it_refused() {
        byte[] deep = ("<html><body>" + "<div>".repeat(50_000) + "云岭市").getBytes(UTF_8);
        assertThat(Samples.texts(READER.read("a.html", deep))).containsExactly("云岭市");
        byte[] tables =
                ("<html><body>" + "<table><tr><td colspan=1000 rowspan=1000>".repeat(20_000) + "临江区").getBytes(UTF_8);
        assertThat(Samples.texts(READER.read("a.html", tables))).containsExactly("临江区");
        byte[] more = ("<html><body>" + "<b>".repeat(600_000)).getBytes(UTF_8);
        assertRefused(more, Reason.TOO_LARGE, "网页的标记超过500000个");
    }

    @Test
    void truncated_files_are_refused_at_every_length() throws IOException {
        for (byte[] whole : List.of(word(), workbook97(), Samples.pdf(List.of(List.of("云岭市"))))) {
            for (int parts = 1; parts < 8; parts++) {
                byte[] cut = Arrays.copyOf(whole, whole.length * parts / 8);
                try {
                    READER.read("a.dat", cut);
                } catch (UnreadableFile refused) {
                    assertThat(refused.getMessage()).startsWith("a.dat: ").doesNotContain("\n");
                }
            }
        }
        assertRefused(Arrays.copyOf(word(), 2000), Reason.DAMAGED, "不完整或已损坏");
        assertRefused(Arrays.copyOf(workbook97(), 1500), Reason.DAMAGED, "不完整或已损坏");
    }

    @Test
    void flipped_bytes_end_in_a_document_or_a_refusal_and_nothing_else() throws IOException {
        Random random = new Random(7);
        for (byte[] whole : List.of(word(), workbook97(), word97(), Samples.pdf(List.of(List.of("云岭市"))))) {
            for (int attempt = 0; attempt < 60; attempt++) {
                byte[] broken = whole.clone();
                for (int i = 0; i < 20; i++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                try {
                    assertThat(READER.read("a.dat", broken).name()).isEqualTo("a.dat");
                } catch (UnreadableFile refused) {
                    assertThat(refused.getMessage()).doesNotContain("\n");
                }
            }
        }
    }

    @Test
    void encrypted_office_files_are_refused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("秘密");
            try (OutputStream locked = encryptor.getDataStream(container)) {
                locked.write(word());
            }
            container.writeFilesystem(out);
        }
        assertRefused(out.toByteArray(), Reason.ENCRYPTED, "加了密");
    }

    @Test
    void an_encrypted_workbook_97_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("秘密");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("清河县");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused(out.toByteArray(), Reason.ENCRYPTED, "加了密");
    }

    @Test
    void an_encrypted_archive_is_refused() {
        byte[] archive = word();
        for (int i = 0; i + 8 < archive.length; i++) {
            boolean local = archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 3 && archive[i + 3] == 4;
            boolean central = archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2;
            if (local || central) {
                archive[i + (local ? 6 : 8)] |= 1;
            }
        }
        assertRefused(archive, Reason.ENCRYPTED, "加了密");
    }

    @Test
    void a_page_that_draws_itself_without_end_is_ended() {
        String form = Samples.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X1 9 0 R>>>>", "/X1 Do ".repeat(10));
        byte[] content = Samples.pdfOf(List.of("/X1 Do"), form);
        assertThatThrownBy(() -> DocumentReader.with(new Limits(
                                1 << 20, 1 << 20, 1 << 20, 250, 20, 50, 10_000, 1_000, 400_000, Duration.ofSeconds(1)))
                        .read("a.pdf", content))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_pdf_of_nested_arrays_is_refused() {
        byte[] content = Samples.pdfOf(List.of("BT ET"), "[".repeat(200_000));
        assertThatThrownBy(() -> READER.read("a.pdf", content)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_pdf_whose_stream_is_a_bomb_is_refused_before_it_is_inflated() throws IOException {
        for (String kind : List.of("", "/Type/ObjStm/N 1/First 4")) {
            byte[] bomb = deflated(1L << 27);
            String stream = Samples.stream(kind + "/Filter/FlateDecode", new String(bomb, ISO_8859_1));
            byte[] content = Samples.pdfOf(List.of("BT ET"), stream);
            assertRefused(content, Reason.TOO_LARGE, "解压后超过64MB");
        }
    }

    @Test
    void a_bomb_in_a_bomb_in_a_pdf_is_refused() throws IOException {
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(twice, new Deflater(9))) {
            out.write(deflated(1L << 27));
        }
        String page = Samples.stream("/Filter[/FlateDecode/FlateDecode]", twice.toString(ISO_8859_1));
        assertRefused(Samples.pdfOf(List.of("BT ET"), page), Reason.TOO_LARGE, "解压后超过64MB");
    }

    @Test
    void a_pdf_of_empty_cells_page_upon_page_is_refused_by_their_number() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            rules.append("0 " + 4 * i + " m 796 " + 4 * i + " l S " + 4 * i + " 0 m " + 4 * i + " 796 l S\n");
        }
        rules.append(word(1, 781, "1")).append(word(201, 781, "2"));
        rules.append(word(1, 401, "3")).append(word(201, 401, "4"));
        String form = Samples.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 800 800]/Resources<</Font<</F1 3 0 R>>>>", rules.toString());
        byte[] content = Samples.pdfOf(Collections.nCopies(4_000, "/X1 Do"), form);
        assertRefused(content, Reason.TOO_LARGE, "超过500000行、段或格");
    }

    @Test
    void a_page_of_very_many_frames_is_read_at_once_and_those_beyond_the_first_as_text() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            int left = 10 + i % 20 * 28;
            int top = 820 - i / 20 * 30;
            for (int row = 0; row <= 2; row++) {
                int y = top - 10 * row;
                page.append(left + " " + y + " m " + (left + 20) + " " + y + " l S\n");
            }
            page.append((left + 10) + " " + top + " m " + (left + 10) + " " + (top - 20) + " l S\n");
            for (int cell = 0; cell < 4; cell++) {
                page.append(word(left + 3 + cell % 2 * 10, top - 7 - cell / 2 * 10, "甲"));
            }
        }
        page.append(word(10, 20, "云岭".repeat(15_000)));
        Document document = READER.read("a.pdf", Samples.pdfOf(List.of(page.toString())));
        assertThat(document.tables()).hasSize(50);
        assertThat(String.join("", Samples.texts(document)).codePoints().filter(c -> c == '甲'))
                .hasSize(2_000);
        assertThat(String.join("", Samples.texts(document)).codePoints().filter(c -> c == '云'))
                .hasSize(15_000);
    }

    private static String word(int x, int y, String words) {
        return "BT /F1 4 Tf 1 0 0 1 " + x + " " + y + " Tm " + Samples.hex(words) + " Tj ET\n";
    }

    @Test
    void the_clock_ends_a_reading() {
        String cells = "<w:p/>".repeat(200_000);
        Limits hurried =
                new Limits(1 << 24, 1 << 20, 1 << 28, 2000, 20, 50, 1 << 24, 1 << 24, 400_000, Duration.ofMillis(1));
        assertThatThrownBy(() -> DocumentReader.with(hurried).read("a.docx", Samples.docx(cells)))
                .extracting(e -> ((UnreadableFile) e).reason())
                .isEqualTo(Reason.TOO_SLOW);
    }

    @Test
    void an_interrupted_reading_stops() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> READER.read("a.docx", Samples.docx(Samples.paragraph("甲"))))
                    .hasMessage("a.docx: 阅读被中断");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void other_kinds_are_named() {
        assertRefused("{\\rtf1\\ansi 云岭市}".getBytes(UTF_8), Reason.UNKNOWN_KIND, "是 RTF 文件，请另存为 docx");
        assertRefused("MIME-Version: 1.0\r\n\r\n".getBytes(UTF_8), Reason.UNKNOWN_KIND, "网页归档");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, Reason.DAMAGED, "不完整");
    }

    @Test
    void a_name_cannot_write_a_second_line() {
        assertThatThrownBy(() -> READER.read("a\nb\u0007.txt", new byte[8])).hasMessageStartingWith("a b .txt: ");
    }

    @Test
    void small_limits_are_kept() {
        byte[] text = "云岭市\n".repeat(1_001).getBytes(UTF_8);
        assertThatThrownBy(() -> DocumentReader.with(SMALL).read("a.txt", text)).hasMessageContaining("超过1000行");
        byte[] wide = "云".repeat(10_001).getBytes(UTF_8);
        assertThatThrownBy(() -> DocumentReader.with(SMALL).read("a.txt", wide)).hasMessageContaining("超过10000字");
    }

    private static void assertRefused(byte[] content, Reason reason, String sentence) {
        check(catchThrowableOfType(UnreadableFile.class, () -> READER.read("恶 意.dat", content)), reason, sentence);
    }

    private static void assertRefused(Path file, Reason reason, String sentence) {
        check(catchThrowableOfType(UnreadableFile.class, () -> READER.read(file)), reason, sentence);
    }

    private static void check(UnreadableFile refused, Reason reason, String sentence) {
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason);
        assertThat(refused.getMessage()).contains(sentence).doesNotContain("\n");
    }

    private static byte[] word() {
        try (XWPFDocument word = new XWPFDocument()) {
            for (int i = 0; i < 200; i++) {
                word.createParagraph().createRun().setText("云岭市第" + i + "段" + Integer.toHexString(i * 7919));
            }
            return WordTest.bytes(word);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] word97() throws IOException {
        try (var in = HostileFileTest.class.getResourceAsStream("word97.doc")) {
            return in.readAllBytes();
        }
    }

    private static byte[] workbook97() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("清河县");
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] bomb(String opening, byte filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "_rels/.rels", Samples.relations("officeDocument", "word/document.xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            String head =
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
            zip.write((head + opening).getBytes(UTF_8));
            fill(zip, filling, 1L << 27);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] deflated(long size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new DeflaterOutputStream(out, new Deflater(9))) {
            fill(packed, (byte) ' ', size);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String part, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static void fill(OutputStream out, byte value, long size) throws IOException {
        byte[] block = new byte[1 << 16];
        Arrays.fill(block, value);
        for (long written = 0; written < size; written += block.length) {
            out.write(block);
        }
    }
}
