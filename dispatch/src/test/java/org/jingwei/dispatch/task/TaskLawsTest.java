package org.jingwei.dispatch.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Decision;

class TaskLawsTest {

    /** Any acts by anybody in any order: what is allowed is kept, what is refused changes nothing. */
    @Property(tries = 300)
    void the_fold_of_the_history_is_the_task_whatever_people_try(@ForAll("acts") List<Tuple2<TaskEvent, Actor>> acts) {
        InMemoryTaskBook book = new InMemoryTaskBook();
        Task task = book.propose(List.of(TaskSamples.full()), TaskSamples.by(TaskSamples.OFFICE))
                .get(0);
        int allowed = 1;
        for (Tuple2<TaskEvent, Actor> act : acts) {
            Task before = book.find(task.id()).orElseThrow();
            Decision<Task> decision = book.act(task.id(), before.version(), act.get1(), TaskSamples.by(act.get2()));
            allowed += decision.value().isPresent() ? 1 : 0;
            decision.refusal().ifPresent(why -> assertThat(why).endsWith("。"));
            if (decision.value().isEmpty()) {
                assertThat(book.find(task.id())).contains(before);
            }
        }
        Task after = book.find(task.id()).orElseThrow();
        assertThat(after.version()).isEqualTo(allowed);
        assertThat(Task.fold(task.id(), book.history(task.id()))).isEqualTo(after);
    }

    /** Nothing is closed by its owner, without evidence, or twice. */
    @Property(tries = 300)
    void closed_only_once_after_evidence_and_never_by_an_owner(@ForAll("acts") List<Tuple2<TaskEvent, Actor>> acts) {
        InMemoryTaskBook book = new InMemoryTaskBook();
        TaskId id = book.propose(List.of(TaskSamples.full()), TaskSamples.by(TaskSamples.OFFICE))
                .get(0)
                .id();
        for (Tuple2<TaskEvent, Actor> act : acts) {
            Task before = book.find(id).orElseThrow();
            Decision<Task> decision = book.act(id, before.version(), act.get1(), TaskSamples.by(act.get2()));
            if (act.get1() instanceof TaskEvent.Closed && decision.value().isPresent()) {
                assertThat(before.stage()).isEqualTo(Stage.SUBMITTED);
                assertThat(before.ownedBy(act.get2())).isFalse();
                assertThat(before.track().submitted()).isPresent().isNotEqualTo(Optional.of(act.get2()));
            }
            if (before.stage() == Stage.CLOSED && act.get1() instanceof TaskEvent.Closed) {
                assertThat(decision.refusal()).isPresent();
            }
        }
        assertThat(book.history(id)).isNotEmpty();
    }

    @Provide
    Arbitrary<List<Tuple2<TaskEvent, Actor>>> acts() {
        Arbitrary<Actor> people =
                Arbitraries.of(TaskSamples.OFFICE, TaskSamples.OWNER, TaskSamples.HELPER, TaskSamples.STRANGER);
        return Arbitraries.of(events())
                .flatMap(event -> people.map(actor -> Tuple.<TaskEvent, Actor>of(event, actor)))
                .list()
                .ofMaxSize(40);
    }

    private static List<TaskEvent> events() {
        return List.of(
                new TaskEvent.Accepted(),
                new TaskEvent.Accepted(),
                new TaskEvent.Declined("重复"),
                new TaskEvent.Returned("不属职责"),
                new TaskEvent.Assigned(TaskSamples.full().assignment(), ""),
                new TaskEvent.Reported(Progress.ON_TRACK, Optional.of(BigDecimal.TEN), "", List.of()),
                new TaskEvent.Reported(Progress.BEHIND, Optional.empty(), "", List.of()),
                new TaskEvent.MilestoneReached("取得施工许可", List.of()),
                new TaskEvent.MilestoneReached("设备进场", List.of()),
                new TaskEvent.ExtensionAsked(TaskSamples.DUE.plusDays(3), "雨季"),
                new TaskEvent.ExtensionGranted(),
                new TaskEvent.ExtensionRefused("不同意"),
                new TaskEvent.Urged("提醒", "将到期"),
                new TaskEvent.Submitted("完工", List.of(TaskSamples.PHOTO)),
                new TaskEvent.Submitted("完工", List.of(TaskSamples.PHOTO)),
                new TaskEvent.Submitted("完工", List.of()),
                new TaskEvent.Rejected("缺材料"),
                new TaskEvent.Closed("资料", ""),
                new TaskEvent.Closed("资料", ""),
                new TaskEvent.Reopened("反弹"),
                new TaskEvent.Cancelled("不再需要"));
    }
}
