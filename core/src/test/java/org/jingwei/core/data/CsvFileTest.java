package org.jingwei.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private static CsvFile parse(String text) {
        return CsvFile.parse("words.csv", text, "word", "meaning");
    }

    @Test
    void comments_blank_lines_carriage_returns_and_a_byte_order_mark_are_no_entries() {
        CsvFile file = parse("\uFEFF# 说明\r\n\r\nword,meaning\r\n# 例\r\n增长,yoy\r\n");

        assertThat(file.rows()).hasSize(1);
        assertThat(file.rows().get(0).text("word")).isEqualTo("增长");
        assertThat(file.rows().get(0).line()).isEqualTo(5);
    }

    @Test
    void a_quoted_cell_may_hold_commas_and_quotes() {
        CsvRow row = parse("word,meaning\n\"一,\"\"二\"\"\",三\n").rows().get(0);

        assertThat(row.text("word")).isEqualTo("一,\"二\"");
        assertThat(row.text("meaning")).isEqualTo("三");
    }

    @Test
    void a_file_with_a_header_only_is_empty() {
        assertThat(parse("word,meaning").rows()).isEmpty();
    }

    @Test
    void a_file_without_a_header_or_with_another_one_is_refused() {
        assertThatThrownBy(() -> parse("# nothing\n"))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("words.csv: no header");
        assertThatThrownBy(() -> parse("word\n"))
                .isInstanceOf(BadData.class)
                .hasMessageStartingWith("words.csv:1: the header is [word]");
    }

    @Test
    void a_missing_or_surplus_cell_is_refused_with_file_and_line() {
        assertThatThrownBy(() -> parse("word,meaning\na,b\nc\n")).hasMessage("words.csv:3: 1 cells, not 2");
        assertThatThrownBy(() -> parse("word,meaning\na,b,\n")).hasMessage("words.csv:2: 3 cells, not 2");
    }

    @Test
    void a_broken_quote_is_refused_with_file_and_line() {
        assertThatThrownBy(() -> parse("word,meaning\n\"a,b\n")).hasMessage("words.csv:2: a quote is not closed");
        assertThatThrownBy(() -> parse("word,meaning\n\"a\"x,b\n"))
                .hasMessage("words.csv:2: text after a closing quote");
        assertThatThrownBy(() -> parse("word,meaning\na\"b,c\n")).hasMessageContaining("words.csv:2: a quote inside");
    }

    @Test
    void characters_that_are_not_utf8_are_refused_with_file_and_line() {
        assertThatThrownBy(() -> parse("word,meaning\n\uFFFD,b\n")).hasMessage("words.csv:2: not UTF-8");
    }

    @Test
    void a_resource_that_does_not_exist_is_refused_by_name() {
        assertThatThrownBy(() -> CsvFile.resource(CsvFileTest.class, "nowhere.csv", "word"))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("nowhere.csv");
    }

    @Test
    void a_key_that_comes_twice_is_refused_with_both_lines() {
        assertThatThrownBy(() -> parse("word,meaning\na,1\nb,2\na,3\n").rowsBy("word"))
                .hasMessage("words.csv:4: word a stands already in line 2");
        assertThat(parse("word,meaning\nb,1\na,2\n").rowsBy("word").keySet()).containsExactly("b", "a");
    }

    @Test
    void an_empty_cell_is_nothing_or_refused_as_the_caller_asks() {
        CsvRow row = parse("word,meaning\na,\n").rows().get(0);

        assertThat(row.optional("meaning")).isEmpty();
        assertThat(row.optional("word")).contains("a");
        assertThat(row.list("meaning")).isEmpty();
        assertThatThrownBy(() -> row.text("meaning")).hasMessage("words.csv:2: column meaning is empty");
    }

    @Test
    void the_parts_of_a_list_are_separated_by_bars_and_none_is_empty_or_repeated() {
        assertThat(parse("word,meaning\na| b |c,x\n").rows().get(0).list("word"))
                .containsExactly("a", "b", "c");
        assertThatThrownBy(() -> parse("word,meaning\na||c,x\n").rows().get(0).list("word"))
                .hasMessage("words.csv:2: column word has an empty part");
        assertThatThrownBy(() -> parse("word,meaning\na|a,x\n").rows().get(0).list("word"))
                .hasMessage("words.csv:2: column word has a twice");
    }

    @Test
    void a_cell_that_its_parser_refuses_is_refused_with_file_line_and_column() {
        CsvRow row = parse("word,meaning\na,7x\n").rows().get(0);

        assertThatThrownBy(() -> row.read("meaning", Integer::valueOf))
                .isInstanceOf(BadData.class)
                .hasMessageStartingWith("words.csv:2: column meaning: ");
    }

    @Test
    void a_column_that_the_file_does_not_have_is_the_callers_error() {
        CsvRow row = parse("word,meaning\na,b\n").rows().get(0);

        assertThatThrownBy(() -> row.text("colour")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void what_is_written_in_quotes_is_read_back(
            @ForAll @Size(2) List<@NotBlank @StringLength(max = 12) @Chars({'a', ',', '"', '|', ' ', '#', '亿'}) String> cells) {
        String line = cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));

        CsvRow row = parse("word,meaning\n" + line).rows().get(0);

        assertThat(List.of(row.text("word"), row.text("meaning"))).isEqualTo(cells);
    }
}
