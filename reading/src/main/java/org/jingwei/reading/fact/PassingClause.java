package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Status;
import org.jingwei.reading.lexicon.WordList;

/**
 * A clause without a figure: it still sets period and status for the next (今年以来，…), and may name the subject (在全市营商环境
 * 评价中，位列第一; 推动十大产业链延链补链，产值达到…).
 */
final class PassingClause {

    private static final int SHORTEST_TOPIC = 3;
    private static final int LONGEST_TOPIC = 16;
    private static final String TAKES_PART = "参加";
    private final FrameReader frames;
    private final Setting setting;
    private final Memory memory;
    private final PlaceHead heads;
    private final SpokenOf spoken;

    PassingClause(String text, FrameReader frames, Setting setting, Memory memory) {
        this.heads = new PlaceHead(text, setting);
        this.frames = frames;
        this.setting = setting;
        this.memory = memory;
        this.spoken = new SpokenOf(memory);
    }

    /** Reads the clause; {@code announces} if a colon follows it (主要目标：…). */
    void read(Phrase left, boolean announces) {
        if (left.isEmpty()) {
            return;
        }
        Frame f = frames.read(left, Group.NOTHING);
        String clause = left.joined();
        status(left, clause, f, announces);
        time(left, clause, f);
        place(left, f);
        memory.last.toldChange = change(left);
        // 由负转正: a clause without a figure holds no earlier value
        f.from = false;
        memory.adopt(f);
        memory.adoptBasis(f);
        theme(left, f);
        if (f.aspect) {
            memory.last.namesGrowth();
        }
        spoken.note(left, f.noun);
    }

    /** [上述目标任务]，体现在六个方面：…: aims are announced, a plan that is named is its own. */
    private void status(Phrase left, String clause, Frame f, boolean announces) {
        Optional<Status> ordered = f.status;
        if (!announces && isOwnPlan(f)) {
            f.status = Optional.empty();
        }
        boolean aims = clause.contains("目标");
        memory.tense.aimsNamed |= aims && WordList.AIMS_NAMED.in(clause) && !left.any(t -> t.is(DONE));
        if (announces && (aims || memory.tense.aimsNamed || setting.speech() && WordList.DEMAND.in(clause))) {
            f.status = Optional.of(Status.TARGET);
        }
        if (ordered.isPresent() && WordList.COLLECTIVE.in(clause)) {
            f.status = ordered;
        }
    }

    /** The time that a clause compares with, or tells of something else, is not that of the clauses to come. */
    private void time(Phrase left, String clause, Frame f) {
        Optional<String> base = comparedWith(left);
        base.ifPresent(b -> memory.base = b);
        if (base.isPresent() || isOfAnotherTime(left, f)) {
            f.period = Optional.empty();
        }
        if (f.from && isSince(left) && !WordList.VIEW.ends(clause)) {
            f.period = f.period.filter(p -> p instanceof Period.Span);
        }
        // 确保4月份开园: a time by which something is demanded is not that of the next sentence
        f.dated |= Circumstances.isDemanded(left);
        if (left.size() == 2 && left.isOnly(0, "到")) {
            f.period.ifPresent(year -> memory.time.arrives(year, setting, !memory.subjects.isEmpty()));
        }
        Optional<Period> published = Circumstances.published(left, setting);
        f.untilDay |= published.isPresent();
        f.period = f.period.or(() -> published);
    }

    /** Whose figures follow. */
    private void place(Phrase left, Frame f) {
        viewpoint(left).ifPresent(region -> {
            f.region = Optional.of(region);
            memory.viewpoint = f.region;
        });
        PlaceHead.bodyOfNation(left).ifPresent(body -> memory.ofNation = body);
        zone(left).ifPresent(region -> f.region = Optional.of(region));
        heads.ofItem(left).ifPresent(region -> memory.itemHeading = Optional.of(region));
        heads.alone(left).ifPresent(region -> heads(left, f, region));
    }

    /** What the clauses to come are about, and for. */
    private void theme(Phrase left, Frame f) {
        if (!f.noun.isEmpty()) {
            memory.theme.tellsOf(withoutHolding(f.noun));
        }
        topic(f.noun).ifPresent(topic -> memory.theme.topic = topic);
        memory.theme.said = f.noun.joined();
        memory.theme.object = object(left);
        focus(left).ifPresent(memory.theme::focusesOn);
        memory.theme.worksNamed |=
                !memory.theme.topic.isEmpty() || !f.noun.isEmpty() && WordList.PLANT.ends(f.noun.joined());
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

    /** 计划建设五条道路，…: what is planned is named here, so the next clause need not be. */
    private boolean isOwnPlan(Frame f) {
        return f.status.isPresent()
                && (f.status.get() == Status.PLAN || f.status.get() == Status.TARGET && !setting.planned())
                && !f.noun.isEmpty();
    }
}
