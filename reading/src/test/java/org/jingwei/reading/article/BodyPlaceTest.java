package org.jingwei.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyPlaceTest {

    private static final String TITLE = "市长在一季度经济形势分析会上的讲话";

    @Test
    void the_place_that_is_spoken_for_is_the_text_s_own() {
        assertThat(place("我市一季度开局良好。", "要以对张掖发展高度负责的态度抓落实。", "要赴酒泉对接，学习酒泉经验。")).contains("张掖市");
        assertThat(place("全市上下要再加压。", "工业是我们张掖的命脉。")).contains("张掖市");
        assertThat(place("全市上下要再加压。", "要讲好张掖故事，擦亮城市名片。")).contains("张掖市");
    }

    @Test
    void a_place_that_is_only_named_is_not() {
        assertThat(place("我市一季度开局良好。", "要学习张掖发展经验。")).isEmpty();
        assertThat(place("我市一季度开局良好。", "要学习张掖特色品牌的经验。")).isEmpty();
        assertThat(place("我市一季度开局良好。", "张掖机场正在扩建，酒泉也在扩建。")).isEmpty();
    }

    @Test
    void a_word_of_every_report_is_no_place() {
        assertThat(place("我市要加强合作。", "深化合作，推动合作发展，扩大合作。")).isEmpty();
    }

    private static Optional<String> place(String... texts) {
        return BodyPlace.standard().find(TITLE, List.of(texts));
    }
}
