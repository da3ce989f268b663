package org.jingwei.browser;

import java.nio.file.Path;
import org.jingwei.app.web.WebServer;
import org.jingwei.app.wiring.DemoPrefecture;
import org.jingwei.app.wiring.Doors;
import org.jingwei.app.wiring.Intake;
import org.jingwei.app.wiring.Pages;
import org.jingwei.app.wiring.Site;
import org.jingwei.ledger.LedgerSettings;
import org.jingwei.ledger.LedgerStore;

/** The demonstration prefecture behind the real server, as {@code start --demo} serves it. */
final class Prefecture implements AutoCloseable {

    private final LedgerStore ledger;
    private final Pages.Served served;

    Prefecture(Path folder) {
        Doors doors = new Doors();
        ledger = doors.ledger(LedgerSettings.folder(folder), DemoPrefecture.regions());
        DemoPrefecture.people(ledger.people());
        DemoPrefecture.load(new Intake(doors, ledger));
        served = WebServer.start(new Site(doors, ledger, "127.0.0.1", 0, true));
    }

    String address() {
        return "http://127.0.0.1:" + served.port();
    }

    @Override
    public void close() {
        served.close();
        ledger.close();
    }
}
