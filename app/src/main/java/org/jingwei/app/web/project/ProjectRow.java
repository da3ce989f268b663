package org.jingwei.app.web.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jingwei.analysis.answer.Explained;
import org.jingwei.analysis.curve.ScheduleCurves;
import org.jingwei.analysis.progress.Progress;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectFigures;
import org.jingwei.dispatch.supervision.Lamp;
import org.jingwei.dispatch.supervision.ProjectSituations;

/** A project as lists, cards and its page show it. */
record ProjectRow(Project project, Lamp lamp, Lifecycle lifecycle, LocalDate today) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String id() {
        return project.id().toString();
    }

    String address() {
        return "/projects/" + project.id();
    }

    String name() {
        return project.draft().name();
    }

    String town() {
        return project.draft().town();
    }

    String unit() {
        return project.draft().responsibility().unit();
    }

    String leader() {
        return project.draft().responsibility().leader();
    }

    /** The month whose report is asked for: the last that is over. */
    YearMonth month() {
        return ProjectSituations.reported(today);
    }

    String total() {
        return Wan.of(project.draft().total());
    }

    Optional<BigDecimal> plan() {
        return project.plan(month().getYear());
    }

    Optional<BigDecimal> done() {
        return project.done(month());
    }

    /** Whether that month's report has come. */
    boolean reported() {
        return project.money().done().containsKey(month());
    }

    /** Of the year's plan, in percent to one place. */
    Optional<BigDecimal> percent() {
        return plan().map(
                        plan -> done().orElse(BigDecimal.ZERO).multiply(HUNDRED).divide(plan, 1, RoundingMode.HALF_UP));
    }

    String percentWords() {
        return percent().map(percent -> percent.toPlainString() + "%").orElse("—");
    }

    /** For a bar: 0 to 100. */
    int bar() {
        return percent()
                .map(percent -> Math.max(0, Math.min(100, percent.intValue())))
                .orElse(0);
    }

    /** 时序进度 in a sentence; empty without a plan. */
    String pace() {
        return new ProjectFigures(lifecycle, List.of(project))
                .pace("今年投资", month(), ScheduleCurves.evenMonths())
                .value()
                .map((Progress progress) -> ((Explained) progress).sentence())
                .orElse("");
    }

    /** What an even year would have done by the month, rounded to a whole 万元; empty without a plan. */
    Optional<BigDecimal> onSchedule() {
        return plan().map(plan -> plan.multiply(BigDecimal.valueOf(month().getMonthValue()))
                .divide(BigDecimal.valueOf(12), 0, RoundingMode.HALF_UP));
    }

    String reason() {
        String subject = ProjectSituations.subject(project);
        return lamp.reason().startsWith(subject) ? lamp.reason().substring(subject.length()) : lamp.reason();
    }

    String statistics() {
        return project.course().statistics().state().word();
    }

    /** Days that the oldest open blocker has stood. */
    long blockedDays() {
        return project.openBlockers().stream()
                .mapToLong(blocker -> blocker.days(today))
                .max()
                .orElse(0);
    }
}
