package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Optional;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.Regions;
import org.jingwei.reading.lexicon.WordList;

/**
 * Whose figures a clause tells, where it begins with a place: [临江高新区]，引进项目39个; [清河县]要加快…; [综保区]星河智造等41个项目竣工. A list
 * of places, the name of a road between them and a kind of zone (国家级经开区) are no such place.
 */
final class PlaceHead {

    static final String NATION = "全国";
    private static final String ITEM = "是";

    private static final int LONGEST_ZONE = 12;
    private static final int LONGEST_BODY = 8;
    private static final int LONGEST_RUN = 6;
    private static final long WORDS_OF_NAME = Cues.NOUNS | Cues.of(SCOPE, REGION);
    private static final long PREDICATES = Cues.of(LEVEL, REACH, TARGET, FORECAST, DONE, VERB, DEED, LEAD, PLAN);

    private final String text;
    private final Setting setting;

    PlaceHead(String text, Setting setting) {
        this.text = text;
        this.setting = setting;
    }

    /**
     * The region of the place that the clause begins with; empty if it begins with none or with several.
     *
     * @param told whether the clause tells a figure: one that tells none says what the place does, or nothing of whose the next are
     */
    Optional<String> of(Phrase clause, boolean told) {
        Phrase led = withoutLead(clause);
        Phrase words = ownItem(led);
        boolean item = words.size() < led.size();
        Phrase run = run(words);
        String name = run.joined();
        if (name.length() < 2 || words.any(t -> t.kind() == Token.Kind.LIST)) {
            return Optional.empty();
        }
        boolean opens = told && !item && opens(clause);
        Optional<String> nation = WordList.NATION.at(name, 0);
        if (nation.isPresent() && told && !item && acts(words, run, nation.get().length(), false)) {
            return Optional.of(NATION);
        }
        int place = Places.prefix(name);
        int length = place > 0 ? place : Math.max(province(name), zone(name));
        String head = name.substring(0, length);
        boolean whose = length > 0
                && (acts(words, run, length, item)
                        || opens && (place > 0 ? belongs(head, name) : zone(name) > 0 && goesOn(name, length)));
        return whose ? Optional.of(named(head)) : Optional.empty();
    }

    /** [全球]经济, [欧元区]经济: whose figure it is, if its name begins with the world or another economy. */
    static Optional<String> abroad(String name) {
        if (WordList.WORLD.starts(name)) {
            return Optional.of("全球");
        }
        Optional<String> other = WordList.ABROAD.at(name, 0);
        return other.filter(o -> o.length() == name.length() || WordList.ECONOMY.startsAt(name, o.length()))
                .map(o -> o.equals("中国") ? NATION : o);
    }

    /** 全国[监管部门]常态化开展行动: who acts all over the country. */
    static Optional<String> bodyOfNation(Phrase left) {
        boolean opens = left.size() > 1 && left.isOnly(0, NATION) && left.get(1).kind() == Token.Kind.TEXT;
        String words = opens ? left.textOf(1) : "";
        for (int end = 2; end <= Math.min(words.length(), LONGEST_BODY); end++) {
            if (WordList.BODY_OF_NATION.endsAt(words, end)) {
                return Optional.of(words.substring(0, end));
            }
        }
        return Optional.empty();
    }

    /** 二是[临江新区]建设全面起势。: the zone with a name of its own that an item is about; empty if it is about something else. */
    Optional<String> ofItem(Phrase clause) {
        boolean item = clause.size() > 1
                && clause.get(0).is(LEAD)
                && clause.textOf(0).endsWith(ITEM)
                && text.startsWith("。", clause.tail().end());
        String name = item ? run(clause.from(1)).joined() : "";
        int end = zone(name);
        boolean named = end > 0 && !WordList.ZONE.has(name.substring(0, end));
        return named ? Optional.of(named(name.substring(0, end))) : Optional.empty();
    }

    /** [临江高新区]，…: the place that is a clause by itself; empty if the clause is anything else. */
    Optional<String> alone(Phrase clause) {
        Phrase run = run(clause);
        String name = run.joined();
        boolean whole = !run.isEmpty() && run.size() == clause.size() && opens(clause);
        return whole && (Places.isPlace(name) || zone(name) == name.length())
                ? Optional.of(named(name))
                : Optional.empty();
    }

    private String named(String place) {
        return setting.isOwn(place)
                ? setting.region().orElse(place)
                : WordList.ZONE.ends(place) ? setting.inside(place) : place;
    }

    /** 其中, 、, 上半年: what may stand before the place. */
    private static Phrase withoutLead(Phrase clause) {
        int from = 0;
        while (from < clause.size()
                && (clause.get(from).kind() == Token.Kind.LIST
                        || clause.get(from).kind() == Token.Kind.PERIOD
                        || clause.get(from).is(PART))) {
            from++;
        }
        return clause.from(from);
    }

    /** 措施、[广东推出…]: what is left of the item before is no part of this one; 清河县、临江区 together are. */
    private static Phrase ownItem(Phrase words) {
        for (int k = words.size() - 1; k > 0; k--) {
            if (words.get(k).kind() == Token.Kind.LIST) {
                String before = words.until(k).joined();
                return Places.prefix(before) > 0 || province(before) > 0 ? words : words.from(k + 1);
            }
        }
        return words;
    }

    /** The text and nouns in a row that the clause begins with. */
    private static Phrase run(Phrase words) {
        int end = 0;
        while (end < words.size()
                && end < LONGEST_RUN
                && (words.get(end).kind() == Token.Kind.TEXT || words.get(end).isAny(WORDS_OF_NAME))) {
            end++;
        }
        return words.until(end);
    }

    /** 清河县[要加快]…, 清河县[出台]…: what follows the name is what the place does; in a list only a verb of places tells. */
    private boolean acts(Phrase words, Phrase run, int length, boolean item) {
        int end = words.get(0).begin() + length;
        if (WordList.PLACE_ACTS.startsAt(text, end)) {
            return true;
        }
        Token next = run.size() < words.size() && !item ? words.get(run.size()) : Token.NONE;
        return !words.isOnly(next, "等")
                && end == run.tail().end()
                && (next.kind() == Token.Kind.PERIOD || next.isAny(PREDICATES));
    }

    /** [综保区]星河智造等41个项目: what follows the name stands in the zone; not so 高新区建设. */
    private static boolean goesOn(String name, int length) {
        return length < name.length() && !WordList.ABOUT_ZONE.startsAt(name, length);
    }

    /** A place inside the own region, as the region tree knows it, is where all is that the sentence tells. */
    private boolean belongs(String name, String run) {
        if (WordList.TO_PLACE.startsAt(run, name.length()) || Places.prefix(run.substring(name.length())) > 0) {
            return false;
        }
        Optional<Region> own = setting.region().flatMap(Regions.standard()::named);
        return own.isPresent()
                && Regions.standard().byName(name).stream()
                        .anyMatch(r -> own.get().covers(r) && !own.get().equals(r));
    }

    /** Whether the clause opens a sentence or its part. */
    private boolean opens(Phrase clause) {
        int at = clause.get(0).begin() - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 || "。！？；;".indexOf(text.charAt(at)) >= 0;
    }

    /** Length of the short name of a province that opens the run, 0 if none does. */
    private static int province(String run) {
        if (!WordList.PROVINCE.starts(run)) {
            return 0;
        }
        for (int end = 2; end <= Math.min(3, run.length()); end++) {
            if (WordList.PROVINCE.has(run.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }

    /** Length of the name of a zone that opens the run, 0 if none does. */
    private static int zone(String run) {
        for (int end = 2; end <= Math.min(LONGEST_ZONE, run.length()); end++) {
            if (WordList.ZONE.endsAt(run, end)) {
                String name = run.substring(0, end);
                boolean any = WordList.ANY_ZONE.has(name)
                        || WordList.FOSTERS.starts(name)
                        || WordList.NO_ZONE.in(name)
                        || WordList.PLACE_END.starts(name);
                return any ? 0 : end;
            }
        }
        return 0;
    }
}
