package org.jingwei.dispatch.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.book.Recorded;
import org.jingwei.dispatch.calendar.Cadence;
import org.jingwei.dispatch.task.TaskQuery.Only;
import org.jingwei.dispatch.task.TaskQuery.Order;

/** What every book of tasks must keep to; each implementation has one test that calls it. */
public final class TaskBookAssert {

    private TaskBookAssert() {}

    /** @param fresh gives an empty book each time */
    public static void assertCompliance(Supplier<TaskBook> fresh) {
        keepsWhatItIsGiven(fresh.get());
        tellsTheWholeLife(fresh.get());
        refusesWithoutChange(fresh.get());
        losesNoUpdate(fresh.get());
        closesNoWholeBeforeItsParts(fresh.get());
        liesNotBelowItself(fresh.get());
        takesAllOrNone(fresh.get());
        makesOneTaskOfTheSameWords(fresh.get());
        findsWhatIsAskedFor(fresh.get());
        tellsWhatManySay(fresh.get());
        letsOneOfManyWin(fresh.get());
    }

    private static Task only(TaskBook book, TaskDraft draft) {
        return book.propose(List.of(draft), TaskSamples.by(TaskSamples.OFFICE)).get(0);
    }

    private static Task act(TaskBook book, Task task, TaskEvent event, Actor actor) {
        return book.act(task.id(), task.version(), event, TaskSamples.by(actor)).orElseThrow();
    }

    private static void keepsWhatItIsGiven(TaskBook book) {
        Task task = only(book, TaskSamples.full());
        assertThat(task.draft()).isEqualTo(TaskSamples.full());
        assertThat(task.stage()).isEqualTo(Stage.PROPOSED);
        assertThat(book.find(task.id())).contains(task);
        assertThat(book.find(new TaskId(task.id().number() + 7))).isEmpty();
        assertThat(book.history(new TaskId(task.id().number() + 7))).isEmpty();
        TaskDraft recurring = TaskSamples.plain("报送进度", "县发改局").with(new Due.Recurring(Cadence.parse("每月20日")));
        assertThat(book.find(only(book, recurring).id()).orElseThrow().draft()).isEqualTo(recurring);
        TaskDraft words = TaskSamples.plain("尽快对接", "县发改局")
                .with(new Due.InWords("封冻期前"))
                .with(Origin.light("SX-R", "差时序进度12个百分点"));
        assertThat(book.find(only(book, words).id()).orElseThrow().draft()).isEqualTo(words);
        TaskDraft meeting = words.with(Origin.meeting("三月调度会", "请县发改局牵头"));
        assertThat(book.find(only(book, meeting).id()).orElseThrow().draft()).isEqualTo(meeting);
    }

    /** Every kind of event goes in and comes out, and the fold of the history is the task. */
    private static void tellsTheWholeLife(TaskBook book) {
        Task task = only(book, TaskSamples.full());
        Task other = only(book, TaskSamples.plain("建设污水处理厂二期", "县发改局"));
        for (Step step : life(other.id())) {
            task = act(book, task, step.event(), step.actor());
        }
        List<Recorded<TaskEvent>> history = book.history(task.id());
        assertThat(history).hasSize(task.version());
        assertThat(history.subList(1, history.size()))
                .extracting(Recorded::event)
                .containsExactlyElementsOf(
                        life(other.id()).stream().map(Step::event).toList());
        assertThat(Task.fold(task.id(), history)).isEqualTo(task);
        assertThat(book.find(task.id())).contains(task);
        Task declined = act(book, other, new TaskEvent.Declined("已有同类任务"), TaskSamples.OFFICE);
        declined = act(book, declined, new TaskEvent.Reopened("重新研究"), TaskSamples.OFFICE);
        declined = act(book, declined, new TaskEvent.Merged(task.id()), TaskSamples.OFFICE);
        assertThat(book.find(other.id())).contains(declined);
        assertThat(Task.fold(other.id(), book.history(other.id()))).isEqualTo(declined);
    }

    private record Step(TaskEvent event, Actor actor) {}

    private static List<Step> life(TaskId other) {
        Actor office = TaskSamples.OFFICE;
        Actor owner = TaskSamples.OWNER;
        List<Step> life = new ArrayList<>();
        life.add(new Step(new TaskEvent.Revised(TaskSamples.full().under(other, Level.ITEM)), office));
        life.add(new Step(new TaskEvent.Assigned(TaskSamples.full().assignment(), "按职能分办"), office));
        life.add(new Step(new TaskEvent.Accepted(), office));
        life.add(new Step(new TaskEvent.Sourced(List.of(TaskSamples.evidence("县长讲话.docx", 8, "抓紧建成污水处理厂二期"))), office));
        life.add(new Step(new TaskEvent.Returned("用地不在我局职责"), owner));
        life.add(new Step(new TaskEvent.Assigned(TaskSamples.full().assignment(), "县政府研究决定"), office));
        life.add(new Step(
                new TaskEvent.Reported(
                        Progress.BEHIND, Optional.of(new BigDecimal("12.50")), "征地滞后", List.of(TaskSamples.PHOTO)),
                owner));
        life.add(new Step(new TaskEvent.Noted("请住建局配合", List.of()), TaskSamples.STRANGER));
        life.add(new Step(new TaskEvent.MilestoneReached("取得施工许可", List.of(TaskSamples.PHOTO)), owner));
        life.add(new Step(new TaskEvent.ExtensionAsked(TaskSamples.DUE.plusDays(10), "雨季停工"), owner));
        life.add(new Step(new TaskEvent.ExtensionRefused("须赶回工期"), office));
        life.add(new Step(new TaskEvent.ExtensionAsked(TaskSamples.DUE.plusDays(5), "雨季停工"), owner));
        life.add(new Step(new TaskEvent.ExtensionGranted(), office));
        life.add(new Step(new TaskEvent.Urged("提醒", "距到期5天"), office));
        life.add(new Step(new TaskEvent.Submitted("已通水", List.of(TaskSamples.PHOTO)), owner));
        life.add(new Step(new TaskEvent.Rejected("缺验收报告"), office));
        life.add(new Step(new TaskEvent.Submitted("补齐验收报告", List.of(TaskSamples.PHOTO)), owner));
        life.add(new Step(new TaskEvent.Closed("现场", "已核"), office));
        life.add(new Step(new TaskEvent.Reopened("水质反弹"), office));
        life.add(new Step(new TaskEvent.Cancelled("并入环保整改"), office));
        return life;
    }

    private static void refusesWithoutChange(TaskBook book) {
        Task task = only(book, TaskSamples.full());
        assertThat(book.act(task.id(), 1, new TaskEvent.Closed("现场", ""), TaskSamples.by(TaskSamples.OFFICE))
                        .refusal())
                .isPresent();
        assertThat(book.find(task.id())).contains(task);
        assertThat(book.history(task.id())).hasSize(1);
        TaskId unknown = new TaskId(task.id().number() + 7);
        assertThatThrownBy(() -> book.act(unknown, 1, new TaskEvent.Accepted(), TaskSamples.by(TaskSamples.OFFICE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void losesNoUpdate(TaskBook book) {
        Task seen = only(book, TaskSamples.full());
        Task changed = act(book, seen, new TaskEvent.Accepted(), TaskSamples.OFFICE);
        assertThatThrownBy(() -> act(book, seen, new TaskEvent.Noted("慢了一步", List.of()), TaskSamples.HELPER))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.actual()).isEqualTo(changed.version()));
        assertThat(book.find(seen.id())).contains(changed);
    }

    private static void closesNoWholeBeforeItsParts(TaskBook book) {
        Task whole = only(book, TaskSamples.full());
        Task part = only(book, TaskSamples.plain("取得环评批复", "县发改局").under(whole.id(), Level.ITEM));
        Task submitted = submitted(book, whole);
        assertThat(book.act(
                                submitted.id(),
                                submitted.version(),
                                new TaskEvent.Closed("现场", ""),
                                TaskSamples.by(TaskSamples.OFFICE))
                        .refusal())
                .contains("还有1项下级任务未办结，不能销号。");
        act(book, part, new TaskEvent.Declined("不再需要"), TaskSamples.OFFICE);
        assertThat(act(book, submitted, new TaskEvent.Closed("现场", ""), TaskSamples.OFFICE)
                        .stage())
                .isEqualTo(Stage.CLOSED);
        assertThat(book.list(TaskQuery.all().under(whole.id())))
                .extracting(Task::id)
                .containsExactly(part.id());
    }

    private static void liesNotBelowItself(TaskBook book) {
        Task whole = only(book, TaskSamples.plain("一", "甲局"));
        Task part = only(book, TaskSamples.plain("二", "甲局").under(whole.id(), Level.ITEM));
        TaskEvent knot = new TaskEvent.Revised(whole.draft().under(part.id(), Level.ITEM));
        assertThat(book.act(whole.id(), 1, knot, TaskSamples.by(TaskSamples.OFFICE))
                        .refusal())
                .contains("任务不能列在自己的下级之下。");
        TaskEvent unknown = new TaskEvent.Revised(whole.draft().under(new TaskId(999_999), Level.ITEM));
        assertThatThrownBy(() -> book.act(whole.id(), 1, unknown, TaskSamples.by(TaskSamples.OFFICE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(book.find(whole.id())).contains(whole);
    }

    private static Task submitted(TaskBook book, Task task) {
        Task active = act(book, task, new TaskEvent.Accepted(), TaskSamples.OFFICE);
        return act(book, active, new TaskEvent.Submitted("", List.of(TaskSamples.PHOTO)), TaskSamples.OWNER);
    }

    private static void takesAllOrNone(TaskBook book) {
        List<TaskDraft> drafts = List.of(
                TaskSamples.plain("一", "甲局"), TaskSamples.plain("二", "甲局").under(new TaskId(999_999), Level.ITEM));
        assertThatThrownBy(() -> book.propose(drafts, TaskSamples.by(TaskSamples.OFFICE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(book.count(TaskQuery.all())).isZero();
        assertThat(book.propose(List.of(), TaskSamples.by(TaskSamples.OFFICE))).isEmpty();
    }

    private static void findsWhatIsAskedFor(TaskBook book) {
        Task first = only(book, TaskSamples.plain("编制100%覆盖方案", "甲局").with(Due.on(TaskSamples.DUE.plusDays(2))));
        Task second = only(book, TaskSamples.plain("建成ABC厂房", "乙局").with(Due.on(TaskSamples.DUE)));
        Task third = only(book, TaskSamples.full().with(new Due.InWords("")));
        Task active = act(book, second, new TaskEvent.Accepted(), TaskSamples.OFFICE);
        Task behind = act(
                book,
                active,
                new TaskEvent.Reported(Progress.BEHIND, Optional.empty(), "缺资金", List.of()),
                new Actor("钱一", "乙局"));
        assertThat(ids(book, TaskQuery.all())).containsExactly(first.id(), second.id(), third.id());
        assertThat(ids(book, TaskQuery.open())).containsExactly(second.id(), first.id(), third.id());
        assertThat(ids(book, TaskQuery.all().in(EnumSet.of(Stage.ACTIVE)))).containsExactly(second.id());
        assertThat(book.list(TaskQuery.all().in(Progress.BEHIND))).containsExactly(behind);
        assertThat(ids(book, TaskQuery.all().of("甲局"))).containsExactly(first.id());
        assertThat(ids(book, TaskQuery.all().of("县政府督查室"))).containsExactly(third.id());
        assertThat(ids(book, TaskQuery.all().dueBy(TaskSamples.DUE.plusDays(1))))
                .containsExactly(second.id());
        assertThat(ids(book, TaskQuery.all().from("清河县2031年政府工作报告.txt"))).containsExactly(third.id());
        assertThat(ids(book, TaskQuery.all().saying("abc"))).containsExactly(second.id());
        assertThat(ids(book, TaskQuery.all().saying("100%"))).containsExactly(first.id());
        assertThat(ids(book, TaskQuery.all().saying("_"))).isEmpty();
        assertThat(ids(book, TaskQuery.all().by(Order.CHANGED).on(Page.first(2))))
                .hasSize(2);
        assertThat(ids(book, TaskQuery.all().on(Page.first(2).next()))).containsExactly(third.id());
        assertThat(book.count(TaskQuery.all().on(Page.first(1)))).isEqualTo(3);
        assertThat(ids(book, TaskQuery.all().ofAny(List.of("甲局", "乙局")))).containsExactly(first.id(), second.id());
        assertThat(ids(book, TaskQuery.all().ofLike("督查"))).containsExactly(third.id());
        assertThat(ids(book, TaskQuery.all().dueFrom(TaskSamples.DUE.plusDays(1))))
                .containsExactly(first.id());
        assertThat(ids(book, TaskQuery.all().only(Only.UNREPORTED))).containsExactly(first.id(), third.id());
        assertThat(ids(book, TaskQuery.all().only(Only.ASKING))).isEmpty();
        act(book, behind, new TaskEvent.ExtensionAsked(TaskSamples.DUE.plusDays(9), "缺资金"), new Actor("钱一", "乙局"));
        assertThat(ids(book, TaskQuery.all().only(Only.ASKING))).containsExactly(second.id());
        assertThat(ids(book, TaskQuery.all().by(Order.SILENT))).hasSize(3);
        assertThat(book.tally(TaskQuery.all()))
                .containsExactlyInAnyOrder(
                        new TaskBook.Tally(Stage.PROPOSED, Optional.empty(), 2),
                        new TaskBook.Tally(Stage.ACTIVE, Optional.of(Progress.BEHIND), 1));
        assertThat(book.tally(TaskQuery.all().of("无此局"))).isEmpty();
        assertThat(book.days(TaskQuery.all()))
                .isEqualTo(new TreeMap<>(Map.of(TaskSamples.DUE, 1L, TaskSamples.DUE.plusDays(2), 1L)));
    }

    private static void tellsWhatManySay(TaskBook book) {
        Task full = act(book, only(book, TaskSamples.full()), new TaskEvent.Accepted(), TaskSamples.OFFICE);
        Task plain = only(book, TaskSamples.plain("建成污水处理厂二期", "县发改局"));
        TaskQuery open = TaskQuery.open();
        assertThat(book.outlines(open))
                .isEqualTo(book.list(open).stream().map(TaskOutline::of).toList());
        assertThat(book.outlines(open)).extracting(TaskOutline::id).contains(full.id(), plain.id());
        assertThat(book.outlines(TaskQuery.all().of("无此局"))).isEmpty();
        assertThat(book.restingOnSeveral()).isEmpty();
        Task joined = act(
                book,
                full,
                new TaskEvent.Sourced(List.of(TaskSamples.evidence("讲话.txt", 5, "建成污水处理厂二期"))),
                TaskSamples.OFFICE);
        assertThat(book.restingOnSeveral()).containsExactly(joined);
    }

    /** However many accept one document at once: each of its words becomes one task. */
    private static void makesOneTaskOfTheSameWords(TaskBook book) {
        List<TaskDraft> drafts = new ArrayList<>();
        for (int line = 1; line <= 20; line++) {
            drafts.add(TaskDraft.of(
                    "第" + line + "件事",
                    Assignment.to("甲局"),
                    Due.on(TaskSamples.DUE),
                    Origin.document(TaskSamples.evidence("讲话.txt", line, "要办第" + line + "件事"))));
        }
        ExecutorService people = Executors.newFixedThreadPool(6);
        try {
            List<Future<List<Task>>> given = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                given.add(people.submit(() -> book.propose(drafts, TaskSamples.by(TaskSamples.OFFICE))));
            }
            int added = 0;
            for (Future<List<Task>> one : given) {
                added += one.get().size();
            }
            assertThat(added).isEqualTo(20);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            people.shutdownNow();
        }
        assertThat(book.list(TaskQuery.all()))
                .extracting(task -> task.draft().action())
                .doesNotHaveDuplicates()
                .hasSize(20);
        TaskDraft other = TaskDraft.of(
                "另一件事",
                Assignment.to("甲局"),
                Due.on(TaskSamples.DUE),
                Origin.document(TaskSamples.evidence("讲话.txt", 1, "要办第1件事")));
        assertThat(book.propose(List.of(other, drafts.get(0)), TaskSamples.by(TaskSamples.OFFICE)))
                .hasSize(1);
    }

    private static List<TaskId> ids(TaskBook book, TaskQuery query) {
        return book.list(query).stream().map(Task::id).toList();
    }

    /** Of many who change one task at once, one wins and all others are told. */
    private static void letsOneOfManyWin(TaskBook book) {
        Task task = only(book, TaskSamples.full());
        ExecutorService people = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> acts = IntStream.range(0, 12)
                    .<Callable<Boolean>>mapToObj(i -> () -> wins(book, task, i))
                    .toList();
            long winners = 0;
            for (Future<Boolean> act : people.invokeAll(acts)) {
                winners += act.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
            assertThat(book.history(task.id())).hasSize(2);
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("an act failed otherwise than by being too late", e);
        } finally {
            people.shutdownNow();
        }
    }

    private static boolean wins(TaskBook book, Task task, int number) {
        try {
            act(book, task, new TaskEvent.Noted("第" + number + "条", List.of()), TaskSamples.HELPER);
            return true;
        } catch (ChangedMeanwhile late) {
            return false;
        }
    }
}
