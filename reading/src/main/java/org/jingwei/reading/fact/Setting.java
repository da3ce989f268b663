package org.jingwei.reading.fact;

import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.term.RegionWords;
import org.jingwei.core.term.Status;
import org.jingwei.reading.lexicon.WordList;

/**
 * What a paragraph takes for granted: the region, the period and whether it speaks of what was or what shall be.
 *
 * @param plan the period that targets are for
 * @param speech directives may stand in any paragraph of it
 * @param yearNamed the year is printed in the sentence, so that 全年 is that year
 * @param year the year that 上半年 or 5月 is of, or {@link Period#UNPRINTED}
 * @param reported the year that the article itself says it reports on, or {@link Period#UNPRINTED}
 */
record Setting(
        Optional<String> region,
        Optional<RegionLevel> level,
        Optional<Period> period,
        Optional<Period> plan,
        int year,
        Status status,
        boolean speech,
        boolean yearNamed,
        int reported) {

    /** The same with a year that the sentence itself prints. */
    Setting in(int named) {
        boolean open = reported == Period.UNPRINTED && annual();
        Optional<Period> own = open ? Optional.of(new Period.Year(named)) : period;
        return new Setting(region, level, own, plan, named, status, speech, true, reported);
    }

    /** The other region that a word for one means here: 全省 in the speech of a mayor; empty if it is the own one. */
    Optional<String> otherRegion(String word) {
        String own = withoutOther(region.orElse(""));
        boolean named = !own.isEmpty() && !isWord(own);
        return RegionWords.standard()
                .resolve(word, named ? own : "", level)
                .map(r -> r.equals(word) && "我本".indexOf(r.charAt(0)) >= 0 ? "全" + r.substring(1) : r)
                .map(r -> r.equals(word) && r.endsWith("域") ? "全" + r.charAt(0) : r)
                .filter(r -> !r.equals(own));
    }

    /** 临江区（滨海新区） without its other name. */
    private static String withoutOther(String printed) {
        int bracket = printed.indexOf('（');
        return bracket > 0 ? printed.substring(0, bracket) : printed;
    }

    /** 全市, 城区: what a text calls its region that does not name it. */
    private static boolean isWord(String own) {
        return own.startsWith("全") || own.equals("城区");
    }

    /** Whether the name is the own one, or a part of it; a masked one is that of the same rank (XX县 for XX回族自治县). */
    boolean isOwn(String name) {
        String rank = name.substring(name.length() - 1);
        boolean masked = name.startsWith("X") || name.startsWith("某");
        return region.filter(own -> own.contains(name) || masked && own.endsWith(rank))
                .isPresent();
    }

    /** The full name of a zone of this region: 清河综保区; a zone with a name of its own keeps it (临江高新区). */
    String inside(String zone) {
        String own = withoutOther(region.orElse("全"));
        boolean named = WordList.ZONE.has(zone)
                && !isWord(own)
                && !zone.startsWith(own.substring(0, Math.min(2, own.length())));
        return named ? own.substring(0, own.length() - 1) + zone : zone;
    }

    /** A chapter of a report that looks back. */
    boolean reviews() {
        return !speech && !planned();
    }

    /** A report of a whole year: a month or quarter that one sentence names does not hold for the next. */
    boolean annual() {
        return period.isPresent() && period.get() instanceof Period.Year;
    }

    /** Whether a period that one sentence names holds for the next: in a text on a year, or on no time that it says, only the year so far. */
    boolean lets(Period named) {
        boolean soFar = !(named instanceof Period.Span)
                && named.months().filter(m -> m.first() == 1).isPresent();
        boolean silent = annual() && period.get().year() == Period.UNPRINTED;
        return !annual() || silent && soFar;
    }

    /** Whether a stretch of time lies within that of a report on a part of the year. */
    boolean tellsOf(Period named) {
        return !annual()
                && period.filter(p -> p.year() == named.year())
                        .flatMap(Period::months)
                        .filter(own -> named.months()
                                .filter(m -> own.first() <= m.first() && m.last() <= own.last())
                                .isPresent())
                        .isPresent();
    }

    boolean planned() {
        return status == Status.TARGET;
    }
}
