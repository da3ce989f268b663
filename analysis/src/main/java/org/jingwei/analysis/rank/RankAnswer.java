package org.jingwei.analysis.rank;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.answer.Wording;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Interval;

/**
 * One peer's place, its movement, and the way to the next place.
 *
 * @param placesWon since the earlier ranking, negative for places lost; empty without one
 * @param next the peer directly above
 */
public record RankAnswer(Ranking ranking, Standing standing, Optional<Integer> placesWon, Optional<Standing> next)
        implements Explained {

    /** How far the printed figure lies from the next place, in the question's unit; empty for the first. */
    public Optional<Interval> distanceToNext() {
        return next.map(above -> {
            Interval gap =
                    Interval.of(above.figure(), Approx.EXACT).minus(Interval.of(standing.figure(), Approx.EXACT));
            boolean more = above.figure().value().compareTo(standing.figure().value()) > 0;
            return more ? gap : gap.negate();
        });
    }

    @Override
    public String sentence() {
        Question question = ranking.question();
        return standing.region() + question.subject() + question.basis().words() + standing.figure() + question.unit()
                + "，居" + question.peers() + (standing.shared() ? "并列" : "") + "第" + standing.place() + "位"
                + placesWon.map(RankAnswer::movement).orElse("")
                + next.map(above -> "，" + behind(above)).orElse("")
                + (settled() ? "" : "；因数据四舍五入，实际位次在第" + range() + "位之间")
                + "。";
    }

    private boolean settled() {
        return standing.shared() || standing.possible().single().isPresent();
    }

    private String range() {
        return standing.possible().lower().orElseThrow() + "至第"
                + standing.possible().upper().orElseThrow();
    }

    private static String movement(int won) {
        if (won == 0) {
            return "，位次不变";
        }
        return won > 0 ? "，前移" + won + "位" : "，后移" + -won + "位";
    }

    /** The printed difference, which is what people subtract; its interval is {@link #distanceToNext()}. */
    private String behind(Standing above) {
        BigDecimal apart =
                above.figure().value().subtract(standing.figure().value()).abs();
        String unit = ranking.question().unit().equals("%")
                ? "个百分点"
                : ranking.question().unit();
        return "距第" + above.place() + "位" + above.region() + "差" + Wording.amount(Interval.exactly(apart), unit);
    }
}
