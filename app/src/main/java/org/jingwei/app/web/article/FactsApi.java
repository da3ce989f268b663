package org.jingwei.app.web.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.web.exchange.CellJson;
import org.jingwei.app.web.exchange.FactJson;
import org.jingwei.app.web.library.ArticleJson;
import org.jingwei.app.web.library.DocumentKey;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.text.Line;
import org.jingwei.ledger.query.ArticleSummary;
import org.jingwei.ledger.query.EvidencePlace;
import org.jingwei.ledger.query.KeptFact;
import org.jingwei.ledger.query.LedgerQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** 阅读 for programs: an article with its facts, a fact with its evidence and where else the same is said. */
@RestController
class FactsApi {

    private final LedgerQueries ledger;

    private final Verdicts verdicts;

    FactsApi(Site site, Verdicts verdicts) {
        this.ledger = site.ledger().queries();
        this.verdicts = verdicts;
    }

    /** @param number from 1 in the source */
    record LineJson(int number, String text, Optional<Integer> page, Optional<String> sheet, Optional<String> cell) {

        static LineJson of(Line line) {
            return new LineJson(
                    line.number(),
                    line.text(),
                    line.anchor().page(),
                    line.anchor().sheet(),
                    line.anchor().cell());
        }
    }

    /** @param lines as they stand in the source; the places of facts are places in them */
    record ArticleWithFacts(ArticleJson article, List<LineJson> lines, List<FactJson> facts) {}

    /** @param agreement same, differs, or other where the two cannot be compared */
    record ElsewhereJson(String agreement, CellJson cell) {}

    /** @param reasons why it is as it is, in words */
    record FactWithElsewhere(FactJson fact, List<String> reasons, List<ElsewhereJson> elsewhere) {}

    /** @param fact that begins there or just before; null if none does */
    record PlaceJson(long article, Optional<Long> fact) {}

    @GetMapping("/api/v1/articles/{id}")
    ArticleWithFacts article(@PathVariable("id") long id) {
        ArticleSummary article = ledger.article(id).orElseThrow(FactsApi::notThere);
        return new ArticleWithFacts(
                ArticleJson.of(article),
                ledger.lines(article.hash(), article.line(), article.lineEnd()).stream()
                        .map(LineJson::of)
                        .toList(),
                ledger.facts(id).stream().map(FactJson::of).toList());
    }

    @GetMapping("/api/v1/facts/{id}")
    FactWithElsewhere fact(@PathVariable("id") long id) {
        KeptFact fact = ledger.fact(id).orElseThrow(FactsApi::notThere);
        return new FactWithElsewhere(
                FactJson.of(fact),
                FactReasons.of(fact),
                Elsewhere.of(fact, ledger).stream()
                        .map(other -> new ElsewhereJson(
                                other.agreement().name().toLowerCase(Locale.ROOT), CellJson.of(other.cell())))
                        .toList());
    }

    /** What the latest reading has at a place of a document. */
    @GetMapping("/api/v1/evidence/{key}/{line}/{column}")
    PlaceJson evidence(
            @PathVariable("key") String key, @PathVariable("line") int line, @PathVariable("column") int column) {
        String hash =
                Optional.of(key).filter(DocumentKey::fits).flatMap(ledger::hash).orElseThrow(FactsApi::notThere);
        EvidencePlace place = ledger.evidence(hash, line, column).orElseThrow(FactsApi::notThere);
        return new PlaceJson(place.article(), place.fact());
    }

    /** @param note why, in words; may be left out */
    record NoteJson(@Nullable String note) {

        String words() {
            return note == null ? "" : note.strip();
        }
    }

    /** @param keys what is otherwise, with the keys of a fact; an empty text takes one away */
    record MendJson(
            @Nullable Map<String, String> keys, @Nullable String note) {}

    @PostMapping("/api/v1/facts/{id}/confirm")
    FactJson confirm(
            @PathVariable("id") long id, @RequestBody NoteJson said, @AuthenticationPrincipal Visitor visitor) {
        return settled(id, fact -> verdicts.confirm(fact, said.words(), visitor));
    }

    @PostMapping("/api/v1/facts/{id}/reject")
    FactJson reject(@PathVariable("id") long id, @RequestBody NoteJson said, @AuthenticationPrincipal Visitor visitor) {
        return settled(id, fact -> verdicts.reject(fact, said.words(), visitor));
    }

    @PostMapping("/api/v1/facts/{id}/mend")
    FactJson mend(@PathVariable("id") long id, @RequestBody MendJson said, @AuthenticationPrincipal Visitor visitor) {
        Map<String, String> keys = said.keys() == null ? Map.of() : said.keys();
        return settled(id, fact -> verdicts.mend(fact, keys, new NoteJson(said.note()).words(), visitor));
    }

    private FactJson settled(long id, Consumer<KeptFact> verdict) {
        try {
            verdict.accept(ledger.fact(id).orElseThrow(FactsApi::notThere));
        } catch (Verdicts.NotHis refused) {
            throw ApiInput.Refused.outOfReach(refused.getMessage() + "。");
        } catch (IllegalArgumentException refused) {
            throw ApiInput.Refused.wrong(String.valueOf(refused.getMessage()));
        }
        return FactJson.of(ledger.fact(id).orElseThrow(FactsApi::notThere));
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
