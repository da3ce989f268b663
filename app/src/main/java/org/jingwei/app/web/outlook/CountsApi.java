package org.jingwei.app.web.outlook;

import org.jingwei.app.wiring.Site;
import org.jingwei.ledger.store.Counts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How much the ledger holds. */
@RestController
class CountsApi {

    private final Site site;

    CountsApi(Site site) {
        this.site = site;
    }

    /** As it travels. */
    record CountsJson(long documents, long articles, long facts, long observations, long vintages) {}

    @GetMapping("/api/v1/counts")
    CountsJson counts() {
        Counts counts = site.ledger().counts();
        return new CountsJson(
                counts.documents(), counts.articles(), counts.facts(), counts.observations(), counts.vintages());
    }
}
