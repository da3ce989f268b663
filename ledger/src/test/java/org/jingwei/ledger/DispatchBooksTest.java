package org.jingwei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.indicator.IndicatorLamp;
import org.jingwei.dispatch.indicator.IndicatorLampBookAssert;
import org.jingwei.dispatch.indicator.LampQuery;
import org.jingwei.dispatch.indicator.OutlookBookAssert;
import org.jingwei.dispatch.meeting.MeetingBookAssert;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectBookAssert;
import org.jingwei.dispatch.project.ProjectEvent;
import org.jingwei.dispatch.rulebook.RegulationBookAssert;
import org.jingwei.dispatch.supervision.Lamp;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.supervision.Run;
import org.jingwei.dispatch.supervision.SupervisionBookAssert;
import org.jingwei.dispatch.target.Target;
import org.jingwei.dispatch.target.TargetBookAssert;
import org.jingwei.dispatch.target.TargetDraft;
import org.jingwei.dispatch.task.Level;
import org.jingwei.dispatch.task.Origin;
import org.jingwei.dispatch.task.Progress;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskBook;
import org.jingwei.dispatch.task.TaskBookAssert;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskId;
import org.jingwei.dispatch.task.TaskQuery;
import org.jingwei.dispatch.task.TaskSamples;
import org.jingwei.ledger.backup.BackupFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The books of the dispatch room, held against their own compliance kits on the real database. */
class DispatchBooksTest {

    private static final LedgerStore LEDGER = TestServer.open(TestServer.database());

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    /** The ledger with its books empty: a test may what nobody else may. */
    private static LedgerStore fresh() {
        LEDGER.jdbi().useTransaction(handle -> {
            handle.execute("set local session_replication_role = 'replica'");
            for (String table : List.of(
                    "burning_lamp",
                    "indicator_lamp",
                    "judgement",
                    "outlook",
                    "regulation",
                    "meeting_version",
                    "meeting",
                    "step_act",
                    "step",
                    "lamp",
                    "run",
                    "target",
                    "project_event",
                    "project",
                    "task_event",
                    "task")) {
                handle.execute("delete from " + table);
            }
        });
        return LEDGER;
    }

    @Test
    void the_book_of_tasks_obeys_its_contract() {
        assertThatCode(() -> TaskBookAssert.assertCompliance(() -> fresh().tasks()))
                .doesNotThrowAnyException();
    }

    @Test
    void the_book_of_lamps_over_indicators_obeys_its_contract() {
        assertThatCode(() -> IndicatorLampBookAssert.assertCompliance(() -> fresh().indicatorLamps()))
                .doesNotThrowAnyException();
    }

    @Test
    void the_book_of_regulations_obeys_its_contract() {
        assertThatCode(() -> RegulationBookAssert.assertCompliance(() -> fresh().regulations()))
                .doesNotThrowAnyException();
    }

    @Test
    void the_memory_of_outlooks_obeys_its_contract() {
        assertThatCode(() -> OutlookBookAssert.assertCompliance(() -> fresh().outlooks()))
                .doesNotThrowAnyException();
    }

    @Test
    void the_book_of_projects_obeys_its_contract() {
        assertThatCode(() -> ProjectBookAssert.assertCompliance(() -> fresh().projects(Lifecycle.standard())))
                .doesNotThrowAnyException();
    }

    @Test
    void the_book_of_targets_obeys_its_contract() {
        assertThatCode(() -> TargetBookAssert.assertCompliance(() -> fresh().targets()))
                .doesNotThrowAnyException();
    }

    @Test
    void the_book_of_supervision_obeys_its_contract() {
        assertThatCode(() -> SupervisionBookAssert.assertCompliance(() -> fresh().supervision()))
                .doesNotThrowAnyException();
    }

    @Test
    void the_book_of_meetings_obeys_its_contract() {
        assertThatCode(() -> MeetingBookAssert.assertCompliance(() -> fresh().meetings()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "task_event, person",
        "project_event, person",
        "target, way",
        "run, round",
        "lamp, light",
        "step, name",
        "step_act, note",
        "paper, name",
        "meeting_version, round"
    })
    void no_event_is_changed_deleted_or_emptied(String table, String column) {
        LedgerStore ledger = fresh();
        for (String change : List.of(
                "update " + table + " set " + column + " = " + column,
                "delete from " + table,
                "truncate " + table + " cascade")) {
            assertThatThrownBy(() -> ledger.jdbi().useHandle(handle -> handle.execute(change)))
                    .isInstanceOf(UnableToExecuteStatementException.class)
                    .hasMessageContaining("keeps every row");
        }
    }

    @Test
    void text_that_the_database_would_refuse_is_kept_with_a_mark_in_its_place() {
        TaskBook book = fresh().tasks();
        Actor odd = new Actor("王\u0000五", "督查\uD840室");
        Task task = book.propose(List.of(TaskSamples.plain("零\u0000字节，半个\uD840字", "甲\u0000局")), TaskSamples.by(odd))
                .get(0);
        assertThat(task.draft().action()).isEqualTo("零\uFFFD字节，半个\uFFFD字");
        assertThat(book.find(task.id())).contains(task);
        assertThat(book.list(TaskQuery.all().of("甲\u0000局"))).containsExactly(task);
        Task noted = book.act(task.id(), 1, new TaskEvent.Noted("附\u0000注", List.of()), TaskSamples.by(odd))
                .orElseThrow();
        assertThat(Task.fold(task.id(), book.history(task.id()))).isEqualTo(noted);
    }

    @Test
    void a_backup_holds_the_books_and_they_go_on_from_there(@TempDir Path folder) {
        LedgerStore ledger = fresh();
        Task first = ledger.tasks()
                .propose(List.of(TaskSamples.full()), TaskSamples.by(TaskSamples.OFFICE))
                .get(0);
        TaskEvent later = new TaskEvent.Revised(TaskSamples.full().under(parent(ledger), Level.ITEM));
        Task part = ledger.tasks()
                .act(first.id(), 1, later, TaskSamples.by(TaskSamples.OFFICE))
                .orElseThrow();
        Project project = ledger.projects(Lifecycle.standard())
                .register(
                        List.of(new ProjectEvent.Registered(ProjectBookAssert.full(), "在建", ProjectBookAssert.MARCH)),
                        ProjectBookAssert.STAMP)
                .get(0);
        Target target = ledger.targets()
                .set(
                        TargetDraft.byHand(TargetBookAssert.INVESTMENT, TargetBookAssert.amount("120.50")),
                        0,
                        TargetBookAssert.STAMP);
        Lamp lamp = SupervisionBookAssert.lamp("本县", "临江镇投资", "2031-05", Light.RED, false);
        IndicatorLamp burning = IndicatorLampBookAssert.lamp("云岭市", "INV", YearMonth.of(2031, 6), Light.RED);
        ledger.indicatorLamps().keep("INV", YearMonth.of(2031, 1), List.of(burning), TargetBookAssert.STAMP);
        ledger.supervision()
                .keep(
                        new Run("本县", "月调度", TaskSamples.DUE, List.of(lamp), List.of()),
                        TaskSamples.by(TaskSamples.OFFICE));
        Path file = folder.resolve("backup");
        ledger.backUp(file);
        try (LedgerStore other = TestServer.open(TestServer.database())) {
            other.restore(BackupFile.open(file));
            assertThat(other.tasks().find(part.id())).contains(part);
            assertThat(other.tasks().history(part.id()))
                    .isEqualTo(ledger.tasks().history(part.id()));
            assertThat(other.projects(Lifecycle.standard()).find(project.id())).contains(project);
            assertThat(other.targets().find(target.key())).contains(target);
            assertThat(other.indicatorLamps().current(LampQuery.ALL)).containsExactly(burning);
            assertThat(other.supervision().current("本县")).containsExactly(lamp);
            assertThat(parent(other).number()).isGreaterThan(part.id().number() + 1);
        }
    }

    private static TaskId parent(LedgerStore ledger) {
        return ledger.tasks()
                .propose(List.of(TaskSamples.plain("一号工程", "县发改局")), TaskSamples.by(TaskSamples.OFFICE))
                .get(0)
                .id();
    }

    @Test
    void a_long_book_is_read_by_the_page() {
        TaskBook book = fresh().tasks();
        List<Task> tasks = book.propose(
                Collections.nCopies(500, TaskSamples.full().with(Origin.hand("县长交办"))),
                TaskSamples.by(TaskSamples.OFFICE));
        assertThat(book.list(TaskQuery.open().on(Page.first(50)))).hasSize(50);
        Task last = tasks.get(499);
        Task active = book.act(last.id(), 1, new TaskEvent.Accepted(), TaskSamples.by(TaskSamples.OFFICE))
                .orElseThrow();
        book.act(
                        active.id(),
                        active.version(),
                        new TaskEvent.Reported(Progress.AHEAD, Optional.empty(), "", List.of()),
                        TaskSamples.by(TaskSamples.OWNER))
                .orElseThrow();
        assertThat(book.count(TaskQuery.all().in(Progress.AHEAD))).isEqualTo(1);
        assertThat(book.count(TaskQuery.all())).isEqualTo(500);
    }
}
