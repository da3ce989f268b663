package org.jingwei.app.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final Freshness NOVEMBER = Freshness.on(LocalDate.of(2031, 11, 21));

    @Test
    void what_ended_more_than_half_a_year_ago_is_past_and_says_where_it_ends() {
        assertThat(NOVEMBER.words(YearMonth.of(2027, 12), "CON.RETAIL")).isEqualTo("数据止于2027年");
        assertThat(NOVEMBER.words(YearMonth.of(2031, 4), "CON.RETAIL")).isEqualTo("数据止于2031年1—4月");
        assertThat(NOVEMBER.words(YearMonth.of(2031, 3), "GDP")).isEqualTo("数据止于2031年一季度");
        assertThat(NOVEMBER.past(YearMonth.of(2031, 4))).isTrue();
    }

    @Test
    void what_is_still_reported_of_or_lies_ahead_is_not_past() {
        assertThat(NOVEMBER.past(YearMonth.of(2031, 5))).isFalse();
        assertThat(NOVEMBER.words(YearMonth.of(2031, 10), "CON.RETAIL")).isEmpty();
        assertThat(NOVEMBER.words(YearMonth.of(2032, 12), "CON.RETAIL")).isEmpty();
        assertThat(Freshness.on(LocalDate.of(2032, 2, 1)).past(YearMonth.of(2031, 9)))
                .isFalse();
    }
}
