package org.jingwei.app.web.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jingwei.app.web.desk.Filled;
import org.jingwei.app.web.desk.Seat;
import org.jingwei.app.web.layout.Download;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Regulations;
import org.jingwei.app.wiring.Site;
import org.jingwei.app.wording.UnitNames;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.calendar.Deadlines;
import org.jingwei.dispatch.calendar.Round;
import org.jingwei.dispatch.calendar.Rounds;
import org.jingwei.dispatch.meeting.Meeting;
import org.jingwei.dispatch.meeting.Meeting.Resolution;
import org.jingwei.dispatch.meeting.MeetingBook;
import org.jingwei.dispatch.meeting.MeetingBook.Kept;
import org.jingwei.dispatch.meeting.MeetingId;
import org.jingwei.dispatch.meeting.MeetingPack;
import org.jingwei.dispatch.supervision.Lamp;
import org.jingwei.dispatch.supervision.Light;
import org.jingwei.dispatch.supervision.Patrol;
import org.jingwei.dispatch.supervision.SupervisionBook;
import org.jingwei.dispatch.supervision.TaskLights;
import org.jingwei.dispatch.task.Assignment;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.Progress;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskBook;
import org.jingwei.dispatch.task.TaskDesk;
import org.jingwei.dispatch.task.TaskDraft;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskId;
import org.jingwei.dispatch.task.TaskQuery;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Dispatch meetings: called, prepared, held, written up. */
@Controller
class MeetingPages {

    private static final int MOST = 200;
    private static final Set<Stage> LATE = Set.of(Stage.ACTIVE, Stage.RETURNED);

    private final Site site;
    private final MeetingBook book;
    private final TaskBook tasks;
    private final TaskDesk desk;
    private final TaskLights lights;
    private final SupervisionBook supervision;
    private final UnitNames names = UnitNames.standard();

    MeetingPages(Site site, Regulations regulations) {
        this.site = site;
        this.book = site.ledger().meetings();
        this.tasks = site.ledger().tasks();
        this.desk = new TaskDesk(tasks, site.doors().clock());
        this.lights = new TaskLights(tasks, regulations::rules);
        this.supervision = site.ledger().supervision();
    }

    record MeetingsPage(
            Optional<String> scope,
            List<Kept> coming,
            List<Kept> held,
            List<String> rounds,
            LocalDate today,
            Optional<String> refusal) {}

    /** @param task that was made of it, as it stands */
    record Decided(Resolution resolution, Optional<Task> task) {}

    /**
     * @param pack what lies on the table; empty for those who see their own matters only
     * @param open how many decisions ask for a task that is not made yet
     */
    record MeetingPage(
            Optional<String> scope,
            Kept kept,
            Optional<MeetingPack> pack,
            Optional<Kept> last,
            List<Task> lastTasks,
            List<Decided> decided,
            int open,
            Optional<String> refusal,
            Map<String, String> typed) {

        Meeting meeting() {
            return kept.meeting();
        }

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        String stage(Task task) {
            return task.late(kept.meeting().day()) ? "逾期" : task.stage().word();
        }
    }

    @GetMapping("/meetings")
    ModelAndView meetings(@AuthenticationPrincipal Visitor visitor) {
        return list(visitor, Optional.empty());
    }

    private ModelAndView list(Visitor visitor, Optional<String> refusal) {
        LocalDate today = today();
        List<Kept> all = book.list(today.minusYears(2), today.plusYears(1));
        return new ModelAndView(
                "meeting/list",
                Map.of(
                        "page",
                        new MeetingsPage(
                                Seat.of(visitor, names).scope(),
                                all.stream()
                                        .filter(kept -> !kept.meeting().day().isBefore(today))
                                        .toList(),
                                all.stream()
                                        .filter(kept -> kept.meeting().day().isBefore(today))
                                        .toList(),
                                Rounds.standard().all().stream()
                                        .map(Round::name)
                                        .toList(),
                                today,
                                refusal)));
    }

    private LocalDate today() {
        return Deadlines.today(site.doors().clock());
    }

    @PostMapping("/meetings")
    ModelAndView call(@AuthenticationPrincipal Visitor visitor, @RequestParam Map<String, String> form) {
        Optional<LocalDate> day = day(form.getOrDefault("day", ""));
        String title = text(form, "title");
        if (day.isEmpty()
                || title.isEmpty()
                || title.length() > 200
                || text(form, "round").isEmpty()) {
            return list(visitor, Optional.of("没有办成：会议须有名称、节奏和日期。"));
        }
        Kept kept = book.call(
                Meeting.called(title, text(form, "round"), day.orElseThrow(), text(form, "chair")), stamp(visitor));
        return new ModelAndView("redirect:/meetings/" + kept.id());
    }

    private Stamp stamp(Visitor visitor) {
        return new Stamp(site.doors().clock().instant(), Seat.of(visitor, names).actor());
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    @GetMapping("/meetings/{id}")
    ModelAndView meeting(@AuthenticationPrincipal Visitor visitor, @PathVariable("id") String id) {
        return page(find(id), visitor, Optional.empty(), Map.of());
    }

    private Kept find(String id) {
        return id.matches("M[1-9]\\d{0,17}")
                ? book.find(MeetingId.parse(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                : none();
    }

    private static Kept none() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private ModelAndView page(Kept kept, Visitor visitor, Optional<String> refusal, Map<String, String> typed) {
        Seat seat = Seat.of(visitor, names);
        Optional<Kept> last = last(kept.meeting());
        List<Task> lastTasks = found(
                        last.map(before -> before.meeting().tasks()).orElse(List.of()))
                .stream()
                .filter(seat::sees)
                .toList();
        List<Decided> decided = kept.meeting().resolutions().stream()
                .map(resolution -> new Decided(resolution, resolution.task().flatMap(tasks::find)))
                .toList();
        return new ModelAndView(
                "meeting/meeting",
                Map.of(
                        "page",
                        new MeetingPage(
                                seat.scope(),
                                kept,
                                seat.scoped() ? Optional.empty() : Optional.of(pack(kept.meeting())),
                                last,
                                lastTasks,
                                decided,
                                kept.meeting().drafts().size(),
                                refusal,
                                typed)));
    }

    private Optional<Kept> last(Meeting meeting) {
        return book.before(meeting.round(), meeting.day());
    }

    private List<Task> found(List<TaskId> ids) {
        return ids.stream().flatMap(id -> tasks.find(id).stream()).toList();
    }

    private MeetingPack pack(Meeting meeting) {
        LocalDate day = meeting.day().isBefore(today()) ? meeting.day() : today();
        List<Lamp> lamps = Patrol.OFFICES.stream()
                .flatMap(office -> supervision.current(office).stream())
                .filter(lamp -> lamp.light() == Light.RED || lamp.light() == Light.YELLOW)
                .map(lamp -> lights.now(lamp, day))
                .toList();
        Map<TaskId, Task> behind = new LinkedHashMap<>();
        Stream.of(
                        TaskQuery.open().in(LATE).dueBy(day.minusDays(1)),
                        TaskQuery.open().in(LATE).in(Progress.BEHIND))
                .flatMap(query -> tasks.list(query.on(Page.first(MOST))).stream())
                .forEach(task -> behind.put(task.id(), task));
        return MeetingPack.of(
                day,
                lamps,
                List.copyOf(behind.values()),
                found(last(meeting).map(before -> before.meeting().tasks()).orElse(List.of())));
    }

    /** When, who, what about. */
    @PostMapping("/meetings/{id}/facts")
    ModelAndView facts(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> form) {
        return changed(
                visitor,
                id,
                form,
                meeting -> meeting.held(
                        day(form.getOrDefault("day", "")).orElse(meeting.day()),
                        text(form, "chair"),
                        names(form, "present"),
                        lines(form, "agenda")));
    }

    private static List<String> names(Map<String, String> form, String field) {
        return Stream.of(text(form, field).split("[、，,；;\\s]+"))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private static List<String> lines(Map<String, String> form, String field) {
        return Stream.of(text(form, field).split("[\\r\\n；;]+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Something that was decided; with a leading unit it asks for a task. */
    @PostMapping("/meetings/{id}/resolutions")
    ModelAndView decide(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> form) {
        String words = text(form, "words").replaceAll("[。；;]+$", "");
        if (words.isEmpty()) {
            return page(find(id), visitor, Optional.of("议定事项不能为空。"), form);
        }
        Assignment assignment = new Assignment(
                names(form, "lead"),
                names(form, "supporting"),
                names(form, "supervising").stream().findFirst(),
                List.of());
        Due due = day(form.getOrDefault("due", ""))
                .<Due>map(Due::on)
                .orElseGet(() -> new Due.InWords(text(form, "dueWords")));
        return changed(visitor, id, form, meeting -> {
            List<Resolution> all = new ArrayList<>(meeting.resolutions());
            all.add(new Resolution(words, assignment, due, Optional.empty()));
            return meeting.with(all);
        });
    }

    private ModelAndView changed(Visitor visitor, String id, Map<String, String> form, UnaryOperator<Meeting> change) {
        Kept kept = find(id);
        Optional<String> tooLong = Filled.tooLong(form);
        if (tooLong.isPresent()) {
            return page(kept, visitor, tooLong, form);
        }
        int version = Filled.version(form, kept.version());
        try {
            book.change(kept.id(), version, change.apply(kept.meeting()), stamp(visitor));
            return new ModelAndView("redirect:/meetings/" + kept.id());
        } catch (ChangedMeanwhile changed) {
            return page(find(id), visitor, Optional.of("这次会议刚被他人修改，请看过最新情况再办。"), form);
        }
    }

    /** Makes the tasks that the decisions ask for and gives them to their owners; pressed twice, each is made once. */
    @PostMapping("/meetings/{id}/assign")
    ModelAndView assign(
            @AuthenticationPrincipal Visitor visitor,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> form) {
        Kept kept = find(id);
        Actor actor = Seat.of(visitor, names).actor();
        List<TaskDraft> drafts = kept.meeting().drafts();
        List<Task> proposed = desk.propose(drafts, actor);
        desk.actOnAll(proposed, new TaskEvent.Accepted(), actor);
        List<TaskId> made =
                drafts.stream().flatMap(draft -> made(draft, proposed).stream()).toList();
        return made.size() < drafts.size()
                ? page(find(id), visitor, Optional.of("有任务没有交办成，请再办一次。"), form)
                : changed(
                        visitor,
                        id,
                        Map.of("version", Integer.toString(kept.version())),
                        meeting -> meeting.drafts().size() == made.size() ? meeting.tied(made) : meeting);
    }

    /** The task of a draft: just made, or made before by somebody whose tie was lost. */
    private Optional<TaskId> made(TaskDraft draft, List<Task> proposed) {
        return Stream.concat(
                        proposed.stream(),
                        Stream.of(draft)
                                .flatMap(one -> tasks.list(TaskQuery.all().saying(one.action())).stream()))
                .filter(task -> task.draft().source().equals(draft.source()))
                .map(Task::id)
                .findFirst();
    }

    @GetMapping("/meetings/{id}/pack.docx")
    ResponseEntity<byte[]> pack(@AuthenticationPrincipal Visitor visitor, @PathVariable("id") String id) {
        if (Seat.of(visitor, names).scoped()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Meeting meeting = find(id).meeting();
        return Download.of(meeting.title() + "会前材料.docx", Download.WORD, MeetingPapers.pack(meeting, pack(meeting)));
    }

    @GetMapping("/meetings/{id}/minutes.docx")
    ResponseEntity<byte[]> minutes(@AuthenticationPrincipal Visitor visitor, @PathVariable("id") String id) {
        Kept kept = find(id);
        return Download.of(
                kept.meeting().title() + "纪要.docx",
                Download.WORD,
                MeetingPapers.minutes(kept.meeting(), kept.stamp().by().unit()));
    }
}
