package org.jingwei.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jingwei.app.wording.FactWords;
import org.jingwei.core.fact.Commitment;
import org.jingwei.core.fact.CommitmentKind;
import org.jingwei.core.fact.Deadline;

/** Commitments as the table that offices type by hand: number, task, goal, lead unit, other units, time limit, place. */
final class CommitmentTable {

    private static final List<String> HEAD = List.of("序号", "重点任务", "目标", "牵头单位", "责任单位", "完成时限", "类别", "位置", "把握");
    private static final int WIDEST = 60;

    private CommitmentTable() {}

    static String of(String document, List<Commitment> commitments) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (Commitment commitment : commitments) {
            rows.add(row(rows.size(), commitment));
        }
        String title = "文件 " + document + "：" + commitments.size() + " 条\n";
        return title + (commitments.isEmpty() ? "" : Columns.aligned(rows, WIDEST)) + "\n";
    }

    private static List<String> row(int number, Commitment commitment) {
        return List.of(
                Integer.toString(number),
                commitment.action(),
                dash(commitment.goals().stream().map(GoalText::of).collect(Collectors.joining("；"))),
                dash(String.join("、", commitment.owners())),
                dash(String.join("、", commitment.coowners())),
                commitment.deadline().map(Deadline::printed).orElse("—"),
                kind(commitment.kind()),
                FactWords.place(commitment.evidence()),
                Math.round(commitment.confidence() * 100) + "%");
    }

    private static String dash(String text) {
        return text.isEmpty() ? "—" : text;
    }

    private static String kind(CommitmentKind kind) {
        return switch (kind) {
            case REPORT_BACK -> "报告反馈";
            case LIVELIHOOD -> "民生实事";
            case INSTITUTION -> "制度机制";
            case PROJECT_START -> "项目开工";
            case PROJECT_FINISH -> "项目建成";
            case PROJECT_PROGRESS -> "项目推进";
            case TARGET -> "指标任务";
            case TASK -> "工作任务";
        };
    }
}
