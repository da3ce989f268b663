package org.jingwei.ledger.people;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.Regions;
import org.jingwei.ledger.store.Matter;

/**
 * What somebody may do and where he may write: by his own mandate or by one that was lent to him, each within its own region and
 * department and never mixed. Reading has no such limits. A refusal is one sentence that can be shown. Immutable, thread-safe.
 */
public final class Reach {

    private final List<Mandate> mandates;
    private final Regions regions;
    private final BiPredicate<String, String> sameUnit;

    /** @param sameUnit whether two ways of writing mean one department */
    public Reach(List<Mandate> mandates, Regions regions, BiPredicate<String, String> sameUnit) {
        this.mandates = List.copyOf(mandates);
        this.regions = regions;
        this.sameUnit = sameUnit;
    }

    /** His own first. */
    public List<Mandate> mandates() {
        return mandates;
    }

    public Set<Action> actions() {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        mandates.forEach(mandate -> actions.addAll(mandate.role().actions()));
        return actions;
    }

    public boolean may(Action action) {
        return mandates.stream().anyMatch(mandate -> mandate.role().may(action));
    }

    /** Whether the action is allowed on everything. */
    public boolean unlimited(Action action) {
        return mandates.stream().anyMatch(mandate -> mandate.role().may(action) && mandate.unlimited());
    }

    /** Whether he may do it by mandates of a department only, to which no document as a whole belongs. */
    public boolean byDepartment(Action action) {
        return mandates.stream()
                .filter(mandate -> mandate.role().may(action))
                .noneMatch(mandate -> mandate.department().isEmpty());
    }

    /**
     * Why a value may not be written: it is of a place outside, or of an indicator that another department keeps. What nobody
     * can tell the place or the indicator of is outside of every limit.
     */
    public Optional<String> refusal(Action action, Matter matter) {
        boolean allowed = mandates.stream()
                .filter(mandate -> mandate.role().may(action))
                .anyMatch(mandate -> covers(mandate, matter.place()) && keeps(mandate, matter.indicator()));
        return allowed ? Optional.empty() : Optional.of(sentence(action, matter));
    }

    /** Why a document that speaks of these places may not be touched; places that nobody can tell are not asked. */
    public Optional<String> refusal(Action action, Collection<String> places) {
        boolean allowed = mandates.stream()
                .filter(mandate -> mandate.role().may(action))
                .anyMatch(mandate -> outside(mandate, places).isEmpty());
        return allowed
                ? Optional.empty()
                : Optional.of("文件说的是" + String.join("、", places) + "，不在您的范围（" + shown(action) + "）里");
    }

    private List<String> outside(Mandate mandate, Collection<String> places) {
        return places.stream()
                .filter(place -> !covers(mandate, Optional.of(place)))
                .toList();
    }

    private boolean covers(Mandate mandate, Optional<String> place) {
        return mandate.region().isEmpty()
                || path(mandate)
                        .flatMap(path -> place.filter(name -> name.startsWith(path)))
                        .isPresent();
    }

    /** A region that the tree no longer has covers nothing. */
    private Optional<String> path(Mandate mandate) {
        return mandate.region().flatMap(regions::byCode).map(Region::path);
    }

    private boolean keeps(Mandate mandate, Optional<String> indicator) {
        return mandate.department().isEmpty()
                || keeper(indicator)
                        .filter(unit -> sameUnit.test(unit, mandate.department().get()))
                        .isPresent();
    }

    private static Optional<String> keeper(Optional<String> indicator) {
        return indicator.flatMap(Indicators.standard()::byCode).map(Indicator::department);
    }

    private String sentence(Action action, Matter matter) {
        String indicator = matter.indicator()
                .flatMap(Indicators.standard()::byCode)
                .map(known -> known.name() + "（" + known.department() + "）")
                .orElse("指标不明的数");
        return matter.place().orElse("地区不明") + "的" + indicator + "不在您的范围（" + shown(action) + "）里";
    }

    /** Where he may do it, in words. */
    public String shown(Action action) {
        return mandates.stream()
                .filter(mandate -> mandate.role().may(action))
                .map(this::shown)
                .distinct()
                .collect(Collectors.joining("；"));
    }

    /** The limits of a mandate, in words. */
    public String shown(Mandate mandate) {
        String place =
                mandate.region().map(code -> path(mandate).orElse("代码 " + code)).orElse("全部地区");
        return place + "，" + mandate.department().orElse("全部部门");
    }
}
