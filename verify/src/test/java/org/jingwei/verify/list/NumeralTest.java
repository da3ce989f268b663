package org.jingwei.verify.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumeralTest {

    @Test
    void a_long_numbering_is_told_in_digits() {
        assertThat(Numeral.chinese(10)).isEqualTo("十");
        assertThat(Numeral.chinese(99)).isEqualTo("九十九");
        assertThat(Numeral.chinese(2990)).isEqualTo("2990");
    }
}
