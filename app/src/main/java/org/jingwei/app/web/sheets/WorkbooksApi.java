package org.jingwei.app.web.sheets;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.web.library.DocumentKey;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wiring.WorkbookIntake;
import org.jingwei.app.wiring.WorkbookIntake.Choice;
import org.jingwei.ledger.store.Content;
import org.jingwei.reading.mapping.MappedCell;
import org.jingwei.reading.mapping.Proposal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 导入 for programs: a workbook whose sheets have a shape that a person mapped before is imported by that mapping. What nobody ever
 * said the meaning of is left for the page.
 */
@RestController
class WorkbooksApi {

    private static final int MOST_BAD = 50;

    private final Site site;
    private final SheetDesk desk;

    WorkbooksApi(Site site, SheetDesk desk) {
        this.site = site;
        this.desk = desk;
    }

    /** @param shape names the mapping; {@code document} the workbook that it was last used for */
    record MappingJson(
            String shape, String title, String sheet, String month, String document, String by, Instant at) {}

    record MappingList(List<MappingJson> items) {}

    @GetMapping("/api/v1/workbooks/mappings")
    MappingList mappings() {
        return new MappingList(site.ledger().sheets().all().stream()
                .map(kept -> new MappingJson(
                        kept.shape(),
                        kept.title(),
                        kept.sheet(),
                        kept.month().toString(),
                        DocumentKey.of(kept.document()),
                        kept.actor(),
                        kept.at()))
                .toList());
    }

    /** @param cell as sheets call it: 主要指标!C5 */
    record BadCellJson(String cell, String text, List<String> faults) {}

    /**
     * @param remembered whether a person said before what this shape means: only then it is imported
     * @param bad cells that give no value, the first fifty
     */
    record PartJson(String sheet, String title, String month, boolean remembered, int values, List<BadCellJson> bad) {}

    /**
     * @param receipt added, reread, known, withdrawn; tried where nothing was to be kept
     * @param left so many bad cells were left out
     */
    record ImportJson(String receipt, String document, int values, int left, List<PartJson> parts) {}

    /** Query: {@code name}, {@code month} for sheets that print none, {@code partial} and {@code dry} as true. */
    @PostMapping(
            path = "/api/v1/workbooks",
            consumes = {ApiInput.TEXT, ApiInput.BYTES, ApiInput.FORM})
    ImportJson take(HttpServletRequest request, @AuthenticationPrincipal Visitor visitor) {
        ApiInput.Given given = ApiInput.given(request);
        Optional<YearMonth> month = ApiInput.query(request, "month").map(WorkbooksApi::month);
        Content content = Content.of(given.name(), given.bytes());
        Draft draft = desk.open(content);
        WorkbookIntake.Opened opened = draft.opened();
        List<Choice> wanted = draft.choices().stream()
                .filter(choice -> opened.remembered().containsKey(choice.part()))
                .map(choice -> choice(opened, choice, month))
                .toList();
        if (wanted.isEmpty()) {
            throw ApiInput.Refused.wrong(
                    opened.parts().isEmpty()
                            ? "没有找到带数字的表。导入的是 xlsx 或 xls 工作簿。"
                            : "这样的表还没有人对照过，请先在网页 数据›导入 上对照一次；以后同样的表可以直接导入。");
        }
        List<PartJson> parts = parts(draft, wanted, visitor);
        int values = parts.stream().mapToInt(PartJson::values).sum();
        if (said(request, "dry")) {
            return new ImportJson("tried", DocumentKey.of(content.hash()), values, 0, parts);
        }
        try {
            WorkbookIntake.Outcome outcome =
                    desk.intake().keep(opened, wanted, said(request, "partial"), visitor.reach(), visitor.actor());
            return new ImportJson(
                    outcome.receipt().name().toLowerCase(Locale.ROOT),
                    DocumentKey.of(content.hash()),
                    outcome.values(),
                    outcome.left(),
                    parts);
        } catch (WorkbookIntake.BadCells bad) {
            throw ApiInput.Refused.wrong("没有导入：" + bad.cells().size() + " 格有问题，" + bad.getMessage()
                    + (bad.cells().size() > 5 ? " 等" : "") + "。改好原表再传，或者加 partial=true，有问题的格不要。");
        } catch (IllegalArgumentException nothing) {
            throw ApiInput.Refused.wrong("没有导入：" + nothing.getMessage() + "。");
        }
    }

    private static boolean said(HttpServletRequest request, String name) {
        return ApiInput.query(request, name).filter("true"::equals).isPresent();
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException none) {
            throw ApiInput.Refused.wrong("看不懂 month：写 2026-06 这样。");
        }
    }

    /** The month that a sheet prints; one that prints none needs to be told. */
    private static Choice choice(WorkbookIntake.Opened opened, Choice proposed, Optional<YearMonth> month) {
        Proposal proposal = opened.parts().get(proposed.part());
        YearMonth of = proposal.month()
                .or(() -> month)
                .orElseThrow(() -> ApiInput.Refused.wrong(proposal.part().sheet() + "没有印出报告期，请加参数 month=2026-06。"));
        return new Choice(proposed.part(), true, of, proposed.mapping());
    }

    private List<PartJson> parts(Draft draft, List<Choice> wanted, Visitor visitor) {
        List<PartJson> parts = new ArrayList<>();
        for (int part = 0; part < draft.opened().parts().size(); part++) {
            int number = part;
            Proposal proposal = draft.proposal(part);
            Optional<Choice> choice =
                    wanted.stream().filter(one -> one.part() == number).findFirst();
            List<MappedCell> cells = choice.map(one -> desk.intake().cells(draft.opened(), one, visitor.reach()))
                    .orElse(List.of());
            List<MappedCell> bad = cells.stream().filter(MappedCell::bad).toList();
            parts.add(new PartJson(
                    proposal.part().sheet(),
                    WorkbookIntake.title(proposal),
                    choice.map(Choice::month).map(YearMonth::toString).orElse(""),
                    choice.isPresent(),
                    (int) cells.stream().filter(cell -> cell.fact().isPresent()).count(),
                    bad.stream()
                            .limit(MOST_BAD)
                            .map(cell ->
                                    new BadCellJson(cell.sheet() + "!" + cell.address(), cell.text(), cell.faults()))
                            .toList()));
        }
        return parts;
    }
}
