package org.jingwei.dispatch.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.meeting.Meeting.Resolution;
import org.jingwei.dispatch.meeting.MeetingBook.Kept;
import org.jingwei.dispatch.task.Assignment;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.TaskId;
import org.jingwei.dispatch.task.TaskSamples;

/** What every book of meetings must keep to; each implementation has one test that calls it. */
public final class MeetingBookAssert {

    private static final Stamp STAMP = TaskSamples.by(TaskSamples.OFFICE);

    private MeetingBookAssert() {}

    /** @param fresh gives an empty book each time */
    public static void assertCompliance(Supplier<MeetingBook> fresh) {
        keepsEveryVersion(fresh.get());
        findsByDay(fresh.get());
    }

    static Meeting held() {
        return new Meeting(
                "清河县三月经济运行调度会",
                "月调度",
                LocalDate.parse("2031-03-20"),
                "县长",
                List.of("县发改局", "县统计局"),
                List.of("通报一季度预计", "研究堵点"),
                List.of(
                        Resolution.of("会议听取了一季度情况"),
                        new Resolution(
                                "拿出补欠账方案",
                                new Assignment(List.of("县发改局"), List.of("县工信局"), Optional.empty(), List.of()),
                                Due.on(LocalDate.parse("2031-03-25")),
                                Optional.of(new TaskId(7)))));
    }

    private static void keepsEveryVersion(MeetingBook book) {
        Kept first = book.call(Meeting.called("三月调度会", "月调度", LocalDate.parse("2031-03-20"), "县长"), STAMP);
        Kept second = book.change(first.id(), 1, held(), STAMP);
        assertThat(second.meeting()).isEqualTo(held());
        assertThat(book.find(first.id())).contains(second);
        assertThat(book.versions(first.id())).containsExactly(first, second);
        assertThatThrownBy(() -> book.change(first.id(), 1, held(), STAMP)).isInstanceOf(ChangedMeanwhile.class);
        MeetingId unknown = new MeetingId(first.id().number() + 9);
        assertThat(book.find(unknown)).isEmpty();
        assertThat(book.versions(unknown)).isEmpty();
        assertThatThrownBy(() -> book.change(unknown, 1, held(), STAMP)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void findsByDay(MeetingBook book) {
        Kept march = book.call(held(), STAMP);
        Kept april = book.call(Meeting.called("四月调度会", "月调度", LocalDate.parse("2031-04-20"), "县长"), STAMP);
        Kept quarter = book.call(Meeting.called("一季度分析会", "季分析", LocalDate.parse("2031-04-25"), "书记"), STAMP);
        assertThat(book.list(LocalDate.parse("2031-03-20"), LocalDate.parse("2031-04-25")))
                .containsExactly(quarter, april, march);
        assertThat(book.list(LocalDate.parse("2031-03-21"), LocalDate.parse("2031-04-24")))
                .containsExactly(april);
        assertThat(book.before("月调度", LocalDate.parse("2031-04-20"))).contains(march);
        assertThat(book.before("月调度", LocalDate.parse("2031-03-20"))).isEmpty();
        Kept moved =
                book.change(march.id(), 1, Meeting.called("三月调度会", "月调度", LocalDate.parse("2031-04-22"), "县长"), STAMP);
        assertThat(book.before("月调度", LocalDate.parse("2031-05-20"))).contains(moved);
    }
}
