package org.jingwei.app.web.search;

import java.util.Optional;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.web.api.ApiPage;
import org.jingwei.app.web.exchange.FactJson;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.period.Period;
import org.jingwei.ledger.query.FoundPassage;
import org.jingwei.ledger.query.LedgerQueries;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.query.SearchFilter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 检索 for programs. */
@RestController
class SearchApi {

    private final LedgerQueries ledger;

    SearchApi(Site site) {
        this.ledger = site.ledger().queries();
    }

    /** @param text the piece of the paragraph around the words */
    record PassageJson(
            String sha256,
            String document,
            long article,
            String title,
            String genre,
            Optional<String> region,
            Optional<String> period,
            int line,
            int lineEnd,
            String text) {

        static PassageJson of(FoundPassage passage) {
            return new PassageJson(
                    passage.hash(),
                    passage.document(),
                    passage.article(),
                    passage.title(),
                    passage.genre().label(),
                    passage.region(),
                    passage.period().map(Period::toString),
                    passage.line(),
                    passage.lineEnd(),
                    passage.snippet().text());
        }
    }

    record Found(ApiPage<PassageJson> passages, ApiPage<FactJson> facts) {}

    @GetMapping("/api/v1/search")
    Found search(
            @RequestParam("words") String words,
            @RequestParam(name = "region", defaultValue = "") String region,
            @RequestParam(name = "genre", defaultValue = "") String genre,
            @RequestParam(name = "year", defaultValue = "") String year,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "size", defaultValue = "20") int size) {
        SearchFilter filter = SearchPages.filter(words, region, genre, year);
        if (!genre.isEmpty() && filter.genre().isEmpty()
                || !year.isEmpty() && filter.year().isEmpty()) {
            throw ApiInput.Refused.wrong("看不懂参数 genre 或 year。");
        }
        Paging paging = ApiPage.asked(page, size);
        return new Found(
                ApiPage.of(ledger.searchPassages(filter, paging), paging, PassageJson::of),
                ApiPage.of(ledger.searchFacts(filter, paging), paging, FactJson::of));
    }
}
