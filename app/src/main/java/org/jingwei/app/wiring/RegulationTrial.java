package org.jingwei.app.wiring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.term.Indicator;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.indicator.IndicatorJudge;
import org.jingwei.dispatch.indicator.IndicatorLamp;
import org.jingwei.dispatch.indicator.Standings;
import org.jingwei.dispatch.rulebook.RegulationDraft;
import org.jingwei.dispatch.supervision.Judge;
import org.jingwei.dispatch.supervision.Lamp;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.supervision.Patrol;
import org.jingwei.dispatch.supervision.Watch.Watched;
import org.jingwei.ledger.LedgerStore;

/**
 * What a draft of a regulation would light, held against what the rules of now light: the latest reports of every region, or tasks,
 * projects and towns as they stand today. Nothing is kept. Thread-safe.
 */
public final class RegulationTrial {

    private static final LocalDate ALWAYS = LocalDate.of(1950, 1, 1);
    private static final int BACK = 4;
    private static final String NONE = "不亮灯。";

    private final Doors doors;
    private final LedgerStore ledger;
    private final Regulations regulations;
    private final IndicatorWatch watch;
    private final List<Indicator> indicators = MainIndicators.read();

    public RegulationTrial(Doors doors, LedgerStore ledger, Regulations regulations) {
        this.doors = doors;
        this.ledger = ledger;
        this.regulations = regulations;
        this.watch = new IndicatorWatch(ledger, doors.clock(), regulations::judge);
    }

    /** A light that would be another one. */
    public record Change(String subject, YearMonth month, Light before, String why, Light after, String whyThen) {}

    /** @param judged how many were held against each other; {@code changes} the gravest first */
    public record Result(int judged, List<Change> changes) {}

    private record Shown(String subject, YearMonth month, Light light, String reason) {
        static Shown of(Lamp lamp) {
            return new Shown(lamp.subject(), lamp.month(), lamp.light(), lamp.reason());
        }
    }

    /** Tries a draft as if it had always been in force. */
    public Result of(RegulationDraft draft) {
        Stamp stamp = new Stamp(doors.clock().instant(), new Actor("试算", "试算"));
        IndicatorJudge then = regulations.with(draft.from(ALWAYS), stamp);
        Map<String, Shown> before = new LinkedHashMap<>();
        Map<String, Shown> after = new LinkedHashMap<>();
        if (Patrol.OFFICES.contains(draft.office())) {
            watched(draft.office(), then, before, after);
        } else {
            judged(draft.office(), then, before, after);
        }
        return compared(before, after);
    }

    private void watched(String office, IndicatorJudge then, Map<String, Shown> before, Map<String, Shown> after) {
        LocalDate today = Deadlines.today(doors.clock());
        Judge now = new Judge(regulations.rules(), office);
        Judge later = new Judge(then.rules(), office);
        boolean remembers = !regulations.rules().memories(office, today).isEmpty()
                || !then.rules().memories(office, today).isEmpty();
        for (Watched one : Watchman.patrol(doors, ledger).watched(office, today)) {
            String subject = one.situation().subject();
            List<Lamp> earlier = remembers ? ledger.supervision().lamps(office, subject) : List.of();
            before.put(subject, Shown.of(now.light(one.situation(), today, earlier)));
            after.put(subject, Shown.of(later.light(one.situation(), today, earlier)));
        }
    }

    private void judged(String office, IndicatorJudge then, Map<String, Shown> before, Map<String, Shown> after) {
        IndicatorJudge now = regulations.judge();
        for (Indicator indicator : indicators) {
            ledger.figures().latest(indicator.code()).ifPresent(latest -> {
                YearMonth from =
                        watch.from(indicator, latest); // streaks and memories as far back as the watch sees them
                Standings standings = watch.standings(indicator, from, Math.max(now.memory(), then.memory()));
                before.putAll(last(now.only(office).judge(standings, from), latest));
                after.putAll(last(then.only(office).judge(standings, from), latest));
            });
        }
    }

    /** Of each region the last month, unless it reported nothing for long. */
    private static Map<String, Shown> last(List<IndicatorLamp> lamps, YearMonth latest) {
        Map<String, Shown> last = new LinkedHashMap<>();
        lamps.stream()
                .filter(lamp -> !lamp.lamp().month().isBefore(latest.minusMonths(BACK)))
                .forEach(lamp -> last.put(lamp.place() + " " + lamp.lamp().indicator(), Shown.of(lamp.lamp())));
        return last;
    }

    private static Result compared(Map<String, Shown> before, Map<String, Shown> after) {
        Set<String> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String key : all) {
            Optional<Shown> was = Optional.ofNullable(before.get(key));
            Optional<Shown> becomes = Optional.ofNullable(after.get(key));
            Shown any = becomes.or(() -> was).orElseThrow();
            Light old = was.map(Shown::light).orElse(Light.UNKNOWN);
            Light next = becomes.map(Shown::light).orElse(Light.UNKNOWN);
            if (old != next) {
                changes.add(new Change(
                        any.subject(),
                        any.month(),
                        old,
                        was.map(Shown::reason).orElse(NONE),
                        next,
                        becomes.map(Shown::reason).orElse(NONE)));
            }
        }
        changes.sort(Comparator.comparing(Change::after)
                .reversed()
                .thenComparing(Change::before)
                .thenComparing(Change::subject));
        return new Result(all.size(), changes);
    }
}
