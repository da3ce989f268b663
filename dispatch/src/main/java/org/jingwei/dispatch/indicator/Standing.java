package org.jingwei.dispatch.indicator;

import java.time.YearMonth;
import java.util.Optional;
import org.jingwei.core.number.Interval;

/**
 * How a region stood in an indicator when its reports ran to a month.
 *
 * @param gapToGoal growth less the goal of the year, in points; likewise {@code gapToAbove} less the growth of the region above
 * @param completion share of the year's plan that is done, in percent; {@code pace} what it is ahead of even months, in points
 * @param rank by growth among the regions that lie in the same one
 */
public record Standing(
        YearMonth month,
        Optional<Report> growth,
        Optional<Report> growthGoal,
        Optional<Interval> gapToGoal,
        Optional<Report> growthAbove,
        Optional<Interval> gapToAbove,
        Optional<Report> level,
        Optional<Report> levelGoal,
        Optional<Interval> completion,
        Optional<Interval> pace,
        Optional<Rank> rank) {}
