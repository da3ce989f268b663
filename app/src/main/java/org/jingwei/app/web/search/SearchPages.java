package org.jingwei.app.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.layout.Typed;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.FactWords;
import org.jingwei.app.wording.PeriodWords;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Genre;
import org.jingwei.ledger.query.FoundPassage;
import org.jingwei.ledger.query.KeptFact;
import org.jingwei.ledger.query.LedgerQueries;
import org.jingwei.ledger.query.Page;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.query.SearchFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Words, found in the text and in the facts. */
@Controller
class SearchPages {

    private static final int ROWS = 20;
    private static final int LONGEST = 100;

    private final Site site;

    SearchPages(Site site) {
        this.site = site;
    }

    /**
     * @param number of the page, from 1
     */
    record SearchPage(
            String words,
            String region,
            String genre,
            String year,
            Page<FoundPassage> passages,
            Page<KeptFact> facts,
            int number) {

        boolean later() {
            return number * ROWS < Math.max(passages.total(), facts.total());
        }

        /** The address of another page of the same question. */
        String link(int other) {
            return "/search?words=" + encoded(words) + "&region=" + encoded(region) + "&genre=" + encoded(genre)
                    + "&year=" + encoded(year) + "&page=" + other;
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        String indicator(Fact fact) {
            return fact.indicator();
        }

        String said(Fact fact) {
            return FactWords.measure(fact.qualifiers().measure()) + " " + FactWords.quantity(fact.quantity());
        }

        String status(Fact fact) {
            return FactWords.status(fact.qualifiers().status());
        }

        String period(Fact fact) {
            return fact.qualifiers().period().map(PeriodWords::of).orElse("时期未印");
        }

        List<Genre> genres() {
            return List.of(Genre.values());
        }
    }

    @GetMapping("/search")
    ModelAndView search(
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "region", defaultValue = "") String region,
            @RequestParam(name = "genre", defaultValue = "") String genre,
            @RequestParam(name = "year", defaultValue = "") String year,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        SearchFilter filter = filter(words, region, genre, year);
        int number = Math.max(1, Math.min(page, LedgerQueries.MOST_FOUND / ROWS));
        LedgerQueries queries = site.ledger().queries();
        Paging paging = Paging.page(number, ROWS);
        return new ModelAndView(
                "search/search",
                Map.of(
                        "page",
                        new SearchPage(
                                filter.words(),
                                region.strip(),
                                genre,
                                year,
                                queries.searchPassages(filter, paging),
                                queries.searchFacts(filter, paging),
                                number)));
    }

    /** What the address asks; what it does not understand it does not ask. */
    static SearchFilter filter(String words, String region, String genre, String year) {
        String sought = words.strip();
        String cut = sought.length() > LONGEST ? sought.substring(0, LONGEST) : sought;
        return new SearchFilter(cut, Typed.given(region), genre(genre), year(year));
    }

    private static Optional<Genre> genre(String name) {
        return List.of(Genre.values()).stream()
                .filter(genre -> genre.name().equals(name.toUpperCase(Locale.ROOT))
                        || genre.label().equals(name))
                .findFirst();
    }

    private static Optional<Integer> year(String typed) {
        return typed.matches("[12]\\d{3}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
