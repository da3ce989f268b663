package org.jingwei.app.web.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Cause;
import org.jingwei.app.wiring.Intake;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.text.Article;
import org.jingwei.ledger.people.Reach;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.Receipt;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Files that were handed in: two are read at a time, the others wait, each has an outcome of its own. They are remembered until
 * their owner has seen them, and only as long as the program runs: what is in the ledger is there, the rest is handed in again.
 * Thread-safe.
 */
@Component
final class Uploads implements DisposableBean {

    static final int MOST_WAITING = 500;
    private static final long MOST_BYTES = 1L << 30;
    private static final int MOST_REMEMBERED = 2000;
    private static final int THREADS = 2;
    private static final long STACK = 16L << 20;

    private final Intake intake;
    private final Clock clock;
    private final DocumentLimits limits;
    private final ExecutorService readers = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(null, work, "upload", STACK);
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Long, Upload> uploads = new LinkedHashMap<>();
    private final Path folder;
    private long last;

    Uploads(Intake intake, Site site) {
        this.intake = intake;
        this.clock = site.doors().clock();
        this.limits = new DocumentLimits(site.ledger().regions());
        this.folder = folder();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("jingwei-uploads");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file may be put that is then handed in. */
    Path place() {
        try {
            return Files.createTempFile(folder, "upload", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file; nothing if too much waits already, and then the file is still the caller's. */
    synchronized Optional<Upload> take(UploadedFile file, Visitor visitor) {
        List<Upload> open =
                uploads.values().stream().filter(one -> !one.state().ended()).toList();
        if (open.size() >= MOST_WAITING || open.stream().mapToLong(Upload::size).sum() + file.size() > MOST_BYTES) {
            return Optional.empty();
        }
        Upload upload = Upload.waiting(++last, visitor.account().name(), visitor.actor(), file, clock.instant());
        uploads.put(upload.id(), upload);
        forgetOldest();
        readers.execute(() -> read(upload, file, visitor.reach()));
        return Optional.of(upload);
    }

    /** Remembers a file that was refused before anybody read it. */
    synchronized Upload refused(String name, long size, String owner, String actor, String why) {
        UploadedFile none = new UploadedFile(name, size, folder);
        Upload upload =
                Upload.waiting(++last, owner, actor, none, clock.instant()).ended(UploadState.REFUSED, why);
        uploads.put(upload.id(), upload);
        forgetOldest();
        return upload;
    }

    private void forgetOldest() {
        if (uploads.size() > MOST_REMEMBERED) {
            uploads.values().stream()
                    .filter(one -> one.state().ended())
                    .findFirst()
                    .ifPresent(oldest -> uploads.remove(oldest.id()));
        }
    }

    /** The last first. */
    synchronized List<Upload> of(String owner) {
        List<Upload> own = new ArrayList<>();
        for (Upload upload : uploads.values()) {
            if (upload.owner().equals(owner)) {
                own.add(0, upload);
            }
        }
        return own;
    }

    /** Ends it if it has not ended; what is being written is written. */
    synchronized void cancel(long id, String owner) {
        Upload upload = uploads.get(id);
        if (upload != null && upload.owner().equals(owner) && !upload.state().ended()) {
            uploads.put(id, upload.ended(UploadState.CANCELLED, "什么也没有写"));
        }
    }

    /** Forgets what has ended. */
    synchronized void seen(String owner) {
        uploads.values()
                .removeIf(one -> one.owner().equals(owner) && one.state().ended());
    }

    private void read(Upload upload, UploadedFile file, Reach reach) {
        try {
            at(upload, 0, 0);
            if (file.size() == 0) {
                change(upload.id(), one -> one.ended(UploadState.REFUSED, "文件是空的，里面什么也没有"));
                return;
            }
            Content content = Content.of(file.name(), file.bytes());
            change(upload.id(), one -> one.known(content.hash()));
            Intake.Outcome outcome = intake.keep(content, false, upload.actor(), new Limits(upload, reach));
            change(upload.id(), one -> one.ended(state(outcome), sentence(outcome)));
        } catch (DocumentLimits.OutOfReach outside) {
            change(upload.id(), one -> one.ended(UploadState.REFUSED, String.valueOf(outside.getMessage())));
        } catch (CancellationException cancelled) {
            change(upload.id(), one -> one.ended(UploadState.CANCELLED, "什么也没有写"));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError trouble) {
            change(upload.id(), one -> one.ended(UploadState.REFUSED, Cause.of(trouble)));
        } finally {
            file.forget();
        }
    }

    /** Lets nothing in that its owner may not write, and tells how far it is. */
    private final class Limits implements Intake.Onlooker {

        private final Upload upload;
        private final Reach reach;

        Limits(Upload upload, Reach reach) {
            this.upload = upload;
            this.reach = reach;
        }

        @Override
        public void found(List<Article> articles) {
            limits.admit(articles, reach);
        }

        @Override
        public void read(int articles, int of) {
            at(upload, articles, of);
        }
    }

    /** Says how far it is, or stops it if somebody cancelled. */
    private synchronized void at(Upload upload, int articles, int of) {
        Upload now = uploads.get(upload.id());
        if (now == null || now.state().ended() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        uploads.put(upload.id(), now.reading(articles, of));
    }

    private synchronized void change(long id, UnaryOperator<Upload> change) {
        uploads.computeIfPresent(id, (key, upload) -> change.apply(upload));
    }

    private static UploadState state(Intake.Outcome outcome) {
        return outcome.receipt() == Receipt.ADDED || outcome.receipt() == Receipt.REREAD
                ? UploadState.ADDED
                : UploadState.KNOWN;
    }

    private static String sentence(Intake.Outcome outcome) {
        return switch (outcome.receipt()) {
            case ADDED, REREAD ->
                outcome.articles() == 0
                        ? "收下了，但没有读出文章：里面没有成句的文字"
                        : outcome.articles() + " 篇文章，" + (outcome.facts() == 0 ? "没有读出事实" : outcome.facts() + " 条事实");
            case KNOWN -> "内容与台账里的一份相同";
            case WITHDRAWN -> "内容与一份撤下的文件相同；要它算数，到它的页上恢复";
        };
    }

    /** What is being read is read to the end of its article; what waits is forgotten with its file. */
    @Override
    public void destroy() throws IOException {
        readers.shutdownNow();
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
