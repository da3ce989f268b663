package org.jingwei.dispatch.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.InMemoryTaskBook;
import org.jingwei.dispatch.task.Progress;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskDraft;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskQuery;
import org.jingwei.dispatch.task.TaskSamples;
import org.junit.jupiter.api.Test;

class UnitStandingTest {

    private final InMemoryTaskBook book = new InMemoryTaskBook();

    @Test
    void units_are_ranked_by_the_share_that_is_not_late_and_say_why() {
        given("甲局", 4, 1);
        given("乙局", 2, 0);
        given("丙局", 3, 0);
        book.propose(List.of(TaskSamples.plain("未交办", "丁局")), TaskSamples.by(TaskSamples.OFFICE));
        Step step = new Step("本县", "甲局", "任务T1“甲局第1件”", YearMonth.of(2031, 7), "督办", 20, "R", "", "逾期。");
        Asked asked = new Asked(new StepId(1, 0), TaskSamples.DUE, step, Optional.empty());
        List<UnitStanding> standings =
                UnitStanding.of(book.list(TaskQuery.all()), List.of(asked), TaskSamples.DUE.plusDays(1));
        assertThat(standings).extracting(UnitStanding::unit).containsExactly("丙局", "乙局", "甲局");
        assertThat(standings).extracting(UnitStanding::place).containsExactly(1, 1, 3);
        assertThat(standings.get(2).reason()).isEqualTo("承担任务4项，已销号0项，逾期1项，按时率75.0%；自报滞后1项；督办1次。");
        assertThat(standings.get(0).reason()).isEqualTo("承担任务3项，已销号0项，逾期0项，按时率100.0%。");
    }

    private void given(String unit, int tasks, int late) {
        List<TaskDraft> drafts = new ArrayList<>();
        for (int i = 1; i <= tasks; i++) {
            TaskDraft draft = TaskSamples.plain(unit + "第" + i + "件", unit);
            drafts.add(i <= late ? draft : draft.with(Due.on(TaskSamples.DUE.plusDays(30))));
        }
        for (Task task : book.propose(drafts, TaskSamples.by(TaskSamples.OFFICE))) {
            Task active = book.act(task.id(), 1, new TaskEvent.Accepted(), TaskSamples.by(TaskSamples.OFFICE))
                    .orElseThrow();
            if (active.late(TaskSamples.DUE.plusDays(1))) {
                book.act(
                        active.id(),
                        active.version(),
                        new TaskEvent.Reported(Progress.BEHIND, Optional.empty(), "缺钱", List.of()),
                        TaskSamples.by(new Actor("某人", unit)));
            }
        }
    }
}
