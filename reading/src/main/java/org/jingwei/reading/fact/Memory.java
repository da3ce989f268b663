package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.lexicon.WordList;
import org.jingwei.reading.time.PeriodMatch;

/** What the clauses read so far hand on to the next: subject, period, status. Starts anew with each paragraph. */
final class Memory {

    private static final long LOOKS_BACK = Cue.DONE.bit() | Cue.YOY.bit();

    List<String> subjects = List.of();
    /** The thing whose attributes follow: 新开工项目 for 开工率. */
    String owner = "";
    /** The head noun last printed, for members of a list that leave it out. */
    String head = "";

    String whole = "";
    Optional<Period> period = Optional.empty();
    Optional<Status> status = Optional.empty();
    Optional<String> region = Optional.empty();
    Optional<String> basis = Optional.empty();
    Measure lastMeasure = Measure.LEVEL;
    /** The measure of the last percentage, for a bare percentage that follows in a list. */
    Optional<Measure> lastRelative = Optional.empty();
    /** The places that were ranked in this sentence, for the figures that follow them in their order. */
    List<String> ranked = List.of();
    /** The members of a list that a clause without a figure named. */
    List<String> members = List.of();
    /** All subjects of the sentence so far, for 均居首位. */
    List<String> counted = List.of();
    /** Whether the last figure counted the noun that follows it. */
    boolean counting;
    /** 甲、乙、丙3项指标: the list before stands for its members. */
    boolean listed;
    /** The members of such a list, for the clause after it. */
    List<String> summed = List.of();
    /** Whether the clause continues a list of counted items. */
    boolean item;
    /** 其中甲4个，乙9个: the counts after 其中 are parts until the sentence or its half ends. */
    boolean parts;
    /** 在建261座，未建227座: what happened to the things changes, the things do not. */
    boolean keepsOwner;
    /** What is done to the items of the list (新增, 引进). */
    String deed = "";
    /** The plan whose figure was just read (完成任务17个的188%). */
    String planText = "";
    /** The period that opened this sentence or one before it. */
    private Optional<Period> opening = Optional.empty();
    /** No figure and no period has been read in this sentence yet. */
    private boolean untouched = true;

    /** The last point in time named in the paragraph. */
    Optional<Period> lastPoint = Optional.empty();
    /** Whether what was read last in this sentence is a growth, so that 都在9%以上 is one too. */
    private boolean growth;

    /** The last figure is an earlier value that the next replaces (由139户降至48户). */
    boolean replacing;

    /** The year last printed in the paragraph, or {@link Period#UNPRINTED}. */
    int yearNamed = Period.UNPRINTED;

    /** The paragraph gives directives: the next sentence goes on with them unless it looks back. */
    boolean directs;

    /** The directive just read told its aims as growths (力争同比增长5%), so that 同比 does not look back in the next one. */
    private boolean comparesInAim;

    /** The last figure was a number without a unit (指数为3.57), so that 上升0.2 is its change. */
    boolean bareSubject;

    private boolean forecast;

    /** Takes over what a frame says for the rest of the sentence. */
    void adopt(Frame f) {
        if (!f.from) {
            f.period.ifPresent(this::enter);
        }
        f.status.filter(s -> s != Status.PREVIOUS).ifPresent(s -> status = Optional.of(s));
        f.region.ifPresent(r -> region = Optional.of(r));
        parts |= f.part;
        if (f.part && !subjects.isEmpty()) {
            whole = subjects.get(0);
        }
    }

    /** 按可比价计算，…: a basis in a clause of its own holds for the rest of the sentence. */
    void adoptBasis(Frame f) {
        f.basis.ifPresent(b -> basis = Optional.of(b));
    }

    private void enter(Period p) {
        period = Optional.of(p);
        if (p.point()) {
            lastPoint = period;
        }
        if (untouched) {
            opening = period;
        }
        untouched = false;
    }

    /** 三季度，甲…，预计全年…；乙…: after a semicolon the period that opened the sentence holds again. */
    void nextPart() {
        parts = false;
        period = opening;
    }

    /** The one thing that the clauses to come are about. */
    void speaksOf(String thing) {
        subjects = List.of(thing);
        owner = thing;
    }

    /** The deed that opens a list of counted items, for the items that follow. */
    void rememberDeed(Frame f, List<String> named) {
        if (!item) {
            String found = deedIn(f.noun);
            if (!found.isEmpty() && named.get(0).contains(found)) {
                deed = found;
            } else if (!f.part && !f.noun.isEmpty() && !f.noun.all(t -> t.isAny(Cues.BARE) && !t.is(Cue.NAME))) {
                deed = "";
            }
        }
        item = false;
    }

    private static String deedIn(Phrase noun) {
        if (!noun.isEmpty() && noun.get(0).is(Cue.NAME)) {
            return WordList.NEW.at(noun.textOf(0), 0).orElse("");
        }
        if (noun.size() == 1 && noun.get(0).is(Cue.DEED)) {
            return noun.textOf(0);
        }
        for (int k = noun.size() - 2; k >= 0; k--) {
            boolean opens = k == 0
                    || noun.get(k - 1).kind() != Token.Kind.TEXT
                    || noun.textOf(k).startsWith("新");
            if (opens && noun.get(k).is(Cue.DEED)) {
                return noun.textOf(k);
            }
        }
        return "";
    }

    /** The subjects just named, with the head noun and the owner that later clauses may leave out. */
    void remember(List<String> named, Nouns nouns) {
        subjects = named;
        untouched = false;
        List<String> all = new ArrayList<>(counted);
        named.stream().filter(n -> !all.contains(n)).forEach(all::add);
        counted = all;
        String first = named.get(0);
        String itsHead = nouns.headOf(first);
        head = itsHead.isEmpty() ? head : itsHead;
        if (!keepsOwner) {
            owner = itsHead.isEmpty() || itsHead.length() == first.length()
                    ? first
                    : first.substring(0, first.length() - itsHead.length());
        }
        keepsOwner = false;
        bareSubject = bareSubject && lastMeasure != Measure.YOY;
    }

    /** The setting with the year that the sentence, or one before it in the paragraph, prints for itself. */
    Setting named(String text, List<Token> tokens, Setting setting) {
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean compared = i > 0 && tokens.get(i - 1).is(Cue.THAN);
            boolean since = i + 1 < tokens.size() && tokens.get(i + 1).kind() != Token.Kind.BREAK && i > 3;
            if (t.kind() == Token.Kind.PERIOD
                    && !compared
                    && !since
                    && !WordList.NAMED_BY_YEAR.startsAt(text, t.end())) {
                PeriodMatch match = t.period().orElseThrow();
                if (match.yearPrinted() && match.day() == 0 && !(match.period().orElseThrow() instanceof Period.Span)) {
                    yearNamed = match.period().orElseThrow().year();
                    break;
                }
            }
        }
        return yearNamed == Period.UNPRINTED || setting.planned() ? setting : setting.in(yearNamed);
    }

    /** A directive holds for the next sentence of a speech unless that one looks back. */
    void goesOn(List<Token> tokens) {
        boolean compares = tokens.stream().anyMatch(t -> t.is(Cue.YOY));
        long backward = comparesInAim ? Cue.DONE.bit() : LOOKS_BACK;
        comparesInAim = compares && (comparesInAim || tokens.stream().anyMatch(t -> t.is(Cue.TARGET)));
        boolean looksBack = tokens.stream().anyMatch(t -> t.isAny(backward) && !t.isAny(Cue.BLOCK.bit()))
                || tokens.stream().limit(2).anyMatch(t -> t.kind() == Token.Kind.PERIOD)
                || tokens.stream().noneMatch(t -> t.is(Cue.TARGET))
                        && tokens.stream().anyMatch(Memory::isSinceJanuary);
        directs = directs && !looksBack;
    }

    /** 1—5月, 前三季度: such a stretch has passed when it is spoken of. */
    private static boolean isSinceJanuary(Token t) {
        return t.period()
                .flatMap(PeriodMatch::period)
                .filter(p -> p instanceof Period.Months || p instanceof Period.Quarters)
                .flatMap(Period::months)
                .map(m -> m.first() == 1 && m.count() > 1)
                .orElse(false);
    }

    /** A new sentence: a status holds no longer than its sentence, a point in time neither. */
    void nextSentence(boolean continues, boolean annual) {
        boolean expected = continues && status.isPresent() && status.get() == Status.FORECAST;
        boolean ordered = directs && status.isPresent() && status.get() == Status.TARGET;
        status = ordered ? status : forecast || expected ? Optional.of(Status.FORECAST) : Optional.empty();
        counted = List.of();
        listed = false;
        summed = List.of();
        parts = false;
        item = false;
        deed = "";
        planText = "";
        if (annual || opening.isPresent() && opening.get().point()) {
            opening = Optional.empty();
        }
        period = opening;
        untouched = true;
        region = Optional.empty();
        basis = Optional.empty();
        whole = "";
        bareSubject = false;
        growth = false;
        members = List.of();
        ranked = List.of();
        replacing = false;
    }

    /** （预计数，下同）: the figure just read, and with 下同 all that follow. */
    void forecastFromHere(boolean allThatFollow, List<Draft> drafts) {
        forecast |= allThatFollow;
        status = Optional.of(Status.FORECAST);
        if (!drafts.isEmpty()) {
            drafts.add(drafts.remove(drafts.size() - 1).forecast());
        }
    }

    /** Whether the figure before this one counted the noun that followed it (建成60亩大棚、[10亩温室]). */
    private boolean countedBefore;

    void beginsCount() {
        countedBefore = counting;
        counting = false;
    }

    boolean counted() {
        return countedBefore;
    }

    boolean growthNamed() {
        return growth;
    }

    /** 增速很高，都在10%以上: the growth is named before its figure. */
    void namesGrowth() {
        growth = true;
        lastRelative = Optional.of(Measure.YOY);
    }

    /** The sign of the last fact, its aspect and what it was compared with, for 高于全国1.2、全省0.8个百分点. */
    private int sign = 1;

    private Optional<Aspect> aspect = Optional.empty();
    private Optional<String> comparator = Optional.empty();

    int lastSign() {
        return sign;
    }

    Optional<Aspect> lastOf() {
        return aspect;
    }

    Optional<String> lastComparator() {
        return comparator;
    }

    /** Whether this sentence has named a subject already. */
    boolean inSentence() {
        return !counted.isEmpty();
    }

    void compared(Frame f) {
        sign = f.sign;
        aspect = f.of;
        comparator = f.comparatorText;
    }

    void measured(Measure measure, boolean relative) {
        lastMeasure = measure;
        if (relative) {
            lastRelative = Optional.of(measure);
            growth = measure == Measure.YOY;
        }
    }

    boolean forecast() {
        return forecast;
    }

    void nextParagraph(boolean stillForecast) {
        subjects = List.of();
        owner = "";
        head = "";
        opening = Optional.empty();
        forecast = stillForecast;
        lastRelative = Optional.empty();
        lastPoint = Optional.empty();
        yearNamed = Period.UNPRINTED;
        directs = false;
        status = Optional.empty();
        nextSentence(false, false);
    }

    Memory copy() {
        Memory copy = new Memory();
        copy.restore(this);
        return copy;
    }

    void restore(Memory from) {
        subjects = from.subjects;
        owner = from.owner;
        head = from.head;
        whole = from.whole;
        period = from.period;
        opening = from.opening;
        untouched = from.untouched;
        status = from.status;
        region = from.region;
        basis = from.basis;
        lastMeasure = from.lastMeasure;
        lastRelative = from.lastRelative;
        counted = from.counted;
        bareSubject = from.bareSubject;
        forecast = from.forecast;
    }
}
