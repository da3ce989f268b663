package org.jingwei.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactRowsTest {

    @Test
    void a_row_has_the_cells_of_its_head_and_quotes_what_needs_it() {
        assertThat(FactRows.head())
                .isEqualTo(
                        "indicator,code,value,value_max,unit,measure,of,status,period,region,comparator,approx,basis,"
                                + "censored,x,doc,line,column,page,sheet,cell,quote,confidence\n");
        assertThat(FactRows.row(SampleFacts.GROWTH))
                .isEqualTo("规模以上工业增加值,,7.80,,%,yoy,share,actual,2031-H1,云岭市,上年同期,exact,可比价,,"
                        + "as_of=目前; part_of=工业,\"月报, 一.txt\",4,16,,,,增长7.80%，其中“高技术”更快,0.9\n");
    }

    @Test
    void a_masked_figure_is_an_empty_cell_and_says_so() {
        assertThat(FactRows.row(SampleFacts.MASKED))
                .contains("粮食产量,,,,万吨,")
                .contains(",true,")
                .contains(",3,,,X万吨,");
    }
}
