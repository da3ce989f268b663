package org.jingwei.app.web.outlook;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Stretch;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.analysis.base.BaseCalendar;
import org.jingwei.analysis.contribution.Contribution;
import org.jingwei.analysis.contribution.Contributions;
import org.jingwei.analysis.contribution.Part;
import org.jingwei.analysis.series.CumulativeSeries;
import org.jingwei.analysis.series.SinglePeriodGrowth;
import org.jingwei.app.web.layout.Addresses;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Region;
import org.jingwei.dispatch.indicator.PlaceReports;
import org.jingwei.dispatch.indicator.Report;
import org.jingwei.dispatch.indicator.Standings;

/**
 * What lies behind the growth of an indicator in a place: what its parts and its regions bring to it, what base the months to come
 * meet, and how the regions ran.
 *
 * @param parts by sub-indicator, {@code regions} by region; empty if the ledger lacks their levels
 * @param without why there are none
 */
record Depth(
        Optional<Pulls> parts,
        Optional<Pulls> regions,
        String without,
        Optional<String> bases,
        String baseChart,
        List<Small> small) {

    private static final int SMALL_MONTHS = 24;
    private static final BigDecimal OVERLAP = new BigDecimal("1.005");

    /** Pulls with the evidence of each part. */
    record Pulls(Contributions all, List<Row> rows, String chart) {}

    record Row(String name, String pull, String rate, String growth, String source) {}

    /** A region's own small chart. */
    record Small(String name, String growth, String source, String address, String chart, boolean own) {}

    /** A part of the total with what it reported now and a year before. */
    private record Piece(String name, Report growth, Interval share) {}

    static Depth of(
            Indicator indicator,
            Region place,
            YearMonth month,
            Standings own,
            Map<Indicator, Standings> children,
            List<Region> below) {
        Subject subject = new Subject(place.name() + indicator.name(), unit(indicator));
        Optional<PlaceReports> total = own.place(place.path());
        List<Piece> parts = new ArrayList<>();
        children.forEach((child, standings) -> standings
                .place(place.path())
                .flatMap(reports -> piece(child.name(), reports, total, month))
                .ifPresent(parts::add));
        List<Piece> regions = new ArrayList<>();
        below.forEach(region -> own.place(region.path())
                .flatMap(reports -> piece(region.name(), reports, total, month))
                .ifPresent(regions::add));
        Optional<Report> growth =
                total.flatMap(reports -> Optional.ofNullable(reports.growth().get(month)));
        Optional<Pulls> byPart = growth.flatMap(report -> pulls(subject, report, parts));
        Optional<Pulls> byRegion = growth.filter(report -> regions.size() == below.size())
                .flatMap(report -> pulls(subject, report, regions));
        Optional<BaseCalendar> calendar = total.flatMap(reports -> calendar(subject, reports, month));
        return new Depth(
                byPart,
                byRegion,
                byPart.isEmpty() && byRegion.isEmpty() ? "台账里没有" + subject + "分项或分地区的上年同期数，算不出各部分的拉动。" : "",
                calendar.map(BaseCalendar::sentence),
                calendar.map(Trend::bases).orElse(""),
                small(own, place, below, month));
    }

    private static String unit(Indicator indicator) {
        return indicator.unit().isEmpty() ? "1" : indicator.unit();
    }

    /** Its share of last year's total, and its growth. */
    private static Optional<Piece> piece(
            String name, PlaceReports part, Optional<PlaceReports> total, YearMonth month) {
        YearMonth before = month.minusYears(1);
        Optional<Report> growth = Optional.ofNullable(part.growth().get(month));
        Optional<Report> base = Optional.ofNullable(part.levels().get(before));
        Optional<Report> whole =
                total.flatMap(reports -> Optional.ofNullable(reports.levels().get(before)));
        return growth.flatMap(rate ->
                base.flatMap(level -> whole.filter(all -> all.unit().equals(level.unit()))
                        .filter(all -> all.value().positive())
                        .map(all -> new Piece(name, rate, level.value().dividedBy(all.value())))));
    }

    private static Optional<Pulls> pulls(Subject subject, Report total, List<Piece> pieces) {
        BigDecimal together = pieces.stream()
                .map(piece -> piece.share().lower().orElse(BigDecimal.ONE))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (pieces.isEmpty() || together.compareTo(OVERLAP) > 0) {
            return Optional.empty();
        }
        Map<String, Piece> byName = new LinkedHashMap<>();
        pieces.forEach(piece -> byName.put(piece.name(), piece));
        Contributions all = Contributions.ofSome(
                subject,
                total.value().hundredth(),
                pieces.stream()
                        .map(piece -> new Part(
                                piece.name(),
                                piece.share(),
                                piece.growth().value().hundredth()))
                        .toList());
        List<Row> rows = all.parts().stream()
                .map(one -> row(one, Objects.requireNonNull(byName.get(one.part()))))
                .toList();
        return Optional.of(new Pulls(all, rows, Trend.waterfall(all)));
    }

    private static Row row(Contribution one, Piece piece) {
        return new Row(
                one.part(),
                Wording.pull(one.pull()),
                one.rate().map(Wording::percent).orElse("—"),
                piece.growth().printed() + "%",
                piece.growth().source());
    }

    /** Months of last year still to come for this year, by their single growth beside the whole year's. */
    private static Optional<BaseCalendar> calendar(Subject subject, PlaceReports reports, YearMonth month) {
        int year = month.getYear() - 1;
        Optional<Report> whole = Optional.ofNullable(reports.growth().get(YearMonth.of(year, 12)));
        if (whole.isEmpty() || month.getMonthValue() == 12) {
            return Optional.empty();
        }
        CumulativeSeries last = series(subject, reports, year);
        CumulativeSeries before = series(subject, reports, year - 1);
        Map<Integer, Interval> singles = new LinkedHashMap<>();
        for (int next = month.getMonthValue() + 1; next <= 12; next++) {
            Answer<SinglePeriodGrowth> single = SinglePeriodGrowth.of(last, before, Stretch.month(next));
            int at = next;
            single.value().ifPresent(growth -> singles.put(at, growth.growth()));
        }
        return BaseCalendar.of(subject, whole.get().value().hundredth(), singles, month.getMonthValue())
                .value();
    }

    private static CumulativeSeries series(Subject subject, PlaceReports reports, int year) {
        return CumulativeSeries.of(
                subject, year, months(reports.levels(), year, false), months(reports.growth(), year, true));
    }

    private static Map<Integer, Interval> months(NavigableMap<YearMonth, Report> all, int year, boolean rates) {
        Map<Integer, Interval> months = new LinkedHashMap<>();
        all.subMap(YearMonth.of(year, 1), true, YearMonth.of(year, 12), true)
                .forEach((month, report) ->
                        months.put(month.getMonthValue(), rates ? report.value().hundredth() : report.value()));
        return months;
    }

    private static List<Small> small(Standings own, Region place, List<Region> below, YearMonth month) {
        List<Small> all = new ArrayList<>();
        List<Region> shown = new ArrayList<>(List.of(place));
        shown.addAll(below);
        List<BigDecimal> values = shown.stream()
                .flatMap(region -> lately(own, region, month).values().stream())
                .map(report -> report.printed().value())
                .sorted()
                .toList();
        for (Region region : shown) {
            NavigableMap<YearMonth, Report> growths = lately(own, region, month);
            if (growths.size() > 1) {
                Report last = growths.lastEntry().getValue();
                all.add(new Small(
                        region.name(),
                        last.printed() + "%",
                        last.source(),
                        Addresses.of("/analysis", "place", region.code().orElse("")),
                        Trend.small(growths, values.get(0), values.get(values.size() - 1)),
                        region.equals(place)));
            }
        }
        return all.size() < 3 ? List.of() : all;
    }

    private static NavigableMap<YearMonth, Report> lately(Standings own, Region region, YearMonth month) {
        return own.place(region.path())
                .map(reports -> reports.growth().subMap(month.minusMonths(SMALL_MONTHS), false, month, true))
                .orElseGet(TreeMap::new);
    }

    /** The sentences of both. */
    List<Explained> explained() {
        List<Explained> all = new ArrayList<>();
        parts.ifPresent(one -> all.add(one.all()));
        regions.ifPresent(one -> all.add(one.all()));
        return all;
    }
}
