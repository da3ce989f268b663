package org.jingwei.app.web.target;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.web.api.AskedFor;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Region;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.indicator.Report;
import org.jingwei.dispatch.target.Breakdown;
import org.jingwei.dispatch.target.Target;
import org.jingwei.dispatch.target.TargetDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 目标 for programs: the targets of a region and a year with their parts, and setting one, within the reach of the account. */
@RestController
class TargetsApi {

    private final Site site;
    private final TargetShelf shelf;

    TargetsApi(Site site, TargetShelf shelf) {
        this.site = site;
        this.shelf = shelf;
    }

    /** @param parts months of a quarter; none of others */
    record PartJson(String name, String words, Optional<BigDecimal> value, List<PartJson> parts) {

        static PartJson of(Target part, List<Target> below) {
            return new PartJson(
                    part.key().part().orElseThrow().name(),
                    part.value().words(),
                    TargetPages.figure(part),
                    below.stream().map(one -> of(one, List.of())).toList());
        }
    }

    /** @param whole whether the parts make the target, {@code sum} what they come to */
    record SplitJson(String dimension, BigDecimal sum, boolean whole, List<String> ways, List<PartJson> parts) {

        static SplitJson of(Breakdown one) {
            return new SplitJson(
                    one.dimension(),
                    one.sum(),
                    one.whole(),
                    one.ways(),
                    one.branches().stream()
                            .map(branch -> PartJson.of(branch.part(), branch.parts()))
                            .toList());
        }
    }

    /**
     * @param state set, not_set (明确不设), printed (a document prints it and nobody took it over) or none (没有找到)
     * @param version of a target that is set; 0 otherwise
     * @param reached the latest figure of the year in words, {@code standing} how it stands to the target
     * @param lowered why it needs a reason: below last year's target, below last year's result; empty if it does not
     */
    record TargetJson(
            String indicator,
            String name,
            String state,
            Optional<String> tier,
            Optional<String> words,
            Optional<BigDecimal> value,
            Optional<String> unit,
            String kind,
            int version,
            Optional<String> way,
            Optional<String> evidence,
            Optional<String> quote,
            Optional<String> reached,
            Optional<String> standing,
            Optional<String> lastTarget,
            Optional<String> lastResult,
            String lowered,
            List<SplitJson> splits) {

        static TargetJson of(TargetLine line, List<Breakdown> splits) {
            Optional<Target> target = line.target();
            return new TargetJson(
                    line.indicator(),
                    line.name(),
                    target.isEmpty()
                            ? line.printed().isPresent() ? "printed" : "none"
                            : line.notSet() ? "not_set" : "set",
                    said(line.tier()),
                    said(line.words()).or(() -> line.printed().map(Report::words)),
                    target.flatMap(TargetPages::figure)
                            .or(() -> line.printed()
                                    .map(report -> report.printed().value())),
                    target.map(TargetShelf::unit)
                            .filter(unit -> !unit.isEmpty())
                            .or(() -> line.printed().flatMap(report -> report.unit())),
                    line.kind(),
                    target.map(Target::version).orElse(0),
                    target.map(Target::way),
                    line.evidence().or(() -> line.printed().map(report -> report.source())),
                    said(line.quote()),
                    line.reached().map(one -> one.period() + " " + one.figure()),
                    line.reached().map(TargetLine.Reached::words),
                    said(line.lastTarget()),
                    said(line.lastResult()),
                    line.loweredWords(),
                    splits.stream().map(SplitJson::of).toList());
        }

        private static Optional<String> said(String words) {
            return Optional.of(words).filter(text -> !text.isEmpty());
        }
    }

    /** @param place the path from the province down */
    record TargetList(String place, int year, List<TargetJson> items) {}

    @GetMapping("/api/v1/targets")
    TargetList targets(@RequestParam("place") String place, @RequestParam("year") int year) {
        Region region = AskedFor.region(site.ledger().regions(), place);
        return new TargetList(
                region.path(),
                year(year),
                shelf.lines(region, year).stream()
                        .map(line -> TargetJson.of(
                                line,
                                line.parts() > 0 ? shelf.parts(line.target().orElseThrow()) : List.of()))
                        .toList());
    }

    /**
     * A target as a form says it.
     *
     * @param kind growth, level, delta, share, rank, relation, words or not_set
     * @param upper of a range, {@code side} most where no more than the value is wanted
     * @param version that the caller saw; 0 or none for a target that is not set yet
     */
    record TargetIn(
            @Nullable String place,
            @Nullable Integer year,
            @Nullable String indicator,
            @Nullable String tier,
            @Nullable String kind,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            @Nullable String side,
            @Nullable String words,
            @Nullable String reason,
            @Nullable Integer version) {

        Map<String, String> form() {
            Map<String, String> form = new HashMap<>();
            AskedFor.field(form, "tier", tier);
            AskedFor.field(form, "kind", kind == null ? null : kind.toUpperCase(Locale.ROOT));
            AskedFor.field(form, "value", value == null ? null : AskedFor.digits("value", value));
            AskedFor.field(form, "upper", upper == null ? null : AskedFor.digits("upper", upper));
            AskedFor.field(form, "unit", unit);
            AskedFor.field(form, "side", side);
            AskedFor.field(form, "words", words);
            AskedFor.field(form, "reason", reason);
            return form;
        }
    }

    /** @param version of the target as it is now */
    record TargetSet(String indicator, String place, int year, String tier, String words, int version) {}

    @PostMapping("/api/v1/targets")
    TargetSet set(@AuthenticationPrincipal Visitor visitor, @RequestBody TargetIn given) {
        Region region = AskedFor.region(site.ledger().regions(), given.place);
        Indicator indicator = AskedFor.indicator(given.indicator);
        int year = year(given.year == null ? 0 : given.year);
        shelf.refusal(visitor, region, indicator.code()).ifPresent(sentence -> {
            throw ApiInput.Refused.outOfReach(sentence);
        });
        Decision<TargetDraft> draft = shelf.draft(region, indicator, year, given.form());
        draft.refusal().ifPresent(sentence -> {
            throw ApiInput.Refused.wrong(sentence);
        });
        try {
            Target target = shelf.book()
                    .set(draft.orElseThrow(), given.version == null ? 0 : given.version, shelf.stamp(visitor));
            return new TargetSet(
                    indicator.code(),
                    region.path(),
                    year,
                    target.key().tier(),
                    target.value().words(),
                    target.version());
        } catch (ChangedMeanwhile changed) {
            throw ApiInput.Refused.changed("这个目标已有别的版本，请先看最新的，再按它的 version 来定。");
        }
    }

    private static int year(int asked) {
        if (asked < 1950 || asked > 2199) {
            throw ApiInput.Refused.wrong("看不懂 year：写四位年份。");
        }
        return asked;
    }
}
