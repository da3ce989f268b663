package org.jingwei.app.web.audit;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jingwei.app.wiring.Auditor;
import org.jingwei.app.wiring.Auditor.Onlooker;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Line;
import org.jingwei.verify.draft.FigureChanges;
import org.jingwei.verify.draft.TextChanges;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Two drafts side by side: which figures changed, and which words. Nothing of them is kept. */
@Controller
class ComparePages {

    private static final int MOST_LINES = 2000;

    private final Site site;
    private final Auditor auditor;
    private final Desk desk;

    ComparePages(Site site, Desk desk) {
        this.site = site;
        this.auditor = new Auditor(site.doors());
        this.desk = desk;
    }

    /**
     * @param before as it was pasted
     * @param after as it was pasted
     */
    record ComparePage(String desk, String before, String after, List<String> troubles, Optional<Compared> compared) {}

    /**
     * @param figures as {@link ComparedFigure#of} orders them
     * @param kept how many figures are the same
     */
    record Compared(
            String beforeName,
            String afterName,
            List<ComparedFigure> figures,
            int kept,
            List<TextChanges.ChangedLine> lines) {

        long count(ComparedFigure.Kind kind) {
            return figures.stream().filter(row -> row.kind() == kind).count();
        }

        List<TextChanges.ChangedLine> firstLines() {
            return lines.subList(0, Math.min(MOST_LINES, lines.size()));
        }
    }

    @GetMapping("/audit/compare")
    ModelAndView blank() {
        return page(new ComparePage(UUID.randomUUID().toString(), "", "", List.of(), Optional.empty()));
    }

    @PostMapping("/audit/compare")
    ModelAndView compare(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpSession session) {
        AuditForm before = AuditForm.side(fields, files, "before");
        AuditForm after = AuditForm.side(fields, files, "after");
        return page(desk.work(session.getId() + after.desk(), onlooker -> compared(before, after, onlooker)));
    }

    private ComparePage compared(AuditForm before, AuditForm after, Onlooker onlooker) {
        Draft first = Draft.of(before, site.doors().documents());
        Draft second = Draft.of(after, site.doors().documents());
        List<String> troubles = Stream.of(first, second)
                .flatMap(draft -> draft.troubles().stream())
                .toList();
        Optional<Compared> compared = troubles.isEmpty()
                ? Optional.of(compared(first.document(), second.document(), onlooker))
                : Optional.empty();
        return new ComparePage(after.desk(), before.text(), after.text(), troubles, compared);
    }

    private Compared compared(Document before, Document after, Onlooker onlooker) {
        FigureChanges.Outcome figures = FigureChanges.between(facts(before, onlooker), facts(after, onlooker));
        onlooker.turn();
        return new Compared(
                before.name(),
                after.name(),
                ComparedFigure.of(figures.changes()),
                figures.kept(),
                TextChanges.between(lines(before), lines(after)));
    }

    private List<Fact> facts(Document document, Onlooker onlooker) {
        return auditor.read(document, onlooker).stream()
                .flatMap(material -> material.facts().stream())
                .toList();
    }

    private static List<String> lines(Document document) {
        return document.lines().stream().map(Line::text).toList();
    }

    private static ModelAndView page(ComparePage page) {
        return new ModelAndView("audit/compare", Map.of("page", page));
    }

    /** Nobody waits for this answer any more. */
    @ExceptionHandler(CancellationException.class)
    ResponseEntity<Void> stopped() {
        return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
}
