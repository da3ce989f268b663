package org.jingwei.dispatch.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jingwei.core.data.BadData;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {

    private static final LocalDate DAY = LocalDate.parse("2024-01-10");

    private final Rulebook book = Rulebook.standard();

    /** The numbers that the offices' rules state, just inside and just outside of them. */
    @ParameterizedTest
    @CsvSource({
        "FH-1, 工业总产值, 5, rank_from_bottom, 3, HOLDS",
        "FH-1, 工业总产值, 5, rank_from_bottom, 4, FAILS",
        "FH-2, 技改投资, 5, rank_from_bottom, 4, HOLDS",
        "FH-2, 技改投资, 5, rank_from_bottom, 5, FAILS",
        "YT-1, , 9, rank_quarter_from_bottom, 3, HOLDS",
        "YT-1, , 8, rank_quarter_from_bottom, 3, OUT_OF_SEASON",
        "YT-2, , 12, rank_year_from_bottom, 4, FAILS",
        "YT-3, , 3, rank_quarter, 3, HOLDS",
        "DB-1, , 6, completion_quarter, 99.9, HOLDS",
        "DB-1, , 6, completion_quarter, 100.1, FAILS",
        "YS-1, , 4, gap_average, -0.1, HOLDS",
        "YS-2, , 4, rank_from_bottom, 2, FAILS",
        "LD-1, , 7, summons_in_year, 2, HOLDS",
        "LD-1, , 7, summons_in_year, 1, FAILS",
        "XM-1, , 7, rank_from_bottom, 10, HOLDS",
        "JY-1, , 12, rank, 5, HOLDS",
        "JY-2, , 12, rank_from_bottom, 6, FAILS",
        "ZW-1, , 6, completion, 49.9, HOLDS",
        "ZW-1, , 6, completion, 50.1, FAILS",
        "ZW-2, , 9, completion, 84.9, HOLDS",
        "ZW-3, , 12, completion, 99.9, HOLDS",
        "GY-1, , 3, start_rate, 59.9, HOLDS",
        "GY-2, , 6, start_rate, 99.9, HOLDS",
        "YC-1, , 3, start_rate, 70.1, FAILS",
        "YC-3, , 12, completion, 79.9, HOLDS",
        "JC-1, , 4, resume_rate, 99.9, HOLDS",
        "SGB-1, , 6, completion, 49.9, HOLDS",
        "KMH-1, , 3, gap_target, -0.1, HOLDS",
        "ZX-1, , 7, pass_rate, 53.0, HOLDS",
        "QY-1, , 7, start_rate, 60.1, FAILS",
        "PPP-1, , 12, burden, 10.1, HOLDS",
        "PPP-1, , 12, burden, 9.9, FAILS",
        "LB-1, , 12, start_rate, 99.9, HOLDS",
        "LB-2, , 12, completion, 100, FAILS",
        "JD-1, , 6, completion, 59.9, HOLDS",
        "JD-1, , 6, completion, 60, FAILS",
        "JD-2, , 9, completion, 89.9, HOLDS",
        "KG-1, , 4, start_rate, 85, FAILS",
        "KG-2, , 6, start_rate, 99, HOLDS",
        "DD-1, , 5, leader_meetings, 0, HOLDS",
        "DD-1, , 5, leader_meetings, 1, FAILS",
        "ZS-1, 招商到位资金, 9, completion, 74.9, HOLDS",
        "ZS-1, 招商到位资金, 8, completion, 10, OUT_OF_SEASON",
        "ZS-2, 招商到位资金, 9, completion, 0, HOLDS",
        "ZS-2, 招商到位资金, 9, completion, 10, FAILS",
        "ZS-3, 招商到位资金, 12, completion, 100, HOLDS",
        "ZQ-1, 争取资金, 6, completion, 50, FAILS",
        "ZQ-2, 争取资金, 6, completion, 0, HOLDS",
        "ZX-2, , 8, payment_rate, 99.9, HOLDS",
        "SP-1, , 5, approval_days, 91, HOLDS",
        "SP-1, , 5, approval_days, 90, FAILS",
        "ZY-1, 签约项目, 12, start_rate, 80, FAILS",
        "ZY-2, 签约项目, 12, start_rate, 90, HOLDS",
        "CB-1, , 5, reserve, 999, HOLDS",
        "CB-2, , 12, reserve_count, 800, FAILS",
        "WS-1, 县, 12, new_projects, 4, HOLDS",
        "WS-2, 开发区, 12, new_projects, 3, FAILS",
        "CY-1, , 12, industry_share, 59.9, HOLDS",
        "CY-2, , 12, industry_share, 40, FAILS",
        "MJ-1, 国家级开发区, 12, tax_per_mu, 19.9, HOLDS",
        "MJ-2, 省级开发区, 12, tax_per_mu, 10, FAILS",
        "MJ-3, , 12, tax_per_mu, 39, HOLDS",
        "MJ-4, , 12, invest_per_mu, 400, FAILS",
        "MJ-5, , 12, revenue_per_mu, 799, HOLDS",
        "XMT-R, , 7, pace, -10.1, HOLDS",
        "XMT-6, , 7, days_blocked, 30, FAILS",
        "XMT-7, , 7, days_uncounted, 31, HOLDS",
        "XZ-1, , 7, rank_from_bottom, 1, HOLDS",
        "RW-1b, , 7, overdue, 1, HOLDS",
        "RW-5, , 7, summons_in_year, 1, FAILS",
        "RW-3, , 7, overdue, 31, HOLDS",
        "RW-3, , 7, overdue, 30, FAILS"
    })
    void the_stated_numbers_decide(String code, String indicator, int month, String measure, String value, Verdict is) {
        YearMonth to = YearMonth.of(2023, month);
        Situation situation =
                Situation.of("清河县", indicator == null ? "" : indicator, to).with(measure, Interval.exactly(value));
        assertThat(rule(code).judge(situation)).isEqualTo(is);
        assertThat(book.rules(rule(code).office(), DAY, situation)).contains(rule(code));
    }

    @Test
    void all_clauses_of_a_rule_must_hold() {
        Situation met = Situation.of("清河县", "", YearMonth.of(2023, 6))
                .with("completion_quarter", Interval.exactly("101"))
                .with("negative_list", Interval.exactly(1));
        assertThat(rule("DB-2").judge(met.with("rank_quarter_from_bottom", Interval.exactly(2))))
                .isEqualTo(Verdict.HOLDS);
        assertThat(rule("DB-2").judge(met.with("rank_quarter_from_bottom", Interval.exactly(3))))
                .isEqualTo(Verdict.FAILS);
        assertThat(rule("DB-2").judge(met)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_figure_whose_rounding_decides_is_left_open() {
        Interval printed = Interval.of(Printed.of("50.0"), Approx.EXACT);
        Situation situation = Situation.of("清河县", "", YearMonth.of(2023, 6)).with("completion", printed);
        assertThat(rule("ZW-1").judge(situation)).isEqualTo(Verdict.OPEN);
    }

    @Test
    void running_periods_need_every_report_and_pass_over_january() {
        Rule twice = rule("SX-R2");
        Situation march = Situation.of("清河县", "", YearMonth.of(2023, 3)).with("pace", Interval.exactly("-6"));
        assertThat(twice.judge(march)).isEqualTo(Verdict.UNKNOWN);
        assertThat(twice.judge(march.with("pace", YearMonth.of(2023, 2), Interval.exactly("-6"))))
                .isEqualTo(Verdict.HOLDS);
        assertThat(twice.judge(march.with("pace", YearMonth.of(2023, 2), Interval.exactly("-4"))))
                .isEqualTo(Verdict.FAILS);
        Situation february = Situation.of("清河县", "", YearMonth.of(2023, 2))
                .with("pace", Interval.exactly("-6"))
                .with("pace", YearMonth.of(2022, 12), Interval.exactly("-6"));
        assertThat(twice.judge(february)).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void the_reason_is_one_sentence_with_figure_condition_source_and_day() {
        Situation situation =
                Situation.of("清河县固定资产投资", "", YearMonth.of(2023, 6)).with("pace", Interval.exactly("-12.4"));
        assertThat(rule("SX-R").reason(situation))
                .isEqualTo("清河县固定资产投资差时序进度12.4个百分点，符合“差时序进度超过10个百分点”，按本系统示例·时序三色（2022年5月1日起施行）亮红灯。");
    }

    @Test
    void a_rule_speaks_only_of_its_indicator_and_its_days() {
        assertThat(book.rules("某县工信局", DAY, Situation.of("临江镇", "出口", YearMonth.of(2023, 5))))
                .isEmpty();
        assertThat(book.rules("某市五比", LocalDate.parse("2022-12-31"), Situation.of("x", "", YearMonth.of(2023, 6))))
                .isEmpty();
    }

    @Test
    void a_bad_row_is_refused_with_its_line() {
        String head = String.join(",", Rulebook.RULES) + "\n";
        String memory = String.join(",", Rulebook.MEMORY) + "\n";
        for (String row : List.of(
                "A,本县,,nothing,<,1,1,,红灯,,2031-01-01,,本县办法",
                "A,本县,,pace,?,1,1,,红灯,,2031-01-01,,本县办法",
                "A,本县,,pace,<,一,1,,红灯,,2031-01-01,,本县办法",
                "A,本县,,pace,<,1,0,,红灯,,2031-01-01,,本县办法",
                "A,本县,,pace,<,1,1,13,红灯,,2031-01-01,,本县办法",
                "A,本县,,pace,<,1,1,x,红灯,,2031-01-01,,本县办法",
                "A,本县,,pace,<,1,1,,蓝灯,,2031-01-01,,本县办法",
                "A,本县,,pace,<,1,1,,红灯,,昨天,,本县办法",
                "A,本县,,pace,<,1,1,,红灯,,2031-01-01,,")) {
            assertThatThrownBy(() -> Rulebook.parse("r.csv", head + row + "\n", memory))
                    .as(row)
                    .isInstanceOf(BadData.class)
                    .hasMessageContaining("r.csv:2");
        }
        assertThat(Rulebook.parse("r.csv", head + "A,本县,,pace,<,1,1,,红灯,,2031-01-01,,本县办法\n", memory)
                        .offices())
                .containsExactly("本县");
    }

    private Rule rule(String code) {
        return book.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
