package org.jingwei.app.wiring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.app.wording.FactWords;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Units;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.meeting.Meeting;
import org.jingwei.dispatch.meeting.Meeting.Resolution;
import org.jingwei.dispatch.meeting.MeetingBook;
import org.jingwei.dispatch.project.BlockerKinds;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.ListedProject;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectBook;
import org.jingwei.dispatch.project.ProjectDraft;
import org.jingwei.dispatch.project.ProjectEvent;
import org.jingwei.dispatch.project.ProjectQuery;
import org.jingwei.dispatch.project.ProjectSheet;
import org.jingwei.dispatch.project.Responsibility;
import org.jingwei.dispatch.project.Statistics;
import org.jingwei.dispatch.supervision.Asked;
import org.jingwei.dispatch.supervision.Patrol;
import org.jingwei.dispatch.supervision.StepAct;
import org.jingwei.dispatch.task.Assignment;
import org.jingwei.dispatch.task.Drafts;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.Origin;
import org.jingwei.dispatch.task.Progress;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskBook;
import org.jingwei.dispatch.task.TaskDraft;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskQuery;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.store.Content;
import org.jspecify.annotations.Nullable;

/**
 * The books of dispatch of the demonstration prefecture: the projects of its table, the tasks of a speech of its secretary, a
 * meeting that was held and one to come, and two weeks of lights. Days count back from the day on which it is filled.
 */
final class DemoDispatch {

    private static final String SPEECH = "许敬之同志在全市四季度经济工作调度会上的讲话.txt";
    private static final Actor OFFICE = new Actor("高岩（ducha）", "督查室");
    private static final Actor PLANNERS = new Actor("沈文涛", "市发改委");
    private static final Attachment PERMIT = new Attachment("施工许可证", "演示数据");
    private static final int WATCHED = 14;

    private final Doors doors;
    private final TaskBook tasks;
    private final ProjectBook projects;
    private final MeetingBook meetings;
    private final LedgerStore ledger;
    private final Instant now;
    private final LocalDate today;
    private final Lifecycle lifecycle = Lifecycle.standard();

    private DemoDispatch(Doors doors, LedgerStore ledger) {
        this.doors = doors;
        this.ledger = ledger;
        this.tasks = ledger.tasks();
        this.projects = ledger.projects(lifecycle);
        this.meetings = ledger.meetings();
        this.now = doors.clock().instant();
        this.today = Deadlines.today(doors.clock());
    }

    /** Fills the books if they are empty; whoever interrupts it finds them as far as it came. */
    static void fill(Doors doors, LedgerStore ledger) {
        DemoDispatch demo = new DemoDispatch(doors, ledger);
        if (demo.projects.count(ProjectQuery.all()) == 0) {
            demo.projects();
        }
        if (demo.tasks.count(TaskQuery.all()) == 0) {
            demo.promised();
            demo.byHand();
            demo.meetings();
            demo.watched();
            demo.letters();
        }
    }

    private Stamp at(int daysAgo, Actor actor) {
        return new Stamp(now.minus(daysAgo, ChronoUnit.DAYS), actor);
    }

    private void projects() {
        Document table = DemoPrefecture.documents().stream()
                .filter(content ->
                        content.name().endsWith(".xlsx") && content.name().contains("项目"))
                .map(this::read)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demonstration has no table of projects"));
        Map<String, CsvRow> more = new HashMap<>();
        CsvFile.parse(
                        "demo/dispatch/projects.csv",
                        DemoPrefecture.text("dispatch/projects.csv"),
                        "name",
                        "industry",
                        "group",
                        "lists",
                        "begun",
                        "planned_start",
                        "counted",
                        "applied",
                        "blocked")
                .rowsBy("name")
                .forEach(more::put);
        new ProjectSheet(lifecycle)
                .read(table, today.getYear())
                .projects()
                .forEach(listed -> project(listed, more.get(listed.draft().name())));
    }

    private Document read(Content content) {
        return doors.documents().read(content.name(), content.bytes());
    }

    private void project(ListedProject listed, @Nullable CsvRow more) {
        if (more == null) {
            return;
        }
        ProjectDraft draft = listed.draft();
        Responsibility who = draft.responsibility();
        Map<String, LocalDate> planned = new HashMap<>();
        day(more, "planned_start").ifPresent(day -> planned.put("开工", day));
        ProjectDraft full = new ProjectDraft(
                draft.name(),
                draft.aliases(),
                more.list("lists"),
                more.text("industry"),
                draft.town(),
                draft.total(),
                new Responsibility(who.leader(), who.chain(), more.text("group"), who.unit()),
                planned);
        boolean begun = more.optional("begun").isPresent();
        LocalDate since = day(more, "begun").orElse(today.minusDays(400));
        Project project = projects.register(
                        List.of(new ProjectEvent.Registered(full, begun ? "开工" : "前期", since)), at(45, PLANNERS))
                .get(0);
        List<ProjectEvent> events = new ArrayList<>();
        listed.plan().ifPresent(plan -> events.add(new ProjectEvent.Planned(plan.year(), plan.amount())));
        listed.done().ifPresent(done -> events.addAll(months(done)));
        listed.stage()
                .filter(stage -> begun && !stage.equals("开工"))
                .flatMap(lifecycle::phase)
                .ifPresent(
                        phase -> events.add(ProjectEvent.StageEntered.of(phase, since.plusDays(30), List.of(PERMIT))));
        statistics(more, events);
        day(more, "blocked")
                .filter(day -> !listed.trouble().isBlank())
                .ifPresent(day -> events.add(new ProjectEvent.Blocked(
                        BlockerKinds.standard().of(listed.trouble()), listed.trouble(), who.unit(), day)));
        Project seen = project;
        for (ProjectEvent event : events) {
            seen = projects.act(seen.id(), seen.version(), event, at(17, PLANNERS))
                    .value()
                    .orElse(seen);
        }
    }

    private Optional<LocalDate> day(CsvRow row, String column) {
        return row.optional(column).map(days -> today.minusDays(Long.parseLong(days)));
    }

    /** The year's months so far as even parts, the last as the table has it; what is not over yet is not reported. */
    private List<ProjectEvent> months(ListedProject.Done done) {
        List<ProjectEvent> events = new ArrayList<>();
        int last = done.month().getMonthValue();
        for (int month = 3; month <= last; month++) {
            YearMonth to = done.month().withMonth(month);
            if (to.isBefore(YearMonth.from(today.minusDays(17)))) {
                BigDecimal amount = month == last
                        ? done.amount()
                        : done.amount()
                                .multiply(BigDecimal.valueOf(month))
                                .divide(BigDecimal.valueOf(last), 0, RoundingMode.DOWN);
                events.add(new ProjectEvent.Invested(to, amount, "", List.of()));
            }
        }
        return events;
    }

    private void statistics(CsvRow more, List<ProjectEvent> events) {
        Attachment papers = new Attachment("项目申报表、立项批复、施工合同", "演示数据");
        day(more, "counted")
                .or(() -> day(more, "applied"))
                .ifPresent(day ->
                        events.add(new ProjectEvent.Counted(Statistics.State.APPLIED, day, List.of(papers), "")));
        day(more, "counted")
                .ifPresent(day -> events.add(new ProjectEvent.Counted(Statistics.State.ENTERED, day, List.of(), "")));
    }

    /** What the speech asks for: given to its owners, some of it reported. */
    private void promised() {
        List<TaskDraft> drafts = DemoPrefecture.documents().stream()
                .filter(content -> content.name().equals(SPEECH))
                .map(this::read)
                .flatMap(document -> doors.reader().articles(document).stream())
                .flatMap(this::drafts)
                .filter(draft -> !draft.assignment().lead().isEmpty())
                .toList();
        List<Task> given = given(drafts, 25);
        int number = 0;
        for (Task task : given) {
            number++;
            if (number % 3 != 0) {
                report(
                        task,
                        number % 2 == 0 ? Progress.BEHIND : Progress.ON_TRACK,
                        number % 2 == 0 ? "清单还差两个县没有报齐" : "");
            }
        }
    }

    private Stream<TaskDraft> drafts(Article article) {
        return new Drafts(Indicators.standard(), Units.standard(), FactWords::quantity)
                .of(doors.reader().commitments(article), 2026).stream();
    }

    private List<Task> given(List<TaskDraft> drafts, int daysAgo) {
        Stamp stamp = at(daysAgo, OFFICE);
        return tasks.propose(drafts, stamp).stream()
                .map(task -> tasks.act(task.id(), task.version(), new TaskEvent.Accepted(), stamp)
                        .orElseThrow())
                .toList();
    }

    private Task report(Task task, Progress progress, String note) {
        String unit = task.draft().assignment().lead().get(0);
        return tasks.act(
                        task.id(),
                        task.version(),
                        new TaskEvent.Reported(progress, Optional.empty(), note, List.of()),
                        at(9, new Actor("演示", unit)))
                .orElseThrow();
    }

    /** Tasks whose days count from today, so that there is always one late, one near its limit, one closed, one to verify. */
    private void byHand() {
        List<Task> given = given(
                List.of(
                        byHand("完成青石镇污水管网缺陷修复", "青石镇", today.minusDays(36)),
                        byHand("制定市级机关节能改造方案", "市机关事务局", today.minusDays(13)),
                        byHand("建成重点企业用能在线监测平台", "市工信局", today.plusDays(3)),
                        byHand("清理拖欠民营企业账款", "市工信局", today.plusDays(18)),
                        byHand("完成城区学校供暖设施检查", "市教育局", today.minusDays(10)),
                        byHand("公布第二批惠企政策清单", "市商务局", today.plusDays(2)),
                        byHand("完成农贸市场改造选址", "市商务局", today.minusDays(4))),
                40);
        report(given.get(1), Progress.BEHIND, "预算调整还没有批下来");
        report(given.get(3), Progress.ON_TRACK, "已清理七成");
        close(given.get(4), "供暖检查报告", 12);
        submit(given.get(5), "政策清单文本", 1);
        Task asking = given.get(6);
        tasks.act(
                asking.id(),
                asking.version(),
                new TaskEvent.ExtensionAsked(today.plusDays(20), "规划选址意见书还在公示"),
                at(3, new Actor("演示", "市商务局")));
    }

    private TaskDraft byHand(String action, String unit, LocalDate due) {
        return TaskDraft.of(
                action,
                new Assignment(List.of(unit), List.of(), Optional.of("督查室"), List.of()),
                Due.on(due),
                Origin.hand("市政府常务会议"));
    }

    private Task submit(Task task, String paper, int daysAgo) {
        return tasks.act(
                        task.id(),
                        task.version(),
                        new TaskEvent.Submitted("", List.of(new Attachment(paper, "演示数据"))),
                        at(
                                daysAgo,
                                new Actor("演示", task.draft().assignment().lead().get(0))))
                .orElseThrow();
    }

    private void close(Task task, String paper, int daysAgo) {
        Task submitted = submit(task, paper, daysAgo);
        tasks.act(task.id(), submitted.version(), new TaskEvent.Closed("资料", "材料齐全"), at(daysAgo - 1, OFFICE));
    }

    /** Last month's meeting with the tasks that it made, and the next one. */
    private void meetings() {
        LocalDate last = today.minusDays(30);
        Meeting held = Meeting.called(last.getMonthValue() + "月份全市经济运行调度会", "月调度", last, "市长周明远")
                .held(
                        last,
                        "市长周明远",
                        List.of("市发改委", "市工信局", "市商务局", "市统计局", "督查室"),
                        List.of("通报主要经济指标", "研究重点项目堵点", "部署下月工作"))
                .with(List.of(
                        Resolution.of("会议原则同意统计局关于主要经济指标的情况汇报"),
                        resolution("牵头协调云岭至松坪高速公路剩余征地交付", "市交通运输局", today.minusDays(2)),
                        resolution("研究提出碧潭县生态旅游综合开发社会资本方调整意见", "市文旅局", today.plusDays(9))));
        MeetingBook.Kept kept = meetings.call(held, at(30, OFFICE));
        List<Task> made = given(held.drafts(), 30);
        meetings.change(
                kept.id(), kept.version(), held.tied(made.stream().map(Task::id).toList()), at(30, OFFICE));
        report(made.get(0), Progress.BEHIND, "还有两户没有签协议");
        LocalDate next = today.plusDays(3);
        meetings.call(Meeting.called(next.getMonthValue() + "月份全市经济运行调度会", "月调度", next, "市长周明远"), at(1, OFFICE));
    }

    private static Resolution resolution(String words, String unit, LocalDate due) {
        return new Resolution(words, Assignment.to(unit), Due.on(due), Optional.empty());
    }

    /** Two weeks of lights, each day judged as it was. */
    private void watched() {
        for (int daysAgo = WATCHED; daysAgo > 0; daysAgo--) {
            new Patrol(
                            tasks,
                            projects,
                            ledger.supervision(),
                            Clock.fixed(now.minus(daysAgo, ChronoUnit.DAYS), Stamp.SHANGHAI))
                    .round();
        }
    }

    /** Some steps were taken already. */
    private void letters() {
        ledger.supervision().asked(Patrol.TASKS, today.minusDays(WATCHED), today).stream()
                .sorted(Comparator.comparing(Asked::day))
                .limit(2)
                .forEach(asked -> ledger.supervision().act(asked.id(), StepAct.Kind.TAKEN, "", at(1, OFFICE)));
    }
}
