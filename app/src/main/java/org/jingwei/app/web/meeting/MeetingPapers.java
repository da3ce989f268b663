package org.jingwei.app.web.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jingwei.dispatch.meeting.Meeting;
import org.jingwei.dispatch.meeting.MeetingPack;
import org.jingwei.dispatch.meeting.Minutes;
import org.jingwei.dispatch.supervision.Lamp;
import org.jingwei.dispatch.task.Task;
import org.jingwei.office.bulletin.OfficialDocument;
import org.jingwei.office.bulletin.OfficialDocument.Block;
import org.jingwei.office.bulletin.OfficialDocument.Grid;
import org.jingwei.office.bulletin.OfficialDocument.Heading;
import org.jingwei.office.bulletin.OfficialDocument.Text;
import org.jingwei.office.bulletin.OfficialWriter;

/** The pack and the minutes of a meeting as Word, in the official layout. */
final class MeetingPapers {

    private static final int MOST = 40;

    private MeetingPapers() {}

    static byte[] pack(Meeting meeting, MeetingPack pack) {
        List<Block> body = new ArrayList<>();
        body.add(new Heading(1, "上次会议议定事项落实情况"));
        body.add(new Text(pack.sentence()));
        if (!pack.last().isEmpty()) {
            body.add(Grid.of(
                    "上次会议任务办理情况",
                    "",
                    List.of("任务", "牵头单位", "时限", "状态"),
                    pack.last().stream().map(task -> row(task, pack)).toList()));
        }
        body.add(new Heading(1, "亮灯事项"));
        lines(body, pack.behind().stream().map(Lamp::reason).toList(), "没有亮红灯、黄灯的事项。");
        body.add(new Heading(1, "逾期和滞后的任务，由谁说明"));
        if (pack.answering().isEmpty()) {
            body.add(new Text("没有逾期和滞后的任务。"));
        }
        pack.answering().forEach((unit, tasks) -> {
            body.add(new Heading(2, unit + "（" + tasks.size() + "项）"));
            tasks.stream().limit(MOST).forEach(task -> body.add(new Text(late(task, pack))));
        });
        return OfficialWriter.write(OfficialDocument.of(meeting.title() + "会前材料", body));
    }

    private static void lines(List<Block> body, List<String> lines, String none) {
        if (lines.isEmpty()) {
            body.add(new Text(none));
        }
        lines.stream().limit(MOST).forEach(line -> body.add(new Text(line)));
        if (lines.size() > MOST) {
            body.add(new Text("其余" + (lines.size() - MOST) + "项见督查页面。"));
        }
    }

    private static List<String> row(Task task, MeetingPack pack) {
        return List.of(
                task.draft().action(),
                String.join("、", task.draft().assignment().lead()),
                task.draft().due().words(),
                task.late(pack.day()) ? "逾期" : task.stage().word());
    }

    private static String late(Task task, MeetingPack pack) {
        long left = task.daysLeft(pack.day()).orElse(0L);
        return task.draft().action() + "（" + task.id() + "）：时限"
                + task.draft().due().words()
                + (left < 0 ? "，逾期" + -left + "天" : "") + "；"
                + (task.track().report().isBlank()
                        ? "没有说明原因"
                        : "自报“" + task.track().report() + "”")
                + "。";
    }

    static byte[] minutes(Meeting meeting, String office) {
        List<String> lines = Minutes.of(meeting);
        List<Block> body = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> body.add(new Text(line)));
        return OfficialWriter.write(OfficialDocument.of(lines.get(0), body)
                .signed(office, meeting.day())
                .noting("会议议定的任务已列入任务台账，办结以销号为准"));
    }
}
