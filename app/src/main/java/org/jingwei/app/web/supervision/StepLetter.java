package org.jingwei.app.web.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.dispatch.book.Days;
import org.jingwei.dispatch.calendar.Holidays;
import org.jingwei.dispatch.supervision.Asked;
import org.jingwei.dispatch.supervision.Step;
import org.jingwei.dispatch.supervision.StepAct;
import org.jingwei.office.bulletin.OfficialDocument;
import org.jingwei.office.bulletin.OfficialDocument.Block;
import org.jingwei.office.bulletin.OfficialDocument.Heading;
import org.jingwei.office.bulletin.OfficialDocument.RedHead;
import org.jingwei.office.bulletin.OfficialDocument.Text;
import org.jingwei.office.bulletin.OfficialWriter;

/** The paper of a step that was taken, in the official layout, with the number that the book gave it. */
final class StepLetter {

    /** Workdays within which an answer is asked for. */
    private static final int ANSWER = 5;

    private StepLetter() {}

    /** 督〔2026〕17号. */
    static String number(StepAct act) {
        return "督〔" + act.stamp().day().getYear() + "〕" + act.number() + "号";
    }

    /** What the paper of a step is called. */
    static String kind(String step) {
        return switch (step) {
            case "提醒" -> "提醒函";
            case "督办" -> "督办单";
            case "发函预警" -> "预警函";
            case "通报" -> "通报";
            case "约谈" -> "约谈通知";
            case "问责" -> "问责建议书";
            default -> step + "通知";
        };
    }

    /** @throws IllegalArgumentException if the step was not taken */
    static byte[] of(Asked asked) {
        StepAct act = asked.act()
                .filter(done -> done.kind() == StepAct.Kind.TAKEN)
                .orElseThrow(() -> new IllegalArgumentException("not taken: " + asked.id()));
        Step step = asked.step();
        LocalDate day = act.stamp().day();
        String office = act.stamp().by().unit();
        List<Block> body = new ArrayList<>();
        body.add(new Heading(1, "有关情况"));
        body.add(new Text(step.reason()));
        if (!act.note().isBlank()) {
            body.add(new Text(act.note()));
        }
        body.add(new Heading(1, "有关要求"));
        body.add(new Text(wanted(step, Holidays.standard().plusWorkdays(day, ANSWER))));
        OfficialDocument document = OfficialDocument.of("关于" + step.about() + "的" + kind(step.name()), body)
                .under(new RedHead(office + kind(step.name()), Optional.of(number(act))))
                .signed(office, day);
        return OfficialWriter.write(step.unit().isBlank() ? document : document.to(step.unit()));
    }

    private static String wanted(Step step, LocalDate answer) {
        String until = Days.words(answer) + "前";
        return switch (step.name()) {
            case "约谈" ->
                "请你单位主要负责同志做好被约谈准备，于" + until + "书面说明落后原因、整改措施和完成时限；约谈由"
                        + (step.by().isBlank() ? "有关领导" : step.by()) + "进行，时间地点另行通知。";
            case "问责" -> "上述事项经多次督促仍无明显改进，建议按照干部管理权限启动问责程序。请你单位于" + until + "提交书面情况说明。";
            default -> "请查明原因，明确措施和完成时间，抓紧推进，并于" + until + "将办理情况书面反馈我单位。";
        };
    }
}
