package org.jingwei.app.web.project;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.desk.Papers;
import org.jingwei.app.web.desk.Seat;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.core.text.Document;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.project.ListedProject;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectDesk;
import org.jingwei.dispatch.project.ProjectId;
import org.jingwei.dispatch.project.ProjectNames;
import org.jingwei.dispatch.project.ProjectQuery;
import org.jingwei.dispatch.project.ProjectSheet;
import org.jingwei.ledger.paper.PaperStore;
import org.jingwei.office.read.UnreadableFile;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A list of projects as a workbook: handed in, looked at line by line, each a new project or one that is known, then taken. */
@Controller
class ListPages {

    private final Site site;
    private final ProjectShelf shelf;
    private final Papers papers;
    private final ProjectSheet sheet;

    ListPages(Site site, ProjectShelf shelf, Papers papers) {
        this.site = site;
        this.shelf = shelf;
        this.papers = papers;
        this.sheet = new ProjectSheet(shelf.lifecycle());
    }

    /**
     * A line of the list.
     *
     * @param number of the line among those that could be read, from 0
     * @param candidates the known projects that it may be, those for certain first
     */
    record Line(int number, ListedProject listed, List<ProjectNames.Candidate> candidates) {

        boolean certain() {
            return !candidates.isEmpty() && candidates.get(0).certain();
        }

        String amounts() {
            return listed.plan()
                    .map(plan -> plan.year() + "年计划" + Wan.of(plan.amount())
                            + listed.done()
                                    .map(done -> "，到" + done.month().getMonthValue() + "月完成" + Wan.of(done.amount()))
                                    .orElse(""))
                    .orElse("");
        }
    }

    record HandPage(Optional<String> refusal) {}

    /** @param told what became of it; empty before it is taken */
    record TakePage(
            String hash, String name, List<Line> lines, List<ProjectSheet.Trouble> troubles, List<String> told) {}

    @GetMapping("/projects/import")
    ModelAndView hand() {
        return new ModelAndView("project/hand", Map.of("page", new HandPage(Optional.empty())));
    }

    @PostMapping("/projects/import")
    ModelAndView handed(
            @AuthenticationPrincipal Visitor visitor, @RequestParam(name = "files") List<MultipartFile> files) {
        Decision<List<Attachment>> kept = papers.take(files, shelf.seat(visitor).actor());
        Optional<String> refusal =
                kept.refusal().or(() -> kept.orElseThrow().size() == 1 ? Optional.empty() : Optional.of("请选一个工作簿。"));
        if (refusal.isPresent()) {
            return new ModelAndView("project/hand", Map.of("page", new HandPage(refusal)));
        }
        Attachment paper = kept.orElseThrow().get(0);
        return new ModelAndView("redirect:/projects/import/" + Papers.hash(paper) + "?name="
                + URLEncoder.encode(paper.name(), StandardCharsets.UTF_8));
    }

    @GetMapping("/projects/import/{hash}")
    ModelAndView look(
            @PathVariable("hash") String hash, @RequestParam(name = "name", defaultValue = "项目清单.xlsx") String name) {
        return page(hash, name, List.of());
    }

    private ModelAndView page(String hash, String name, List<String> told) {
        ProjectSheet.Read read = read(hash, name);
        return new ModelAndView(
                "project/take", Map.of("page", new TakePage(hash, name, lines(read), read.troubles(), told)));
    }

    private List<Line> lines(ProjectSheet.Read read) {
        List<Project> known = shelf.book().list(ProjectQuery.all());
        List<Line> lines = new ArrayList<>();
        for (ListedProject listed : read.projects()) {
            lines.add(new Line(lines.size(), listed, ProjectNames.of(listed.draft(), known)));
        }
        return lines;
    }

    private ProjectSheet.Read read(String hash, String name) {
        byte[] bytes = site.ledger()
                .papers()
                .bytes(PaperStore.reference(hash))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            Document document = site.doors().documents().read(name, bytes);
            return sheet.read(document, shelf.today().getYear());
        } catch (UnreadableFile unreadable) {
            return new ProjectSheet.Read(
                    List.of(), List.of(new ProjectSheet.Trouble(name, "打不开：" + unreadable.getMessage())));
        }
    }

    /** Takes the lines in, each as it was decided: {@code take-N} is new, skip, or the number of the project that it is. */
    @PostMapping("/projects/import/{hash}")
    ModelAndView take(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("hash") String hash,
            @RequestParam(name = "name", defaultValue = "项目清单.xlsx") String name,
            @RequestParam Map<String, String> form) {
        Seat seat = shelf.seat(visitor);
        List<ProjectDesk.Taking> takings = new ArrayList<>();
        for (Line line : lines(read(hash, name))) {
            String decided = form.getOrDefault("take-" + line.number(), "skip");
            if (decided.equals("new")) {
                takings.add(new ProjectDesk.Taking(line.listed(), Optional.empty()));
            } else if (decided.matches("P[1-9]\\d{0,17}")) {
                takings.add(new ProjectDesk.Taking(line.listed(), Optional.of(ProjectId.parse(decided))));
            }
        }
        ProjectDesk.Taken taken =
                shelf.desk().take(takings, new Attachment(name, PaperStore.reference(hash)), seat.actor());
        List<String> told = new ArrayList<>();
        told.add("新登记" + taken.added().size() + "个，更新" + taken.changed() + "个"
                + (taken.refusals().isEmpty() ? "。" : "，" + taken.refusals().size() + "处没有收："));
        told.addAll(taken.refusals());
        return page(hash, name, told);
    }
}
