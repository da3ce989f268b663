package org.jingwei.app.web.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.app.web.desk.Filled;
import org.jingwei.app.web.desk.Papers;
import org.jingwei.app.web.desk.Seat;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.Moments;
import org.jingwei.core.fact.Evidence;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Recorded;
import org.jingwei.dispatch.supervision.Step;
import org.jingwei.dispatch.task.Progress;
import org.jingwei.dispatch.task.SameTasks;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One task: what it is, what happened to it, and what the person before it may do now. */
@Controller
class TaskPages {

    private static final double PERHAPS = 0.4;

    private final Site site;
    private final Shelf shelf;
    private final LatestValues values;
    private final Papers papers;

    TaskPages(Site site, Shelf shelf, Papers papers) {
        this.papers = papers;
        this.site = site;
        this.shelf = shelf;
        this.values = new LatestValues(site);
    }

    /** @param address of the place in the ledger's text, if it is there */
    record Rest(Evidence evidence, Optional<String> address) {}

    /**
     * Something that happened.
     *
     * @param more its note, beside the words of the event
     * @param letter the address of its letter
     */
    record Happened(
            int number,
            String time,
            Actor by,
            String words,
            String more,
            List<Attachment> papers,
            Optional<String> letter) {}

    /**
     * @param actor the person before it, as this task knows him
     * @param may the acts that the task allows him now
     * @param refusal why what was tried was not done
     * @param typed what he had typed, so that it is not lost
     */
    record TaskPage(
            TaskRow row,
            Actor actor,
            Map<String, Boolean> may,
            List<Rest> rests,
            List<LatestValues.Measured> measured,
            List<Happened> history,
            Optional<String> refusal,
            Map<String, String> typed) {

        boolean may(String act) {
            return may.getOrDefault(act, false);
        }

        Task task() {
            return row.task();
        }

        List<Progress> progresses() {
            return List.of(Progress.values());
        }

        String look(Progress progress) {
            return BoardPages.look(progress);
        }

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        boolean owner() {
            return task().ownedBy(actor);
        }

        boolean waits() {
            return task().stage() == Stage.SUBMITTED;
        }

        String supervising() {
            return task().draft().assignment().supervising().orElse("");
        }

        /** What is asked to be done: 提醒 where no rule asks for more. */
        String stepName() {
            return row.step().map(Step::name).orElse("提醒");
        }

        String stepReason() {
            return row.step().map(Step::reason).orElse("");
        }
    }

    @GetMapping("/tasks/{id}")
    ModelAndView task(@AuthenticationPrincipal Visitor visitor, @PathVariable("id") String id) {
        Seat seat = shelf.seat(visitor);
        return page(shelf.find(id, seat), seat, visitor, Optional.empty(), Map.of());
    }

    /** An owner's acts: report, return, extend, submit. */
    @PostMapping("/tasks/{id}/owner/{act}")
    ModelAndView owner(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files) {
        Seat seat = shelf.seat(visitor);
        Task task = shelf.find(id, seat);
        Decision<List<Attachment>> kept = papers.take(files == null ? List.of() : files, seat.actor(task));
        return kept.refusal().isPresent()
                ? page(task, seat, visitor, kept.refusal(), form)
                : done(visitor, id, form, Acts.owner(act, form, kept.orElseThrow()));
    }

    /** The office's acts: accept, assign, grant, refuse, urge, decline, cancel. */
    @PostMapping("/tasks/{id}/office/{act}")
    ModelAndView office(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> form) {
        return done(visitor, id, form, Acts.office(act, form));
    }

    /** The verifier's acts: close, reject, reopen. */
    @PostMapping("/tasks/{id}/verify/{act}")
    ModelAndView verify(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> form) {
        return done(visitor, id, form, Acts.verifier(act, form));
    }

    private ModelAndView done(Visitor visitor, String id, Map<String, String> form, Optional<Decision<TaskEvent>> act) {
        Seat seat = shelf.seat(visitor);
        Task task = shelf.find(id, seat);
        Decision<TaskEvent> event = act.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<String> refusal =
                event.refusal().or(() -> Filled.tooLong(form)).or(() -> acted(task, form, event.orElseThrow(), seat));
        return refusal.isEmpty()
                ? new ModelAndView("redirect:/tasks/" + task.id())
                : page(shelf.find(id, seat), seat, visitor, refusal, form);
    }

    /** Why the book refused; empty if it is done. The act is on the version that was looked at. */
    private Optional<String> acted(Task task, Map<String, String> form, TaskEvent event, Seat seat) {
        try {
            return shelf.act(task, Filled.version(form, task.version()), event, seat)
                    .refusal();
        } catch (ChangedMeanwhile changed) {
            return Optional.of("这项任务刚被他人修改，下面已是最新情况，请看过再办。");
        }
    }

    private ModelAndView page(
            Task task, Seat seat, Visitor visitor, Optional<String> refusal, Map<String, String> typed) {
        Actor actor = seat.actor(task);
        TaskPage page = new TaskPage(
                shelf.row(task),
                actor,
                Acts.allowed(task, actor, visitor),
                task.draft().origin().evidence().stream().map(this::rest).toList(),
                values.of(task),
                history(task),
                refusal,
                typed);
        return new ModelAndView("task/task", Map.of("page", page));
    }

    private Rest rest(Evidence evidence) {
        return new Rest(
                evidence,
                Sources.place(site.ledger().queries(), evidence)
                        .map(place -> "/articles/" + place.article() + "#L"
                                + evidence.place().line()));
    }

    /** The last first. */
    private List<Happened> history(Task task) {
        List<Happened> all = new ArrayList<>();
        int letters = 0;
        for (Recorded<TaskEvent> recorded : shelf.book().history(task.id())) {
            boolean urged = recorded.event() instanceof TaskEvent.Urged;
            letters += urged ? 1 : 0;
            Optional<String> letter =
                    urged ? Optional.of("/tasks/" + task.id() + "/letters/" + letters + ".docx") : Optional.empty();
            all.add(0, happened(recorded, letter));
        }
        return all;
    }

    private static Happened happened(Recorded<TaskEvent> recorded, Optional<String> letter) {
        return new Happened(
                recorded.number(),
                Moments.minute(recorded.stamp().at()),
                recorded.stamp().by(),
                recorded.event().words(),
                recorded.event().more(),
                Acts.papers(recorded.event()),
                letter);
    }

    /** @param candidates other open tasks that may say the same */
    record SamePage(TaskRow row, List<AlikeTask> candidates, Optional<String> refusal) {}

    /** The open tasks that may say the same as this one. */
    @GetMapping("/tasks/{id}/same")
    ModelAndView same(@AuthenticationPrincipal Visitor visitor, @PathVariable("id") String id) {
        Seat seat = shelf.seat(visitor);
        return same(shelf.find(id, seat), seat, Optional.empty());
    }

    private ModelAndView same(Task task, Seat seat, Optional<String> refusal) {
        List<SameTasks.Candidate> candidates = shelf.same(seat).of(task.draft(), PERHAPS).stream()
                .filter(other -> !other.task().equals(task.id()))
                .limit(20)
                .toList();
        return new ModelAndView(
                "task/same",
                Map.of("page", new SamePage(shelf.row(task), AlikeTask.of(shelf.book(), candidates), refusal)));
    }

    /** Merges this task into another: the other then rests on its words too. */
    @PostMapping("/tasks/{id}/office/merge")
    ModelAndView merge(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam(name = "into", defaultValue = "") String into) {
        Seat seat = shelf.seat(visitor);
        Task task = shelf.find(id, seat);
        try {
            Decision<Task> merged = shelf.desk().merge(task, shelf.find(into.strip(), seat), seat.actor());
            return merged.refusal().isPresent()
                    ? same(task, seat, merged.refusal())
                    : new ModelAndView("redirect:/tasks/" + into.strip());
        } catch (ChangedMeanwhile changed) {
            return same(shelf.find(id, seat), seat, Optional.of("任务刚被他人修改，请看过最新情况再办。"));
        }
    }

    /** A paper of something that happened to the task, for whoever may see the task. */
    @GetMapping("/tasks/{id}/papers/{hash}")
    ResponseEntity<byte[]> paper(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @PathVariable("hash") String hash) {
        Task task = shelf.find(id, shelf.seat(visitor));
        return papers.fetch(
                hash,
                shelf.book().history(task.id()).stream()
                        .flatMap(recorded -> Acts.papers(recorded.event()).stream())
                        .toList());
    }

    @GetMapping("/tasks/{id}/letters/{which}.docx")
    ResponseEntity<byte[]> letter(
            @AuthenticationPrincipal Visitor visitor, @PathVariable("id") String id, @PathVariable("which") int which) {
        Task task = shelf.find(id, shelf.seat(visitor));
        int letters = 0;
        for (Recorded<TaskEvent> recorded : shelf.book().history(task.id())) {
            if (recorded.event() instanceof TaskEvent.Urged urged && ++letters == which) {
                String name = Letter.kind(urged.step()) + " "
                        + Letter.number(task, urged, recorded.stamp().day(), which);
                return Register.word(name, Letter.of(task, recorded, urged, which));
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
