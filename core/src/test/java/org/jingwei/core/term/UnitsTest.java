package org.jingwei.core.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.core.data.BadData;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    private static final Units UNITS = Units.standard();

    private static Unit unit(String symbol) {
        return UNITS.parse(symbol).orElseThrow();
    }

    @ParameterizedTest(name = "behind the figure, {0} begins with {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "亿元，增长; 亿元",
                "万亩高标准农田; 万亩",
                "亿立方米; 亿立方米",
                "万千瓦时; 万千瓦时",
                "千瓦时; 千瓦时",
                "千瓦; 千瓦",
                "亿斤粮食; 亿斤",
                "万标箱; 万标箱",
                "万人次，; 万人次",
                "万人（次）; 万人(次)",
                "亿美元; 亿美元",
                "个百分点; 个百分点",
                "百分点。; 个百分点",
                "％和3％; %",
                "万㎡; 万平方米",
                "平方米住房; 平方米",
                "个月; 个月",
                "个项目; 个",
                "个工作日内; 个工作日",
                "个位次; 个位次",
                "位。; 位",
                "元／吨; 元/吨",
                "微克/立方米; 微克/立方米",
                "吨标准煤/万元; 吨标准煤/万元",
                "万元/亩左右; 万元/亩",
                "人/平方公里; 人/平方公里",
                "元/月; 元/月",
                "元/元旦; 元",
                "台（套）; 台(套)",
                "ＭＷ风电; MW",
                "亿; 亿",
                "千亿级; 千亿",
                "成，; 成",
            })
    void the_longest_unit_is_found(String text, String symbol) {
        Optional<UnitMatch> match = UNITS.matchAt("12" + text, 2);
        assertThat(match).map(UnitMatch::symbol).contains(symbol);
        assertThat(UNITS.parse(symbol)).isEqualTo(match.map(UnitMatch::unit));
    }

    @ParameterizedTest(name = "behind the figure, {0} is no unit")
    @ValueSource(strings = {"", "，增长", "方面", "天然气", "成立", "所有", "列入", "MWx", "kmh", "XX", "/吨", "大举措"})
    void what_only_looks_like_a_unit_is_left_alone(String text) {
        assertThat(UNITS.matchAt("12" + text, 2)).isEmpty();
        assertThat(UNITS.parse(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} ends at {1}")
    @CsvSource(
            delimiter = ';',
            value = {"万 亩。; 3", "' 万亩。'; 3", "' 万 亩。'; 4", "　家企业; 2", "万  亩; 1", "'  亩'; -1"})
    void one_blank_is_tolerated_before_a_unit_and_behind_its_number_word(String text, int end) {
        assertThat(UNITS.matchAt(text, 0).map(UnitMatch::end).orElse(-1)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} is {1} and more")
    @CsvSource(
            delimiter = ';',
            value = {"万余平方米; 万平方米; 5", "万多人; 万人; 3", "亿多 元; 亿元; 4", "万余元/亩; 万元/亩; 5"})
    void more_may_stand_between_number_word_and_unit(String text, String symbol, int end) {
        assertThat(UNITS.matchAt(text, 0)).contains(new UnitMatch(unit(symbol), end, true));
        assertThat(UNITS.parse(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} are {2} {3}")
    @CsvSource({
        "1,万亩,150,亩,false",
        "15,亩,1,公顷,true",
        "1,平方公里,1500,亩,true",
        "2000,平方米,3,亩,true",
        "1.2,亿斤,6,万吨,true",
        "1,亿千瓦时,10000,万度,true",
        "1.5,GW,150,万千瓦,true",
        "1,万亿元,10000,亿元,true",
        "35,%,0.35,倍,true",
        "7,成,70,%,true",
        "250,个基点,2.5,个百分点,true",
        "3,家,3,户,true",
        "1,元/斤,2000,元/吨,true",
        "0.5,吨标准煤/万元,0.05,千克标准煤/元,true",
        "1,万元/亩,15,万元/公顷,true",
        "36,微克/立方米,0.036,毫克/立方米,true",
        "2,小时,120,分钟,true",
        "1,年,4,季度,true"
    })
    void sizes_are_exact(BigDecimal figure, String from, BigDecimal converted, String to, boolean equal) {
        assertThat(unit(from).convert(figure, unit(to)).compareTo(converted) == 0)
                .isEqualTo(equal);
        assertThat(unit(from).convert(Interval.exactly(figure), unit(to)).equals(Interval.exactly(converted)))
                .isEqualTo(equal);
    }

    @ParameterizedTest(name = "{0} never becomes {1}")
    @CsvSource({"%,个百分点", "亿元,亿美元", "万人,万人次", "月,天", "天,工作日", "个,人", "位,个", "千瓦,千瓦时", "吨,吨标准煤", "元,元/吨", "倍,番"})
    void what_measures_different_things_is_refused_by_both_names(String from, String to) {
        assertThatThrownBy(() -> unit(from).convert(BigDecimal.ONE, unit(to)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(from + " (")
                .hasMessageContaining(to + " (");
    }

    @Test
    void a_mu_in_square_metres_never_ends_and_is_enclosed() {
        Interval metres = unit("亩").convert(Interval.exactly(3), unit("平方米"));
        assertThat(metres).isEqualTo(Interval.exactly(2000));
        Interval one = unit("亩").convert(Interval.exactly(1), unit("平方米"));
        assertThat(one.times(Interval.exactly(3)).contains(new BigDecimal(2000)))
                .isTrue();
        assertThat(one.width().orElseThrow()).isLessThan(new BigDecimal("1E-30"));
    }

    @Test
    void whole_counts_are_exact_and_measures_are_rounded() {
        assertThat(unit("家").meaning(Printed.of("236"), Approx.EXACT)).hasToString("[236,236]");
        assertThat(unit("万户").meaning(Printed.of("6"), Approx.EXACT)).hasToString("[5.5,6.5)");
        assertThat(unit("亿元").meaning(Printed.of("236"), Approx.EXACT)).hasToString("[235.5,236.5)");
    }

    @Test
    void a_search_that_finds_nothing_allocates_nothing() {
        String text = "全市上下坚持稳中求进，增长5.2％，方面".repeat(50);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        missesIn(text);
        long before = threads.getCurrentThreadAllocatedBytes();
        int misses = 0;
        for (int round = 0; round < 100; round++) {
            misses += missesIn(text);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(misses).isGreaterThan(80_000);
        assertThat(allocated).isLessThan(misses);
    }

    private static int missesIn(String text) {
        int misses = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '％' && UNITS.matchAt(text, i).isEmpty()) {
                misses++;
            }
        }
        return misses;
    }

    @Test
    void the_catalogue_has_each_unit_once() {
        assertThat(UNITS.all()).doesNotHaveDuplicates().hasSizeGreaterThan(150);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "亩,,,area,x,,,me; units.csv:3",
                "亩,,,area,0,,,me; not a unit",
                "亩,,,area,-1,,,me; not a unit",
                "亩,,,area,1,,,; column source",
                "亩,,,,1,,,me; column dimension",
                "元,,,money,1,,,me; stands already",
                "亩,亩,,area,1,,,me; stands already",
                "亩,,,a/b/c,1,,,me; not a dimension",
                "亩,,,area,1,often,,me; traits",
                "亩,,,area,1,,年度,me; single characters",
                "ＭＷ,,,power,1,,,me; half width",
            })
    void a_bad_line_is_refused_with_its_place(String line, String why) {
        String text = String.join(",", Units.COLUMNS) + "\n元,,,money,1,,,me\n" + line + "\n";
        CsvFile file = CsvFile.parse("units.csv", text, Units.COLUMNS.toArray(String[]::new));
        assertThatThrownBy(() -> Units.of(file))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("units.csv:3")
                .hasMessageContaining(why);
    }
}
