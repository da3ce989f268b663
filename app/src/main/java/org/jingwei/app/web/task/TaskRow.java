package org.jingwei.app.web.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.app.wording.LightWords;
import org.jingwei.dispatch.supervision.Lamp;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.supervision.Step;
import org.jingwei.dispatch.supervision.TaskSituations;
import org.jingwei.dispatch.task.Aim;
import org.jingwei.dispatch.task.Progress;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;

/** A task as lists, cards and registers show it. */
record TaskRow(Task task, Lamp lamp, List<Step> steps, LocalDate today) {

    String id() {
        return task.id().toString();
    }

    String address() {
        return "/tasks/" + task.id();
    }

    String action() {
        return task.draft().action();
    }

    String lead() {
        return String.join("、", task.draft().assignment().lead());
    }

    String supporting() {
        return String.join("、", task.draft().assignment().supporting());
    }

    String goal() {
        return task.draft().aims().stream().map(Aim::words).collect(Collectors.joining("；"));
    }

    String due() {
        return task.draft().due().words();
    }

    /** The next day something must come, of a task that is open. */
    Optional<LocalDate> day() {
        return task.due();
    }

    /** 还有3天, 今天到期, 逾期12天; empty where no day counts. */
    String left() {
        return task.stage() == Stage.SUBMITTED
                ? ""
                : task.daysLeft(today).map(TaskRow::left).orElse("");
    }

    private static String left(long days) {
        if (days == 0) {
            return "今天到期";
        }
        return days > 0 ? "还有" + days + "天" : "逾期" + -days + "天";
    }

    /** Nobody is late with what was not yet given to anybody. */
    boolean late() {
        return task.stage() != Stage.PROPOSED && task.late(today);
    }

    String stage() {
        return task.stage().word();
    }

    String progress() {
        return task.track().progress().map(Progress::word).orElse("未报");
    }

    /** What matters of its time: the days left while it is being done, else where it stands. */
    String when() {
        return task.stage() == Stage.ACTIVE ? left() : stage();
    }

    boolean open() {
        return task.stage().open();
    }

    /** No light for what is over or not yet given to anybody. */
    boolean lit() {
        return lamp.light() != Light.UNKNOWN;
    }

    String light() {
        return lamp.light().word();
    }

    String look() {
        return LightWords.look(lamp.light());
    }

    /** The light's sentence without the task's own name, which stands beside it. */
    String reason() {
        return bare(lamp.reason());
    }

    private String bare(String sentence) {
        String name = TaskSituations.subject(task);
        return sentence.startsWith(name) ? sentence.substring(name.length()) : sentence;
    }

    /** The gravest step that the rules ask for. */
    Optional<Step> step() {
        return steps.stream().findFirst();
    }

    /** The step's paper, as a button names it. */
    String letter() {
        return step().map(Step::name).map(Letter::kind).orElse("");
    }

    /** How often it was urged, in words; empty for never. */
    String urged() {
        int urges = task.track().counts().urges();
        return urges == 0 ? "" : "已催办" + urges + "次。";
    }

    /** Why the step is asked for, without the task's own name. */
    String stepReason() {
        return step().map(Step::reason).map(this::bare).orElse("");
    }

    /** What it rests on, in a register. */
    String source() {
        return task.draft().origin().words();
    }
}
