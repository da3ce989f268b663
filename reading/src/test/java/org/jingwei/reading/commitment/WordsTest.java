package org.jingwei.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jingwei.core.data.BadData;
import org.jingwei.core.data.CsvFile;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static Words words(String lines) {
        return Words.of(CsvFile.parse("mine.csv", "role,words,source\n" + lines, "role", "words", "source"));
    }

    @Test
    void every_role_has_words() {
        Words words = Words.standard();
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(words.count(role)).isPositive());
    }

    @Test
    void the_longest_word_wins() {
        assertThat(words("MODAL,要|要继续,mine\n").at("我要继续做", 1, Role.MODAL)).contains("要继续");
    }

    @Test
    void a_bad_line_is_refused_with_its_place() {
        assertThatThrownBy(() -> words("MODAL,要,mine\nVERB,做,mine\n"))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("mine.csv")
                .hasMessageContaining("3");
        assertThatThrownBy(() -> words("MODAL,要,mine\nMODAL,要,mine\n")).isInstanceOf(BadData.class);
        assertThatThrownBy(() -> words("MODAL,要,\n")).isInstanceOf(BadData.class);
    }

    @Test
    void a_word_is_none_where_the_letters_around_it_make_another_of_it() {
        Words words = words("START,推~动工|复工!程,mine\n");
        assertThat(words.in("推动工业发展", Role.START)).isFalse();
        assertThat(words.in("修复工程", Role.START)).isFalse();
        assertThat(words.in("大桥动工", Role.START)).isTrue();
        assertThat(words.within("全部复工", Role.START)).isEqualTo("复工");
        assertThatThrownBy(() -> words("START,推~!程,mine\n")).isInstanceOf(BadData.class);
    }
}
