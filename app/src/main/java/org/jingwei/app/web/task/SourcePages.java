package org.jingwei.app.web.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.app.web.desk.Seat;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.FactWords;
import org.jingwei.core.fact.Commitment;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Units;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Genre;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.task.Assignment;
import org.jingwei.dispatch.task.Drafts;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.Promise;
import org.jingwei.dispatch.task.PromiseComparison;
import org.jingwei.dispatch.task.SameTasks;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskDraft;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskQuery;
import org.jingwei.ledger.query.ArticleSummary;
import org.jingwei.ledger.query.LedgerQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What a report or a speech promises, reviewed and made into tasks. */
@Controller
class SourcePages {

    private static final List<Genre> PROMISING = List.of(Genre.WORK_REPORT, Genre.SPEECH, Genre.PLAN_REPORT);
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})");
    private static final int MOST_DOCUMENTS = 60;

    private final Site site;
    private final Shelf shelf;
    private final Drafts drafts = new Drafts(Indicators.standard(), Units.standard(), FactWords::quantity);

    SourcePages(Site site, Shelf shelf) {
        this.site = site;
        this.shelf = shelf;
    }

    /** @param made how many tasks rest on it */
    record Source(ArticleSummary article, long made) {}

    record SourcesPage(List<Source> sources) {}

    /**
     * @param sentences what became of what was accepted
     * @param refused whether they are refusals
     */
    record ReviewPage(ArticleSummary article, List<Promised> promised, List<String> sentences, boolean refused) {

        long free() {
            return promised.stream().filter(one -> one.already().isEmpty()).count();
        }
    }

    @GetMapping("/tasks/sources")
    ModelAndView sources() {
        return new ModelAndView("task/sources", Map.of("page", new SourcesPage(sourceList())));
    }

    private List<Source> sourceList() {
        return PROMISING.stream()
                .flatMap(genre -> queries().articles(genre, MOST_DOCUMENTS).stream())
                .map(article ->
                        new Source(article, shelf.book().count(TaskQuery.all().from(article.document()))))
                .toList();
    }

    @GetMapping("/tasks/sources/{article}")
    ModelAndView review(@PathVariable("article") long id) {
        return page(find(id), List.of(), false);
    }

    @GetMapping("/tasks/sources/{article}/register.xlsx")
    ResponseEntity<byte[]> register(@PathVariable("article") long id) {
        ArticleSummary article = find(id);
        String title = "《" + article.title() + "》任务分解表";
        return Register.workbook(title, Register.proposed(title, promised(article)));
    }

    /**
     * What earlier promises became of.
     *
     * @param earlier the documents that tasks were made of
     * @param asked the one that is compared
     */
    record PromisesPage(
            ArticleSummary article,
            List<String> earlier,
            String asked,
            Map<Promise.Fate, Integer> fates,
            List<Promise> promises) {

        /** Where the later words stand in this article. */
        String address(Evidence said) {
            return "/articles/" + article.id() + "#L" + said.place().line();
        }
    }

    /** What a document promised, held against what this later one says. */
    @GetMapping("/tasks/sources/{article}/promises")
    ModelAndView promises(
            @PathVariable("article") long id, @RequestParam(name = "document", defaultValue = "") String asked) {
        ArticleSummary summary = find(id);
        List<String> earlier = earlier(summary);
        String document =
                earlier.contains(asked) ? asked : earlier.stream().findFirst().orElse("");
        List<Promise> promises = document.isEmpty() ? List.of() : compared(summary, document);
        Map<Promise.Fate, Integer> fates = new EnumMap<>(Promise.Fate.class);
        promises.forEach(promise -> fates.merge(promise.fate(), 1, Integer::sum));
        return new ModelAndView(
                "task/promises", Map.of("page", new PromisesPage(summary, earlier, document, fates, promises)));
    }

    /** The documents of other articles that tasks rest on. */
    private List<String> earlier(ArticleSummary summary) {
        return sourceList().stream()
                .filter(source -> source.made() > 0)
                .map(source -> source.article().document())
                .filter(document -> !document.equals(summary.document()))
                .distinct()
                .toList();
    }

    private List<Promise> compared(ArticleSummary summary, String document) {
        List<Task> tasks = shelf.book().list(TaskQuery.all().from(document)).stream()
                .filter(task -> task.stage() != Stage.DECLINED && task.stage() != Stage.MERGED)
                .toList();
        Optional<Article> article = article(summary);
        List<Commitment> commitments =
                article.map(one -> site.doors().reader().commitments(one)).orElse(List.of());
        List<TaskDraft> next = commitments.stream()
                .map(commitment -> drafts.of(commitment, year(summary)))
                .toList();
        Set<String> promised = new HashSet<>();
        commitments.forEach(commitment -> promised.add(commitment.evidence().quote()));
        List<Evidence> told = article.map(one -> Told.sentences(summary.document(), one)).orElse(List.of()).stream()
                .filter(sentence -> promised.stream().noneMatch(sentence.quote()::contains))
                .toList();
        return new PromiseComparison(next, told).of(tasks);
    }

    /** Makes tasks of what was ticked, with its mended owners and limits; each keeps its words. */
    @PostMapping("/tasks/sources/{article}")
    ModelAndView accept(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("article") long id,
            @RequestParam MultiValueMap<String, String> form) {
        ArticleSummary article = find(id);
        List<String> picked = form.getOrDefault("pick", List.of());
        List<TaskDraft> accepted = promised(article).stream()
                .filter(one -> one.already().isEmpty() && picked.contains(one.key()))
                .map(one -> mended(one, form))
                .toList();
        Seat seat = shelf.seat(visitor);
        int joined = joined(promised(article), form.getOrDefault("join", List.of()), seat);
        if (accepted.isEmpty()) {
            return joined > 0
                    ? page(article, List.of("已把" + joined + "项的依据并入原有任务。"), false)
                    : page(article, List.of("没有勾选任务，什么也没有写。"), true);
        }
        List<Task> proposed = shelf.desk().propose(accepted, seat.actor());
        Map<?, Decision<Task>> decisions = shelf.desk().actOnAll(proposed, new TaskEvent.Accepted(), seat.actor());
        long given = decisions.values().stream()
                .filter(decision -> decision.value().isPresent())
                .count();
        long waiting = proposed.size() - given;
        int before = accepted.size() - proposed.size();
        String sentence =
                (before > 0 ? "有" + before + "项刚由他人立项，没有重复；" : "") + "已立项" + proposed.size() + "项，交办" + given + "项"
                        + (joined > 0 ? "，" + joined + "项并入原有任务" : "")
                        + (waiting > 0 ? "；" + waiting + "项没有牵头单位，列为待审，分办后交办。" : "。");
        return page(article, List.of(sentence), false);
    }

    /** What was said to be the same as a task that is there: the task rests on these words too. */
    private int joined(List<Promised> all, List<String> keys, Seat seat) {
        int joined = 0;
        for (Promised one : all) {
            Optional<Task> same = one.alike().map(AlikeTask::task);
            if (keys.contains(one.key()) && one.already().isEmpty() && same.isPresent()) {
                Task task = same.orElseThrow();
                TaskEvent more = new TaskEvent.Sourced(List.of(one.evidence()));
                joined += shelf.desk().actOnAll(List.of(task), more, seat.actor()).values().stream()
                                .anyMatch(decision -> decision.value().isPresent())
                        ? 1
                        : 0;
            }
        }
        return joined;
    }

    private static TaskDraft mended(Promised one, MultiValueMap<String, String> form) {
        List<String> supervising = units(form.getFirst("supervising"));
        Assignment assignment = new Assignment(
                units(form.getFirst("lead-" + one.key())),
                units(form.getFirst("co-" + one.key())),
                supervising.stream().findFirst(),
                List.of());
        Optional<LocalDate> day = TaskForm.day(
                Optional.ofNullable(form.getFirst("due-" + one.key())).orElse(""));
        TaskDraft draft = one.draft().with(assignment);
        return day.map(limit -> draft.with(Due.on(limit))).orElse(draft);
    }

    /** Names as people write them one after the other. */
    static List<String> units(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[、，,；;\\s]+"))
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList();
    }

    private ModelAndView page(ArticleSummary article, List<String> sentences, boolean refused) {
        return new ModelAndView(
                "task/review", Map.of("page", new ReviewPage(article, promised(article), sentences, refused)));
    }

    private ArticleSummary find(long id) {
        return queries().article(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Promised> promised(ArticleSummary summary) {
        List<Commitment> commitments = article(summary)
                .map(article -> site.doors().reader().commitments(article))
                .orElse(List.of());
        List<TaskDraft> all = commitments.stream()
                .map(commitment -> drafts.of(commitment, year(summary)))
                .toList();
        Map<String, Task> same = new HashMap<>();
        for (Task task : shelf.book().list(TaskQuery.all().from(summary.document()))) {
            task.draft()
                    .origin()
                    .evidence()
                    .forEach(evidence -> same.putIfAbsent(words(task.draft().action(), evidence), task));
        }
        Map<Evidence, Task> restingToo = new HashMap<>();
        shelf.book()
                .restingOnSeveral()
                .forEach(task -> task.draft().origin().evidence().stream()
                        .skip(1)
                        .forEach(evidence -> restingToo.putIfAbsent(evidence, task)));
        SameTasks open = shelf.same();
        List<Promised> promised = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            TaskDraft draft = all.get(i);
            Evidence rest = draft.origin().evidence().get(0);
            Optional<Task> already = Optional.ofNullable(same.get(words(draft.action(), rest)))
                    .or(() -> Optional.ofNullable(restingToo.get(rest)));
            Optional<AlikeTask> alike = already.isPresent()
                    ? Optional.empty()
                    : open.of(draft, SameTasks.PROBABLY).stream()
                            .findFirst()
                            .flatMap(candidate -> AlikeTask.of(shelf.book(), candidate));
            promised.add(new Promised(draft, commitments.get(i).confidence(), already, alike, summary.id()));
        }
        return promised;
    }

    private static String words(String action, Evidence evidence) {
        return evidence.place() + " " + action;
    }

    /** The article as the reader has it, from the bytes that the ledger keeps. */
    private Optional<Article> article(ArticleSummary summary) {
        return queries()
                .bytes(summary.hash())
                .map(bytes -> site.doors().documents().read(summary.document(), bytes))
                .flatMap(document -> site.doors().reader().articles(document).stream()
                        .filter(article -> article.line() == summary.line())
                        .findFirst());
    }

    /** The year a document speaks of, for limits that print none: that of its day, of its title or its name. */
    private int year(ArticleSummary summary) {
        return summary.date()
                .flatMap(SourcePages::year)
                .or(() -> year(summary.title()))
                .or(() -> year(summary.document()))
                .orElseGet(() -> shelf.today().getYear());
    }

    private static Optional<Integer> year(String text) {
        Matcher found = YEAR.matcher(text);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    private LedgerQueries queries() {
        return site.ledger().queries();
    }
}
