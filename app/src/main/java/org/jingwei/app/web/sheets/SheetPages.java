package org.jingwei.app.web.sheets;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.web.layout.Frame;
import org.jingwei.app.web.library.DocumentKey;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Cause;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wiring.WorkbookFilling;
import org.jingwei.app.wiring.WorkbookIntake;
import org.jingwei.app.wording.Moments;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.ledger.people.Action;
import org.jingwei.ledger.sheet.KeptMapping;
import org.jingwei.ledger.store.Content;
import org.jingwei.office.read.UnreadableFile;
import org.jingwei.reading.mapping.MappedCell;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 导入: a workbook comes in, a person looks at what it was taken for, and its values are kept. 表样: what is remembered, written again. */
@Controller
class SheetPages {

    private static final long MOST_BYTES = 20L << 20;
    private static final String START = "redirect:/data/import";

    private final Site site;
    private final SheetDesk desk;

    SheetPages(Site site, SheetDesk desk) {
        this.site = site;
        this.desk = desk;
    }

    /**
     * @param shapes what is remembered
     * @param done what an import that was just made did
     * @param trouble why a file was not opened
     */
    record StartPage(List<KeptMapping> shapes, Optional<Done> done, Optional<String> trouble) {

        static String time(KeptMapping kept) {
            return Moments.minute(kept.at());
        }
    }

    /** @param document the key of its page in 文库 */
    record Done(String document, String sentence) {}

    /** @param trouble why the import was not made */
    record DraftPage(
            String key,
            Draft draft,
            PartView shown,
            List<PartTab> tabs,
            List<String> indicators,
            List<String> places,
            Optional<String> trouble) {

        int values() {
            return tabs.stream()
                    .filter(PartTab::wanted)
                    .mapToInt(PartTab::values)
                    .sum();
        }

        int bad() {
            return tabs.stream().filter(PartTab::wanted).mapToInt(PartTab::bad).sum();
        }

        long wanted() {
            return tabs.stream().filter(PartTab::wanted).count();
        }
    }

    /** A part in the list of all. */
    record PartTab(int part, String sheet, String title, boolean wanted, YearMonth month, int values, int bad) {}

    @GetMapping({"/data/import", "/data/tables"})
    ModelAndView start(
            @ModelAttribute("done") Optional<Done> done, @ModelAttribute("trouble") Optional<String> trouble) {
        return new ModelAndView(
                "sheets/start",
                Map.of("page", new StartPage(site.ledger().sheets().all(), done, trouble)));
    }

    @ModelAttribute("done")
    Optional<Done> done() {
        return Optional.empty();
    }

    @ModelAttribute("trouble")
    Optional<String> trouble() {
        return Optional.empty();
    }

    @PostMapping("/data/import")
    String take(
            @RequestParam("file") MultipartFile file, @AuthenticationPrincipal Visitor visitor, RedirectAttributes next)
            throws IOException {
        String name = name(Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        if (file.isEmpty() || file.getSize() > MOST_BYTES) {
            return trouble(next, file.isEmpty() ? "没有选文件" : "工作簿最多 " + (MOST_BYTES >> 20) + " MB");
        }
        Content content = Content.of(name, file.getBytes());
        String key = DocumentKey.of(content.hash());
        try {
            Draft draft = desk.lay(visitor.account().name(), key, content);
            return draft.opened().parts().isEmpty()
                    ? trouble(next, name + "：没有找到带数字的表。导入的是 xlsx 或 xls 工作簿")
                    : START + "/" + key;
        } catch (UnreadableFile unreadable) {
            return trouble(next, name + "：" + Cause.of(unreadable));
        }
    }

    private static String trouble(RedirectAttributes next, String sentence) {
        next.addFlashAttribute("trouble", Optional.of(sentence));
        return START;
    }

    private static String name(String given) {
        String file = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return file.isEmpty() ? "未命名.xlsx" : file.substring(Math.max(0, file.length() - 200));
    }

    @GetMapping("/data/import/{key}")
    ModelAndView draft(
            @PathVariable("key") String key,
            @RequestParam(name = "part", defaultValue = "0") int part,
            @AuthenticationPrincipal Visitor visitor,
            RedirectAttributes next) {
        Optional<Draft> draft = desk.of(visitor.account().name(), key);
        if (draft.isEmpty()) {
            next.addFlashAttribute("trouble", Optional.of("这份工作簿已不在手边，请再选一次文件"));
            return new ModelAndView(START);
        }
        return page(key, draft.get(), part, visitor, Optional.empty());
    }

    @PostMapping("/data/import/{key}/{part}")
    ModelAndView say(
            @PathVariable("key") String key,
            @PathVariable("part") int part,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal Visitor visitor,
            RedirectAttributes next) {
        Optional<Draft> found = desk.of(visitor.account().name(), key);
        if (found.isEmpty() || part < 0 || part >= found.get().opened().parts().size()) {
            return draft(key, 0, visitor, next);
        }
        Draft draft = found.get();
        SheetForm form = new SheetForm(fields, draft.choice(part), site.ledger().regions());
        WorkbookIntake.Choice said = form.choice();
        draft.say(
                new WorkbookIntake.Choice(
                        part, said.wanted(), said.month(), desk.intake().rekeyed(draft.proposal(part), said.mapping())),
                form.complaints());
        return page(key, draft, part, visitor, Optional.empty());
    }

    @PostMapping("/data/import/{key}/keep")
    ModelAndView keep(
            @PathVariable("key") String key,
            @RequestParam(name = "partial", defaultValue = "") String partial,
            @RequestParam(name = "part", defaultValue = "0") int part,
            @AuthenticationPrincipal Visitor visitor,
            RedirectAttributes next) {
        String owner = visitor.account().name();
        Optional<Draft> found = desk.of(owner, key);
        if (found.isEmpty()) {
            return draft(key, part, visitor, next);
        }
        Draft draft = found.get();
        try {
            WorkbookIntake.Outcome outcome = desk.intake()
                    .keep(draft.opened(), draft.choices(), !partial.isEmpty(), visitor.reach(), visitor.actor());
            desk.clear(owner, key);
            next.addFlashAttribute("done", Optional.of(new Done(key, sentence(draft.name(), outcome))));
            return new ModelAndView(START);
        } catch (WorkbookIntake.BadCells bad) {
            String more = bad.cells().size() > 5 ? " 等" : "";
            return page(
                    key,
                    draft,
                    part,
                    visitor,
                    Optional.of("没有导入：" + bad.cells().size() + " 格有问题，" + bad.getMessage() + more
                            + "。改好原表再传，或者勾上“有问题的格不要”"));
        } catch (IllegalArgumentException nothing) {
            return page(key, draft, part, visitor, Optional.of("没有导入：" + nothing.getMessage()));
        }
    }

    private static String sentence(String name, WorkbookIntake.Outcome outcome) {
        String left = outcome.left() > 0 ? "，有问题的 " + outcome.left() + " 格没有要" : "";
        return switch (outcome.receipt()) {
            case ADDED, REREAD -> name + "：导入了 " + outcome.values() + " 个值" + left + "。对照已记住，下个月同样的表会照此提出";
            case KNOWN -> name + "：同样的内容、同样的对照已经导入过，什么也没有变";
            case WITHDRAWN -> name + "：这份文件已撤下，没有导入；要它算数，到它的页上恢复";
        };
    }

    private ModelAndView page(String key, Draft draft, int wanted, Visitor visitor, Optional<String> trouble) {
        int part = Math.max(0, Math.min(wanted, draft.opened().parts().size() - 1));
        List<PartTab> tabs = new ArrayList<>();
        PartView shown = PartView.of(draft, part, desk.intake(), visitor.reach());
        for (WorkbookIntake.Choice choice : draft.choices()) {
            List<MappedCell> cells = desk.intake().cells(draft.opened(), choice, visitor.reach());
            int bad = (int) cells.stream().filter(MappedCell::bad).count();
            tabs.add(new PartTab(
                    choice.part(),
                    draft.proposal(choice.part()).part().sheet(),
                    WorkbookIntake.title(draft.proposal(choice.part())),
                    choice.wanted(),
                    choice.month(),
                    cells.size() - bad,
                    bad));
        }
        List<String> indicators =
                Indicators.standard().all().stream().map(Indicator::name).toList();
        List<String> places = site.ledger().queries().placesInUse(500);
        return new ModelAndView(
                "sheets/draft", Map.of("page", new DraftPage(key, draft, shown, tabs, indicators, places, trouble)));
    }

    /** A table that is remembered, filled with what the ledger holds for a month. */
    @GetMapping("/data/tables/{shape}/file")
    ResponseEntity<byte[]> file(@PathVariable("shape") String shape, @RequestParam("month") String month) {
        KeptMapping kept = Optional.ofNullable(
                        site.ledger().sheets().of(List.of(shape)).get(shape))
                .orElseThrow(SheetPages::missing);
        WorkbookFilling.Filled filled =
                desk.intake().filling().fill(kept, month(month)).orElseThrow(SheetPages::missing);
        String type = filled.name().endsWith(".xlsx") ? Download.WORKBOOK : "application/vnd.ms-excel";
        return Download.of(filled.name(), type, filled.content());
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw missing();
        }
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Whether somebody may hand in workbooks, not only have them written. */
    static boolean mayImport(Frame frame) {
        return frame.may(Action.UPLOAD);
    }
}
