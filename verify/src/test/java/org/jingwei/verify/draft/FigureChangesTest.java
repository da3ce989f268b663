package org.jingwei.verify.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.verify.Drafts;
import org.jingwei.verify.draft.Change.Kind;
import org.junit.jupiter.api.Test;

class FigureChangesTest {

    private static Fact level(int line, String indicator, String period, String value) {
        return Drafts.fact(line, indicator, Measure.LEVEL, Status.ACTUAL, period, value, "亿元");
    }

    @Test
    void a_figure_is_the_same_one_wherever_it_stands() {
        Fact before = level(1, "地区生产总值", "2031", "1286.4");
        Fact moved = level(9, "地区生产总值", "2031", "1286.4");
        FigureChanges.Outcome outcome = FigureChanges.between(List.of(before), List.of(moved));
        assertThat(outcome.changes()).isEmpty();
        assertThat(outcome.kept()).isEqualTo(1);
    }

    @Test
    void changed_added_and_removed_figures_are_told_apart() {
        List<Fact> before = List.of(level(1, "地区生产总值", "2031", "1286.4"), level(2, "社会消费品零售总额", "2031", "428.7"));
        List<Fact> after = List.of(level(1, "地区生产总值", "2031", "1288.0"), level(3, "固定资产投资", "2031", "318"));
        FigureChanges.Outcome outcome = FigureChanges.between(before, after);
        assertThat(outcome.changes()).extracting(Change::kind).containsExactly(Kind.CHANGED, Kind.ADDED, Kind.REMOVED);
        assertThat(outcome.count(Kind.CHANGED)).isEqualTo(1);
        assertThat(outcome.changes().get(0).before()).contains(before.get(0));
        assertThat(outcome.changes().get(2).subject()).isEqualTo(before.get(1));
    }

    @Test
    void the_same_indicator_of_another_period_is_another_figure() {
        FigureChanges.Outcome outcome = FigureChanges.between(
                List.of(level(1, "地区生产总值", "2030", "1201")), List.of(level(1, "地区生产总值", "2031", "1286")));
        assertThat(outcome.changes()).extracting(Change::kind).containsExactly(Kind.ADDED, Kind.REMOVED);
    }

    @Test
    void prints_of_one_figure_are_paired_by_value_first() {
        List<Fact> before = List.of(level(1, "税收收入", "2031", "10"), level(2, "税收收入", "2031", "20"));
        List<Fact> after = List.of(level(1, "税收收入", "2031", "20"), level(2, "税收收入", "2031", "11"));
        FigureChanges.Outcome outcome = FigureChanges.between(before, after);
        assertThat(outcome.kept()).isEqualTo(1);
        assertThat(outcome.changes())
                .containsExactly(new Change(java.util.Optional.of(before.get(0)), java.util.Optional.of(after.get(1))));
    }

    @Test
    void another_number_of_places_is_a_change() {
        assertThat(FigureChanges.between(
                                List.of(level(1, "税收收入", "2031", "8.5")), List.of(level(1, "税收收入", "2031", "8.50")))
                        .count(Kind.CHANGED))
                .isEqualTo(1);
    }
}
