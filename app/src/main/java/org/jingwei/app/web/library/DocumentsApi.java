package org.jingwei.app.web.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.web.api.ApiPage;
import org.jingwei.app.web.exchange.ArticleJson;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.text.Genre;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.query.DocumentSummary;
import org.jingwei.ledger.query.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** 文库 for programs. */
@RestController
class DocumentsApi {

    private final LedgerStore ledger;

    DocumentsApi(Site site) {
        this.ledger = site.ledger();
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
}
