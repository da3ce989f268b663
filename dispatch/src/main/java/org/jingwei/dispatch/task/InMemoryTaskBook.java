package org.jingwei.dispatch.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Recorded;
import org.jingwei.dispatch.book.Stamp;

/** A book of tasks that is forgotten with its process: for tests and for looking at a document before it is taken on. */
public final class InMemoryTaskBook implements TaskBook {

    private final Map<Long, List<Recorded<TaskEvent>>> histories = new TreeMap<>();
    private final Map<Long, Task> tasks = new TreeMap<>();
    private final Set<String> sources = new HashSet<>();

    @Override
    public synchronized List<Task> propose(List<TaskDraft> drafts, Stamp stamp) {
        for (TaskDraft draft : drafts) {
            draft.parent().filter(parent -> !tasks.containsKey(parent.number())).ifPresent(parent -> {
                throw new IllegalArgumentException("no task " + parent);
            });
        }
        List<Task> added = new ArrayList<>();
        for (TaskDraft draft : drafts) {
            if (!draft.source().map(sources::add).orElse(true)) {
                continue;
            }
            TaskId id = new TaskId(tasks.size() + 1L);
            TaskEvent.Proposed event = new TaskEvent.Proposed(draft);
            histories.put(id.number(), new ArrayList<>(List.of(new Recorded<TaskEvent>(1, stamp, event))));
            tasks.put(id.number(), Task.begin(id, event, stamp));
            added.add(tasks.get(id.number()));
        }
        return List.copyOf(added);
    }

    @Override
    public synchronized Decision<Task> act(TaskId id, int version, TaskEvent event, Stamp stamp) {
        Task task = find(id).orElseThrow(() -> new IllegalArgumentException("no task " + id));
        if (task.version() != version) {
            throw new ChangedMeanwhile(id, version, task.version());
        }
        Optional<String> knot = event instanceof TaskEvent.Revised revised
                ? Task.knot(id, revised.draft(), this::find)
                : Optional.empty();
        if (knot.isPresent()) {
            return Decision.refused(knot.orElseThrow());
        }
        long parts = event instanceof TaskEvent.Closed ? count(TaskQuery.open().under(id)) : 0;
        Decision<Task> decision = task.decide(event, stamp, parts);
        decision.value().ifPresent(changed -> {
            tasks.put(id.number(), changed);
            recorded(id).add(new Recorded<>(changed.version(), stamp, event));
        });
        return decision;
    }

    private List<Recorded<TaskEvent>> recorded(TaskId id) {
        return histories.getOrDefault(id.number(), List.of());
    }

    @Override
    public synchronized Optional<Task> find(TaskId id) {
        return Optional.ofNullable(tasks.get(id.number()));
    }

    @Override
    public synchronized List<Recorded<TaskEvent>> history(TaskId id) {
        return List.copyOf(recorded(id));
    }

    @Override
    public synchronized List<Task> list(TaskQuery query) {
        return matching(query)
                .sorted(order(query.order()))
                .skip(query.page().offset())
                .limit(query.page().limit())
                .toList();
    }

    @Override
    public synchronized List<TaskOutline> outlines(TaskQuery query) {
        return list(query).stream().map(TaskOutline::of).toList();
    }

    @Override
    public synchronized List<Task> restingOnSeveral() {
        return list(TaskQuery.open()).stream()
                .filter(task -> task.draft().origin().evidence().size() > 1)
                .toList();
    }

    @Override
    public synchronized long count(TaskQuery query) {
        return matching(query).count();
    }

    @Override
    public synchronized List<Tally> tally(TaskQuery query) {
        return matching(query)
                .collect(Collectors.groupingBy(
                        task -> new Tally(task.stage(), task.track().progress(), 0), Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Tally(entry.getKey().stage(), entry.getKey().progress(), entry.getValue()))
                .toList();
    }

    @Override
    public synchronized SortedMap<LocalDate, Long> days(TaskQuery query) {
        return matching(query)
                .flatMap(task -> task.due().stream())
                .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
    }

    private Stream<Task> matching(TaskQuery query) {
        return tasks.values().stream().filter(query::asksFor);
    }

    private static Comparator<Task> order(TaskQuery.Order order) {
        Comparator<Task> number = Comparator.comparing(task -> task.id().number());
        return switch (order) {
            case NUMBER -> number;
            case DUE ->
                Comparator.comparing((Task task) -> task.due().orElse(LocalDate.MAX))
                        .thenComparing(number);
            case CHANGED ->
                Comparator.comparing((Task task) -> task.changed().at())
                        .reversed()
                        .thenComparing(number);
            case SILENT ->
                Comparator.comparing((Task task) -> task.track().since()).thenComparing(number);
        };
    }
}
