package org.jingwei.core.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionLevelTest {

    @ParameterizedTest
    @CsvSource({
        "全国, NATION",
        "中国, NATION",
        "全省, PROVINCE",
        "某省, PROVINCE",
        "XX省, PROVINCE",
        "XX自治区, PROVINCE",
        "北京市, PROVINCE",
        "重庆, PROVINCE",
        "香港特别行政区, PROVINCE",
        "XX市, PREFECTURE",
        "云岭市, PREFECTURE",
        "济南市, PREFECTURE",
        "济南, PREFECTURE",
        "XX自治州, PREFECTURE",
        "XX州, PREFECTURE",
        "XX盟, PREFECTURE",
        "XX地区, PREFECTURE",
        "敦煌市, COUNTY",
        "清江县, COUNTY",
        "XX自治县, COUNTY",
        "XX旗, COUNTY",
        "XX区, COUNTY",
        "鼓楼区, COUNTY",
        "浦东新区, COUNTY",
        "XX市XX区, COUNTY",
        "XX高新区, ZONE",
        "云岭经开区, ZONE",
        "云岭经济技术开发区, ZONE",
        "城东新区, ZONE",
        "临江工业园区, ZONE",
        "兰州新区, ZONE",
        "XX镇, TOWNSHIP",
        "XX乡, TOWNSHIP",
        "临江街道, TOWNSHIP",
        "XX村, VILLAGE",
        "临江社区, VILLAGE",
        "' XX市 ', PREFECTURE",
    })
    void a_printed_name_has_the_level_of_the_tree_or_of_its_ending(String name, RegionLevel level) {
        assertThat(RegionLevel.of(name)).contains(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "全区", "我区", "城区", "市区", "县区", "乡镇", "农村", "东盟", "XX", "规模以上工业"})
    void a_word_that_does_not_tell_has_no_level(String word) {
        assertThat(RegionLevel.of(word)).isEmpty();
    }

    @Test
    void the_levels_stand_one_above_the_other_as_they_are_declared() {
        for (RegionLevel one : RegionLevel.values()) {
            for (RegionLevel other : RegionLevel.values()) {
                assertThat(one.above(other)).isEqualTo(one.compareTo(other) < 0);
            }
        }
    }
}
