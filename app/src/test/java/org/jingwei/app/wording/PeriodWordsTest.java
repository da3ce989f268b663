package org.jingwei.app.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2031, 2031年",
        "2031-H1, 2031年上半年",
        "2031-H2, 2031年下半年",
        "2031-Q2, 2031年二季度",
        "2031-Q1..Q3, 2031年前三季度",
        "2031-Q2..Q3, 2031年二至三季度",
        "2031-M06, 2031年6月",
        "2031-M01..M05, 2031年1—5月",
        "@2031-06, 2031年6月末",
        "@2031-12, 2031年末",
        "@2031, 2031年某日",
        "2026..2030, 2026—2030年",
        "XXXX-M01..M05, 〔未印年份〕1—5月",
        "2026..XXXX, 2026—〔未印〕年"
    })
    void a_period_is_said_as_offices_write_it(String text, String said) {
        assertThat(PeriodWords.of(Period.parse(text))).isEqualTo(said);
        assertThat(PeriodWords.read(said)).hasValue(Period.parse(text));
        assertThat(PeriodWords.read(text)).hasValue(Period.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2031年1-5月, 2031-M01..M05",
        "2031年1月至5月, 2031-M01..M05",
        "2031年一至三季度, 2031-Q1..Q3",
        "2031年前3月, ",
        "2031年6月底, @2031-06",
        "2031年底, @2031-12",
        "2026-2030年, 2026..2030",
        "2031年13月, ",
        "去年夏天, ",
        "'', ",
    })
    void a_period_is_read_as_people_type_it_and_nothing_else_is(String typed, @Nullable String text) {
        assertThat(PeriodWords.read(typed)).isEqualTo(Optional.ofNullable(text).map(Period::parse));
    }
}
