package org.jingwei.reading.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.lexicon.WordList;
import org.jingwei.reading.time.PeriodMatch;

/** What the clauses read so far hand on to the next: subject, period, status. Starts anew with each paragraph. */
final class Memory {

    private static final long GROWTH = Cues.of(Cue.RISE, Cue.DROP);
    private static final long AHEAD = Cues.of(Cue.TARGET, Cue.PLAN, Cue.FORECAST);
    private static final int LEAST_EVENT = 4;
    private static final int LONGEST_EVENT = 25;

    private static final long LOOKS_BACK = Cue.DONE.bit() | Cue.YOY.bit();

    private static final int DECEMBER = 12;

    private static final int FIRST = 1;

    List<String> subjects = List.of();
    /** The thing whose attributes follow: 新开工项目 for 开工率. */
    String owner = "";
    /** [肉牛产业]稳步发展，…: the trade that this sentence is about; empty if it names none. */
    String trade = "";
    /** A clause of this sentence, or of this part of it, named the owner. */
    boolean ownerTold;
    /** The head noun last printed, for members of a list that leave it out. */
    String head = "";

    /** The firm, project or park that is spoken of. */
    final Bodies bodies = new Bodies();

    /** The event that the paragraph told of last, whose results follow (现场签约…); empty if none. */
    String event = "";

    /** 与2029年相比，…: what the growths of the sentence are measured from; empty if nothing is said. */
    String base = "";

    /** What the part of the sentence is about: 电网改造，投入…; 实施暖冬行动，…投入…. */
    String topic = "";

    /** The noun phrase of the clause before, where that told no figure: 加快疫苗接种进度，接种…. */
    String said = "";

    /** 积极培育[龙头企业]，上半年培育5户: what the clause before did something to; empty if it told a figure. */
    String object = "";

    /** 聚焦碱地治理，…: what the first sentence of the paragraph is for, and the second one with it. */
    private String opensWith = "";
    /** What the sentence is for. */
    private String focus = "";

    private int sentences;

    /** A clause of this part of the sentence named works (滨江公园项目，投资…), which what is spent is of. */
    boolean worksNamed;

    /** What was ordered in this sentence (下达任务15700人), for 占任务的82%. */
    String task = "";

    String whole = "";
    Optional<Period> period = Optional.empty();
    Optional<Status> status = Optional.empty();
    Optional<String> region = Optional.empty();
    Optional<String> basis = Optional.empty();
    /** 在建261座，未建227座: what happened to the things changes, the things do not. */
    boolean keepsOwner;
    /** What the items of this sentence's list share. */
    final Listing list = new Listing();
    /** What the figure before this one was. */
    final LastFigure last = new LastFigure();
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

    /** By when something shall be done, where a clause of this sentence said so. */
    private Optional<Period> limit = Optional.empty();

    /** The last point in time named in the paragraph. */
    Optional<Period> lastPoint = Optional.empty();
    /** 截至5月底，…: the months until then, for what flows in the sentences that follow. */
    Optional<Period> untilPoint = Optional.empty();
    /** The year last printed in the paragraph, or {@link Period#UNPRINTED}. */
    int yearNamed = Period.UNPRINTED;

    /** [上述目标任务]，体现在六个方面：…: what is announced are aims. */
    boolean aimsNamed;
    /** The status of a sentence that the end of a page or of a part cut in two. */
    private Optional<Status> carried = Optional.empty();

    /** The paragraph gives directives: the next sentence goes on with them unless it looks back. */
    boolean directs;

    /** The sentence demands something (要, 力争, 确保) and tells no growth. */
    private boolean demands;

    /** The directive just read told its aims as growths (力争同比增长5%), so that 同比 does not look back in the next one. */
    private boolean comparesInAim;

    private boolean forecast;

    /** The sentences sum up the year, beginning with the product of the region: what it expects goes on from one to the next. */
    private boolean summary;

    /** 从全国看，…: whose figures those are that follow, until the text speaks of its own region again. */
    Optional<String> viewpoint = Optional.empty();

    /** 临江高新区，…: the place that the paragraph begins with, whose figures all its sentences tell. */
    Optional<String> heading = Optional.empty();

    /** Takes over what a frame says for the rest of the sentence. */
    void adopt(Frame f) {
        if (!f.from) {
            f.period.ifPresent(p -> enter(p, f));
            today = f.today ? f.period : today;
        }
        f.status.filter(s -> s != Status.PREVIOUS).ifPresent(s -> status = Optional.of(s));
        f.region.ifPresent(r -> region = Optional.of(r));
        list.parts |= f.part;
        if (f.part && !subjects.isEmpty()) {
            whole = subjects.get(0);
        }
    }

    /** 按可比价计算，…: a basis in a clause of its own holds for the rest of the sentence. */
    void adoptBasis(Frame f) {
        f.basis.ifPresent(b -> basis = Optional.of(b));
    }

    /** A deadline holds for what it is set for, the day of an event for its sentence, and neither for the next. */
    private void enter(Period p, Frame f) {
        period = Optional.of(p);
        limit = f.deadline ? period : Optional.empty();
        fromBefore = false;
        if (p.point()) {
            lastPoint = period;
        }
        // 目前，项目普遍不大，1—3月，…: before mere words 目前 opens nothing
        boolean opens = untouched || !p.point() && opening.filter(Memory::isNow).isPresent() && list.counted.isEmpty();
        if (opens && !f.deadline && !f.dated) {
            opening = period;
        }
        untouched = false;
    }

    /** 三季度，甲…，预计全年…；乙…: after a semicolon the period that opened the sentence holds again. */
    void nextPart() {
        list.nextPart();
        topic = "";
        worksNamed = false;
        ownerTold = false;
        trade = "";
        period = opening;
    }

    /** An event is held; its results may follow. */
    void tellsOf(String name) {
        if (name.length() > LEAST_EVENT && name.length() < LONGEST_EVENT && WordList.EVENT_END.ends(name)) {
            event = name;
        }
    }

    /** 现场签约授信10亿元: the result with the event that it is of. */
    String ofEvent(String name) {
        return !event.isEmpty() && WordList.OF_EVENT.starts(name) && !name.contains(event) ? event + name : name;
    }

    /** What the tasks of the sentence are for: what the paragraph opens with, or what the sentence says; empty if nothing is said. */
    String purpose() {
        String own = topic.isEmpty() ? focus : topic;
        return opensWith.isEmpty() ? own : opensWith;
    }

    void focusesOn(String purpose) {
        if (sentences == FIRST && opensWith.isEmpty()) {
            opensWith = purpose;
        }
        focus = focus.isEmpty() ? purpose : focus;
    }

    /** The one thing that the clauses to come are about. */
    void speaksOf(String thing) {
        subjects = List.of(thing);
        owner = thing;
    }

    /** The subjects just named, with the head noun and the owner that later clauses may leave out. */
    void remember(List<String> named, Nouns nouns) {
        subjects = named;
        object = "";
        untouched = false;
        list.add(named);
        String first = named.get(0);
        String itsHead = nouns.headOf(first);
        head = itsHead.isEmpty() ? head : itsHead;
        if (!keepsOwner) {
            owner = itsHead.isEmpty() || itsHead.length() == first.length()
                    ? first
                    : first.substring(0, first.length() - itsHead.length());
            owner = beforeTotal(owner);
        }
        keepsOwner = false;
        last.bareSubject = last.bareSubject && last.measure != Measure.YOY;
    }

    /** 服务热线[共受理诉求]96万件，响应率…: the owner stands before what it did. */
    private static String beforeTotal(String owner) {
        for (String word : WordList.IN_ALL.words()) {
            int at = owner.indexOf(word);
            if (at > 2 && at + word.length() < owner.length()) {
                return owner.substring(0, at);
            }
        }
        return owner;
    }

    /**
     * The setting with the year that the sentence, or one before it in the paragraph, prints for itself. The next sentence goes on
     * from the last one that a clause begins with: 2029年产值12亿元，2030年底，共有企业60户。其中….
     */
    Setting named(Phrase tokens, Setting setting) {
        int first = Period.UNPRINTED;
        int last = Period.UNPRINTED;
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Integer> year = ownYear(tokens, i);
            boolean opens = i == 0 || tokens.get(i - 1).kind() == Token.Kind.BREAK;
            boolean loose = i > 3 && i + 1 < tokens.size() && tokens.get(i + 1).kind() != Token.Kind.BREAK;
            if (year.isPresent() && first == Period.UNPRINTED && !loose) {
                first = year.get();
                last = first;
            } else if (year.isPresent()
                    && opens
                    && year.get() > last
                    && last != Period.UNPRINTED
                    && !aimsFrom(tokens, i)) {
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
        boolean compared = i > 0 && tokens.get(i - 1).is(Cue.THAN);
        return t.period()
                .filter(m -> !compared && !WordList.NAMED_BY_YEAR.startsAt(tokens.text(), t.end()))
                .filter(m -> m.yearPrinted() && m.day() == 0)
                .flatMap(PeriodMatch::period)
                .filter(p -> !(p instanceof Period.Span))
                .map(Period::year);
    }

    /** Whether the part of a sentence from a token on speaks of what shall be. */
    private static boolean aimsFrom(Phrase tokens, int from) {
        return tokens.from(from).any(t -> t.isAny(AHEAD));
    }

    /** A directive holds for the next sentence of a speech unless that one looks back. */
    void goesOn(Phrase words) {
        boolean aims = words.any(t -> t.is(Cue.TARGET));
        viewpoint = aims || words.any(Memory::isOwn) ? Optional.empty() : viewpoint;
        long backward = comparesInAim ? Cue.DONE.bit() : LOOKS_BACK;
        boolean compares = words.any(t -> t.is(Cue.YOY));
        demands = aims && !compares && !tellsGrowth(words);
        comparesInAim = compares && (comparesInAim || aims);
        boolean looksBack = words.any(t -> t.isAny(backward) && !t.is(Cue.BLOCK))
                || words.until(Math.min(2, words.size())).any(t -> t.kind() == Token.Kind.PERIOD)
                || !aims && words.any(Memory::isSinceJanuary);
        directs = directs && !looksBack;
    }

    /** 增长[8%]. */
    private static boolean tellsGrowth(Phrase words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).kind() == Token.Kind.FIGURE && words.get(i - 1).isAny(GROWTH)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwn(Token t) {
        return t.is(Cue.SCOPE)
                && !t.argument(Cue.SCOPE).equals("peer")
                && t.word().filter(w -> w.text().equals("我国")).isEmpty();
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

    /**
     * A new sentence: a status holds no longer than its sentence, a point in time neither.
     *
     * @param item its number in an enumeration (二是…), or 0
     * @param lets whether the text lets a period go on from one sentence to the next
     */
    void nextSentence(boolean continues, int item, Predicate<Period> lets) {
        summary = summary && status.isPresent() || list.counted.stream().anyMatch(WordList.SUMMARY::in);
        boolean expected = continues && summary && status.isPresent() && status.get() == Status.FORECAST;
        summary &= expected;
        boolean ordered = directs && status.isPresent() && status.get() == Status.TARGET;
        status = ordered ? status : forecast || expected ? Optional.of(Status.FORECAST) : carried;
        carried = Optional.empty();
        aimsNamed = false;
        last.nextSentence();
        bodies.nextSentence();
        sentences++;
        opensWith = sentences <= FIRST + 1 ? opensWith : "";
        focus = "";
        if (opening.isPresent() && (movedOn() || !goesOn(opening.get(), lets))) {
            untilPoint = opening.flatMap(Memory::monthsUntil).filter(lets);
            opening = Optional.empty();
        }
        nextItem(item);
        list.nextSentence();
        period = opening;
        limit = Optional.empty();
        fromBefore = true;
        untouched = true;
        region = viewpoint.or(() -> heading);
        basis = Optional.empty();
        whole = "";
        task = "";
        head = WordList.LASTING_HEAD.has(head) ? head : "";
        topic = "";
        said = "";
        object = "";
        worksNamed = false;
        ownerTold = false;
        trade = "";
        base = "";
    }

    /** 今年以来，…，一季度实现平稳开局。…: a sentence of mere words ends with the time that the next one is about, if the report holds it. */
    void endSentence(Setting setting) {
        boolean words = list.counted.isEmpty() && !fromBefore && limit.isEmpty();
        if (words && period.filter(p -> !p.point() && setting.tellsOf(p)).isPresent()) {
            opening = period;
        }
    }

    /** 一是一季度…。二是…: what one item says of time is not that of the next. */
    private void nextItem(int item) {
        if (item == 1) {
            beforeItems = opening;
        } else if (item > 1) {
            opening = opening.flatMap(o -> beforeItems);
        }
    }

    /** （预计数，下同）: the figure just read, and with 下同 all that follow. */
    void forecastFromHere(boolean allThatFollow, List<Draft> drafts) {
        forecast |= allThatFollow;
        status = Optional.of(Status.FORECAST);
        if (!drafts.isEmpty()) {
            drafts.add(drafts.remove(drafts.size() - 1).forecast());
        }
    }

    /** Whether this sentence has named a subject already. */
    boolean inSentence() {
        return !list.counted.isEmpty();
    }

    boolean forecast() {
        return forecast;
    }

    /** 1—2月增长8.2%，3月回落到1.6%。…: what a sentence tells month by month, or year by year, is behind it when it ends. */
    private boolean movedOn() {
        Period opened = opening.get();
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
    private boolean goesOn(Period opened, Predicate<Period> lets) {
        boolean mere = opened instanceof Period.Year && list.counted.isEmpty();
        return isNow(opened)
                || today.filter(opened::equals).isPresent()
                || lets.test(opened) && !opened.point() && !mere;
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

    private static Optional<Period> monthsUntil(Period p) {
        boolean month = p instanceof Period.EndOf end && end.month() > 0 && end.month() < DECEMBER;
        return month ? Optional.of(new Period.Months(p.year(), 1, ((Period.EndOf) p).month())) : Optional.empty();
    }

    /** 目前: what there is today there is in the sentences that follow, too. */
    private static boolean isNow(Period p) {
        return p instanceof Period.EndOf end && end.month() == 0;
    }

    /** 要办好9件实事: what is counted where something is demanded is there all year, and no result of the time reported on. */
    boolean speaksOfTheYear() {
        return demands && (period.isEmpty() || fromBefore && !period.get().point());
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
        return there || !fromBefore ? period : period.filter(p -> !isNow(p));
    }

    /** A paragraph that goes on with the sentence of the one before. */
    void goesOnIn(Optional<Status> before) {
        carried = before;
        directs = before.isPresent();
        status = before;
    }

    void nextParagraph(boolean stillForecast) {
        list.forgetThings();
        bodies.nextParagraph();
        event = "";
        opensWith = "";
        subjects = List.of();
        owner = "";
        head = "";
        opening = Optional.empty();
        beforeItems = Optional.empty();
        forecast = stillForecast;
        last.relative = Optional.empty();
        lastPoint = Optional.empty();
        today = Optional.empty();
        untilPoint = Optional.empty();
        yearNamed = Period.UNPRINTED;
        viewpoint = Optional.empty();
        heading = Optional.empty();
        directs = false;
        summary = false;
        status = Optional.empty();
        nextSentence(false, 0, p -> false);
        sentences = 0;
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
        task = from.task;
        period = from.period;
        opening = from.opening;
        untouched = from.untouched;
        fromBefore = from.fromBefore;
        status = from.status;
        region = from.region;
        basis = from.basis;
        last.restore(from.last);
        bodies.restore(from.bodies);
        list.counted = from.list.counted;
        forecast = from.forecast;
    }
}
