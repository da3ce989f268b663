package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.term.Measure;
import org.jingwei.reading.lexicon.WordList;

/**
 * The names that the words before the figures print: one, with the words that it shares with others, or a list (甲、乙分别…) that gives
 * as many as there are figures where it can.
 */
final class PrintedSubjects {

    private final Nouns nouns;
    private final Memory memory;
    private final SharedWords shared;

    PrintedSubjects(Nouns nouns, Memory memory, SharedWords shared) {
        this.nouns = nouns;
        this.memory = memory;
        this.shared = shared;
    }

    /** 甲、乙、丙等[行业增加值]分别…: as many examples as figures, each with what is measured; empty if they are not as many. */
    List<String> examples(Phrase noun, int count) {
        for (int k = noun.size() - 2; k > 0; k--) {
            if (noun.isOnly(k, "等")) {
                String tail = noun.from(k + 1).joined();
                int number = WordList.SUMMED.at(tail, 0).map(String::length).orElse(0);
                List<String> parts = fittingOrCoarse(noun.until(k), count);
                return parts.size() == count && nouns.hasHead(tail)
                        ? parts.stream().map(p -> p + tail.substring(number)).toList()
                        : List.of();
            }
        }
        return List.of();
    }

    private static List<String> fittingOrCoarse(Phrase list, int count) {
        List<String> parts = list.parts();
        return parts.size() == count ? parts : list.coarseParts();
    }

    /** The names for {@code count} figures; a list that is not as long is one name, and before one figure all its members. */
    List<String> named(Phrase noun, Frame f, int count) {
        Optional<List<String>> each = eachOf(noun, count);
        if (each.isPresent()) {
            return each.get();
        }
        List<String> parts = noun.parts();
        if (count == 1 && parts.size() == 1 && f.each) {
            String name = parts.get(0);
            return memory.list.rated && name.endsWith("率")
                    ? memory.list.members.stream().map(m -> m + name).toList()
                    : nouns.members(parts, 2);
        }
        return count == 1 && parts.size() > 1
                ? ofOneFigure(noun, parts, f)
                : members(noun, fitting(noun, count), f, count);
    }

    /** 甲、乙、丙分别[完成投资]…, 3个甲、5个乙分别[完成投资]…: what stands after 分别 is measured of each. */
    private Optional<List<String>> eachOf(Phrase noun, int count) {
        for (int k = 1; k < noun.size() - 1; k++) {
            if (noun.get(k).is(EACH) && !noun.get(k).isAny(Cues.NOUNS)) {
                String head = noun.from(k + 1).joined();
                Phrase list = noun.until(k);
                List<String> parts = fittingOrCoarse(list, count);
                List<String> things = memory.list.counted;
                if (count > 1
                        && things.size() >= count
                        && things.get(things.size() - 1).endsWith(list.joined())) {
                    parts = things.subList(things.size() - count, things.size());
                }
                return parts.size() == count
                        ? Optional.of(parts.stream().map(p -> p + head).toList())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A list before one figure: the figure holds for each member (甲、乙增速均为5%), or the list is one name (文化和旅游收入). */
    private List<String> ofOneFigure(Phrase noun, List<String> parts, Frame f) {
        boolean several = f.each
                || parts.stream().allMatch(p -> p.endsWith("率"))
                || memory.list.listed
                || f.measure != Measure.LEVEL && nouns.allIndicators(parts)
                || f.aspect && !noun.hasAnd();
        memory.list.listed = false;
        if (f.each && f.thingsOrSize && f.measure == Measure.LEVEL) {
            return shared.ofEach(parts, noun);
        }
        return several ? nouns.restored(parts) : List.of(shared.withHead(noun.joined(), f, false));
    }

    /** The members as they come apart into {@code count}, by 、 alone if need be; one name where they do not. */
    private static List<String> fitting(Phrase noun, int count) {
        List<String> parts = noun.parts();
        for (List<String> other : List.of(noun.coarseParts(), noun.coarseButLast())) {
            if (parts.size() != count && other.size() == count) {
                parts = other;
            }
        }
        return parts;
    }

    private List<String> members(Phrase noun, List<String> parts, Frame f, int count) {
        if (parts.size() > 1 && parts.size() != count) {
            return List.of(noun.joined());
        }
        boolean list = parts.size() > 1;
        List<String> members = nouns.members(parts, count);
        if (!list && members.size() == 1) {
            members = List.of(withShared(members.get(0), f));
        }
        return members.stream()
                .map(n -> shared.withHead(n, f, list && f.measure != Measure.LEVEL))
                .toList();
    }

    private String withShared(String name, Frame f) {
        String whole = shared.withOtherRung(name);
        return f.measure == Measure.LEVEL && !f.peeledAny("完成", "实现", "累计完成", "全面完成")
                ? shared.withDeed(shared.ofWhole(shared.withModifier(ofKind(whole, f)), f), f)
                : whole;
    }

    /** 企业6家，其中[煤炭开采]1家: of that kind, and the same things. */
    private String ofKind(String name, Frame f) {
        boolean part =
                f.thingsOrSize && memory.list.parts && WordList.KIND_END.ends(name) && !WordList.NO_INDUSTRY.ends(name);
        if (part) {
            for (String thing : WordList.KIND_OF.words()) {
                if (memory.whole.endsWith(thing)) {
                    return name + thing;
                }
            }
        }
        return name;
    }
}
