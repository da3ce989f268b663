package org.jingwei.app.web.outlook;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.layout.Addresses;
import org.jingwei.app.wording.Freshness;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Region;
import org.jingwei.dispatch.indicator.IndicatorLamp;
import org.jingwei.dispatch.indicator.PlaceReports;
import org.jingwei.dispatch.indicator.Rank;
import org.jingwei.dispatch.indicator.Report;
import org.jingwei.dispatch.indicator.Standing;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.ledger.query.Cell;

/**
 * A line of the one table.
 *
 * @param reports of the place, with its goals
 * @param now how the region stands beside the one above and its own kind, at the month of the growth shown
 * @param before its rank in the report before
 * @param lamps of all regulations, the worst first
 */
record TableRow(
        IndicatorStanding standing,
        Region place,
        Optional<PlaceReports> reports,
        Optional<Standing> now,
        Optional<Rank> before,
        List<IndicatorLamp> lamps) {

    private static final int CHARTED = 24;

    Indicator indicator() {
        return standing.figures().indicator();
    }

    String analysis() {
        return Addresses.of(
                "/analysis",
                "indicator",
                indicator().code(),
                "place",
                place.code().orElse(""));
    }

    String spark() {
        return Trend.spark(standing.figures().growths());
    }

    /** Its growth with the goals of the years, for print. */
    String trend() {
        List<Cell> growths = standing.figures().growths();
        return Trend.growth(
                growths.subList(Math.max(0, growths.size() - CHARTED), growths.size()),
                reports.map(PlaceReports::growthGoals).orElse(Map.of()),
                Map.of());
    }

    /** The growth of the region above, if it can be compared. */
    Optional<Report> above() {
        return now.filter(one -> one.gapToAbove().isPresent()).flatMap(Standing::growthAbove);
    }

    /** By so many points more or less than above, as the printed figures have it. */
    String gap() {
        return above().map(above -> {
                    BigDecimal gap = now.orElseThrow()
                            .growth()
                            .orElseThrow()
                            .printed()
                            .value()
                            .subtract(above.printed().value());
                    return gap.signum() == 0
                            ? "持平"
                            : (gap.signum() > 0 ? "高" : "低") + gap.abs().toPlainString();
                })
                .orElse("—");
    }

    Optional<Rank> rank() {
        return now.flatMap(Standing::rank);
    }

    /** To which month its figures run. */
    Optional<YearMonth> month() {
        return standing.growth()
                .or(standing::level)
                .flatMap(cell -> cell.key().period().lastMonth());
    }

    /** What a document states of its place, where the figures of the others are not known. */
    Optional<PrintedRank> printedRank() {
        return rank().isPresent()
                ? Optional.empty()
                : month().flatMap(month -> PrintedRank.of(standing.figures().ranks(), month));
    }

    /** ↑2, ↓1, 不变; nothing where there was no rank before. */
    String movement() {
        return rank().flatMap(rank -> before.map(earlier -> earlier.place() - rank.place()))
                .map(TableRow::moved)
                .orElse("");
    }

    static String moved(int up) {
        return up == 0 ? "不变" : up > 0 ? "↑" + up : "↓" + -up;
    }

    /** The worst light over what was reported that still tells how things are; an old one only where there is no other. */
    Optional<IndicatorLamp> worst(Freshness freshness) {
        return lit(freshness, false);
    }

    /** The worst light over what a model expects, which stands apart. */
    Optional<IndicatorLamp> foreseen(Freshness freshness) {
        return lit(freshness, true);
    }

    private Optional<IndicatorLamp> lit(Freshness freshness, boolean foreseen) {
        return lamps.stream()
                .filter(lamp -> lamp.lamp().light() != Light.UNKNOWN && lamp.foreseen() == foreseen)
                .min(Comparator.comparing(lamp -> freshness.past(lamp.lamp().month())));
    }

    String alerts() {
        return Addresses.of(
                "/alerts",
                "place",
                place.code().orElse(""),
                "indicator",
                indicator().code(),
                "light",
                Light.GREEN.name());
    }
}
