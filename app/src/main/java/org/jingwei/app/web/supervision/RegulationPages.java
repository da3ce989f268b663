package org.jingwei.app.web.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jingwei.app.web.desk.Seat;
import org.jingwei.app.web.layout.Addresses;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.RegulationTrial;
import org.jingwei.app.wiring.Regulations;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.LightWords;
import org.jingwei.app.wording.Moments;
import org.jingwei.app.wording.UnitNames;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.rulebook.Comparator;
import org.jingwei.dispatch.rulebook.Consequence;
import org.jingwei.dispatch.rulebook.Regulation;
import org.jingwei.dispatch.rulebook.RegulationCsv;
import org.jingwei.dispatch.rulebook.RegulationDraft;
import org.jingwei.dispatch.rulebook.Rule;
import org.jingwei.dispatch.rulebook.RuleMeasure;
import org.jingwei.dispatch.rulebook.RuleRow;
import org.jingwei.dispatch.rulebook.Rulebook;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.supervision.Patrol;
import org.jingwei.ledger.people.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** 规则: every regulation with its versions, and making the next one: changed in a form or a file, tried, put into force. */
@Controller
class RegulationPages {

    private static final int MOST_CHANGES = 100;
    private static final int MOST_BYTES = 1 << 20;

    private final Site site;
    private final Regulations regulations;
    private final RegulationTrial trial;
    private final UnitNames names = UnitNames.standard();

    RegulationPages(Site site, Regulations regulations, RegulationTrial trial) {
        this.site = site;
        this.regulations = regulations;
        this.trial = trial;
    }

    /** A version as the list tells it; 0 is what came with Jingwei. */
    record Told(int number, String when, String by, String file) {}

    /**
     * A regulation with what it says today.
     *
     * @param use what is judged by it; empty if nothing is
     */
    record Shown(String office, String use, List<Rule> rules, List<Told> versions, String edit) {}

    record RulesPage(Optional<String> scope, List<Shown> offices, boolean may, Optional<String> told) {}

    record ChangeRow(RegulationTrial.Change change) {

        String look(Light light) {
            return LightWords.look(light);
        }

        String word(Light light) {
            return light == Light.UNKNOWN ? "不亮" : light.word();
        }
    }

    /** @param tried what was tried: putting into force asks for the same */
    record TrialView(int judged, int all, List<ChangeRow> changes, String tried, boolean atOnce) {}

    record EditPage(
            Optional<String> scope,
            RegulationForm form,
            boolean known,
            List<RuleMeasure> measures,
            List<Consequence> consequences,
            List<Indicator> indicators,
            LocalDate earliest,
            boolean ofIndicators,
            Optional<String> refusal,
            Optional<TrialView> trial,
            List<String> sentences) {

        String name(int row, String field) {
            return RegulationForm.name(row, field);
        }

        List<Comparator> comparators() {
            return List.of(Comparator.values());
        }
    }

    @GetMapping("/supervision/rules")
    ModelAndView rules(
            @AuthenticationPrincipal Visitor visitor, @RequestParam(name = "told", defaultValue = "") String told) {
        return list(visitor, told.isEmpty() ? Optional.empty() : told(told));
    }

    /** What an address may let the page say: that a version of an office that exists is in force. */
    private Optional<String> told(String office) {
        return last(office)
                .map(one -> "已定下：" + office + "第" + one.version() + "版，自 "
                        + one.draft().from() + " 起施行。");
    }

    private ModelAndView list(Visitor visitor, Optional<String> told) {
        Rulebook rules = regulations.rules();
        List<Shown> offices = rules.offices().stream()
                .sorted(java.util.Comparator.comparing(
                                (String office) -> use(office).isEmpty())
                        .thenComparing(office -> !Patrol.OFFICES.contains(office)))
                .map(office -> shown(office, rules))
                .toList();
        return new ModelAndView(
                "supervision/rules",
                Map.of("page", new RulesPage(Seat.of(visitor, names).scope(), offices, may(visitor), told)));
    }

    private static boolean may(Visitor visitor) {
        return visitor.reach().unlimited(Action.REGULATE);
    }

    private Shown shown(String office, Rulebook rules) {
        LocalDate today = today();
        List<Rule> held = rules.rules().stream()
                .filter(rule -> rule.office().equals(office) && rule.valid().on(today))
                .sorted(java.util.Comparator.comparing(
                                (Rule rule) -> rule.consequence().family())
                        .thenComparing(rule -> rule.consequence().order()))
                .toList();
        List<Told> versions = new ArrayList<>();
        if (regulations.shipped().offices().contains(office)) {
            versions.add(new Told(0, "随系统", "", file(office, 0)));
        }
        versions(office)
                .forEach(one -> versions.add(new Told(
                        one.version(),
                        "自 " + one.draft().from() + " 起",
                        one.stamp().by().person() + " "
                                + Moments.minute(one.stamp().at()),
                        file(office, one.version()))));
        return new Shown(
                office, use(office), held, versions, Addresses.of("/supervision/rules/edit", "office", office));
    }

    private static String file(String office, int version) {
        return Addresses.of("/supervision/rules.csv", "office", office, "version", Integer.toString(version));
    }

    private String use(String office) {
        if (Patrol.OFFICES.contains(office)) {
            return "任务、项目和乡镇的督查";
        }
        return regulations
                .judge()
                .adopted()
                .fewest(office, today())
                .map(fewest -> "指标预警" + (fewest > 1 ? "，至少" + fewest + "个地区有数才排位次" : ""))
                .orElse("");
    }

    private List<Regulation> versions(String office) {
        return regulations.versions().stream()
                .filter(one -> one.office().equals(office))
                .toList();
    }

    private Optional<Regulation> last(String office) {
        return versions(office).stream().reduce((earlier, later) -> later);
    }

    /** The regulation as its next version begins: its last version, or what is in force without one. */
    private RegulationDraft draft(String office) {
        return last(office)
                .map(Regulation::draft)
                .orElseGet(() -> regulations
                        .rules()
                        .draft(office, today(), regulations.judge().adopted().fewest(office, today())));
    }

    private LocalDate today() {
        return Deadlines.today(site.doors().clock());
    }

    /** Lights of months gone by are not judged anew. */
    private LocalDate earliest() {
        return today().withDayOfMonth(1);
    }

    /** A version, 0 for what came with Jingwei, as the rows of a file that this page takes in again. */
    @GetMapping("/supervision/rules.csv")
    ResponseEntity<byte[]> file(
            @RequestParam(name = "office", defaultValue = "") String office,
            @RequestParam(name = "version", defaultValue = "0") String number) {
        String bom = "\uFEFF"; // a spreadsheet takes the file for UTF-8 only with it
        String csv = bom + RegulationCsv.write(version(office, number));
        return Download.of(office + ".csv", "text/csv;charset=UTF-8", csv.getBytes(StandardCharsets.UTF_8));
    }

    private List<Rule> version(String office, String number) {
        Rulebook all = number.equals("0")
                ? regulations.shipped()
                : versions(office).stream()
                        .filter(one -> Integer.toString(one.version()).equals(number))
                        .findFirst()
                        .map(one -> regulations.shipped().only(one))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Rule> rules = all.rules().stream()
                .filter(rule -> rule.office().equals(office))
                .toList();
        if (rules.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return rules;
    }

    /** The last version of a regulation as a form; of one that is not known an empty one. */
    @GetMapping("/supervision/rules/edit")
    ModelAndView edit(
            @AuthenticationPrincipal Visitor visitor, @RequestParam(name = "office", defaultValue = "") String office) {
        Optional<Regulation> last = last(office);
        LocalDate from = last.map(one -> one.draft().from())
                .filter(day -> day.isAfter(today()))
                .orElse(today().plusMonths(1).withDayOfMonth(1));
        return edit(
                visitor,
                RegulationForm.of(
                        draft(office), from, last.map(Regulation::version).orElse(0)),
                Optional.empty(),
                Optional.empty());
    }

    private ModelAndView edit(
            Visitor visitor, RegulationForm form, Optional<String> refusal, Optional<TrialView> tried) {
        Rulebook rules = regulations.rules();
        return new ModelAndView(
                "supervision/edit",
                Map.of(
                        "page",
                        new EditPage(
                                Seat.of(visitor, names).scope(),
                                form,
                                rules.offices().contains(form.office()),
                                rules.measures(),
                                rules.consequences(),
                                Indicators.standard().all().stream().toList(),
                                earliest(),
                                !Patrol.OFFICES.contains(form.office()),
                                refusal.map(sentence -> "没有通过：" + sentence),
                                tried,
                                sentences(form.shown(), rules))));
    }

    /** Each row as a sentence; empty where it is none yet. */
    private static List<String> sentences(List<RuleRow> rows, Rulebook rules) {
        return rows.stream().map(row -> row.sentence(rules).orElse("")).toList();
    }

    /** The form as it stands, with what it would light; nothing is kept. */
    @PostMapping("/supervision/rules/trial")
    ModelAndView trial(@AuthenticationPrincipal Visitor visitor, @RequestParam Map<String, String> sent) {
        RegulationForm form = RegulationForm.of(sent);
        if (sent.containsKey("add")) {
            return edit(visitor, form, Optional.empty(), Optional.empty());
        }
        Decision<RegulationDraft> draft = draft(form);
        return draft.refusal().isPresent()
                ? edit(visitor, form, draft.refusal(), Optional.empty())
                : edit(visitor, form, Optional.empty(), Optional.of(tried(draft.orElseThrow())));
    }

    private Decision<RegulationDraft> draft(RegulationForm form) {
        return form.draft(
                regulations.rules(),
                earliest(),
                today().plusYears(1),
                last(form.office()).map(one -> one.draft().from()));
    }

    private TrialView tried(RegulationDraft draft) {
        RegulationTrial.Result result = trial.of(draft);
        return new TrialView(
                result.judged(),
                result.changes().size(),
                result.changes().stream()
                        .limit(MOST_CHANGES)
                        .map(ChangeRow::new)
                        .toList(),
                mark(draft),
                !draft.from().isAfter(today()));
    }

    /** Of one draft always the same, of another another. */
    private static String mark(RegulationDraft draft) {
        CRC32 sum = new CRC32();
        sum.update(draft.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    @PostMapping("/supervision/rules/enact")
    ModelAndView enact(@AuthenticationPrincipal Visitor visitor, @RequestParam Map<String, String> sent) {
        RegulationForm form = RegulationForm.of(sent);
        if (!may(visitor)) {
            ModelAndView page = edit(visitor, form, Optional.of("办法管着各地区、各部门，账号范围有限制的不能定。"), Optional.empty());
            page.setStatus(HttpStatus.FORBIDDEN);
            return page;
        }
        Decision<RegulationDraft> draft = draft(form);
        if (draft.refusal().isPresent()) {
            return edit(visitor, form, draft.refusal(), Optional.empty());
        }
        if (!mark(draft.orElseThrow()).equals(sent.get("tried"))) {
            return edit(visitor, form, Optional.of("试算以后又改过，请看过新的试算再定。"), Optional.of(tried(draft.orElseThrow())));
        }
        try {
            regulations.enact(
                    draft.orElseThrow(),
                    form.version(),
                    new Stamp(
                            site.doors().clock().instant(),
                            Seat.of(visitor, names).actor()));
            return new ModelAndView("redirect:" + Addresses.of("/supervision/rules", "told", form.office()));
        } catch (ChangedMeanwhile other) {
            return edit(
                    visitor,
                    form,
                    Optional.of(form.office() + "刚由他人定了第" + other.actual() + "版，您看到的是第" + other.expected()
                            + "版。请先回到规则页看新的版本，再改。"),
                    Optional.empty());
        }
    }

    /** A file becomes the form; nothing is kept yet. */
    @PostMapping("/supervision/rules/import")
    ModelAndView takeIn(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        if (file == null || file.isEmpty() || file.getSize() > MOST_BYTES) {
            return list(visitor, Optional.of("没有导入：请选一个 CSV 文件，最大 1 MB。"));
        }
        Decision<RegulationCsv.Read> read = RegulationCsv.read(text(file));
        if (read.refusal().isPresent()) {
            return list(visitor, Optional.of("没有导入：" + read.refusal().get()));
        }
        RegulationCsv.Read given = read.orElseThrow();
        Optional<Regulation> last = last(given.office());
        RegulationDraft now = draft(given.office());
        RegulationForm form = RegulationForm.of(
                new RegulationDraft(given.office(), given.from(), given.rows(), now.memory(), now.fewest()),
                given.from(),
                last.map(Regulation::version).orElse(0));
        return edit(visitor, form, draft(form).refusal(), Optional.empty());
    }

    /** UTF-8, or what a Chinese Excel writes. */
    private static String text(MultipartFile file) {
        try {
            byte[] bytes = file.getBytes();
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException other) {
                return new String(bytes, Charset.forName("GB18030"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 予以约谈 by whom, as the page of rules says it. */
    static String follows(Rule rule) {
        return (rule.by().isEmpty() ? "" : "由" + rule.by()) + rule.consequence().words();
    }

    /** Of which indicator and in which months, as the page of rules says it. */
    static String when(Rule rule) {
        String months = rule.clauses().stream()
                .flatMap(clause -> clause.months().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
        String indicator = Indicators.standard()
                .byCode(rule.indicator())
                .map(Indicator::name)
                .orElse(rule.indicator());
        return (months.isEmpty() ? "" : months + "月，") + (indicator.isEmpty() ? "" : indicator + "：");
    }
}
