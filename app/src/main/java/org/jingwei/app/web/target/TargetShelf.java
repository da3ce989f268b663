package org.jingwei.app.web.target;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.IndicatorStandings;
import org.jingwei.app.wiring.MainIndicators;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Region;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.indicator.Report;
import org.jingwei.dispatch.indicator.Standing;
import org.jingwei.dispatch.indicator.Standings;
import org.jingwei.dispatch.target.AgainstLastYear;
import org.jingwei.dispatch.target.Breakdown;
import org.jingwei.dispatch.target.Relations;
import org.jingwei.dispatch.target.Target;
import org.jingwei.dispatch.target.TargetBook;
import org.jingwei.dispatch.target.TargetDraft;
import org.jingwei.dispatch.target.TargetKey;
import org.jingwei.dispatch.target.TargetValue;
import org.jingwei.dispatch.target.Tiers;
import org.jingwei.ledger.people.Action;
import org.jingwei.ledger.query.DocumentFilter;
import org.jingwei.ledger.query.DocumentOrder;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.store.Matter;
import org.springframework.stereotype.Component;

/** The targets of a region and a year, each beside what was reached and what was aimed at a year before. */
@Component
class TargetShelf {

    /** 分解到各县 by this dimension; the county's page shows its part. */
    static final String BY_REGION = "地区";

    static final String BY_UNIT = "部门";

    private static final List<String> DIMENSIONS =
            List.of(BY_REGION, Breakdown.BY_QUARTER, Breakdown.BY_MONTH, BY_UNIT);
    private static final int SAME_NAME = 5;

    private final Site site;
    private final IndicatorStandings compared;
    private final List<Indicator> main = MainIndicators.read();
    private final Tiers tiers = Tiers.standard();
    private final Relations relations = Relations.standard();

    TargetShelf(Site site) {
        this.site = site;
        this.compared = new IndicatorStandings(site.ledger());
    }

    TargetBook book() {
        return site.ledger().targets();
    }

    List<Indicator> main() {
        return main;
    }

    Tiers tiers() {
        return tiers;
    }

    Stamp stamp(Visitor visitor) {
        return new Stamp(
                site.doors().clock().instant(),
                new Actor(
                        visitor.actor(),
                        visitor.account()
                                .department()
                                .orElse(visitor.account().role().shown())));
    }

    /** Why somebody may not set targets of this region and indicator, in one sentence: his role, his regions, his departments. */
    Optional<String> refusal(Visitor visitor, Region region, String indicator) {
        return visitor.reach()
                .refusal(Action.TARGET, new Matter(Optional.of(region.path()), Optional.of(indicator)))
                .map(sentence -> "没有定：" + sentence + "。");
    }

    /** The target that a form says, or a sentence that says what is wrong. */
    Decision<TargetDraft> draft(Region region, Indicator indicator, int year, Map<String, String> form) {
        Optional<String> tier = tiers.named(TargetForm.text(form, "tier"));
        Decision<TargetValue> value = TargetForm.value(form, relations);
        String reason = TargetForm.text(form, "reason");
        return value.refusal()
                .or(() -> tier.isEmpty() ? Optional.of("没有这一档目标。") : Optional.empty())
                .or(() -> reason.length() > TargetForm.LONGEST ? Optional.of("依据写得太长。") : Optional.empty())
                .<Decision<TargetDraft>>map(Decision::refused)
                .orElseGet(() -> Decision.allowed(new TargetDraft(
                        TargetKey.of(indicator.code(), region.path(), year, tier.orElseThrow()),
                        value.orElseThrow(),
                        List.of(),
                        reason.isEmpty() ? "人工设定" : "人工设定：" + reason)));
    }

    /** The parts of a target as a tree. */
    List<Breakdown> parts(Target target) {
        Map<String, List<Target>> parts = new LinkedHashMap<>();
        DIMENSIONS.forEach(dimension -> parts.put(dimension, book().parts(target.key(), dimension)));
        return Breakdown.of(target, parts);
    }

    /** Every line of the page: what is set, what is printed and was not taken over, and what was not found. */
    List<TargetLine> lines(Region region, int year) {
        List<Target> set = book().list(region.path(), year);
        Set<String> codes = new LinkedHashSet<>();
        main.forEach(one -> codes.add(one.code()));
        set.forEach(target -> codes.add(target.key().indicator()));
        List<Indicator> indicators = codes.stream()
                .flatMap(code -> Indicators.standard().byCode(code).stream())
                .toList();
        Map<String, Standings> standings = standings(indicators, region, year);
        Map<TargetKey, Target> before = before(codes, region, year - 1);
        Map<String, Optional<String>> hashes = new LinkedHashMap<>();
        List<TargetLine> lines = new ArrayList<>();
        for (String code : codes) {
            List<Target> wholes = set.stream()
                    .filter(target -> target.key().indicator().equals(code)
                            && target.key().part().isEmpty())
                    .sorted(java.util.Comparator.comparing(
                            target -> tiers.all().indexOf(target.key().tier())))
                    .toList();
            List<Target> parts = set.stream()
                    .filter(target -> target.key().indicator().equals(code)
                            && target.key().part().isPresent()
                            && !(target.value() instanceof TargetValue.NotSet))
                    .toList();
            Optional<Standings> known = Optional.ofNullable(standings.get(code));
            if (wholes.isEmpty()) {
                lines.add(unset(code, region, year, known));
            }
            wholes.forEach(target -> lines.add(new TargetLine(
                    region,
                    year,
                    code,
                    Optional.of(target),
                    Optional.empty(),
                    progress(target, region, known, standings),
                    Optional.of(against(target, before, region, known)),
                    target.evidence().stream().findFirst().flatMap(evidence -> address(evidence, hashes)),
                    (int) parts.stream()
                            .filter(part -> part.key().whole().equals(target.key()))
                            .count())));
        }
        return lines;
    }

    private TargetLine unset(String code, Region region, int year, Optional<Standings> known) {
        Optional<Report> printed = known.flatMap(all -> all.place(region.path()))
                .flatMap(place -> Optional.ofNullable(place.growthGoals().get(year))
                        .or(() -> Optional.ofNullable(place.levelGoals().get(year))));
        return new TargetLine(
                region, year, code, Optional.empty(), printed, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    Map<String, Standings> standings(List<Indicator> indicators, Region region, int year) {
        List<String> places = new ArrayList<>(List.of(region.path()));
        region.parent().ifPresent(above -> places.add(above.path()));
        return compared.of(indicators, places, YearMonth.of(year - 1, 1));
    }

    private Map<TargetKey, Target> before(Set<String> codes, Region region, int year) {
        Map<TargetKey, Target> before = new LinkedHashMap<>();
        book().wholes(List.copyOf(codes), List.of(region.path()), year, year)
                .forEach(target -> before.put(target.key(), target));
        return before;
    }

    /** Of a year that is printed only, the printed figure stands for the target. */
    private AgainstLastYear against(
            Target target, Map<TargetKey, Target> before, Region region, Optional<Standings> known) {
        int year = target.key().year() - 1;
        Optional<Target> last = Optional.ofNullable(before.get(target.key().inYear(year)))
                .or(() -> known.flatMap(all -> all.place(region.path()))
                        .flatMap(place -> measure(target) == Measure.LEVEL
                                ? Optional.ofNullable(place.levelGoals().get(year))
                                : Optional.ofNullable(place.growthGoals().get(year)))
                        .map(report -> printed(target, report)));
        Optional<Interval> result = known.flatMap(all -> all.at(region.path(), YearMonth.of(year, 12)))
                .flatMap(standing -> measure(target) == Measure.LEVEL ? standing.level() : growth(target, standing))
                .filter(report -> unit(target).equals(report.unit().orElse("")))
                .map(Report::value);
        return new AgainstLastYear(target, last.filter(other -> measure(other) == measure(target)), result);
    }

    private static Optional<Report> growth(Target target, Standing standing) {
        return measure(target) == Measure.YOY ? standing.growth() : Optional.empty();
    }

    private static Target printed(Target target, Report report) {
        TargetValue value = new TargetValue.Figure(
                measure(target),
                Optional.of(report.printed().value()),
                Interval.atLeast(report.printed().value()),
                report.unit().orElse(""),
                report.words());
        return new Target(target.key().inYear(target.key().year() - 1), 1, value, List.of(), "文件所印", target.stamp());
    }

    static Measure measure(Target target) {
        return target.value() instanceof TargetValue.Figure figure ? figure.measure() : Measure.GAP;
    }

    static String unit(Target target) {
        return target.value() instanceof TargetValue.Figure figure ? figure.unit() : "";
    }

    /** How the latest report of the year stands to the target. */
    Optional<TargetLine.Reached> progress(
            Target target, Region region, Optional<Standings> known, Map<String, Standings> all) {
        Optional<Standing> latest = known.flatMap(
                standings -> latest(standings, region, target.key().year()));
        return latest.flatMap(standing -> reached(target, standing, region, all));
    }

    private static Optional<Standing> latest(Standings standings, Region region, int year) {
        return standings.months(region.path()).stream()
                .filter(month -> month.getYear() == year)
                .reduce((earlier, later) -> later)
                .flatMap(month -> standings.at(region.path(), month));
    }

    private Optional<TargetLine.Reached> reached(
            Target target, Standing standing, Region region, Map<String, Standings> all) {
        if (measure(target) == Measure.LEVEL) {
            return standing.level()
                    .filter(level -> unit(target).equals(level.unit().orElse("")))
                    .map(level -> new TargetLine.Reached(
                            target.key().indicator(),
                            standing.month(),
                            level,
                            target.value().standing(level.value(), Optional.empty()),
                            standing.completion(),
                            standing.pace()));
        }
        boolean growth = measure(target) == Measure.YOY || target.value() instanceof TargetValue.Relation;
        return standing.growth()
                .filter(report -> growth)
                .map(report -> new TargetLine.Reached(
                        target.key().indicator(),
                        standing.month(),
                        report,
                        target.value().standing(report.value(), reference(target, standing, region, all)),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** What a relation is held against: the region above, or the growth of the economy. */
    private static Optional<Interval> reference(
            Target target, Standing standing, Region region, Map<String, Standings> all) {
        if (!(target.value() instanceof TargetValue.Relation relation)) {
            return Optional.empty();
        }
        boolean economy =
                relation.reference().contains("经济") || relation.reference().contains("生产总值");
        return economy
                ? Optional.ofNullable(all.get("GDP"))
                        .flatMap(gdp -> gdp.at(region.path(), standing.month()))
                        .flatMap(Standing::growth)
                        .map(Report::value)
                : standing.growthAbove().map(Report::value);
    }

    /** Where the words of a target stand; looked up once for each document. */
    Optional<String> address(Evidence evidence, Map<String, Optional<String>> hashes) {
        return hashes.computeIfAbsent(evidence.document(), this::hash)
                .map(hash -> "/evidence/" + hash.substring(0, 12) + "/"
                        + evidence.place().line() + "/" + evidence.place().column());
    }

    private Optional<String> hash(String name) {
        DocumentFilter named = new DocumentFilter(
                Optional.of(name),
                Optional.of(false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DocumentOrder.ADDED);
        return site.ledger().queries().documents(named, Paging.first(SAME_NAME)).rows().stream()
                .filter(document -> document.name().equals(name))
                .map(document -> document.hash())
                .findFirst();
    }
}
