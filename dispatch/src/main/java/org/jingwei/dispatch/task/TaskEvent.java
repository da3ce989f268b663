package org.jingwei.dispatch.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.core.fact.Evidence;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.Stamp;

/**
 * What can happen to a task. Each knows when it may happen and what it makes of the task; the list of them is the task's
 * history and is only added to.
 */
public sealed interface TaskEvent {

    /** Why it may not happen, in one sentence; empty if it may. */
    Optional<String> refusal(Task task, Actor actor);

    /** The task after it; version and stamp are the task's own business. */
    Task applied(Task task, Stamp stamp);

    /** What happened, as the history prints it. */
    String words();

    /** What was said beside that; empty for nothing. */
    default String more() {
        return "";
    }

    /** Written down, by hand or from a document, a light or a meeting. */
    record Proposed(TaskDraft draft) implements TaskEvent {
        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            return Optional.of("任务已经登记，不能再次登记。");
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task;
        }

        @Override
        public String words() {
            return "登记";
        }
    }

    /** Written anew before it is decided upon. */
    record Revised(TaskDraft draft) implements TaskEvent {
        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            return Checks.stage(task, Stage.PROPOSED);
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task.with(draft);
        }

        @Override
        public String words() {
            return "修改";
        }
    }

    /** Decided upon: its owners now answer for it. No task without an owner. */
    record Accepted() implements TaskEvent {
        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            Optional<String> nobody =
                    task.draft().assignment().lead().isEmpty() ? Optional.of("任务没有牵头单位，不能交办。") : Optional.empty();
            return Checks.first(Checks.stage(task, Stage.PROPOSED), nobody);
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task.in(Stage.ACTIVE).with(task.track().from(stamp.day()));
        }

        @Override
        public String words() {
            return "交办";
        }
    }

    /** Not taken on. */
    record Declined(String message) implements TaskEvent {
        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            return Checks.first(Checks.stage(task, Stage.PROPOSED), Checks.message(message, "不予立项"));
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task.in(Stage.DECLINED).with(task.track().say(message));
        }

        @Override
        public String words() {
            return "不予立项：" + message;
        }
    }

    /** Another task says the same. */
    record Merged(TaskId into) implements TaskEvent {
        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            Optional<String> itself = into.equals(task.id()) ? Optional.of("任务不能并入自己。") : Optional.empty();
            return Checks.first(Checks.stage(task, Stage.PROPOSED, Stage.ACTIVE, Stage.RETURNED), itself);
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task.in(Stage.MERGED).with(task.track().say("并入" + into));
        }

        @Override
        public String words() {
            return "并入" + into;
        }
    }

    /** More words that it rests on: another document says the same. */
    record Sourced(List<Evidence> evidence) implements TaskEvent {
        public Sourced {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            return Checks.first(
                    Checks.stage(task, Stage.PROPOSED, Stage.ACTIVE, Stage.RETURNED, Stage.SUBMITTED),
                    evidence.isEmpty() ? Optional.of("补充依据不能为空。") : Optional.empty());
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            List<Evidence> all = Stream.concat(task.draft().origin().evidence().stream(), evidence.stream())
                    .distinct()
                    .toList();
            return task.with(task.draft().with(task.draft().origin().resting(all)));
        }

        @Override
        public String words() {
            return "补充依据：" + evidence.get(0).document();
        }
    }

    /** Given to others, for the first time or again. */
    record Assigned(Assignment assignment, String message) implements TaskEvent {
        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            Optional<String> nobody = assignment.lead().isEmpty() ? Optional.of("分办须写明牵头单位。") : Optional.empty();
            return Checks.first(Checks.stage(task, Stage.PROPOSED, Stage.ACTIVE, Stage.RETURNED), nobody);
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            Stage next = task.stage() == Stage.RETURNED ? Stage.ACTIVE : task.stage();
            return task.with(task.draft().with(assignment)).in(next);
        }

        @Override
        public String words() {
            return "分办" + String.join("、", assignment.lead());
        }

        @Override
        public String more() {
            return message;
        }
    }

    /** An owner says that it is not theirs, or cannot be done. */
    record Returned(String message) implements TaskEvent {
        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            return Checks.first(
                    Checks.stage(task, Stage.ACTIVE), Checks.owner(task, actor), Checks.message(message, "退回"));
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task.in(Stage.RETURNED).with(task.track().say(message));
        }

        @Override
        public String words() {
            return "退回：" + message;
        }
    }

    /**
     * An owner says how it goes. Behind, or other than the four plain states, needs words.
     *
     * @param percent 0 to 100
     */
    record Reported(Progress progress, Optional<BigDecimal> percent, String note, List<Attachment> attachments)
            implements TaskEvent {
        public Reported {
            attachments = List.copyOf(attachments);
            percent.filter(p -> p.signum() < 0 || p.compareTo(BigDecimal.valueOf(100)) > 0)
                    .ifPresent(p -> {
                        throw new IllegalArgumentException("percent from 0 to 100: " + p.toPlainString());
                    });
        }

        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            boolean speaks = progress != Progress.BEHIND && progress != Progress.OTHER;
            return Checks.first(
                    Checks.stage(task, Stage.ACTIVE),
                    Checks.owner(task, actor),
                    speaks ? Optional.empty() : Checks.message(note, "进展为" + progress.word()));
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task.with(task.track().report(this, stamp));
        }

        @Override
        public String words() {
            return "报进展：" + progress.word()
                    + percent.map(p -> p.toPlainString() + "%").orElse("");
        }

        @Override
        public String more() {
            return note;
        }
    }

    /** Anybody's note. */
    record Noted(String note, List<Attachment> attachments) implements TaskEvent {
        public Noted {
            attachments = List.copyOf(attachments);
        }

        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            return note.isBlank() && attachments.isEmpty() ? Optional.of("备注不能为空。") : Optional.empty();
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task;
        }

        @Override
        public String words() {
            return "备注：" + note;
        }
    }

    /** A milestone is reached, with what proves it. */
    record MilestoneReached(String milestone, List<Attachment> evidence) implements TaskEvent {
        public MilestoneReached {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            Optional<Milestone> known = task.draft().milestones().stream()
                    .filter(m -> m.name().equals(milestone))
                    .findFirst();
            Optional<String> none = known.isEmpty() ? Optional.of("没有“" + milestone + "”这个节点。") : Optional.empty();
            Optional<String> again = task.track().reached().containsKey(milestone)
                    ? Optional.of("节点“" + milestone + "”已经完成。")
                    : Optional.empty();
            Optional<String> bare = known.filter(m -> !m.evidence().isBlank())
                    .flatMap(m -> Checks.evidence(evidence, "完成节点“" + milestone + "”（" + m.evidence() + "）"));
            return Checks.first(Checks.stage(task, Stage.ACTIVE), Checks.owner(task, actor), none, again, bare);
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task.with(task.track().reach(milestone, evidence));
        }

        @Override
        public String words() {
            return "完成节点：" + milestone;
        }
    }

    /** An owner asks for more time. */
    record ExtensionAsked(LocalDate until, String reason) implements TaskEvent {
        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            Optional<String> open = task.track().asked().isPresent() ? Optional.of("已有延期申请待批。") : Optional.empty();
            Optional<String> earlier = task.draft().due() instanceof Due.OnDay limit && !until.isAfter(limit.day())
                    ? Optional.of("延期须晚于原时限" + limit.day() + "。")
                    : Optional.empty();
            Optional<String> recurring =
                    task.draft().due() instanceof Due.Recurring ? Optional.of("周期性任务没有可以延长的时限。") : Optional.empty();
            return Checks.first(
                    Checks.stage(task, Stage.ACTIVE),
                    Checks.owner(task, actor),
                    open,
                    recurring,
                    earlier,
                    Checks.message(reason, "申请延期"));
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task.with(task.track().ask(Optional.of(new Track.Extension(until, reason, stamp.by()))));
        }

        @Override
        public String words() {
            return "申请延期至" + until + "：" + reason;
        }
    }

    /** More time is given, by somebody who does not own the task. */
    record ExtensionGranted() implements TaskEvent {
        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            return Checks.first(Checks.stage(task, Stage.ACTIVE), waiting(task), Checks.notOwner(task, actor, "批准延期"));
        }

        static Optional<String> waiting(Task task) {
            return task.track().asked().isEmpty() ? Optional.of("没有待批的延期申请。") : Optional.empty();
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            LocalDate until = task.track().asked().orElseThrow().until();
            Track track = task.track().ask(Optional.empty());
            return task.with(task.draft().with(Due.on(until)))
                    .with(track.count(track.counts().extended()));
        }

        @Override
        public String words() {
            return "同意延期";
        }
    }

    /** More time is refused. */
    record ExtensionRefused(String message) implements TaskEvent {
        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            return Checks.first(
                    Checks.stage(task, Stage.ACTIVE),
                    ExtensionGranted.waiting(task),
                    Checks.notOwner(task, actor, "审批延期"),
                    Checks.message(message, "不同意延期"));
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task.with(task.track().ask(Optional.empty()).say(message));
        }

        @Override
        public String words() {
            return "不同意延期：" + message;
        }
    }

    /** A step of the ladder was taken: a reminder, a letter, a circular, a talk. */
    record Urged(String step, String reason) implements TaskEvent {
        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            return Checks.first(
                    Checks.stage(task, Stage.ACTIVE, Stage.RETURNED, Stage.SUBMITTED), Checks.message(reason, step));
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task.with(task.track().count(task.track().counts().urged()));
        }

        @Override
        public String words() {
            return step + "：" + reason;
        }
    }

    /** An owner says with evidence that it is done. */
    record Submitted(String note, List<Attachment> evidence) implements TaskEvent {
        public Submitted {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            return Checks.first(
                    Checks.stage(task, Stage.ACTIVE), Checks.owner(task, actor), Checks.evidence(evidence, "申请销号"));
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task.in(Stage.SUBMITTED).with(task.track().submit(Optional.of(stamp.by())));
        }

        @Override
        public String words() {
            return "申请销号";
        }

        @Override
        public String more() {
            return note;
        }
    }

    /** The verifier is not satisfied. */
    record Rejected(String message) implements TaskEvent {
        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            return Checks.first(
                    Checks.stage(task, Stage.SUBMITTED),
                    Checks.verifier(task, actor),
                    Checks.message(message, "核验不通过"));
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task.in(Stage.ACTIVE)
                    .with(task.track().submit(Optional.empty()).say(message));
        }

        @Override
        public String words() {
            return "核验不通过：" + message;
        }
    }

    /**
     * 销号: verified.
     *
     * @param method how: 资料, 电话, 现场
     */
    record Closed(String method, String note) implements TaskEvent {
        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            return Checks.first(
                    Checks.stage(task, Stage.SUBMITTED),
                    Checks.verifier(task, actor),
                    method.isBlank() ? Optional.of("销号须写明核验方式。") : Optional.empty());
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task.in(Stage.CLOSED).with(task.track().done());
        }

        @Override
        public String words() {
            return "销号（" + method + "核验）";
        }

        @Override
        public String more() {
            return note;
        }
    }

    /** Taken up again, this one alone. */
    record Reopened(String message) implements TaskEvent {
        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            return Checks.first(
                    Checks.stage(task, Stage.CLOSED, Stage.DECLINED, Stage.CANCELLED), Checks.message(message, "重新办理"));
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            Stage next = task.stage() == Stage.DECLINED ? Stage.PROPOSED : Stage.ACTIVE;
            Track track = task.track();
            return task.in(next)
                    .with(new Track(
                            Optional.empty(),
                            track.percent(),
                            track.report(),
                            track.reported(),
                            stamp.day(),
                            track.reached(),
                            Optional.empty(),
                            Optional.empty(),
                            message,
                            track.counts().reopenedOnce()));
        }

        @Override
        public String words() {
            return "重新办理：" + message;
        }
    }

    /** Given up. */
    record Cancelled(String message) implements TaskEvent {
        @Override
        public Optional<String> refusal(Task task, Actor actor) {
            return Checks.first(
                    Checks.stage(task, Stage.ACTIVE, Stage.RETURNED, Stage.SUBMITTED),
                    Checks.notOwner(task, actor, "终止任务"),
                    Checks.message(message, "终止"));
        }

        @Override
        public Task applied(Task task, Stamp stamp) {
            return task.in(Stage.CANCELLED).with(task.track().say(message));
        }

        @Override
        public String words() {
            return "终止：" + message;
        }
    }
}
