package org.jingwei.app.web.outlook;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jingwei.analysis.rank.Basis;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.RegionLevel;

/**
 * What is ranked, by what, and among whom.
 *
 * @param basis growth or value: completion needs targets, which few places print
 * @param level of the places; zones stand among the counties, as in the tables of offices
 * @param within the region that they lie in
 * @param month to which the figures run; empty for the latest that most of the places have
 */
record RankingQuestion(Indicator indicator, Basis basis, RegionLevel level, Region within, Optional<YearMonth> month) {

    /** The levels that are ranked, the highest first. */
    static final List<RegionLevel> LEVELS = List.of(RegionLevel.PROVINCE, RegionLevel.PREFECTURE, RegionLevel.COUNTY);

    static final List<Basis> BASES = List.of(Basis.GROWTH, Basis.VALUE);

    RankingQuestion {
        if (!LEVELS.contains(level) || !within.level().above(level) || !BASES.contains(basis)) {
            throw new IllegalArgumentException("no ranking of " + level + " in " + within + " by " + basis);
        }
    }

    Measure measure() {
        return basis == Basis.GROWTH ? Measure.YOY : Measure.LEVEL;
    }

    /** The level among which a region is ranked. */
    static RegionLevel levelOf(Region region) {
        return switch (region.level()) {
            case NATION, PROVINCE -> RegionLevel.PROVINCE;
            case PREFECTURE -> RegionLevel.PREFECTURE;
            case COUNTY, ZONE, TOWNSHIP, VILLAGE -> RegionLevel.COUNTY;
        };
    }

    boolean among(Region region) {
        boolean ranked = region.level() == level || level == RegionLevel.COUNTY && region.level() == RegionLevel.ZONE;
        return ranked && within.covers(region);
    }

    /** 全国2864个县（市、区）. */
    String peers(int places) {
        return within.name()
                + places
                + (level == RegionLevel.PROVINCE ? "个省（区、市）" : level == RegionLevel.PREFECTURE ? "个市（州）" : "个县（市、区）");
    }
}
