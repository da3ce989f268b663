package org.jingwei.app.web.system;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.app.web.api.ApiPage;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Region;
import org.jingwei.ledger.query.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogues for programs: the codes by which the rest is asked. */
@RestController
class CatalogueApi {

    private final Site site;

    CatalogueApi(Site site) {
        this.site = site;
    }

    record IndicatorJson(
            String code,
            String name,
            List<String> aliases,
            String unit,
            String kind,
            String polarity,
            String department,
            Optional<String> parent) {

        static IndicatorJson of(Indicator indicator) {
            return new IndicatorJson(
                    indicator.code(),
                    indicator.name(),
                    indicator.aliases(),
                    indicator.unit(),
                    indicator.kind().name().toLowerCase(Locale.ROOT),
                    indicator.polarity().name().toLowerCase(Locale.ROOT),
                    indicator.department(),
                    indicator.parent());
        }
    }

    /** @param path the names from the province down */
    record RegionJson(Optional<String> code, String name, String path, String level, List<String> aliases) {

        static RegionJson of(Region region) {
            return new RegionJson(
                    region.code(), region.name(), region.path(), region.level().label(), region.aliases());
        }
    }

    @GetMapping("/api/v1/indicators")
    ApiPage<IndicatorJson> indicators(
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "size", defaultValue = "100") int size) {
        Paging paging = ApiPage.asked(page, size);
        return ApiPage.of(CataloguePages.indicatorsSaying(words.strip()), paging, IndicatorJson::of);
    }

    @GetMapping("/api/v1/regions")
    ApiPage<RegionJson> regions(
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "in", defaultValue = "") String in,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "size", defaultValue = "100") int size) {
        Paging paging = ApiPage.asked(page, size);
        return ApiPage.of(
                CataloguePages.regionsSaying(site.ledger().regions(), words.strip(), in), paging, RegionJson::of);
    }
}
