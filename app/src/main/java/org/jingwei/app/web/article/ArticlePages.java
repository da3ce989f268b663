package org.jingwei.app.web.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.layout.Frame;
import org.jingwei.app.web.library.DocumentKey;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.DoubtWords;
import org.jingwei.ledger.query.ArticleSummary;
import org.jingwei.ledger.query.DocumentSummary;
import org.jingwei.ledger.query.EvidencePlace;
import org.jingwei.ledger.query.KeptFact;
import org.jingwei.ledger.query.LedgerQueries;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * An article with its facts, one fact with its qualifiers, and the address by which any number is traced to where it is printed:
 * {@code /evidence/<first 12 digits of the document's hash>/<line>/<column>} holds over readings and machines, while
 * {@code /articles/<id>#f<fact>} is of one reading.
 */
@Controller
class ArticlePages {

    private final LedgerQueries ledger;
    private final OpenedTables tables;

    ArticlePages(Site site, OpenedTables tables) {
        this.ledger = site.ledger().queries();
        this.tables = tables;
    }

    /** @param facts in the order of the text */
    record ArticlePage(
            DocumentSummary document,
            ArticleSummary article,
            Optional<ArticleSummary> previous,
            Optional<ArticleSummary> next,
            List<KeptFact> facts,
            List<Block> blocks) {

        String key() {
            return DocumentKey.of(document.hash());
        }

        long waiting() {
            return facts.stream().filter(Mark::waits).count();
        }

        long count(FactLook look) {
            return facts.stream()
                    .filter(fact -> FactLook.of(fact.standing().qualifiers()) == look)
                    .count();
        }
    }

    record FactPage(KeptFact fact, List<Elsewhere> elsewhere) {

        String evidence() {
            var place = fact.read().evidence().place();
            return "/evidence/" + DocumentKey.of(fact.hash()) + "/" + place.line() + "/" + place.column();
        }

        FactLook look() {
            return FactLook.of(fact.standing().qualifiers());
        }

        boolean waits() {
            return Mark.waits(fact);
        }

        Optional<String> doubt() {
            return DoubtWords.of(fact.read());
        }

        List<String> reasons() {
            return FactReasons.of(fact);
        }
    }

    @GetMapping("/articles/{id}")
    ModelAndView article(@PathVariable("id") long id) {
        ArticleSummary article = ledger.article(id).orElseThrow(ArticlePages::notThere);
        DocumentSummary document = ledger.document(article.hash()).orElseThrow(ArticlePages::notThere);
        List<ArticleSummary> all = ledger.articles(article.hash());
        List<KeptFact> facts = ledger.facts(id);
        List<Block> blocks = ArticleText.of(
                ledger.lines(article.hash(), article.line(), article.lineEnd()),
                ledger.passages(id),
                tables.of(document),
                facts);
        return new ModelAndView(
                "article/article",
                Map.of(
                        "page",
                        new ArticlePage(
                                document,
                                article,
                                at(all, article.ordinal() - 1),
                                at(all, article.ordinal() + 1),
                                facts,
                                blocks)));
    }

    private static Optional<ArticleSummary> at(List<ArticleSummary> all, int ordinal) {
        return all.stream().filter(article -> article.ordinal() == ordinal).findFirst();
    }

    /** With htmx only what stands beside the text; otherwise a page of its own. */
    @GetMapping("/facts/{id}")
    ModelAndView fact(@PathVariable("id") long id, @ModelAttribute("frame") Frame frame) {
        KeptFact fact = ledger.fact(id).orElseThrow(ArticlePages::notThere);
        FactPage page = new FactPage(fact, Elsewhere.of(fact, ledger));
        return new ModelAndView(frame.fragment() ? "article/fact" : "article/factpage", Map.of("page", page));
    }

    /** To the fact that the latest reading has there; to the line if it has none. */
    @GetMapping("/evidence/{key}/{line}/{column}")
    String evidence(
            @PathVariable("key") String key, @PathVariable("line") int line, @PathVariable("column") int column) {
        String hash =
                Optional.of(key).filter(DocumentKey::fits).flatMap(ledger::hash).orElseThrow(ArticlePages::notThere);
        return ledger.evidence(hash, line, column)
                .map(place -> "redirect:/articles/" + place.article() + "#" + target(place, line))
                .orElse("redirect:/library/" + DocumentKey.of(hash) + "/coverage");
    }

    private static String target(EvidencePlace place, int line) {
        return place.fact().map(fact -> "f" + fact).orElse("L" + line);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
