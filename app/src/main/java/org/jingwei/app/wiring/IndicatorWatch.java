package org.jingwei.app.wiring;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jingwei.core.term.Indicator;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.indicator.IndicatorJudge;
import org.jingwei.dispatch.indicator.IndicatorLampBook;
import org.jingwei.dispatch.rulebook.Rule;
import org.jingwei.dispatch.rulebook.Situation;
import org.jingwei.ledger.LedgerStore;

/**
 * Judges the main indicators of all regions whenever the ledger or the rules are others than last time, and keeps what changed.
 * Asked again it does nothing; interrupted it begins anew; of two processes one writes at a time, and what the slower one left
 * stale the next call mends. Thread-safe.
 */
public final class IndicatorWatch {

    /** So many months are kept in step with the figures; what is older stays as it was judged then. */
    private static final int MONTHS = 24;

    /** Where there are many regions, fewer months: the lights of all are held in memory at once. */
    private static final int MANY_PLACES = 400;

    private static final int MONTHS_OF_MANY = 3;

    /** Memory and streaks of the first month look so far back. */
    private static final int BEFORE = 13;

    private static final YearMonth ANY = YearMonth.of(2000, 1);
    private static final Actor SYSTEM = new Actor("经纬", "系统");

    private final LedgerStore ledger;
    private final Clock clock;
    private final IndicatorJudge judge;
    private final IndicatorStandings standings;
    private final List<Indicator> indicators = MainIndicators.read();

    public IndicatorWatch(LedgerStore ledger, Clock clock) {
        this(ledger, clock, IndicatorJudge.standard());
    }

    public IndicatorWatch(LedgerStore ledger, Clock clock, IndicatorJudge judge) {
        this.ledger = ledger;
        this.clock = clock;
        this.judge = judge;
        this.standings = new IndicatorStandings(ledger);
    }

    /**
     * What came of it.
     *
     * @param judged whether anything had to be judged
     * @param changed how many lights are new, changed or went out
     */
    public record Outcome(boolean judged, int changed) {}

    /**
     * Judges if need be.
     *
     * @throws org.jingwei.ledger.postgres.LedgerUnavailable if the ledger is lost; what was kept stays, the rest is judged next time
     */
    public Outcome run() {
        IndicatorLampBook book = ledger.indicatorLamps();
        String state = ledger.figures().state() + "/" + rules();
        if (book.judged().filter(state::equals).isPresent()) {
            return new Outcome(false, 0);
        }
        Stamp stamp = new Stamp(clock.instant(), SYSTEM);
        int changed = 0;
        for (Indicator indicator : indicators) {
            Optional<YearMonth> latest = ledger.figures().latest(indicator.code());
            YearMonth from = latest.map(month -> month.minusMonths(months(indicator, month) - 1L))
                    .orElse(YearMonth.of(1949, 1));
            changed += book.keep(
                    indicator.code(),
                    from,
                    latest.map(month -> judge.judge(standings.of(indicator, from.minusMonths(BEFORE)), from))
                            .orElse(List.of()),
                    stamp);
        }
        book.judged(state, stamp);
        return new Outcome(true, changed);
    }

    private static List<String> months(Rule rule) {
        return rule.clauses().stream()
                .map(clause ->
                        new TreeSet<>(clause.months()) + clause.comparator().sign())
                .toList();
    }

    private int months(Indicator indicator, YearMonth latest) {
        return ledger.figures().places(indicator.code(), latest.minusMonths(MONTHS_OF_MANY)) > MANY_PLACES
                ? MONTHS_OF_MANY
                : MONTHS;
    }

    /** Other rules, other adopted regulations and other indicators are judged anew. */
    private String rules() {
        CRC32 sum = new CRC32();
        List<String> rules = judge.rules().rules().stream()
                .map(rule -> rule.code()
                        + rule.office()
                        + rule.reason(Situation.of("-", "", ANY))
                        + rule.until()
                        + months(rule))
                .toList();
        String all = ProgramVersion.sentence()
                + rules
                + judge.adopted().all()
                + indicators.stream().map(Indicator::code).toList();
        sum.update(all.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
