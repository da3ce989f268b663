package org.jingwei.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingwei.core.term.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellScannerTest {

    private final CellScanner scanner = new CellScanner(Units.standard());

    private String read(String cell) {
        return scanner.figure(cell)
                .map(f -> f.value().map(Object::toString).orElse("X")
                        + f.upper().map(u -> ".." + u).orElse("")
                        + f.unit().map(u -> " " + u).orElse("")
                        + (f.place() ? " place" : "")
                        + " " + f.approx().code() + "@" + f.at())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "812.6|812.6 exact@0",
                "1,234,567.8|1234567.8 exact@0",
                "　１０５．２|105.2 exact@1",
                "-3.2|-3.2 exact@1",
                "－3.2|-3.2 exact@1",
                "—3.2|-3.2 exact@1",
                "3.2↓|-3.2 exact@0",
                "↑4.8|4.8 exact@1",
                "下降3.3%|-3.3 % exact@2",
                "8%左右|8 % about@0",
                "10以上|10 over@0",
                "≤5.5|5.5 under@1",
                "6%-7%|6..7 % exact@0",
                "12家|12 家 exact@0",
                "第3|3 place exact@1",
                "倒数第4|-4 place exact@3",
                "3/12|3 place exact@0",
                "3位|3 位 place exact@0",
                "XX.X|X exact@0",
                "2X.5|X exact@0",
            })
    void a_cell_that_holds_a_figure_gives_it(String cell, String figure) {
        assertThat(read(cell)).isEqualTo(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "—",
                "——",
                "…",
                "……",
                "/",
                "-",
                "#DIV/0!",
                "1—6月",
                "2023年",
                "6月",
                "2023/6/30",
                "停产",
                "一期",
                "3.2（3）",
                "1,23",
                "1.2.3",
                "8+2",
                "--3",
                "+-3",
                "黄灯",
                "8211034转12",
                "5000万元以上项目"
            })
    void a_cell_that_holds_anything_else_gives_none(String cell) {
        assertThat(read(cell)).isEqualTo("none");
    }

    @Test
    void a_text_made_of_digits_is_no_figure() {
        assertThat(read("9".repeat(100_000))).isEqualTo("none");
    }
}
