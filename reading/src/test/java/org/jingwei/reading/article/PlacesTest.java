package org.jingwei.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    @ParameterizedTest
    @ValueSource(strings = {"云岭市", "兰州市", "新乡市", "景德镇市", "镇江市", "乡宁县", "赣县区", "津市市", "黄州区", "湘西州", "云岭市临江区", "江苏省镇江市"})
    void a_title_names_its_place_though_a_letter_of_it_is_a_word_of_place(String place) {
        assertThat(Places.inTitle(place + "2031年上半年经济运行情况")).contains(place);
        assertThat(Places.inTitle("2031年上半年" + place + "经济运行分析")).contains(place);
    }

    @Test
    void what_only_sounds_like_a_place_is_none() {
        assertThat(Places.inTitle("各乡镇县区经济运行情况")).isEmpty();
        assertThat(Places.inTitle("2031年上半年全州市场运行情况")).isEmpty();
        assertThat(Places.inTitle("云岭县乡镇区划")).contains("云岭县");
    }
}
