package org.jingwei.app.wiring;

import java.time.Clock;
import org.jingwei.core.term.Regions;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.ledger.LedgerSettings;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.office.audit.AuditWriter;
import org.jingwei.office.read.DocumentReader;
import org.jingwei.reading.Reader;
import org.jingwei.verify.Verifier;

/** The doors of the rooms. Each is opened when it is first asked for, so that {@code --help} loads no dictionary. Thread-safe. */
public final class Doors {

    private final Clock clock = Clock.system(Stamp.SHANGHAI);
    private final Once<DocumentReader> documents = new Once<>(DocumentReader::standard);
    private final Once<Reader> reader = new Once<>(Reader::standard);
    private final Once<Verifier> verifier = new Once<>(Verifier::standard);

    /** Dates are those of Asia/Shanghai on every machine. The only system clock of the house. */
    public Clock clock() {
        return clock;
    }

    /** Puts comments into drafts. */
    public AuditWriter auditWriter() {
        return AuditWriter.with(clock);
    }

    public DocumentReader documents() {
        return documents.get();
    }

    public Reader reader() {
        return reader.get();
    }

    /** Opens the ledger; whoever asks closes it. */
    public LedgerStore ledger(LedgerSettings settings) {
        return LedgerStore.open(settings, clock);
    }

    /** Opens the ledger with another tree of regions, such as that of {@link DemoPrefecture#regions}; whoever asks closes it. */
    public LedgerStore ledger(LedgerSettings settings, Regions regions) {
        return LedgerStore.open(settings, clock, regions);
    }

    public Verifier verifier() {
        return verifier.get();
    }
}
