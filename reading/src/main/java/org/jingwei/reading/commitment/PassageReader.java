package org.jingwei.reading.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.fact.CommitmentKind;
import org.jingwei.core.fact.Goal;
import org.jingwei.core.text.Paragraph;

/** Reads the deeds of one paragraph: what was named before holds for the clauses behind it, and means fold into their ends. */
final class PassageReader {

    private static final Pattern NOISE =
            Pattern.compile("[（(][^（）()]*(?:[0-9]|未读|同比|以下简称)[^（）()]*[）)]|\\[[0-9]+]|【[^】]*】");
    private static final Pattern CHARGED = Pattern.compile("由(?=[^，。；]{2,30}(?:牵头|负责|主持|承办))");
    private static final Pattern ONLY_MONEY = Pattern.compile("^(?:计划|总|预计)?投资[0-9.]+[万亿]*元(?:以上|左右)?$");
    private static final Pattern TOPIC = Pattern.compile("^(?:对|对于|针对|就)[^，。；]{5,}$|.*(?:项目|工程|工作|任务)$");
    /** 投资落后的单位: a topic only of those who are named behind it. */
    private static final Pattern LOOSE_TOPIC = Pattern.compile("[^，。；]{3,}的(?:单位|企业|问题|部门)");

    private static final Pattern DEMANDS = Pattern.compile("(?:要求|目标|任务|计划)(?:是|为)$");
    private static final Pattern BARE_TOPIC =
            Pattern.compile("^(?:对|对于|针对)[^，。；]{5,}(?:项目|企业|问题|单位|任务|指标|的|工程|部门|资金|债券)$");
    private static final Pattern MORE_OF_THEM = Pattern.compile("[^，。；]+等[0-9]+(?:个|项|条|处|座|所)[^，。；]*");
    /** 完成甲河造林600亩，乙河造林300亩的任务: the last of what is to be completed closes the clause. */
    private static final Pattern TASK_END = Pattern.compile("^(?!.*(?:完成|实现))[^，。；]{4,}任务$");

    private static final Pattern COMPLETING = Pattern.compile("^(?:全面|全部|如期|保质保量)?完成(?!.*任务$)");
    private static final Pattern ANNOUNCED = Pattern.compile("将(?!其)|拟|计划|就要");
    private static final Pattern ABOVE = Pattern.compile("^(?:省|国务院|国家|中央|自治区)");
    private static final Pattern FOLLOWING = Pattern.compile("按照|按|根据|落实|贯彻|对照|围绕|遵循");
    private static final Pattern FIRM = Pattern.compile("(?:集团|公司|企业)$");
    private static final Pattern INVESTED = Pattern.compile("^完成(?:年度|全年)?投资[0-9]");
    private static final String FIRST_OF_ALL = "重点";
    private static final String CALLED = "由";
    private static final int SHORT_END = 8;
    private static final int SHORTEST_STATE = 2;
    private static final int SENTENCES_OF_A_LIST = 1;
    private static final Pattern TARGETS = Pattern.compile("(?:目标|指标)(?:任务)?(?:是|为)$|目标$|(?:主要)?预期目标");
    private static final Pattern MEANS_VERB = Pattern.compile("(?:加快|加快推进|推进|推动|持续|抓好|做好|促进|加紧|抓紧|抓|制定|充实)");
    private static final Pattern WRAPPER = Pattern.compile("^(?:加快推进|全力推进|加快推动|推进|推动|抓好|促进|加快|支持|促成|实现|促使|完成好)");

    private final Paragraph paragraph;
    private final String text;
    private final Stance stance;
    private final Words words;
    private final Limits limits;
    private final HeadReader heads;
    private final Deeds deeds;
    private final Kinds kinds;
    private final GoalFinder goals;
    private final Pieces pieces;
    private final Telling telling;
    private final boolean livelihood;
    private final List<Draft> drafts = new ArrayList<>();

    private Parties parties = Parties.NONE;
    /** Those who in this part only help another; in the next one they act for themselves again. */
    private Optional<Parties> lent = Optional.empty();

    private Optional<Limit> held = Optional.empty();
    private boolean heldByList;
    /** Whether the limit that holds opened its part; otherwise it ends with the matter it was set for. */
    private boolean heldFromStart;

    private boolean future;
    private boolean foreign;
    private boolean superior;
    private boolean reviewed;
    private boolean sentenceBegins;
    private boolean partBegins;
    private boolean targetsBefore;
    private CommitmentKind lastKind = CommitmentKind.TASK;
    private int sentences;
    private int heldSince;
    /** The draft of the clause just before, or -1. */
    private int last = -1;

    private boolean targetList;
    /** Whether somebody was charged in so many words in this part, and nothing definite has come of it yet. */
    private boolean charged;

    private Optional<Draft> assigned = Optional.empty();
    private Optional<Draft> means = Optional.empty();
    private Optional<Span> topic = Optional.empty();

    PassageReader(
            Paragraph paragraph, Stance stance, boolean livelihood, Words words, Limits limits, GoalFinder goals) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.stance = stance;
        this.livelihood = livelihood;
        this.words = words;
        this.limits = limits;
        this.goals = goals;
        this.heads = new HeadReader(words, limits);
        this.deeds = new Deeds(words);
        this.kinds = new Kinds(words, deeds);
        this.pieces = new Pieces(words);
        this.telling = new Telling(words);
    }

    List<Draft> read() {
        beginSentence();
        for (Clause clause : Clause.of(text)) {
            if (!telling.purpose(clause.in(text).strip())) {
                pieces.of(text, clause).forEach(this::read);
            }
            if (clause.endsSentence()) {
                beginSentence();
            } else if (clause.endsPart()) {
                beginPart();
            } else if (clause.opensList()) {
                heldByList = held.isPresent();
                heldSince = sentences;
                targetList |= TARGETS.matcher(clause.in(text)).find();
                future |= DEMANDS.matcher(clause.in(text)).find();
            }
        }
        giveAssigned();
        return drafts;
    }

    /** 由某局牵头，指导各县落实…: whoever is charged is charged with something. */
    private void giveAssigned() {
        assigned.ifPresent(drafts::add);
        assigned = Optional.empty();
        charged = false;
    }

    private void beginSentence() {
        sentences++;
        if (heldByList && sentences > heldSince + SENTENCES_OF_A_LIST) {
            heldByList = false;
        }
        beginPart();
        sentenceBegins = true;
        targetsBefore = lastKind == CommitmentKind.TARGET;
        lastKind = CommitmentKind.TASK;
        foreign = false;
        reviewed = false;
        future = stance == Stance.PLAN;
        targetList = targetList && heldByList;
    }

    private void beginPart() {
        giveAssigned();
        lent.ifPresent(those -> parties = those);
        lent = Optional.empty();
        means = Optional.empty();
        topic = Optional.empty();
        partBegins = true;
        superior = false;
        last = -1;
        if (!heldByList) {
            held = Optional.empty();
        }
    }

    private void read(Clause clause) {
        String raw = clause.in(text).strip();
        if (raw.isEmpty()) {
            return;
        }
        if (!heldFromStart && words.starts(raw, Role.FURTHER)) {
            held = Optional.empty();
        }
        foreign |= words.in(raw, Role.FOREIGN) && !FOLLOWING.matcher(raw).find() || telling.opens(raw);
        if (dealtWith(clause, raw)) {
            topic = Optional.of(new Span(clause.from(), clause.to()));
            return;
        }
        Head head = heads.read(text, clause);
        outsiders(head, raw);
        apply(head, clause);
        if (foreign || superior || reviewed || head.from() >= clause.to()) {
            return;
        }
        deed(clause, head);
    }

    /** 投资落后的单位，由…负责约谈: units that something is done about, not by. */
    private boolean dealtWith(Clause clause, String raw) {
        return LOOSE_TOPIC.matcher(raw).matches() && text.startsWith(CALLED, clause.to() + 1);
    }

    /** A body above us, or a firm that plans for itself. */
    private void outsiders(Head head, String raw) {
        if (stance != Stance.SPOKEN) {
            return;
        }
        boolean announced = ANNOUNCED.matcher(raw).find();
        boolean named = head.parties().isPresent() && !head.helper();
        if (named) {
            String first = head.parties().get().owners().get(0);
            superior = ABOVE.matcher(first).find() || first.startsWith("市") && raw.contains("就要");
            foreign |= announced && FIRM.matcher(first).find();
        } else if (words.at(text, head.from(), Role.SUPERIOR).isPresent()) {
            superior |= announced || raw.contains("要求");
        }
    }

    private void apply(Head head, Clause clause) {
        settle(head, clause);
        charged |= head.charged() && head.parties().isPresent();
        if (head.parties().isPresent()) {
            topic = topic.filter(about -> clause.from() - about.to() <= 1);
        } else {
            topic = topic.filter(about -> !loose(about));
        }
        if (head.parties().isPresent()) {
            Parties named = head.parties().get();
            boolean joins = head.helper() || head.duty() && head.onlyParties() && !sentenceBegins;
            lent = head.lends()
                    ? Optional.of(new Parties(named.coowners(), List.of()))
                    : head.led() && parties.named() ? Optional.of(parties) : Optional.empty();
            parties = head.led() && parties.named()
                    ? parties.helping(named.owners())
                    : joins && parties.named() ? parties.helpedBy(named.owners()) : named;
        }
        if (head.limit().isPresent()) {
            held = head.limit();
            heldFromStart = partBegins;
            heldByList = clause.opensList();
        }
        sentenceBegins = false;
        partBegins = false;
        future |= head.modal() || head.limit().map(Limit::looksAhead).orElse(false);
    }

    /** Whether what was named in the sentence before still holds, and whether the sentence speaks of what is to be. */
    private void settle(Head head, Clause clause) {
        String rest = text.substring(head.from(), clause.to()).replace(" ", "");
        boolean goesOn =
                head.modal() || rest.startsWith(FIRST_OF_ALL) || rest.startsWith("对") && !rest.startsWith("对于");
        if (sentenceBegins && (head.listed() || !goesOn) || partBegins && !goesOn && !deeds.startsWithDeed(rest)) {
            parties = Parties.NONE;
        }
        if (partBegins
                && !sentenceBegins
                && head.parties().isEmpty()
                && !deeds.startsWithDeed(rest)
                && !rest.startsWith("对")) {
            parties = Parties.NONE;
        }
        if (sentenceBegins && stance == Stance.SPOKEN) {
            String sentence = text.substring(clause.from(), sentenceEnd(clause.to()));
            reviewed = telling.reviews(sentence);
        }
        if (sentenceBegins && !future) {
            String sentence = text.substring(clause.from(), sentenceEnd(clause.to()));
            boolean told = reviewed || telling.told(sentence);
            boolean past = told || telling.past(sentence);
            future = !told && targetsBefore
                    || !past
                            && (rest.startsWith(FIRST_OF_ALL)
                                    || words.starts(rest, Role.PROGRESS, Role.SOFT, Role.LIGHT, Role.MAKE));
        }
    }

    private int sentenceEnd(int from) {
        int end = text.indexOf('。', from);
        return end < 0 ? text.length() : end;
    }

    private void deed(Clause clause, Head head) {
        List<Span> cut = new ArrayList<>();
        Matcher noise = NOISE.matcher(text).region(head.from(), clause.to());
        while (noise.find()) {
            cut.add(new Span(noise.start(), noise.end()));
        }
        Optional<Limit> own = limits.in(text, head.from(), clause.to());
        own.ifPresent(limit -> cut.add(new Span(limit.from(), limit.to())));
        List<Span> modals = Modals.inside(text, head.from(), clause.to());
        cut.addAll(modals);
        charged(head.from(), clause.to(), cut);
        future |= !modals.isEmpty() || own.map(Limit::looksAhead).orElse(false);
        List<Span> kept = Stretches.left(text, head.from(), clause.to(), cut);
        String core = Stretches.join(text, kept);
        if (core.isEmpty()) {
            return;
        }
        Optional<Limit> limit = own.isPresent() ? own : held;
        boolean bare = stance == Stance.SPOKEN && !head.modal() && modals.isEmpty() && !targetsBefore;
        if (bare && lastKind != CommitmentKind.TARGET && goals.told(paragraph, head.from(), clause.to())) {
            return;
        }
        List<Goal> found = goals.in(paragraph, head.from(), clause.to());
        judge(
                clause,
                head,
                kept,
                core,
                limit,
                found,
                own.isPresent() || head.limit().isPresent(),
                !modals.isEmpty());
    }

    private void judge(
            Clause clause,
            Head head,
            List<Span> kept,
            String core,
            Optional<Limit> limit,
            List<Goal> found,
            boolean ownLimit,
            boolean modalInside) {
        Circumstances known = new Circumstances(
                found,
                limit.isPresent()
                        && (ownLimit
                                || deeds.startsWithDeed(core) && !limit.get().recurring()),
                ownLimit,
                limit.map(Limit::recurring).orElse(false),
                stance == Stance.PLAN,
                goals.aimed(paragraph, head.from(), clause.to()),
                parties.named(),
                livelihood,
                targetList,
                head.endModal());
        boolean demanded = head.modal() && deeds.startsWithDeed(core) || modalInside;
        boolean said = !telling.stated(core)
                && (demanded || !words.in(core, Role.WEAK_STATED))
                && !telling.happened(core)
                && future
                && !ONLY_MONEY.matcher(core).matches();
        boolean definite = said
                && !BARE_TOPIC.matcher(core).matches()
                && (deeds.definite(core, known)
                        || topic.isPresent() && known.limit() && deeds.stateOfAll(core)
                        || nextStep(core, ownLimit)
                        || topic.isPresent() && deeds.stateOf(textOf(topic.get()), core)
                        || topic.isPresent() && head.parties().isPresent() && deeds.aboutIt(core));
        CommitmentKind kind = kinds.of(core, known);
        Draft draft =
                new Draft(unwrapped(kept, core, kind), parties, limit, found, kind, definite, stance == Stance.SPOKEN);
        if (last >= 0
                && (sameIndicator(core, found) || recurs(core, known) || partOfLast(core, clause, found, known))) {
            drafts.set(last, drafts.get(last).with(draft, kind(drafts.get(last), draft, known)));
            return;
        }
        boolean end = head.endModal() || means.isPresent() && recurs(core, known) || ownLimit && deeds.stateOfAll(core);
        if (end && said && (definite || shortEnd(core, known)) && (means.isPresent() || waiting()) && !ownTopic(core)) {
            replaceMeans(draft, known);
            return;
        }
        Draft whole = nextStep(core, ownLimit) ? behindSubject(draft) : draft;
        last = -1;
        if (definite) {
            last = drafts.size();
            lastKind = kind;
            drafts.add(withTopic(whole));
            means = Optional.empty();
            assigned = Optional.empty();
            charged = false;
        } else if (said && charged && assigned.isEmpty() && deeds.assignable(core)) {
            assigned = Optional.of(draft);
        } else if (said && deeds.hasDeed(core)) {
            means = Optional.of(withTopic(draft));
        }
        topic = !definite
                        && !modalInside
                        && !deeds.circumstance(core)
                        && (TOPIC.matcher(core).matches()
                                || LOOSE_TOPIC.matcher(core).matches())
                        && !deeds.startsWithDeed(core)
                ? Optional.of(kept.get(0))
                : definite ? Optional.empty() : topic;
    }

    private boolean shortEnd(String core, Circumstances known) {
        return known.limit() && deeds.hasDeed(core) || deeds.stateOfAll(core);
    }

    /** The draft just before is a way that names no end of its own. */
    private boolean waiting() {
        return last >= 0
                && drafts.get(last).limit().isEmpty()
                && MEANS_VERB.matcher(drafts.get(last).action(text)).find();
    }

    private CommitmentKind kind(Draft way, Draft end, Circumstances known) {
        CommitmentKind kind = kinds.of(way.action(text) + end.action(text), known);
        return end.kind() == CommitmentKind.TASK ? kind : end.kind();
    }

    private void replaceMeans(Draft end, Circumstances known) {
        Draft way = means.isPresent() ? means.get() : drafts.remove(last);
        last = drafts.size();
        String core = way.action(text);
        boolean telling = way.definite() || !deeds.startsWithDeed(core) || deeds.tells(core);
        drafts.add(telling || !end.definite() ? way.with(end, kind(way, end, known)) : end);
        means = Optional.empty();
        topic = Optional.empty();
    }

    /** 6月开工建设 behind 确保…安置点5月完成设计: the same thing, another step. */
    private boolean nextStep(String core, boolean ownLimit) {
        return last >= 0 && ownLimit && core.length() <= SHORT_END && deeds.bareEnd(core) && subjectOfLast() > 0;
    }

    private int subjectOfLast() {
        Span first = drafts.get(last).kept().get(0);
        return deeds.subjectOf(text.substring(first.from(), first.to()));
    }

    private Draft behindSubject(Draft draft) {
        Span first = drafts.get(last).kept().get(0);
        return draft.of(new Span(first.from(), first.from() + subjectOfLast()));
    }

    private boolean loose(Span about) {
        return LOOSE_TOPIC.matcher(textOf(about)).matches();
    }

    private String textOf(Span span) {
        return text.substring(span.from(), span.to()).strip();
    }

    private Draft withTopic(Draft draft) {
        if (topic.isEmpty() || topic.get().to() > draft.from()) {
            return draft;
        }
        List<Span> kept = new ArrayList<>();
        kept.add(topic.get());
        kept.addAll(draft.kept());
        return new Draft(
                kept, draft.parties(), draft.limit(), draft.goals(), draft.kind(), draft.definite(), draft.spoken());
    }

    /** 同比增长25% behind 达到20户: the growth of the same indicator. */
    private boolean sameIndicator(String core, List<Goal> found) {
        return !drafts.isEmpty()
                && !found.isEmpty()
                && core.matches("(?:(?:争取|力争|工作|奋斗)指标)?(?:同比|环比)?(?:增长|下降|增幅|增速)(?:达到|达)?[0-9.]+.*|净增[0-9].*")
                && !drafts.get(drafts.size() - 1).goals().isEmpty();
    }

    /** 其中10亿元以上的5个; B等33个项目 behind 实施A等20个项目: no deed of its own. */
    private boolean partOfLast(String core, Clause clause, List<Goal> found, Circumstances known) {
        if (found.isEmpty() || drafts.get(last).goals().isEmpty() || last != drafts.size() - 1) {
            return false;
        }
        String raw = clause.in(text).strip();
        boolean more = raw.startsWith("其中")
                || MORE_OF_THEM.matcher(core).matches() && !deeds.hasDeed(core)
                || TASK_END.matcher(core).find()
                        && COMPLETING.matcher(drafts.get(last).action(text)).find();
        return more && !known.ownLimit();
    }

    /** 每半个月通报一次 behind 跟进…进展. */
    private boolean recurs(String core, Circumstances known) {
        return known.recurring() && known.limit() && core.length() <= 6;
    }

    /** Whether an end names what it is about, so that the clause before it is another matter. */
    private boolean ownTopic(String core) {
        if (core.length() <= SHORT_END && !deeds.namesItself(core)
                || deeds.onlyStates(core)
                || INVESTED.matcher(core).find()) {
            return false;
        }
        boolean wayHasSubject =
                !deeds.startsWithDeed(means.orElseGet(() -> drafts.get(last)).action(text));
        return !deeds.startsWithDeed(core) || !wayHasSubject;
    }

    private void charged(int from, int to, List<Span> cut) {
        Matcher m = CHARGED.matcher(text).region(from, to);
        if (m.find() && m.start() > from) {
            Head named = heads.read(text, new Clause(m.start(), to, (char) 0));
            named.parties().ifPresent(p -> {
                parties = p;
                cut.add(new Span(m.start(), named.from()));
            });
        }
    }

    /** 推进…建成投产: the state is the deed. */
    private List<Span> unwrapped(List<Span> kept, String core, CommitmentKind kind) {
        boolean state = kind == CommitmentKind.PROJECT_FINISH || kind == CommitmentKind.PROJECT_START;
        Span first = kept.get(0);
        Matcher m = WRAPPER.matcher(text).region(first.from(), first.to());
        boolean ends = words.ends(core, Role.FINISH) || words.ends(core, Role.START);
        if (!state || !ends || !m.lookingAt() || m.end() + SHORTEST_STATE >= first.to()) {
            return kept;
        }
        List<Span> rest = new ArrayList<>(kept);
        rest.set(0, new Span(m.end(), first.to()));
        return rest;
    }
}
