package org.jingwei.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jingwei.core.data.BadData;
import org.jingwei.core.data.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordListTest {

    private static CsvFile file(String... lines) {
        return CsvFile.parse("lists.csv", "list,word,source\n" + String.join("\n", lines), "list", "word", "source");
    }

    @ParameterizedTest
    @EnumSource
    void every_list_has_words_and_finds_them(WordList list) {
        assertThat(list.words()).isNotEmpty().allSatisfy(word -> {
            assertThat(list.has(word)).isTrue();
            assertThat(list.startsAt("、" + word, 1)).isTrue();
            assertThat(list.endsAt(word + "、", word.length())).isTrue();
            assertThat(list.in("、" + word + "、")).isTrue();
        });
    }

    @Test
    void a_word_elsewhere_is_not_found() {
        assertThat(WordList.LAST_YEAR.starts("比去年")).isFalse();
        assertThat(WordList.LAST_YEAR.ends("去年比")).isFalse();
        assertThat(WordList.SPAN.endsAt("12", 0)).isFalse();
    }

    @Test
    void an_unknown_list_is_refused_with_its_line() {
        assertThatThrownBy(() -> WordList.lists(file("span,连续,x", "spam,连续,x")))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("3")
                .hasMessageContaining("spam");
    }

    @Test
    void a_word_that_comes_twice_is_refused_with_its_line() {
        assertThatThrownBy(() -> WordList.lists(file("span,连续,x", "span,连续,y")))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("twice");
    }

    @Test
    void a_word_without_a_source_is_refused() {
        assertThatThrownBy(() -> WordList.lists(file("span,连续,"))).isInstanceOf(BadData.class);
    }

    @Test
    void a_list_without_words_is_refused() {
        assertThatThrownBy(() -> WordList.lists(file("span,连续,x"))).hasMessageContaining("has no word of");
    }
}
