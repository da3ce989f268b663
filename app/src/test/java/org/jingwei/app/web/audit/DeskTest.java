package org.jingwei.app.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.jingwei.app.wiring.Auditor.Step;
import org.junit.jupiter.api.Test;

class DeskTest {

    private final Desk desk = new Desk();

    @Test
    void a_later_draft_of_the_same_page_ends_the_one_before() {
        assertThatThrownBy(() -> desk.work("甲", onlooker -> {
                    onlooker.turn();
                    assertThat(desk.<Integer>work("甲", later -> 2)).isEqualTo(2);
                    onlooker.turn();
                    return 1;
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void how_far_the_work_is_can_be_asked_until_it_is_done_or_stopped() {
        assertThat(desk.done("甲")).isEmpty();
        desk.work("甲", onlooker -> {
            assertThat(desk.done("甲")).hasValue(WorkDone.BEGUN);
            onlooker.at(Step.CHECKING, 30, 90);
            assertThat(desk.done("甲")).hasValue(new WorkDone("正在逐段核对，30/90 段", 30));
            assertThat(desk.done("乙")).isEmpty();
            return 1;
        });
        assertThat(desk.done("甲")).isEmpty();
        assertThatThrownBy(() -> desk.work("甲", onlooker -> {
                    desk.stop("甲");
                    assertThat(desk.done("甲")).isEmpty();
                    onlooker.at(Step.TELLING, 0, 1);
                    return 1;
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(desk.done("甲")).isEmpty();
    }

    @Test
    void the_share_grows_from_step_to_step_and_is_never_the_whole() {
        int before = 0;
        for (Step step : Step.values()) {
            for (int done = 0; done <= 4; done++) {
                int share = WorkDone.at(step, done, 4).share();
                assertThat(share).as("%s %d", step, done).isBetween(before, 99);
                before = share;
            }
        }
        assertThat(WorkDone.at(Step.COMPARING, 0, 0).share()).isPositive();
    }

    @Test
    void another_page_ends_nothing_and_stopping_does() {
        assertThat(desk.<Integer>work("甲", onlooker -> {
                    desk.stop("乙");
                    onlooker.turn();
                    return 1;
                }))
                .isEqualTo(1);
        assertThatThrownBy(() -> desk.work("甲", onlooker -> {
                    desk.stop("甲");
                    onlooker.turn();
                    return 1;
                }))
                .isInstanceOf(CancellationException.class);
    }
}
