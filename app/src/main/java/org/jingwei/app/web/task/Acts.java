package org.jingwei.app.web.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.task.Assignment;
import org.jingwei.dispatch.task.Progress;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.ledger.people.Action;

/** The forms of a task's page as events, and which of them may happen now. What may happen is the domain's to say. */
final class Acts {

    private static final String WORDS = "—";

    private Acts() {}

    /** Empty for an act that is none. */
    static Optional<Decision<TaskEvent>> owner(String act, Map<String, String> form, List<Attachment> kept) {
        return switch (act) {
            case "report" -> Optional.of(report(form, kept));
            case "return" -> event(new TaskEvent.Returned(text(form, "message")));
            case "extend" -> Optional.of(extend(form));
            case "submit" -> event(new TaskEvent.Submitted(text(form, "note"), papers(form, kept)));
            case "note" -> event(new TaskEvent.Noted(text(form, "note"), papers(form, kept)));
            default -> Optional.empty();
        };
    }

    /** Empty for an act that is none. */
    static Optional<Decision<TaskEvent>> office(String act, Map<String, String> form) {
        return switch (act) {
            case "accept" -> event(new TaskEvent.Accepted());
            case "assign" -> event(new TaskEvent.Assigned(assignment(form), text(form, "message")));
            case "grant" -> event(new TaskEvent.ExtensionGranted());
            case "refuse" -> event(new TaskEvent.ExtensionRefused(text(form, "message")));
            case "urge" -> Optional.of(urge(form));
            case "decline" -> event(new TaskEvent.Declined(text(form, "message")));
            case "cancel" -> event(new TaskEvent.Cancelled(text(form, "message")));
            default -> Optional.empty();
        };
    }

    /** Empty for an act that is none. */
    static Optional<Decision<TaskEvent>> verifier(String act, Map<String, String> form) {
        return switch (act) {
            case "close" -> event(new TaskEvent.Closed(text(form, "method"), text(form, "note")));
            case "reject" -> event(new TaskEvent.Rejected(text(form, "message")));
            case "reopen" -> event(new TaskEvent.Reopened(text(form, "message")));
            default -> Optional.empty();
        };
    }

    private static Optional<Decision<TaskEvent>> event(TaskEvent event) {
        return Optional.of(Decision.allowed(event));
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }

    private static Decision<TaskEvent> report(Map<String, String> form, List<Attachment> kept) {
        Optional<Progress> progress = Stream.of(Progress.values())
                .filter(one -> one.name().equals(text(form, "progress")))
                .findFirst();
        return progress.<Decision<TaskEvent>>map(said -> Decision.allowed(
                        new TaskEvent.Reported(said, Optional.empty(), text(form, "note"), papers(form, kept))))
                .orElseGet(() -> Decision.refused("请先选一种进展。"));
    }

    private static Decision<TaskEvent> extend(Map<String, String> form) {
        return TaskForm.day(text(form, "until"))
                .<Decision<TaskEvent>>map(
                        until -> Decision.allowed(new TaskEvent.ExtensionAsked(until, text(form, "reason"))))
                .orElseGet(() -> Decision.refused("请写明延期到哪一天。"));
    }

    private static Decision<TaskEvent> urge(Map<String, String> form) {
        String step = text(form, "step");
        return step.isEmpty()
                ? Decision.refused("请写明是提醒还是督办。")
                : Decision.allowed(new TaskEvent.Urged(step, text(form, "reason")));
    }

    private static Assignment assignment(Map<String, String> form) {
        return new Assignment(
                SourcePages.units(form.get("lead")),
                SourcePages.units(form.get("supporting")),
                SourcePages.units(form.get("supervising")).stream().findFirst(),
                List.of());
    }

    /** What was handed in, and a paper by its name; where no number or address was given, the name is what it is found by. */
    private static List<Attachment> papers(Map<String, String> form, List<Attachment> kept) {
        String name = text(form, "paper");
        String reference = text(form, "reference");
        List<Attachment> all = new ArrayList<>(kept);
        if (!name.isEmpty() || !reference.isEmpty()) {
            all.add(new Attachment(name.isEmpty() ? reference : name, reference.isEmpty() ? name : reference));
        }
        return all;
    }

    /** The acts of the page's forms that his role, and the task as it stands, allow. */
    static Map<String, Boolean> allowed(Task task, Actor actor, Visitor visitor) {
        List<Attachment> paper = List.of(new Attachment(WORDS, WORDS));
        LocalDate later = LocalDate.MAX;
        Map<String, Boolean> may = new LinkedHashMap<>();
        may.put(
                "report",
                owner(visitor, task, actor, new TaskEvent.Reported(Progress.ON_TRACK, Optional.empty(), "", paper)));
        may.put("return", owner(visitor, task, actor, new TaskEvent.Returned(WORDS)));
        may.put("extend", owner(visitor, task, actor, new TaskEvent.ExtensionAsked(later, WORDS)));
        may.put("note", owner(visitor, task, actor, new TaskEvent.Noted(WORDS, paper)));
        may.put("submit", owner(visitor, task, actor, new TaskEvent.Submitted("", paper)));
        may.put("accept", office(visitor, task, actor, new TaskEvent.Accepted()));
        may.put("assign", office(visitor, task, actor, new TaskEvent.Assigned(Assignment.to(WORDS), "")));
        may.put("grant", office(visitor, task, actor, new TaskEvent.ExtensionGranted()));
        may.put("urge", office(visitor, task, actor, new TaskEvent.Urged(WORDS, WORDS)));
        may.put("decline", office(visitor, task, actor, new TaskEvent.Declined(WORDS)));
        may.put("cancel", office(visitor, task, actor, new TaskEvent.Cancelled(WORDS)));
        may.put("close", verifier(visitor, task, actor, new TaskEvent.Closed(WORDS, "")));
        may.put("reopen", verifier(visitor, task, actor, new TaskEvent.Reopened(WORDS)));
        return may;
    }

    private static boolean owner(Visitor visitor, Task task, Actor actor, TaskEvent event) {
        return visitor.may(Action.REPORT) && event.refusal(task, actor).isEmpty();
    }

    private static boolean office(Visitor visitor, Task task, Actor actor, TaskEvent event) {
        return visitor.may(Action.DISPATCH) && event.refusal(task, actor).isEmpty();
    }

    private static boolean verifier(Visitor visitor, Task task, Actor actor, TaskEvent event) {
        return visitor.may(Action.CLOSE) && event.refusal(task, actor).isEmpty();
    }

    static List<Attachment> papers(TaskEvent event) {
        List<Attachment> papers = new ArrayList<>();
        if (event instanceof TaskEvent.Reported reported) {
            papers.addAll(reported.attachments());
        }
        if (event instanceof TaskEvent.Noted noted) {
            papers.addAll(noted.attachments());
        }
        if (event instanceof TaskEvent.MilestoneReached reached) {
            papers.addAll(reached.evidence());
        }
        if (event instanceof TaskEvent.Submitted submitted) {
            papers.addAll(submitted.evidence());
        }
        return papers;
    }
}
