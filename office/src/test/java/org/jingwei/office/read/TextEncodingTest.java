package org.jingwei.office.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.core.text.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final DocumentReader READER = DocumentReader.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云岭市",
                "财政",
                "上半年，清河县经济增长5.8%。",
                "一、总体情况",
                "（一）工业",
                "5.8%",
                "GDP",
                "朱镕堃喆",
                "全区生产总值\r\n增长３．２％",
                "联通",
                "增长",
                "工",
                "目\t录",
                "目 录",
                "②三次产业结构优化为8.1∶40.6∶51.3",
                "㐂𠮷村"
            })
    void a_short_text_is_read_in_every_encoding(String text) {
        for (Charset charset : List.of(UTF_8, GB18030, Charset.forName("UTF-16"))) {
            assertThat(lines(text.getBytes(charset))).as(charset.name()).isEqualTo(split(text));
        }
        assertThat(lines(with(new int[] {0xEF, 0xBB, 0xBF}, text.getBytes(UTF_8))))
                .isEqualTo(split(text));
        assertThat(lines(with(new int[] {0xFF, 0xFE}, text.getBytes(UTF_16LE)))).isEqualTo(split(text));
        assertThat(lines(with(new int[] {0xFE, 0xFF}, text.getBytes(UTF_16BE)))).isEqualTo(split(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云岭市",
                "上半年，清河县经济增长5.8%。",
                "一、总体情况",
                "经济运行稳中有进",
                "5.8%",
                "GDP",
                "全区生产总值\r\n增长３．２％",
                "规模以上工业增加值",
                "上。",
            })
    void utf16_without_a_mark_is_told_from_its_bytes(String text) {
        assertThat(lines(text.getBytes(UTF_16LE))).isEqualTo(split(text));
        assertThat(lines(text.getBytes(UTF_16BE))).isEqualTo(split(text));
    }

    @Property(tries = 300)
    void a_text_is_read_back_line_for_line(@ForAll("reports") String text) {
        for (Charset charset : List.of(UTF_8, GB18030)) {
            assertThat(lines(text.getBytes(charset))).as(charset.name()).isEqualTo(split(text));
        }
    }

    /** Without a full stop, a digit or a line end, 临江区 in UTF-16 is the ASCII text 4N_l:S, byte for byte. */
    @Property(tries = 300)
    void a_text_with_sentences_is_read_back_from_utf16_without_a_mark(@ForAll("reports") String text) {
        String sentences = text + "。";
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(lines(sentences.getBytes(charset))).as(charset.name()).isEqualTo(split(sentences));
        }
    }

    @Provide
    Arbitrary<String> reports() {
        Arbitrary<String> word = Arbitraries.of(
                "云岭市", "临江区", "生产总值", "增长", "规上工业", "5.8%", "1575.4亿元", "，", "、", "同比", "一、", "GDP", "　");
        Arbitrary<String> line = word.list().ofMinSize(2).ofMaxSize(12).map(words -> String.join("", words));
        return Arbitraries.of("\n", "\r\n")
                .flatMap(end -> line.list()
                        .ofMinSize(1)
                        .ofMaxSize(8)
                        .map(lines -> lines.stream().collect(Collectors.joining(end))));
    }

    @Test
    void a_carriage_return_inside_a_line_stays_and_blank_lines_count() {
        assertThat(lines("甲\r乙\r\n\n丙\n".getBytes(UTF_8))).containsExactly("甲\r乙", "", "丙");
    }

    @Test
    void an_empty_text_has_no_lines() {
        assertThat(lines(new byte[0])).isEmpty();
    }

    @Test
    void a_malformed_byte_is_refused_with_its_place() {
        byte[] text = "云岭市\n增长5.8%，清河县增长6.1%".getBytes(UTF_8);
        text[12] = (byte) 0xFF;
        assertThatThrownBy(() -> READER.read("a.txt", text))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("a.txt: 第2行、第10字节起不是 UTF-8 文字");
    }

    @Test
    void a_text_cut_inside_a_character_is_refused() {
        byte[] text = "云岭市增长".getBytes(UTF_8);
        assertThatThrownBy(() -> READER.read("a.txt", Arrays.copyOf(text, text.length - 1)))
                .hasMessageContaining("第1行、第12字节");
    }

    @Test
    void a_picture_is_not_a_text() {
        byte[] picture = {
            (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1
        };
        assertThatThrownBy(() -> READER.read("a.txt", picture)).isInstanceOf(UnreadableFile.class);
    }

    private static List<String> lines(byte[] content) {
        return READER.read("测试 文本.txt", content).lines().stream()
                .map(Line::text)
                .toList();
    }

    private static List<String> split(String text) {
        return text.lines().toList();
    }

    private static byte[] with(int[] mark, byte[] text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : mark) {
            out.write(b);
        }
        out.writeBytes(text);
        return out.toByteArray();
    }
}
