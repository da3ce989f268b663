package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.reading.figure.Figure;

/** Binds the figures of one sentence to what they are of, clause by clause; what a clause leaves out it takes from those before. */
final class SentenceReader {

    private static final long NOUNS = FrameReader.bits(NAME, HEAD, BLOCK);
    private static final long ENDS_NOUN = FrameReader.bits(
            LEVEL,
            REACH,
            RISE,
            DROP,
            RANK_AT,
            SHARE,
            EACH,
            DONE,
            ABOVE,
            THAN,
            COMPLETION,
            PULL,
            SHARE_NOUN,
            FORECAST,
            TARGET,
            FLAT);
    private static final long EMPTY_DEED = FrameReader.bits(VERB, LEAD);
    private static final long DEEDS = FrameReader.bits(DEED, VERB, STATE, LEAD);
    private static final long BARE = FrameReader.bits(HEAD, COMPLETION, STATE, PLAN_NOUN, SELF, ASPECT, SHARE_NOUN);
    private static final int LONGEST_DEED = 6;
    private static final String[] RUNGS = {"国家级", "省部级", "省级", "市级", "州级", "县级", "区级", "镇级", "村级"};
    /** What one is placed in: 在全市营商环境[评价]中，位列第一. */
    private static final String[] CONTESTS = {"考核", "考评", "评价", "测评", "评比", "竞赛", "评估", "比武"};

    private static final int LONGEST_MENTION = 4;
    private static final int LONGEST_OWNER = 24;

    private final String text;
    private final Nouns nouns;
    private final FrameReader frames;
    private final Memory memory;
    private final List<Draft> drafts;
    private Setting setting;

    SentenceReader(String text, Setting setting, Nouns nouns, Times times, Memory memory, List<Draft> drafts) {
        this.text = text;
        this.setting = setting;
        this.nouns = nouns;
        this.frames = new FrameReader(text, setting, times);
        this.memory = memory;
        this.drafts = drafts;
    }

    void read(List<Token> tokens) {
        clauses(tokens);
        memory.directs = setting.speech() && memory.status.isPresent() && memory.status.get() == Status.TARGET;
    }

    private void clauses(List<Token> tokens) {
        List<Token> left = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            switch (t.kind()) {
                case BREAK -> {
                    passing(left, "：:".indexOf(text.charAt(t.begin())) >= 0);
                    left = new ArrayList<>();
                    memory.item = false;
                    if ("；;".indexOf(text.charAt(t.begin())) >= 0) {
                        memory.nextPart();
                    }
                }
                case LIST -> {
                    boolean nextItem =
                            i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.FIGURE;
                    if (left.isEmpty()) {
                        memory.item = true;
                    }
                    if (nextItem && memory.counting) {
                        memory.item = true;
                        left = new ArrayList<>();
                    } else if (!left.isEmpty()) {
                        left.add(t);
                    }
                }
                case OPEN -> {
                    int close = closing(tokens, i);
                    boolean valued = bracket(left, tokens.subList(i + 1, close));
                    i = close;
                    if (valued && i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.LIST) {
                        left = new ArrayList<>();
                    }
                }
                case CLOSE -> {}
                case FIGURE -> {
                    Group group = Group.at(tokens, i);
                    boolean bound = bind(left, group, tokens.subList(group.end(), tokens.size()));
                    if (memory.listed && !bound) {
                        left.removeIf(l -> frames.textOf(l).equals("等"));
                    } else if (bound) {
                        left = new ArrayList<>();
                    } else {
                        left.addAll(tokens.subList(i, group.end()));
                    }
                    i = group.end() - 1;
                }
                case TEXT, WORD, PERIOD -> {
                    boolean all = frames.textOf(t).equals("全部")
                            && i + 1 < tokens.size()
                            && tokens.get(i + 1).is(STATE);
                    if (all && allOf(left, t, tokens.get(i + 1))) {
                        left = new ArrayList<>();
                        i++;
                    } else if (t.is(FLAT)) {
                        flat(left, t);
                        left = new ArrayList<>();
                    } else {
                        left.add(t);
                    }
                }
            }
        }
        passing(left, false);
    }

    private static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int k = open; k < tokens.size(); k++) {
            Token.Kind kind = tokens.get(k).kind();
            depth += kind == Token.Kind.OPEN ? 1 : kind == Token.Kind.CLOSE ? -1 : 0;
            if (depth == 0) {
                return k;
            }
        }
        return tokens.size();
    }

    /** A clause without a figure still sets period and status for the next, and may name the subject. */
    private void passing(List<Token> left, boolean announces) {
        if (left.isEmpty()) {
            return;
        }
        Frame f = frames.read(left, Group.NOTHING);
        boolean plan = f.status.isPresent()
                && (f.status.get() == Status.PLAN || f.status.get() == Status.TARGET && !setting.planned());
        if (plan && !f.noun.isEmpty() && !announces) {
            f.status = Optional.empty();
        }
        if (announces && frames.joined(left).contains("目标")) {
            f.status = Optional.of(Status.TARGET);
        }
        memory.adopt(f);
        if (f.noun.isEmpty()) {
            return;
        }
        String mentioned = frames.joined(f.noun);
        for (String contest : CONTESTS) {
            int end = mentioned.lastIndexOf(contest);
            if (end > 0 && mentioned.length() - end - contest.length() <= 1) {
                memory.subjects =
                        List.of(mentioned.substring(mentioned.startsWith("在") ? 1 : 0, end + contest.length()));
                memory.owner = memory.subjects.get(0);
                return;
            }
        }
        Optional<Token> named = f.noun.stream().filter(t -> t.is(NAME)).reduce((a, b) -> b);
        if (named.isPresent() && f.noun.size() <= LONGEST_MENTION) {
            memory.subjects = List.of(frames.textOf(named.get()));
            memory.owner = memory.subjects.get(0);
        } else if (memory.counted.isEmpty()) {
            ownerIn(f.noun);
        }
    }

    /** 推动十大[产业链]延链补链，产值达到…: the thing that a clause without a figure speaks of owns what follows. */
    private void ownerIn(List<Token> noun) {
        for (int k = noun.size() - 1; k >= 0; k--) {
            if (noun.get(k).is(HEAD) || frames.textOf(noun.get(k)).equals("项目")) {
                String owner = frames.joined(noun.subList(0, k + 1));
                if (owner.length() <= LONGEST_OWNER && owner.length() > 2) {
                    memory.owner = owner;
                }
                return;
            }
        }
    }

    /** Reads a bracket on what stands before it; whether it held a figure. */
    private boolean bracket(List<Token> left, List<Token> inner) {
        if (inner.stream().noneMatch(t -> t.kind() == Token.Kind.FIGURE)) {
            boolean forecast = inner.stream().anyMatch(t -> t.is(FORECAST));
            if (forecast) {
                memory.forecastFromHere(frames.joined(inner).contains("下同"), drafts);
            }
            return false;
        }
        int before = drafts.size();
        Memory outer = memory.copy();
        boolean plan = !left.isEmpty() && left.get(left.size() - 1).is(PLAN_NOUN);
        int target = plan ? thanAt(left) : -1;
        Frame f = frames.read(target > 0 ? left.subList(0, target) : left, Group.NOTHING);
        if (plan) {
            memory.status = Optional.of(Status.TARGET);
            memory.lastRelative = Optional.of(Measure.YOY);
            memory.period = setting.plan();
        }
        if (!f.noun.isEmpty() && (!plan || target > 0)) {
            List<String> named = parts(f.noun);
            String place = named.get(named.size() - 1);
            if (Places.isPlace(place)) {
                memory.region = Optional.of(place);
            } else {
                memory.subjects = List.of(frames.joined(f.noun));
                memory.owner = memory.subjects.get(0);
            }
        }
        clauses(inner);
        memory.restore(outer);
        return drafts.size() > before;
    }

    private static int thanAt(List<Token> left) {
        for (int k = left.size() - 1; k >= 0; k--) {
            if (left.get(k).is(THAN) && !left.get(k).isAny(NOUNS)) {
                return k;
            }
        }
        return -1;
    }

    /** 项目[全部]开工: a rate of 100 % that is stated in words. */
    private boolean allOf(List<Token> left, Token all, Token state) {
        Figure hundred = new Figure(
                Figure.Kind.QUANTITY,
                all.begin(),
                all.begin(),
                state.end(),
                Optional.of(Printed.of("100")),
                Optional.empty(),
                Optional.of("%"),
                Approx.EXACT,
                List.of());
        Frame f = frames.read(left, hundred);
        f.measure = Measure.LEVEL;
        f.implied = true;
        memory.adopt(f);
        String things = f.noun.isEmpty() ? memory.owner : frames.joined(f.noun);
        if (things.isEmpty()) {
            return false;
        }
        String state2 = frames.textOf(state);
        String rate = state2.startsWith("开工") ? "开工率" : state2.startsWith("竣工") ? "竣工率" : state2 + "率";
        emit(things + rate, hundred, f, Optional.empty());
        memory.owner = things;
        return true;
    }

    private void flat(List<Token> left, Token t) {
        Figure zero = new Figure(
                Figure.Kind.QUANTITY,
                t.begin(),
                t.begin(),
                t.end(),
                Optional.of(new Printed(BigDecimal.ZERO)),
                Optional.empty(),
                Optional.of("%"),
                Approx.EXACT,
                List.of());
        List<Token> before = left;
        boolean gap = false;
        for (int k = left.size() - 1; k >= 0; k--) {
            if (left.get(k).is(THAN) && !left.get(k).isAny(NOUNS)) {
                String with = frames.joined(left.subList(k + 1, left.size()));
                gap = !new Times().isTime(left.subList(k + 1, left.size()), text);
                before = left.subList(0, k);
                if (gap) {
                    zero = zero.withUnit(Optional.of("个百分点"));
                    emitFlat(before, zero, Measure.GAP, with);
                }
                break;
            }
        }
        if (!gap) {
            emitFlat(before, zero, Measure.YOY, "上年同期");
        }
    }

    private void emitFlat(List<Token> before, Figure zero, Measure measure, String comparator) {
        Frame f = frames.read(before, zero.withUnit(Optional.of("元")));
        f.measure = measure;
        f.comparatorText = Optional.of(comparator);
        if (f.noun.isEmpty() && memory.subjects.isEmpty()) {
            return;
        }
        memory.adopt(f);
        List<String> subjects = subjects(f, 1, List.of(), zero);
        subjects.forEach(s -> emit(s, zero, f, f.comparatorText));
        memory.remember(subjects, nouns);
    }

    /** Whether the group was understood as facts; otherwise its tokens stay part of the text. */
    private boolean bind(List<Token> left, Group group, List<Token> after) {
        Figure lead = group.figures().get(group.figures().size() - 1);
        Frame f = frames.read(left, lead);
        if (lead.kind() == Figure.Kind.RATIO) {
            return ratio(f, lead);
        }
        if (lead.kind() == Figure.Kind.BARE && !bareIsFact(left, f, lead)) {
            return false;
        }
        if (lead.kind() == Figure.Kind.RANK && !rankIsFact(left, f, lead)) {
            return false;
        }
        memory.adopt(f);
        if (memory.replacing && !f.from) {
            f.noun = List.of();
            f.measure = lead.relative() ? memory.lastRelative.orElse(f.measure) : f.measure;
            f.sign = 1;
        }
        memory.replacing = f.from;
        memory.places = places(f);
        if (f.measure == Measure.LEVEL && lead.relative() && left.isEmpty()) {
            f.measure = memory.lastRelative.orElse(Measure.LEVEL);
        }
        boolean ofPlan = left.size() == 1 && frames.textOf(left.get(0)).equals("的") && !memory.planText.isEmpty();
        if (ofPlan && lead.relative()) {
            f.measure = Measure.COMPLETION;
            f.comparatorText = Optional.of(memory.planText);
            f.noun = List.of();
            f.status = Optional.of(Status.ACTUAL);
        }
        memory.planText = "";
        memory.nextCounted = countedAfter(after);
        List<Token> right = rightNoun(after, lead);
        f.from |= replaced(after, right.size());
        if (isPlanFigure(left, lead)) {
            memory.planText = planText(left);
            f.status = Optional.of(Status.TARGET);
            f.noun = List.of();
            right = List.of();
        }
        if (isCountOfList(f, lead, right)) {
            memory.listed = true;
            return false;
        }
        List<String> subjects = subjects(f, group.figures().size(), right, lead);
        if (subjects.isEmpty()) {
            return false;
        }
        tellApart(left, lead, subjects);
        pair(subjects, group, f);
        memory.remember(subjects, nouns);
        deedOf(f, subjects);
        return true;
    }

    /**
     * 清河县、临江区[地区生产总值]分别…: the places that open a noun phrase are regions, not part of the name. Takes them off the
     * phrase and gives them back.
     */
    private List<String> places(Frame f) {
        List<String> parts = parts(f.noun);
        if (parts.isEmpty()) {
            return List.of();
        }
        List<String> places = new ArrayList<>();
        for (String part : parts.subList(0, parts.size() - 1)) {
            if (!Places.isPlace(part)) {
                return List.of();
            }
            places.add(part);
        }
        int from = f.noun.size() - 1;
        while (from > 0 && f.noun.get(from - 1).kind() != Token.Kind.LIST) {
            from--;
        }
        Token opening = f.noun.get(from);
        String last = frames.textOf(opening);
        if (opening.kind() != Token.Kind.TEXT) {
            return List.of();
        }
        int end = Places.prefix(last);
        boolean whole = end == last.length()
                && (from + 1 == f.noun.size() || nouns.hasHead(frames.joined(f.noun.subList(from + 1, f.noun.size()))));
        boolean inside = end > 0
                && end < last.length()
                && nouns.hasHead(parts.get(parts.size() - 1).substring(end));
        if (!whole && !inside) {
            return List.of();
        }
        places.add(last.substring(0, end));
        List<Token> rest = new ArrayList<>(f.noun.subList(from + 1, f.noun.size()));
        if (inside) {
            rest.add(0, Token.text(opening.begin() + end, opening.end()));
        }
        f.noun = rest;
        return places;
    }

    /** The deed that opens a list of counted items, for the items that follow. */
    private void deedOf(Frame f, List<String> subjects) {
        if (!memory.item) {
            String deed = deedIn(f.noun);
            if (!deed.isEmpty() && subjects.get(0).contains(deed)) {
                memory.deed = deed;
            } else if (!f.part) {
                memory.deed = "";
            }
        }
        memory.item = false;
    }

    private String deedIn(List<Token> noun) {
        for (int k = noun.size() - 2; k >= 0; k--) {
            if (noun.get(k).is(DEED)) {
                return frames.textOf(noun.get(k));
            }
        }
        return "";
    }

    /** 297家国企[重组整合为]110家: the figure is replaced by the one that follows. */
    private static boolean replaced(List<Token> after, int noun) {
        return noun > 0
                && noun + 1 < after.size()
                && after.get(noun).is(REACH)
                && after.get(noun + 1).kind() == Token.Kind.FIGURE;
    }

    /** 甲、乙、丙[3项指标]增速: the count only sums up the list before it. */
    private boolean isCountOfList(Frame f, Figure lead, List<Token> right) {
        return !right.isEmpty()
                && frames.joined(right).startsWith("指标")
                && lead.value().isPresent()
                && parts(f.noun).size() == lead.value().get().value().intValue();
    }

    /** [本级任务]41165万元: the plan with its modifier, without the verb. */
    private String planText(List<Token> left) {
        int from = left.size() - 1;
        while (from > 0 && left.get(from - 1).kind() == Token.Kind.TEXT) {
            from--;
        }
        return frames.joined(left.subList(from, left.size()));
    }

    private boolean isPlanFigure(List<Token> left, Figure lead) {
        int last = left.size() - 1;
        if (last < 0 || !left.get(last).is(PLAN_NOUN) || left.get(last).is(HEAD) || lead.relative() || lead.points()) {
            return false;
        }
        boolean modified = last > 0
                && left.get(last - 1).kind() == Token.Kind.TEXT
                && left.get(last - 1).end() - left.get(last - 1).begin() <= 3;
        int verb = modified ? last - 2 : last - 1;
        return !memory.subjects.isEmpty()
                && (verb < 0 || left.get(verb).is(LEVEL) || left.get(verb).is(THAN));
    }

    private boolean bareIsFact(List<Token> left, Frame f, Figure lead) {
        if (left.isEmpty() || lead.value().isEmpty()) {
            return false;
        }
        String noun = frames.joined(f.noun);
        boolean index = noun.endsWith("指数")
                || noun.endsWith("比")
                || noun.endsWith("比值")
                || noun.endsWith("系数")
                || noun.endsWith("得分");
        boolean change = noun.isEmpty() && memory.bareSubject;
        boolean decimal = lead.value().get().value().scale() > 0;
        if (index && (f.stated || decimal) || change && decimal) {
            f.measure = noun.endsWith("比") || noun.endsWith("比值") ? Measure.RATIO : f.measure;
            memory.bareSubject = true;
            return true;
        }
        return false;
    }

    private boolean rankIsFact(List<Token> left, Frame f, Figure lead) {
        if (left.isEmpty()) {
            return false;
        }
        boolean cue = left.stream().anyMatch(t -> t.isAny(FrameReader.bits(RANK_AT, SCOPE, REGION, REACH)));
        if (left.size() == 1
                && left.get(0).kind() == Token.Kind.TEXT
                && left.get(0).end() - left.get(0).begin() <= 4) {
            return true;
        }
        boolean placed = text.startsWith("位", lead.end() - 1) || text.startsWith("名", lead.end() - 1);
        return cue || placed && f.comparatorText.isPresent();
    }

    private boolean ratio(Frame f, Figure lead) {
        String noun = frames.joined(f.noun);
        if (lead.parts().size() == 3 && (noun.contains("产业") || noun.contains("三产") || noun.contains("三次"))) {
            String[] names = {"第一产业", "第二产业", "第三产业"};
            f.measure = Measure.SHARE;
            f.comparatorText = Optional.of("地区生产总值");
            for (int k = 0; k < 3; k++) {
                emit(names[k], part(lead, k, "%"), f, f.comparatorText);
            }
            return true;
        }
        if (noun.isEmpty() || lead.parts().size() != 2) {
            return false;
        }
        f.measure = Measure.RATIO;
        emit(noun, part(lead, 0, ""), f, Optional.empty());
        return true;
    }

    private static Figure part(Figure ratio, int k, String unit) {
        return new Figure(
                Figure.Kind.QUANTITY,
                ratio.begin(),
                ratio.number(),
                ratio.end(),
                Optional.of(ratio.parts().get(k)),
                Optional.empty(),
                Draft.text(unit),
                Approx.EXACT,
                List.of());
    }

    /** The noun that follows a counted figure: 20个[新建项目]开工建设. */
    private List<Token> rightNoun(List<Token> after, Figure lead) {
        if (lead.relative() || lead.points() || lead.kind() == Figure.Kind.RANK || lead.kind() == Figure.Kind.BARE) {
            return List.of();
        }
        int end = 0;
        int lastList = -1;
        boolean figureFollows = false;
        while (end < after.size()) {
            Token t = after.get(end);
            if (t.kind() == Token.Kind.FIGURE) {
                figureFollows = true;
                break;
            }
            if (t.kind() == Token.Kind.BREAK || t.kind() == Token.Kind.OPEN || t.kind() == Token.Kind.CLOSE) {
                break;
            }
            if (t.kind() == Token.Kind.LIST) {
                lastList = end;
            }
            end++;
        }
        boolean nextItem = figureFollows && lastList >= 0 && lastList == end - 1;
        boolean coma = figureFollows
                && lastList >= 0
                && (frames.textOf(after.get(lastList)).equals("、")
                        || frames.textOf(after.get(end - 1)).endsWith("的"));
        int stop = nextItem || coma ? lastList : end;
        memory.rightBeforeFigure = figureFollows && !nextItem && !coma;
        return cutNoun(after.subList(0, stop), memory.rightBeforeFigure);
    }

    /** 总投资6100亿元的510个[重点项目]: the counted noun that owns the amount before it. */
    private String countedAfter(List<Token> after) {
        boolean of = after.size() > 2
                && frames.textOf(after.get(0)).equals("的")
                && after.get(1).kind() == Token.Kind.FIGURE;
        return of
                ? frames.joined(rightNoun(
                        after.subList(2, after.size()), after.get(1).figure().orElseThrow()))
                : "";
    }

    private List<Token> cutNoun(List<Token> tokens, boolean beforeFigure) {
        int end = 0;
        while (end < tokens.size()) {
            Token t = tokens.get(end);
            if (frames.textOf(t).equals("全部")
                    || t.kind() == Token.Kind.LIST && end == 0
                    || t.kind() == Token.Kind.PERIOD
                    || t.isAny(ENDS_NOUN) && !t.isAny(NOUNS)
                    || end > 0
                            && t.is(LEAD)
                            && !t.isAny(NOUNS)
                            && t.end() - t.begin() > 1
                            && !t.isAny(FrameReader.bits(SELF, STATE))) {
                break;
            }
            if (end > 0
                    && t.is(STATE)
                    && (end + 1 == tokens.size()
                            || tokens.get(end + 1).kind() != Token.Kind.TEXT
                                    && !tokens.get(end + 1).isAny(NOUNS))) {
                end += beforeFigure ? 0 : 1;
                break;
            }
            end++;
        }
        while (end > 1 && beforeFigure && tokens.get(end - 1).is(HEAD)) {
            end--;
        }
        List<Token> noun = tokens.subList(0, end);
        return noun.size() == 1 && noun.get(0).isAny(FrameReader.bits(LEAD)) ? List.of() : noun;
    }

    private List<String> subjects(Frame f, int count, List<Token> right, Figure lead) {
        List<Token> noun = afterEtc(f.noun);
        memory.counting = false;
        boolean countable = Counted.isThing(lead.unit().orElse(""));
        if (!right.isEmpty()) {
            String r = frames.joined(right);
            boolean of = r.startsWith("的") && r.length() > 1;
            if (of && !noun.isEmpty() && noun.get(noun.size() - 1).is(HEAD) && headStandsAlone(noun)) {
                return List.of(r.substring(1) + frames.textOf(noun.get(noun.size() - 1)));
            }
            boolean left = f.stated && !noun.isEmpty();
            if (!countable && !of && !noun.isEmpty() && noun.stream().allMatch(t -> t.isAny(DEEDS))) {
                memory.counting = true;
                return List.of(frames.joined(noun) + r);
            }
            if (countable && !of && !left) {
                f.measure = f.measure == Measure.DELTA ? Measure.LEVEL : f.measure;
                f.sign = f.measure == Measure.LEVEL ? 1 : f.sign;
                memory.counting = true;
                String things = memory.rightBeforeFigure ? withoutHead(r) : r;
                return List.of((noun.isEmpty() && memory.item
                                ? memory.deed
                                : f.etc && !noun.get(0).is(DEED) ? "" : deed(noun))
                        + things);
            }
        }
        if (noun.size() == 1 && noun.get(0).is(HEAD) && !memory.nextCounted.isEmpty()) {
            return List.of(memory.nextCounted + frames.joined(noun));
        }
        if (noun.isEmpty() && count > 1 && memory.subjects.size() != count && memory.counted.size() >= count) {
            return memory.counted.subList(memory.counted.size() - count, memory.counted.size());
        }
        if (noun.isEmpty() || isSelf(noun)) {
            return f.each && count == 1 && lead.kind() == Figure.Kind.RANK && f.self ? memory.counted : memory.subjects;
        }
        if (noun.size() == 1 && isBare(noun) && nouns.isFlow(frames.joined(noun))) {
            return List.of(partOfWhole(frames.joined(noun)));
        }
        if (memory.subjects.size() == 1
                && isBare(noun)
                && memory.subjects.get(0).endsWith(frames.joined(noun))) {
            return memory.subjects;
        }
        if (isBare(noun) && !memory.owner.isEmpty()) {
            return owned(noun, count);
        }
        Optional<List<String>> shared = eachOf(noun, count);
        if (shared.isPresent()) {
            return shared.get();
        }
        List<String> parts = parts(noun);
        if (parts.size() == 1 && count == 1 && f.each) {
            return nouns.members(parts, 2);
        }
        if (parts.size() > 1 && count == 1) {
            boolean several = f.each
                    || noun.stream().noneMatch(this::isAnd) && parts.stream().allMatch(p -> p.endsWith("率"))
                    || memory.listed
                    || f.measure != Measure.LEVEL && nouns.allIndicators(parts)
                    || f.aspect && noun.stream().noneMatch(this::isAnd);
            memory.listed = false;
            return several ? nouns.restored(parts) : List.of(withSharedHead(frames.joined(noun), false));
        }
        if (parts.size() != count) {
            List<String> coarse = coarseParts(noun);
            parts = coarse.size() == count ? coarse : coarseButLast(noun).size() == count ? coarseButLast(noun) : parts;
        }
        if (parts.size() > 1 && parts.size() != count) {
            return List.of(frames.joined(noun));
        }
        boolean list = parts.size() > 1;
        List<String> members = nouns.members(parts, count);
        if (!list && members.size() == 1) {
            members = List.of(withSharedDeed(withOtherRung(members.get(0)), noun, f.part));
        }
        return members.stream()
                .map(n -> withSharedHead(n, list && f.measure != Measure.LEVEL))
                .toList();
    }

    /** 甲、乙、丙分别[完成投资]…: what stands after 分别 is measured of each. */
    private Optional<List<String>> eachOf(List<Token> noun, int count) {
        for (int k = 1; k < noun.size() - 1; k++) {
            if (noun.get(k).is(EACH) && !noun.get(k).isAny(NOUNS)) {
                String head = frames.joined(noun.subList(k + 1, noun.size()));
                List<Token> list = noun.subList(0, k);
                List<String> parts = parts(list).size() == count ? parts(list) : coarseParts(list);
                return parts.size() == count
                        ? Optional.of(parts.stream().map(p -> p + head).toList())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 沙漠光伏基地、[投资]7亿元的供水工程: the head belongs to what follows the figure. */
    private static boolean headStandsAlone(List<Token> noun) {
        return noun.size() == 1 || noun.get(noun.size() - 2).kind() == Token.Kind.LIST;
    }

    private String withoutHead(String name) {
        String head = nouns.headOf(name);
        return head.isEmpty() || head.length() >= name.length()
                ? name
                : name.substring(0, name.length() - head.length());
    }

    /** 货物进出口总额…其中[出口]: the flow is that part of the whole. */
    private String partOfWhole(String flow) {
        String head = nouns.headOf(memory.whole);
        boolean part = !memory.whole.isEmpty() && (head.contains(flow) || nouns.isHalf(head, flow));
        return part ? memory.whole.substring(0, memory.whole.length() - head.length()) + flow : flow;
    }

    /** 甲、乙等[新材料产业]: what is measured stands after the examples. */
    private List<Token> afterEtc(List<Token> noun) {
        for (int k = noun.size() - 2; k > 0; k--) {
            if (frames.textOf(noun.get(k)).equals("等")
                    && noun.subList(0, k).stream().anyMatch(t -> t.kind() == Token.Kind.LIST)) {
                int from = k + 1;
                while (from < noun.size() - 1 && frames.textOf(noun.get(from)).equals("合计")) {
                    from++;
                }
                return noun.subList(from, noun.size());
            }
        }
        return noun;
    }

    private boolean isAnd(Token t) {
        return t.kind() == Token.Kind.LIST && !frames.textOf(t).equals("、");
    }

    private List<String> coarseParts(List<Token> noun) {
        return List.of(frames.joined(noun).split("、"));
    }

    /** Members joined by 、, and the last by 和 or 及. */
    private List<String> coarseButLast(List<Token> noun) {
        int last = -1;
        for (int k = 0; k < noun.size(); k++) {
            if (isAnd(noun.get(k))) {
                last = k;
            }
        }
        if (last < 1) {
            return coarseParts(noun);
        }
        List<String> parts = new ArrayList<>(coarseParts(noun.subList(0, last)));
        parts.add(frames.joined(noun.subList(last + 1, noun.size())));
        return parts;
    }

    /** 新增甲3个、[新增]乙4个: the items of a list share the deed that opens it. */
    private String withSharedDeed(String name, List<Token> noun, boolean part) {
        return (memory.item || part)
                        && !memory.deed.isEmpty()
                        && !name.startsWith(memory.deed)
                        && !noun.get(0).is(DEED)
                ? memory.deed + name
                : name;
    }

    /** 省级示范村3个、[市级]18个: only the rung changes. */
    private String withOtherRung(String name) {
        if (!isRung(name) || memory.subjects.isEmpty()) {
            return name;
        }
        String before = memory.subjects.get(0);
        for (String rung : RUNGS) {
            if (before.contains(rung)) {
                return before.replace(rung, name);
            }
        }
        return name;
    }

    private static boolean isRung(String name) {
        return List.of(RUNGS).contains(name);
    }

    /** 制造业增长8.4% after 采矿业增加值: the head noun is printed once. */
    private String withSharedHead(String name, boolean list) {
        boolean industry = name.endsWith("业") && !name.endsWith("企业") || name.endsWith("类");
        return (list || industry) && !memory.head.isEmpty() && !nouns.hasHead(name) ? name + memory.head : name;
    }

    private boolean isSelf(List<Token> noun) {
        return noun.stream().allMatch(t -> t.isAny(FrameReader.bits(SELF, ASPECT, SHARE_NOUN, LEAD)) && !t.is(HEAD));
    }

    private boolean isBare(List<Token> noun) {
        return noun.stream().allMatch(t -> t.kind() == Token.Kind.LIST || t.isAny(BARE) && !t.is(NAME));
    }

    private List<String> owned(List<Token> noun, int count) {
        List<String> parts = parts(noun);
        if (parts.size() == 1 && parts.get(0).equals("总投资")) {
            return List.of(memory.owner + "总投资");
        }
        return parts.stream().map(p -> memory.owner + p).toList();
    }

    private List<String> parts(List<Token> noun) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (Token t : noun) {
            if (t.kind() == Token.Kind.LIST) {
                add(parts, part);
            } else if (t.kind() != Token.Kind.PERIOD) {
                part.append(text, t.begin(), t.end());
            }
        }
        add(parts, part);
        return parts;
    }

    private static void add(List<String> parts, StringBuilder part) {
        if (part.length() > 0) {
            parts.add(part.toString().strip());
            part.setLength(0);
        }
    }

    /** What is done to the counted things, where it says something: 新增, 关停; not 实施, 打造. */
    private String deed(List<Token> noun) {
        if (noun.isEmpty() || noun.stream().allMatch(t -> t.isAny(EMPTY_DEED))) {
            return "";
        }
        String words = frames.joined(noun);
        if (noun.get(0).is(DEED) && noun.size() > 1) {
            return frames.textOf(noun.get(0));
        }
        return words.length() > LONGEST_DEED
                        || words.endsWith("等")
                        || words.endsWith("的")
                        || words.endsWith("在")
                        || words.endsWith("为")
                ? ""
                : words;
    }

    private void pair(List<String> subjects, Group group, Frame f) {
        List<Figure> figures = group.hedged();
        if (memory.places.size() > 1 && memory.places.size() == figures.size() && subjects.size() == 1) {
            for (int k = 0; k < figures.size(); k++) {
                f.region = Optional.of(memory.places.get(k));
                emit(subjects.get(0), figures.get(k), f, f.comparatorText);
            }
            return;
        }
        if (memory.places.size() == 1) {
            f.region = Optional.of(memory.places.get(0));
            memory.region = f.region;
        }
        List<String> comparators = comparators(f, figures.size());
        for (int k = 0; k < figures.size(); k++) {
            Figure figure = figures.get(k);
            Optional<String> comparator = comparators.size() == figures.size() && figures.size() > 1
                    ? Optional.of(comparators.get(k))
                    : f.comparatorText;
            if (subjects.size() == figures.size()) {
                emit(subjects.get(k), figure, f, comparator);
            } else if (figures.size() == 1) {
                subjects.forEach(s -> emit(s, figure, f, comparator));
            } else {
                emit(subjects.get(Math.min(k, subjects.size() - 1)), figure, f, comparator);
            }
        }
    }

    private List<String> comparators(Frame f, int count) {
        return f.comparator.isEmpty() || count == 1 ? List.of() : parts(f.comparator);
    }

    private void emit(String subject, Figure figure, Frame f, Optional<String> comparator) {
        Status status = statusOf(subject, f);
        Optional<Period> period = f.period
                .or(() -> memory.period)
                .or(() -> stockPoint(subject))
                .or(() -> planned(f, status) ? setting.plan() : setting.period());
        Optional<Aspect> of = f.of;
        if (f.measure == Measure.RANK && of.isEmpty() && memory.lastMeasure == Measure.YOY && f.noun.isEmpty()) {
            of = Optional.of(Aspect.YOY);
        }
        if (f.yearBefore) {
            period = period.map(p -> p.year() == Period.UNPRINTED ? p : p.inYear(p.year() - 1));
        }
        Map<String, String> notes = new HashMap<>();
        if (f.part && !memory.whole.isEmpty()) {
            notes.put("part_of", memory.whole);
        }
        if (f.implied) {
            notes.put("implied", "true");
        }
        Qualifiers qualifiers = new Qualifiers(
                f.measure,
                of,
                status,
                period,
                f.region.or(() -> memory.region).or(setting::region),
                comparator,
                f.basis.or(() -> memory.basis));
        double sure = Doubt.confidence(subject, figure, f, setting, nouns, memory.counting);
        drafts.add(new Draft(name(subject, figure), figure, f.sign, qualifiers, notes, sure));
        memory.lastMeasure = f.measure;
        if (figure.relative()) {
            memory.lastRelative = Optional.of(f.measure);
        }
    }

    /** A stock whose sentence names no time is that of the last point in time named: 5月末存款余额…。贷款余额…. */
    private Optional<Period> stockPoint(String subject) {
        return subject.endsWith("余额") || subject.contains("存栏") ? memory.lastPoint : Optional.empty();
    }

    private Status statusOf(String subject, Frame f) {
        if (f.from) {
            return Status.PREVIOUS;
        }
        if (f.measure == Measure.RANK && f.status.isEmpty() && !setting.planned()) {
            return Status.ACTUAL;
        }
        Status status = f.status.or(() -> memory.status).orElse(setting.status());
        boolean plan = f.measure == Measure.LEVEL && (subject.contains("计划") || subject.startsWith("拟"));
        return plan && status == Status.ACTUAL ? Status.PLAN : status;
    }

    private static boolean planned(Frame f, Status status) {
        return status == Status.TARGET || status == Status.PLAN;
    }

    /** 1085户4644人: two counts of one subject tell themselves apart by their units. */
    private void tellApart(List<Token> left, Figure lead, List<String> subjects) {
        if (!left.isEmpty() || drafts.isEmpty() || subjects.size() != 1) {
            return;
        }
        Draft before = drafts.get(drafts.size() - 1);
        String unit = lead.unit().orElse("");
        String other = before.figure().unit().orElse("");
        boolean pair = before.indicator().equals(subjects.get(0)) && unit.endsWith("人") && other.endsWith("户");
        if (pair) {
            drafts.set(drafts.size() - 1, before.renamed(before.indicator() + "户数"));
        }
    }

    private String name(String subject, Figure figure) {
        boolean people = figure.unit().orElse("").endsWith("人")
                && !drafts.isEmpty()
                && drafts.get(drafts.size() - 1).indicator().equals(subject + "户数");
        return people ? subject + "人数" : subject;
    }
}
