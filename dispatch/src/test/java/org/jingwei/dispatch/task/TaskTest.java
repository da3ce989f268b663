package org.jingwei.dispatch.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.fact.Commitment;
import org.jingwei.core.fact.CommitmentKind;
import org.jingwei.core.fact.Deadline;
import org.jingwei.core.fact.Goal;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Units;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.calendar.Cadence;
import org.junit.jupiter.api.Test;

class TaskTest {

    private final Drafts drafts = new Drafts(
            Indicators.standard(),
            Units.standard(),
            quantity -> quantity.value().map(Object::toString).orElse("")
                    + quantity.unit().orElse(""));
    private final InMemoryTaskBook book = new InMemoryTaskBook();

    @Test
    void a_commitment_becomes_a_task_that_keeps_its_words_owner_limit_and_goal() {
        TaskDraft draft = drafts.of(
                commitment("固定资产投资完成120亿元以上", "9月底前", "XXXX-09-30", goal("固定资产投资", "120", "亿元", Approx.AT_LEAST)),
                2031);
        assertThat(draft.assignment().lead()).containsExactly("县发改局");
        assertThat(draft.due()).isEqualTo(Due.on(LocalDate.parse("2031-09-30")));
        assertThat(draft.aims().get(0).goal().orElseThrow()).hasToString("[120,∞)");
        assertThat(draft.aims().get(0).indicator()).isPresent();
        assertThat(draft.origin().document()).contains("报告.txt");
        assertThat(draft.origin().evidence().get(0).quote()).isEqualTo("固定资产投资完成120亿元以上");
    }

    @Test
    void an_aim_says_of_a_growth_that_it_is_one_and_of_an_amount_nothing() {
        TaskDraft draft = drafts.of(
                commitment(
                        "投资增长15%，达到120亿元",
                        "9月底前",
                        "XXXX-09-30",
                        goal("固定资产投资", "15", "%", Approx.EXACT, Measure.YOY),
                        goal("固定资产投资", "120", "亿元", Approx.EXACT)),
                2031);
        assertThat(draft.aims()).extracting(Aim::words).containsExactly("固定资产投资 增长15%", "固定资产投资 120亿元");
    }

    @Test
    void a_limit_that_comes_again_is_a_cadence_and_an_event_stays_in_words() {
        assertThat(drafts.of(commitment("报送进度", "每月20日前", ""), 2031).due())
                .isEqualTo(new Due.Recurring(Cadence.parse("每月20日")));
        assertThat(drafts.of(commitment("拿出方案", "会后", ""), 2031).due()).isEqualTo(new Due.InWords("会后"));
    }

    @Test
    void the_last_day_itself_is_not_late() {
        Task task = active(TaskSamples.full());
        assertThat(task.late(TaskSamples.DUE)).isFalse();
        assertThat(task.late(TaskSamples.DUE.plusDays(1))).isTrue();
        assertThat(task.daysLeft(TaskSamples.DUE.minusDays(5))).contains(5L);
    }

    @Test
    void a_recurring_task_is_due_anew_after_each_report() {
        Task task = active(TaskSamples.plain("报送进度", "县发改局").with(new Due.Recurring(Cadence.parse("每月20日"))));
        assertThat(task.due()).contains(LocalDate.parse("2031-03-20"));
        Task reported = book.act(
                        task.id(),
                        task.version(),
                        new TaskEvent.Reported(Progress.ON_TRACK, Optional.empty(), "", List.of()),
                        TaskSamples.at("2031-03-20T15:59:59Z", TaskSamples.OWNER))
                .orElseThrow();
        assertThat(reported.due()).contains(LocalDate.parse("2031-04-20"));
    }

    @Test
    void a_person_named_for_it_owns_it_whatever_the_unit() {
        Actor leader = new Actor("周八", "县政府办");
        Task task = active(TaskSamples.full());
        assertThat(task.ownedBy(leader)).isTrue();
        assertThat(task.verifiedBy(leader)).isFalse();
    }

    @Test
    void refusals_say_why_in_one_sentence() {
        Task task = active(TaskSamples.full());
        assertThat(refusal(task, new TaskEvent.Submitted("好了", List.of()), TaskSamples.OWNER))
                .isEqualTo("申请销号须附佐证材料。");
        assertThat(refusal(task, new TaskEvent.Returned(" "), TaskSamples.OWNER))
                .isEqualTo("退回须写明理由。");
        assertThat(refusal(
                        task,
                        new TaskEvent.Reported(Progress.AHEAD, Optional.empty(), "", List.of()),
                        TaskSamples.STRANGER))
                .isEqualTo("县水利局孙七不是这项任务的责任单位或责任人。");
        assertThat(refusal(task, new TaskEvent.MilestoneReached("取得施工许可", List.of()), TaskSamples.OWNER))
                .isEqualTo("完成节点“取得施工许可”（施工许可证）须附佐证材料。");
        assertThat(refusal(task, new TaskEvent.ExtensionAsked(TaskSamples.DUE, "雨季"), TaskSamples.OWNER))
                .isEqualTo("延期须晚于原时限2031-06-30。");
        Task submitted = book.act(
                        task.id(),
                        task.version(),
                        new TaskEvent.Submitted("好了", List.of(TaskSamples.PHOTO)),
                        TaskSamples.by(TaskSamples.OWNER))
                .orElseThrow();
        assertThat(refusal(submitted, new TaskEvent.Closed("现场", ""), TaskSamples.HELPER))
                .isEqualTo("销号不能由责任单位自己核验。");
        assertThat(refusal(submitted, new TaskEvent.Closed("现场", ""), TaskSamples.STRANGER))
                .isEqualTo("销号须由督办单位县政府督查室核验。");
        assertThat(refusal(submitted, new TaskEvent.Rejected(""), TaskSamples.OFFICE))
                .isEqualTo("核验不通过须写明理由。");
    }

    @Test
    void a_task_that_nobody_leads_is_not_given_out() {
        Task task = book.propose(
                        List.of(TaskDraft.of("改善环境", Assignment.NONE, new Due.InWords(""), Origin.hand("讲话"))),
                        TaskSamples.by(TaskSamples.OFFICE))
                .get(0);
        assertThat(refusal(task, new TaskEvent.Accepted(), TaskSamples.OFFICE)).isEqualTo("任务没有牵头单位，不能交办。");
    }

    @Test
    void the_same_promise_with_another_figure_is_found_and_another_deed_is_not() {
        Task earlier = active(TaskSamples.plain("完成老旧小区改造12个", "县住建局"));
        SameTasks same = new SameTasks(List.of(TaskOutline.of(earlier)));
        assertThat(same.of(TaskSamples.plain("完成老旧小区改造15个", "县住建局"), SameTasks.PROBABLY))
                .extracting(SameTasks.Candidate::task)
                .containsExactly(earlier.id());
        assertThat(same.of(TaskSamples.plain("新增规模以上工业企业15家", "县住建局"), SameTasks.PROBABLY))
                .isEmpty();
    }

    @Test
    void merging_hands_the_words_on() {
        Task into = active(TaskSamples.full());
        Task same = book.propose(
                        List.of(TaskSamples.plain("建成污水处理厂二期", "县发改局")
                                .with(Origin.document(TaskSamples.evidence("讲话.txt", 5, "建成污水处理厂二期")))),
                        TaskSamples.by(TaskSamples.OFFICE))
                .get(0);
        TaskDesk desk = new TaskDesk(book, Clock.fixed(Instant.parse("2031-04-01T00:00:00Z"), ZoneOffset.UTC));
        Task merged = desk.merge(same, into, TaskSamples.OFFICE).orElseThrow();
        assertThat(merged.id()).isEqualTo(into.id());
        assertThat(merged.draft().origin().evidence()).hasSize(2);
        assertThat(book.find(same.id()).orElseThrow().stage()).isEqualTo(Stage.MERGED);
        assertThat(desk.actOnAll(List.of(into, merged), new TaskEvent.Noted("批注", List.of()), TaskSamples.OFFICE)
                        .values())
                .extracting(Decision::refusal)
                .contains(Optional.empty());
    }

    @Test
    void the_next_document_tells_what_became_of_each_promise() {
        Task done = active(TaskSamples.plain("建成清河大桥", "县交通局"));
        Task moved = active(TaskSamples.plain("开工建设城南水库", "县水利局"));
        Task changed = active(TaskSamples.plain("新建充电桩", "县城管局")
                .withAims(List.of(new Aim("新建充电桩200个", Optional.empty(), Optional.empty(), Optional.empty(), "个"))));
        Task silent = active(TaskSamples.plain("创建国家森林城市", "县林业局"));
        Task working = active(TaskSamples.plain("实施云岭老街保护修缮", "县文旅局"));
        PromiseComparison next = new PromiseComparison(
                List.of(
                        TaskSamples.plain("开工建设城南水库", "县水利局").with(Due.on(TaskSamples.DUE.plusYears(1))),
                        TaskSamples.plain("新建充电桩", "县城管局")
                                .withAims(List.of(new Aim(
                                        "新建充电桩80个", Optional.empty(), Optional.empty(), Optional.empty(), "个")))),
                List.of(
                        TaskSamples.evidence("下年报告.txt", 4, "清河大桥建成通车"),
                        TaskSamples.evidence("下年报告.txt", 9, "加快推进云岭老街保护修缮工程，完成投资2亿元")));
        List<Promise> promises = next.of(List.of(done, moved, changed, silent, working));
        assertThat(promises)
                .extracting(Promise::fate)
                .containsExactly(
                        Promise.Fate.DONE,
                        Promise.Fate.MOVED,
                        Promise.Fate.CHANGED,
                        Promise.Fate.SILENT,
                        Promise.Fate.KEPT_UP);
        assertThat(promises.get(0).said().orElseThrow().place().line()).isEqualTo(4);
        assertThat(promises.get(2).sentence()).isEqualTo("“新建充电桩”改变：目标由新建充电桩200个改为新建充电桩80个。");
    }

    @Test
    void a_tree_counts_what_lies_below() {
        Task goal = active(TaskSamples.full());
        Task task = under(goal, "争取资金", Level.TASK);
        under(task, "完成可研", Level.ITEM);
        List<TaskTree> trees = TaskTree.of(book.list(TaskQuery.all()), TaskSamples.DUE.plusDays(1));
        assertThat(trees).hasSize(1);
        assertThat(trees.get(0).tally()).isEqualTo(new TaskTree.Tally(2, 0, 2, 0));
        assertThat(trees.get(0).parts().get(0).parts()).hasSize(1);
    }

    private Task under(Task parent, String action, Level level) {
        return book.propose(
                        List.of(TaskSamples.plain(action, "县发改局").under(parent.id(), level)),
                        TaskSamples.by(TaskSamples.OFFICE))
                .get(0);
    }

    private String refusal(Task task, TaskEvent event, Actor actor) {
        return book.act(task.id(), task.version(), event, TaskSamples.by(actor))
                .refusal()
                .orElseThrow();
    }

    private Task active(TaskDraft draft) {
        Task task =
                book.propose(List.of(draft), TaskSamples.by(TaskSamples.OFFICE)).get(0);
        return book.act(task.id(), 1, new TaskEvent.Accepted(), TaskSamples.by(TaskSamples.OFFICE))
                .orElseThrow();
    }

    private static Goal goal(String indicator, String value, String unit, Approx approx) {
        return goal(indicator, value, unit, approx, Measure.LEVEL);
    }

    private static Goal goal(String indicator, String value, String unit, Approx approx, Measure measure) {
        return new Goal(
                indicator,
                new Quantity(Optional.of(Printed.of(value)), Optional.empty(), Optional.of(unit), approx, false),
                measure,
                Optional.empty());
    }

    private static Commitment commitment(String action, String limit, String iso, Goal... goals) {
        return new Commitment(
                action,
                List.of("县发改局"),
                List.of(),
                Optional.of(new Deadline(limit, iso.isEmpty() ? Optional.empty() : Optional.of(iso))),
                List.of(goals),
                CommitmentKind.TASK,
                Optional.empty(),
                TaskSamples.evidence("报告.txt", 3, action),
                0.9);
    }
}
