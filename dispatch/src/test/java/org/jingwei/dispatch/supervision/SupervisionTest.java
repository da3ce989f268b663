package org.jingwei.dispatch.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.calendar.Cadence;
import org.jingwei.dispatch.calendar.Holidays;
import org.jingwei.dispatch.calendar.Schedule;
import org.jingwei.dispatch.calendar.Shift;
import org.jingwei.dispatch.project.InMemoryProjectBook;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectBook;
import org.jingwei.dispatch.project.ProjectDraft;
import org.jingwei.dispatch.project.ProjectEvent;
import org.jingwei.dispatch.rulebook.Rulebook;
import org.jingwei.dispatch.rulebook.Situation;
import org.jingwei.dispatch.task.Assignment;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.InMemoryTaskBook;
import org.jingwei.dispatch.task.Origin;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskBook;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskSamples;
import org.junit.jupiter.api.Test;

class SupervisionTest {

    private static final String OFFICE = "时序三色示例";
    private static final LocalDate DAY = LocalDate.parse("2024-07-20");
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final Stamp STAMP = new Stamp(Instant.parse("2024-07-20T01:00:00Z"), new Actor("王五", "督查室"));

    private final Rulebook rules = Rulebook.standard();
    private final Judge judge = new Judge(rules, OFFICE);

    @Test
    void obeys_the_contract_of_a_supervision_book() {
        assertThatCode(() -> SupervisionBookAssert.assertCompliance(InMemorySupervisionBook::new))
                .doesNotThrowAnyException();
    }

    /** The better the pace, the better the light. */
    @Property
    void lights_are_monotone_in_the_measure(
            @ForAll @BigRange(min = "-60", max = "60") @Scale(1) BigDecimal one,
            @ForAll @BigRange(min = "-60", max = "60") @Scale(1) BigDecimal other) {
        Light worse = light(pace(Interval.exactly(one.min(other)))).light();
        Light better = light(pace(Interval.exactly(one.max(other)))).light();
        assertThat(better.worseThan(worse)).isFalse();
    }

    @Test
    void the_thresholds_light_and_the_reason_is_printed() {
        assertThat(light(pace(Interval.exactly("0"))).light()).isEqualTo(Light.GREEN);
        assertThat(light(pace(Interval.exactly("-0.1"))).light()).isEqualTo(Light.YELLOW);
        Lamp red = light(pace(Interval.exactly("-10.1")));
        assertThat(red.light()).isEqualTo(Light.RED);
        assertThat(red.rule()).contains("SX-R");
        assertThat(red.reason()).contains("差时序进度10.1个百分点").endsWith("亮红灯。");
        assertThat(red.task("加快投资进度", Assignment.to("县发改局"), Due.on(DAY)).origin())
                .isEqualTo(Origin.light("SX-R", red.reason()));
    }

    @Test
    void without_a_figure_the_light_is_unknown_and_never_green() {
        Lamp lamp = light(Situation.of("临江镇投资", "", JUNE));
        assertThat(lamp.light()).isEqualTo(Light.UNKNOWN);
        assertThat(lamp.reason()).isEqualTo("临江镇投资没有时序三色示例规则所需的本期数据，灯色未定。");
    }

    @Test
    void what_only_rounding_hides_lights_nothing_and_is_told() {
        Lamp lamp = light(pace(Interval.of(Printed.of("-10.0"), Approx.EXACT)));
        assertThat(lamp.light()).isEqualTo(Light.YELLOW);
        assertThat(lamp.reason()).contains("是否“差时序进度超过10个百分点”因四舍五入不能判定");
    }

    @Test
    void red_that_caught_up_turns_yellow_and_then_green() {
        Lamp red = judge.light(
                Situation.of("临江镇投资", "", YearMonth.of(2024, 5)).with("pace", Interval.exactly("-20")), DAY, List.of());
        Lamp next = judge.light(pace(Interval.exactly("3")), DAY, List.of(red));
        assertThat(next.light()).isEqualTo(Light.YELLOW);
        assertThat(next.remembered()).isTrue();
        assertThat(next.reason()).contains("曾亮红灯");
        Situation july = Situation.of("临江镇投资", "", YearMonth.of(2024, 7)).with("pace", Interval.exactly("3"));
        assertThat(judge.light(july, DAY, List.of(next, red)).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void december_is_remembered_in_february() {
        Lamp red = SupervisionBookAssert.lamp(OFFICE, "临江镇投资", "2023-12", Light.RED, false);
        Situation february = Situation.of("临江镇投资", "", YearMonth.of(2024, 2)).with("pace", Interval.exactly("3"));
        assertThat(judge.light(february, DAY, List.of(red)).light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void two_talks_in_a_year_about_one_matter_cost_the_rating() {
        InMemorySupervisionBook book = new InMemorySupervisionBook();
        String office = "某县两督一考";
        for (String day : List.of("2024-03-20", "2024-05-20")) {
            LocalDate on = LocalDate.parse(day);
            book.keep(
                    new Run(
                            office,
                            "月调度",
                            on,
                            List.of(),
                            List.of(SupervisionBookAssert.step(office, "临江镇", "约谈", 60, "2024-03"))),
                    STAMP);
        }
        Watch watch = new Watch(new Judge(rules, office), office, "月调度", book);
        Run run = watch.run(DAY, List.of(new Watch.Watched(Situation.of("临江镇投资", "", JUNE), "临江镇")), STAMP)
                .orElseThrow();
        assertThat(run.steps()).extracting(Step::name).containsExactly("取消评优");
        assertThat(run.steps().get(0).reason())
                .isEqualTo("临江镇投资本年同一事项被约谈2次，符合“本年同一事项被约谈达到2次”，按某县两督一考（2017年1月1日起施行）不得评为优秀。");
    }

    @Test
    void a_watch_runs_each_due_day_once_and_knows_what_it_missed() {
        InMemorySupervisionBook book = new InMemorySupervisionBook();
        Watch watch = new Watch(judge, OFFICE, "月调度", book);
        Schedule schedule = new Schedule(Cadence.parse("每月20日"), Shift.LATER, Holidays.standard());
        assertThat(watch.missed(schedule, DAY)).containsExactly(LocalDate.parse("2024-06-20"));
        watch.run(LocalDate.parse("2024-05-20"), List.of(new Watch.Watched(pace(Interval.exactly("1")), "甲")), STAMP);
        assertThat(watch.run(LocalDate.parse("2024-05-20"), List.of(), STAMP)).isEmpty();
        assertThat(watch.missed(schedule, LocalDate.parse("2024-07-22")))
                .containsExactly(LocalDate.parse("2024-06-20"), LocalDate.parse("2024-07-22"));
    }

    @Test
    void a_task_nears_its_limit_passes_it_and_climbs_the_ladder() {
        Judge tasks = new Judge(rules, "任务督办示例");
        InMemoryTaskBook book = new InMemoryTaskBook();
        Task task = book.propose(List.of(TaskSamples.full()), TaskSamples.by(TaskSamples.OFFICE))
                .get(0);
        assertThat(tasks.light(TaskSituations.of(task, TaskSamples.DUE.plusDays(40)), DAY, List.of())
                        .light())
                .isEqualTo(Light.UNKNOWN);
        Task active = book.act(task.id(), 1, new TaskEvent.Accepted(), TaskSamples.by(TaskSamples.OFFICE))
                .orElseThrow();
        assertThat(steps(tasks, active, -6)).containsExactly("督办"); // four months without a report
        assertThat(steps(tasks, active, -5)).containsExactly("督办", "提醒");
        assertThat(steps(tasks, active, 1)).contains("督办").doesNotContain("通报");
        assertThat(steps(tasks, active, 11)).contains("通报").doesNotContain("约谈");
        assertThat(steps(tasks, active, 31)).startsWith("约谈");
        assertThat(tasks.light(TaskSituations.of(active, TaskSamples.DUE.plusDays(1)), DAY, List.of())
                        .light())
                .isEqualTo(Light.RED);
    }

    private List<String> steps(Judge tasks, Task task, int daysAfter) {
        return tasks.steps(TaskSituations.of(task, TaskSamples.DUE.plusDays(daysAfter)), DAY, "县发改局").stream()
                .map(Step::name)
                .toList();
    }

    @Test
    void a_step_is_asked_once_in_its_month_and_the_gravest_alone() {
        InMemorySupervisionBook book = new InMemorySupervisionBook();
        Watch watch = new Watch(new Judge(rules, Patrol.TASKS), Patrol.TASKS, "日调度", book);
        List<List<String>> asked = new ArrayList<>();
        for (int day = 1; day <= 70; day++) {
            LocalDate on = LocalDate.parse("2024-06-30").plusDays(day);
            Situation late = Situation.of("任务T1“修桥”", "", YearMonth.from(on))
                    .with("days_left", Interval.exactly(-day))
                    .with("overdue", Interval.exactly(day));
            asked.add(watch.run(on, List.of(new Watch.Watched(late, "县水利局")), STAMP).orElseThrow().steps().stream()
                    .map(Step::name)
                    .toList());
        }
        assertThat(asked.get(0)).containsExactly("督办");
        assertThat(asked.subList(1, 10)).allMatch(List::isEmpty);
        assertThat(asked.get(10)).containsExactly("通报");
        assertThat(asked.get(30)).containsExactly("约谈");
        assertThat(asked.get(31)).containsExactly("约谈"); // the first of August
        assertThat(asked.subList(32, 62)).containsOnlyOnce(List.of("问责"));
        assertThat(book.count(Patrol.TASKS, "县水利局", "任务T1“修桥”", "约谈", 2024)).isEqualTo(2);
        assertThat(book.lamps(Patrol.TASKS, "任务T1“修桥”")).hasSize(3); // one for each month
    }

    @Test
    void the_limit_that_is_over_is_said_as_days_overdue() {
        Situation late = Situation.of("任务T1“修桥”", "", JUNE)
                .with("days_left", Interval.exactly(-12))
                .with("overdue", Interval.exactly(12));
        assertThat(new Judge(rules, Patrol.TASKS).light(late, DAY, List.of()).reason())
                .isEqualTo("任务T1“修桥”逾期12天，符合“逾期达到1天”，按本系统示例·逾期督办（2022年1月1日起施行）亮红灯。");
    }

    @Test
    void a_patrol_misses_no_day_and_judges_none_twice_though_it_is_restarted() {
        InMemoryTaskBook tasks = new InMemoryTaskBook();
        InMemorySupervisionBook book = new InMemorySupervisionBook();
        InMemoryProjectBook projects = new InMemoryProjectBook(Lifecycle.standard());
        Actor office = TaskSamples.OFFICE;
        Task task = tasks.propose(
                        List.of(TaskSamples.plain("修桥", "县水利局")), TaskSamples.at("2031-06-01T01:00:00Z", office))
                .get(0);
        tasks.act(task.id(), 1, new TaskEvent.Accepted(), TaskSamples.at("2031-06-01T01:00:00Z", office));
        patrol(tasks, projects, book, "2031-06-29T01:00:00Z").round();
        assertThat(book.lamps(Patrol.TASKS, TaskSituations.subject(task)))
                .extracting(Lamp::light)
                .containsExactly(Light.YELLOW);
        // nobody looks until the fifth of July; on the fourth it was reported as done and its limit moved
        Task active = tasks.find(task.id()).orElseThrow();
        tasks.act(
                task.id(),
                active.version(),
                new TaskEvent.Cancelled("并入大修"),
                TaskSamples.at("2031-07-04T01:00:00Z", office));
        assertThat(patrol(tasks, projects, book, "2031-07-05T01:00:00Z").round().stream()
                        .filter(run -> run.office().equals(Patrol.TASKS)))
                .extracting(Run::day)
                .containsExactly(
                        LocalDate.parse("2031-06-30"),
                        LocalDate.parse("2031-07-01"),
                        LocalDate.parse("2031-07-02"),
                        LocalDate.parse("2031-07-03"),
                        LocalDate.parse("2031-07-04"),
                        LocalDate.parse("2031-07-05"));
        assertThat(patrol(tasks, projects, book, "2031-07-05T09:00:00Z").round())
                .isEmpty();
        assertThat(book.lamps(Patrol.TASKS, TaskSituations.subject(task)))
                .extracting(Lamp::light)
                .containsExactly(Light.UNKNOWN, Light.RED, Light.YELLOW);
        assertThat(book.steps(Patrol.TASKS, LocalDate.parse("2031-07-01"), LocalDate.parse("2031-07-05")))
                .extracting(Step::name)
                .containsExactly("督办");
    }

    private static Patrol patrol(TaskBook tasks, ProjectBook projects, SupervisionBook book, String instant) {
        return new Patrol(tasks, projects, book, Clock.fixed(Instant.parse(instant), Stamp.SHANGHAI));
    }

    @Test
    void a_project_is_judged_by_its_months_its_start_its_blockers_and_the_statistics() {
        InMemoryProjectBook projects = new InMemoryProjectBook(Lifecycle.standard());
        LocalDate day = LocalDate.parse("2031-06-20");
        Project slow = started(projects, "临江镇", "100", "20");
        Project quick = started(projects, "上河镇", "100", "60");
        Project fair = started(projects, "下河镇", "100", "45");
        ProjectSituations situations = new ProjectSituations(Lifecycle.standard(), ScheduleCurves.evenMonths());
        Judge projectRules = new Judge(rules, Patrol.PROJECTS);
        Lamp red = projectRules.light(situations.of(slow, day), day, List.of());
        assertThat(red.light()).isEqualTo(Light.RED);
        assertThat(red.reason()).contains("差时序进度约21.67个百分点");
        assertThat(projectRules.steps(situations.of(slow, day), day, "临江镇"))
                .extracting(Step::name)
                .contains("约谈", "督办"); // three months behind; begun and not in the statistics
        assertThat(projectRules.light(situations.of(quick, day), day, List.of()).light())
                .isEqualTo(Light.YELLOW); // not in the statistics
        List<Watch.Watched> towns = situations.towns(List.of(slow, quick, fair), day);
        Judge townRules = new Judge(rules, Patrol.TOWNS);
        assertThat(towns.stream()
                        .filter(town -> townRules.steps(town.situation(), day, town.unit()).stream()
                                .anyMatch(step -> step.name().equals("约谈"))))
                .extracting(Watch.Watched::unit)
                .containsExactly("临江镇");
        assertThat(situations.towns(List.of(slow, quick), day)).isEmpty();
    }

    private static Project started(ProjectBook book, String town, String plan, String done) {
        Stamp stamp = TaskSamples.at("2031-06-02T01:00:00Z", TaskSamples.OFFICE);
        ProjectDraft draft = ProjectDraft.of(town + "产业园项目", town);
        Project project = book.register(
                        List.of(new ProjectEvent.Registered(draft, "开工", LocalDate.parse("2031-02-10"))), stamp)
                .get(0);
        List<ProjectEvent> events = List.of(
                new ProjectEvent.Planned(2031, new BigDecimal(plan)),
                new ProjectEvent.Invested(YearMonth.of(2031, 3), new BigDecimal(done).movePointLeft(1), "", List.of()),
                new ProjectEvent.Invested(YearMonth.of(2031, 5), new BigDecimal(done), "", List.of()));
        for (ProjectEvent event : events) {
            project = book.act(project.id(), project.version(), event, stamp).orElseThrow();
        }
        return project;
    }

    @Test
    void an_office_without_rules_is_not_judged_by_others() {
        assertThatThrownBy(() -> new Judge(rules, "无此机关")).isInstanceOf(IllegalArgumentException.class);
    }

    private Lamp light(Situation situation) {
        return judge.light(situation, DAY, List.of());
    }

    private static Situation pace(Interval pace) {
        return Situation.of("临江镇投资", "", JUNE).with("pace", pace);
    }
}
