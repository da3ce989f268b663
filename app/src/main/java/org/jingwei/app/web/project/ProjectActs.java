package org.jingwei.app.web.project;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.Decision;
import org.jingwei.dispatch.project.Lifecycle;
import org.jingwei.dispatch.project.Project;
import org.jingwei.dispatch.project.ProjectDraft;
import org.jingwei.dispatch.project.ProjectEvent;
import org.jingwei.dispatch.project.Responsibility;
import org.jingwei.dispatch.project.Statistics;

/** The forms of a project's page as events. What may happen is the domain's to say. */
final class ProjectActs {

    private final ProjectRow row;
    private final Map<String, String> form;
    private final List<Attachment> kept;

    /** @param kept the papers that were handed in */
    ProjectActs(ProjectRow row, Map<String, String> form, List<Attachment> kept) {
        this.row = row;
        this.form = form;
        this.kept = kept;
    }

    /** Of those who build or answer for it; empty for an act that is none. */
    Optional<Decision<ProjectEvent>> owner(String act) {
        return switch (act) {
            case "month" -> Optional.of(month());
            case "block" ->
                Optional.of(day("since")
                        .map(since -> new ProjectEvent.Blocked(text("kind"), text("words"), text("owner"), since)));
            case "clear" -> Optional.of(clear());
            case "stage" -> Optional.of(stage());
            case "apply" ->
                Optional.of(Decision.allowed(
                        new ProjectEvent.Counted(Statistics.State.APPLIED, row.today(), papers(), text("note"))));
            case "note" -> Optional.of(Decision.allowed(new ProjectEvent.Noted(text("note"), papers())));
            default -> Optional.empty();
        };
    }

    /** Of the office that dispatches; empty for an act that is none. */
    Optional<Decision<ProjectEvent>> office(String act) {
        return switch (act) {
            case "plan" ->
                Optional.of(year().flatMapped(
                                year -> amount("amount").map(amount -> new ProjectEvent.Planned(year, amount))));
            case "fund" -> Optional.of(amount("amount").map(amount -> new ProjectEvent.Funded(text("source"), amount)));
            case "revise" -> Optional.of(revise());
            default -> Optional.empty();
        };
    }

    /** Of the statistics; empty for an act that is none. */
    Optional<Decision<ProjectEvent>> statistics(String act) {
        return switch (act) {
            case "enter" -> Optional.of(counted(Statistics.State.ENTERED));
            case "reject" -> Optional.of(counted(Statistics.State.REJECTED));
            case "withdraw" -> Optional.of(counted(Statistics.State.WITHDRAWN));
            default -> Optional.empty();
        };
    }

    private Decision<ProjectEvent> counted(Statistics.State state) {
        return Decision.allowed(new ProjectEvent.Counted(state, row.today(), papers(), text("note")));
    }

    private String text(String field) {
        return form.getOrDefault(field, "").strip();
    }

    /** What was handed in, and one that is only named. */
    private List<Attachment> papers() {
        List<Attachment> all = new ArrayList<>(kept);
        if (!text("paper").isEmpty()) {
            all.add(new Attachment(text("paper"), text("paper")));
        }
        return all;
    }

    /** The month's report: as the month before, as the schedule asks, or as typed. */
    private Decision<ProjectEvent> month() {
        Asked<YearMonth> month = month("month");
        Asked<BigDecimal> amount = switch (text("choice")) {
            case "flat" -> Asked.of(flat());
            case "pace" -> Asked.of(row.onSchedule().orElse(BigDecimal.ZERO));
            default -> amount("amount");
        };
        return month.flatMapped(to -> amount.map(done -> new ProjectEvent.Invested(to, done, text("note"), papers())));
    }

    private BigDecimal flat() {
        return row.done().orElse(BigDecimal.ZERO);
    }

    private Decision<ProjectEvent> clear() {
        return text("number").matches("\\d{1,6}")
                ? day("day").map(day -> new ProjectEvent.Cleared(Integer.parseInt(text("number")), day, text("how")))
                : Decision.refused("没有这个堵点。");
    }

    private Decision<ProjectEvent> stage() {
        Optional<Lifecycle.Phase> phase = row.lifecycle().phase(text("stage"));
        return phase.isEmpty()
                ? Decision.refused("请选择进入哪个阶段。")
                : day("day").map(day -> ProjectEvent.StageEntered.of(phase.orElseThrow(), day, papers()));
    }

    private Decision<ProjectEvent> revise() {
        Project project = row.project();
        ProjectDraft was = project.draft();
        Optional<String> bad = Stream.of("total", "build", "finish")
                .flatMap(field -> wrong(field).stream())
                .findFirst();
        if (bad.isPresent() || text("name").isEmpty()) {
            return Decision.refused(bad.orElse("项目须有名称。"));
        }
        Map<String, LocalDate> planned = new TreeMap<>(was.planned());
        put(planned, Lifecycle.Kind.BUILD, "build");
        put(planned, Lifecycle.Kind.FINISH, "finish");
        return Decision.allowed(new ProjectEvent.Revised(
                new ProjectDraft(
                        text("name"),
                        names("aliases"),
                        names("lists"),
                        text("industry"),
                        text("town"),
                        text("total").isEmpty()
                                ? Optional.empty()
                                : amount("total").value(),
                        new Responsibility(text("leader"), text("chain"), text("group"), text("unit")),
                        planned),
                text("message")));
    }

    private Optional<String> wrong(String field) {
        boolean money = field.equals("total");
        return text(field).isEmpty()
                ? Optional.empty()
                : money ? amount(field).why() : day(field).why();
    }

    private void put(Map<String, LocalDate> planned, Lifecycle.Kind kind, String field) {
        row.lifecycle().first(kind).ifPresent(phase -> {
            planned.remove(phase.name());
            day(field).value().ifPresent(day -> planned.put(phase.name(), day));
        });
    }

    private List<String> names(String field) {
        return Stream.of(text(field).split("[、，,；;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Something typed: what it is, or why it is nothing. */
    private record Asked<T>(Optional<T> value, Optional<String> why) {

        static <T> Asked<T> of(T value) {
            return new Asked<>(Optional.of(value), Optional.empty());
        }

        static <T> Asked<T> none(String why) {
            return new Asked<>(Optional.empty(), Optional.of(why));
        }

        Decision<ProjectEvent> map(Function<T, ProjectEvent> event) {
            return value.map(known -> Decision.allowed(event.apply(known)))
                    .orElseGet(() -> Decision.refused(why.orElseThrow()));
        }

        Decision<ProjectEvent> flatMapped(Function<T, Decision<ProjectEvent>> event) {
            return value.map(event).orElseGet(() -> Decision.refused(why.orElseThrow()));
        }
    }

    private Asked<BigDecimal> amount(String field) {
        String typed = text(field).replaceAll("[,，\\s]", "");
        return typed.matches("\\d{1,12}(\\.\\d{1,4})?")
                ? Asked.of(new BigDecimal(typed))
                : Asked.none("金额须是数，单位万元，如 1200 或 1200.5。");
    }

    private Asked<LocalDate> day(String field) {
        try {
            return Asked.of(LocalDate.parse(text(field)));
        } catch (DateTimeException none) {
            return Asked.none("请写明日期。");
        }
    }

    private Asked<YearMonth> month(String field) {
        try {
            return text(field).isEmpty() ? Asked.of(row.month()) : Asked.of(YearMonth.parse(text(field)));
        } catch (DateTimeException none) {
            return Asked.none("请写明是哪个月的累计。");
        }
    }

    private Asked<Integer> year() {
        return text("year").matches("(19|20)\\d{2}") ? Asked.of(Integer.valueOf(text("year"))) : Asked.none("请写明年份。");
    }
}
