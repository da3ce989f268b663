package org.jingwei.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Measure;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentTest {

    private static final Evidence EVIDENCE = new Evidence("临江区.txt", new Place(7, 0), Anchor.NONE, "6月底前新建充电桩300个");

    private static Commitment commitment(String action, List<String> owners, double confidence) {
        Quantity quantity =
                new Quantity(Optional.of(Printed.of("300")), Optional.empty(), Optional.of("个"), Approx.EXACT, false);
        Goal goal = new Goal("充电桩", quantity, Measure.LEVEL, Optional.empty());
        Deadline deadline = new Deadline("6月底前", Optional.of("XXXX-06-30"));
        return new Commitment(
                action,
                owners,
                List.of(),
                Optional.of(deadline),
                List.of(goal),
                CommitmentKind.PROJECT_FINISH,
                Optional.empty(),
                EVIDENCE,
                confidence);
    }

    @Test
    void a_commitment_keeps_its_own_copy_of_its_owners() {
        List<String> owners = new ArrayList<>(List.of("区住建局"));
        Commitment commitment = commitment("新建充电桩300个", owners, 0.9);
        owners.clear();
        assertThat(commitment.owners()).containsExactly("区住建局");
        assertThat(commitment.deadlineIso()).contains("XXXX-06-30");
    }

    @Test
    void a_commitment_to_nothing_or_of_impossible_confidence_cannot_exist() {
        assertThatThrownBy(() -> commitment(" ", List.of(), 0.9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> commitment("新建", List.of(), 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> commitment("新建", List.of(), Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} ends on {1}")
    @CsvSource({"2023-06-30,2023-06-30", "2023,2023-12-31", "2024-02-29,2024-02-29"})
    void a_deadline_of_a_printed_year_has_a_last_day(String iso, LocalDate day) {
        assertThat(new Deadline("之前", Optional.of(iso)).lastDay()).contains(day);
        assertThat(new Deadline("之前", Optional.of(iso)).lastDayIn(2031)).contains(day);
    }

    @Test
    void a_year_that_is_not_printed_must_come_from_elsewhere() {
        Deadline deadline = new Deadline("6月底前", Optional.of("XXXX-06-30"));
        assertThat(deadline.lastDay()).isEmpty();
        assertThat(deadline.lastDayIn(0)).isEmpty();
        assertThat(deadline.lastDayIn(2023)).contains(LocalDate.of(2023, 6, 30));
        assertThat(new Deadline("会后", Optional.empty()).lastDayIn(2023)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-06", "2023-6-30", "2023-02-30", "XXXX-13-01", "2023-02-29", "06-30", "明年"})
    void a_day_that_cannot_be_is_refused(String iso) {
        assertThatThrownBy(() -> new Deadline("之前", Optional.of(iso)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(iso);
    }

    @Test
    void a_deadline_and_a_goal_need_words() {
        Quantity nothing = new Quantity(Optional.empty(), Optional.empty(), Optional.empty(), Approx.EXACT, true);
        assertThatThrownBy(() -> new Deadline(" ", Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Goal("", nothing, Measure.LEVEL, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void kinds_are_tried_in_the_order_of_the_labelling_guide() {
        assertThat(Stream.of(CommitmentKind.values()).map(CommitmentKind::code))
                .containsExactly(
                        "report_back",
                        "livelihood",
                        "institution",
                        "project_start",
                        "project_finish",
                        "project_progress",
                        "target",
                        "task");
    }
}
