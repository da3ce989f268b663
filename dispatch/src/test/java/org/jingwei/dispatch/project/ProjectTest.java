package org.jingwei.dispatch.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.core.data.BadData;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectTest {

    private final Lifecycle stages = Lifecycle.standard();
    private final InMemoryProjectBook book = new InMemoryProjectBook(stages);

    @Test
    void obeys_the_contract_of_a_project_book() {
        assertThatCode(() -> ProjectBookAssert.assertCompliance(() -> new InMemoryProjectBook(stages)))
                .doesNotThrowAnyException();
    }

    /** Whatever is tried: a project never goes back on its way, and its fold is itself. */
    @Property(tries = 200)
    void a_project_never_goes_back(@ForAll("entries") List<String> tried) {
        Project project = ProjectBookAssert.only(book, ProjectBookAssert.full(), "谋划");
        int reached = 10;
        for (String stage : tried) {
            Project before = book.find(project.id()).orElseThrow();
            Decision<Project> decision = book.act(
                    before.id(),
                    before.version(),
                    ProjectBookAssert.enter(stage, "2031-05-01"),
                    ProjectBookAssert.STAMP);
            int order = stages.phase(stage).orElseThrow().order();
            if (decision.value().isPresent() && order > 0 && !before.stage().equals("退库")) {
                assertThat(order).isGreaterThanOrEqualTo(reached);
                reached = order;
            } else if (decision.value().isPresent() && before.stage().equals("退库")) {
                assertThat(order).isLessThanOrEqualTo(20);
                reached = order;
            }
        }
        Project after = book.find(project.id()).orElseThrow();
        assertThat(Project.fold(after.id(), book.history(after.id()))).isEqualTo(after);
    }

    @Provide
    Arbitrary<List<String>> entries() {
        return Arbitraries.of(stages.all().stream().map(Lifecycle.Phase::name).toList())
                .list()
                .ofMaxSize(15);
    }

    @Test
    void gates_ask_for_their_papers_and_days_for_their_order() {
        Project project = ProjectBookAssert.only(book, ProjectBookAssert.full(), "落地");
        assertThat(refusal(
                        project,
                        ProjectEvent.StageEntered.of(
                                stages.phase("开工").orElseThrow(), ProjectBookAssert.MARCH, List.of())))
                .isEqualTo("进入“开工”须附施工许可证。");
        assertThat(refusal(project, ProjectBookAssert.enter("开工", "2031-02-01")))
                .isEqualTo("进入“开工”的日期早于进入“落地”的日期。");
        assertThat(refusal(project, ProjectBookAssert.enter("开工", "2031-12-01")))
                .isEqualTo("2031-12-01还没有到，不能登记。");
        assertThat(refusal(project, ProjectBookAssert.enter("停工", "2031-05-01")))
                .isEqualTo("没有在建，不能登记“停工”。");
        assertThat(refusal(
                        project,
                        new ProjectEvent.Counted(Statistics.State.APPLIED, ProjectBookAssert.MARCH, List.of(), "")))
                .isEqualTo("没有开工的项目不能申报入库。");
        assertThat(refusal(project, new ProjectEvent.Cleared(1, ProjectBookAssert.MARCH, "协调")))
                .isEqualTo("没有第1个堵点。");
    }

    @Test
    void what_was_invested_does_not_shrink_without_a_word() {
        Project project = ProjectBookAssert.only(book, ProjectBookAssert.full(), "在建");
        Project may = ProjectBookAssert.act(
                book, project, new ProjectEvent.Invested(YearMonth.of(2031, 5), new BigDecimal("300"), "", List.of()));
        assertThat(refusal(may, new ProjectEvent.Invested(YearMonth.of(2031, 7), new BigDecimal("200"), "", List.of())))
                .isEqualTo("累计完成投资比已报数小，须说明理由。");
        assertThat(refusal(
                        may, new ProjectEvent.Invested(YearMonth.of(2031, 10), new BigDecimal("400"), "", List.of())))
                .isEqualTo("2031-10还没有到，不能填报。");
        assertThat(may.done(YearMonth.of(2031, 8)).orElseThrow()).isEqualByComparingTo("300");
        assertThat(may.done(YearMonth.of(2032, 1))).isEmpty();
    }

    /** The figures of a half-year list: 56 of 94 begun and so on, made up, with the arithmetic of 开工率 and 入库率. */
    @Test
    void a_list_has_its_rates_its_pace_and_its_gaps() {
        Project counted = counted(ProjectBookAssert.only(book, ProjectBookAssert.full(), "在建"));
        Project begun = invest(ProjectBookAssert.only(book, ProjectDraft.of("上河大桥", "上河镇"), "开工"), "600");
        Project signed = ProjectBookAssert.only(
                book, ProjectDraft.of("云岭康养城", "上河镇").planning(Map.of("开工", LocalDate.parse("2031-06-30"))), "签约");
        Project finished = invest(ProjectBookAssert.only(book, ProjectDraft.of("临江水厂", "临江镇"), "竣工"), "1200");
        ProjectFigures figures = new ProjectFigures(stages, List.of(counted, begun, signed, finished));
        assertThat(figures.begun()).hasToString("3/4");
        assertThat(figures.begun().percent().orElseThrow()).isEqualByComparingTo("75");
        assertThat(figures.finished()).hasToString("1/4");
        assertThat(figures.conversion("签约", "开工")).hasToString("3/4");
        assertThat(figures.entered()).hasToString("1/3");
        assertThat(figures.begunNotEntered()).containsExactly(begun, finished);
        assertThat(figures.late("开工", LocalDate.parse("2031-07-01"))).containsExactly(signed);
        assertThat(figures.late("开工", LocalDate.parse("2031-06-30"))).isEmpty();
        assertThat(figures.pace("上河镇项目投资", YearMonth.of(2031, 6), ScheduleCurves.evenMonths())
                        .sentence())
                .isEqualTo("上河镇项目投资上半年完成1800万元，占年计划2000万元的90%，按月均匀推进应完成50%，超时序进度40个百分点。");
        assertThat(figures.by(project -> List.of(project.draft().town())))
                .containsOnlyKeys("上河镇", "临江镇")
                .extractingByKey("上河镇")
                .extracting(ProjectFigures::begun)
                .hasToString("1/2");
        assertThat(new ProjectFigures(stages, List.of()).begun().percent()).isEmpty();
        assertThat(new ProjectFigures(stages, List.of())
                        .pace("无", YearMonth.of(2031, 6), ScheduleCurves.evenMonths())
                        .value())
                .isEmpty();
    }

    @Test
    void blockers_are_counted_with_their_days() {
        Project project = ProjectBookAssert.only(book, ProjectBookAssert.full(), "在建");
        Project blocked = ProjectBookAssert.act(
                book, project, new ProjectEvent.Blocked("征拆", "3户未签", "临江镇", LocalDate.parse("2031-05-01")));
        ProjectFigures figures = new ProjectFigures(stages, List.of(blocked));
        assertThat(figures.blockers(LocalDate.parse("2031-05-31")))
                .extracting(standing -> standing.blocker().owner() + standing.days())
                .containsExactly("临江镇30");
        Project cleared =
                ProjectBookAssert.act(book, blocked, new ProjectEvent.Cleared(1, LocalDate.parse("2031-05-11"), "协调"));
        assertThat(new ProjectFigures(stages, List.of(cleared)).blockers(LocalDate.parse("2031-05-31")))
                .isEmpty();
        assertThat(cleared.course().blockers().get(0).days(LocalDate.parse("2031-09-01")))
                .isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "清河县年产10万吨再生纸项目（一期）, 清河县年产10万吨再生纸建设项目(第一期), true",
        "清河县年产10万吨再生纸项目（一期）, 清河县年产10万吨再生纸项目（二期）, false",
        "清河县年产10万吨再生纸项目, 清河县年产12万吨再生纸项目, false",
        "云岭康养城, 云岭康养城 项目, true",
        "ＡＢＣ产业园, ABC产业园, true"
    })
    void one_project_under_two_spellings_is_one(String one, String other, boolean same) {
        assertThat(ProjectNames.normal(one).equals(ProjectNames.normal(other))).isEqualTo(same);
    }

    @Test
    void another_list_finds_the_project_by_name_alias_or_part_of_it() {
        Project known = ProjectBookAssert.only(book, ProjectBookAssert.full(), "在建");
        assertThat(ProjectNames.of(ProjectDraft.of("再生纸（一期）", "临江镇"), List.of(known)))
                .extracting(ProjectNames.Candidate::certain)
                .containsExactly(true);
        assertThat(ProjectNames.of(ProjectDraft.of("年产10万吨再生纸项目一期", "临江镇"), List.of(known)))
                .extracting(ProjectNames.Candidate::certain)
                .containsExactly(false);
        assertThat(ProjectNames.of(ProjectDraft.of("再生纸（一期）", "上河镇"), List.of(known)))
                .extracting(ProjectNames.Candidate::certain)
                .containsExactly(false);
        assertThat(ProjectNames.of(ProjectDraft.of("年产10万吨再生纸二期", "临江镇"), List.of(known)))
                .isEmpty();
    }

    @Test
    void the_window_of_the_statistics_closes_and_asks_for_its_papers() {
        Windows.Window window = Windows.standard().of("投资项目入库").orElseThrow();
        assertThat(window.open(LocalDate.parse("2031-07-05"))).isTrue();
        assertThat(window.open(LocalDate.parse("2031-07-06"))).isFalse();
        assertThat(window.closing(LocalDate.parse("2031-07-05"))).isEqualTo(LocalDate.parse("2031-07-05"));
        assertThat(window.closing(LocalDate.parse("2031-12-06"))).isEqualTo(LocalDate.parse("2032-01-05"));
        assertThat(window.missing(ProjectBookAssert.only(book, ProjectBookAssert.full(), "在建")))
                .contains("施工合同")
                .hasSize(5);
        assertThatThrownBy(() -> Windows.parse("w.csv", "kind,opens,closes,papers,source\n入库,9,5,合同,本县\n"))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("w.csv:2");
    }

    @Test
    void an_office_may_have_stages_of_its_own() {
        Lifecycle own = Lifecycle.parse(
                "l.csv", "stage,order,kind,papers,source\n洽谈,1,plan,,本县\n动工,2,build,,本县\n完工,3,finish,,本县\n");
        assertThat(own.way()).extracting(Lifecycle.Phase::name).containsExactly("洽谈", "动工", "完工");
        InMemoryProjectBook others = new InMemoryProjectBook(own);
        Project project = ProjectBookAssert.only(others, ProjectDraft.of("云岭康养城", "上河镇"), "动工");
        assertThat(new ProjectFigures(own, List.of(project)).begun()).hasToString("1/1");
        assertThatThrownBy(() -> Lifecycle.parse("l.csv", "stage,order,kind,papers,source\n洽谈,1,nothing,,本县\n"))
                .hasMessageContaining("l.csv:2");
    }

    private Project invest(Project project, String amount) {
        Project planned = ProjectBookAssert.act(book, project, new ProjectEvent.Planned(2031, new BigDecimal("1000")));
        return ProjectBookAssert.act(
                book, planned, new ProjectEvent.Invested(YearMonth.of(2031, 6), new BigDecimal(amount), "", List.of()));
    }

    private Project counted(Project project) {
        LocalDate day = LocalDate.parse("2031-04-03");
        Project applied = ProjectBookAssert.act(
                book,
                project,
                new ProjectEvent.Counted(
                        Statistics.State.APPLIED, day, List.of(new Attachment("立项批复", "sha256:bb")), ""));
        return ProjectBookAssert.act(
                book, applied, new ProjectEvent.Counted(Statistics.State.ENTERED, day, List.of(), ""));
    }

    private String refusal(Project project, ProjectEvent event) {
        return book.act(project.id(), project.version(), event, ProjectBookAssert.STAMP)
                .refusal()
                .orElseThrow();
    }
}
