package org.jingwei.dispatch.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SameTasksTest {

    private static TaskOutline outline(int id, String action, String owner) {
        return new TaskOutline(new TaskId(id), action, owner.isEmpty() ? List.of() : List.of(owner), Optional.empty());
    }

    @Provide
    Arbitrary<List<String>> deeds() {
        return Arbitraries.of("建成污水处理厂", "建成污水处理厂二期", "改造老旧小区12个", "新建小区停车位", "開𠀀厂", "厂", "2031", "改造污水管网")
                .list()
                .ofMaxSize(40);
    }

    @Property
    void it_finds_what_comparing_with_every_task_finds_in_the_same_order(
            @ForAll("deeds") List<String> deeds, @ForAll("deeds") List<String> drafts) {
        List<TaskOutline> all = IntStream.range(0, deeds.size())
                .mapToObj(i -> outline(i + 1, deeds.get(i), i % 3 == 0 ? "" : i % 3 == 1 ? "县水务局" : "县住建局"))
                .toList();
        SameTasks same = new SameTasks(all);
        for (String deed : drafts) {
            TaskDraft draft = TaskSamples.plain(deed, "县住建局");
            List<SameTasks.Candidate> each = new ArrayList<>();
            all.forEach(task -> each.add(
                    new SameTasks.Candidate(task.id(), Likeness.of(draft).to(Likeness.of(task)))));
            each.removeIf(candidate -> candidate.likeness() < 0.3);
            each.sort(Comparator.comparing(SameTasks.Candidate::likeness).reversed());
            assertThat(same.of(draft, 0.3)).isEqualTo(each);
        }
    }

    @Test
    void of_fifty_thousand_tasks_the_one_that_says_the_same_is_found() {
        List<TaskOutline> all = new ArrayList<>();
        for (int i = 1; i <= 50_000; i++) {
            all.add(outline(i, "完成第" + (char) ('一' + i % 5000) + "片区" + (char) ('乙' + i / 5000) + "类道路改造任务", "县住建局"));
        }
        all.add(outline(50_001, "建成云岭污水处理厂二期", "县水务局"));
        assertThat(new SameTasks(all).of(TaskSamples.plain("建成云岭污水处理厂三期", "县水务局"), SameTasks.PROBABLY))
                .extracting(SameTasks.Candidate::task)
                .containsExactly(new TaskId(50_001));
    }
}
