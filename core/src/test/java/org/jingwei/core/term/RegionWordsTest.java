package org.jingwei.core.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionWordsTest {

    private final RegionWords words = RegionWords.standard();

    @ParameterizedTest
    @CsvSource({
        // rule 1
        "全国, 清河县, COUNTY, 全国",
        "我国, 云岭市, PREFECTURE, 全国",
        // rule 2: cities of every level
        "全市, 云岭市, PREFECTURE, 云岭市",
        "我市, XX市, PREFECTURE, XX市",
        "市本级, 云岭市, PREFECTURE, 云岭市",
        "市域, 云岭市, PREFECTURE, 云岭市",
        "该市, 临江市, COUNTY, 临江市",
        "本市, 北京市, PROVINCE, 北京市",
        "全市, 济南, PREFECTURE, 济南",
        "全市, XX, PREFECTURE, XX",
        // rule 2: a district, a zone, an autonomous region
        "全区, 临江区, COUNTY, 临江区",
        "我区, XX高新区, ZONE, XX高新区",
        "全区, 宁夏回族自治区, PROVINCE, 宁夏回族自治区",
        "全区, 宁夏, PROVINCE, 宁夏",
        "全区, XX区, PROVINCE, XX区",
        // rule 2: the rest of the ladder
        "全省, 云岭省, PROVINCE, 云岭省",
        "我省, 甘肃, PROVINCE, 甘肃",
        "全县, 清河县, COUNTY, 清河县",
        "我县, XX县, COUNTY, XX县",
        "全州, 临夏回族自治州, PREFECTURE, 临夏回族自治州",
        "我州, XX州, PREFECTURE, XX州",
        "全盟, 兴安盟, PREFECTURE, 兴安盟",
        "全旗, XX旗, COUNTY, XX旗",
        "全镇, 临江镇, TOWNSHIP, 临江镇",
        "全街道, XX街道, TOWNSHIP, XX街道",
        // rule 3: regions above that the tree knows
        "全市, 济南市天桥区, COUNTY, 济南市",
        "全市, 天桥区, COUNTY, 济南市",
        "全省, 天桥区, COUNTY, 山东省",
        "全省, 金昌市, PREFECTURE, 甘肃省",
        "全区, 银川市, PREFECTURE, 宁夏回族自治区",
        "全区, 永宁县, COUNTY, 宁夏回族自治区",
        "全州, 舟曲县, COUNTY, 甘南藏族自治州",
        "全市, 海淀区, COUNTY, 北京市",
        "全县, 信丰高新区, ZONE, 信丰县",
        // rule 4: regions above that the tree does not know
        "全省, XX市, PREFECTURE, 全省",
        "全省, 清江县, COUNTY, 全省",
        "全市, XX县, COUNTY, 全市",
        "全市, 鼓楼区, COUNTY, 全市",
        "全区, XX市, PREFECTURE, 全区",
        "全县, XX镇, TOWNSHIP, 全县",
    })
    void a_word_means_the_articles_region_or_one_above_it(
            String word, String articleRegion, RegionLevel level, String meant) {
        assertThat(words.resolve(word, articleRegion, Optional.of(level))).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        // rule 5: below the article's region
        "全县, 云岭市, PREFECTURE",
        "全市, 云岭省, PROVINCE",
        "全镇, 清河县, COUNTY",
        // rule 5: beside it
        "全县, 临江区, COUNTY",
        "全州, 云岭市, PREFECTURE",
        // rule 5: the tree knows that there is none above
        "全区, 金昌市, PREFECTURE",
        "全省, 银川市, PREFECTURE",
        "全州, 天桥区, COUNTY",
        // no word for a place
        "规上工业, 云岭市, PREFECTURE",
        "全社会, 云岭市, PREFECTURE",
    })
    void a_word_that_cannot_mean_a_region_at_or_above_the_article_is_not_resolved(
            String word, String articleRegion, RegionLevel level) {
        assertThat(words.resolve(word, articleRegion, Optional.of(level))).isEmpty();
    }

    @Test
    void without_a_level_that_of_the_name_is_taken() {
        assertThat(words.resolve("全市", "云岭市", Optional.empty())).contains("云岭市");
        assertThat(words.resolve("全市", "天桥区", Optional.empty())).contains("济南市");
        assertThat(words.resolve("全县", "XX县", Optional.empty())).contains("XX县");
    }

    @Test
    void without_a_region_or_any_level_a_word_stays_as_it_is() {
        assertThat(words.resolve("全市", "", Optional.empty())).contains("全市");
        assertThat(words.resolve("全省", " ", Optional.of(RegionLevel.PREFECTURE)))
                .contains("全省");
        assertThat(words.resolve("全县", "XX", Optional.empty())).contains("全县");
    }

    @Test
    void the_level_decides_between_regions_of_one_name() {
        assertThat(words.resolve("全省", "朝阳", Optional.of(RegionLevel.PREFECTURE)))
                .contains("辽宁省");
        assertThat(words.resolve("全市", "朝阳", Optional.of(RegionLevel.COUNTY))).contains("全市");
    }

    @Test
    void regions_of_one_name_resolve_where_they_agree() {
        assertThat(words.resolve("全县", "临江县", Optional.of(RegionLevel.COUNTY))).contains("临江县");
        assertThat(words.resolve("全省", "新城区", Optional.of(RegionLevel.COUNTY))).contains("全省");
        assertThat(words.resolve("全省", "桥西区", Optional.of(RegionLevel.COUNTY))).contains("河北省");
        assertThat(words.resolve("全市", "桥西区", Optional.of(RegionLevel.COUNTY))).contains("全市");
        assertThat(words.resolve("全区", "桥西区", Optional.of(RegionLevel.COUNTY))).contains("桥西区");
    }

    @Test
    void every_word_resolves_against_a_region_of_its_kind() {
        for (String word : words.words()) {
            assertThat(words.resolve(word, "", Optional.empty())).as(word).isPresent();
        }
        assertThat(words.words()).contains("全市", "我省", "全区", "市本级");
    }
}
