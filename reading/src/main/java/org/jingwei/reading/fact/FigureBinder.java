package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.number.Approx;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** Binds a group of figures to what they are of: the words before them, the counted noun after them, and what the memory holds. */
final class FigureBinder {

    private static final List<String> INDUSTRIES = List.of("第一产业", "第二产业", "第三产业");

    /** Words of which one says what items do. */
    private static final long SAYS = Cues.of(LEVEL, ABOVE, REACH, RANK_AT, RISE, DROP, STATE, HIGHER, FLAT);

    private static final String AIM = "目标";
    private static final String ITEMS = "指标";
    /** 资金的60%[用于]产业发展: a part of it. */
    private static final String USED_FOR = "用于";

    private static final String TASK = "任务";

    private final FrameReader frames;
    private final Subjects subjects;
    private final Emission emission;
    private final Nouns nouns;
    private final Memory memory;
    private final Admission admission;
    private final PlaceSubjects places;

    FigureBinder(FrameReader frames, Subjects subjects, Emission emission, Nouns nouns, Memory memory) {
        this.frames = frames;
        this.subjects = subjects;
        this.emission = emission;
        this.nouns = nouns;
        this.memory = memory;
        this.admission = new Admission(memory);
        this.places = new PlaceSubjects(nouns);
    }

    /** Whether the group was understood as facts; otherwise its tokens stay part of the words. */
    boolean bind(Phrase left, Group group, Phrase after) {
        Figure lead = group.last();
        Frame f = frames.read(left, lead);
        f.unit = lead.unit().orElse("");
        f.modifies = !left.isEmpty() && left.textOf(left.tail()).endsWith("的");
        f.told = f.modifies && left.size() > 1 && left.get(left.size() - 2).is(LEVEL);
        f.joined = !left.isEmpty() && left.get(0).kind() == Token.Kind.LIST;
        f.nextItem = left.tail().kind() == Token.Kind.LIST;
        f.opens = left.all(t ->
                t.kind() == Token.Kind.PERIOD || t.isAny(Cues.of(TARGET, VERB, REGION)) || t.is(LEAD) && !t.is(SELF));
        if (lead.kind() == Figure.Kind.RATIO) {
            return ratio(f, lead);
        }
        if (!admission.isFact(left, f, lead)) {
            return false;
        }
        if (isPeers(left, lead, after)) {
            return false;
        }
        String scored = Scores.isScore(lead) ? Scores.suffix(left, f) : "";
        if (!memory.base.isEmpty() && f.measure == Measure.YOY && left.last(YOY) < 0 && left.last(THAN) < 0) {
            f.measure = WordList.LAST_YEAR.starts(memory.base) ? Measure.YOY : Measure.GROWTH;
            f.comparedWith(f.measure == Measure.YOY ? Frame.LAST_YEAR : memory.base);
        }
        sinceYears(left, f);
        f.from &= !isView(after);
        boolean aim = f.status.isEmpty() && isAimBehind(after) && !lead.points();
        memory.last.back = isComparedWith(left, after);
        if (memory.last.back) {
            f.status = Optional.of(Status.PREVIOUS);
            f.yearBefore = memory.last.yearBefore(WordList.LAST_YEAR.in(left.joined()));
        }
        Optional<String> things = ofThings(left, lead, after);
        if (things.isPresent()) {
            memory.adopt(f);
            f.measure = Measure.SHARE;
            emission.emit(things.get(), lead, f, f.comparatorText);
            memory.remember(things.stream().toList(), nouns);
            return true;
        }
        furtherGap(left, f, lead);
        // 计划建设项目开工率: planned are the works, not their rate
        if (f.status.filter(s -> s == Status.PLAN).isPresent()
                && f.noun.joined().endsWith("工率")) {
            f.status = Optional.empty();
        }
        if (isBase(left, lead)) {
            f.status = Optional.of(Status.PREVIOUS);
            f.yearBefore =
                    left.text().substring(left.get(0).begin(), lead.begin()).contains("同期");
            emission.keepingPeriod(() -> memory.adopt(f));
        } else {
            memory.adopt(f);
        }
        // 距3%的目标差距很大，余额4亿元: what is called an aim is one, what follows it is none
        f.status = aim ? Optional.of(Status.TARGET) : f.status;
        replaces(f, lead);
        List<String> regions = places.takenOff(f);
        ofNameBehind(f, lead, after);
        inheritMeasure(left, f, lead, after);
        CountedNoun right = CountedNoun.after(after, lead);
        if ((right.isEmpty() || right.words().startsWith("对")) && spendsFirst(left, f, lead)) {
            right = CountedNoun.NONE.owning(WorksAhead.in(after));
        }
        f.from |= right.isReplaced(after);
        if (Course.isChoice(right.words())) {
            f.from = false;
            memory.last.replacing = false;
        }
        if (PlanFigure.isOne(left, lead) && !memory.subjects.isEmpty()) {
            right = CountedNoun.NONE.owning(right.ofNext());
            planFigure(left, f);
            f.period =
                    f.period.or(() -> WordList.PARTIAL.in(memory.last.planText) ? Optional.empty() : emission.plan());
        }
        memory.list.summed = List.of();
        if (isCountOfList(f, lead, right, after)) {
            memory.list.listed = true;
            memory.list.summed = nouns.restored(f.noun.parts());
            toldOfItems(after).ifPresent(items -> emission.emit(items, lead, f, Optional.empty()));
            return false;
        }
        boolean more = isMoreOfIncrease(left, f);
        Optional<String> works =
                group.size() == 1 ? ofWorks(left, f, lead, after, right) : ofProject(left, lead, after, right);
        works = works.or(() -> goalBehind(f, lead, after));
        List<String> named = works.isPresent()
                ? List.of(works.get())
                : memory.task.isEmpty() || !isOfTask(f)
                        ? ordered(aimed(subjects.of(f, group.size(), lead, right), f), left, f, lead)
                        : List.of(memory.task);
        if (!named.isEmpty() && WordList.TORN_START.has(named.get(0))) { // 企业23家，[与]年度40家的任务还有差距
            named = memory.subjects;
        }
        if (named.isEmpty()) {
            return false;
        }
        if (!scored.isEmpty()) {
            named = Scores.named(named, scored);
        }
        if (more) {
            named = named.stream()
                    .map(n -> n + "比" + memory.last.comparator().orElse("") + "增加额")
                    .toList();
        }
        f.counted = memory.list.counting;
        memory.keepsOwner |= isSomeOf(named);
        emission.tellApart(left, lead, named);
        emission.pair(named, group.turned(f.sign), f, regions);
        memory.remember(f.inherits.map(List::of).orElse(named), nouns);
        memory.list.rememberDeed(f, named, lead.unit().orElse(""));
        if (f.measure == Measure.LEVEL && Counted.isThing(lead.unit().orElse(""))) {
            memory.list.addThings(named);
            memory.bodies.counted(named);
            if (!f.part && named.size() == 1 && named.get(0).indexOf('的') < 0) {
                memory.list.counts(lead.unit().orElse(""), named.get(0));
            }
        }
        return true;
    }

    /** 35个重点项目，仍有10个[项目]…: some of those counted before; what follows is of all. */
    private boolean isSomeOf(List<String> named) {
        String some = named.get(0);
        return named.size() == 1
                && WordList.COUNTABLE.words().stream()
                        .filter(thing -> some.equals(thing) || some.endsWith("的" + thing))
                        .anyMatch(thing ->
                                memory.list.things.stream().anyMatch(all -> all.endsWith(thing) && !all.equals(some)));
    }

    /** 增速居前三位的是[甲县、乙县、丙县]: each of the places holds the rank; whether anything is ranked. */
    boolean rank(Phrase left, Group group, List<String> ranked) {
        Figure lead = group.last();
        Frame f = frames.read(left, lead);
        memory.adopt(f);
        List<String> named = subjects.of(f, 1, lead, CountedNoun.NONE);
        if (named.isEmpty()) {
            return false;
        }
        boolean ofGrowth = f.aspect || memory.last.measure == Measure.YOY || memory.last.growthNamed();
        for (String place : ranked) {
            f.region = Optional.of(place);
            emission.emit(named.get(0), lead, f, f.comparatorText);
        }
        memory.remember(named, nouns);
        memory.list.ranked = ranked;
        if (ofGrowth) {
            memory.last.namesGrowth();
        }
        return true;
    }

    /** 第1名[清河县]，第2名[临江区]: each place holds its rank, by what was named before; whether anything was. */
    boolean rankEach(Phrase left, RankList list, String rankedBy) {
        Frame f = frames.read(left, list.entries().get(0).rank());
        memory.adopt(f);
        String named = memory.subjects.size() == 1 && memory.inSentence() || rankedBy.isEmpty()
                ? memory.subjects.stream().findFirst().orElse(memory.owner)
                : rankedBy;
        if (named.isEmpty()) {
            return false;
        }
        boolean ofGrowth = f.aspect || memory.last.growthNamed();
        for (RankList.Entry entry : list.entries()) {
            f.region = Optional.of(entry.place());
            f.of = ofGrowth ? Optional.of(Aspect.YOY) : f.of;
            emission.emit(named, entry.rank(), f, f.comparatorText);
        }
        memory.remember(List.of(named), nouns);
        return true;
    }

    /** [投资2亿元]，建设滨江公园: the amount comes first, and nothing before it in its part of the sentence is what it was spent on. */
    private boolean spendsFirst(Phrase left, Frame f, Figure lead) {
        return f.measure == Measure.LEVEL
                && lead.unit().orElse("").endsWith("元")
                && memory.list.fresh
                && !memory.worksNamed
                && !WordList.OUR.in(left.joined())
                && WordList.SPENT.has(f.noun.joined())
                && !WordList.WHOLE_COST.has(f.noun.joined());
    }

    /** 6个[方面]: how a speech is divided says nothing of the economy. */
    static boolean isAspects(Figure lead, Phrase after) {
        return !after.isEmpty()
                && after.textOf(0).startsWith("方面")
                && Counted.isThing(lead.unit().orElse(""));
    }

    /** 生产总值[目标]增长7%: the aim of an indicator is no indicator of its own. */
    private List<String> aimed(List<String> named, Frame f) {
        boolean all = !named.isEmpty()
                && named.stream()
                        .allMatch(n -> n.endsWith(AIM) && nouns.isIndicator(n.substring(0, n.length() - AIM.length())));
        if (!all) {
            return named;
        }
        f.status = f.status.or(() -> Optional.of(Status.TARGET));
        return named.stream()
                .map(n -> n.substring(0, n.length() - AIM.length()))
                .toList();
    }

    /** 省上下达我县妇女检查[任务]15700人: what is ordered is aimed at; the task is remembered for 占任务的82%. */
    private List<String> ordered(List<String> named, Phrase left, Frame f, Figure lead) {
        String unit = lead.unit().orElse("");
        boolean task = named.size() == 1
                && named.get(0).endsWith(TASK)
                && named.get(0).length() > TASK.length() + 3
                && f.measure == Measure.LEVEL
                && !lead.relative()
                && !WordList.TASK_UNIT.has(unit)
                && WordList.ASSIGNED.in(left.joined());
        if (!task) {
            return named;
        }
        f.status = Optional.of(Status.TARGET);
        memory.task = named.get(0).substring(0, named.get(0).length() - TASK.length());
        return List.of(memory.task);
    }

    /** 占[任务]的82%. */
    private boolean isOfTask(Frame f) {
        return f.measure == Measure.COMPLETION
                && f.noun.isEmpty()
                && f.comparatorText.orElse("").endsWith(TASK);
    }

    /** 余额比年初增加75亿元、同比[多增]4亿元: more than it rose then; what changes is the increase. */
    private boolean isMoreOfIncrease(Phrase left, Frame f) {
        String tail = left.isEmpty() ? "" : left.textOf(left.tail());
        return (tail.equals("多增") || tail.equals("少增"))
                && f.noun.isEmpty()
                && f.measure == Measure.DELTA
                && memory.last.measure == Measure.DELTA
                && memory.inSentence();
    }

    /** 与去年同期的增长16%[相比]: an earlier value that this one is compared with. */
    private boolean isComparedWith(Phrase left, Phrase after) {
        boolean goesOn = memory.last.back && memory.list.item;
        if (left.last(THAN) < 0 && !goesOn) {
            return false;
        }
        int end = 0;
        while (end < after.size() && after.get(end).kind() != Token.Kind.BREAK) {
            end++;
        }
        return end > 0
                && WordList.COMPARED.in(after.text()
                        .substring(after.get(0).begin(), after.get(end - 1).end()));
    }

    /** 在去年同期增长15%[的基础上]: an earlier value that others build upon. */
    private static boolean isBase(Phrase left, Figure lead) {
        return !left.isEmpty()
                && WordList.BUILT_UPON.startsAt(left.text(), lead.end())
                && WordList.LAST_YEAR.in(left.text().substring(left.get(0).begin(), lead.begin()));
    }

    /** 难以实现增长5%[的目标]: what is called an aim is one. */
    private static boolean isAimBehind(Phrase after) {
        if (after.size() < 2 || !after.isOnly(0, "的")) {
            return false;
        }
        String words = textUntilBreak(after, 1);
        return WordList.AIM_BEHIND.starts(words);
    }

    /** 完成年度19亿元[投资]目标, 50亿元的[固定资产投资]任务: what an amount behind its deed is the aim of. */
    private Optional<String> goalBehind(Frame f, Figure lead, Phrase after) {
        int from = !after.isEmpty() && after.isOnly(0, "的") ? 1 : 0;
        int to = from;
        while (to < after.size() && after.get(to).isAny(Cues.of(NAME, HEAD))) {
            to++;
        }
        String unit = lead.unit().orElse("");
        boolean aims = (unit.endsWith("元") || unit.endsWith("亿"))
                && f.noun.isEmpty()
                && f.measure == Measure.LEVEL
                && to > from
                && to < after.size()
                && after.get(to).is(PLAN_NOUN);
        if (!aims) {
            return Optional.empty();
        }
        f.status = f.status.or(() -> Optional.of(Status.TARGET));
        String goal = after.sub(from, to).joined();
        boolean owned = nouns.isHead(goal) && !memory.owner.isEmpty() && !memory.owner.endsWith(goal);
        return Optional.of(owned ? memory.owner + goal : goal);
    }

    /** [2025年到2031年]，生产总值增长1.2倍: growth over a stretch of years has its first year as base, unless it is one per year. */
    private void sinceYears(Phrase left, Frame f) {
        boolean plain = f.measure == Measure.YOY && left.last(YOY) < 0 && left.last(THAN) < 0;
        Optional<Integer> first = f.period
                .or(() -> memory.period)
                .filter(p -> p instanceof Period.Span)
                .map(p -> ((Period.Span) p).firstYear())
                .filter(year -> year != Period.UNPRINTED);
        if (plain && first.isPresent() && !WordList.PER_YEAR.in(left.joined())) {
            f.measure = Measure.GROWTH;
            f.comparedWith(first.get() + "年");
        }
    }

    /** 从7项指标[来看]: looks at things, replaces none. */
    private static boolean isView(Phrase after) {
        for (int k = 0; k < after.size() && after.get(k).kind() != Token.Kind.BREAK; k++) {
            if (after.textOf(k).endsWith("看") || after.textOf(k).endsWith("来讲")) {
                return true;
            }
        }
        return false;
    }

    /** 甲公司[20万吨]某产品、乙公司…等项目: the size of works that are listed by their names. */
    private static boolean isOfProject(Phrase left, Figure lead, Phrase after) {
        boolean named = CountedNoun.isSize(lead)
                && !after.isEmpty()
                && after.get(0).kind() == Token.Kind.TEXT
                && !after.isOnly(0, "的")
                && (left.isEmpty()
                        || left.tail().kind() == Token.Kind.TEXT
                        || left.tail().kind() == Token.Kind.LIST);
        int k = 0;
        while (named && k + 1 < after.size() && after.get(k).kind() != Token.Kind.BREAK) {
            if (after.textOf(k).endsWith("等")) {
                return WordList.PLANT.in(textUntilBreak(after, k + 1));
            }
            k++;
        }
        return false;
    }

    private static Optional<String> ofWorks(Phrase left, Frame f, Figure lead, Phrase after, CountedNoun right) {
        return Capacity.named(left, f, lead, after).or(() -> ofProject(left, lead, after, right));
    }

    /** What is listed with its size, with the firm that stands before it. */
    private static Optional<String> ofProject(Phrase left, Figure lead, Phrase after, CountedNoun right) {
        if (right.isEmpty() || !isOfProject(left, lead, after)) {
            return Optional.empty();
        }
        boolean firm = !left.isEmpty() && left.tail().kind() == Token.Kind.TEXT;
        String works = right.words();
        int etc = works.indexOf('等');
        return Optional.of((firm ? left.textOf(left.tail()) : "") + (etc > 1 ? works.substring(0, etc) : works));
    }

    private static String textUntilBreak(Phrase words, int from) {
        int end = from;
        while (end < words.size() && words.get(end).kind() != Token.Kind.BREAK) {
            end++;
        }
        return words.sub(from, end).joined();
    }

    /** 在全省43个县[中]排名第4位: how many are ranked is no fact of its own. */
    private static boolean isPeers(Phrase left, Figure lead, Phrase after) {
        if (left.tail().isAny(Cues.of(SCOPE, REGION))
                && Counted.isThing(lead.unit().orElse(""))
                && isMostOf(after)) {
            return true;
        }
        int next = 0;
        boolean among = false;
        while (next < after.size()
                && after.get(next).kind() != Token.Kind.FIGURE
                && after.get(next).kind() != Token.Kind.BREAK) {
            among |= after.textOf(next).endsWith("中")
                    || next > 0 && after.textOf(next).endsWith("的");
            next++;
        }
        return (among || isRankedAmong(left, after, next))
                && next < after.size()
                && after.get(next).kind() == Token.Kind.FIGURE
                && after.get(next).figure().orElseThrow().kind() == Figure.Kind.RANK
                && lead.kind() != Figure.Kind.RANK
                && Counted.isThing(lead.unit().orElse(""));
    }

    /** 在全市7个[县区中最少]. */
    private static boolean isMostOf(Phrase after) {
        String words = textUntilBreak(after, 0);
        int among = words.indexOf('中');
        return among > 0 && WordList.PEERS.has(words.substring(0, among)) && words.startsWith("最", among + 1);
    }

    /** 位列全省45个[区]第一: behind a peer set, a word of place stands between the count and the rank. */
    private static boolean isRankedAmong(Phrase left, Phrase after, int next) {
        return left.tail().isAny(Cues.of(SCOPE, REGION))
                && next > 0
                && WordList.PEERS.has(after.until(next).joined());
    }

    /** 高于全国1.2个百分点、[全省]0.8个百分点; 比全市低3.6个百分点，乙[低]10个百分点: a distance goes on as it began. */
    private void furtherGap(Phrase left, Frame f, Figure lead) {
        if (!lead.points() || f.measure != Measure.PP_CHANGE || !memory.inSentence()) {
            return;
        }
        if (memory.last.measure == Measure.YOY
                && memory.last.sign() < 0
                && f.noun.isEmpty()
                && left.tail().is(WIDEN)) {
            f.sign = -1;
        }
        if (f.comparatorText.isEmpty() && WordList.SHORT_OF.has(left.textOf(left.tail()))) {
            f.measures(Measure.GAP, -1, f.noun);
            f.comparatorText = memory.last.gapTo();
            f.of = Optional.of(Aspect.COMPLETION);
            return;
        }
        if (memory.last.measure != Measure.GAP) {
            return;
        }
        boolean other =
                !left.isEmpty() && left.all(t -> t.isAny(Cues.of(SCOPE, REGION)) || t.kind() == Token.Kind.LIST);
        if (other) {
            f.measures(Measure.GAP, memory.last.sign(), left.none());
            f.comparedWith(left.textOf(left.tail()));
            f.region = Optional.empty();
            f.of = memory.last.of();
        } else if (f.comparatorText.isEmpty()
                && left.tail().isAny(Cues.of(HIGHER, ABOVE))
                && !left.tail().isAny(Cues.CHANGES)) {
            f.measures(Measure.GAP, f.sign, f.noun);
            f.comparatorText = memory.last.comparator();
            f.of = memory.last.of();
        }
    }

    /** 由139户降至[48户]: the value that replaces an earlier one has its subject and, if relative, its measure. */
    private void replaces(Frame f, Figure lead) {
        if (memory.last.replacing && !f.from && !f.noun.any(t -> t.is(NAME))) {
            f.noun = f.noun.none();
            f.measure = lead.relative() ? memory.last.relative.orElse(f.measure) : f.measure;
            f.sign = 1;
        }
        memory.last.replacing = f.from;
    }

    /** [47%的]村集体收入过线, 确保[90%以上的]卫生院达到标准: the part of the things that the words behind it name. */
    private static Optional<String> ofThings(Phrase left, Figure lead, Phrase after) {
        boolean bound = lead.approx() != Approx.EXACT;
        boolean opens = lead.relative()
                && lead.unit().orElse("").equals("%")
                && left.all(t -> t.kind() == Token.Kind.PERIOD
                        || t.is(LEAD)
                        || t.is(DONE)
                        || t.kind() == Token.Kind.LIST
                        || bound && (t.is(TARGET) || isBeforeShare(left.textOf(t))))
                && after.size() > 1
                && after.isOnly(0, "的")
                && (after.get(1).kind() == Token.Kind.TEXT
                        || bound && after.get(1).isAny(Cues.NOUNS | SCOPE.bit()));
        return opens
                ? Optional.of(bound ? whatTheyDo(after) : namedThings(after).joined())
                : Optional.empty();
    }

    private static boolean isBeforeShare(String word) {
        return WordList.SHARE_OPENS.has(word) || WordList.HEDGING.has(word);
    }

    private static Phrase namedThings(Phrase after) {
        int end = 1;
        while (end < after.size()
                && (after.get(end).kind() == Token.Kind.TEXT || after.get(end).isAny(Cues.NOUNS))) {
            end++;
        }
        return after.sub(1, end);
    }

    /** 90%以上的[卫生院、诊所达到标准]: 达到标准的卫生院、诊所. */
    private static String whatTheyDo(Phrase after) {
        String words = textUntilBreak(after, 1);
        for (int at = 2; at < words.length(); at++) {
            if (WordList.SHARE_DOES.startsAt(words, at)) {
                return words.substring(at) + "的" + words.substring(0, at);
            }
        }
        return namedThings(after).joined();
    }

    /** A bare percentage has the measure of the one before it; 的188% behind a plan is its completion. */
    private void inheritMeasure(Phrase left, Frame f, Figure lead, Phrase after) {
        if (f.measure == Measure.LEVEL
                && lead.relative()
                && textUntilBreak(after, 0).startsWith(USED_FOR)) {
            f.measure = Measure.SHARE;
        }
        if (f.measure == Measure.LEVEL && lead.relative() && changeFollows(after)) {
            f.measures(Measure.YOY, f.noun);
            f.comparedWith(Frame.LAST_YEAR);
        }
        boolean scheduled = lead.unit().orElse("").equals("%")
                && !f.noun.isEmpty()
                && !WordList.RATE.ends(f.noun.joined())
                && isBySchedule(after);
        if (f.measure == Measure.LEVEL && scheduled) {
            f.measures(Measure.COMPLETION, f.noun);
            f.comparedWith("年度计划");
        }
        boolean bare =
                left.all(t -> t.kind() == Token.Kind.PERIOD || t.kind() == Token.Kind.LIST || t.is(LEAD) && t.is(SELF));
        boolean allOf = f.noun.isEmpty() && left.any(t -> t.is(EACH)) && memory.last.growthNamed();
        if (f.measure == Measure.LEVEL && lead.relative() && (bare || allOf)) {
            f.measure = memory.last.relative.orElse(Measure.LEVEL);
        }
        boolean further = f.noun.isEmpty()
                && memory.last.measure == Measure.COMPLETION
                && memory.inSentence()
                && left.any(t -> WordList.FULFILLED.has(left.textOf(t)));
        if (f.measure == Measure.LEVEL && lead.relative() && further) {
            f.measure = Measure.COMPLETION;
            f.comparatorText = memory.last.comparator();
        }
        boolean reached = f.noun.isEmpty()
                && f.leadsOver.is(REACH)
                && WordList.SLID.in(left.textOf(f.leadsOver))
                && memory.inSentence()
                && memory.last.growthNamed();
        if (f.measure == Measure.LEVEL && lead.relative() && reached) {
            f.yearOnYear();
        }
        boolean changed = f.noun.isEmpty()
                && memory.last.toldChange != 0
                && (f.stated || f.peeledAny("达到", "达", "为", "约"))
                && lead.unit().orElse("").equals("%")
                && memory.subjects.stream().noneMatch(WordList.RATE::ends);
        if (f.measure == Measure.LEVEL && changed) {
            f.yearOnYear();
            f.sign = memory.last.toldChange;
        }
        memory.last.toldChange = 0;
        boolean completed = f.noun.isEmpty()
                && memory.last.measure == Measure.YOY
                && lead.relative()
                && memory.inSentence()
                && f.peeledAny("完成", "要完成", "确保完成", "达到", "实现")
                && memory.subjects.stream().noneMatch(WordList.RATE::ends);
        if (f.measure == Measure.LEVEL && completed) {
            f.yearOnYear();
        }
        boolean ofShare = f.noun.isEmpty()
                && memory.last.measure == Measure.PP_CHANGE
                && memory.last.of().filter(of -> of == Aspect.SHARE).isPresent();
        if (f.measure == Measure.LEVEL && lead.relative() && ofShare) {
            f.measure = Measure.SHARE;
        }
        boolean ofPlan = left.size() == 1 && left.textOf(0).equals("的") && !memory.last.planText.isEmpty();
        if (ofPlan && lead.relative()) {
            f.comparedWith(memory.last.planText);
            f.measures(Measure.COMPLETION, f.noun.none());
            f.status = Optional.of(Status.ACTUAL);
        }
        memory.last.planText = "";
    }

    /** 确立6%的[地区生产总值增长]目标: the indicator stands behind the growth. */
    private static void ofNameBehind(Frame f, Figure lead, Phrase after) {
        boolean growth = lead.unit().orElse("").equals("%")
                && f.measure == Measure.LEVEL
                && after.size() > 2
                && after.isOnly(0, "的")
                && after.get(1).is(NAME)
                && after.get(2).isAny(Cues.of(RISE, ASPECT))
                && !f.noun.any(t -> t.isAny(Cues.of(NAME, HEAD)));
        if (growth) {
            f.noun = after.sub(1, 2);
            f.yearOnYear();
            f.status = after.size() > 3 && after.get(3).is(PLAN_NOUN) ? Optional.of(Status.TARGET) : f.status;
        }
    }

    /** 工业工作组21%、[差序时进度4个百分点]: what is measured by a schedule is how much of the plan is done. */
    private boolean isBySchedule(Phrase after) {
        boolean goesOn = after.size() > 2
                && (after.get(0).kind() == Token.Kind.LIST || after.get(0).kind() == Token.Kind.BREAK);
        int k = 1;
        boolean schedule = false;
        while (goesOn
                && k < after.size()
                && after.get(k).kind() != Token.Kind.BREAK
                && after.get(k).kind() != Token.Kind.FIGURE) {
            schedule |= WordList.SCHEDULE.has(after.textOf(k));
            k++;
        }
        boolean again = k == 2
                && WordList.SHORT_OF.has(after.textOf(1))
                && memory.last.gapTo().filter(WordList.SCHEDULE::has).isPresent();
        return (schedule || again)
                && k < after.size()
                && after.get(k).figure().filter(Figure::points).isPresent();
    }

    /** 两位数[增长], 15%以上[的增长]. */
    private static boolean changeFollows(Phrase after) {
        int at = !after.isEmpty() && after.isOnly(0, "的") ? 1 : 0;
        return after.size() > at
                && after.get(at).isAny(Cues.of(RISE, ASPECT))
                && !after.get(at).isAny(Cues.NOUNS)
                && (after.size() == at + 1 || after.get(at + 1).kind() == Token.Kind.BREAK);
    }

    private void planFigure(Phrase left, Frame f) {
        memory.last.planText = PlanFigure.plan(left);
        f.status = Optional.of(Status.TARGET);
        f.noun = f.noun.none();
    }

    /** 甲、乙、丙[3项指标]增速: the count only sums up the list before it. */
    private static boolean isCountOfList(Frame f, Figure lead, CountedNoun right, Phrase after) {
        boolean bare = right.isEmpty() && (after.isEmpty() || !after.get(0).is(DONE));
        boolean items =
                right.words().startsWith(ITEMS) || bare && f.noun.parts().size() > 2;
        return items
                && Counted.isThing(lead.unit().orElse(""))
                && lead.value().isPresent()
                && f.noun.parts().size() == lead.value().get().value().intValue();
    }

    /** 甲、乙、丙3项[指标没有达到预期]: how many do so is told too, unless a figure follows that is of each of them. */
    private static Optional<String> toldOfItems(Phrase after) {
        int end = 0;
        while (end < after.size() && after.get(end).kind() != Token.Kind.BREAK) {
            if (after.get(end).kind() == Token.Kind.FIGURE || after.get(end).kind() == Token.Kind.OPEN) {
                return Optional.empty();
            }
            end++;
        }
        String words = after.until(end).joined().strip();
        String deed = words.startsWith(ITEMS) ? words.substring(ITEMS.length()) : words;
        String told = deed.startsWith("的") ? deed.substring(1) : deed;
        boolean says = after.until(end).any(t -> t.isAny(SAYS)) || WordList.NOT_DONE.in(told) || told.contains("有");
        boolean fits = says && ThingsTold.isTold(told) && !WordList.VIEW.ends(told);
        return fits ? Optional.of(told + "的" + ITEMS) : Optional.empty();
    }

    /** 19.2:17:63.8 of the industries are three shares; any other ratio of two terms is one. */
    private boolean ratio(Frame f, Figure lead) {
        String noun = f.noun.joined();
        int terms = lead.parts().size();
        boolean again = noun.isEmpty() && memory.last.ofIndustries;
        if (terms == INDUSTRIES.size() && (again || isOfIndustries(noun))) {
            memory.last.ofIndustries = true;
            f.measure = Measure.SHARE;
            f.comparedWith("地区生产总值");
            for (int k = 0; k < terms; k++) {
                emission.emit(INDUSTRIES.get(k), lead.part(k, f.noun.text(), Optional.of("%")), f, f.comparatorText);
            }
            return true;
        }
        if (noun.isEmpty() || terms != 2) {
            return false;
        }
        f.measure = Measure.RATIO;
        emission.emit(noun, lead.quotient(), f, Optional.empty());
        return true;
    }

    private static boolean isOfIndustries(String noun) {
        return noun.contains("产业") || noun.contains("三产") || noun.contains("三次");
    }
}
