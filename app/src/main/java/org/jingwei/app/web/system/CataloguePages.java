package org.jingwei.app.web.system;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.wiring.ProgramVersion;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.Regions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What indicators and regions Jingwei knows. */
@Controller
class CataloguePages {

    private static final int MOST = 300;

    private final Site site;

    CataloguePages(Site site) {
        this.site = site;
    }

    /** What the program knows by itself. */
    record SystemPage(int indicators, int regions, String program) {}

    /**
     * @param total how many fit, of which the page shows at most {@value #MOST}
     */
    record IndicatorsPage(List<Indicator> rows, int total, String words) {

        String kind(Indicator indicator) {
            return switch (indicator.kind()) {
                case FLOW -> "流量";
                case STOCK -> "存量";
                case INDEX -> "指数";
                case RATE -> "比率";
                case COUNT -> "计数";
            };
        }

        String polarity(Indicator indicator) {
            return switch (indicator.polarity()) {
                case UP -> "越高越好";
                case DOWN -> "越低越好";
                case NEUTRAL -> "不论高低";
            };
        }
    }

    /** @param above the regions over the one that is open, from the top */
    record RegionsPage(List<Region> rows, List<Region> above, int total, String words) {}

    @GetMapping("/system")
    ModelAndView system() {
        return new ModelAndView(
                "system/system",
                Map.of(
                        "page",
                        new SystemPage(
                                Indicators.standard().all().size(),
                                site.ledger().regions().all().size(),
                                ProgramVersion.sentence())));
    }

    @GetMapping("/system/indicators")
    ModelAndView indicators(@RequestParam(name = "words", defaultValue = "") String words) {
        String sought = words.strip();
        List<Indicator> found = indicatorsSaying(sought);
        return new ModelAndView(
                "system/indicators",
                Map.of("page", new IndicatorsPage(found.stream().limit(MOST).toList(), found.size(), sought)));
    }

    /** Those whose name, alias, code or department fits; all for no words. */
    static List<Indicator> indicatorsSaying(String sought) {
        return Indicators.standard().all().stream()
                .filter(indicator -> fits(indicator, sought))
                .toList();
    }

    private static boolean fits(Indicator indicator, String sought) {
        return sought.isEmpty()
                || indicator.name().contains(sought)
                || indicator.code().startsWith(sought)
                || indicator.department().equals(sought)
                || indicator.aliases().stream().anyMatch(alias -> alias.contains(sought));
    }

    @GetMapping("/system/regions")
    ModelAndView regions(
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "in", defaultValue = "") String in) {
        String sought = words.strip();
        Optional<Region> open = site.ledger().regions().byCode(in);
        List<Region> found = regionsSaying(site.ledger().regions(), sought, in);
        return new ModelAndView(
                "system/regions",
                Map.of(
                        "page",
                        new RegionsPage(found.stream().limit(MOST).toList(), above(open), found.size(), sought)));
    }

    /** Those of that name; for no words those just below the region of a code, or the topmost. */
    static List<Region> regionsSaying(Regions regions, String sought, String in) {
        Optional<Region> open = regions.byCode(in);
        List<Region> found = new ArrayList<>();
        for (Region region : regions.all()) {
            boolean fits = sought.isEmpty()
                    ? region.parent().equals(open) || open.isEmpty() && top(region)
                    : region.name().contains(sought) || region.aliases().contains(sought);
            if (fits) {
                found.add(region);
            }
        }
        return found;
    }

    private static boolean top(Region region) {
        return region.parent().filter(above -> above.parent().isPresent()).isEmpty();
    }

    private static List<Region> above(Optional<Region> open) {
        Deque<Region> above = new ArrayDeque<>();
        for (Optional<Region> one = open; one.isPresent(); one = one.get().parent()) {
            above.addFirst(one.get());
        }
        return List.copyOf(above);
    }
}
