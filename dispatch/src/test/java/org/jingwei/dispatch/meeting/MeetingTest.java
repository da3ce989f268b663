package org.jingwei.dispatch.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingwei.dispatch.meeting.Meeting.Resolution;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.supervision.SupervisionBookAssert;
import org.jingwei.dispatch.task.Assignment;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.InMemoryTaskBook;
import org.jingwei.dispatch.task.Progress;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskDraft;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskQuery;
import org.jingwei.dispatch.task.TaskSamples;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private final InMemoryTaskBook tasks = new InMemoryTaskBook();

    @Test
    void obeys_the_contract_of_a_meeting_book() {
        assertThatCode(() -> MeetingBookAssert.assertCompliance(InMemoryMeetingBook::new))
                .doesNotThrowAnyException();
    }

    @Test
    void resolutions_with_an_owner_become_tasks_once() {
        Meeting meeting = MeetingBookAssert.held()
                .with(List.of(
                        Resolution.of("会议强调抓紧推进"),
                        new Resolution(
                                "摸清工业企业订单",
                                Assignment.to("县工信局"),
                                Due.on(LocalDate.parse("2031-03-28")),
                                Optional.empty())));
        List<Task> made = tasks.propose(meeting.drafts(), TaskSamples.by(TaskSamples.OFFICE));
        assertThat(made).hasSize(1);
        assertThat(made.get(0).draft().origin().words()).isEqualTo("清河县三月经济运行调度会（" + meeting.day() + "）：摸清工业企业订单");
        Meeting tied = meeting.tied(made.stream().map(Task::id).toList());
        assertThat(tied.tasks()).containsExactly(made.get(0).id());
        assertThat(tied.drafts()).isEmpty();
        assertThatThrownBy(() -> tied.tied(List.of(made.get(0).id()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_minutes_name_owner_and_limit() {
        assertThat(Minutes.of(MeetingBookAssert.held()))
                .containsExactly(
                        "清河县三月经济运行调度会纪要",
                        "2031年3月20日，县长主持召开清河县三月经济运行调度会。现将会议议定事项纪要如下：",
                        "参加：县发改局、县统计局。",
                        "议程：通报一季度预计；研究堵点。",
                        "1．会议听取了一季度情况。",
                        "2．拿出补欠账方案。（牵头单位：县发改局；责任单位：县工信局；时限：2031-03-25前）");
    }

    @Test
    void the_pack_says_what_is_behind_and_who_answers_for_it() {
        Task late = active(TaskSamples.plain("一", "甲局").with(Due.on(LocalDate.parse("2031-03-10"))));
        Task later = active(TaskSamples.plain("二", "乙局").with(Due.on(LocalDate.parse("2031-03-05"))));
        Task behind = active(TaskSamples.plain("三", "县发改局"));
        behind = tasks.act(
                        behind.id(),
                        behind.version(),
                        new TaskEvent.Reported(Progress.BEHIND, Optional.empty(), "缺资金", List.of()),
                        TaskSamples.by(TaskSamples.OWNER))
                .orElseThrow();
        active(TaskSamples.plain("四", "丁局"));
        MeetingPack pack = MeetingPack.of(
                LocalDate.parse("2031-03-20"),
                List.of(
                        SupervisionBookAssert.lamp("本县", "甲", "2031-02", Light.GREEN, false),
                        SupervisionBookAssert.lamp("本县", "乙", "2031-02", Light.YELLOW, false),
                        SupervisionBookAssert.lamp("本县", "丙", "2031-02", Light.RED, false)),
                tasks.list(TaskQuery.open()),
                List.of(late));
        assertThat(pack.behind()).extracting(lamp -> lamp.subject()).containsExactly("丙", "乙");
        assertThat(pack.late()).containsExactly(later, late, behind);
        assertThat(pack.answering()).containsOnlyKeys("甲局", "乙局", "县发改局");
        assertThat(pack.sentence()).isEqualTo("上次会议议定任务1项，已销号0项，逾期1项。");
        assertThat(MeetingPack.of(LocalDate.parse("2031-03-20"), List.of(), List.of(), List.of())
                        .sentence())
                .isEqualTo("上次会议没有议定任务。");
    }

    private Task active(TaskDraft draft) {
        Task task = tasks.propose(List.of(draft), TaskSamples.by(TaskSamples.OFFICE))
                .get(0);
        return tasks.act(task.id(), 1, new TaskEvent.Accepted(), TaskSamples.by(TaskSamples.OFFICE))
                .orElseThrow();
    }
}
