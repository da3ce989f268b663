package org.jingwei.app.web.library;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.web.api.ApiPage;
import org.jingwei.app.web.api.Problem;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Intake;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Genre;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.people.Action;
import org.jingwei.ledger.query.DocumentSummary;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.store.Content;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** 文库 for programs. */
@RestController
class DocumentsApi {

    private final LedgerStore ledger;

    private final Intake intake;
    private final DocumentLimits limits;

    DocumentsApi(Site site, Intake intake) {
        this.ledger = site.ledger();
        this.intake = intake;
        this.limits = new DocumentLimits(site.ledger().regions());
    }

    /** @param key how addresses name it; {@code skipped} lines with text that lie in no article */
    record DocumentJson(
            String sha256,
            String key,
            String name,
            String kind,
            long size,
            Instant addedAt,
            Optional<String> addedBy,
            String reader,
            Instant readAt,
            boolean withdrawn,
            int lines,
            int skipped,
            int articles,
            int facts,
            int doubtful,
            List<String> genres,
            List<String> regions,
            List<String> years) {

        static DocumentJson of(DocumentSummary document) {
            return new DocumentJson(
                    document.hash(),
                    DocumentKey.of(document.hash()),
                    document.name(),
                    document.kind(),
                    document.size(),
                    document.addedAt(),
                    document.addedBy(),
                    document.reader(),
                    document.readAt(),
                    document.withdrawn(),
                    document.lines(),
                    document.skipped(),
                    document.articles(),
                    document.facts(),
                    document.doubtful(),
                    document.genres().stream().map(Genre::label).toList(),
                    document.regions(),
                    document.years());
        }
    }

    record DocumentWithArticles(DocumentJson document, List<ArticleJson> articles) {}

    @GetMapping("/api/v1/documents")
    ApiPage<DocumentJson> documents(
            @RequestParam Map<String, String> asked,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "size", defaultValue = "100") int size) {
        LibraryQuery.misunderstood(asked).ifPresent(name -> {
            throw ApiInput.Refused.wrong("看不懂参数 " + name + "。");
        });
        Paging paging = ApiPage.asked(page, size);
        return ApiPage.of(
                ledger.queries().documents(LibraryQuery.of(asked).filter(), paging), paging, DocumentJson::of);
    }

    @GetMapping("/api/v1/documents/{key}")
    DocumentWithArticles document(@PathVariable("key") String key) {
        DocumentSummary document = LibraryPages.find(ledger, key);
        return new DocumentWithArticles(
                DocumentJson.of(document),
                ledger.queries().articles(document.hash()).stream()
                        .map(ArticleJson::of)
                        .toList());
    }

    @GetMapping("/api/v1/documents/{key}/original")
    ResponseEntity<byte[]> original(@PathVariable("key") String key) {
        DocumentSummary document = LibraryPages.find(ledger, key);
        byte[] bytes = ledger.queries()
                .bytes(document.hash())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Download.of(UploadedFile.name(document.name()), MediaType.APPLICATION_OCTET_STREAM_VALUE, bytes);
    }

    /** @param outcome added, known (nothing was changed), or withdrawn (known, and it counts no more) */
    record TakenJson(String outcome, DocumentJson document) {}

    /** Takes a document into the ledger, within the limits of a page's upload; answers when it is read. */
    @PostMapping(
            path = "/api/v1/documents",
            consumes = {ApiInput.TEXT, ApiInput.BYTES, ApiInput.FORM})
    TakenJson take(HttpServletRequest request, @AuthenticationPrincipal Visitor visitor) {
        ApiInput.Given given = ApiInput.given(request);
        Content content = Content.of(UploadedFile.name(given.name()), given.bytes());
        Intake.Outcome outcome = intake.keep(content, false, visitor.actor(), new Intake.Onlooker() {
            @Override
            public void found(List<Article> articles) {
                limits.admit(articles, visitor.reach());
            }

            @Override
            public void read(int articles, int of) {}
        });
        return new TakenJson(
                outcome.receipt().name().toLowerCase(Locale.ROOT),
                DocumentJson.of(LibraryPages.find(ledger, content.hash())));
    }

    @ExceptionHandler(DocumentLimits.OutOfReach.class)
    ResponseEntity<ProblemDetail> outOfReach(DocumentLimits.OutOfReach refused) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .body(Problem.of(HttpStatus.FORBIDDEN, refused.getMessage() + "。"));
    }

    /** @param changed whether it was otherwise before */
    record TurnedJson(boolean changed, DocumentJson document) {}

    @PostMapping("/api/v1/documents/{key}/withdraw")
    TurnedJson withdraw(
            @PathVariable("key") String key,
            @RequestParam("reason") String reason,
            @AuthenticationPrincipal Visitor visitor) {
        return turned(key, reason, visitor, hash -> ledger.withdrawals().withdraw(hash, reason, visitor.actor()));
    }

    @PostMapping("/api/v1/documents/{key}/reinstate")
    TurnedJson reinstate(
            @PathVariable("key") String key,
            @RequestParam("reason") String reason,
            @AuthenticationPrincipal Visitor visitor) {
        return turned(key, reason, visitor, hash -> ledger.withdrawals().reinstate(hash, reason, visitor.actor()));
    }

    private TurnedJson turned(String key, String reason, Visitor visitor, Predicate<String> turn) {
        DocumentSummary document = LibraryPages.find(ledger, key);
        limits.of(document, ledger.queries().articles(document.hash()), visitor, Action.WITHDRAW)
                .ifPresent(sentence -> {
                    throw ApiInput.Refused.outOfReach(sentence + "。");
                });
        if (reason.isBlank()) {
            throw ApiInput.Refused.wrong("要写明理由（reason）。");
        }
        boolean changed = turn.test(document.hash());
        return new TurnedJson(changed, DocumentJson.of(LibraryPages.find(ledger, document.hash())));
    }
}
