package org.jingwei.reading.exchange;

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

class CommitmentLinesTest {

    private static final Evidence PLACE = new Evidence("讲话.txt", new Place(9, 14), Anchor.page(2), "产量达到“5.0”万吨");

    @Test
    void a_commitment_has_its_keys_and_then_its_place() {
        Quantity figure = new Quantity(
                Optional.of(Printed.of("5.0")), Optional.empty(), Optional.of("%"), Approx.AT_LEAST, false);
        Commitment commitment = new Commitment(
                "产量增长5.0%",
                List.of("县工信局"),
                List.of("各乡镇", "县统计局"),
                Optional.of(new Deadline("6月底前", Optional.of("XXXX-06-30"))),
                List.of(new Goal("产量", figure, Measure.YOY, Optional.of("力争"))),
                CommitmentKind.TARGET,
                Optional.empty(),
                PLACE,
                0.75);
        assertThat(CommitmentLines.write(commitment))
                .isEqualTo("{\"action\":\"产量增长5.0%\",\"owner\":[\"县工信局\"],\"coowner\":[\"各乡镇\",\"县统计局\"],"
                        + "\"deadline\":\"6月底前\",\"deadline_iso\":\"XXXX-06-30\","
                        + "\"goal\":[{\"indicator\":\"产量\",\"value\":5.0,\"unit\":\"%\",\"approx\":\"over\","
                        + "\"measure\":\"yoy\",\"x\":{\"tier\":\"力争\"}}],\"kind\":\"target\",\"region\":null,"
                        + "\"doc\":\"讲话.txt\",\"line\":9,\"column\":14,\"page\":2,"
                        + "\"quote\":\"产量达到“5.0”万吨\",\"confidence\":0.75}");
    }

    @Test
    void what_is_not_named_is_empty_or_null() {
        Commitment bare = new Commitment(
                "开展核查",
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                CommitmentKind.TASK,
                Optional.empty(),
                PLACE,
                0.5);
        assertThat(CommitmentLines.write(bare))
                .startsWith("{\"action\":\"开展核查\",\"owner\":[],\"coowner\":[],\"deadline\":null,"
                        + "\"deadline_iso\":null,\"goal\":[],\"kind\":\"task\",\"region\":null,");
    }
}
