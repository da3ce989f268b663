package org.jingwei.core.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.data.BadData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {

    private static final String HEADER = "code,name,level,parent,aliases\n";
    private static final String NATION = "100000,全国,NATION,,\n";

    private final Regions standard = Regions.standard();

    private static Regions parse(String... lines) {
        return Regions.parse("mine.csv", HEADER + String.join("", lines));
    }

    @Test
    void the_tree_has_all_provinces_prefectures_and_counties() {
        assertThat(count(RegionLevel.NATION)).isEqualTo(1);
        assertThat(count(RegionLevel.PROVINCE)).isEqualTo(34);
        assertThat(count(RegionLevel.PREFECTURE)).isEqualTo(333);
        assertThat(count(RegionLevel.COUNTY)).isEqualTo(2844);
    }

    @Test
    void regions_of_the_users_own_stand_beside_the_standard_ones() {
        Regions more = standard.with(
                "mine.csv",
                HEADER + "990000,云山省,PROVINCE,100000,云\n990100,云岭市,PREFECTURE,990000,\n990101,鹿鸣区,COUNTY,990100,\n");

        assertThat(more.all()).hasSize(standard.all().size() + 3);
        assertThat(more.named("云岭").orElseThrow().path()).isEqualTo("云山省云岭市");
        assertThat(more.children(more.byCode("990100").orElseThrow()))
                .containsExactly(more.named("鹿鸣区").orElseThrow());
        assertThat(more.children(more.byCode("370000").orElseThrow()))
                .isEqualTo(standard.children(standard.byCode("370000").orElseThrow()));
        assertThat(standard.named("云岭市")).isEmpty();
        RegionWords words = RegionWords.over(more);
        assertThat(words.resolve("全市", "鹿鸣区", Optional.empty())).contains("云岭市");
        assertThat(words.resolve("全省", "云岭市", Optional.empty())).contains("云山省");
    }

    @Test
    void a_region_of_the_users_own_takes_no_code_and_no_place_that_stands() {
        assertThatThrownBy(() -> standard.with("mine.csv", HEADER + "370100,云岭市,PREFECTURE,370000,\n"))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("mine.csv");
        assertThatThrownBy(() -> standard.with("mine.csv", HEADER + "990100,济南市,PREFECTURE,370000,\n"))
                .isInstanceOf(BadData.class);
    }

    @Test
    void every_region_lies_directly_below_one_of_a_higher_level() {
        for (Region region : standard.all()) {
            assertThat(region.parent().isEmpty()).as(region.path()).isEqualTo(region.level() == RegionLevel.NATION);
            region.parent().ifPresent(above -> {
                assertThat(above.level().above(region.level()))
                        .as(region.path())
                        .isTrue();
                assertThat(standard.children(above)).contains(region);
                assertThat(standard.parent(region)).contains(above);
            });
            assertThat(region.at(RegionLevel.NATION)).as(region.path()).isPresent();
        }
    }

    @Test
    void a_code_begins_with_that_of_the_region_above_and_belongs_to_one_region() {
        Set<String> seen = new HashSet<>();
        for (Region region : standard.all()) {
            if (region.code().isEmpty()) {
                assertThat(region.level()).as(region.path()).isEqualTo(RegionLevel.ZONE);
                continue;
            }
            String code = region.code().get();
            assertThat(code).matches("\\d{6}");
            assertThat(seen.add(code)).as(code).isTrue();
            assertThat(standard.byCode(code)).contains(region);
            if (region.level() == RegionLevel.PREFECTURE || region.level() == RegionLevel.COUNTY) {
                String above = region.parent().orElseThrow().code().orElseThrow();
                assertThat(code).as(region.path()).startsWith(above.replaceFirst("(00)+$", ""));
            }
        }
    }

    @Test
    void no_region_has_two_children_of_one_name() {
        for (Region region : standard.all()) {
            assertThat(standard.children(region))
                    .as(region.path())
                    .extracting(Region::name)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_region_is_found_by_its_name_below_its_parent() {
        for (Region region : standard.all()) {
            region.parent()
                    .ifPresent(above -> assertThat(standard.byName(region.name()))
                            .as(region.path())
                            .contains(region));
        }
    }

    @Test
    void no_short_name_is_a_single_character_but_those_of_the_provinces() {
        for (Region region : standard.all()) {
            for (String alias : region.aliases()) {
                if (alias.length() == 1) {
                    assertThat(region.level()).as(region.path() + alias).isEqualTo(RegionLevel.PROVINCE);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "济南, 山东省济南市",
        "甘, 甘肃省",
        "宁夏, 宁夏回族自治区",
        "内蒙古, 内蒙古自治区",
        "香港, 香港特别行政区",
        "临夏州, 甘肃省临夏回族自治州",
        "临夏, 甘肃省临夏回族自治州",
        "张家川县, 甘肃省天水市张家川回族自治县",
        "喀左县, 辽宁省朝阳市喀喇沁左翼蒙古族自治县",
        "大兴安岭, 黑龙江省大兴安岭地区",
        "兴安盟, 内蒙古自治区兴安盟",
        "吉林, 吉林省",
        "吉林市, 吉林省吉林市",
        "河北, 河北省",
        "西安, 陕西省西安市",
        "资阳, 四川省资阳市",
        "南昌, 江西省南昌市",
        "南昌县, 江西省南昌市南昌县",
        "甘肃省兰州市, 甘肃省兰州市",
        "甘肃省兰州市城关区, 甘肃省兰州市城关区",
        "兰州城关区, 甘肃省兰州市城关区",
        "济南市天桥区, 山东省济南市天桥区",
        "天桥区, 山东省济南市天桥区",
        "雄安新区, 河北省河北雄安新区",
        "浦东新区, 上海市浦东新区",
    })
    void a_name_that_can_only_mean_one_region_finds_it(String name, String path) {
        assertThat(standard.named(name).map(Region::path)).contains(path);
    }

    @Test
    void a_name_that_several_regions_bear_finds_none_of_them_without_a_place() {
        assertThat(standard.all("城关区")).extracting(Region::path).containsExactlyInAnyOrder("甘肃省兰州市城关区", "西藏自治区拉萨市城关区");
        assertThat(standard.named("城关区")).isEmpty();
        assertThat(standard.named("鼓楼区")).isEmpty();
        assertThat(standard.byName("鼓楼区")).hasSize(4);
        assertThat(standard.within(region("江苏省南京市"), "鼓楼区").map(Region::path)).contains("江苏省南京市鼓楼区");
        assertThat(standard.within(region("江苏省"), "鼓楼区")).isEmpty();
        assertThat(standard.within(region("甘肃省"), "城关区").map(Region::path)).contains("甘肃省兰州市城关区");
        assertThat(standard.within(region("甘肃省"), "天桥区")).isEmpty();
    }

    @Test
    void unknown_masked_and_empty_names_find_nothing() {
        assertThat(standard.named("云岭市")).isEmpty();
        assertThat(standard.named("XX市")).isEmpty();
        assertThat(standard.named("")).isEmpty();
        assertThat(standard.named("沙")).isEmpty();
        assertThat(standard.named("甘肃省云岭市")).isEmpty();
        assertThat(standard.all("云岭市")).isEmpty();
        assertThat(standard.byCode("999999")).isEmpty();
    }

    @Test
    void the_regions_above_are_reached_by_level() {
        Region district = region("山东省济南市天桥区");

        assertThat(district.at(RegionLevel.PROVINCE).map(Region::name)).contains("山东省");
        assertThat(district.at(RegionLevel.TOWNSHIP)).isEmpty();
        assertThat(region("山东省").covers(district)).isTrue();
        assertThat(district.covers(region("山东省"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,云岭省,PROVINCE,7,; mine.csv:3: there is no region 7 above this line",
                "100000,云岭省,PROVINCE,100000,; mine.csv:3: the code 100000 stands already",
                "1,云岭省,LAND,100000,; mine.csv:3: column level: not one: LAND",
                "1,,PROVINCE,100000,; mine.csv:3: column name is empty",
                "1,云岭省,PROVINCE,100000; mine.csv:3: 4 cells, not 5",
                ",全国,NATION,,; mine.csv:3: there is a 全国 in the same place already",
            })
    void a_malformed_line_is_refused_with_file_and_line(String line, String refusal) {
        assertThatThrownBy(() -> parse(NATION, line))
                .isInstanceOf(BadData.class)
                .hasMessage(refusal);
    }

    @Test
    void two_regions_of_one_name_in_one_place_are_refused_but_not_in_two() {
        String two = "1,甲省,PROVINCE,100000,\n2,乙省,PROVINCE,100000,\n3,临江区,COUNTY,1,\n";

        assertThat(parse(NATION, two, "4,临江区,COUNTY,2,\n").byName("临江区")).hasSize(2);
        assertThatThrownBy(() -> parse(NATION, two, "4,临江区,COUNTY,1,\n"))
                .hasMessage("mine.csv:6: there is a 临江区 in the same place already");
    }

    @Test
    void a_region_may_not_lie_below_one_that_is_not_above_it() {
        assertThatThrownBy(() -> parse(NATION, "1,清河县,COUNTY,100000,\n2,云岭市,PREFECTURE,1,\n"))
                .hasMessage("mine.csv:4: a PREFECTURE cannot lie in a COUNTY");
    }

    @Test
    void an_empty_tree_is_a_tree() {
        Regions empty = parse();

        assertThat(empty.all()).isEmpty();
        assertThat(empty.named("济南")).isEqualTo(Optional.empty());
    }

    private long count(RegionLevel level) {
        return standard.all().stream().filter(region -> region.level() == level).count();
    }

    private Region region(String path) {
        return standard.named(path).orElseThrow();
    }
}
