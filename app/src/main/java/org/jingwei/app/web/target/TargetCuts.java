package org.jingwei.app.web.target;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.analysis.answer.Answer;
import org.jingwei.analysis.answer.Subject;
import org.jingwei.analysis.curve.ScheduleCurve;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.analysis.target.TargetSplit;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.number.Interval;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Region;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.indicator.Report;
import org.jingwei.dispatch.indicator.Standing;
import org.jingwei.dispatch.indicator.Standings;
import org.jingwei.dispatch.target.Breakdown;
import org.jingwei.dispatch.target.Splitting;
import org.jingwei.dispatch.target.Target;
import org.jingwei.dispatch.target.TargetDraft;
import org.springframework.stereotype.Component;

/** 分解: how a target is cut, as a person asks in the form; months are cut within the quarters where those are set. */
@Component
class TargetCuts {

    private final Site site;
    private final TargetShelf shelf;

    TargetCuts(Site site, TargetShelf shelf) {
        this.site = site;
        this.shelf = shelf;
    }

    /** The parts as the form says, or a sentence that says why not. */
    Decision<List<TargetDraft>> parts(
            Target whole, String dimension, Region region, Indicator indicator, Map<String, String> form) {
        Optional<BigDecimal> figure = TargetPages.figure(whole);
        if (figure.isEmpty()) {
            return Decision.refused("“" + whole.value().words() + "”没有可以分解的数。");
        }
        Subject subject = new Subject(region.name() + indicator.name(), TargetShelf.unit(whole));
        Decision<TargetSplit> split = cut(subject, figure.get(), dimension, region, indicator, whole, form);
        return split.refusal()
                .or(() -> dimension.equals(Breakdown.BY_MONTH)
                        ? Breakdown.refusal(split.orElseThrow(), quarters(whole))
                        : Optional.empty())
                .<Decision<List<TargetDraft>>>map(Decision::refused)
                .orElseGet(() -> Splitting.of(whole, dimension, split.orElseThrow()));
    }

    private Decision<TargetSplit> cut(
            Subject subject,
            BigDecimal figure,
            String dimension,
            Region region,
            Indicator indicator,
            Target whole,
            Map<String, String> form) {
        String way = TargetForm.text(form, "way");
        if (way.equals("hand")) {
            Decision<Map<String, BigDecimal>> typed = TargetForm.parts(TargetForm.text(form, "parts"), dimension);
            return typed.refusal().isPresent()
                    ? Decision.refused(typed.refusal().get())
                    : decision(TargetSplit.byHand(subject, figure, typed.orElseThrow()));
        }
        List<String> names = site.ledger().regions().children(region).stream()
                .map(Region::name)
                .toList();
        if (dimension.equals(TargetShelf.BY_REGION)) {
            return names.isEmpty()
                    ? Decision.refused(region.name() + "在区划目录里没有下级，请逐行写明。")
                    : way.equals("last")
                            ? byLastYear(
                                    subject,
                                    figure,
                                    region,
                                    indicator,
                                    whole.key().year() - 1)
                            : decision(TargetSplit.even(subject, figure, names));
        }
        if (dimension.equals("部门")) {
            return Decision.refused("按部门分解请逐行写明。");
        }
        Decision<ScheduleCurve> curve =
                curve(way, region, indicator, whole.key().year() - 1);
        if (curve.refusal().isPresent()) {
            return Decision.refused(curve.refusal().get());
        }
        if (dimension.equals(Breakdown.BY_QUARTER)) {
            return decision(TargetSplit.byQuarter(subject, figure, curve.orElseThrow()));
        }
        return decision(Breakdown.given(quarters(whole))
                .map(quarters -> TargetSplit.byMonth(subject, figure, quarters, curve.orElseThrow()))
                .orElseGet(() -> TargetSplit.byMonth(subject, figure, curve.orElseThrow())));
    }

    private List<Target> quarters(Target whole) {
        return shelf.book().parts(whole.key(), Breakdown.BY_QUARTER);
    }

    private static Decision<TargetSplit> decision(Answer<TargetSplit> answer) {
        return answer.refusal()
                .<Decision<TargetSplit>>map(Decision::refused)
                .orElseGet(() -> Decision.allowed(answer.orElseThrow()));
    }

    /** Each region by its level of last year. */
    private Decision<TargetSplit> byLastYear(
            Subject subject, BigDecimal figure, Region region, Indicator indicator, int year) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        List<String> without = new ArrayList<>();
        for (Region child : site.ledger().regions().children(region)) {
            Optional<Report> level = standings(indicator, child, year)
                    .flatMap(all -> all.at(child.path(), YearMonth.of(year, 12)))
                    .flatMap(Standing::level);
            level.ifPresentOrElse(
                    report -> weights.put(child.name(), report.printed().value()), () -> without.add(child.name()));
        }
        return without.isEmpty()
                ? decision(TargetSplit.byWeights(subject, figure, weights, "按" + year + "年各地实绩分解"))
                : Decision.refused("台账里没有" + String.join("、", without) + year + "年的全年数，不能按上年实绩分解。");
    }

    private Optional<Standings> standings(Indicator indicator, Region region, int year) {
        return Optional.ofNullable(
                shelf.standings(List.of(indicator), region, year + 1).get(indicator.code()));
    }

    private Decision<ScheduleCurve> curve(String way, Region region, Indicator indicator, int year) {
        if (!way.equals("last")) {
            return way.equals("even")
                    ? Decision.allowed(ScheduleCurves.evenMonths())
                    : ScheduleCurves.standard()
                            .named(way)
                            .<Decision<ScheduleCurve>>map(Decision::allowed)
                            .orElseGet(() -> Decision.refused("请选怎样分解。"));
        }
        Map<Integer, Interval> cumulative = new LinkedHashMap<>();
        standings(indicator, region, year)
                .flatMap(all -> all.place(region.path()))
                .ifPresent(place -> place.levels().forEach((month, report) -> {
                    if (month.getYear() == year) {
                        cumulative.put(month.getMonthValue(), report.value());
                    }
                }));
        try {
            return Decision.allowed(ScheduleCurve.lastYear(cumulative));
        } catch (IllegalArgumentException incomplete) {
            return Decision.refused("台账里没有" + region.name() + year + "年各月的累计数，不能按上年进度分解。");
        }
    }
}
