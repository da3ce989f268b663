package org.jingwei.app.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
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
