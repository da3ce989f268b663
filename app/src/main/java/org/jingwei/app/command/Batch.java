package org.jingwei.app.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.jingwei.app.command.FoundFiles.Found;
import org.jingwei.app.wiring.Cause;
import org.jingwei.core.text.Document;
import org.jingwei.office.read.UnreadableFile;

/**
 * Works through many files: several at a time, printed in the order given, never more than a few in memory. A file that cannot be
 * read does not stop the others; each failure is told at the end.
 */
final class Batch {

    /** What a document became: text to print, and how many results it holds. */
    record Page(String text, long results) {}

    /** Opens a file; throws {@link UnreadableFile}. */
    interface Opener {
        Document read(Path file);
    }

    /** Takes what the documents became, in the order of the files. */
    interface Sink<T> {
        /** @return how many results it holds */
        long take(T result);
    }

    private record Pending<T>(Found found, Future<T> result) {}

    private final Iterator<Found> files;
    private final Opener opener;
    private final int threads;
    private final Console console;
    private final Progress progress;
    private final List<String> failures = new ArrayList<>();
    private long read;
    private long skipped;
    private long results;

    Batch(Iterator<Found> files, Opener opener, int threads, Console console, Progress progress) {
        this.files = files;
        this.opener = opener;
        this.threads = threads;
        this.console = console;
        this.progress = progress;
    }

    /**
     * Prints {@code head}, then the page of each document, and gives the exit code.
     *
     * @throws OutputLost if standard output takes no more
     */
    int run(String head, Function<Document, Page> reading) {
        if (!head.isEmpty()) {
            console.print(head);
        }
        return each(reading, page -> {
            console.print(page.text());
            return page.results();
        });
    }

    /** Hands what each document becomes to the sink, and gives the exit code. */
    <T> int each(Function<Document, T> reading, Sink<T> sink) {
        return eachFile(file -> reading.apply(opener.read(file)), sink);
    }

    /** Hands what each file becomes to the sink, and gives the exit code; for work that opens the file itself. */
    <T> int eachFile(Function<Path, T> reading, Sink<T> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, daemons());
        try {
            Deque<Pending<T>> window = new ArrayDeque<>();
            while (files.hasNext() || !window.isEmpty()) {
                while (files.hasNext() && window.size() < 2 * threads) {
                    Found found = files.next();
                    window.add(new Pending<>(found, workers.submit(() -> page(found, reading))));
                }
                take(window.remove(), sink);
            }
        } finally {
            workers.shutdownNow();
            progress.end();
        }
        return report();
    }

    private <T> T page(Found found, Function<Path, T> reading) {
        return found.path()
                .map(reading)
                .orElseThrow(() -> new IllegalStateException(found.trouble().orElse("")));
    }

    private <T> void take(Pending<T> pending, Sink<T> sink) {
        Found found = pending.found;
        if (found.trouble().isPresent()) {
            failures.add(found.name() + ": " + found.trouble().get());
            return;
        }
        try {
            results += sink.take(pending.result.get());
            read++;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutputLost("interrupted");
        } catch (ExecutionException e) {
            refused(found, Objects.requireNonNullElse(e.getCause(), e));
        }
        progress.at(read + failures.size(), results);
    }

    private void refused(Found found, Throwable cause) {
        if (!found.named()
                && cause instanceof UnreadableFile file
                && file.reason() == UnreadableFile.Reason.UNKNOWN_KIND) {
            skipped++;
        } else {
            failures.add(found.name() + ": " + Cause.of(cause));
        }
    }

    private int report() {
        if (skipped > 0) {
            console.say("jingwei: 跳过了文件夹中 " + skipped + " 个不认识的文件\n");
        }
        failures.forEach(failure -> console.say("jingwei: " + failure.replaceAll("\\p{Cntrl}+", " ") + "\n"));
        return failures.isEmpty() ? CommandLineShell.DONE : CommandLineShell.REFUSED;
    }

    /** Threads that do not keep the program alive. */
    private static ThreadFactory daemons() {
        return work -> {
            Thread thread = new Thread(null, work, "reading", 16L << 20);
            thread.setDaemon(true);
            return thread;
        };
    }
}
