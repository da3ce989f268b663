package org.jingwei.app.web.article;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.web.library.DocumentKey;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.DoubtWords;
import org.jingwei.app.wording.PeriodWords;
import org.jingwei.core.text.Line;
import org.jingwei.core.text.Place;
import org.jingwei.ledger.query.ArticleSummary;
import org.jingwei.ledger.query.KeptFact;
import org.jingwei.ledger.query.LabelledExample;
import org.jingwei.ledger.query.LedgerQueries;
import org.jingwei.ledger.query.PassageText;
import org.jingwei.ledger.query.ReviewCount;
import org.jingwei.ledger.store.Judgement;
import org.jingwei.ledger.store.Mending;
import org.jingwei.reading.exchange.FactLines;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Doubtful facts one after another with their sentence: as it is, otherwise, none at all, or later. */
@Controller
class ReviewPages {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int MOST_PASSED_OVER = 500;

    private final LedgerQueries ledger;
    private final Verdicts verdicts;

    ReviewPages(Site site, Verdicts verdicts) {
        this.ledger = site.ledger().queries();
        this.verdicts = verdicts;
    }

    /**
     * @param document the key of the one document that is gone through; empty for all
     * @param last the fact that was settled before; 0 if none was
     * @param keys what the form holds: the fact's keys, or what was typed and refused
     */
    record ReviewPage(
            String document,
            ReviewCount count,
            KeptFact fact,
            ArticleSummary article,
            Sentence sentence,
            Suggestions suggestions,
            Map<String, String> keys,
            long last,
            Optional<String> trouble) {

        String key(String name) {
            return keys.getOrDefault(name, "");
        }

        /** As people write it; what is no period stays as it was typed. */
        String period() {
            return PeriodWords.read(key("period")).map(PeriodWords::of).orElse(key("period"));
        }

        List<String> reasons() {
            return FactReasons.of(fact);
        }

        Optional<String> doubt() {
            return DoubtWords.of(fact.read());
        }

        FactLook look() {
            return FactLook.of(fact.standing().qualifiers());
        }

        String skip() {
            return address(document, fact.id(), 0);
        }
    }

    /** @param document as in {@link ReviewPage} */
    record ReviewDone(String document, ReviewCount count, boolean skipped) {}

    @GetMapping("/review")
    ModelAndView next(
            @RequestParam(name = "document", defaultValue = "") String document,
            @RequestParam(name = "after", defaultValue = "0") long after,
            @RequestParam(name = "last", defaultValue = "0") long last,
            @RequestParam(name = "fact", required = false) @Nullable Long fact,
            @AuthenticationPrincipal Visitor visitor) {
        Optional<String> hash = hash(document);
        Optional<Long> next = fact == null ? next(hash, after, visitor) : Optional.of(fact);
        return next.map(id -> page(document, find(id), last, Map.of(), Optional.empty()))
                .orElseGet(() -> new ModelAndView(
                        "article/reviewed",
                        Map.of("page", new ReviewDone(document, ledger.reviewCount(hash), after > 0))));
    }

    /** The next one that is his to settle. */
    private Optional<Long> next(Optional<String> hash, long after, Visitor visitor) {
        Optional<Long> next = ledger.nextDoubtful(hash, after);
        for (int passed = 0; passed < MOST_PASSED_OVER && next.isPresent(); passed++) {
            if (verdicts.refusal(find(next.get()), visitor).isEmpty()) {
                return next;
            }
            next = ledger.nextDoubtful(hash, next.get());
        }
        return Optional.empty();
    }

    private ModelAndView page(
            String document, KeptFact fact, long last, Map<String, String> typed, Optional<String> trouble) {
        ArticleSummary article = ledger.article(fact.article()).orElseThrow(ReviewPages::notThere);
        Map<String, String> keys = new LinkedHashMap<>(Mending.keys(fact.standing()));
        keys.putAll(typed);
        return new ModelAndView(
                "article/review",
                Map.of(
                        "page",
                        new ReviewPage(
                                document,
                                ledger.reviewCount(hash(document)),
                                fact,
                                article,
                                sentence(fact),
                                Suggestions.of(fact.standing(), article),
                                keys,
                                last,
                                trouble)));
    }

    private Sentence sentence(KeptFact fact) {
        Place place = fact.read().evidence().place();
        Optional<PassageText> passage = ledger.passages(fact.article()).stream()
                .filter(one -> one.line() <= place.line() && place.line() <= one.lineEnd())
                .findFirst();
        List<Line> lines = ledger.lines(
                fact.hash(),
                passage.map(PassageText::line).orElse(place.line()),
                passage.map(PassageText::lineEnd).orElse(place.line()));
        return Sentence.of(MarkedLines.of(lines, passage.map(PassageText::text), Map.of(place, List.of(fact))));
    }

    @PostMapping("/review/{fact}/confirm")
    ModelAndView confirm(
            @PathVariable("fact") long fact,
            @RequestParam(name = "document", defaultValue = "") String document,
            @AuthenticationPrincipal Visitor visitor) {
        return settled(document, fact, Map.of(), kept -> verdicts.confirm(kept, "", visitor));
    }

    @PostMapping("/review/{fact}/reject")
    ModelAndView reject(
            @PathVariable("fact") long fact,
            @RequestParam(name = "document", defaultValue = "") String document,
            @AuthenticationPrincipal Visitor visitor) {
        return settled(document, fact, Map.of(), kept -> verdicts.reject(kept, "", visitor));
    }

    @PostMapping("/review/{fact}/mend")
    ModelAndView mend(
            @PathVariable("fact") long fact,
            @RequestParam(name = "document", defaultValue = "") String document,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Visitor visitor) {
        Map<String, String> keys = typed.entrySet().stream()
                .filter(key -> Mending.KEYS.contains(key.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, key -> key.getValue().strip()));
        String note = typed.getOrDefault("note", "").strip();
        return settled(document, fact, keys, one -> verdicts.mend(one, coded(keys), note, visitor));
    }

    /** The period in its text form, whichever way it was typed. */
    private static Map<String, String> coded(Map<String, String> keys) {
        String typed = keys.getOrDefault("period", "");
        if (typed.isEmpty()) {
            return keys;
        }
        Map<String, String> coded = new LinkedHashMap<>(keys);
        coded.put(
                "period",
                PeriodWords.read(typed)
                        .orElseThrow(() -> new IllegalArgumentException("没有改：不认识时期“" + typed + "”，请写成 2031年1—5月 这样"))
                        .toString());
        return coded;
    }

    /** On to the next one; back to the same with what was typed if it was refused. */
    private ModelAndView settled(String document, long fact, Map<String, String> keys, Consumer<KeptFact> verdict) {
        KeptFact kept = find(fact);
        try {
            verdict.accept(kept);
        } catch (IllegalArgumentException refused) {
            ModelAndView again = page(document, kept, 0, keys, Optional.of(String.valueOf(refused.getMessage())));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        } catch (Verdicts.NotHis refused) {
            ModelAndView again = page(document, kept, 0, keys, Optional.of("没有办：" + refused.getMessage()));
            again.setStatus(HttpStatus.FORBIDDEN);
            return again;
        }
        return new ModelAndView("redirect:" + address(document, fact, fact));
    }

    /** What people said so far, one line of JSON for each fact. */
    @GetMapping("/review/labelled.jsonl")
    ResponseEntity<byte[]> labelled() {
        String lines = ledger.labelled().stream().map(ReviewPages::line).collect(Collectors.joining());
        return Download.of(
                "jingwei-labelled.jsonl", "application/jsonl;charset=UTF-8", lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(LabelledExample example) {
        KeptFact fact = example.fact();
        String judgement = fact.correction()
                .map(said -> said.judgement())
                .orElse(Judgement.CONFIRMED)
                .code();
        return "{\"verdict\":\"" + judgement + "\",\"sha256\":\"" + fact.hash() + "\",\"text\":"
                + JSON.writeValueAsString(example.text())
                + DoubtWords.of(fact.read())
                        .map(why -> ",\"doubt\":" + JSON.writeValueAsString(why))
                        .orElse("")
                + ",\"read\":"
                + FactLines.write(fact.read()).strip()
                + (fact.rejected()
                        ? ""
                        : ",\"fact\":" + FactLines.write(fact.standing()).strip()) + "}\n";
    }

    private static String address(String document, long after, long last) {
        return "/review?after=" + after + (DocumentKey.fits(document) ? "&document=" + document : "")
                + (last == 0 ? "" : "&last=" + last);
    }

    private Optional<String> hash(String document) {
        if (document.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Optional.of(document)
                .filter(DocumentKey::fits)
                .flatMap(ledger::hash)
                .orElseThrow(ReviewPages::notThere));
    }

    private KeptFact find(long fact) {
        return ledger.fact(fact).orElseThrow(ReviewPages::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
