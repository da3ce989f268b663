package org.jingwei.dispatch.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.book.Recorded;
import org.jingwei.dispatch.book.Stamp;

/**
 * A project as it stands: what its events have made of it. Amounts are 万元.
 *
 * @param version how many events it has had
 */
public record Project(ProjectId id, int version, ProjectDraft draft, Course course, Money money, Stamp changed) {

    /**
     * What the events make.
     *
     * @throws IllegalArgumentException for events that are no history
     */
    public static Project fold(ProjectId id, List<Recorded<ProjectEvent>> events) {
        if (events.isEmpty() || !(events.get(0).event() instanceof ProjectEvent.Registered)) {
            throw new IllegalArgumentException("the history of " + id + " does not begin with its registration");
        }
        Project project = begin(
                id,
                (ProjectEvent.Registered) events.get(0).event(),
                events.get(0).stamp());
        for (Recorded<ProjectEvent> next : events.subList(1, events.size())) {
            if (next.number() != project.version + 1) {
                throw new IllegalArgumentException(
                        "event " + next.number() + " of " + id + " follows event " + project.version);
            }
            project = project.after(next.event(), next.stamp());
        }
        return project;
    }

    /** A project that was just registered. */
    public static Project begin(ProjectId id, ProjectEvent.Registered event, Stamp stamp) {
        return new Project(id, 1, event.draft(), Course.begun(event.stage(), event.since()), Money.NONE, stamp);
    }

    /** The project after the event, or the reason why it may not happen. */
    public Decision<Project> decide(ProjectEvent event, Stamp stamp, Lifecycle lifecycle) {
        return event.refusal(this, stamp, lifecycle)
                .map(Decision::<Project>refused)
                .orElseGet(() -> Decision.allowed(after(event, stamp)));
    }

    private Project after(ProjectEvent event, Stamp stamp) {
        Project next = event.applied(this, stamp);
        return new Project(id, version + 1, next.draft, next.course, next.money, stamp);
    }

    public String stage() {
        return course.stage();
    }

    /** When it entered a stage, at last. */
    public Optional<LocalDate> entered(String stage) {
        return Optional.ofNullable(course.entered().get(stage));
    }

    public List<Blocker> openBlockers() {
        return course.blockers().stream().filter(Blocker::open).toList();
    }

    /** What the year plans for it. */
    public Optional<BigDecimal> plan(int year) {
        return Optional.ofNullable(money.plans().get(year));
    }

    /** What the year has done by a month, as last reported up to it. */
    public Optional<BigDecimal> done(YearMonth month) {
        return money.done().entrySet().stream()
                .filter(report -> report.getKey().getYear() == month.getYear()
                        && !report.getKey().isAfter(month))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    Project with(ProjectDraft other) {
        return new Project(id, version, other, course, money, changed);
    }

    Project with(Course other) {
        return new Project(id, version, draft, other, money, changed);
    }

    Project with(Money other) {
        return new Project(id, version, draft, course, other, changed);
    }
}
