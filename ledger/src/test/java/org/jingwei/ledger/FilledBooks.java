package org.jingwei.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jingwei.dispatch.indicator.IndicatorLamp;
import org.jingwei.dispatch.indicator.IndicatorLampBookAssert;
import org.jingwei.dispatch.indicator.OutlookBookAssert;
import org.jingwei.dispatch.meeting.Meeting;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.ProjectBookAssert;
import org.jingwei.dispatch.project.ProjectEvent;
import org.jingwei.dispatch.rulebook.RegulationBookAssert;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.supervision.Run;
import org.jingwei.dispatch.supervision.StepAct;
import org.jingwei.dispatch.supervision.SupervisionBookAssert;
import org.jingwei.dispatch.target.TargetBookAssert;
import org.jingwei.dispatch.target.TargetDraft;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskSamples;
import org.jingwei.ledger.audit.Decision;

/** Something in every book that is not filled by reading documents. */
final class FilledBooks {

    private FilledBooks() {}

    static void in(LedgerStore ledger) {
        ledger.decisions().decide("a".repeat(64), "V101", Decision.Kind.DISMISSED, "口径不同", "王五");
        Task task = ledger.tasks()
                .propose(List.of(TaskSamples.full()), TaskSamples.by(TaskSamples.OFFICE))
                .get(0);
        ledger.tasks().act(task.id(), task.version(), new TaskEvent.Accepted(), TaskSamples.by(TaskSamples.OFFICE));
        ledger.projects(Lifecycle.standard())
                .register(
                        List.of(new ProjectEvent.Registered(ProjectBookAssert.full(), "在建", ProjectBookAssert.MARCH)),
                        ProjectBookAssert.STAMP);
        ledger.targets().set(target("120.50"), 0, TargetBookAssert.STAMP);
        ledger.targets().set(target("130"), 1, TargetBookAssert.STAMP);
        IndicatorLamp burning = IndicatorLampBookAssert.lamp("云岭市", "INV", YearMonth.of(2031, 6), Light.RED);
        ledger.indicatorLamps().keep("INV", YearMonth.of(2031, 1), List.of(burning), TargetBookAssert.STAMP);
        ledger.indicatorLamps().judged("1.1", TargetBookAssert.STAMP);
        ledger.regulations().enact(RegulationBookAssert.draft("云岭市办法", "-3"), 0, RegulationBookAssert.STAMP);
        ledger.outlooks().keep(Map.of("云岭市投资", OutlookBookAssert.LIKELY), OutlookBookAssert.AT);
        ledger.supervision()
                .keep(
                        new Run(
                                "本县",
                                "月调度",
                                TaskSamples.DUE,
                                List.of(SupervisionBookAssert.lamp("本县", "临江镇投资", "2031-05", Light.RED, false)),
                                List.of(SupervisionBookAssert.step("本县", "临江镇", "约谈", 60, "2031-05"))),
                        TaskSamples.by(TaskSamples.OFFICE));
        ledger.supervision()
                .asked("本县", TaskSamples.DUE, TaskSamples.DUE)
                .forEach(asked -> ledger.supervision()
                        .act(asked.id(), StepAct.Kind.WAIVED, "已当面说明", TaskSamples.by(TaskSamples.OFFICE)));
        ledger.meetings()
                .call(
                        Meeting.called("三月调度会", "月调度", LocalDate.parse("2031-03-20"), "县长"),
                        TaskSamples.by(TaskSamples.OFFICE));
    }

    private static TargetDraft target(String amount) {
        return TargetDraft.byHand(TargetBookAssert.INVESTMENT, TargetBookAssert.amount(amount));
    }
}
