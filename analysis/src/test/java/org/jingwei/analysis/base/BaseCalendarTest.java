package org.jingwei.analysis.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.analysis.Figures.percent;

import java.util.Map;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.core.number.Interval;
import org.junit.jupiter.api.Test;

class BaseCalendarTest {

    private static final Subject INDUSTRY = new Subject("清河县规上工业增加值", "亿元");
    private static final Map<Integer, Interval> LAST_YEAR =
            Map.of(6, percent("1.0"), 7, percent("9.4"), 8, percent("2.3"), 9, percent("6.6"), 10, percent("10.2"));

    @Test
    void low_months_are_for_pushing_and_high_months_press() {
        BaseCalendar calendar =
                BaseCalendar.of(INDUSTRY, percent("6.6"), LAST_YEAR, 6).orElseThrow();
        assertThat(calendar.low()).containsExactly(8);
        assertThat(calendar.high()).containsExactly(7, 10);
        assertThat(calendar.sentence())
                .isEqualTo("清河县规上工业增加值上年增长6.6%，以此衡量，8月（上年当月低于全年约4.3个百分点（4.2至4.4个百分点））基数偏低，宜抓紧冲量；"
                        + "7月（上年当月高于全年约2.8个百分点（2.7至2.9个百分点））、10月（上年当月高于全年约3.6个百分点（3.5至3.7个百分点））基数偏高，增速承压。");
    }

    @Test
    void a_year_without_known_months_to_come_has_no_calendar() {
        assertThat(BaseCalendar.of(INDUSTRY, percent("6.6"), LAST_YEAR, 10).sentence())
                .isEqualTo("无法测算：清河县规上工业增加值缺上年10月以后各月当月增速，无法排出基数。");
        assertThat(BaseCalendar.of(INDUSTRY, percent("6.6"), Map.of(9, percent("6.6")), 6)
                        .sentence())
                .isEqualTo("清河县规上工业增加值上年增长6.6%，以此衡量，没有低基数月份；没有高基数月份。");
    }
}
