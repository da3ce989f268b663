package org.jingwei.app.web.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.fact.Evidence;
import org.jingwei.dispatch.book.Days;
import org.jingwei.dispatch.book.Recorded;
import org.jingwei.dispatch.calendar.Holidays;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.office.bulletin.OfficialDocument;
import org.jingwei.office.bulletin.OfficialDocument.Block;
import org.jingwei.office.bulletin.OfficialDocument.Heading;
import org.jingwei.office.bulletin.OfficialDocument.RedHead;
import org.jingwei.office.bulletin.OfficialDocument.Text;
import org.jingwei.office.bulletin.OfficialWriter;

/** The paper of a step that was taken: a reminder or a supervision letter (提醒函, 督办单), with its number and day. */
final class Letter {

    /** Workdays within which an answer is asked for. */
    private static final int ANSWER = 5;

    private static final Pattern GIVEN = Pattern.compile("^（(督〔\\d{4}〕\\d+号)）");

    private Letter() {}

    /** The number that the book of supervision gave, where it asked for the step; else 督〔2026〕17-1号: of the task, which letter. */
    static String number(Task task, TaskEvent.Urged urged, LocalDate day, int which) {
        Matcher given = GIVEN.matcher(urged.reason());
        return given.lookingAt()
                ? given.group(1)
                : "督〔" + day.getYear() + "〕" + task.id().number() + "-" + which + "号";
    }

    /** What the paper of a step is called. */
    static String kind(String step) {
        return switch (step) {
            case "提醒" -> "提醒函";
            case "督办" -> "督办单";
            case "通报" -> "通报";
            case "约谈" -> "约谈通知";
            default -> step + "函";
        };
    }

    /**
     * @param which of the task's letters, from 1
     */
    static byte[] of(Task task, Recorded<TaskEvent> recorded, TaskEvent.Urged urged, int which) {
        LocalDate day = recorded.stamp().day();
        String unit = recorded.stamp().by().unit();
        LocalDate answer = Holidays.standard().plusWorkdays(day, ANSWER);
        List<Block> body = new ArrayList<>();
        body.add(new Text(opening(task, urged)));
        body.add(new Heading(1, "任务和依据"));
        body.add(new Text("任务：" + task.draft().action() + "。完成时限：" + limit(task) + "。"));
        task.draft().aims().forEach(aim -> body.add(new Text("目标：" + aim.words() + "。")));
        rests(task).forEach(rest -> body.add(new Text("依据：" + rest + "。")));
        body.add(new Heading(1, "目前情况"));
        body.add(new Text(standing(task)));
        body.add(new Text(GIVEN.matcher(urged.reason()).replaceFirst("")));
        body.add(new Heading(1, "有关要求"));
        body.add(new Text("请查明原因，明确措施和完成时间，抓紧推进，并于" + Days.words(answer) + "前将办理情况书面反馈我单位。"
                + "需要延期的，请在此之前提出申请并说明理由；已经办结的，请附佐证材料申请销号。"));
        OfficialDocument document = OfficialDocument.of(
                        "关于“" + task.draft().action() + "”办理情况的" + kind(urged.step()), body)
                .under(new RedHead(unit + kind(urged.step()), Optional.of(number(task, urged, day, which))))
                .signed(unit, day);
        List<String> owners = task.draft().assignment().owners();
        return OfficialWriter.write(owners.isEmpty() ? document : document.to(String.join("、", owners)));
    }

    private static String limit(Task task) {
        return task.draft().due() instanceof Due.OnDay day
                ? Days.words(day.day()) + "前"
                : task.draft().due().words();
    }

    /** The documents by their names without the ending, with the words. */
    private static List<String> rests(Task task) {
        List<Evidence> evidence = task.draft().origin().evidence();
        return evidence.isEmpty()
                ? List.of(task.draft().origin().words())
                : evidence.stream()
                        .map(one ->
                                "《" + one.document().replaceFirst("\\.[A-Za-z]{2,5}$", "") + "》：“" + one.quote() + "”")
                        .toList();
    }

    private static String opening(Task task, TaskEvent.Urged urged) {
        return "“" + task.draft().action() + "”已列入重点任务台账（编号" + task.id() + "），由你单位负责办理。现就有关情况" + urged.step() + "如下。";
    }

    private static String standing(Task task) {
        return task.track()
                .reported()
                .map(stamp -> Days.words(stamp.day()) + "报告进展“"
                        + task.track().progress().map(one -> one.word()).orElse("") + "”"
                        + (task.track().report().isBlank()
                                ? "。"
                                : "：" + task.track().report() + "。"))
                .orElse("交办以来尚未报告进展。");
    }
}
