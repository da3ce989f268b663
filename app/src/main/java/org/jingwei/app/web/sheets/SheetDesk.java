package org.jingwei.app.web.sheets;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wiring.WorkbookIntake;
import org.jingwei.ledger.store.Content;
import org.springframework.stereotype.Component;

/**
 * The workbooks that people are importing. At most {@value #MOST} lie here, the oldest is forgotten for a new one; what was not
 * imported is lost when the program ends. Thread-safe.
 */
@Component
class SheetDesk {

    private static final int MOST = 12;
    private static final int AT_ONCE = 2;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final WorkbookIntake intake;
    private final Site site;
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    SheetDesk(Site site) {
        this.site = site;
        this.intake = new WorkbookIntake(site.doors(), site.ledger());
    }

    WorkbookIntake intake() {
        return intake;
    }

    /**
     * Opens a workbook and lays it down.
     *
     * @throws org.jingwei.office.read.UnreadableFile if it cannot be read
     */
    Draft lay(String owner, String key, Content content) {
        Draft draft = open(content);
        put(owner + " " + key, draft);
        return draft;
    }

    /**
     * Opens a workbook, two at a time.
     *
     * @throws org.jingwei.office.read.UnreadableFile if it cannot be read
     */
    Draft open(Content content) {
        turns.acquireUninterruptibly();
        try {
            return new Draft(
                    intake.open(content), YearMonth.now(site.doors().clock().withZone(SHANGHAI)));
        } finally {
            turns.release();
        }
    }

    private synchronized void put(String place, Draft draft) {
        drafts.remove(place);
        if (drafts.size() >= MOST) {
            drafts.remove(drafts.keySet().iterator().next());
        }
        drafts.put(place, draft);
    }

    synchronized Optional<Draft> of(String owner, String key) {
        return Optional.ofNullable(drafts.get(owner + " " + key));
    }

    synchronized void clear(String owner, String key) {
        drafts.remove(owner + " " + key);
    }
}
