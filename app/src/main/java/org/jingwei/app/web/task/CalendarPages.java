package org.jingwei.app.web.task;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jingwei.app.web.desk.Seat;
import org.jingwei.app.web.security.Visitor;
import org.jingwei.app.wiring.Site;
import org.jingwei.dispatch.book.Page;
import org.jingwei.dispatch.calendar.Cadence;
import org.jingwei.dispatch.calendar.Holidays;
import org.jingwei.dispatch.calendar.Round;
import org.jingwei.dispatch.calendar.Rounds;
import org.jingwei.dispatch.meeting.MeetingBook;
import org.jingwei.dispatch.task.TaskQuery;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A month on one page: what is due, which rounds of dispatching fall on which worked day, which meetings are called. */
@Controller
class CalendarPages {

    /** Up to so many tasks are read at once; a month with more is read day by day, the first of each. */
    private static final int AT_ONCE = 400;

    /** A round that comes oftener is every day's business, and would only fill the page. */
    private static final int OFTEN = 5;

    private final Shelf shelf;
    private final MeetingBook meetings;
    private final Holidays holidays = Holidays.standard();
    private final List<Round> rounds;

    CalendarPages(Site site, Shelf shelf) {
        this.shelf = shelf;
        this.meetings = site.ledger().meetings();
        this.rounds = Rounds.standard().all().stream()
                .filter(round -> !(round.cadence() instanceof Cadence.Daily daily && daily.days() < OFTEN))
                .toList();
    }

    /**
     * @param off 休 or 班 where the State Council's arrangement goes against the week; else empty
     * @param tasks that are due on it, the first of {@code all}
     */
    record Day(
            LocalDate day,
            boolean within,
            boolean today,
            String off,
            List<Round> rounds,
            List<MeetingBook.Kept> meetings,
            List<TaskRow> tasks,
            long all) {

        static final int MOST = 6;

        long more() {
            return all - tasks.size();
        }

        boolean free() {
            return tasks.isEmpty() && meetings.isEmpty() && rounds.isEmpty();
        }
    }

    /**
     * @param weeks from Monday to Sunday
     * @param arranged whether the holidays of this year are known
     */
    record CalendarPage(Optional<String> scope, YearMonth month, List<List<Day>> weeks, long all, boolean arranged) {

        String shown() {
            return month.getYear() + "年" + month.getMonthValue() + "月";
        }
    }

    @GetMapping("/tasks/calendar")
    ModelAndView calendar(
            @AuthenticationPrincipal Visitor visitor, @RequestParam(name = "month", defaultValue = "") String month) {
        Seat seat = shelf.seat(visitor);
        YearMonth shown = month(month).orElseGet(() -> YearMonth.from(shelf.today()));
        SortedMap<LocalDate, Long> many =
                shelf.days(TaskQuery.open().dueFrom(shown.atDay(1)).dueBy(shown.atEndOfMonth()), seat);
        return new ModelAndView(
                "task/calendar",
                Map.of(
                        "page",
                        new CalendarPage(
                                seat.scope(),
                                shown,
                                weeks(shown, many, first(many, seat)),
                                many.values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum(),
                                holidays.covers(shown.getYear()))));
    }

    private List<List<Day>> weeks(
            YearMonth shown, SortedMap<LocalDate, Long> many, Map<LocalDate, List<TaskRow>> tasks) {
        LocalDate start = shown.atDay(1);
        LocalDate monday = start.minusDays(start.getDayOfWeek().getValue() - 1L);
        Map<LocalDate, List<Round>> due = due(shown);
        Map<LocalDate, List<MeetingBook.Kept>> called = new HashMap<>();
        meetings.list(start, shown.atEndOfMonth())
                .forEach(kept -> called.computeIfAbsent(kept.meeting().day(), day -> new ArrayList<>())
                        .add(kept));
        List<List<Day>> weeks = new ArrayList<>();
        for (; !monday.isAfter(shown.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(day -> new Day(
                            day,
                            YearMonth.from(day).equals(shown),
                            day.equals(shelf.today()),
                            off(day),
                            due.getOrDefault(day, List.of()),
                            called.getOrDefault(day, List.of()),
                            tasks.getOrDefault(day, List.of()),
                            many.getOrDefault(day, 0L)))
                    .toList());
        }
        return weeks;
    }

    private Map<LocalDate, List<Round>> due(YearMonth month) {
        Map<LocalDate, List<Round>> due = new HashMap<>();
        for (Round round : rounds) {
            round.schedule(holidays).between(month.atDay(1).minusDays(1), month.atEndOfMonth()).stream()
                    .filter(day -> !day.isBefore(round.validFrom()))
                    .forEach(day ->
                            due.computeIfAbsent(day, one -> new ArrayList<>()).add(round));
        }
        return due;
    }

    private String off(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (holidays.works(day) != weekend) {
            return "";
        }
        return weekend ? "班" : "休";
    }

    /** The first tasks of each day: of a month with few tasks all at once, else day by day. */
    private Map<LocalDate, List<TaskRow>> first(SortedMap<LocalDate, Long> many, Seat seat) {
        Map<LocalDate, List<TaskRow>> first = new HashMap<>();
        if (many.isEmpty()) {
            return first;
        }
        TaskQuery open = TaskQuery.open();
        if (many.values().stream().mapToLong(Long::longValue).sum() <= AT_ONCE) {
            shelf.rows(shelf.list(open.dueFrom(many.firstKey()).dueBy(many.lastKey()), seat))
                    .forEach(row -> row.day()
                            .map(day -> first.computeIfAbsent(day, one -> new ArrayList<>()))
                            .filter(rows -> rows.size() < Day.MOST)
                            .ifPresent(rows -> rows.add(row)));
        } else {
            many.keySet()
                    .forEach(day -> first.put(
                            day,
                            shelf.rows(shelf.list(open.dueFrom(day).dueBy(day).on(Page.first(Day.MOST)), seat))));
        }
        return first;
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            Optional<YearMonth> month = typed.isBlank() ? Optional.empty() : Optional.of(YearMonth.parse(typed));
            return month.filter(one -> one.getYear() > 1990 && one.getYear() < 2200);
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }
}
