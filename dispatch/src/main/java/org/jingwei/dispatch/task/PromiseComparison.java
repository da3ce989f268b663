package org.jingwei.dispatch.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.fact.Evidence;

/**
 * Holds earlier promises against the next document: done, moved, changed, kept up, or passed over in silence. What it says is a
 * proposal with the words it rests on; people decide. Immutable, thread-safe.
 */
public final class PromiseComparison {

    private static final double SAME_PROMISE = 0.5;
    private static final double TOLD = 0.6;
    private static final String[] COLUMNS = {"word", "kind", "source"};

    private final Set<String> done;
    private final Set<String> notYet;
    private final List<Again> promises = new ArrayList<>();
    private final List<Told> statements = new ArrayList<>();

    private record Again(TaskDraft draft, Likeness likeness) {}

    private record Told(Evidence evidence, CharPairs pairs) {}

    /**
     * @param drafts what the next document promises
     * @param told its sentences about the past
     */
    public PromiseComparison(List<TaskDraft> drafts, List<Evidence> told) {
        CsvFile words = CsvFile.resource(PromiseComparison.class, "done-words.csv", COLUMNS);
        this.done = words(words, "done");
        this.notYet = words(words, "not_yet");
        drafts.forEach(draft -> promises.add(new Again(draft, Likeness.of(draft))));
        told.forEach(evidence -> statements.add(new Told(evidence, CharPairs.of(evidence.quote()))));
    }

    private static Set<String> words(CsvFile file, String kind) {
        return file.rowsBy("word").values().stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> row.text("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One answer for each, in their order. */
    public List<Promise> of(List<Task> earlier) {
        return earlier.stream().map(this::of).toList();
    }

    private Promise of(Task task) {
        Likeness likeness = Likeness.of(task.draft());
        Optional<Told> told = statements.stream()
                .filter(statement -> likeness.within(statement.pairs()) >= TOLD)
                .max(Comparator.comparing(statement -> likeness.within(statement.pairs())));
        if (told.filter(statement -> finished(statement.evidence().quote())).isPresent()) {
            Evidence said = told.orElseThrow().evidence();
            return promise(task, Promise.Fate.DONE, Optional.of(said), "本次称“" + said.quote() + "”");
        }
        return promises.stream()
                .filter(next -> likeness.to(next.likeness()) >= SAME_PROMISE)
                .max(Comparator.comparing(next -> likeness.to(next.likeness())))
                .map(next -> again(task, next.draft()))
                .orElseGet(() -> told.map(statement -> promise(
                                task,
                                Promise.Fate.KEPT_UP,
                                Optional.of(statement.evidence()),
                                "本次称“" + statement.evidence().quote() + "”"))
                        .orElseGet(() -> promise(task, Promise.Fate.SILENT, Optional.empty(), "本次未提及")));
    }

    private boolean finished(String sentence) {
        return done.stream().anyMatch(sentence::contains) && notYet.stream().noneMatch(sentence::contains);
    }

    private static Promise again(Task task, TaskDraft next) {
        Optional<Evidence> said = next.origin().evidence().stream().findFirst();
        String before = task.draft().due().words();
        if (later(task.draft().due(), next.due())) {
            return promise(
                    task,
                    Promise.Fate.MOVED,
                    said,
                    "时限由" + before + "改为" + next.due().words());
        }
        List<String> aims = task.draft().aims().stream().map(Aim::words).toList();
        List<String> others = next.aims().stream().map(Aim::words).toList();
        if (!aims.isEmpty() && !others.isEmpty() && !aims.equals(others)) {
            return promise(
                    task, Promise.Fate.CHANGED, said, "目标由" + String.join("、", aims) + "改为" + String.join("、", others));
        }
        return promise(
                task, Promise.Fate.KEPT_UP, said, "本次再次提出，时限" + next.due().words());
    }

    private static boolean later(Due before, Due now) {
        return day(before).flatMap(day -> day(now).filter(day::isBefore)).isPresent();
    }

    private static Optional<LocalDate> day(Due due) {
        return due instanceof Due.OnDay limit ? Optional.of(limit.day()) : Optional.empty();
    }

    private static Promise promise(Task task, Promise.Fate fate, Optional<Evidence> said, String how) {
        return new Promise(task, fate, said, "“" + task.draft().action() + "”" + fate.word() + "：" + how + "。");
    }
}
