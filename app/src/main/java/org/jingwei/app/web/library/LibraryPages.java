package org.jingwei.app.web.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.web.layout.Frame;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.people.Action;
import org.jingwei.ledger.query.ArticleSummary;
import org.jingwei.ledger.query.DocumentSummary;
import org.jingwei.ledger.query.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents of the ledger: the list, and one of them with its articles and what reading made of its lines. */
@Controller
class LibraryPages {

    private final LedgerStore ledger;
    private final Uploads uploads;
    private final DocumentLimits limits;

    LibraryPages(Site site, Uploads uploads) {
        this.ledger = site.ledger();
        this.limits = new DocumentLimits(site.ledger().regions());
        this.uploads = uploads;
    }

    /** @param uploads one's own, if one may hand files in */
    record ListPage(LibraryQuery query, Page<DocumentSummary> documents, Optional<UploadList> uploads) {}

    /** @param limit why the person before it may not withdraw it; empty if he may, or has no right to withdraw at all */
    record DocumentPage(DocumentSummary document, List<ArticleSummary> articles, Optional<String> limit) {
        String key() {
            return DocumentKey.of(document.hash());
        }
    }

    record CoveragePage(DocumentSummary document, Coverage coverage) {
        String key() {
            return DocumentKey.of(document.hash());
        }
    }

    @GetMapping("/library")
    ModelAndView list(
            @RequestParam Map<String, String> asked,
            @ModelAttribute("frame") Frame frame,
            @AuthenticationPrincipal Visitor visitor) {
        LibraryQuery query = LibraryQuery.of(asked);
        Optional<UploadList> own = frame.may(Action.UPLOAD)
                ? Optional.of(new UploadList(uploads.of(visitor.account().name())))
                : Optional.empty();
        return new ModelAndView(
                "library/list",
                Map.of("page", new ListPage(query, ledger.queries().documents(query.filter(), query.paging()), own)));
    }

    @GetMapping("/library/{key}")
    ModelAndView document(@PathVariable("key") String key, @AuthenticationPrincipal Visitor visitor) {
        DocumentSummary document = find(key);
        List<ArticleSummary> articles = ledger.queries().articles(document.hash());
        Optional<String> limit = visitor.may(Action.WITHDRAW)
                ? limits.of(document, articles, visitor, Action.WITHDRAW)
                : Optional.empty();
        return new ModelAndView("library/document", Map.of("page", new DocumentPage(document, articles, limit)));
    }

    @GetMapping("/library/{key}/coverage")
    ModelAndView coverage(@PathVariable("key") String key) {
        DocumentSummary document = find(key);
        String hash = document.hash();
        Coverage coverage = Coverage.of(
                ledger.queries().lines(hash, 1, Integer.MAX_VALUE),
                ledger.queries().parts(hash),
                ledger.facts(hash));
        return new ModelAndView("library/coverage", Map.of("page", new CoveragePage(document, coverage)));
    }

    /** The very bytes that were handed in, never to be shown by the browser itself. */
    @GetMapping("/library/{key}/original")
    ResponseEntity<byte[]> original(@PathVariable("key") String key) {
        DocumentSummary document = find(key);
        byte[] bytes = ledger.queries().bytes(document.hash()).orElseThrow(LibraryPages::notThere);
        return Download.of(UploadedFile.name(document.name()), MediaType.APPLICATION_OCTET_STREAM_VALUE, bytes);
    }

    @PostMapping("/library/{key}/withdraw")
    String withdraw(
            @PathVariable("key") String key,
            @RequestParam("reason") String reason,
            @AuthenticationPrincipal Visitor visitor,
            RedirectAttributes next) {
        return done(
                key,
                reason,
                visitor,
                next,
                hash -> ledger.withdrawals().withdraw(hash, reason, visitor.actor()),
                "已撤下，数字不再算数；随时可以恢复。");
    }

    @PostMapping("/library/{key}/reinstate")
    String reinstate(
            @PathVariable("key") String key,
            @RequestParam("reason") String reason,
            @AuthenticationPrincipal Visitor visitor,
            RedirectAttributes next) {
        return done(
                key,
                reason,
                visitor,
                next,
                hash -> ledger.withdrawals().reinstate(hash, reason, visitor.actor()),
                "已恢复，数字重新算数。");
    }

    /** For good; so the first digits of its hash are typed by hand. */
    @PostMapping("/library/{key}/purge")
    String purge(
            @PathVariable("key") String key,
            @RequestParam("reason") String reason,
            @RequestParam("typed") String typed,
            @AuthenticationPrincipal Visitor visitor,
            RedirectAttributes next) {
        DocumentSummary document = find(key);
        String hash = document.hash();
        Optional<String> limit = limits.of(document, ledger.queries().articles(hash), visitor, Action.PURGE);
        if (limit.isPresent()) {
            next.addFlashAttribute("said", "没有清除：" + limit.get() + "。");
            return "redirect:/library/" + DocumentKey.of(hash);
        }
        if (!typed.strip().equals(DocumentKey.of(hash)) || reason.isBlank()) {
            next.addFlashAttribute("said", "没有清除：要写明理由，并照样输入编号 " + DocumentKey.of(hash) + "。");
            return "redirect:/library/" + DocumentKey.of(hash);
        }
        ledger.withdrawals().purge(hash, reason, visitor.actor());
        return "redirect:/library";
    }

    private interface Turn {
        boolean take(String hash);
    }

    private String done(
            String key, String reason, Visitor visitor, RedirectAttributes next, Turn turn, String sentence) {
        DocumentSummary document = find(key);
        String hash = document.hash();
        Optional<String> limit = limits.of(document, ledger.queries().articles(hash), visitor, Action.WITHDRAW);
        if (limit.isPresent()) {
            next.addFlashAttribute("said", "没有办：" + limit.get() + "。");
        } else if (reason.isBlank()) {
            next.addFlashAttribute("said", "没有办：要写明理由。");
        } else {
            next.addFlashAttribute("said", turn.take(hash) ? sentence : "没有变化：它已经是这样了。");
        }
        return "redirect:/library/" + DocumentKey.of(hash);
    }

    private DocumentSummary find(String key) {
        return find(ledger, key);
    }

    /** @throws ResponseStatusException 404 */
    static DocumentSummary find(LedgerStore ledger, @Nullable String key) {
        return Optional.ofNullable(key)
                .filter(DocumentKey::fits)
                .flatMap(ledger.queries()::hash)
                .flatMap(ledger.queries()::document)
                .orElseThrow(LibraryPages::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
