package org.jingwei.dispatch.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Polarity;
import org.jingwei.dispatch.rulebook.Situation;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private static final YearMonth JUNE = YearMonth.of(2031, 6);

    private static Standings standings(Polarity polarity, PlaceReports... places) {
        return new Standings("INV", "固定资产投资", polarity, List.of(places));
    }

    @Test
    void gaps_are_taken_from_the_printed_goal_and_from_the_region_above() {
        Standing standing = standings(
                        Polarity.UP,
                        Reports.none().grew("2031-06", "5.0").city(),
                        Reports.none()
                                .grew("2031-06", "3.2")
                                .shallGrow(2031, "4")
                                .county("清河县"))
                .at(Reports.CITY + "清河县", JUNE)
                .orElseThrow();
        assertThat(standing.gapToGoal()).contains(Interval.parse("[-0.85,-0.75)"));
        assertThat(standing.gapToAbove().orElseThrow().encloses(Interval.exactly("-1.8")))
                .isTrue();
        assertThat(standing.growthGoal().orElseThrow().source()).isEqualTo("goal 2031");
    }

    @Test
    void pace_is_completion_less_elapsed_share() {
        Standing standing = standings(
                        Polarity.UP,
                        Reports.none()
                                .did("2031-06", "33.5")
                                .shallDo(2031, "87")
                                .county("清河县"))
                .at(Reports.CITY + "清河县", JUNE)
                .orElseThrow();
        assertThat(standing.completion().orElseThrow().contains(new BigDecimal("38.5")))
                .isTrue();
        assertThat(standing.pace().orElseThrow().contains(new BigDecimal("-11.5")))
                .isTrue();
    }

    @Test
    void equal_figures_share_a_place_from_both_ends() {
        Standings all = standings(
                Polarity.UP,
                Reports.none().grew("2031-06", "5.0").county("甲县"),
                Reports.none().grew("2031-06", "3.0").county("乙县"),
                Reports.none().grew("2031-06", "3.0").county("丙县"),
                Reports.none().grew("2031-06", "-1.0").county("丁县"));
        assertThat(all.at(Reports.CITY + "乙县", JUNE).orElseThrow().rank()).contains(new Rank(2, 2, 4));
        assertThat(all.at(Reports.CITY + "丙县", JUNE).orElseThrow().rank()).contains(new Rank(2, 2, 4));
        assertThat(all.at(Reports.CITY + "丁县", JUNE).orElseThrow().rank()).contains(new Rank(4, 1, 4));
    }

    @Test
    void where_less_is_better_the_least_is_first_and_gaps_are_not_judged() {
        Standings all = standings(
                Polarity.DOWN,
                Reports.none().grew("2031-06", "-2.0").shallGrow(2031, "-3").county("甲县"),
                Reports.none().grew("2031-06", "1.0").county("乙县"));
        assertThat(all.at(Reports.CITY + "甲县", JUNE).orElseThrow().rank()).contains(new Rank(1, 2, 2));
        Situation situation = june(all, 2);
        assertThat(situation.latest("gap_target")).isEmpty();
        assertThat(situation.latest("rank")).contains(Interval.exactly(1));
    }

    @Test
    void too_few_regions_give_no_rank_to_rules() {
        Standings all = standings(
                Polarity.UP,
                Reports.none().grew("2031-06", "2.0").county("甲县"),
                Reports.none().grew("2031-06", "1.0").county("乙县"));
        assertThat(june(all, 3).latest("rank")).isEmpty();
        assertThat(june(all, 2).latest("rank")).isPresent();
    }

    @Test
    void what_comes_by_quarters_runs_by_quarters() {
        Standings all = standings(
                Polarity.UP,
                Reports.none().grew("2031-03", "2.0").grew("2031-06", "1.0").county("甲县"));
        assertThat(june(all, 2).every()).isEqualTo(3);
    }

    private static Situation june(Standings all, int fewest) {
        return Objects.requireNonNull(
                all.situations(Reports.CITY + "甲县", fewest).get(JUNE));
    }

    @Test
    void a_place_or_month_without_a_report_has_no_standing() {
        Standings all =
                standings(Polarity.UP, Reports.none().grew("2031-06", "2.0").county("甲县"));
        assertThat(all.at(Reports.CITY + "甲县", YearMonth.of(2031, 5))).isEmpty();
        assertThat(all.at("云山省无名县", JUNE)).isEmpty();
        assertThat(all.situations("云山省无名县", 1)).isEmpty();
    }

    /** Distinct figures: the places are those of a permutation, and both ends mirror each other. */
    @Property
    void ranks_are_a_permutation(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = -300, max = 300) Integer> tenths) {
        List<Integer> distinct = tenths.stream().distinct().toList();
        List<PlaceReports> places = new ArrayList<>();
        for (int i = 0; i < distinct.size(); i++) {
            places.add(Reports.none()
                    .grew("2031-06", BigDecimal.valueOf(distinct.get(i), 1).toString())
                    .county(i + "县"));
        }
        Standings all = standings(Polarity.UP, places.toArray(PlaceReports[]::new));
        List<Rank> ranks = places.stream()
                .flatMap(place -> all.at(place.place(), JUNE).orElseThrow().rank().stream())
                .toList();
        assertThat(ranks.stream().map(Rank::place).distinct().count()).isEqualTo(ranks.size());
        assertThat(ranks)
                .allSatisfy(rank -> assertThat(rank.place() + rank.fromBottom()).isEqualTo(rank.of() + 1));
    }
}
