package org.jingwei.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jingwei.core.fact.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final Limits IN_2031 = new Limits(Words.standard(), new MeetingDay(2031, 12));

    private static Optional<Deadline> in(String clause) {
        return IN_2031.in(clause, 0, clause.length()).map(Limit::deadline);
    }

    @ParameterizedTest
    @CsvSource({
        "6月底前全部开工, 6月底前, 2031-06-30",
        "务必在 8 月底前完成, 8 月底前, 2031-08-31",
        "7月份之前谋划好, 7月份之前, 2031-06-30",
        "11月中旬完成验收, 11月中旬, 2031-11-20",
        "4月上旬前上报, 4月上旬前, 2031-04-10",
        "于3月12日举办培训, 3月12日, 2031-03-12",
        "25号之前务必报送, 25号之前, 2031-12-25",
        "月底前给出答复, 月底前, 2031-12-31",
        "年内建成投用, 年内, 2031-12-31",
        "上半年完成投资10亿元, 上半年, 2031-06-30",
        "20XX年3月底前完成前期, 20XX年3月底前, XXXX-03-31",
        "明年4月底前开工, 明年4月底前, 2032-04-30",
        "全年腾地8000亩以上, 全年, 2031",
        "2月底前交付, 2月底前, 2031-02-28",
        "十二月底前交付, 十二月底前, 2031-12-31",
    })
    void a_limit_ends_on_its_last_day(String clause, String printed, String iso) {
        assertThat(in(clause)).contains(new Deadline(printed, Optional.of(iso)));
    }

    @ParameterizedTest
    @CsvSource({
        "会后逐户调研, 会后",
        "每月20日前报送进度, 每月20日前",
        "每10天召开一次调度会, 每10天",
        "下周拿出方案, 下周",
        "每月至少召开一次会议, 每月",
        "客商会回来后, 客商会回来后"
    })
    void an_event_and_a_recurring_limit_have_no_day(String clause, String printed) {
        assertThat(in(clause)).contains(new Deadline(printed, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今年以来新开工项目12个",
                "对年内不能开工的项目",
                "3月底前下达的投资计划项目",
                "圆满完成全年目标任务",
                "从11月份开始实行",
                "尽快完成验收",
                "截至6月末完成投资8亿元",
            })
    void a_date_of_something_else_is_no_limit(String clause) {
        assertThat(in(clause)).isEmpty();
    }

    @Test
    void a_day_without_a_known_month_stays_open() {
        Limits unknown = new Limits(Words.standard(), new MeetingDay(2031, 0));
        assertThat(unknown.in("25号之前报送", 0, 7))
                .hasValueSatisfying(limit -> assertThat(limit.deadline().iso()).isEmpty());
    }

    @Test
    void a_day_that_no_month_has_is_no_date() {
        assertThat(in("2月31日前报送").flatMap(Deadline::iso)).isEmpty();
        assertThat(in("13月底前报送").flatMap(Deadline::iso)).isEmpty();
    }

    @Test
    void only_some_limits_look_ahead_by_themselves() {
        assertThat(IN_2031.in("6月底前开工", 0, 6).orElseThrow().looksAhead()).isTrue();
        assertThat(IN_2031.in("今年全市开工", 0, 6).orElseThrow().looksAhead()).isFalse();
    }
}
