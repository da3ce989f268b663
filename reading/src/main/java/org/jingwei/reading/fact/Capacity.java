package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** The size that works are known by: 甲公司[20万吨己内酰胺项目], 乙县[10万千瓦风电]: how much they can make or yield. */
final class Capacity {

    private static final String MAKES = "产能";
    private static final String YIELDS = "装机容量";
    private static final String YEARLY = "年产";
    private static final int LONGEST_OWNER = 12;
    private static final int LEAST_WORKS = 2;
    /** 等[41个新型工业项目]: so many tokens on, the works are named. */
    private static final int AFTER_ETC = 6;

    private Capacity() {}

    /** The name of the capacity; empty if the figure is not the size of works that stand behind it. */
    static Optional<String> named(Phrase left, Frame f, Figure figure, Phrase after) {
        String head = head(figure.unit().orElse(""));
        boolean size = !head.isEmpty()
                && f.measure == Measure.LEVEL
                && (figure.kind() == Figure.Kind.QUANTITY || figure.kind() == Figure.Kind.MASKED)
                && mayPrecede(left);
        if (!size) {
            return Optional.empty();
        }
        Phrase behind = after.from(!after.isEmpty() && after.isOnly(0, "的") ? 1 : 0);
        String owner = owner(left);
        return works(behind, head)
                .map(works -> name(owner, works, head))
                .or(() -> Optional.of(product(behind))
                        .filter(made -> owner.endsWith(YEARLY) && made.length() >= LEAST_WORKS)
                        .map(made -> owner.substring(0, owner.length() - YEARLY.length()) + made + YEARLY));
    }

    private static String head(String unit) {
        return unit.endsWith("吨") ? MAKES : unit.endsWith("瓦") || unit.equals("GW") ? YIELDS : "";
    }

    /** A name or a verb that states the figure would have it: 煤炭产量[达]30万吨. */
    private static boolean mayPrecede(Phrase left) {
        Token tail = left.tail();
        return left.isEmpty()
                || tail.kind() == Token.Kind.TEXT
                || tail.kind() == Token.Kind.LIST
                || tail.kind() == Token.Kind.PERIOD
                || tail.isAny(Cues.of(VERB, DEED, STATE, REGION, BLOCK)) && !tail.isAny(Cues.of(HEAD, NAME));
    }

    private static String name(String owner, String works, String head) {
        boolean yearly = owner.endsWith(YEARLY);
        String whose = yearly ? owner.substring(0, owner.length() - YEARLY.length()) : owner;
        boolean holds = WordList.STORE.in(works);
        String size = WordList.MADE_BY_POWER.in(works) ? MAKES : head;
        return whose + works + (holds ? "" : (yearly ? "年" : "") + size);
    }

    /** 依托[圣泉公司]建设10万吨…: the firm or the place that stands directly before the figure, and what is done with the works if that is new. */
    private static String owner(Phrase left) {
        if (left.tail().is(DEED) && WordList.NEW.has(left.textOf(left.tail()))) {
            return left.textOf(left.tail());
        }
        int from = left.size();
        while (from > 0
                && (left.get(from - 1).kind() == Token.Kind.TEXT
                        || left.get(from - 1).isAny(Cues.of(BLOCK, REGION)))) {
            from--;
        }
        while (from < left.size() && left.get(from).is(BLOCK)) {
            from++;
        }
        String owner = left.from(from).joined();
        for (String verb : WordList.SPENT_ON.words()) {
            if (owner.endsWith(verb)) {
                owner = owner.substring(0, owner.length() - verb.length());
            }
        }
        return owner.length() <= LONGEST_OWNER && !WordList.LOOSE.in(owner)
                ? owner
                : owner.endsWith(YEARLY) ? YEARLY : "";
    }

    /** The works, if the words behind the figure are some. */
    private static Optional<String> works(Phrase behind, String head) {
        int end = nameEnd(behind);
        String words = product(behind);
        int plant = plantEnd(words);
        if (plant > LEAST_WORKS) {
            return Optional.of(words.substring(0, plant));
        }
        Phrase rest = behind.from(end);
        boolean power = head.equals(YIELDS);
        boolean fits = words.length() >= LEAST_WORKS
                && (power && WordList.POWER.ends(words) || isBuilt(rest) || isListed(rest, power));
        return fits ? Optional.of(words) : Optional.empty();
    }

    private static int nameEnd(Phrase behind) {
        int end = 0;
        while (end < behind.size() && isName(behind, end) && !WordList.RUNS.has(behind.textOf(end))) {
            end++;
        }
        return end;
    }

    private static String product(Phrase behind) {
        return withoutYear(behind.until(nameEnd(behind)).joined());
    }

    private static boolean isName(Phrase behind, int k) {
        Token t = behind.get(k);
        boolean joins = t.kind() == Token.Kind.LIST && !behind.isOnly(k, "、") || behind.isOnly(k, "与");
        boolean further = k + 2 < behind.size()
                && (behind.get(k + 1).kind() == Token.Kind.FIGURE
                        || behind.get(k + 2).kind() == Token.Kind.FIGURE);
        return joins
                ? k > 0 && !further
                : t.kind() == Token.Kind.TEXT
                        || t.isAny(Cues.NOUNS | Cues.of(DEED, DROP, RISE))
                        || behind.isOnly(k, "其");
    }

    /** 30万吨[年]某产品项目: so much a year; 10万吨[级]: a class of ships. */
    private static String withoutYear(String words) {
        if (words.startsWith("级")) {
            return "";
        }
        return words.startsWith("年") || words.startsWith("/年") ? words.substring(words.indexOf('年') + 1) : words;
    }

    /** Where the first word for works ends, with those that follow it at once (光伏[发电][项目]); 0 if there is none. */
    private static int plantEnd(String words) {
        int end = 0;
        for (int k = LEAST_WORKS; k <= words.length() && end == 0; k++) {
            end = WordList.FACILITY.endsAt(words, k) ? k : 0;
        }
        int more = end;
        while (end > 0 && more >= 0) {
            more = WordList.FACILITY.at(words, end).map(String::length).orElse(-1);
            end += Math.max(more, 0);
        }
        return end;
    }

    /** 20万吨聚丙烯[建成投产], 10万吨负极材料[即将投产]. */
    private static boolean isBuilt(Phrase rest) {
        int k = 0;
        while (k < rest.size()
                && (rest.get(k).kind() == Token.Kind.PERIOD || rest.get(k).isAny(Cues.of(PLAN, DONE, LEAD)))
                && !rest.get(k).is(STATE)) {
            k++;
        }
        return k < rest.size() && (rest.get(k).is(STATE) || WordList.RUNS.has(rest.textOf(k)));
    }

    /** 20万吨聚丙烯、…[等]项目, 20万吨聚丙烯、…[生产线]建成投产: works that are listed by what they make. */
    private static boolean isListed(Phrase rest, boolean power) {
        boolean listed = !rest.isEmpty() && (rest.isOnly(0, "、") || rest.isOnly(0, "等"));
        boolean alone = true;
        for (int k = 0; listed && k < rest.size() && rest.get(k).kind() != Token.Kind.BREAK; k++) {
            if (rest.isOnly(k, "等")) {
                return WordList.FACILITY.in(
                        rest.sub(k + 1, Math.min(rest.size(), k + AFTER_ETC)).joined());
            }
            alone &= rest.get(k).kind() != Token.Kind.FIGURE;
            boolean last =
                    power || alone && k + 1 < rest.size() && rest.get(k + 1).is(STATE);
            if (last && WordList.FACILITY.ends(rest.textOf(k))) {
                return true;
            }
        }
        return false;
    }
}
