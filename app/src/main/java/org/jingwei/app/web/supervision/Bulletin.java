package org.jingwei.app.web.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.analysis.progress.Progress;
import org.jingwei.dispatch.book.Days;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectFigures;
import org.jingwei.dispatch.supervision.Asked;
import org.jingwei.dispatch.supervision.ProjectSituations;
import org.jingwei.dispatch.supervision.UnitStanding;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskBook;
import org.jingwei.dispatch.task.TaskQuery;
import org.jingwei.dispatch.task.TasksAsOf;
import org.jingwei.office.bulletin.OfficialDocument;
import org.jingwei.office.bulletin.OfficialDocument.Block;
import org.jingwei.office.bulletin.OfficialDocument.Grid;
import org.jingwei.office.bulletin.OfficialDocument.Heading;
import org.jingwei.office.bulletin.OfficialDocument.RedHead;
import org.jingwei.office.bulletin.OfficialDocument.Text;
import org.jingwei.office.bulletin.OfficialWriter;

/**
 * 通报: a month's standing of the units with the reasons of each place, the pace of projects by town, what is late and what was
 * closed, and the steps that were taken.
 *
 * @param day as of which it tells: the last of the month, or today
 * @param late the longest overdue first
 * @param towns each town's pace in a sentence, the worst last
 */
record Bulletin(
        YearMonth month,
        LocalDate day,
        List<UnitStanding> units,
        List<Task> late,
        List<Task> closed,
        List<String> towns,
        List<Asked> taken) {

    private static final int MOST = 30;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);

    static Bulletin of(YearMonth month, LocalDate day, TaskBook book, List<Project> projects, List<Asked> asked) {
        List<Task> closed = book.list(TaskQuery.all().in(Set.of(Stage.CLOSED))).stream()
                .filter(task -> !task.changed().day().isAfter(day))
                .toList();
        List<Task> open = TasksAsOf.open(book, day);
        List<Task> all = new ArrayList<>(open);
        all.addAll(closed);
        return new Bulletin(
                month,
                day,
                UnitStanding.of(all, asked, day),
                open.stream()
                        .filter(task -> task.stage() != Stage.PROPOSED && task.late(day))
                        .sorted(Comparator.comparing(
                                (Task task) -> task.daysLeft(day).orElse(0L)))
                        .toList(),
                closed.stream()
                        .filter(task -> YearMonth.from(task.changed().day()).equals(month))
                        .toList(),
                towns(projects, day),
                asked.stream().filter(Asked::taken).toList());
    }

    private static List<String> towns(List<Project> projects, LocalDate day) {
        Map<String, List<Project>> byTown = new TreeMap<>();
        projects.forEach(project -> byTown.computeIfAbsent(project.draft().town(), town -> new ArrayList<>())
                .add(project));
        YearMonth reported = ProjectSituations.reported(day);
        return byTown.entrySet().stream()
                .flatMap(entry -> new ProjectFigures(Lifecycle.standard(), entry.getValue())
                        .pace(entry.getKey() + "项目投资", reported, ScheduleCurves.evenMonths()).value().stream())
                .sorted(Comparator.comparing(
                                (Progress pace) -> pace.pace().lower().orElseThrow())
                        .reversed())
                .map(Explained::sentence)
                .toList();
    }

    String title() {
        return "关于" + month.getYear() + "年" + month.getMonthValue() + "月重点任务办理情况的通报";
    }

    byte[] word(String office) {
        List<Block> body = new ArrayList<>();
        body.add(new Text("现将截至" + Days.words(day) + "重点任务和重点项目推进情况通报如下。"));
        body.add(new Heading(1, "各单位办理情况"));
        body.add(new Text(sum()));
        if (!units.isEmpty()) {
            body.add(Grid.of(
                    "各单位任务办理排名",
                    "",
                    List.of("位次", "单位", "任务", "销号", "逾期", "按时率（%）", "督办"),
                    units.stream().map(Bulletin::row).toList()));
            body.add(new Text("排名按未逾期任务占全部任务的比重由高到低，比重相同的并列。"));
            first().ifPresent(text -> body.add(new Text(text)));
            last().ifPresent(text -> body.add(new Text(text)));
        }
        listed(body, "逾期未办结的任务", late, this::lateLine, "没有逾期的任务。");
        listed(body, "本月销号的任务", closed, Bulletin::closedLine, "本月没有任务销号。");
        if (!towns.isEmpty()) {
            listed(body, "项目投资进度", towns, town -> town, "");
        }
        listed(body, "督办情况", taken, Bulletin::takenLine, "本月没有发出督办。");
        body.add(new Heading(1, "有关要求"));
        body.add(new Text("各责任单位要对照通报查找原因，逾期任务逐项明确措施和完成时间；需要延期的，说明理由、按程序报批；已经办结的，附佐证材料申请销号。"));
        return OfficialWriter.write(OfficialDocument.of(title(), body)
                .under(new RedHead(office + "通报", Optional.empty()))
                .to("各有关单位")
                .signed(office, day));
    }

    private String sum() {
        int all = units.stream().mapToInt(UnitStanding::tasks).sum();
        int done = units.stream().mapToInt(UnitStanding::closed).sum();
        return units.isEmpty()
                ? "没有交办的任务。"
                : units.size() + "个单位牵头任务" + all + "项次，已销号" + done + "项次，逾期"
                        + units.stream().mapToInt(UnitStanding::late).sum() + "项次。";
    }

    private static List<String> row(UnitStanding unit) {
        return List.of(
                Integer.toString(unit.place()),
                unit.unit(),
                Integer.toString(unit.tasks()),
                Integer.toString(unit.closed()),
                Integer.toString(unit.late()),
                unit.onTime().toPlainString(),
                unit.stepWords());
    }

    /** Who stands first, with the reason; nobody where all stand alike. */
    private Optional<String> first() {
        return units.get(units.size() - 1).place() == 1
                ? Optional.empty()
                : Optional.of("排在首位的是"
                        + units.stream()
                                .filter(unit -> unit.place() == 1)
                                .map(unit -> unit.unit() + "（" + bare(unit.reason()) + "）")
                                .limit(5)
                                .collect(Collectors.joining("、"))
                        + "。");
    }

    /** Who stands last, with the reason. */
    private Optional<String> last() {
        UnitStanding last = units.get(units.size() - 1);
        return last.place() == 1
                ? Optional.empty()
                : Optional.of("排在末位的是"
                        + units.stream()
                                .filter(unit -> unit.place() == last.place())
                                .map(unit -> unit.unit() + "（" + bare(unit.reason()) + "）")
                                .collect(Collectors.joining("、"))
                        + "。");
    }

    private static String bare(String sentence) {
        return sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static <T> void listed(
            List<Block> body, String heading, List<T> all, Function<T, String> line, String none) {
        body.add(new Heading(1, heading));
        if (all.isEmpty()) {
            body.add(new Text(none));
        }
        all.stream().limit(MOST).forEach(one -> body.add(new Text(line.apply(one))));
        if (all.size() > MOST) {
            body.add(new Text("其余" + (all.size() - MOST) + "项见台账。"));
        }
    }

    private String lateLine(Task task) {
        String why = task.track().report().isBlank()
                ? "没有说明原因"
                : "自报“" + task.track().report() + "”";
        return task.draft().action() + "（" + task.id() + "，"
                + String.join("、", task.draft().assignment().lead()) + "）：" + "时限"
                + task.draft().due().words() + "，逾期" + -task.daysLeft(day).orElse(0L) + "天，" + why + "。";
    }

    private static String closedLine(Task task) {
        return task.draft().action() + "（" + task.id() + "，"
                + String.join("、", task.draft().assignment().lead()) + "），"
                + SHORT.format(task.changed().day()) + "销号。";
    }

    private static String takenLine(Asked asked) {
        return SHORT.format(asked.act().orElseThrow().stamp().day()) + "，"
                + StepLetter.number(asked.act().orElseThrow()) + "，对"
                + asked.step().unit() + asked.step().name()
                + "：" + asked.step().reason();
    }
}
