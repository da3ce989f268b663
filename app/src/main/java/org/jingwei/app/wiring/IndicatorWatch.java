package org.jingwei.app.wiring;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.jingwei.analysis.forecast.Forecaster;
import org.jingwei.core.term.Indicator;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.indicator.IndicatorJudge;
import org.jingwei.dispatch.indicator.IndicatorLampBook;
import org.jingwei.dispatch.indicator.Outlooks;
import org.jingwei.dispatch.indicator.PlaceReports;
import org.jingwei.dispatch.indicator.Standings;
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

    /** Streaks look so many months back. */
    private static final int STREAK = 13;

    private static final YearMonth ANY = YearMonth.of(2000, 1);
    private static final Actor SYSTEM = new Actor("经纬", "系统");

    private final LedgerStore ledger;
    private final Clock clock;
    private final Supplier<IndicatorJudge> rules;
    private final IndicatorStandings standings;
    private final Outlooks outlooks;
    private final List<Indicator> indicators = MainIndicators.read();

    public IndicatorWatch(LedgerStore ledger, Clock clock) {
        this(ledger, clock, new Regulations(ledger, clock)::judge);
    }

    /** @param rules asked each time, so that a regulation that was put into force counts at once */
    public IndicatorWatch(LedgerStore ledger, Clock clock, Supplier<IndicatorJudge> rules) {
        this(ledger, clock, rules, new Once<>(Forecaster::standard)::get);
    }

    /** @param forecaster opened when the first question must be put to it */
    public IndicatorWatch(
            LedgerStore ledger, Clock clock, Supplier<IndicatorJudge> rules, Supplier<Forecaster> forecaster) {
        this.ledger = ledger;
        this.clock = clock;
        this.rules = rules;
        this.standings = new IndicatorStandings(ledger);
        this.outlooks = new Outlooks(ledger.outlooks(), forecaster);
    }

    /**
     * What came of it.
     *
     * @param judged whether anything had to be judged
     * @param changed how many lights are new, changed or went out
     * @param asked how many questions were put to a model
     */
    public record Outcome(boolean judged, int changed, int asked) {}

    /** What one indicator was judged by. */
    private record Round(IndicatorJudge judge, IndicatorLampBook book, Stamp stamp) {}

    /**
     * Judges if need be.
     *
     * @throws org.jingwei.ledger.postgres.LedgerUnavailable if the ledger is lost; what was kept stays, the rest is judged next time
     */
    public Outcome run() {
        IndicatorLampBook book = ledger.indicatorLamps();
        IndicatorJudge judge = rules.get();
        String state = ledger.figures().state() + "/" + rules(judge);
        Optional<String> before = book.judged();
        if (before.filter(state::equals).isPresent()) {
            return new Outcome(false, 0, 0);
        }
        Round round = new Round(judge, book, new Stamp(clock.instant(), SYSTEM));
        int changed = 0;
        int asked = 0;
        for (Indicator indicator : indicators) { // what needs no model is lit first
            changed += judge(indicator, round, latest(indicator));
        }
        for (Indicator indicator : indicators) {
            Optional<YearMonth> latest = latest(indicator);
            int answered = latest.map(month -> ask(indicator, month, round)).orElse(0);
            if (answered > 0) {
                changed += judge(indicator, round, latest);
            }
            asked += answered;
        }
        book.judged(state, round.stamp());
        return new Outcome(true, changed, asked);
    }

    private Optional<YearMonth> latest(Indicator indicator) {
        return ledger.figures().latest(indicator.code());
    }

    private int judge(Indicator indicator, Round round, Optional<YearMonth> latest) {
        YearMonth from = latest.map(month -> from(indicator, month)).orElse(YearMonth.of(1949, 1));
        return round.book()
                .keep(
                        indicator.code(),
                        from,
                        latest.map(month -> round.judge()
                                        .judge(
                                                standings(
                                                        indicator,
                                                        from,
                                                        round.judge().memory()),
                                                from))
                                .orElse(List.of()),
                        round.stamp());
    }

    /** The first month that is kept in step with the figures. */
    YearMonth from(Indicator indicator, YearMonth latest) {
        return latest.minusMonths(months(indicator, latest) - 1L);
    }

    /**
     * How all regions stand, with what models answered before.
     *
     * @param memory so many reports before the first month are judged too
     */
    Standings standings(Indicator indicator, YearMonth from, int memory) {
        Standings bare = standings.of(indicator, from.minusMonths((long) STREAK + memory));
        return bare.places().size() > MANY_PLACES
                ? bare
                : bare.with(
                        outlooks.remembered(indicator.name(), indicator.polarity(), history(indicator, from), from));
    }

    /** Where there are many regions, no model is asked: it would take hours. */
    private int ask(Indicator indicator, YearMonth latest, Round round) {
        YearMonth from = from(indicator, latest);
        return !foresees(round.judge()) || months(indicator, latest) < MONTHS
                ? 0
                : outlooks.ask(
                        indicator.name(),
                        indicator.polarity(),
                        history(indicator, from),
                        from,
                        round.stamp().at());
    }

    /** Whether an adopted regulation asks what a model expects. */
    private static boolean foresees(IndicatorJudge judge) {
        return judge.adopted().all().stream()
                .anyMatch(regulation -> judge.rules().rules().stream()
                        .anyMatch(rule ->
                                rule.office().equals(regulation.office()) && rule.measures(Standings.FORECAST)));
    }

    private List<PlaceReports> history(Indicator indicator, YearMonth from) {
        return standings.of(indicator, from.minusMonths(Outlooks.HISTORY)).places();
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
    private String rules(IndicatorJudge judge) {
        CRC32 sum = new CRC32();
        List<String> rules = judge.rules().rules().stream()
                .map(rule -> rule.code()
                        + rule.office()
                        + rule.indicator()
                        + rule.reason(Situation.of("-", "", ANY))
                        + rule.valid().until()
                        + months(rule))
                .toList();
        String all = ProgramVersion.sentence()
                + rules
                + judge.rules().memories()
                + judge.adopted().all()
                + indicators.stream().map(Indicator::code).toList();
        sum.update(all.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
