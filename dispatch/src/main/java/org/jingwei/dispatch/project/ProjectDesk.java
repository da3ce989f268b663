package org.jingwei.dispatch.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.dispatch.book.Actor;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Stamp;

/** What people do with projects, one or a whole list at a time; gives every act its instant. Thread-safe if its book is. */
public final class ProjectDesk {

    private final ProjectBook book;
    private final Lifecycle lifecycle;
    private final Clock clock;

    public ProjectDesk(ProjectBook book, Lifecycle lifecycle, Clock clock) {
        this.book = book;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /** One act on a project as it was seen; somebody else's change is a refusal. */
    public Decision<Project> act(ProjectId id, int version, ProjectEvent event, Actor actor) {
        try {
            return book.act(id, version, event, stamp(actor));
        } catch (ChangedMeanwhile changed) {
            return Decision.refused("这个项目刚被他人修改，请看过最新情况再办。");
        }
    }

    /**
     * What is done with a line of a list.
     *
     * @param known the project that it is; empty for a new one
     */
    public record Taking(ListedProject listed, Optional<ProjectId> known) {}

    /**
     * What became of a list.
     *
     * @param added new projects
     * @param changed known projects that the list said something new of
     * @param refusals what was not taken, each with its place and why
     */
    public record Taken(List<Project> added, int changed, List<String> refusals) {}

    /** Takes a list in, line by line: each for itself, and what is refused says why. */
    public Taken take(List<Taking> lines, Attachment list, Actor actor) {
        LocalDate today = stamp(actor).day();
        List<Project> added = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        int changed = 0;
        for (Taking line : lines) {
            Optional<Project> project = line.known().flatMap(book::find);
            boolean isNew = project.isEmpty();
            Project before = project.orElseGet(() -> book.register(
                            List.of(line.listed().registered(lifecycle, today)), stamp(actor))
                    .get(0));
            Project after = add(before, line.listed(), list, actor, refusals);
            if (isNew) {
                added.add(after);
            } else {
                changed += after.version() > before.version() ? 1 : 0;
            }
        }
        return new Taken(List.copyOf(added), changed, List.copyOf(refusals));
    }

    private Project add(Project project, ListedProject line, Attachment list, Actor actor, List<String> refusals) {
        Project now = project;
        for (ProjectEvent event : line.events(project, lifecycle, stamp(actor).day(), list)) {
            Decision<Project> decision = act(now.id(), now.version(), event, actor);
            decision.refusal()
                    .ifPresent(why ->
                            refusals.add(line.place() + " " + line.draft().name() + "：" + why));
            now = decision.value().orElse(now);
        }
        return now;
    }

    /** Registers one project by hand. */
    public Project register(ProjectEvent.Registered project, Actor actor) {
        return book.register(List.of(project), stamp(actor)).get(0);
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(clock.instant(), actor);
    }
}
