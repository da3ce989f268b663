package org.jingwei.app.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.term.Regions;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.PeopleStore;
import org.jingwei.ledger.people.Role;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.Receipt;

/**
 * The demonstration prefecture 云岭市 with its eight counties: all invented, and in a ledger of its own, never beside real data.
 * That ledger is opened with {@link #regions}, so that the invented places are places of its catalogue. Every figure of every
 * document is printed from one model, but for the draft that its README names.
 */
public final class DemoPrefecture {

    /** Who reads the documents in, for the journal. */
    public static final String ACTOR = "演示数据";

    private static final String FOLDER = "/org/jingwei/app/demo/";

    private static final List<Account> PEOPLE = List.of(
            Account.of("shizhang", "周明远 市长", Role.LEADER),
            Account.of("tongji", "林素 统计局", Role.ANALYST),
            Account.of("ducha", "高岩 督查室", Role.SUPERVISOR),
            Account.of("gongxin", "何川 工信局", Role.DEPARTMENT).within(Optional.empty(), Optional.of("工业和信息化局")),
            Account.of("zhenzhang", "谢青 青石镇", Role.TOWNSHIP).within(Optional.empty(), Optional.of("青石镇")),
            Account.of("xuncha", "陶然 巡察办", Role.INSPECTOR),
            Account.of(PeopleStore.FIRST, "管理员", Role.ADMINISTRATOR));

    private DemoPrefecture() {}

    /** What became of the documents: how many there are, how many were new, and the facts of the new ones. */
    public record Loaded(int documents, int added, int facts) {}

    /** The standard tree and the invented places. */
    public static Regions regions() {
        return Regions.standard().with("demo/regions.csv", places());
    }

    /** The invented places, in the form of core's tree. */
    public static String places() {
        return text("regions.csv");
    }

    /** The documents for the ledger, in the order of reading. Each call reads them anew. */
    public static List<Content> documents() {
        return of("ledger");
    }

    /** The draft with the errors that its README names: for the audit to find, never for the ledger. */
    public static List<Content> drafts() {
        return of("draft");
    }

    private static List<Content> of(String use) {
        List<Content> documents = new ArrayList<>();
        for (CsvRow row : CsvFile.parse("demo/index.csv", text("index.csv"), "file", "name", "use")
                .rows()) {
            if (row.text("use").equals(use)) {
                documents.add(Content.of(row.text("name"), bytes(row.text("file"))));
            }
        }
        return documents;
    }

    /**
     * Reads the documents that the ledger does not know yet; whoever interrupts it calls it again.
     *
     * @throws org.jingwei.ledger.postgres.LedgerUnavailable if the ledger is lost
     */
    public static Loaded load(Intake intake) {
        List<Content> documents = documents();
        int added = 0;
        int facts = 0;
        for (Content document : documents) {
            Intake.Outcome outcome = intake.keep(document, false, ACTOR);
            added += outcome.receipt() == Receipt.ADDED ? 1 : 0;
            facts += outcome.facts();
        }
        return new Loaded(documents.size(), added, facts);
    }

    /** Fills the books of dispatch, where they are empty: projects, tasks, meetings, two weeks of lights. */
    public static void dispatch(Doors doors, LedgerStore ledger) {
        DemoDispatch.fill(doors, ledger);
    }

    /** Sets the targets that its reports state, and those that its offices set beside them; what is set already stays. */
    public static void targets(LedgerStore ledger, Clock clock) {
        DemoTargets.set(ledger, text("targets.csv"), clock);
    }

    /** Somebody for each role, so that whoever tries it can be each of them; nothing if there are accounts already. */
    public static void people(PeopleStore people) {
        if (people.accounts().isEmpty()) {
            PEOPLE.forEach(account -> people.add(account, ACTOR));
        }
    }

    static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = DemoPrefecture.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the build left no " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
