package org.jingwei.reading.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.period.Period;
import org.jingwei.core.text.Genre;
import org.jingwei.reading.lexicon.WordList;
import org.jingwei.reading.time.PeriodMatch;
import org.jingwei.reading.time.PeriodPhrases;
import org.jingwei.reading.time.Reference;

/** What an article reports on: read from its title, its date line, its headings and its first sentences, never guessed. */
final class ReportingPeriod {

    private static final Pattern REVIEW = Pattern.compile(".*(?:\\d{4})年.{0,16}(?:回顾|执行情况|完成情况)");
    private static final Pattern PLAN = Pattern.compile(".*(?:\\d{4})年.{0,20}(?:安排|任务|重点|目标|计划|要求)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[.\\-/年](\\d{1,2})[.\\-/月](\\d{1,2})(?!\\d)");

    /** From November on a work report looks back on its own year. */
    private static final int REPORTING_MONTH = 10;

    /** So much of the text still counts as its opening. */
    private static final int OPENING = 400;

    private final Genre genre;
    private final String title;
    private final List<String> headings;
    private final String opening;
    private final Optional<PeriodMatch> date;

    ReportingPeriod(Genre genre, String title, List<String> headings, String text, Optional<PeriodMatch> date) {
        this.genre = genre;
        this.title = title;
        this.headings = headings;
        this.opening = text.substring(0, Math.min(text.length(), OPENING));
        this.date = date;
    }

    Optional<Period> period() {
        return switch (genre) {
            case WORK_REPORT -> reviewed();
            case PLAN_REPORT -> carriedOut();
            case OVERVIEW, ANALYSIS, SPEECH, CASE, OTHER -> reported();
        };
    }

    private Optional<Period> reviewed() {
        Optional<Period> part = inTitle().filter(p -> !(p instanceof Period.Year));
        if (part.isPresent()) {
            return part;
        }
        Optional<Period> heading = yearOfHeading(REVIEW, 0);
        Optional<Period> found = heading.isPresent() ? heading : date.flatMap(this::yearBefore);
        return found.isPresent() ? found : yearOfHeading(PLAN, -1);
    }

    private Optional<Period> carriedOut() {
        Optional<Period> part = inTitle().filter(p -> !(p instanceof Period.Year) || title.contains("执行情况"));
        Optional<Period> found = part.isPresent() ? part : yearOfHeading(REVIEW, 0);
        return found.isPresent() ? found : reported();
    }

    private Optional<Period> reported() {
        Optional<Period> found = inTitle();
        if (found.isEmpty()) {
            found = PeriodPhrases.all(opening).stream()
                    .filter(ReportingPeriod::sum)
                    .findFirst()
                    .map(ReportingPeriod::own);
        }
        return found.map(this::dated);
    }

    /** A period from the beginning of the year on: what a report is made about. */
    private static boolean sum(PeriodMatch match) {
        boolean own =
                match.reference() == Reference.PRINTED || (match.reference() == Reference.YEAR && match.offset() == 0);
        boolean sum = match.period()
                .filter(p -> !(p instanceof Period.Year) && !p.point())
                .flatMap(Period::months)
                .map(m -> m.first() == 1 && m.count() > 1)
                .orElse(false);
        return own && sum && match.day() == 0;
    }

    private static Period own(PeriodMatch match) {
        return match.period().orElseThrow();
    }

    /** The period of the title; a year and a part that stand apart (2023年全县上半年) belong together. */
    private Optional<Period> inTitle() {
        List<Period> found = PeriodPhrases.all(title).stream()
                .filter(m -> m.reference() == Reference.PRINTED && m.day() == 0)
                .flatMap(m -> m.period().stream())
                .filter(p -> !(p instanceof Period.Span s && s.firstYear() == Period.UNPRINTED))
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Period first = found.get(0);
        boolean parted = first instanceof Period.Year
                && found.size() > 1
                && !(found.get(1) instanceof Period.Year)
                && !(found.get(1) instanceof Period.Span)
                && found.get(1).year() == Period.UNPRINTED;
        return Optional.of(parted ? found.get(1).inYear(first.year()) : first);
    }

    private Optional<Period> yearOfHeading(Pattern pattern, int shift) {
        for (String heading : headings) {
            Matcher m = pattern.matcher(heading);
            if (m.lookingAt()) {
                return PeriodPhrases.next(heading, 0)
                        .filter(PeriodMatch::yearPrinted)
                        .flatMap(PeriodMatch::period)
                        .map(p -> new Period.Year(p.year() + shift));
            }
        }
        return Optional.empty();
    }

    private Optional<Period> yearBefore(PeriodMatch day) {
        return day.period().filter(p -> p.year() != Period.UNPRINTED).map(p -> {
            boolean late = p.months().orElseThrow().last() >= REPORTING_MONTH;
            return new Period.Year(late ? p.year() : p.year() - 1);
        });
    }

    /** A part without a year has the year of the date line, or of the same part in the opening. */
    private Period dated(Period part) {
        if (part.year() != Period.UNPRINTED || part instanceof Period.Span || title.contains("XX年")) {
            return part;
        }
        Optional<Integer> year = date.flatMap(d -> yearOf(part, d));
        if (year.isEmpty()) {
            year = PeriodPhrases.all(opening).stream()
                    .filter(m -> m.yearPrinted() && m.reference() == Reference.PRINTED)
                    .filter(m -> opening.startsWith("截", m.start()) || !WordList.NO_OWN_YEAR.endsAt(opening, m.start()))
                    .flatMap(m -> m.period().stream())
                    .filter(p -> p.inYear(Period.UNPRINTED).covers(part)
                            || p.inYear(Period.UNPRINTED).equals(part))
                    .map(Period::year)
                    .findFirst();
        }
        return year.map(part::inYear).orElse(part);
    }

    private static Optional<Integer> yearOf(Period part, PeriodMatch day) {
        int month = day.period()
                .flatMap(Period::months)
                .map(Period.MonthRange::last)
                .orElse(0);
        int last = part.months().map(Period.MonthRange::last).orElse(12);
        return day.period()
                .filter(p -> p.year() != Period.UNPRINTED)
                .map(p -> last <= month ? p.year() : last > month + 2 ? p.year() - 1 : p.year());
    }

    /** The day that a date line prints. */
    static Optional<PeriodMatch> day(String line) {
        Optional<PeriodMatch> found =
                PeriodPhrases.all(line).stream().filter(m -> m.day() > 0).findFirst();
        if (found.isPresent()) {
            return found;
        }
        Matcher m = ISO.matcher(line);
        if (!m.find()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(m.group(2));
        int day = Integer.parseInt(m.group(3));
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        Period period = new Period.Months(Integer.parseInt(m.group(1)), month, month);
        return Optional.of(new PeriodMatch(m.start(), m.end(), Optional.of(period), Reference.PRINTED, 0, false, day));
    }

    /** The day as ISO, with XXXX for a year that is not printed. */
    static String iso(PeriodMatch day) {
        Period month = day.period().orElseThrow();
        String year =
                month.year() == Period.UNPRINTED ? "XXXX" : String.format(java.util.Locale.ROOT, "%04d", month.year());
        return String.format(
                java.util.Locale.ROOT,
                "%s-%02d-%02d",
                year,
                month.months().orElseThrow().last(),
                day.day());
    }
}
