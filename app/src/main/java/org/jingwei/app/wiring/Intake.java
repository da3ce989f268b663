package org.jingwei.app.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.ReadArticle;
import org.jingwei.ledger.store.Reading;
import org.jingwei.ledger.store.Receipt;

/**
 * Takes documents into a ledger: read by as many threads as come, written one by one, each whole or not at all. One intake for
 * each open ledger. Thread-safe.
 */
public final class Intake {

    private final Doors doors;
    private final LedgerStore ledger;
    private final ReentrantLock writing = new ReentrantLock();

    public Intake(Doors doors, LedgerStore ledger) {
        this.doors = doors;
        this.ledger = ledger;
    }

    /**
     * What became of a document.
     *
     * @param articles how many were read; 0 if the document was known and not read again
     * @param facts how many were read; 0 likewise
     */
    public record Outcome(Receipt receipt, int articles, int facts) {}

    /** Looks on while a document is read; may throw to end it, and then nothing is kept. */
    public interface Onlooker {

        /** So many of its articles are read; after the last it is being written, and no longer asks. */
        void read(int articles, int of);

        /** These are its articles; nothing of them is read yet. */
        default void found(List<Article> articles) {}
    }

    /** As {@link #keep(Content, boolean, String, Onlooker)}, with nobody looking on. */
    public Outcome keep(Content content, boolean again, String actor) {
        return keep(content, again, actor, (articles, of) -> {});
    }

    /**
     * Reads a document and keeps it. A known one is not even opened, unless it shall be read again.
     *
     * @param again whether a known document gets a new reading
     * @param actor who asked for it, for the journal
     * @throws org.jingwei.office.read.UnreadableFile if it cannot be read; then nothing is kept
     * @throws org.jingwei.ledger.postgres.LedgerUnavailable if the ledger is lost
     */
    public Outcome keep(Content content, boolean again, String actor, Onlooker onlooker) {
        Optional<Receipt> known = ledger.known(content.hash());
        if (known.isPresent() && (!again || known.get() == Receipt.WITHDRAWN)) {
            return new Outcome(known.get(), 0, 0);
        }
        if (known.isPresent() && imported(content.hash())) {
            return new Outcome(Receipt.KNOWN, 0, 0);
        }
        Reading reading = read(doors.documents().read(content.name(), content.bytes()), onlooker);
        writing.lock();
        try {
            Receipt receipt = ledger.keep(content, reading, again, actor);
            return receipt == Receipt.KNOWN || receipt == Receipt.WITHDRAWN
                    ? new Outcome(receipt, 0, 0)
                    : new Outcome(receipt, reading.articles().size(), reading.facts());
        } finally {
            writing.unlock();
        }
    }

    /** Whether a person said what it means: no reader knows better. */
    private boolean imported(String hash) {
        return ledger.queries()
                .document(hash)
                .filter(document -> document.reader().startsWith(WorkbookIntake.READER))
                .isPresent();
    }

    private Reading read(Document document, Onlooker onlooker) {
        List<Article> found = doors.reader().articles(document);
        List<ReadArticle> articles = new ArrayList<>();
        onlooker.found(found);
        onlooker.read(0, found.size());
        for (Article article : found) {
            articles.add(new ReadArticle(article, doors.reader().facts(article)));
            onlooker.read(articles.size(), found.size());
        }
        return new Reading(document, ProgramVersion.sentence(), articles);
    }
}
