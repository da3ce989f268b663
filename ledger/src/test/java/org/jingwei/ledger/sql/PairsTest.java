package org.jingwei.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void chinese_becomes_pairs_and_everything_else_words() {
        assertThat(Pairs.vector("稀土GDP5.2％")).isEqualTo("'稀土':1 '土':2 'gdp5':3 '2':4 ");
        assertThat(Pairs.query("稀土")).isEqualTo("('稀土')");
        assertThat(Pairs.query("稀")).isEqualTo("('稀':*)");
        assertThat(Pairs.query("稀土 gdp")).isEqualTo("('稀土') & ('gdp')");
        assertThat(Pairs.query("增加值")).isEqualTo("('增加' <-> '加值')");
        assertThat(Pairs.query("年度目标")).isEqualTo("('年度' <2> '目标')");
        assertThat(Pairs.query("工业增加值")).isEqualTo("('工业' <2> '增加' <-> '加值')");
        assertThat(Pairs.query("5增加值")).isEqualTo("('5' <-> '增加' <-> '加值')");
        assertThat(Pairs.query("增长5.2")).isEqualTo("('增长' <-> '长' <-> '5' <-> '2')");
    }

    @Test
    void a_character_beyond_the_basic_plane_is_one_character() {
        assertThat(Pairs.query("𠮷县")).isEqualTo("('𠮷县')");
        assertThat(Pairs.vector("𠮷")).isEqualTo("'𠮷':1 ");
    }

    @Property
    void no_text_can_break_out_of_its_quotes(@ForAll String text) {
        assertThat(Pairs.vector(text)).matches("('[\\p{L}\\p{N}\\p{M}\\p{IsHan}]+':\\d+ )*");
        assertThat(Pairs.query(text)).doesNotContain("''", "\\", ";");
    }
}
