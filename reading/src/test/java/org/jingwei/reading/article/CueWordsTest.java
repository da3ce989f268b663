package org.jingwei.reading.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jingwei.core.data.BadData;
import org.jingwei.core.data.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueWordsTest {

    private static CueWords words(String row) {
        return CueWords.of(
                CsvFile.parse("cues.csv", "kind,word,weight,source\n" + row, "kind", "word", "weight", "source"));
    }

    @Test
    void a_word_may_have_to_open_or_to_close_its_line() {
        assertThat(words("OPENING,^今天,1,test").in(Cue.OPENING, "今天开会")).isTrue();
        assertThat(words("OPENING,^今天,1,test").in(Cue.OPENING, "就在今天")).isFalse();
        assertThat(words("TITLE_END,综述$,3,test").weight(Cue.TITLE_END, "云岭市综述")).isEqualTo(3);
        assertThat(words("TITLE_END,综述$,3,test").weight(Cue.TITLE_END, "综述如下")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONSENSE,今天,1,test", "OPENING,今天,many,test", "OPENING,^,1,test"})
    void a_bad_row_is_refused_with_its_line(String row) {
        assertThatThrownBy(() -> words(row)).isInstanceOf(BadData.class).hasMessageContaining("cues.csv:2");
    }

    @Test
    void a_bad_genre_is_refused_with_its_line() {
        CsvFile file = CsvFile.parse("genres.csv", "word,genre,source\n综述$,POEM,test", "word", "genre", "source");
        assertThatThrownBy(() -> Genres.of(file)).isInstanceOf(BadData.class).hasMessageContaining("genres.csv:2");
    }
}
