package org.jingwei.app.web.audit;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jingwei.app.web.layout.Frame;
import org.jingwei.app.wiring.Auditor;
import org.jingwei.app.wiring.Auditor.Audit;
import org.jingwei.app.wiring.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A draft is pasted or uploaded, and what its numbers say of each other stands beside it. Nothing of it is kept. */
@Controller
class AuditPages {

    private final Site site;
    private final Auditor auditor;
    private final Desk desk;

    AuditPages(Site site, Desk desk) {
        this.site = site;
        this.auditor = new Auditor(site.doors());
        this.desk = desk;
    }

    /**
     * @param desk tells this tab apart
     * @param text what was pasted, as it was sent
     * @param ledger whether the draft is held against the ledger
     */
    record AuditPage(String desk, String text, boolean ledger, Results results) {}

    @GetMapping("/audit")
    ModelAndView blank(@RequestParam MultiValueMap<String, String> fields) {
        MultiValueMap<String, String> filled = new LinkedMultiValueMap<>();
        if (fields.containsKey("example")) {
            filled.add("text", Example.TEXT);
        }
        AuditForm form = AuditForm.of(filled, new LinkedMultiValueMap<>());
        return page(form, UUID.randomUUID().toString(), results(form, () -> {}), false);
    }

    @PostMapping("/audit")
    ModelAndView audit(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @ModelAttribute("frame") Frame frame,
            HttpSession session) {
        AuditForm form = AuditForm.of(fields, files);
        Results results = desk.work(session.getId() + form.desk(), onlooker -> results(form, onlooker));
        return page(form, form.desk(), results, frame.fragment());
    }

    @PostMapping("/audit/stop")
    ResponseEntity<Void> stop(@RequestParam("desk") String page, HttpSession session) {
        desk.stop(session.getId() + page);
        return ResponseEntity.noContent().build();
    }

    private Results results(AuditForm form, Auditor.Onlooker onlooker) {
        Draft draft = form.draft(site.doors().documents());
        Audit audit = auditor.audit(draft.document(), draft.earlier(), onlooker);
        return Results.of(draft, audit, form.show(), Shown::of);
    }

    private static ModelAndView page(AuditForm form, String desk, Results results, boolean fragment) {
        String text = results.pasted() ? form.text() : "";
        return new ModelAndView(
                fragment ? "audit/results" : "audit/audit",
                Map.of("page", new AuditPage(desk, text, form.ledger(), results)));
    }

    /** Nobody waits for this answer any more. */
    @ExceptionHandler(CancellationException.class)
    ResponseEntity<Void> stopped() {
        return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
}
