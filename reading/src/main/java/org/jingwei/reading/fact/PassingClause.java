package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Status;
import org.jingwei.reading.lexicon.WordList;

/**
 * A clause without a figure: it still sets period and status for the next (今年以来，…), and may name the subject (在全市营商环境
 * 评价中，位列第一; 推动十大产业链延链补链，产值达到…).
 */
final class PassingClause {

    private static final int LONGEST_MENTION = 4;
    private static final int LONGEST_OWNER = 24;
    private static final int SHORTEST_TOPIC = 3;
    private static final int LONGEST_TOPIC = 16;
    private static final int LONGEST_DOER = 14;
    private static final String TAKES_PART = "参加";
    private static final String INSURANCE = "保险";

    private final FrameReader frames;
    private final Setting setting;
    private final Memory memory;
    private final PlaceHead heads;

    PassingClause(String text, FrameReader frames, Setting setting, Memory memory) {
        this.heads = new PlaceHead(text, setting);
        this.frames = frames;
        this.setting = setting;
        this.memory = memory;
    }

    /** Reads the clause; {@code announces} if a colon follows it (主要目标：…). */
    void read(Phrase left, boolean announces) {
        if (left.isEmpty()) {
            return;
        }
        Frame f = frames.read(left, Group.NOTHING);
        Optional<Status> ordered = f.status;
        if (!announces && isOwnPlan(f)) {
            f.status = Optional.empty();
        }
        String clause = left.joined();
        boolean aims = clause.contains("目标");
        memory.tense.aimsNamed |= aims && WordList.AIMS_NAMED.in(clause) && !left.any(t -> t.is(DONE));
        if (announces && (aims || memory.tense.aimsNamed || setting.speech() && WordList.DEMAND.in(clause))) {
            f.status = Optional.of(Status.TARGET);
        }
        boolean all = WordList.COLLECTIVE.in(clause);
        if (all && ordered.isPresent()) {
            f.status = ordered;
        }
        Optional<String> base = comparedWith(left);
        base.ifPresent(b -> memory.base = b);
        if (base.isPresent() || isOfAnotherTime(left, f)) {
            f.period = Optional.empty();
        }
        viewpoint(left).ifPresent(region -> {
            f.region = Optional.of(region);
            memory.viewpoint = f.region;
        });
        PlaceHead.bodyOfNation(left).ifPresent(body -> memory.ofNation = body);
        zone(left).ifPresent(region -> f.region = Optional.of(region));
        heads.alone(left).ifPresent(region -> heads(left, f, region));
        if (f.from && isSince(left) && !WordList.VIEW.ends(clause)) {
            f.period = f.period.filter(p -> p instanceof Period.Span);
        }
        memory.last.toldChange = change(left);
        // 确保4月份开园: a time by which something is demanded is not that of the next sentence
        f.dated |= Circumstances.isDemanded(left);
        // 由负转正: a clause without a figure holds no earlier value
        f.from = false;
        memory.adopt(f);
        memory.adoptBasis(f);
        if (!f.noun.isEmpty()) {
            memory.theme.tellsOf(withoutHolding(f.noun));
        }
        topic(f.noun).ifPresent(topic -> memory.theme.topic = topic);
        memory.theme.said = f.noun.joined();
        memory.theme.object = object(left);
        focus(left).ifPresent(memory.theme::focusesOn);
        memory.theme.worksNamed |=
                !memory.theme.topic.isEmpty() || !f.noun.isEmpty() && WordList.PLANT.ends(f.noun.joined());
        if (f.aspect) {
            memory.last.namesGrowth();
        }
        if (memory.list.listed && !memory.list.summed.isEmpty()) {
            memory.subjects = memory.list.summed;
            memory.list.listed = false;
        } else if (!produce(left) && !trade(left) && !f.noun.isEmpty()) {
            members(f.noun);
            name(f.noun);
        }
        works(left);
    }

    /** [滨江公园项目]是全市重点工程，总投资…: the works that the clause says something of. */
    private void works(Phrase left) {
        for (int k = 1; k < left.size(); k++) {
            if (left.isOnly(k, "是") || left.isOnly(k, "为")) {
                String works = left.until(k).joined();
                if (WordList.PLANT.ends(works) && works.length() > 3 && works.length() <= LONGEST_OWNER) {
                    memory.owner = works;
                    memory.ownerTold = true;
                    memory.theme.worksNamed = true;
                }
                return;
            }
        }
    }

    /** [临江高新区]，…: whose figures the sentence tells, and all that follow where the paragraph begins so. */
    private void heads(Phrase left, Frame f, String region) {
        f.region = Optional.of(region);
        if (left.text().substring(0, left.get(0).begin()).isBlank()) {
            memory.heading = f.region;
        }
    }

    /** 清河银行举办[融资对接活动]: the event, without who holds it. */
    private static String withoutHolding(Phrase noun) {
        if (!WordList.EVENT_END.endsAt(noun.text(), noun.tail().end())) {
            return "";
        }
        String event = noun.from(noun.lastOf(VERB.bit()) + 1).joined();
        int held = event.indexOf(TAKES_PART) + TAKES_PART.length();
        return held > 1 && held < event.length() ? event.substring(held) : event;
    }

    /** 利润大幅[增长]，达到96%: 1 or -1 where the clause ends with a change, else 0. */
    private static int change(Phrase left) {
        Token t = left.tail();
        boolean changes = t.isAny(Cues.of(RISE, DROP)) && !t.isAny(Cues.NOUNS) && left.size() > 1;
        return !changes ? 0 : t.is(DROP) ? -1 : 1;
    }

    /** 与[2029年]相比，…: what the clause to come is compared with. */
    private static Optional<String> comparedWith(Phrase left) {
        boolean compares =
                left.size() > 2 && left.get(0).is(THAN) && WordList.COMPARED.starts(left.textOf(left.tail()));
        return compares ? Optional.of(left.sub(1, left.size() - 1).joined()) : Optional.empty();
    }

    /** [电网改造]，投入2亿元; 实施[暖冬行动]，投入…: a short clause that names what is spent on. */
    private static Optional<String> topic(Phrase noun) {
        boolean brief = !noun.isEmpty() && noun.tail().end() - noun.get(0).begin() <= LONGEST_TOPIC;
        String words = brief ? noun.joined() : "";
        boolean named = words.length() > SHORTEST_TOPIC
                && WordList.TOPIC_END.ends(words)
                && noun.all(t -> t.kind() == Token.Kind.TEXT || t.isAny(Cues.NOUNS | DEED.bit()));
        return named ? Optional.of(words) : Optional.empty();
    }

    /** 积极培育[龙头企业]，上半年培育5户: what something is done to, and counted later; empty if it is nothing of the kind. */
    private static String object(Phrase left) {
        Phrase behind = left.from(left.lastOf(Cues.of(VERB, DEED)) + 1);
        String words = behind.joined();
        boolean fits = behind.size() < left.size()
                && words.length() > 3
                && words.length() <= LONGEST_TOPIC
                && WordList.DONE_TO.ends(words)
                && behind.all(t -> t.kind() == Token.Kind.TEXT || t.isAny(Cues.NOUNS));
        return fits ? words : "";
    }

    /** [围绕碱地治理]，…: what the clauses to come are for. */
    private static Optional<String> focus(Phrase left) {
        String words = left.joined();
        return WordList.FOCUS
                .at(words, 0)
                .map(verb -> words.substring(verb.length()))
                .filter(purpose -> purpose.length() > 2 && purpose.length() <= LONGEST_TOPIC);
    }

    /** 8月举办…, 针对一季度…, 如果四季度…, 为2029年4月以来最高, 为上半年打下基础: the time of an event, of what was met or feared, since when, or what for. */
    private static boolean isOfAnotherTime(Phrase left, Frame f) {
        String words = left.joined();
        boolean event = WordList.EVENT.in(words) && !f.noun.any(t -> t.is(NAME));
        boolean record = words.contains("以来") && WordList.RECORD.in(words);
        boolean purpose = left.size() > 1 && left.isOnly(0, "为") && left.get(1).kind() == Token.Kind.PERIOD;
        return event || record || purpose || WordList.MET.starts(words) || WordList.SUPPOSED.starts(words);
    }

    /** 项目[从去年5月]开工: no time stands before 从. */
    private static boolean isSince(Phrase left) {
        int from = left.last(THAN);
        return from >= 0 && !left.until(from).any(t -> t.kind() == Token.Kind.PERIOD);
    }

    /** [粮食]生产再获丰收，总产…: what is produced owns what follows. */
    private boolean produce(Phrase left) {
        Optional<String> made = WordList.PRODUCE.at(left.text(), left.get(0).begin());
        boolean opens = made.isPresent()
                && WordList.PRODUCED.startsAt(
                        left.text(), left.get(0).begin() + made.get().length());
        if (opens) {
            memory.owner = made.get();
            memory.ownerTold = true;
            memory.trade = "";
        }
        return opens;
    }

    /** [装备制造产业]依托本地优势，…，产值…: the trade that opens a sentence is its subject. */
    private boolean trade(Phrase left) {
        Token first = left.get(0);
        boolean opens = memory.list.fresh
                && !memory.ownerTold
                && (first.kind() == Token.Kind.TEXT || first.isAny(Cues.NOUNS | BLOCK.bit()));
        String words =
                opens ? left.text().substring(left.get(0).begin(), left.tail().end()) : "";
        for (int end = 3; end < Math.min(LONGEST_DOER, words.length()) && words.charAt(end - 1) != '、'; end++) {
            if (words.charAt(end - 1) == '业' && words.charAt(end - 2) != '企' && isTrade(words, end)) {
                memory.trade = words.substring(0, end);
                memory.owner = memory.trade;
                memory.ownerTold = true;
                return true;
            }
        }
        return false;
    }

    /** [示范区]集聚作用凸显，全年完成…: the zone that a clause begins with is whose figures follow. */
    private Optional<String> zone(Phrase left) {
        if (memory.inSentence()
                || left.get(0).kind() != Token.Kind.TEXT && !left.get(0).is(SCOPE)) {
            return Optional.empty();
        }
        String words = left.textOf(0);
        return WordList.ZONE
                .at(words, 0)
                .filter(zone -> !WordList.ANY_ZONE.has(zone) && !words.startsWith("建设", zone.length()))
                .map(setting::inside);
    }

    /** [从全国看], 一季度[全国]就业稳定: whose figures those are that follow. */
    private Optional<String> viewpoint(Phrase left) {
        if (!left.any(t -> t.is(SCOPE))) {
            return Optional.empty();
        }
        String words = left.joined();
        for (int k = 0; k < left.size(); k++) {
            boolean looks = k <= 1 && words.startsWith("从") && WordList.VIEW.ends(words);
            boolean opens = k > 0
                    && left.get(k - 1).kind() == Token.Kind.PERIOD
                    && left.get(k).argument(SCOPE).equals("peer")
                    && WordList.TOPIC.in(words);
            if (left.get(k).is(SCOPE) && (looks || opens)) {
                return setting.otherRegion(left.textOf(k)).or(setting::region);
            }
        }
        return Optional.empty();
    }

    /** 甲、乙和丙等传统产业形势严峻，产值分别…: the members of a list that later clauses tell something of. */
    private void members(Phrase noun) {
        int end = 0;
        while (end < noun.size() && !noun.isOnly(end, "等")) {
            end++;
        }
        List<String> parts = noun.until(end).parts();
        if (end < noun.size() && parts.size() > 1) {
            memory.list.members = parts;
        }
    }

    /** 计划建设五条道路，…: what is planned is named here, so the next clause need not be. */
    private boolean isOwnPlan(Frame f) {
        return f.status.isPresent()
                && (f.status.get() == Status.PLAN || f.status.get() == Status.TARGET && !setting.planned())
                && !f.noun.isEmpty();
    }

    private void name(Phrase noun) {
        Optional<String> contest = contest(noun.joined());
        Optional<Token> named = noun.tokens().stream().filter(t -> t.is(NAME)).reduce((a, b) -> b);
        if (contest.isPresent()) {
            memory.speaksOf(contest.get());
        } else if (named.isPresent() && noun.size() <= LONGEST_MENTION) {
            memory.speaksOf(noun.textOf(named.get()));
        } else if (memory.list.fresh) {
            ownerIn(noun);
        } else {
            goods(noun.joined()).ifPresent(this::owns);
        }
    }

    private void owns(String thing) {
        memory.owner = thing;
        memory.ownerTold = true;
    }

    /** [集中采购药品耗材]，价格下降50%: goods that a short clause names alone. */
    private static Optional<String> goods(String clause) {
        return Optional.of(clause).filter(words -> words.length() <= LONGEST_DOER && WordList.ON_SALE.ends(words));
    }

    /** [“八大水利工程”]顺利推进，完成投资…; 扩大[基本医疗、基本养老保险]覆盖面，参保率…: works in quotes, an insurance. */
    private static Optional<String> namedAtOnce(String words) {
        int close = words.startsWith("“") ? words.indexOf('”') : -1;
        if (close > 0 && WordList.FACILITY.endsAt(words, close)) {
            return Optional.of(words.substring(0, close + 1));
        }
        int insured = words.lastIndexOf(INSURANCE) + INSURANCE.length();
        int verb = WordList.WIDENS.at(words, 0).map(String::length).orElse(0);
        boolean ofIt = insured == words.length() || WordList.INSURED.startsAt(words, insured);
        return insured > verb + INSURANCE.length() && insured - verb <= LONGEST_OWNER && ofIt
                ? Optional.of(words.substring(verb, insured))
                : goods(words);
    }

    /** 在全市营商环境[评价]中: what one is placed in, without 在 and 中. */
    private static Optional<String> contest(String mentioned) {
        for (String contest : WordList.CONTEST.words()) {
            int begin = mentioned.lastIndexOf(contest);
            int end = begin + contest.length();
            if (begin > 0 && mentioned.length() - end <= 1) {
                return Optional.of(mentioned.substring(mentioned.startsWith("在") ? 1 : 0, end));
            }
        }
        return Optional.empty();
    }

    /** 集中开工一批[项目]: what 一批 are. */
    private static Optional<String> some(String owner) {
        return WordList.SOME.words().stream()
                .filter(word -> owner.indexOf(word) >= 0)
                .map(word -> owner.substring(owner.lastIndexOf(word) + word.length()))
                .filter(things -> things.length() > 1)
                .findFirst();
    }

    /** [清河铜业]稳产增效，产值达到…: the firm or the trade that the clause begins with; empty if it begins with none. */
    private static String doer(Phrase noun) {
        String clause = noun.joined();
        String words = WordList.FOSTERS
                .at(clause, 0)
                .map(verb -> clause.substring(verb.length()))
                .orElse(clause);
        Optional<String> atOnce = namedAtOnce(words);
        if (atOnce.isPresent()) {
            return atOnce.get();
        }
        for (int end = 3; end <= Math.min(LONGEST_DOER, words.length()); end++) {
            if (isTrade(words, end)) {
                return words.substring(0, end);
            }
        }
        return "";
    }

    private static boolean isTrade(String words, int end) {
        boolean firms = words.startsWith("企业", end - 2);
        return WordList.OWNER.endsAt(words, end)
                && (firms ? end > 4 : !WordList.NO_INDUSTRY.endsAt(words, end))
                && (end > 3 || !words.startsWith("产业", end - 2))
                && !WordList.OWNER_GOES_ON.startsAt(words, end);
    }

    /** 推动十大[产业链]延链补链，产值达到…: the thing that a clause without a figure speaks of owns what follows. */
    private void ownerIn(Phrase noun) {
        int k = noun.size() - 1;
        while (k >= 0 && !noun.get(k).is(HEAD) && !noun.isOnly(k, "项目")) {
            k--;
        }
        String owner = noun.until(k + 1).joined();
        int etc = owner.lastIndexOf('等');
        int list = owner.indexOf('、');
        if (owner.length() > LONGEST_OWNER && list > 0 && list < etc) {
            owner = owner.substring(0, list) + owner.substring(etc);
        }
        Optional<String> some = some(owner);
        if (some.isPresent()) {
            memory.owner = some.get();
        } else if (k < 0 && (memory.owner.isEmpty() || !memory.ownerTold)) {
            String doer = doer(noun);
            memory.owner = doer.isEmpty() ? memory.owner : doer;
            memory.ownerTold |= !doer.isEmpty();
        } else if (owner.length() <= LONGEST_OWNER && owner.length() > 2) {
            memory.owner = owner;
            boolean measured = k >= 0 && noun.get(k).is(HEAD) && k <= 1;
            if (measured && memory.subjects.isEmpty()) {
                memory.subjects = List.of(owner);
            }
        }
    }
}
