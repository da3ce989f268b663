package org.jingwei.reading.fact;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.lexicon.WordList;
import org.jingwei.reading.time.PeriodMatch;

/** Of what time the clauses tell: the period that holds, and how far one that was named holds on. Starts anew with each paragraph. */
final class Timeline {

    private static final long AHEAD = Cues.of(Cue.TARGET, Cue.PLAN, Cue.FORECAST);
    /** What is measured between two times, and not on a day. */
    private static final Set<Measure> CHANGES =
            EnumSet.of(Measure.YOY, Measure.PP_CHANGE, Measure.CONTRIBUTION, Measure.CONTRIBUTION_RATE);

    private static final int DECEMBER = 12;
    /** A year that stands farther inside a sentence, without a mark behind it, is only that of what stands beside it. */
    private static final int OPENING_TOKENS = 3;

    /** The period that holds in this clause; empty if the text has named none. */
    Optional<Period> period = Optional.empty();
    /** The last point in time named in the paragraph. */
    Optional<Period> lastPoint = Optional.empty();
    /** 截至5月底，…: the months until then, for what flows in the sentences that follow. */
    Optional<Period> untilPoint = Optional.empty();

    /** The period that opened this sentence or one before it. */
    private Optional<Period> opening = Optional.empty();
    /** The period that held before the first item of an enumeration (一是…). */
    private Optional<Period> beforeItems = Optional.empty();
    /** No figure and no period has been read in this sentence yet. */
    private boolean untouched = true;
    /** 现在已经7月份: the month of the day that is spoken on. */
    private Optional<Period> today = Optional.empty();
    /** The period was named in an earlier sentence. */
    private boolean fromBefore;
    /** 截至4月21日: the month that the day is in, which holds for what there is, and not for what flows or grows. */
    private Optional<Period> untilDay = Optional.empty();
    /** By when something shall be done, where a clause of this sentence said so. */
    private Optional<Period> limit = Optional.empty();
    /** 2029年…。[到2031年]，产值增长20%: the sentence comes to a later year than that told before, and growth is over all of them. */
    private boolean arrived;
    /** The year last printed in the paragraph, or {@link Period#UNPRINTED}. */
    private int yearNamed = Period.UNPRINTED;

    /** Takes over what a frame says of time; {@code told} whether the sentence has told a figure. */
    void adopt(Frame f, boolean told) {
        if (f.from) {
            return;
        }
        if (f.period.isPresent()) {
            enter(f.period.get(), f, told);
        }
        today = f.today ? f.period : today;
    }

    /** A clause that says no more than 到2031年: what follows is told of a year that the text comes to. */
    void arrives(Period year, Setting setting, boolean told) {
        boolean passed = setting.reported() == Period.UNPRINTED || year.year() < setting.reported();
        arrived = told
                && !period.filter(year::equals).isPresent()
                && year instanceof Period.Year
                && passed
                && !setting.planned();
    }

    boolean arrived() {
        return arrived;
    }

    /** A deadline holds for what it is set for, the day of an event for its sentence, and neither for the next. */
    private void enter(Period p, Frame f, boolean told) {
        period = Optional.of(p);
        limit = f.deadline ? period : Optional.empty();
        untilDay = f.untilDay ? period : Optional.empty();
        fromBefore = false;
        if (p.point()) {
            lastPoint = period;
        }
        // 目前，项目普遍不大，1—3月，…: before mere words 目前 opens nothing
        boolean opens =
                untouched || !p.point() && opening.filter(Timeline::isNow).isPresent() && !told;
        if (opens && !f.deadline && !f.dated) {
            opening = period;
        }
        untouched = false;
    }

    /** A figure has been read. */
    void touched() {
        untouched = false;
    }

    /**
     * The setting with the year that the sentence, or one before it in the paragraph, prints for itself. The next sentence goes on
     * from the last one that a clause begins with: 2029年产值12亿元，2030年底，共有企业60户。其中….
     */
    Setting inItsYear(Phrase sentence, Setting setting) {
        int first = Period.UNPRINTED;
        int last = Period.UNPRINTED;
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Integer> year = ownYear(sentence, i);
            boolean opens = i == 0 || sentence.get(i - 1).kind() == Token.Kind.BREAK;
            boolean loose = i > OPENING_TOKENS
                    && i + 1 < sentence.size()
                    && sentence.get(i + 1).kind() != Token.Kind.BREAK;
            if (year.isPresent() && first == Period.UNPRINTED && !loose) {
                first = year.get();
                last = first;
            } else if (year.isPresent()
                    && opens
                    && year.get() > last
                    && last != Period.UNPRINTED
                    && !aimsFrom(sentence, i)) {
                last = year.get();
            }
        }
        int year = first == Period.UNPRINTED ? yearNamed : first;
        yearNamed = first == Period.UNPRINTED ? yearNamed : last;
        return year == Period.UNPRINTED || setting.planned() ? setting : setting.in(year);
    }

    /** The year that a token prints for what the text tells. */
    private static Optional<Integer> ownYear(Phrase tokens, int i) {
        Token t = tokens.get(i);
        boolean other = i > 0 && tokens.get(i - 1).is(Cue.THAN) || Circumstances.isSince(tokens.text(), t);
        return t.period()
                .filter(m -> !other && !WordList.NAMED_BY_YEAR.startsAt(tokens.text(), t.end()))
                .filter(m -> m.yearPrinted() && m.day() == 0)
                .flatMap(PeriodMatch::period)
                .filter(p -> !(p instanceof Period.Span))
                .map(Period::year);
    }

    /** Whether the part of a sentence from a token on speaks of what shall be. */
    private static boolean aimsFrom(Phrase tokens, int from) {
        return tokens.from(from).any(t -> t.isAny(AHEAD));
    }

    /** 三季度，甲…，预计全年…；乙…: after a semicolon the period that opened the sentence holds again. */
    void nextPart() {
        period = opening;
    }

    /** 今年以来，…，一季度实现平稳开局。…: a sentence of mere words ends with the time that the next one is about, if the report holds it. */
    void endSentence(Setting setting, boolean told) {
        boolean words = !told && !fromBefore && limit.isEmpty();
        if (words && period.filter(p -> !p.point() && setting.tellsOf(p)).isPresent()) {
            opening = period;
        }
    }

    /**
     * A new sentence: a point in time holds no longer than its own.
     *
     * @param item its number in an enumeration (二是…), or 0
     * @param told whether the sentence before told a figure
     * @param lets whether the text lets a period go on from one sentence to the next
     */
    void nextSentence(int item, boolean told, Predicate<Period> lets) {
        arrived = false;
        if (opening.isPresent() && (movedOn(opening.get()) || !goesOn(opening.get(), told, lets))) {
            untilPoint = untilDay.isPresent()
                    ? Optional.empty()
                    : opening.flatMap(Timeline::monthsUntil).filter(lets);
            opening = Optional.empty();
        }
        nextItem(item);
        period = opening;
        limit = Optional.empty();
        fromBefore = true;
        untouched = true;
    }

    /** 1—2月增长8.2%，3月回落到1.6%。…: what a sentence tells month by month, or year by year, is behind it when it ends. */
    private boolean movedOn(Period opened) {
        boolean month = opened instanceof Period.Months
                && period.filter(p -> p instanceof Period.Months && !p.equals(opened))
                        .isPresent();
        boolean year = opened instanceof Period.Year && opened.year() != Period.UNPRINTED && yearNamed > opened.year();
        return month || year;
    }

    /**
     * Whether the period that opened a sentence holds for the next one, too. A point in time does not, and 今年以来 only where a
     * figure was told for it: before mere words (今年以来，全市上下迎难而上) it leaves the report its own period.
     */
    private boolean goesOn(Period opened, boolean told, Predicate<Period> lets) {
        boolean mere = opened instanceof Period.Year && !told;
        return isNow(opened)
                || today.filter(opened::equals).isPresent()
                || lets.test(opened) && !opened.point() && !mere;
    }

    private static Optional<Period> monthsUntil(Period p) {
        boolean month = p instanceof Period.EndOf end && end.month() > 0 && end.month() < DECEMBER;
        return month ? Optional.of(new Period.Months(p.year(), 1, ((Period.EndOf) p).month())) : Optional.empty();
    }

    /** 目前: what there is today there is in the sentences that follow, too. */
    private static boolean isNow(Period p) {
        return p instanceof Period.EndOf end && end.month() == 0;
    }

    /** 一是一季度…。二是…: what one item says of time is not that of the next. */
    private void nextItem(int item) {
        if (item == 1) {
            beforeItems = opening;
        } else if (item > 1) {
            opening = opening.flatMap(o -> beforeItems);
        }
    }

    /** A new paragraph names its own time. */
    void nextParagraph() {
        opening = Optional.empty();
        beforeItems = Optional.empty();
        lastPoint = Optional.empty();
        today = Optional.empty();
        untilPoint = Optional.empty();
        yearNamed = Period.UNPRINTED;
    }

    /** 2022年末，总产值完成12亿元，…: what a sentence tells of the year's end is of the whole year, once a flow was. */
    void settle(Optional<Period> told, Frame f) {
        boolean yearEnd = period.isPresent()
                && period.get() instanceof Period.EndOf end
                && end.month() == DECEMBER
                && told.isPresent()
                && told.get() instanceof Period.Year;
        if (yearEnd && (f.period.isEmpty() || f.period.equals(period))) {
            period = told;
        }
    }

    /** 截至4月21日，…增长8%: the year so far. */
    boolean isUntilDay(Period p) {
        return untilDay.filter(p::equals).isPresent();
    }

    /** Whether this sentence has named no time, and the one before no point in time that still holds. */
    boolean isLeftOpen() {
        return period.isEmpty() || fromBefore && !period.get().point();
    }

    /** Whether the sentence names no time but that of the report itself, or a day. */
    boolean reportsOn(Optional<Period> reported) {
        return period.isEmpty() || fromBefore || period.get().point() || period.equals(reported);
    }

    /** 6月底前新建住房300套: what is told by a limit, and not as done, shall be. */
    boolean limited(Frame f) {
        return f.status.isEmpty() && (f.deadline || f.period.isEmpty() && limit.isPresent() && limit.equals(period));
    }

    /** The period that holds for a figure; the 目前 of an earlier sentence does for what there is, not for how it grew or what shall be. */
    Optional<Period> periodOf(Measure measure, boolean planned) {
        boolean there = measure == Measure.LEVEL && !planned;
        boolean holds = there || !fromBefore && !CHANGES.contains(measure);
        return holds ? period : period.filter(p -> !isNow(p));
    }

    /** What a bracket leaves as it was before it. */
    void restore(Timeline from) {
        period = from.period;
        opening = from.opening;
        untouched = from.untouched;
        fromBefore = from.fromBefore;
    }
}
