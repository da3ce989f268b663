package org.jingwei.analysis.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Polarity;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Question GROWTH =
            new Question(new Subject("规上工业增加值", "亿元"), "全市4个县区", Basis.GROWTH, Polarity.UP);

    private static Ranking ranking(String a, String b, String c, String d) {
        return Ranking.of(
                GROWTH, Map.of("清河县", Printed.of(a), "临江区", Printed.of(b), "南屏县", Printed.of(c), "东川区", Printed.of(d)));
    }

    @Provide
    Arbitrary<List<BigDecimal>> figures() {
        return Arbitraries.integers()
                .between(-30, 30)
                .map(n -> BigDecimal.valueOf(n, 1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Test
    void a_place_comes_with_its_movement_and_the_way_to_the_next() {
        Ranking before = ranking("4.0", "9.0", "8.0", "7.0");
        Ranking now = ranking("6.2", "8.1", "6.5", "5.0");
        assertThat(now.where("清河县", Optional.of(before)).sentence())
                .isEqualTo("清河县规上工业增加值增速6.2%，居全市4个县区第3位，前移1位，距第2位南屏县差0.3个百分点。");
        assertThat(now.where("临江区", Optional.of(before)).sentence()).isEqualTo("临江区规上工业增加值增速8.1%，居全市4个县区第1位，位次不变。");
        assertThat(now.where("东川区", Optional.of(before)).orElseThrow().placesWon())
                .contains(-1);
        assertThat(now.where("清河县").orElseThrow().distanceToNext().orElseThrow().rounded(2))
                .isEqualTo("0.20..0.40");
    }

    @Test
    void ties_share_the_better_place_and_the_next_place_is_left_out() {
        Ranking tied = ranking("6.5", "8.1", "6.5", "5.0");
        assertThat(tied.standings()).extracting(Standing::place).containsExactly(1, 2, 2, 4);
        assertThat(tied.where("清河县").sentence()).isEqualTo("清河县规上工业增加值增速6.5%，居全市4个县区并列第2位，距第1位临江区差1.6个百分点。");
        assertThat(tied.of("清河县").orElseThrow().possible().toString()).isEqualTo("[2,3]");
        assertThat(tied.lastPlaces(2)).extracting(Standing::region).containsExactly("南屏县", "清河县", "东川区");
    }

    @Test
    void where_less_is_better_the_least_comes_first() {
        Question energy = new Question(new Subject("能耗强度", "吨/万元"), "全市2个县区", Basis.VALUE, Polarity.DOWN);
        Ranking ranking = Ranking.of(energy, Map.of("清河县", Printed.of("0.52"), "临江区", Printed.of("0.48")));
        assertThat(ranking.where("清河县").sentence()).isEqualTo("清河县能耗强度总量0.52吨/万元，居全市2个县区第2位，距第1位临江区差0.04吨/万元。");
    }

    @Test
    void places_on_different_bases_are_not_compared_and_who_has_no_figure_has_no_place() {
        Question value = new Question(GROWTH.subject(), GROWTH.peers(), Basis.VALUE, Polarity.UP);
        Ranking other = Ranking.of(value, Map.of("清河县", Printed.of("6.2")));
        Ranking now = ranking("6.2", "8.1", "6.5", "5.0");
        assertThat(now.where("清河县", Optional.of(other)).refusal()).contains("两次排位的指标、范围或口径不同，位次不可比");
        assertThat(now.where("北原县").sentence()).isEqualTo("无法测算：北原县没有规上工业增加值增速数据，未参加全市4个县区排位。");
        assertThatThrownBy(() -> new Question(GROWTH.subject(), " ", Basis.VALUE, Polarity.UP))
                .hasMessageContaining("named peer set");
    }

    @Property
    void places_are_a_permutation_up_to_ties_and_lie_among_the_possible(@ForAll("figures") List<BigDecimal> figures) {
        Map<String, Printed> peers = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            peers.put("县" + i, new Printed(figures.get(i)));
        }
        Ranking ranking = Ranking.of(GROWTH, peers);
        assertThat(ranking.standings())
                .extracting(Standing::region)
                .containsExactlyInAnyOrderElementsOf(peers.keySet());
        for (Standing own : ranking.standings()) {
            long better = figures.stream()
                    .filter(f -> f.compareTo(own.figure().value()) > 0)
                    .count();
            assertThat(own.place()).isEqualTo((int) better + 1);
            assertThat(own.possible().contains(BigDecimal.valueOf(own.place()))).isTrue();
        }
    }
}
