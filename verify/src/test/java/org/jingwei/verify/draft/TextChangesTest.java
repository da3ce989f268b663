package org.jingwei.verify.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.jingwei.verify.draft.TextChanges.Fate;
import org.jingwei.verify.draft.TextChanges.Words;
import org.junit.jupiter.api.Test;

class TextChangesTest {

    @Test
    void a_number_changes_as_a_whole() {
        assertThat(TextChanges.words("增长8.5%。", "增长8.6%。"))
                .containsExactly(
                        new Words(Fate.KEPT, "增长"),
                        new Words(Fate.REMOVED, "8.5"),
                        new Words(Fate.ADDED, "8.6"),
                        new Words(Fate.KEPT, "%。"));
    }

    @Test
    void lines_keep_their_numbers_and_blank_ones_do_not_count() {
        List<TextChanges.ChangedLine> changed =
                TextChanges.between(List.of("标题", "", "甲", "乙"), List.of("标题", "乙", "", "", "丙"));
        assertThat(changed)
                .containsExactly(
                        new TextChanges.ChangedLine(3, 0, List.of(new Words(Fate.REMOVED, "甲"))),
                        new TextChanges.ChangedLine(0, 5, List.of(new Words(Fate.ADDED, "丙"))));
    }

    @Test
    void texts_too_different_to_compare_piece_by_piece_count_as_replaced() {
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            before.add("旧" + i);
        }
        List<String> after = before.stream().map(line -> line.replace("旧", "新")).collect(Collectors.toList());
        Collections.reverse(after);
        assertThat(TextChanges.between(before, after)).hasSize(6000);
    }

    @Property(tries = 300)
    void what_was_kept_and_removed_is_the_earlier_text_and_what_was_kept_and_added_the_later(
            @ForAll @StringLength(max = 40) @CharRange(from = '0', to = '9') @CharRange(from = '一', to = '丁')
                    String before,
            @ForAll @StringLength(max = 40) @CharRange(from = '0', to = '9') @CharRange(from = '一', to = '丁')
                    String after) {
        List<Words> words = TextChanges.words(before, after);
        assertThat(without(Fate.ADDED, words)).isEqualTo(before);
        assertThat(without(Fate.REMOVED, words)).isEqualTo(after);
    }

    private static String without(Fate fate, List<Words> words) {
        return words.stream().filter(one -> one.fate() != fate).map(Words::text).collect(Collectors.joining());
    }
}
