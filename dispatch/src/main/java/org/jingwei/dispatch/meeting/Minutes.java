package org.jingwei.dispatch.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jingwei.dispatch.book.Days;
import org.jingwei.dispatch.meeting.Meeting.Resolution;

/** 会议纪要: what a meeting was, as lines that a template sets. */
public final class Minutes {

    private Minutes() {}

    /** The first line is the title; then time, people, agenda, resolutions with their owners and limits. */
    public static List<String> of(Meeting meeting) {
        List<String> lines = new ArrayList<>();
        lines.add(meeting.title() + "纪要");
        lines.add(Days.words(meeting.day()) + "，" + meeting.chair() + "主持召开" + meeting.title() + "。现将会议议定事项纪要如下：");
        if (!meeting.present().isEmpty()) {
            lines.add("参加：" + String.join("、", meeting.present()) + "。");
        }
        if (!meeting.agenda().isEmpty()) {
            lines.add("议程：" + String.join("；", meeting.agenda()) + "。");
        }
        int number = 1;
        for (Resolution resolution : meeting.resolutions()) {
            lines.add(number++ + "．" + line(resolution));
        }
        return List.copyOf(lines);
    }

    private static String line(Resolution resolution) {
        if (!resolution.isTask()) {
            return resolution.words() + "。";
        }
        List<String> helpers = resolution.assignment().supporting();
        return resolution.words() + "。（牵头单位："
                + String.join("、", resolution.assignment().lead())
                + (helpers.isEmpty() ? "" : "；责任单位：" + String.join("、", helpers)) + "；时限："
                + resolution.due().words() + "）";
    }
}
