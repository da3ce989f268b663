package org.jingwei.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.core.fact.Evidence;

class TextTest {

    private static List<String> linesOf(String text) {
        return Document.of("云岭市.txt", text).lines().stream().map(Line::text).toList();
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.strings()
                .withChars("经纬 a.\t\f\u0085\u2028")
                .ofMaxLength(5)
                .list()
                .ofMaxSize(6);
    }

    @Property
    void lines_that_end_in_a_line_feed_come_back(@ForAll("lines") List<String> lines) {
        String text = String.join("", lines.stream().map(line -> line + "\n").toList());
        assertThat(linesOf(text)).isEqualTo(lines);
        assertThat(linesOf(text.replace("\n", "\r\n"))).isEqualTo(lines);
        assertThat(linesOf("\uFEFF" + text)).isEqualTo(lines);
    }

    @Property
    void line_numbers_count_from_one(@ForAll("lines") List<String> lines) {
        Document document = Document.of("云岭市.txt", String.join("\n", lines));
        assertThat(document.lines())
                .extracting(Line::number)
                .isEqualTo(IntStream.rangeClosed(1, document.lines().size())
                        .boxed()
                        .toList());
    }

    @Example
    void only_a_line_feed_ends_a_line_and_a_last_line_needs_none() {
        assertThat(linesOf("")).isEmpty();
        assertThat(linesOf("一\r二\n三")).containsExactly("一\r二", "三");
        assertThat(linesOf("\n\n")).containsExactly("", "");
    }

    @Example
    void every_character_of_a_paragraph_knows_its_place() {
        Paragraph paragraph =
                new Paragraph("12", new int[] {3, 5}, new int[] {9, 0}, Paragraph.Kind.BODY, List.of("一、工业"));
        assertThat(paragraph.placeOf(1)).isEqualTo(new Place(5, 0));
        assertThat(paragraph.firstLine()).isEqualTo(3);
        assertThat(paragraph.lastLine()).isEqualTo(5);
        assertThatThrownBy(() -> new Paragraph("12", new int[1], new int[2], Paragraph.Kind.BODY, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void a_paragraph_does_not_change_with_the_arrays_it_was_made_of() {
        int[] lines = {3};
        Paragraph paragraph = new Paragraph("1", lines, new int[1], Paragraph.Kind.BODY, List.of());
        lines[0] = 4;
        assertThat(paragraph.placeOf(0)).isEqualTo(new Place(3, 0));
    }

    @Example
    void places_cells_and_evidence_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new Place(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place(1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Line(0, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cell(0, 0, 0, 1, "", 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Evidence("云岭市.txt", new Place(1, 0), Anchor.NONE, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
