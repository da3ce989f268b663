package org.jingwei.app.web.outlook;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jingwei.analysis.rank.Standing;
import org.jingwei.core.term.Region;
import org.jingwei.ledger.indicator.PlaceFigure;

/**
 * All places of a question in their order.
 *
 * @param month of the figures, {@code earlier} of those that the movement is told from
 * @param peers how many places there are, with a figure or without
 * @param unit in which the figures were held against each other
 */
record PlaceRanking(
        RankingQuestion question,
        Optional<YearMonth> month,
        Optional<YearMonth> earlier,
        int peers,
        String unit,
        List<Line> lines) {

    PlaceRanking {
        lines = List.copyOf(lines);
    }

    /** @param before its place in the report before; empty if it had no figure there */
    record Line(Region region, PlaceFigure figure, Standing standing, Optional<Integer> before) {

        /** ↑2, ↓1, 不变; nothing where there was no place before. */
        String movement() {
            return before.map(place -> TableRow.moved(place - standing.place())).orElse("");
        }

        /** 3—5 where rounding leaves open which; nothing where it does not, or where others print the same. */
        String possible() {
            return standing.shared() || standing.possible().single().isPresent()
                    ? ""
                    : standing.possible().lower().orElseThrow() + "—"
                            + standing.possible().upper().orElseThrow();
        }
    }

    /** 全国2864个县（市、区）: those that have a figure. */
    String among() {
        return question.peers(lines.size());
    }

    int without() {
        return peers - lines.size();
    }

    Optional<Line> of(Region region) {
        return lines.stream().filter(line -> line.region().equals(region)).findFirst();
    }
}
