package org.jingwei.app.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.web.layout.Frame;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Auditor.Onlooker;
import org.jingwei.app.wiring.Cause;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.Moments;
import org.jingwei.ledger.audit.Decision;
import org.jingwei.office.read.UnreadableFile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A draft is pasted or uploaded, and what its numbers say of each other stands beside it. Nothing of it is kept. */
@Controller
class AuditPages {

    private static final String WORD = "（核稿）.docx";
    private static final String SHEET = "（核稿）.xlsx";

    private final Site site;
    private final AuditDesk work;
    private final Desk desk;

    AuditPages(Site site, AuditDesk work, Desk desk) {
        this.site = site;
        this.work = work;
        this.desk = desk;
    }

    /**
     * @param desk tells this tab apart
     * @param text what was pasted, as it was sent
     * @param ledger whether the draft is held against the ledger
     * @param at when it was audited, for the printed sheet
     */
    record AuditPage(String desk, String text, boolean ledger, String at, Results results) {}

    @GetMapping("/audit")
    ModelAndView blank(@RequestParam MultiValueMap<String, String> fields) {
        MultiValueMap<String, String> filled = new LinkedMultiValueMap<>();
        filled.add("desk", UUID.randomUUID().toString());
        if (fields.containsKey("example")) {
            filled.add("text", Example.TEXT);
        }
        AuditForm form = AuditForm.of(filled, new LinkedMultiValueMap<>());
        return page(form, work.results(form, () -> {}), false);
    }

    @PostMapping("/audit")
    ModelAndView audit(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @ModelAttribute("frame") Frame frame,
            HttpSession session) {
        AuditForm form = AuditForm.of(fields, files);
        Results results = desk.work(session.getId() + form.desk(), onlooker -> work.results(form, onlooker));
        return page(form, results, frame.fragment());
    }

    /** Decides of a finding, then audits as before. */
    @PostMapping("/audit/decide")
    ModelAndView decide(
            @RequestParam("decide") String asked,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @ModelAttribute("frame") Frame frame,
            @AuthenticationPrincipal Visitor visitor,
            HttpSession session) {
        String[] words = asked.split(":", 4);
        List<String> codes = words.length < 3 ? List.of() : List.of(words[1].split(",", -1));
        List<String> fingerprints = words.length < 3 ? List.of() : List.of(words[2].split(",", -1));
        if (codes.isEmpty() || codes.size() != fingerprints.size()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        try {
            Decision.Kind kind = Decision.Kind.valueOf(words[0]);
            for (int i = 0; i < codes.size(); i++) {
                site.ledger()
                        .decisions()
                        .decide(
                                fingerprints.get(i),
                                codes.get(i),
                                kind,
                                words.length == 4 ? words[3] : reason,
                                visitor.actor());
            }
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
        return audit(fields, files, frame, session);
    }

    @PostMapping("/audit/word")
    ResponseEntity<byte[]> word(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpSession session) {
        return download(AuditForm.of(fields, files), session, work::word, Download.WORD, WORD);
    }

    @PostMapping("/audit/sheet")
    ResponseEntity<byte[]> sheet(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpSession session) {
        return download(AuditForm.of(fields, files), session, work::sheet, Download.WORKBOOK, SHEET);
    }

    private ResponseEntity<byte[]> download(
            AuditForm form,
            HttpSession session,
            BiFunction<AuditForm, Onlooker, byte[]> make,
            String kind,
            String ending) {
        byte[] content = desk.work(session.getId() + form.desk() + ending, onlooker -> make.apply(form, onlooker));
        String name = form.file()
                        .map(file -> file.name().replaceFirst("\\.[^.]{1,5}$", ""))
                        .orElse(Draft.PASTED)
                + ending;
        return Download.of(name, kind, content);
    }

    /** @param what the file that is made, as its address calls it; empty for the page itself */
    @PostMapping("/audit/stop")
    ResponseEntity<Void> stop(
            @RequestParam("desk") String page,
            @RequestParam(name = "what", defaultValue = "") String what,
            HttpSession session) {
        desk.stop(session.getId() + page + ending(what));
        return ResponseEntity.noContent().build();
    }

    /** How far the work is; nothing if none is done. Parameters as of {@link #stop}. */
    @GetMapping("/audit/progress")
    ResponseEntity<WorkDone> progress(
            @RequestParam("desk") String page,
            @RequestParam(name = "what", defaultValue = "") String what,
            HttpSession session) {
        return desk.done(session.getId() + page + ending(what))
                .map(done ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(done))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static String ending(String what) {
        return what.equals("word") ? WORD : what.equals("sheet") ? SHEET : "";
    }

    private ModelAndView page(AuditForm form, Results results, boolean fragment) {
        String text = results.pasted() ? form.text() : "";
        return new ModelAndView(
                fragment ? "audit/results" : "audit/audit",
                Map.of(
                        "page",
                        new AuditPage(
                                form.desk(),
                                text,
                                form.ledger(),
                                Moments.minute(site.doors().clock().instant()),
                                results)));
    }

    /** Nobody waits for this answer any more. */
    @ExceptionHandler(CancellationException.class)
    ResponseEntity<Void> stopped(HttpServletRequest request) {
        // after a form that asked for a file, no content lets the page stand; another answer would take its place
        boolean file = List.of("/audit/word", "/audit/sheet").contains(request.getRequestURI());
        return ResponseEntity.status(file ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                .build();
    }

    /** A download of a file that cannot be read. */
    @ExceptionHandler(UnreadableFile.class)
    ResponseEntity<String> unreadable(UnreadableFile e) {
        return ResponseEntity.unprocessableContent()
                .headers(headers -> headers.setContentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)))
                .body(Cause.of(e));
    }
}
