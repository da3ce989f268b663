package org.jingwei.ledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskBook;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskId;
import org.jingwei.dispatch.task.TaskSamples;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.Entries.Entry;
import org.jingwei.ledger.store.Finality;

/** A process that keeps documents and writes as people do until somebody kills it, and says each thing that was acknowledged. */
final class KeepingChild {

    private KeepingChild() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LedgerSettings settings = LedgerSettings.folder(Path.of(args[0]), Path.of(args[1]));
        try (LedgerStore ledger = LedgerStore.open(settings, TestServer.CLOCK)) {
            out.println("open");
            for (int i = Integer.parseInt(args[2]); ; i++) {
                Content content = Samples.large(i);
                ledger.keep(content, Samples.largeReading(content, i), false, "child");
                out.println("document " + content.hash());
                out.println("entry " + enter(ledger, i));
                out.println("task " + noted(ledger, i));
            }
        }
    }

    private static long enter(LedgerStore ledger, int number) {
        Qualifiers said = Samples.fact(
                        "",
                        1,
                        Optional.of("GDP"),
                        Samples.quantity("1"),
                        Optional.of("云岭市"),
                        (2000 + number % 7000) + "-H1")
                .qualifiers();
        return ledger.entries()
                .enter(new Entry("GDP", said, Samples.quantity("1." + number), Finality.FINAL, "快报"), "child");
    }

    /** A task of two rows and its two events. */
    private static TaskId noted(LedgerStore ledger, int number) {
        TaskBook book = ledger.tasks();
        Task task = book.propose(List.of(TaskSamples.plain("任务" + number, "县发改局")), TaskSamples.by(TaskSamples.OFFICE))
                .get(0);
        book.act(task.id(), task.version(), new TaskEvent.Noted("看过", List.of()), TaskSamples.by(TaskSamples.OFFICE))
                .orElseThrow();
        return task.id();
    }
}
