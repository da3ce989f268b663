package org.jingwei.app.web.target;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.web.api.AskedFor;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.web.target.TargetsApi.SplitJson;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Region;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.target.Breakdown;
import org.jingwei.dispatch.target.Target;
import org.jingwei.dispatch.target.TargetDraft;
import org.jingwei.dispatch.target.TargetKey;
import org.jingwei.dispatch.target.Tiers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** 目标分解 for programs: the parts of one target, and cutting it anew; parts that do not make the whole are refused. */
@RestController
class TargetSplitsApi {

    private static final List<String> DIMENSIONS =
            List.of(TargetShelf.BY_REGION, Breakdown.BY_QUARTER, Breakdown.BY_MONTH, TargetShelf.BY_UNIT);
    private static final int MOST_PARTS = 500;

    private final Site site;
    private final TargetShelf shelf;
    private final TargetCuts cuts;

    TargetSplitsApi(Site site, TargetShelf shelf, TargetCuts cuts) {
        this.site = site;
        this.shelf = shelf;
        this.cuts = cuts;
    }

    /** @param version of the target that is cut */
    record SplitList(
            String indicator, String place, int year, String tier, String words, int version, List<SplitJson> splits) {}

    @GetMapping("/api/v1/targets/splits")
    SplitList splits(
            @RequestParam("place") String place,
            @RequestParam("year") int year,
            @RequestParam("indicator") String indicator,
            @RequestParam(name = "tier", defaultValue = "") String tier) {
        Region region = AskedFor.region(site.ledger().regions(), place);
        return told(whole(AskedFor.indicator(indicator), region, year, tier));
    }

    private SplitList told(Target whole) {
        return new SplitList(
                whole.key().indicator(),
                whole.key().region(),
                whole.key().year(),
                whole.key().tier(),
                whole.value().words(),
                whole.version(),
                shelf.parts(whole).stream().map(SplitJson::of).toList());
    }

    private Target whole(Indicator indicator, Region region, int year, @Nullable String tier) {
        String named = tier == null || tier.isBlank() ? Tiers.REPORT : tier;
        String known =
                shelf.tiers().named(named).orElseThrow(() -> ApiInput.Refused.wrong("看不懂 tier：没有“" + named + "”这一档。"));
        return shelf.book()
                .find(TargetKey.of(indicator.code(), region.path(), year, known))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * How a target is cut.
     *
     * @param dimension 地区, 季度, 月 or 部门
     * @param way hand (the parts are given), even, last (as last year), or the name of a curve
     * @param parts by name, of {@code hand} only
     * @param version of the target that the caller saw
     */
    record SplitIn(
            @Nullable String place,
            @Nullable Integer year,
            @Nullable String indicator,
            @Nullable String tier,
            @Nullable String dimension,
            @Nullable String way,
            @Nullable Map<String, BigDecimal> parts,
            @Nullable Integer version) {

        Map<String, String> form() {
            Map<String, String> form = new HashMap<>();
            AskedFor.field(form, "way", way);
            AskedFor.field(
                    form,
                    "parts",
                    parts == null
                            ? null
                            : parts.entrySet().stream()
                                    .map(part -> part.getKey() + " "
                                            + AskedFor.digits("parts 的“" + part.getKey() + "”", part.getValue()))
                                    .collect(Collectors.joining("\n")));
            return form;
        }
    }

    @PostMapping("/api/v1/targets/splits")
    SplitList split(@AuthenticationPrincipal Visitor visitor, @RequestBody SplitIn given) {
        Region region = AskedFor.region(site.ledger().regions(), given.place);
        Indicator indicator = AskedFor.indicator(given.indicator);
        shelf.refusal(visitor, region, indicator.code()).ifPresent(sentence -> {
            throw ApiInput.Refused.outOfReach(sentence);
        });
        if (given.year == null || given.dimension == null || !DIMENSIONS.contains(given.dimension)) {
            throw ApiInput.Refused.wrong("要写 year 和 dimension：" + String.join("、", DIMENSIONS) + "。");
        }
        if (given.parts != null && given.parts.size() > MOST_PARTS) {
            throw ApiInput.Refused.wrong("parts 最多 " + MOST_PARTS + " 项。");
        }
        Target whole = whole(indicator, region, given.year, given.tier);
        if (given.version == null || given.version != whole.version()) {
            throw changed(whole.version());
        }
        Decision<List<TargetDraft>> parts = cuts.parts(whole, given.dimension, region, indicator, given.form());
        parts.refusal().ifPresent(sentence -> {
            throw ApiInput.Refused.wrong("没有分：" + sentence + (sentence.endsWith("。") ? "" : "。"));
        });
        try {
            shelf.book().split(parts.orElseThrow(), whole.version(), shelf.stamp(visitor));
            return told(whole);
        } catch (ChangedMeanwhile other) {
            throw changed(other.actual());
        }
    }

    private static ApiInput.Refused changed(int version) {
        return ApiInput.Refused.changed("这个目标现在是第" + version + "版，请先看过，再按它的 version 来分。");
    }
}
