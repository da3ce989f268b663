package org.jingwei.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.jingwei.core.period.Period.MonthRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest(name = "{0} covers {1}: {2}")
    @CsvSource({
        "2023-H1,2023-M01..M06,true",
        "2023-Q1..Q2,2023-H1,true",
        "2023-Q1,2023-M01..M03,true",
        "2023,2023-Q1..Q4,true",
        "2023-H2,2023-Q3..Q4,true",
        "XXXX-H1,XXXX-M01..M06,true",
        "XXXX-H1,2023-H1,false",
        "2022-H1,2023-H1,false",
        "2023-M06,@2023-06,false",
        "2023,@2023,false",
        "@2023,@2023-12,false",
        "2023..2023,2023,false",
        "2019..2023,2019..2023,true",
        "2018..2023,2019..2023,false"
    })
    void the_same_time_may_be_written_in_several_ways(String a, String b, boolean same) {
        assertThat(Period.parse(a).covers(Period.parse(b))).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23",
                "0000",
                "0999",
                "10000",
                "XXX",
                "xxxx",
                "2023-H3",
                "2023-Q0",
                "2023-Q5",
                "2023-Q3..Q1",
                "2023-M13",
                "2023-M00",
                "2023-M6",
                "2023-M06..M05",
                "@2023-13",
                "@2023-00",
                "2023-06",
                "2023..2019",
                "2023 ",
                "２０２３"
            })
    void other_text_is_refused_by_name(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void months_and_last_month_are_known_where_there_are_months() {
        assertThat(Period.parse("2023-Q1..Q3").months()).contains(new MonthRange(1, 9));
        assertThat(Period.parse("2023-Q1..Q3").lastMonth()).contains(YearMonth.of(2023, 9));
        assertThat(Period.parse("XXXX-M02").lastMonth()).isEmpty();
        assertThat(Period.parse("@2023").lastMonth()).isEmpty();
        assertThat(Period.parse("2016..2020").months()).isEmpty();
        assertThat(new MonthRange(3, 5).count()).isEqualTo(3);
    }

    @Test
    void a_stock_is_a_point_and_a_flow_is_not() {
        assertThat(Period.parse("@2023-06").point()).isTrue();
        assertThat(Period.parse("2023-M06").point()).isFalse();
    }

    @Test
    void only_the_period_itself_and_its_shapes_are_public() {
        assertThat(Period.class.getClasses())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("MonthRange", "Year", "Half", "Quarters", "Months", "EndOf", "Span");
    }
}
