package org.jingwei.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.fact.Commitment;
import org.jingwei.core.fact.CommitmentKind;
import org.jingwei.core.fact.Deadline;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Goal;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Place;
import org.junit.jupiter.api.Test;

class CommitmentRowsTest {

    private static final Commitment INSPECTION = new Commitment(
            "引进项目20个以上，逐个核查",
            List.of("县商务局", "县发改局"),
            List.of("各乡镇"),
            Optional.of(new Deadline("年内", Optional.of("2031-12-31"))),
            List.of(new Goal(
                    "引进项目",
                    new Quantity(
                            Optional.of(Printed.of("20")), Optional.empty(), Optional.of("个"), Approx.AT_LEAST, false),
                    Measure.LEVEL,
                    Optional.empty())),
            CommitmentKind.TARGET,
            Optional.empty(),
            new Evidence("讲话, 一.txt", new Place(9, 14), Anchor.NONE, "引进项目20个以上"),
            0.9);

    @Test
    void a_row_has_the_cells_of_its_head_and_quotes_what_needs_it() {
        assertThat(CommitmentRows.head())
                .isEqualTo(
                        "action,owner,coowner,deadline,deadline_iso,goal,kind,region,doc,line,column,page,sheet,cell,"
                                + "quote,confidence\n");
        assertThat(CommitmentRows.row(INSPECTION))
                .isEqualTo("引进项目20个以上，逐个核查,县商务局、县发改局,各乡镇,年内,2031-12-31,引进项目 20以上个,target,,"
                        + "\"讲话, 一.txt\",9,14,,,,引进项目20个以上,0.9\n");
    }

    @Test
    void the_table_is_the_list_of_tasks_that_offices_type() {
        assertThat(CommitmentTable.of("讲话.txt", List.of(INSPECTION)))
                .startsWith("文件 讲话.txt：1 条\n序号")
                .contains("县商务局、县发改局", "各乡镇", "年内", "指标任务", "9:14", "90%");
    }

    @Test
    void a_document_without_commitments_says_so() {
        assertThat(CommitmentTable.of("空.txt", List.of())).isEqualTo("文件 空.txt：0 条\n\n");
    }
}
