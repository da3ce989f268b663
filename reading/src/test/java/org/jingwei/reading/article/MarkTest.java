package org.jingwei.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    @ParameterizedTest
    @CsvSource({
        "第三章 总则, 1, 3",
        "第一部分 回顾, 1, 4",
        "一、回顾, 2, 2",
        "十二、安排, 2, 3",
        "'第一，抓工业', 3, 3",
        "第一个问题：投资, 3, 5",
        "（一）抓工业, 4, 3",
        "'(二)、抓投资', 4, 4",
        "1.抓项目, 5, 2",
        "12．抓项目, 5, 3",
        "3、抓项目, 5, 2",
        "（4）抓招商, 6, 3",
        "1）抓招商, 6, 2",
        "⑤抓消费, 7, 1",
    })
    void a_number_at_the_head_of_a_line_has_a_level(String text, int level, int end) {
        assertThat(Mark.of(text)).contains(new Mark(level, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2.3亿元", "2023年", "一、二产业增加值", "一季度", "第三产业", "（一", "12", "一是抓工业", "第二次会议"})
    void other_numbers_are_no_marks(String text) {
        assertThat(Mark.of(text)).isEmpty();
    }
}
