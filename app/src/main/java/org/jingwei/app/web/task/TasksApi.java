package org.jingwei.app.web.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jingwei.app.web.api.ApiInput;
import org.jingwei.app.web.api.ApiPage;
import org.jingwei.app.web.api.AskedFor;
import org.jingwei.app.web.desk.Filled;
import org.jingwei.app.web.desk.Seat;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.core.fact.Evidence;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.book.Recorded;
import org.jingwei.dispatch.supervision.Step;
import org.jingwei.dispatch.task.Aim;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskId;
import org.jingwei.dispatch.task.TaskQuery;
import org.jingwei.ledger.query.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** 调度 for programs: the tasks that the account may see, as on its pages. */
@RestController
class TasksApi {

    private final Shelf shelf;

    TasksApi(Shelf shelf) {
        this.shelf = shelf;
    }

    record RestJson(String document, int line, int column, String quote) {
        static RestJson of(Evidence evidence) {
            return new RestJson(
                    evidence.document(),
                    evidence.place().line(),
                    evidence.place().column(),
                    evidence.quote());
        }
    }

    /**
     * @param due the next day something must come; {@code dueWords} as it was said
     * @param light green, yellow, red, or unknown where none is lit; {@code lightReason} why
     * @param step what the rules ask to be done: 提醒 …
     */
    record TaskJson(
            String id,
            int version,
            String stage,
            String stageWord,
            Optional<String> progress,
            String report,
            String action,
            List<String> lead,
            List<String> supporting,
            Optional<String> supervising,
            List<String> aims,
            Optional<LocalDate> due,
            String dueWords,
            String left,
            boolean late,
            String light,
            String lightReason,
            Optional<String> step,
            Optional<String> region,
            Optional<String> parent,
            String source,
            List<RestJson> evidence,
            Instant changedAt,
            String address) {

        static TaskJson of(TaskRow row) {
            Task task = row.task();
            return new TaskJson(
                    row.id(),
                    task.version(),
                    task.stage().name().toLowerCase(Locale.ROOT),
                    row.stage(),
                    task.track().progress().map(said -> said.name().toLowerCase(Locale.ROOT)),
                    task.track().report(),
                    row.action(),
                    task.draft().assignment().lead(),
                    task.draft().assignment().supporting(),
                    task.draft().assignment().supervising(),
                    task.draft().aims().stream().map(Aim::words).toList(),
                    row.day(),
                    row.due(),
                    row.left(),
                    row.late(),
                    row.lamp().light().name().toLowerCase(Locale.ROOT),
                    row.lit() ? row.reason() : "",
                    row.step().map(Step::name),
                    task.draft().region(),
                    task.draft().parent().map(TaskId::toString),
                    row.source(),
                    task.draft().origin().evidence().stream().map(RestJson::of).toList(),
                    task.changed().at(),
                    row.address());
        }
    }

    /** @param event its code; {@code words} what the history prints */
    record EventJson(
            int number,
            Instant at,
            String person,
            String unit,
            String event,
            String words,
            String more,
            List<Attachment> papers) {

        static EventJson of(Recorded<TaskEvent> recorded) {
            return new EventJson(
                    recorded.number(),
                    recorded.stamp().at(),
                    recorded.stamp().by().person(),
                    recorded.stamp().by().unit(),
                    recorded.event().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                    recorded.event().words(),
                    recorded.event().more(),
                    Acts.papers(recorded.event()));
        }
    }

    record TaskWithHistory(TaskJson task, List<EventJson> history) {}

    @GetMapping("/api/v1/tasks")
    ApiPage<TaskJson> tasks(
            @AuthenticationPrincipal Visitor visitor,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "unit", defaultValue = "") String unit,
            @RequestParam(name = "stage", defaultValue = "open") String stage,
            @RequestParam(name = "progress", defaultValue = "") String progress,
            @RequestParam(name = "light", defaultValue = "") String light,
            @RequestParam(name = "due_by", defaultValue = "") String dueBy,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "size", defaultValue = "100") int size) {
        TaskForm form = new TaskForm(words, unit, upper(stage), upper(progress), upper(light), "", dueBy);
        form.misunderstood().ifPresent(name -> {
            throw ApiInput.Refused.wrong("看不懂参数 " + name + "。");
        });
        Paging paging = ApiPage.asked(page, size);
        return form.lit().isPresent()
                ? lit(form, shelf.seat(visitor), paging)
                : plain(form, shelf.seat(visitor), paging);
    }

    private ApiPage<TaskJson> plain(TaskForm form, Seat seat, Paging paging) {
        TaskQuery query = form.query().by(TaskQuery.Order.DUE);
        List<TaskRow> rows = shelf.rows(shelf.list(query.on(new Page(paging.offset(), paging.limit())), seat));
        return new ApiPage<>(
                (int) shelf.count(query, seat),
                false,
                paging.offset() / paging.limit() + 1,
                paging.limit(),
                rows.stream().map(TaskJson::of).toList());
    }

    /** Lights are those of today: all are looked at. */
    private ApiPage<TaskJson> lit(TaskForm form, Seat seat, Paging paging) {
        return ApiPage.of(shelf.rows(form, seat), paging, TaskJson::of);
    }

    /** Codes travel in small letters; open and all are words of the form. */
    private static String upper(String code) {
        return code.equals("open") || code.equals("all") ? code : code.toUpperCase(Locale.ROOT);
    }

    @GetMapping("/api/v1/tasks/{id}")
    TaskWithHistory task(@AuthenticationPrincipal Visitor visitor, @PathVariable("id") String id) {
        Task task = shelf.find(id, shelf.seat(visitor));
        return new TaskWithHistory(
                TaskJson.of(shelf.row(task)),
                shelf.book().history(task.id()).stream().map(EventJson::of).toList());
    }

    /**
     * What an act says; each act reads its own.
     *
     * @param version that the caller saw; none for whatever it is now
     * @param progress behind, on_track …, {@code note} what was done: of report
     * @param until, {@code reason} of extend; {@code step}, {@code reason} of urge
     * @param message of return, assign, refuse, decline, cancel, reject, reopen
     * @param method how it was checked: of close
     * @param paper the name of a paper, {@code reference} where it is found
     * @param lead units of assign, each of the three as the form takes them
     */
    record ActIn(
            @Nullable Integer version,
            @Nullable String progress,
            @Nullable String note,
            @Nullable String until,
            @Nullable String reason,
            @Nullable String message,
            @Nullable String step,
            @Nullable String method,
            @Nullable String paper,
            @Nullable String reference,
            @Nullable String lead,
            @Nullable String supporting,
            @Nullable String supervising) {

        Map<String, String> form() {
            Map<String, String> form = new HashMap<>();
            AskedFor.field(form, "version", version);
            AskedFor.field(form, "progress", progress == null ? null : progress.toUpperCase(Locale.ROOT));
            AskedFor.field(form, "note", note);
            AskedFor.field(form, "until", until);
            AskedFor.field(form, "reason", reason);
            AskedFor.field(form, "message", message);
            AskedFor.field(form, "step", step);
            AskedFor.field(form, "method", method);
            AskedFor.field(form, "paper", paper);
            AskedFor.field(form, "reference", reference);
            AskedFor.field(form, "lead", lead);
            AskedFor.field(form, "supporting", supporting);
            AskedFor.field(form, "supervising", supervising);
            return form;
        }
    }

    /** report, return, extend, submit, note: by a unit that the task is given to. */
    @PostMapping("/api/v1/tasks/{id}/owner/{act}")
    TaskWithHistory owner(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestBody ActIn said) {
        return done(visitor, id, said, form -> Acts.owner(act, form, List.of()));
    }

    /** accept, assign, grant, refuse, urge, decline, cancel: by the office. */
    @PostMapping("/api/v1/tasks/{id}/office/{act}")
    TaskWithHistory office(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestBody ActIn said) {
        return done(visitor, id, said, form -> Acts.office(act, form));
    }

    /** close, reject, reopen: 核验销号. */
    @PostMapping("/api/v1/tasks/{id}/verify/{act}")
    TaskWithHistory verify(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestBody ActIn said) {
        return done(visitor, id, said, form -> Acts.verifier(act, form));
    }

    private TaskWithHistory done(
            Visitor visitor, String id, ActIn said, Function<Map<String, String>, Optional<Decision<TaskEvent>>> acts) {
        Seat seat = shelf.seat(visitor);
        Task task = shelf.find(id, seat);
        Map<String, String> form = said.form();
        Decision<TaskEvent> event =
                acts.apply(form).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        event.refusal().or(() -> Filled.tooLong(form)).ifPresent(TasksApi::refuse);
        try {
            shelf.act(task, Filled.version(form, task.version()), event.orElseThrow(), seat)
                    .refusal()
                    .ifPresent(TasksApi::refuse);
        } catch (ChangedMeanwhile changed) {
            throw ApiInput.Refused.changed("这项任务已是别的版本，请先看最新的，再按它的 version 来办。");
        }
        return task(visitor, id);
    }

    private static void refuse(String sentence) {
        throw ApiInput.Refused.wrong(sentence);
    }
}
