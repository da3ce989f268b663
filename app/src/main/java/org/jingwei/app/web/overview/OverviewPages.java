package org.jingwei.app.web.overview;

import java.util.Map;
import org.jingwei.app.wiring.Site;
import org.jingwei.ledger.store.Counts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page. */
@Controller
class OverviewPages {

    private final Site site;

    OverviewPages(Site site) {
        this.site = site;
    }

    /** @param counts what the ledger holds */
    record OverviewPage(Counts counts) {}

    @GetMapping("/")
    ModelAndView overview() {
        return new ModelAndView(
                "overview/overview",
                Map.of("page", new OverviewPage(site.ledger().counts())));
    }
}
