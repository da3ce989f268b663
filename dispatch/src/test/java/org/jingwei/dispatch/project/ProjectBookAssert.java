package org.jingwei.dispatch.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.book.Recorded;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.project.ProjectEvent.Registered;

/** What every book of projects must keep to; each implementation has one test that calls it. Invented projects. */
public final class ProjectBookAssert {

    public static final Stamp STAMP = new Stamp(Instant.parse("2031-09-10T01:00:00Z"), new Actor("王五", "县重点项目办"));
    public static final LocalDate MARCH = LocalDate.parse("2031-03-01");
    private static final Lifecycle STAGES = Lifecycle.standard();
    private static final List<Attachment> PAPER = List.of(new Attachment("施工许可证", "sha256:aa"));

    private ProjectBookAssert() {}

    /** @param fresh gives an empty book with the standard life-cycle each time */
    public static void assertCompliance(Supplier<ProjectBook> fresh) {
        keepsWhatItIsGiven(fresh.get());
        tellsTheWholeLife(fresh.get());
        refusesWithoutChange(fresh.get());
        takesAllOrNone(fresh.get());
        findsWhatIsAskedFor(fresh.get());
    }

    public static ProjectDraft full() {
        return new ProjectDraft(
                "清河县年产10万吨再生纸项目（一期）",
                List.of("再生纸一期"),
                List.of("省列", "专项债"),
                "造纸",
                "临江镇",
                Optional.of(new BigDecimal("52000.50")),
                new Responsibility("周八", "造纸产业链链长", "工业专班", "县工信局"),
                Map.of("开工", LocalDate.parse("2031-04-30"), "竣工", LocalDate.parse("2032-06-30")));
    }

    static Project only(ProjectBook book, ProjectDraft draft, String stage) {
        return book.register(List.of(new Registered(draft, stage, MARCH)), STAMP)
                .get(0);
    }

    static Project act(ProjectBook book, Project project, ProjectEvent event) {
        return book.act(project.id(), project.version(), event, STAMP).orElseThrow();
    }

    static ProjectEvent enter(String stage, String day) {
        return ProjectEvent.StageEntered.of(STAGES.phase(stage).orElseThrow(), LocalDate.parse(day), PAPER);
    }

    private static void keepsWhatItIsGiven(ProjectBook book) {
        Project project = only(book, full(), "前期");
        assertThat(project.draft()).isEqualTo(full());
        assertThat(project.entered("前期")).contains(MARCH);
        assertThat(book.find(project.id())).contains(project);
        assertThat(book.find(new ProjectId(project.id().number() + 5))).isEmpty();
        assertThat(book.history(new ProjectId(project.id().number() + 5))).isEmpty();
    }

    private static void tellsTheWholeLife(ProjectBook book) {
        Project project = only(book, full(), "前期");
        List<ProjectEvent> life = List.of(
                new ProjectEvent.Revised(full().withTotal(new BigDecimal("53000")), "概算批复"),
                enter("签约", "2031-03-10"),
                enter("开工", "2031-04-20"),
                new ProjectEvent.Planned(2031, new BigDecimal("20000")),
                new ProjectEvent.Invested(YearMonth.of(2031, 5), new BigDecimal("3000.10"), "", PAPER),
                new ProjectEvent.Invested(YearMonth.of(2031, 6), new BigDecimal("2900"), "核减", List.of()),
                new ProjectEvent.Funded("专项债", new BigDecimal("8000")),
                new ProjectEvent.Blocked("征拆", "剩余3户未签协议", "临江镇", LocalDate.parse("2031-05-01")),
                enter("停工", "2031-06-01"),
                new ProjectEvent.Cleared(1, LocalDate.parse("2031-06-15"), "县领导现场协调"),
                enter("开工", "2031-06-20"),
                new ProjectEvent.Counted(Statistics.State.APPLIED, LocalDate.parse("2031-07-03"), PAPER, ""),
                new ProjectEvent.Counted(Statistics.State.REJECTED, LocalDate.parse("2031-07-09"), List.of(), "缺合同"),
                new ProjectEvent.Counted(Statistics.State.APPLIED, LocalDate.parse("2031-08-03"), PAPER, ""),
                new ProjectEvent.Counted(Statistics.State.ENTERED, LocalDate.parse("2031-08-10"), List.of(), ""),
                new ProjectEvent.Noted("现场会", PAPER),
                enter("退库", "2031-09-01"));
        for (ProjectEvent event : life) {
            project = act(book, project, event);
        }
        List<Recorded<ProjectEvent>> history = book.history(project.id());
        assertThat(history.subList(1, history.size()))
                .extracting(Recorded::event)
                .containsExactlyElementsOf(life);
        assertThat(Project.fold(project.id(), history)).isEqualTo(project);
        assertThat(book.find(project.id())).contains(project);
    }

    private static void refusesWithoutChange(ProjectBook book) {
        Project seen = only(book, full(), "前期");
        assertThat(book.act(seen.id(), 1, enter("谋划", "2031-04-01"), STAMP).refusal())
                .contains("项目已过“谋划”阶段，不能倒退。");
        assertThat(book.find(seen.id())).contains(seen);
        Project changed = act(book, seen, new ProjectEvent.Noted("现场会", List.of()));
        assertThatThrownBy(() -> act(book, seen, new ProjectEvent.Noted("慢了一步", List.of())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(book.find(seen.id())).contains(changed);
        ProjectId unknown = new ProjectId(seen.id().number() + 5);
        assertThatThrownBy(() -> book.act(unknown, 1, new ProjectEvent.Noted("x", List.of()), STAMP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void takesAllOrNone(ProjectBook book) {
        List<Registered> wrong = List.of(new Registered(full(), "前期", MARCH), new Registered(full(), "无此阶段", MARCH));
        assertThatThrownBy(() -> book.register(wrong, STAMP)).isInstanceOf(IllegalArgumentException.class);
        assertThat(book.count(ProjectQuery.all())).isZero();
    }

    private static void findsWhatIsAskedFor(ProjectBook book) {
        Project first = only(book, full(), "在建");
        Project second = only(book, ProjectDraft.of("100%绿电ABC产业园", "上河镇"), "谋划");
        Project blocked = act(book, first, new ProjectEvent.Blocked("融资", "缺口2亿元", "县金融办", MARCH));
        assertThat(book.list(ProjectQuery.all())).containsExactly(blocked, second);
        assertThat(book.list(ProjectQuery.all().in("谋划"))).containsExactly(second);
        assertThat(book.list(ProjectQuery.all().of("上河镇"))).containsExactly(second);
        assertThat(book.list(ProjectQuery.all().onList("省列"))).containsExactly(blocked);
        assertThat(book.list(ProjectQuery.all().by("周八"))).containsExactly(blocked);
        assertThat(book.list(ProjectQuery.all().by("工业专班"))).containsExactly(blocked);
        assertThat(book.list(ProjectQuery.all().by("别人"))).isEmpty();
        assertThat(book.list(ProjectQuery.all().heldUp())).containsExactly(blocked);
        assertThat(book.count(ProjectQuery.all().with(Statistics.State.NONE))).isEqualTo(2);
        assertThat(book.count(ProjectQuery.all().with(Statistics.State.ENTERED)))
                .isZero();
        assertThat(book.list(ProjectQuery.all().saying("再生纸一期"))).containsExactly(blocked);
        assertThat(book.list(ProjectQuery.all().saying("abc"))).containsExactly(second);
        assertThat(book.list(ProjectQuery.all().saying("100%"))).containsExactly(second);
        assertThat(book.list(ProjectQuery.all().saying("_"))).isEmpty();
        assertThat(book.list(ProjectQuery.all().on(Page.first(1).next()))).containsExactly(second);
        assertThat(book.count(ProjectQuery.all().on(Page.first(1)))).isEqualTo(2);
    }
}
