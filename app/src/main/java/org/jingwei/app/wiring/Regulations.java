package org.jingwei.app.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.indicator.Adopted;
import org.jingwei.dispatch.indicator.IndicatorJudge;
import org.jingwei.dispatch.rulebook.Regulation;
import org.jingwei.dispatch.rulebook.RegulationBook;
import org.jingwei.dispatch.rulebook.RegulationDraft;
import org.jingwei.dispatch.rulebook.Rulebook;
import org.jingwei.ledger.LedgerStore;

/**
 * The regulations as they are now: those that come with Jingwei, and the versions that people put into force. What another process
 * put into force is known within a second or two. Thread-safe.
 */
public final class Regulations {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final RegulationBook book;
    private final Clock clock;
    private final Rulebook shipped = Rulebook.standard();
    private final Adopted adopted = Adopted.standard(shipped);
    private Now now = new Now(Instant.EPOCH, List.of(), shipped, new IndicatorJudge(shipped, adopted));

    private record Now(Instant asked, List<Regulation> versions, Rulebook rules, IndicatorJudge judge) {}

    public Regulations(LedgerStore ledger, Clock clock) {
        this.book = ledger.regulations();
        this.clock = clock;
    }

    private synchronized Now now() {
        Instant moment = clock.instant();
        if (Duration.between(now.asked(), moment).abs().compareTo(FRESH) > 0) {
            now = book.count() == now.versions().size()
                    ? new Now(moment, now.versions(), now.rules(), now.judge())
                    : of(moment, book.all());
        }
        return now;
    }

    private Now of(Instant moment, List<Regulation> versions) {
        Rulebook rules = shipped.with(versions);
        return new Now(moment, versions, rules, new IndicatorJudge(rules, adopted.with(versions)));
    }

    /** The same book as long as nothing was put into force. */
    public Rulebook rules() {
        return now().rules();
    }

    /** Who judges indicators by it. */
    public IndicatorJudge judge() {
        return now().judge();
    }

    /** Every version that was put into force, by office and number. */
    public List<Regulation> versions() {
        return now().versions();
    }

    /** What comes with Jingwei. */
    public Rulebook shipped() {
        return shipped;
    }

    /** How all would be if a draft were a version too. */
    public IndicatorJudge with(RegulationDraft draft, Stamp stamp) {
        Regulation tried = new Regulation(draft, Integer.MAX_VALUE, stamp);
        List<Regulation> others = versions().stream()
                .filter(one -> !one.office().equals(draft.office()))
                .toList();
        List<Regulation> all = Stream.concat(others.stream(), Stream.of(tried)).toList();
        Rulebook rules = shipped.with(all);
        return new IndicatorJudge(rules, adopted.with(all));
    }

    /**
     * Puts a version into force; it counts at once here.
     *
     * @throws org.jingwei.dispatch.book.ChangedMeanwhile if there is another by now
     */
    public Regulation enact(RegulationDraft draft, int seen, Stamp stamp) {
        try {
            return book.enact(draft, seen, stamp);
        } finally {
            refresh();
        }
    }

    private synchronized void refresh() {
        now = of(clock.instant(), book.all());
    }
}
