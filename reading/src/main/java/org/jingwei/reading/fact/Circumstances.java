package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Status;
import org.jingwei.reading.lexicon.WordList;

/** Notes in a frame what words beside the subject say of it: period, status, basis, region (1—5月, 预计, 按可比价, 全国). */
final class Circumstances {

    private static final int LONGEST_ZONE = 8;
    private static final String SINCE = "以来";
    private static final String BLANKS = " \u3000";

    private final String text;
    private final Setting setting;
    private final Times times;

    Circumstances(String text, Setting setting, Times times) {
        this.text = text;
        this.setting = setting;
        this.times = times;
    }

    /** A word that is peeled off the noun phrase, and what it says. */
    void note(Token t, Frame f) {
        f.peeled.add(t);
        f.each |= t.is(EACH);
        f.part |= t.is(PART);
        statusOf(t).ifPresent(status -> f.status = Optional.of(status));
        if (t.is(BASIS)) {
            f.basis = Optional.of(t.argument(BASIS));
        }
        if (t.is(SCOPE) && (textOf(t).equals("全国") || !t.argument(SCOPE).equals("peer"))) {
            f.scoped = true;
            f.region = setting.otherRegion(textOf(t)).or(setting::region);
        }
    }

    /** [综保区]实现进出口总额: what a zone of the region reaches is not the region's. */
    void zone(Phrase doer, Frame f) {
        String name = doer.joined();
        boolean zone = f.region.isEmpty() && WordList.ZONE.ends(name) && name.length() <= LONGEST_ZONE;
        if (zone && doer.all(t -> t.kind() == Token.Kind.TEXT || t.isAny(Cues.of(REGION, SCOPE)))) {
            f.region = Optional.of(setting.inside(name));
        }
    }

    /** [助力清河市在]营商环境评价中: whom a region helps on is the one that is placed; the words without it. */
    Phrase withoutHelped(Phrase words, Frame f) {
        if (words.isEmpty()
                || words.get(0).kind() != Token.Kind.TEXT && !words.get(0).is(VERB)) {
            return words;
        }
        String opening = words.until(Math.min(words.size(), 3)).joined();
        int verb = WordList.HELPS.at(opening, 0).map(String::length).orElse(0);
        int place = verb == 0 ? 0 : Places.prefix(opening.substring(verb));
        int end = words.get(0).begin() + verb + place;
        if (place == 0 || !text.startsWith("在", end)) {
            return words;
        }
        f.region = Optional.of(opening.substring(verb, verb + place));
        int k = 0;
        while (k < words.size() && words.get(k).end() <= end + 1) {
            k++;
        }
        if (k == words.size()) {
            return words.from(k);
        }
        Token cut = words.get(k);
        return cut.begin() >= end + 1
                ? words.from(k)
                : words.of(java.util.List.of(Token.text(end + 1, cut.end())))
                        .and(words.from(k + 1).tokens());
    }

    /** [综保区]全年进出口总额, [高新区]规模以上工业增加值: a zone before an indicator is whose it is; the words without it. */
    Phrase withoutZone(Phrase words, Frame f) {
        int end = 0;
        while (end < words.size()
                && end < LONGEST_ZONE
                && (words.get(end).kind() == Token.Kind.TEXT || words.get(end).isAny(Cues.of(REGION, SCOPE)))) {
            end++;
        }
        if (end == 0 || end == words.size() || f.scoped || f.region.isPresent()) {
            return words;
        }
        String name = words.until(end).joined();
        boolean zone = WordList.ZONE.ends(name) && name.length() <= LONGEST_ZONE && !WordList.ANY_ZONE.has(name);
        Token next = words.get(end);
        boolean measured = next.is(NAME)
                || next.kind() == Token.Kind.PERIOD
                        && end + 1 < words.size()
                        && words.get(end + 1).is(NAME);
        if (!zone || !measured) {
            return words;
        }
        f.region = Optional.of(setting.inside(name));
        if (next.kind() == Token.Kind.PERIOD && f.period.isEmpty() && !isReference(next)) {
            within(next, f);
            wholeYear(next, f);
        }
        return words.from(next.is(NAME) ? end : end + 1);
    }

    /** 争取 in a chapter that looks back means that money was won, not that something is aimed at. */
    private Optional<Status> statusOf(Token t) {
        if (t.is(FORECAST)) {
            return Optional.of(Status.FORECAST);
        }
        if (t.is(TARGET) && !(textOf(t).equals("争取") && setting.reviews())) {
            return Optional.of(Status.TARGET);
        }
        boolean spent = textOf(t).equals("安排") || textOf(t).equals("谋划");
        if (t.is(PLAN) && (setting.planned() || !spent)) {
            return Optional.of(Status.PLAN);
        }
        boolean done = t.is(DONE) && (setting.planned() || textOf(t).contains("已"));
        return done ? Optional.of(Status.ACTUAL) : Optional.empty();
    }

    /** The period that opens a clause, with the word after it: 4月[累计], 2026年[以来]. A day dates an event, not a figure, unless the figure is told until it, or the sentence of a report or of news begins with it. */
    void opening(Token t, Token next, Frame f) {
        if (t.period().orElseThrow().day() > 0) {
            Optional<Period> until = times.untilDay(t, setting).or(() -> f.period);
            f.untilDay = until.isPresent() && times.insideMonth(t);
            f.dated = until.isEmpty() && !setting.speech() && opensSentence(t);
            f.period = f.dated ? times.resolve(t, setting) : until;
            return;
        }
        f.today = WordList.NOW_IS.endsAt(text, t.begin());
        Optional<Period> period = times.resolve(t, setting).map(p -> f.today ? times.today(p) : p);
        if (next != Token.NONE && text.startsWith("累计", next.begin())) {
            period = period.map(times::sinceJanuary);
        } else if (isSince(text, t)) {
            period = period.map(this::untilNow);
        }
        f.period = period;
        wholeYear(t, f);
    }

    private boolean opensSentence(Token t) {
        int before = t.begin() - 1;
        while (before >= 0 && BLANKS.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || text.charAt(before) == '。';
    }

    /** 2029年[以来]: a stretch from that year on; the phrase may hold the word. */
    static boolean isSince(String text, Token t) {
        return text.startsWith(SINCE, t.end()) || text.startsWith(SINCE, t.end() - SINCE.length());
    }

    /** [确保4月份]开园: a time by which something is demanded. */
    static boolean isDemanded(Phrase left) {
        for (int k = 1; k < left.size(); k++) {
            if (left.get(k).kind() == Token.Kind.PERIOD && left.get(k - 1).is(TARGET)) {
                return true;
            }
        }
        return false;
    }

    /** 根据[10月21日]的通报，…: the month of the day that the figures to come were published for; empty if none is named. */
    static Optional<Period> published(Phrase left, Setting setting) {
        if (!WordList.ACCORDING.startsAt(left.text(), left.get(0).begin())
                || !WordList.PUBLISHED.endsAt(left.text(), left.tail().end())) {
            return Optional.empty();
        }
        return left.tokens().stream()
                .flatMap(t -> t.period().stream())
                .filter(p -> p.day() > 0)
                .findFirst()
                .flatMap(p -> p.inContextOf(setting.year()))
                .flatMap(p -> p.months().map(m -> (Period) new Period.EndOf(p.year(), m.last())));
    }

    private Period untilNow(Period p) {
        return p instanceof Period.Year && p.year() != setting.year() ? new Period.Span(p.year(), setting.year()) : p;
    }

    /** The period that stands beside the predicate. */
    void within(Token t, Frame f) {
        boolean since = text.startsWith(SINCE, t.end());
        boolean reason = WordList.BECAUSE.endsAt(text, t.begin());
        if (t.period().orElseThrow().day() == 0 && !since && !reason) {
            f.period = times.resolve(t, setting);
        }
    }

    /** 去年同期为5个: a value of the year before, quoted as a base. */
    void earlier(Token t, Frame f) {
        if (WordList.SAME_LAST_YEAR.startsAt(text, t.begin())
                && t.period().orElseThrow().period().isEmpty()) {
            f.status = Optional.of(Status.PREVIOUS);
            f.yearBefore = true;
        }
    }

    boolean isReference(Token t) {
        return times.isReference(t, text);
    }

    /** 全年 in a report on a part of the year speaks of what is still to come. */
    void wholeYear(Token t, Frame f) {
        boolean ahead = !setting.annual()
                && !setting.yearNamed()
                && setting.period().isPresent()
                && !(setting.period().get() instanceof Period.Span);
        if (ahead && f.status.isEmpty() && WordList.WHOLE_YEAR.startsAt(text, t.begin())) {
            f.status = Optional.of(Status.TARGET);
        }
    }

    private String textOf(Token t) {
        return text.substring(t.begin(), t.end());
    }
}
