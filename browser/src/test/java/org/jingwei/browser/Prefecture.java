package org.jingwei.browser;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jingwei.app.web.WebServer;
import org.jingwei.app.wiring.DemoPrefecture;
import org.jingwei.app.wiring.Doors;
import org.jingwei.app.wiring.Intake;
import org.jingwei.app.wiring.Pages;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wiring.Watchman;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.task.TaskBook;
import org.jingwei.ledger.LedgerSettings;
import org.jingwei.ledger.LedgerStore;

/** The demonstration prefecture behind the real server, as {@code start --demo} serves it. */
final class Prefecture implements AutoCloseable {

    private final Doors doors = new Doors();
    private final LedgerStore ledger;
    private final Pages.Served served;

    Prefecture(Path folder) {
        ledger = doors.ledger(LedgerSettings.folder(folder), DemoPrefecture.regions());
        DemoPrefecture.people(ledger.people());
        DemoPrefecture.load(new Intake(doors, ledger));
        DemoPrefecture.dispatch(doors, ledger);
        DemoPrefecture.targets(ledger, doors.clock());
        served = WebServer.start(new Site(doors, ledger, "127.0.0.1", 0, true));
    }

    String address() {
        return "http://127.0.0.1:" + served.port();
    }

    /** The watch of this day, which nobody keeps here by the clock. */
    void judge() {
        Watchman.patrol(doors, ledger).round();
    }

    TaskBook tasks() {
        return ledger.tasks();
    }

    LocalDate today() {
        return Deadlines.today(doors.clock());
    }

    @Override
    public void close() {
        served.close();
        ledger.close();
    }
}
