package org.jingwei.app.web.system;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.layout.Typed;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.Moments;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.ledger.people.JournalMark;
import org.jingwei.ledger.people.JournalQuery;
import org.jingwei.ledger.people.JournalRow;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The journal: searched, never changed. */
@Controller
class JournalPages {

    private static final int ROWS = 100;

    private final Site site;

    JournalPages(Site site) {
        this.site = site;
    }

    /** @param older from which row the next page goes on */
    record JournalPage(
            List<JournalRow> rows,
            String actor,
            String action,
            String subject,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<String> older) {

        String time(JournalRow row) {
            return Moments.second(row.mark().at());
        }

        String what(JournalRow row) {
            return JournalWords.of(row.action());
        }

        String subject(JournalRow row) {
            return JournalWords.subject(row);
        }

        String after(JournalRow row) {
            return JournalWords.after(row);
        }

        List<Map.Entry<String, String>> kinds() {
            return JournalWords.KINDS;
        }
    }

    @GetMapping("/system/journal")
    ModelAndView journal(
            @RequestParam(name = "actor", defaultValue = "") String actor,
            @RequestParam(name = "action", defaultValue = "") String action,
            @RequestParam(name = "subject", defaultValue = "") String subject,
            @RequestParam(name = "from", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    Optional<LocalDate> from,
            @RequestParam(name = "until", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    Optional<LocalDate> until,
            @RequestParam(name = "below", defaultValue = "") String below) {
        JournalQuery query = query(actor, action, subject, from, until, mark(below), ROWS);
        List<JournalRow> rows = site.ledger().people().journal(query);
        return new ModelAndView(
                "system/journal",
                Map.of("page", new JournalPage(rows, actor, action, subject, from, until, older(rows, ROWS))));
    }

    /** An address that was cut somewhere begins with the newest. */
    private static Optional<JournalMark> mark(String below) {
        try {
            return Typed.given(below).map(JournalMark::parse);
        } catch (IllegalArgumentException cut) {
            return Optional.empty();
        }
    }

    /** Days are those of Asia/Shanghai, both included. */
    static JournalQuery query(
            String actor,
            String action,
            String subject,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<JournalMark> below,
            int rows) {
        return new JournalQuery(
                Typed.given(actor),
                Typed.given(action),
                Typed.given(subject),
                from.map(JournalPages::start),
                until.map(day -> start(day.plusDays(1))),
                below,
                rows);
    }

    /** Where the next page goes on, if there may be one. */
    static Optional<String> older(List<JournalRow> rows, int asked) {
        return rows.size() < asked
                ? Optional.empty()
                : Optional.of(rows.get(asked - 1).mark().toString());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Stamp.SHANGHAI).toInstant();
    }
}
