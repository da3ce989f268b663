package org.jingwei.office.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.core.text.Line;
import org.jingwei.office.read.DocumentReader;
import org.jingwei.office.read.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentedWordTest {

    private static final DocumentReader READER = DocumentReader.standard();

    private static byte[] commented(byte[] content, List<Mark> marks) {
        WordFile file = READER.word("稿.docx", content).orElseThrow();
        List<Comment> comments =
                marks.stream().map(mark -> new Comment(mark, List.of("看看"))).toList();
        return new CommentedWord(file, new CommentPart("经纬", "2031-07-18T09:30:00Z")).written(content, comments);
    }

    private static List<String> lines(byte[] content) {
        return READER.read("稿.docx", content).lines().stream().map(Line::text).toList();
    }

    /** Comments the first occurrence of the words and gives what stands between start and end. */
    private static String between(String body, String words) {
        byte[] content = Packages.word(body);
        List<String> lines = lines(content);
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf(words);
            if (at >= 0) {
                byte[] written = commented(content, List.of(new Mark(i + 1, at, at + words.length())));
                onlyAdded(content, written);
                return Objects.requireNonNull(Packages.commented(written).get("0"));
            }
        }
        throw new IllegalArgumentException(words + " is not in " + lines);
    }

    /** Nothing taken away, nothing read differently. */
    private static void onlyAdded(byte[] before, byte[] after) {
        assertThat(lines(after)).isEqualTo(lines(before));
        Map<String, String> old = Packages.parts(before);
        Map<String, String> now = Packages.parts(after);
        assertThat(now.keySet()).containsAll(old.keySet());
        old.forEach((name, text) -> assertThat(now.get(name))
                .as(name)
                .satisfies(written -> assertThat(isIn(text, written)).isTrue()));
    }

    private static boolean isIn(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
        }
        return at == part.length();
    }

    @ParameterizedTest
    @CsvSource({"增长5.8%", "5.8", "云岭市生产总值", "%", "云", "值增", "云岭市生产总值增长5.8%"})
    void a_comment_stands_at_exactly_the_words_wherever_the_runs_are_cut(String words) {
        assertThat(between(Packages.paragraph("云岭市生产", "总值增长5.", "8%"), words)).isEqualTo(words);
        assertThat(between(Packages.paragraph("云岭市生产总值增长5.8%"), words)).isEqualTo(words);
    }

    @Test
    void blanks_and_entities_at_the_cut_are_kept() {
        String body = "<w:p><w:r><w:t>甲 &amp; 乙 &#x4E19; &lt;丁&gt; 5.8 %</w:t></w:r></w:p>";
        assertThat(between(body, "乙 丙")).isEqualTo("乙 丙");
        assertThat(between(body, "& 乙")).isEqualTo("& 乙");
        assertThat(between(body, " <丁> ")).isEqualTo(" <丁> ");
        byte[] content = Packages.word(body);
        String main = Packages.part(commented(content, List.of(new Mark(1, 2, 5))), "word/document.xml");
        assertThat(main).contains("<w:t xml:space=\"preserve\">甲 </w:t>", "<w:t xml:space=\"preserve\">&amp; 乙</w:t>");
    }

    @Test
    void a_character_outside_the_basic_plane_is_never_cut() {
        assertThat(between(Packages.paragraph("甲𠮷乙𠮷丙"), "乙𠮷")).isEqualTo("乙𠮷");
    }

    @Test
    void tabs_breaks_and_other_signs_in_a_run_stay_where_they_are() {
        String body =
                "<w:p><w:r><w:rPr><w:sz w:val=\"32\"/></w:rPr><w:lastRenderedPageBreak/><w:t>甲</w:t><w:tab/><w:t>乙增长5.8%</w:t>"
                        + "<w:br/><w:t>丙</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
        assertThat(between(body, "增长5.8%")).isEqualTo("增长5.8%");
        assertThat(between(body, "乙增长5.8%\u000B丙")).isEqualTo("乙增长5.8%\u000B丙");
        assertThat(between(body, "甲\t乙")).isEqualTo("甲\t乙");
        assertThat(between(body, "\t")).isEqualTo("\t");
        assertThat(between(body, "丙")).isEqualTo("丙");
    }

    @Test
    void every_piece_of_a_cut_run_keeps_its_properties() {
        byte[] content = Packages.word("<w:p><w:r w:rsidR=\"00AA\"><w:rPr><w:b/></w:rPr><w:t>增长5.8%</w:t></w:r></w:p>");
        String main = Packages.part(commented(content, List.of(new Mark(1, 2, 5))), "word/document.xml");
        assertThat(main.split("<w:r w:rsidR=\"00AA\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">", -1))
                .hasSize(4);
    }

    @Test
    void words_in_links_fields_insertions_and_controls_are_reached() {
        String body = "<w:p><w:hyperlink w:anchor=\"a\"><w:r><w:t>见附表甲</w:t></w:r></w:hyperlink>"
                + "<w:ins w:id=\"7\" w:author=\"某\"><w:r><w:t>增长5.8%</w:t></w:r></w:ins>"
                + "<w:del w:id=\"8\" w:author=\"某\"><w:r><w:delText>增长5.6%</w:delText></w:r></w:del>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>见第3页</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:sdt><w:sdtPr><w:id w:val=\"3\"/></w:sdtPr><w:sdtContent><w:r><w:t>七月</w:t></w:r></w:sdtContent></w:sdt></w:p>";
        assertThat(between(body, "附表")).isEqualTo("附表");
        assertThat(between(body, "5.8")).isEqualTo("5.8");
        assertThat(between(body, "甲增长5.8%见第3")).isEqualTo("甲增长5.8%见第3");
        assertThat(between(body, "页七")).isEqualTo("页七");
    }

    @Test
    void a_formula_and_a_text_box_are_marked_as_a_whole() {
        String formula =
                "<w:p><w:r><w:t>故</w:t></w:r><m:oMath><m:r><m:t>a=5</m:t></m:r></m:oMath><w:r><w:t>。</w:t></w:r></w:p>";
        byte[] content = Packages.word(formula);
        byte[] written = commented(content, List.of(new Mark(1, 2, 3)));
        onlyAdded(content, written);
        assertThat(Packages.parts(written).get("word/document.xml"))
                .contains("<w:commentRangeStart w:id=\"0\"/><m:oMath>", "</m:oMath><w:commentRangeEnd w:id=\"0\"/>");

        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>"
                + Packages.paragraph("框内增长5.8%")
                + "</w:txbxContent></wps:txbx></mc:Choice></mc:AlternateContent></w:r></w:p>";
        byte[] boxed = Packages.word(box);
        byte[] marked = commented(boxed, List.of(new Mark(2, 2, 4)));
        onlyAdded(boxed, marked);
        assertThat(Packages.parts(marked).get("word/document.xml"))
                .contains("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><mc:AlternateContent>");
    }

    @Test
    void words_in_the_cells_of_a_table_are_reached() {
        String cell = "<w:tc><w:tcPr/>" + Packages.paragraph("86.", "4") + "</w:tc>";
        assertThat(between("<w:tbl><w:tr>" + cell.replace("86", "75") + cell + "</w:tr></w:tbl>", "86.4"))
                .isEqualTo("86.4");
    }

    @Test
    void automatic_numbers_count_in_the_line_and_are_never_marked() {
        Map<String, String> numbered = Map.of(
                "word/_rels/document.xml.rels",
                Packages.relations("numbering", "numbering.xml"),
                "word/numbering.xml",
                "<w:numbering xmlns:w=\"" + Packages.W
                        + "\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                        + "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
                        + "<w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        byte[] content = Packages.word(
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>总体平稳</w:t></w:r></w:p>",
                numbered);
        assertThat(lines(content)).containsExactly("一、总体平稳");
        byte[] written = commented(content, List.of(new Mark(1, 0, 4), new Mark(1, 4, 6), new Mark(1, 0, 1)));
        onlyAdded(content, written);
        assertThat(Packages.commented(written)).containsEntry("0", "总体").containsEntry("1", "平稳");
    }

    @Test
    void comments_of_others_stay_and_ours_take_numbers_of_their_own() {
        String theirs = "<?xml version=\"1.0\"?><w:comments xmlns:w=\"" + Packages.W
                + "\"><w:comment w:id=\"4\" w:author=\"科长\"><w:p><w:r><w:t>请核</w:t></w:r></w:p></w:comment></w:comments>";
        byte[] content = Packages.word(
                "<w:p><w:commentRangeStart w:id=\"4\"/><w:r><w:t>增长5.8%</w:t></w:r><w:commentRangeEnd w:id=\"4\"/>"
                        + "<w:r><w:commentReference w:id=\"4\"/></w:r></w:p>",
                Map.of(
                        "word/_rels/document.xml.rels",
                        Packages.relations("comments", "remarks/c.xml"),
                        "word/remarks/c.xml",
                        theirs));
        byte[] written = commented(content, List.of(new Mark(1, 2, 5)));
        onlyAdded(content, written);
        assertThat(Packages.commented(written)).containsEntry("4", "增长5.8%").containsEntry("5", "5.8");
        assertThat(Packages.remarks(written, "word/remarks/c.xml"))
                .containsEntry("4", "请核")
                .containsEntry("5", "看看");
        assertThat(Packages.parts(written)).doesNotContainKey("word/comments.xml");
    }

    @Test
    void a_new_part_is_told_to_the_package() {
        byte[] written = commented(Packages.word(Packages.paragraph("增长5.8%")), List.of(new Mark(1, 0, 2)));
        assertThat(Packages.parts(written).get("[Content_Types].xml")).contains("PartName=\"/word/comments.xml\"");
        assertThat(Packages.parts(written).get("word/_rels/document.xml.rels"))
                .contains("Target=\"comments.xml\"", "/relationships/comments\"");
    }

    @Test
    void a_part_without_prefix_gets_marks_of_its_own_prefix() {
        String main = "<document xmlns=\"" + Packages.W + "\"><body><p><r><t>增长5.8%</t></r></p></body></document>";
        byte[] content = Packages.word("", Map.of("word/document.xml", main));
        byte[] written = commented(content, List.of(new Mark(1, 2, 5)));
        onlyAdded(content, written);
        assertThat(Packages.commented(written)).containsEntry("0", "5.8");
    }

    @Property(tries = 300)
    void whatever_overlaps_each_comment_has_its_own_words(
            @ForAll("paragraphs") List<List<String>> paragraphs, @ForAll("spans") List<int[]> spans) {
        StringBuilder body = new StringBuilder();
        paragraphs.forEach(runs -> body.append(paragraph(runs)));
        byte[] content = Packages.word(body.toString());
        List<String> lines = lines(content);
        List<Mark> marks = new ArrayList<>();
        for (int[] span : spans) {
            int line = span[0] % lines.size();
            String text = lines.get(line);
            int from = span[1] % Math.max(1, text.length());
            int to = from + 1 + span[2] % Math.max(1, text.length() - from);
            if (!text.isEmpty() && !splitsAPair(text, from) && !splitsAPair(text, to)) {
                marks.add(new Mark(line + 1, from, to));
            }
        }
        byte[] written = commented(content, marks);
        onlyAdded(content, written);
        Map<String, String> found = marks.isEmpty() ? Map.of() : Packages.commented(written);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            assertThat(found.get(String.valueOf(i)))
                    .isEqualTo(lines.get(mark.line() - 1).substring(mark.from(), mark.to()));
        }
    }

    private static boolean splitsAPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }

    private static String paragraph(List<String> runs) {
        StringBuilder xml = new StringBuilder("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>");
        runs.forEach(run -> xml.append("<w:r><w:rPr><w:b/></w:rPr>").append(run).append("</w:r>"));
        return xml.append("</w:p>").toString();
    }

    @Provide
    Arbitrary<List<List<String>>> paragraphs() {
        Arbitrary<String> piece = Arbitraries.of(
                "<w:t>增长</w:t>",
                "<w:t>5.8%</w:t>",
                "<w:t xml:space=\"preserve\"> 𠮷 &lt; </w:t>",
                "<w:t/>",
                "<w:t>&#20113;岭</w:t>",
                "<w:tab/>",
                "<w:br/>",
                "<w:lastRenderedPageBreak/>",
                "<w:footnoteReference w:id=\"2\"/>");
        Arbitrary<String> run = piece.list().ofMaxSize(4).map(pieces -> String.join("", pieces));
        return run.list().ofMaxSize(4).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<int[]>> spans() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 60);
        return Combinators.combine(any, any, any)
                .as((a, b, c) -> new int[] {a, b, c})
                .list()
                .ofMaxSize(6);
    }
}
