package org.jingwei.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class FactTableTest {

    @Test
    void a_table_names_its_document_and_shows_status_period_and_basis_of_each_figure() {
        String table = FactTable.of("月报.txt", List.of(SampleFacts.GROWTH, SampleFacts.MASKED, SampleFacts.IN_CELL));
        List<String> lines = table.lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).isEqualTo("文件 月报.txt：3 条");
        assertThat(lines.get(2)).contains("4:16", "规模以上工业增加值", "7.80", "同比", "实际", "2031-H1", "可比价");
        assertThat(lines.get(3)).contains("第3页 4:16", "X", "万吨").doesNotContain(" 0 ");
        assertThat(lines.get(4)).contains("表 1!C4", "12000以上", "万元");
        assertThat(lines.get(5)).isEmpty();
    }

    @Test
    void columns_stand_under_each_other_on_a_terminal() {
        String table = Columns.aligned(List.of(List.of("指标", "a"), List.of("R&D经费", "b"), List.of("GDP", "c")), 40);
        assertThat(table).isEqualTo("指标     a\nR&D经费  b\nGDP      c\n");
    }

    @Test
    void a_cell_that_is_too_wide_ends_in_three_dots() {
        assertThat(Columns.aligned(List.of(List.of("一二三四五", "b")), 6)).isEqualTo("一二…  b\n");
    }

    @Property
    void every_second_column_begins_at_the_same_place(
            @ForAll List<@Chars({'中', 'a', '，', '（', '·', 'é', 'ｗ'}) @CharRange(from = '一', to = '丽') String> cells) {
        List<List<String>> rows = cells.stream().map(cell -> List.of(cell, "|")).toList();
        String table = rows.isEmpty() ? "" : Columns.aligned(rows, 30);
        assertThat(table.lines()
                        .map(line -> Columns.width(line.substring(0, line.lastIndexOf('|'))))
                        .collect(Collectors.toSet()))
                .hasSizeLessThanOrEqualTo(1);
    }
}
