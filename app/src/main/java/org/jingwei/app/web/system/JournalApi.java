package org.jingwei.app.web.system;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.web.layout.Typed;
import org.jingwei.app.wiring.Site;
import org.jingwei.ledger.people.JournalMark;
import org.jingwei.ledger.people.JournalRow;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal for programs. */
@RestController
class JournalApi {

    private static final int MOST = 1_000;

    private final Site site;

    JournalApi(Site site) {
        this.site = site;
    }

    /** @param action its code, {@code what} its name */
    record RowJson(
            Instant at,
            String actor,
            String action,
            String what,
            String subject,
            Optional<String> before,
            Optional<String> after) {

        static RowJson of(JournalRow row) {
            return new RowJson(
                    row.mark().at(),
                    row.actor(),
                    row.action(),
                    JournalWords.of(row.action()),
                    row.subject(),
                    row.before(),
                    row.after());
        }
    }

    /** @param older what {@code below} has to be for the next rows; null if these were the last */
    record JournalJson(List<RowJson> items, Optional<String> older) {}

    @GetMapping("/api/v1/journal")
    JournalJson journal(
            @RequestParam(name = "actor", defaultValue = "") String actor,
            @RequestParam(name = "action", defaultValue = "") String action,
            @RequestParam(name = "subject", defaultValue = "") String subject,
            @RequestParam(name = "from", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    Optional<LocalDate> from,
            @RequestParam(name = "until", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    Optional<LocalDate> until,
            @RequestParam(name = "below", defaultValue = "") String below,
            @RequestParam(name = "size", defaultValue = "100") int size) {
        if (size < 1 || size > MOST) {
            throw ApiInput.Refused.wrong("size 是 1—" + MOST + "。");
        }
        List<JournalRow> rows = site.ledger()
                .people()
                .journal(JournalPages.query(actor, action, subject, from, until, mark(below), size));
        return new JournalJson(rows.stream().map(RowJson::of).toList(), JournalPages.older(rows, size));
    }

    private static Optional<JournalMark> mark(String below) {
        try {
            return Typed.given(below).map(JournalMark::parse);
        } catch (IllegalArgumentException e) {
            throw ApiInput.Refused.wrong("below 要照抄上一次回答里的 older。");
        }
    }
}
