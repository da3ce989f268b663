package org.jingwei.app.wiring;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.analysis.target.TargetSplit;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Region;
import org.jingwei.core.text.Genre;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.target.Breakdown;
import org.jingwei.dispatch.target.Relations;
import org.jingwei.dispatch.target.Splitting;
import org.jingwei.dispatch.target.Target;
import org.jingwei.dispatch.target.TargetBook;
import org.jingwei.dispatch.target.TargetDraft;
import org.jingwei.dispatch.target.TargetKey;
import org.jingwei.dispatch.target.TargetValue;
import org.jingwei.dispatch.target.Tiers;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.query.ArticleSummary;
import org.jingwei.ledger.query.DocumentFilter;
import org.jingwei.ledger.query.Paging;

/** The targets of the demonstration: those that its reports state, and in {@code targets.csv} what the offices set beside them. */
final class DemoTargets {

    private static final String[] COLUMNS = {"indicator", "place", "year", "tier", "kind", "value", "words", "way"};
    private static final String CITY = "云山省云岭市";
    private static final String SPLIT = "城镇新增就业";
    private static final int MOST = 100;

    private DemoTargets() {}

    /** Sets what is not set yet; whoever interrupts it calls it again. */
    static void set(LedgerStore ledger, String own, Clock clock) {
        TargetBook book = ledger.targets();
        Stamp stamp = new Stamp(clock.instant(), new Actor(DemoPrefecture.ACTOR, "系统"));
        ReportTargets reports = new ReportTargets(ledger);
        for (ArticleSummary article : reports(ledger)) {
            reports.of(article).stated().forEach(stated -> add(book, stated.draft(), stamp));
        }
        CsvFile.parse("demo/targets.csv", own, COLUMNS).rows().forEach(row -> add(book, draft(row), stamp));
        split(ledger, book, stamp);
    }

    private static void add(TargetBook book, TargetDraft draft, Stamp stamp) {
        if (book.find(draft.key()).isEmpty()) {
            book.set(draft, 0, stamp);
        }
    }

    private static List<ArticleSummary> reports(LedgerStore ledger) {
        return ledger.queries().documents(DocumentFilter.ALL, Paging.first(MOST)).rows().stream()
                .flatMap(document -> ledger.queries().articles(document.hash()).stream())
                .filter(article -> article.genre() == Genre.WORK_REPORT || article.genre() == Genre.PLAN_REPORT)
                .sorted(Comparator.comparing(ArticleSummary::genre))
                .toList();
    }

    private static TargetDraft draft(CsvRow row) {
        TargetKey key =
                TargetKey.of(code(row), row.text("place"), row.read("year", Integer::valueOf), row.text("tier"));
        return new TargetDraft(key, value(row), List.of(), row.text("way"));
    }

    private static String code(CsvRow row) {
        return Indicators.standard()
                .named(row.text("indicator"))
                .orElseThrow(() -> row.bad("no such indicator"))
                .code();
    }

    private static TargetValue value(CsvRow row) {
        Optional<BigDecimal> figure =
                row.optional("value").map(text -> Printed.of(text).value());
        return switch (row.text("kind")) {
            case "增速" ->
                new TargetValue.Figure(
                        Measure.YOY,
                        figure,
                        Interval.atLeast(figure.orElseThrow(() -> row.bad("no value"))),
                        "%",
                        row.text("words"));
            case "关系" ->
                Relations.standard()
                        .find(row.text("words"))
                        .map(TargetValue.class::cast)
                        .orElseThrow(() -> row.bad("no relation"));
            case "不设" -> new TargetValue.NotSet(row.text("words"));
            default -> throw row.bad("no such kind of target");
        };
    }

    /** New jobs are the one amount of the report that parts can make. */
    private static void split(LedgerStore ledger, TargetBook book, Stamp stamp) {
        String code = Indicators.standard().named(SPLIT).orElseThrow().code();
        Optional<Target> whole = book.find(TargetKey.of(code, CITY, 2026, Tiers.REPORT));
        Optional<Region> city = ledger.regions().named(CITY);
        if (whole.isEmpty()
                || city.isEmpty()
                || !book.parts(whole.get().key(), "地区").isEmpty()) {
            return;
        }
        if (whole.get().value() instanceof TargetValue.Figure figure
                && figure.figure().isPresent()) {
            BigDecimal jobs = figure.figure().orElseThrow().setScale(2);
            Subject subject = new Subject("云岭市" + SPLIT, figure.unit());
            List<String> counties = ledger.regions().children(city.get()).stream()
                    .map(Region::name)
                    .toList();
            cut(
                    book,
                    whole.get(),
                    "地区",
                    TargetSplit.even(subject, jobs, counties).value(),
                    stamp);
            Optional<TargetSplit> quarters = TargetSplit.byQuarter(subject, jobs, ScheduleCurves.evenMonths())
                    .value();
            cut(book, whole.get(), Breakdown.BY_QUARTER, quarters, stamp);
            Optional<TargetSplit> months = quarters.flatMap(split -> TargetSplit.byMonth(
                            subject, jobs, List.copyOf(split.parts().values()), ScheduleCurves.evenMonths())
                    .value());
            cut(book, whole.get(), Breakdown.BY_MONTH, months, stamp);
        }
    }

    private static void cut(TargetBook book, Target whole, String dimension, Optional<TargetSplit> split, Stamp stamp) {
        split.flatMap(parts -> Splitting.of(whole, dimension, parts).value())
                .ifPresent(parts -> book.split(parts, whole.version(), stamp));
    }
}
