package org.jingwei.app.web.outlook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.layout.Addresses;
import org.jingwei.app.wording.LightWords;
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

    /** ↑2, ↓1, 不变; nothing where there was no rank before. */
    String movement() {
        return rank().flatMap(rank -> before.map(earlier -> earlier.place() - rank.place()))
                .map(up -> up == 0 ? "不变" : up > 0 ? "↑" + up : "↓" + -up)
                .orElse("");
    }

    /** The worst light over what was reported; what is only expected stands apart. */
    Optional<IndicatorLamp> worst() {
        return lamps.stream()
                .filter(lamp -> lamp.lamp().light() != Light.UNKNOWN && !lamp.foreseen())
                .findFirst();
    }

    /** The worst light over what a model expects. */
    Optional<IndicatorLamp> foreseen() {
        return lamps.stream()
                .filter(lamp -> lamp.lamp().light() != Light.UNKNOWN && lamp.foreseen())
                .findFirst();
    }

    String foreseenLook() {
        return foreseen().map(lamp -> LightWords.look(lamp.lamp().light())).orElse("");
    }

    String look() {
        return worst().map(lamp -> LightWords.look(lamp.lamp().light())).orElse("");
    }

    String light() {
        return worst().map(lamp -> lamp.lamp().light().word()).orElse("");
    }

    String reason() {
        return worst().map(lamp -> lamp.lamp().reason()).orElse("");
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
