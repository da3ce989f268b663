package org.jingwei.dispatch.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Interval;
import org.jingwei.dispatch.supervision.Judge;
import org.jingwei.dispatch.supervision.Light;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegulationTest {

    private static final String OFFICE = "主要指标三色示例";
    private static final LocalDate AUGUST = LocalDate.parse("2031-08-01");

    private final Rulebook shipped = Rulebook.standard();

    private RegulationDraft stricter(String from) {
        RegulationDraft now = shipped.draft(OFFICE, AUGUST, Optional.of(1));
        List<RuleRow> rows = new ArrayList<>(now.rows());
        rows.replaceAll(row -> row.code().equals("ZB-R")
                ? new RuleRow("ZB-R", "", "gap_target", "<", "-1", "1", "", "红灯", "", "市政府2031年第8号通知")
                : row);
        return new RegulationDraft(OFFICE, LocalDate.parse(from), rows, now.memory(), now.fewest());
    }

    private static Regulation version(RegulationDraft draft, int number) {
        return new Regulation(draft, number, RegulationBookAssert.STAMP);
    }

    private static Light light(Rulebook rules, String month) {
        YearMonth to = YearMonth.parse(month);
        Situation situation = Situation.of("清河县固定资产投资", "INV", to).with("gap_target", Interval.exactly("-2"));
        return new Judge(rules, OFFICE)
                .light(situation, to.atEndOfMonth(), List.of())
                .light();
    }

    @Test
    void a_new_version_judges_from_its_day_on_and_what_was_judged_before_stays() {
        Rulebook rules = shipped.with(List.of(version(stricter("2031-08-01"), 1)));
        assertThat(light(shipped, "2031-08")).isEqualTo(Light.YELLOW);
        assertThat(light(rules, "2031-07")).isEqualTo(Light.YELLOW);
        assertThat(light(rules, "2031-08")).isEqualTo(Light.RED);
        Situation august =
                Situation.of("清河县投资", "INV", YearMonth.of(2031, 8)).with("gap_target", Interval.exactly("-2"));
        assertThat(new Judge(rules, OFFICE).light(august, AUGUST, List.of()).reason())
                .contains("低于目标超过1个百分点", "市政府2031年第8号通知（2031年8月1日起施行）");
        assertThat(rules.rules().stream()
                        .filter(rule -> rule.valid().on(AUGUST) && rule.office().equals(OFFICE)))
                .hasSameSizeAs(shipped.rules().stream()
                        .filter(rule -> rule.office().equals(OFFICE))
                        .toList());
    }

    @Test
    void the_next_version_ends_the_one_before_and_one_of_the_same_day_replaces_it() {
        List<Regulation> all = List.of(
                version(stricter("2031-08-01"), 1),
                version(stricter("2031-10-01"), 2),
                version(stricter("2031-10-01"), 3));
        assertThat(Regulation.spells(all, OFFICE))
                .containsExactly(
                        new Regulation.Spell(all.get(0), Optional.of(LocalDate.parse("2031-09-30"))),
                        new Regulation.Spell(all.get(2), Optional.empty()));
        assertThat(Regulation.spells(all, "别家")).isEmpty();
    }

    @Test
    void the_memory_is_of_the_version_too() {
        RegulationDraft draft = stricter("2031-08-01");
        RegulationDraft forgetful = new RegulationDraft(OFFICE, AUGUST, draft.rows(), 0, draft.fewest());
        Rulebook rules = shipped.with(List.of(version(forgetful, 1)));
        assertThat(rules.memories(OFFICE, AUGUST.minusDays(1))).hasSize(1);
        assertThat(rules.memories(OFFICE, AUGUST)).isEmpty();
    }

    @Test
    void every_regulation_that_comes_with_it_is_written_and_read_again() {
        for (String office : shipped.offices()) {
            List<Rule> rules = shipped.rules().stream()
                    .filter(rule -> rule.office().equals(office))
                    .toList();
            if (rules.stream().map(rule -> rule.valid().from()).distinct().count() == 1) {
                RegulationCsv.Read read = RegulationCsv.read("\uFEFF" + RegulationCsv.write(rules))
                        .orElseThrow();
                RegulationDraft draft = RegulationDraft.of(
                                read.office(), read.from(), read.rows(), 0, Optional.empty(), shipped)
                        .orElseThrow();
                assertThat(draft.rules(shipped, Optional.empty()))
                        .usingRecursiveComparison()
                        .ignoringFields("indicator")
                        .isEqualTo(rules);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ZB-X,,gap_targt,<,-3,1,,红灯,,通知; 第2行（ZB-X）：没有“gap_targt”这个量。",
                "ZB-X,,gap_target,≤,-3,1,,红灯,,通知; 第2行（ZB-X）：比较“≤”看不懂，只能是 <、<=、>、>=、=。",
                "ZB-X,,gap_target,<,三,1,,红灯,,通知; 第2行（ZB-X）：数值“三”不是数。",
                "ZB-X,,gap_target,<,,1,,红灯,,通知; 第2行（ZB-X）：没有写数值。",
                "ZB-X,,gap_target,<,-3,0,,红灯,,通知; 第2行（ZB-X）：连续几期“0”应是1到36。",
                "ZB-X,,gap_target,<,-3,1,6|13,红灯,,通知; 第2行（ZB-X）：月份“13”应是1到12。",
                "ZB-X,,gap_target,<,-3,1,,紫灯,,通知; 第2行（ZB-X）：没有“紫灯”这种后果。",
                "ZB-X,,gap_target,<,-3,1,,红灯,,; 第2行（ZB-X）：没有写出处。",
                "ZB-X,没有这个指标,gap_target,<,-3,1,,红灯,,通知; 第2行（ZB-X）：指标目录里没有“没有这个指标”。",
                "A-1,,growth,<,0,1,,黄灯,,通知; 第2行（A-1）：与第1行代码相同，须同时满足，后果和指标也要相同。",
                "A-1,,gap_target,<,-3,1,,红灯,,通知; 第2行（A-1）：与第1行重复。",
                ",,gap_target,<,-3,1,,红灯,,通知; 第2行：没有写代码。"
            })
    void a_bad_row_is_named_with_its_cause(String cells, String sentence) {
        String[] cell = cells.split(",", -1);
        RuleRow bad =
                new RuleRow(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6], cell[7], cell[8], cell[9]);
        RuleRow good = new RuleRow("A-1", "", "gap_target", "<", "-3", "1", "", "红灯", "", "通知");
        assertThat(RegulationDraft.of("甲市办法", AUGUST, List.of(good, bad), 0, Optional.of(1), shipped)
                        .refusal())
                .contains(sentence);
    }

    @Test
    void blank_rows_are_left_out_and_counted_and_an_indicator_may_be_named() {
        RuleRow blank = new RuleRow("", "", "gap_target", "<", "", "1", "", "黄灯", "", "");
        RuleRow row = new RuleRow(" A-1 ", "固定资产投资", "gap_target", "<", "-3", "", "6、9", "红灯", "", "通知");
        RegulationDraft draft = RegulationDraft.of(
                        "甲市办法", AUGUST, List.of(blank, row, blank), 0, Optional.of(1), shipped)
                .orElseThrow();
        assertThat(draft.rows())
                .containsExactly(new RuleRow("A-1", "INV", "gap_target", "<", "-3", "1", "6|9", "红灯", "", "通知"));
        assertThat(row.sentence(shipped)).contains("6、9月的报告，固定资产投资低于目标超过3个百分点，亮红灯。");
        assertThat(RegulationDraft.of("甲市办法", AUGUST, List.of(blank), 0, Optional.empty(), shipped)
                        .refusal())
                .contains("一行规则也没有。");
        assertThat(RegulationDraft.of("甲 市,办法", AUGUST, List.of(row), 0, Optional.empty(), shipped)
                        .refusal())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "code,office\n",
                "HEAD\nA-1,甲,,gap_target,<,-3,1,,红灯,,2031-08-01,通知\n",
                "HEAD\nA-1,甲,,gap_target,<,-3,1,,红灯,,2031-08-01,2031-09-01,通知\n",
                "HEAD\nA-1,甲,,gap_target,<,-3,1,,红灯,,2031年8月,,通知\n",
                "HEAD\nA-1,甲,,gap_target,<,-3,1,,红灯,,2031-08-01,,通知\nA-2,乙,,growth,<,0,1,,黄灯,,2031-08-01,,通知\n",
                "HEAD\nA-1,甲,,gap_target,<,-3,1,,红灯,,2031-08-01,,\"通知\n",
                "HEAD\nA-1,,,gap_target,<,-3,1,,红灯,,2031-08-01,,通知\n"
            })
    void a_file_that_is_none_is_refused_in_a_sentence(String text) {
        String file = text.replace("HEAD", String.join(",", Rulebook.RULES));
        assertThat(RegulationCsv.read(file).refusal().orElseThrow())
                .startsWith("文件")
                .endsWith("。")
                .doesNotContain("column", "cells", "quote");
    }

    @Test
    void a_file_of_more_rows_than_a_regulation_may_have_is_refused() {
        String head = String.join(",", Rulebook.RULES) + "\n";
        String row = "A-1,甲,,gap_target,<,-3,1,,红灯,,2031-08-01,,通知\n";
        assertThat(RegulationCsv.read(head + row.repeat(201)).refusal()).contains("文件里有201行规则，一家办法最多200行。");
        assertThat(RegulationCsv.read(head + row.repeat(200)).refusal()).isEmpty();
    }

    @Test
    void the_book_of_a_process_obeys_the_contract() {
        assertThatCode(() -> RegulationBookAssert.assertCompliance(InMemoryRegulationBook::new))
                .doesNotThrowAnyException();
    }
}
