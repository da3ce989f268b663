package org.jingwei.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StretchTest {

    @Property
    void a_stretch_is_read_back_from_its_words(
            @ForAll @IntRange(min = 1, max = 12) int one, @ForAll @IntRange(min = 1, max = 12) int other) {
        Stretch stretch = new Stretch(Math.min(one, other), Math.max(one, other));
        assertThat(Stretch.parse(stretch.words())).contains(stretch);
        assertThat(stretch.covers(stretch)).isTrue();
    }

    @Test
    void what_people_type_is_understood_and_nonsense_is_nothing() {
        assertThat(Stretch.parse(" 1-2月 ")).contains(new Stretch(1, 2));
        assertThat(Stretch.parse("第3季度")).contains(Stretch.quarter(3));
        assertThat(Stretch.parse("第三季度")).contains(Stretch.quarter(3));
        assertThat(Stretch.parse("13月")).isEmpty();
        assertThat(Stretch.parse("")).isEmpty();
    }
}
