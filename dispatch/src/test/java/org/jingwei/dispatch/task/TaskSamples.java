package org.jingwei.dispatch.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.fact.CommitmentKind;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.number.Interval;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Place;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.Stamp;

/** Invented tasks of an invented county. */
public final class TaskSamples {

    public static final Actor OFFICE = new Actor("王五", "县政府督查室");
    public static final Actor OWNER = new Actor("李四", "县发改局");
    public static final Actor HELPER = new Actor("赵六", "县住建局");
    public static final Actor STRANGER = new Actor("孙七", "县水利局");
    public static final LocalDate DUE = LocalDate.parse("2031-06-30");
    public static final Attachment PHOTO = new Attachment("现场照片", "sha256:00ff");

    private TaskSamples() {}

    public static Stamp at(String instant, Actor actor) {
        return new Stamp(Instant.parse(instant), actor);
    }

    public static Stamp by(Actor actor) {
        return at("2031-03-01T02:00:00.123456Z", actor);
    }

    public static Evidence evidence(String document, int line, String quote) {
        return new Evidence(document, new Place(line, 3), Anchor.NONE, quote);
    }

    /** Everything that a task can hold. */
    public static TaskDraft full() {
        return new TaskDraft(
                "建成清河县污水处理厂二期",
                Level.TASK,
                CommitmentKind.PROJECT_FINISH,
                Optional.of("临江镇"),
                new Assignment(List.of("县发改局"), List.of("县住建局", "临江镇"), Optional.of("县政府督查室"), List.of("周八")),
                Due.on(DUE),
                List.of(new Aim(
                        "污水处理率95%",
                        Optional.of("X.RATE"), Optional.of("P3"), Optional.of(Interval.parse("[95,∞)")), "%")),
                List.of(
                        new Milestone("取得施工许可", Optional.of(LocalDate.parse("2031-03-15")), "施工许可证"),
                        new Milestone("设备进场", Optional.empty(), "")),
                Origin.document(evidence("清河县2031年政府工作报告.txt", 120, "6月底前建成污水处理厂二期")),
                Optional.empty());
    }

    public static TaskDraft plain(String action, String unit) {
        return TaskDraft.of(action, Assignment.to(unit), Due.on(DUE), Origin.hand("县长交办"));
    }
}
