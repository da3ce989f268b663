package org.jingwei.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Regions;
import org.jingwei.core.text.Article;
import org.jingwei.dispatch.indicator.IndicatorLampBook;
import org.jingwei.dispatch.indicator.OutlookBook;
import org.jingwei.dispatch.meeting.MeetingBook;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.ProjectBook;
import org.jingwei.dispatch.rulebook.RegulationBook;
import org.jingwei.dispatch.supervision.SupervisionBook;
import org.jingwei.dispatch.target.TargetBook;
import org.jingwei.dispatch.task.TaskBook;
import org.jingwei.ledger.audit.DecisionStore;
import org.jingwei.ledger.backup.Backup;
import org.jingwei.ledger.backup.BackupFile;
import org.jingwei.ledger.indicator.IndicatorFigures;
import org.jingwei.ledger.indicator.PostgresIndicatorLampBook;
import org.jingwei.ledger.indicator.PostgresOutlookBook;
import org.jingwei.ledger.meeting.PostgresMeetingBook;
import org.jingwei.ledger.migration.Schema;
import org.jingwei.ledger.paper.PaperStore;
import org.jingwei.ledger.people.AccessKeyStore;
import org.jingwei.ledger.people.PeopleStore;
import org.jingwei.ledger.postgres.Connections;
import org.jingwei.ledger.postgres.LedgerUnavailable;
import org.jingwei.ledger.postgres.LedgerUnavailable.Reason;
import org.jingwei.ledger.postgres.Server;
import org.jingwei.ledger.project.PostgresProjectBook;
import org.jingwei.ledger.query.LedgerQueries;
import org.jingwei.ledger.regulation.PostgresRegulationBook;
import org.jingwei.ledger.scorecard.ScoreEntries;
import org.jingwei.ledger.sheet.SheetMappings;
import org.jingwei.ledger.store.Catalogue;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.Corrections;
import org.jingwei.ledger.store.Counts;
import org.jingwei.ledger.store.DocumentStore;
import org.jingwei.ledger.store.Entries;
import org.jingwei.ledger.store.Reading;
import org.jingwei.ledger.store.Receipt;
import org.jingwei.ledger.store.Withdrawals;
import org.jingwei.ledger.supervision.PostgresSupervisionBook;
import org.jingwei.ledger.target.PostgresTargetBook;
import org.jingwei.ledger.task.PostgresTaskBook;

/**
 * The open ledger. What {@link #keep} acknowledged survives the death of any process; what it did not acknowledge is there
 * whole or not at all. Every method throws {@link LedgerUnavailable} when the server goes away. Thread-safe.
 */
public final class LedgerStore implements AutoCloseable {

    private final Server server;
    private final Connections connections;
    private final Jdbi jdbi;
    private final String schema;
    private final Regions regions;
    private final DocumentStore documents;
    private final PeopleStore people;
    private final LedgerQueries queries;
    private final AccessKeyStore keys;
    private final DecisionStore decisions;
    private final Withdrawals withdrawals;
    private final Corrections corrections;
    private final Entries entries;
    private final SheetMappings sheets;
    private final PaperStore papers;
    private final ScoreEntries scoreEntries;

    private LedgerStore(
            Server server, Connections connections, String schema, Jdbi jdbi, Clock clock, Regions regions) {
        this.server = server;
        this.connections = connections;
        this.schema = schema;
        this.jdbi = jdbi;
        this.regions = regions;
        this.documents = new DocumentStore(jdbi, clock, regions);
        this.people = new PeopleStore(jdbi, clock, this::guarded);
        this.queries = new LedgerQueries(jdbi, this::guarded);
        this.keys = new AccessKeyStore(jdbi, clock, people);
        this.decisions = new DecisionStore(jdbi, clock);
        this.withdrawals = new Withdrawals(jdbi, this::guarded, clock);
        this.corrections = new Corrections(jdbi, this::guarded, clock, regions);
        this.entries = new Entries(jdbi, this::guarded, clock, regions);
        this.sheets = new SheetMappings(jdbi, this::guarded, documents);
        this.papers = new PaperStore(jdbi, this::guarded);
        this.scoreEntries = new ScoreEntries(jdbi, this::guarded, clock);
    }

    /**
     * Opens the ledger, with the schema and the catalogues of this program.
     *
     * @throws LedgerUnavailable if it cannot be opened; then nothing of it runs on
     */
    public static LedgerStore open(LedgerSettings settings, Clock clock) {
        return open(settings, clock, Regions.standard());
    }

    /**
     * As {@link #open(LedgerSettings, Clock)}, with another tree of regions: the standard one with places of the user's own.
     *
     * @throws LedgerUnavailable if it cannot be opened; then nothing of it runs on
     */
    public static LedgerStore open(LedgerSettings settings, Clock clock, Regions regions) {
        Server server = settings.open();
        try {
            return open(server, Connections.to(server.url(), settings.session()), clock, regions);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static LedgerStore open(Server server, Connections connections, Clock clock, Regions regions) {
        try {
            String schema = Schema.migrate(connections.source());
            Jdbi jdbi = Jdbi.create(connections.source()).installPlugin(new PostgresPlugin());
            LedgerStore store = new LedgerStore(server, connections, schema, jdbi, clock, regions);
            store.guarded(() -> {
                Catalogue.sync(jdbi, Indicators.standard(), regions);
                return true;
            });
            return store;
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    /** The tree by which the places of facts are told. */
    public Regions regions() {
        return regions;
    }

    /** Whether a document of this SHA-256 is kept. */
    public boolean knows(String hash) {
        return guarded(() -> documents.knows(hash));
    }

    /** Keeps a reading of a document: {@link DocumentStore#keep}. */
    public Receipt keep(Content content, Reading reading, boolean again, String actor) {
        return guarded(() -> documents.keep(content, reading, again, actor));
    }

    /** The facts of the reading that counts: {@link DocumentStore#facts}. */
    public List<Fact> facts(String hash) {
        return guarded(() -> documents.facts(hash));
    }

    /** The place that a fact would be kept under: {@link DocumentStore#placeOf}. */
    public Optional<String> placeOf(Fact fact, Article article) {
        return documents.placeOf(fact, article);
    }

    /** {@link DocumentStore#known}. */
    public Optional<Receipt> known(String hash) {
        return guarded(() -> documents.known(hash));
    }

    /** Withdrawing, taking back, purging. */
    public Withdrawals withdrawals() {
        return withdrawals;
    }

    /** What people say of facts. */
    public Corrections corrections() {
        return corrections;
    }

    /** Values that people enter. */
    public Entries entries() {
        return entries;
    }

    /** Workbooks that are imported as a person says. */
    public SheetMappings sheets() {
        return sheets;
    }

    /** What pages and analysis ask. */
    public LedgerQueries queries() {
        return queries;
    }

    public Counts counts() {
        return queries.counts();
    }

    /** Who may enter. */
    public PeopleStore people() {
        return people;
    }

    /** By what programs enter. */
    public AccessKeyStore keys() {
        return keys;
    }

    /** What was decided of the findings of audits. */
    public DecisionStore decisions() {
        return decisions;
    }

    /** Writes everything into a new file: {@link Backup#write}. */
    public void backUp(Path file) {
        guarded(() -> {
            Backup.write(jdbi, schema, file);
            return true;
        });
    }

    /** Fills this ledger, which must be empty, from a file that was found whole: {@link BackupFile#restore}. */
    public void restore(BackupFile file) {
        guarded(() -> {
            file.restore(jdbi, schema);
            return true;
        });
    }

    /** The book of tasks. */
    public TaskBook tasks() {
        return GuardedBook.of(TaskBook.class, new PostgresTaskBook(jdbi), this::guarded);
    }

    /** The book of projects, with the stages of the office's life-cycle. */
    public ProjectBook projects(Lifecycle lifecycle) {
        return GuardedBook.of(ProjectBook.class, new PostgresProjectBook(jdbi, lifecycle), this::guarded);
    }

    /** The book of targets. */
    public TargetBook targets() {
        return GuardedBook.of(TargetBook.class, new PostgresTargetBook(jdbi), this::guarded);
    }

    /** The book of lights and steps. */
    public SupervisionBook supervision() {
        return GuardedBook.of(SupervisionBook.class, new PostgresSupervisionBook(jdbi), this::guarded);
    }

    /** The book of lights over indicators. */
    public IndicatorLampBook indicatorLamps() {
        return GuardedBook.of(IndicatorLampBook.class, new PostgresIndicatorLampBook(jdbi), this::guarded);
    }

    /** The book of regulations that people put into force. */
    public RegulationBook regulations() {
        return GuardedBook.of(RegulationBook.class, new PostgresRegulationBook(jdbi), this::guarded);
    }

    /** What models answered of the goals of indicators. */
    public OutlookBook outlooks() {
        return GuardedBook.of(OutlookBook.class, new PostgresOutlookBook(jdbi), this::guarded);
    }

    /** What lights over indicators rest on. */
    public IndicatorFigures figures() {
        return new IndicatorFigures(jdbi, this::guarded);
    }

    /** The book of meetings. */
    public MeetingBook meetings() {
        return GuardedBook.of(MeetingBook.class, new PostgresMeetingBook(jdbi), this::guarded);
    }

    /** Papers that prove something. */
    public PaperStore papers() {
        return papers;
    }

    /** What people type for appraisals. */
    public ScoreEntries scoreEntries() {
        return scoreEntries;
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw broken(e) ? new LedgerUnavailable(Reason.LOST, LedgerUnavailable.said(root(e)), e) : e;
        }
    }

    /** Whether the connection, the server or the pool gave up, rather than the statement. */
    private static boolean broken(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
            String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
            if (state != null && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"))) {
                return true;
            }
        }
        return false;
    }

    private static Throwable root(Throwable trouble) {
        Throwable root = trouble;
        for (Throwable cause = root.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }

    /** Gives back the connections, and stops the server if this process started it. */
    @Override
    public void close() {
        try {
            connections.close();
        } finally {
            server.close();
        }
    }

    Jdbi jdbi() {
        return jdbi;
    }
}
