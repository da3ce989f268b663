package org.jingwei.reading.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {

    private static final Pieces PIECES = new Pieces(Words.standard());

    private static List<String> clauses(String text) {
        return Clause.of(text).stream().map(clause -> clause.in(text)).toList();
    }

    @Test
    void marks_cut_but_not_in_brackets_figures_and_short_quotations() {
        assertThat(clauses("甲，乙（丙，丁）；戊1,200元。")).containsExactly("甲", "乙（丙，丁）", "戊1,200元");
        assertThat(clauses("“大干百天，决战四季度”要见效。")).containsExactly("“大干百天，决战四季度”要见效");
    }

    @Property
    void every_clause_lies_behind_the_one_before_and_inside_the_text(
            @ForAll @Chars({'甲', '，', '。', '（', '）', '“', '”', '；', '1'}) String text) {
        int last = 0;
        for (Clause clause : Clause.of(text)) {
            assertThat(clause.from()).isGreaterThanOrEqualTo(last);
            last = clause.to();
        }
        assertThat(last).isLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "碳纤维产量突破20万吨、电池产量达30万只, 2",
        "云岭路一季度建成、清河大桥年底通车, 2",
        "引进项目20个以上、新增企业30家, 2",
        "改造老旧小区14个、背街小巷60条, 1",
        "固定资产投资突破50亿元、增长24%以上, 1",
        "新建、改造排水管网100公里, 1",
        "推进云岭路、清河大桥建设, 1",
    })
    void a_list_of_deeds_is_cut_and_a_list_of_things_is_not(String clause, int pieces) {
        assertThat(PIECES.of(clause, new Clause(0, clause.length(), '。'))).hasSize(pieces);
    }
}
