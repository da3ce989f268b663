package org.jingwei.dispatch.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jingwei.dispatch.book.Attachment;

/**
 * A line of a list of projects, as {@link ProjectSheet} reads it. Amounts are 万元.
 *
 * @param place sheet and cell of the name
 * @param stage of the life-cycle; empty where the list does not say
 * @param begun the day it entered the stage; empty where the list does not say
 * @param trouble what holds it up; empty for nothing
 */
public record ListedProject(
        String place,
        ProjectDraft draft,
        Optional<String> stage,
        Optional<LocalDate> begun,
        Optional<Planned> plan,
        Optional<Done> done,
        String trouble) {

    /** What a year plans. */
    public record Planned(int year, BigDecimal amount) {}

    /** What a year has done by the end of a month. */
    public record Done(YearMonth month, BigDecimal amount) {}

    /** As a new project; what stands in no stage is 储备's or whatever the life-cycle begins with. */
    public ProjectEvent.Registered registered(Lifecycle lifecycle, LocalDate today) {
        String first = lifecycle.way().get(0).name();
        return new ProjectEvent.Registered(draft, stage.orElse(first), begun.orElse(today));
    }

    /** What the line adds to a project that is known; none where it says nothing new. */
    public List<ProjectEvent> events(Project known, Lifecycle lifecycle, LocalDate today, Attachment list) {
        List<ProjectEvent> events = new ArrayList<>();
        ProjectDraft merged = merged(known.draft());
        if (!merged.equals(known.draft())) {
            events.add(new ProjectEvent.Revised(merged, "按《" + list.name() + "》补充"));
        }
        stage.filter(name -> !name.equals(known.stage()) && !passed(known, name, lifecycle))
                .flatMap(lifecycle::phase)
                .map(phase -> ProjectEvent.StageEntered.of(phase, begun.orElse(today), List.of(list)))
                .ifPresent(events::add);
        plan.filter(year -> known.plan(year.year())
                        .filter(amount -> amount.compareTo(year.amount()) == 0)
                        .isEmpty())
                .map(year -> new ProjectEvent.Planned(year.year(), year.amount()))
                .ifPresent(events::add);
        done.filter(report -> Optional.ofNullable(known.money().done().get(report.month()))
                        .filter(amount -> amount.compareTo(report.amount()) == 0)
                        .isEmpty())
                .map(report -> new ProjectEvent.Invested(
                        report.month(), report.amount(), "按《" + list.name() + "》", List.of(list)))
                .ifPresent(events::add);
        blocked(known, today).ifPresent(events::add);
        return List.copyOf(events);
    }

    private static boolean passed(Project known, String stage, Lifecycle lifecycle) {
        int reached = lifecycle
                .phase(known.course().before())
                .map(Lifecycle.Phase::order)
                .orElse(0);
        return lifecycle
                .phase(stage)
                .filter(phase -> phase.onTheWay() && phase.order() <= reached)
                .isPresent();
    }

    private Optional<ProjectEvent> blocked(Project known, LocalDate today) {
        boolean told = known.course().blockers().stream()
                .anyMatch(blocker -> blocker.words().equals(trouble));
        String owner = Stream.of(
                        draft.responsibility().unit(),
                        known.draft().responsibility().unit(),
                        known.draft().town(),
                        draft.town())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
        return trouble.isBlank() || told || owner.isBlank()
                ? Optional.empty()
                : Optional.of(new ProjectEvent.Blocked(BlockerKinds.standard().of(trouble), trouble, owner, today));
    }

    /** The known draft with what this list knows more; another name becomes an alias. */
    private ProjectDraft merged(ProjectDraft known) {
        List<String> aliases = Stream.concat(
                        known.aliases().stream(), Stream.concat(Stream.of(draft.name()), draft.aliases().stream()))
                .filter(name -> !name.equals(known.name()))
                .distinct()
                .toList();
        List<String> lists = Stream.concat(known.lists().stream(), draft.lists().stream())
                .distinct()
                .toList();
        Map<String, LocalDate> planned = new TreeMap<>(known.planned());
        planned.putAll(draft.planned());
        Responsibility had = known.responsibility();
        Responsibility has = draft.responsibility();
        return new ProjectDraft(
                known.name(),
                aliases,
                lists,
                or(draft.industry(), known.industry()),
                or(draft.town(), known.town()),
                draft.total().or(known::total),
                new Responsibility(
                        or(has.leader(), had.leader()),
                        or(has.chain(), had.chain()),
                        or(has.group(), had.group()),
                        or(has.unit(), had.unit())),
                planned);
    }

    private static String or(String said, String known) {
        return said.isBlank() ? known : said;
    }
}
