package org.jingwei.app.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2031-09, CON.RETAIL, 2031年1—9月",
        "2031-01, CON.RETAIL, 2031年1月",
        "2031-12, CON.RETAIL, 2031年全年",
        "2031-03, GDP, 2031年一季度",
        "2031-06, GDP, 2031年上半年",
        "2031-09, GDP, 2031年前三季度",
        "2031-12, GDP, 2031年全年",
        "2031-08, GDP, 2031年1—8月",
        "2031-10, FIN.DEPOSIT, 2031年10月末",
        "2031-10, 某县自定的指标, 2031年1—10月",
    })
    void a_report_runs_to_a_month_in_the_shape_in_which_its_indicator_is_published(
            YearMonth month, String indicator, String said) {
        assertThat(LightWords.until(month, indicator)).isEqualTo(said);
    }
}
