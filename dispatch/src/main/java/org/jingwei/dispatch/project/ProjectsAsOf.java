package org.jingwei.dispatch.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingwei.dispatch.book.Recorded;

/** The projects as they stood when a day ended: what changed since is folded anew from its events. */
public final class ProjectsAsOf {

    private ProjectsAsOf() {}

    /** By number. */
    public static List<Project> all(ProjectBook book, LocalDate day) {
        return book.list(ProjectQuery.all()).stream()
                .flatMap(project -> project.changed().day().isAfter(day)
                        ? then(book, project.id(), day).stream()
                        : Optional.of(project).stream())
                .toList();
    }

    private static Optional<Project> then(ProjectBook book, ProjectId id, LocalDate day) {
        List<Recorded<ProjectEvent>> events = book.history(id).stream()
                .takeWhile(event -> !event.stamp().day().isAfter(day))
                .toList();
        return events.isEmpty() ? Optional.empty() : Optional.of(Project.fold(id, events));
    }
}
