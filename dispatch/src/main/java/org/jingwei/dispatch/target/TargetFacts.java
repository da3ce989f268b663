package org.jingwei.dispatch.target;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Interval;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Polarity;
import org.jingwei.core.term.Status;
import org.jingwei.core.term.Units;

/** Takes targets from the facts of a report, with the words they are printed in. Immutable, thread-safe. */
public final class TargetFacts {

    private static final String WAY = "报告提取";

    private final Indicators indicators;
    private final Units units;
    private final Tiers tiers = Tiers.standard();
    private final Relations relations = Relations.standard();

    public TargetFacts(Indicators indicators, Units units) {
        this.indicators = indicators;
        this.units = units;
    }

    /** A fact that aims at a whole year, turned into a target; empty for any other fact. */
    public Optional<TargetDraft> of(Fact fact, String region, int year) {
        if (fact.qualifiers().status() != Status.TARGET || !wholeYear(fact.qualifiers(), year)) {
            return Optional.empty();
        }
        String indicator = fact.code().orElse(fact.indicator());
        String place = fact.qualifiers().region().orElse(region);
        return value(fact)
                .map(value -> new TargetDraft(
                        TargetKey.of(indicator, place, year, tier(fact)), value, List.of(fact.evidence()), WAY));
    }

    /** Only what is printed for this year, or for a year that is not printed. */
    private static boolean wholeYear(Qualifiers qualifiers, int year) {
        return qualifiers
                .period()
                .map(period -> (period.year() == year || period.year() == Period.UNPRINTED)
                        && (period instanceof Period.Year || period.point()))
                .orElse(true);
    }

    private String tier(Fact fact) {
        return Optional.ofNullable(fact.notes().get("tier"))
                .flatMap(tiers::named)
                .orElse(Tiers.REPORT);
    }

    private Optional<TargetValue> value(Fact fact) {
        Quantity quantity = fact.quantity();
        if (quantity.censored()) {
            return Optional.empty();
        }
        if (quantity.value().isEmpty()) {
            String quote = fact.evidence().quote();
            Optional<TargetValue> relation = relations.find(quote).map(TargetValue.class::cast);
            return relation.or(() -> Optional.of(new TargetValue.InWords(quote)));
        }
        Measure measure = fact.qualifiers().measure();
        if (measure == Measure.GAP) {
            return relations.find(fact.evidence().quote()).map(TargetValue.class::cast);
        }
        Polarity polarity =
                fact.code().flatMap(indicators::byCode).map(Indicator::polarity).orElse(Polarity.UP);
        return Wanted.values(quantity, measure, polarity, units).map(wanted -> figure(fact, measure, quantity, wanted));
    }

    private static TargetValue figure(Fact fact, Measure measure, Quantity quantity, Interval wanted) {
        Optional<BigDecimal> single = quantity.upper().isPresent()
                ? Optional.empty()
                : quantity.value().map(Printed::value);
        return new TargetValue.Figure(
                measure,
                single,
                wanted,
                quantity.unit().orElse(""),
                fact.evidence().quote());
    }

    /** Targets of all facts; of several for one key, the first. */
    public List<TargetDraft> of(List<Fact> facts, String region, int year) {
        Map<TargetKey, TargetDraft> byKey = new LinkedHashMap<>();
        facts.forEach(fact -> of(fact, region, year).ifPresent(draft -> byKey.putIfAbsent(draft.key(), draft)));
        return List.copyOf(byKey.values());
    }
}
