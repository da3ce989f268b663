package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingwei.reading.lexicon.WordList;

/** What the items of a sentence's list share with each other: subjects, places, the deed that opens the list, the whole they are parts of. */
final class Listing {

    /** The places that were ranked in this sentence, for the figures that follow them in their order. */
    List<String> ranked = List.of();
    /** 可报额缺口33亿元，石桥缺5亿元、…: what the listed places are short of; empty if none are listed. */
    String shortOf = "";
    /** The members of a list that a clause without a figure named. */
    List<String> members = List.of();
    /** Whether the members are things whose rates the sentence has told one by one. */
    boolean rated;
    /** The things that the sentence counted. */
    List<String> things = List.of();
    /** The thing last counted in each unit, for those that are counted out of it (其中有5户停产). */
    private final Map<String, String> thingsByUnit = new HashMap<>();
    /** The products of the paragraph whose output was told. */
    final Set<String> products = new HashSet<>();
    /** All subjects of the sentence so far, for 均居首位. */
    List<String> counted = List.of();
    /** 建议110件、提案64件: the things counted one after the other in this clause, but for the last. */
    List<String> row = List.of();
    /** Whether the last figure counted the noun that follows it. */
    boolean counting;
    /** 甲、乙、丙3项指标: the list before stands for its members. */
    boolean listed;
    /** The members of such a list, for the clause after it. */
    List<String> summed = List.of();
    /** Whether the clause continues a list of counted items. */
    boolean item;
    /** Whether the clause follows a comma behind a figure. */
    boolean behindComma;
    /** 其中甲4个，乙9个: the counts after 其中 are parts until the sentence or its half ends. */
    boolean parts;
    /** How many parts have been counted; behind several, what is measured is of the whole again. */
    int partsCounted;

    private int partFrom;
    /** Nothing has been counted in this part of the sentence. */
    boolean fresh = true;
    /** What is done to the items of the list (新增, 引进). */
    String deed = "";
    /** The unit of the figure before; empty if it has none. */
    String unit = "";
    /** Whether the figure before this one counted the noun that followed it (建成60亩大棚、[10亩温室]). */
    private boolean countedBefore;

    void nextSentence() {
        nextClause();
        fresh = true;
        partFrom = 0;
        ranked = List.of();
        shortOf = "";
        members = List.of();
        rated = false;
        things = List.of();
        counted = List.of();
        listed = false;
        summed = List.of();
        behindComma = false;
        parts = false;
        partsCounted = 0;
        deed = "";
    }

    void nextClause() {
        item = false;
        row = List.of();
    }

    /** A list mark stands between two counts. */
    void nextItem(List<String> named) {
        item = true;
        List<String> all = new ArrayList<>(row);
        all.addAll(named);
        row = all;
    }

    /** The subjects of a figure, each once. */
    void add(List<String> named) {
        fresh = false;
        List<String> all = new ArrayList<>(counted);
        named.stream().filter(n -> !all.contains(n)).forEach(all::add);
        counted = all;
    }

    /** Things just counted, for their rates (建议110件、提案64件，办结率分别…). */
    void addThings(List<String> named) {
        partsCounted += parts ? 1 : 0;
        List<String> all = new ArrayList<>(things);
        all.addAll(named);
        things = all;
    }

    /** Whether the subjects are the things of the sentence that were counted last. */
    boolean countsLast(List<String> subjects) {
        return !things.isEmpty() && subjects.equals(things.subList(things.size() - 1, things.size()));
    }

    /** What was counted in this unit last; empty if nothing was. */
    String thingIn(String unit) {
        return thingsByUnit.getOrDefault(unit, "");
    }

    void counts(String unit, String thing) {
        thingsByUnit.put(unit, thing);
    }

    /** A new part of the sentence begins: nothing has been counted in it. */
    void nextPart() {
        parts = false;
        partsCounted = 0;
        fresh = true;
        partFrom = counted.size();
    }

    /** The subjects of this part of the sentence. */
    List<String> countedInPart() {
        return counted.subList(Math.min(partFrom, counted.size()), counted.size());
    }

    void forgetThings() {
        thingsByUnit.clear();
        products.clear();
    }

    void beginsCount() {
        countedBefore = counting;
        counting = false;
    }

    boolean counted() {
        return countedBefore;
    }

    /** 建成小学13[所]，幼儿园30[所]: a unit that counts things of one kind only, twice. */
    boolean alike(String next) {
        return unit.equals(next) && WordList.KIND_UNIT.has(unit);
    }

    /** The deed that opens a list of counted items, for the items that follow. */
    void rememberDeed(Frame f, List<String> named, String itsUnit) {
        unit = itsUnit;
        if (!item) {
            String found = deedIn(f.noun);
            if (!found.isEmpty() && named.get(0).contains(found)) {
                deed = found;
            } else if (counting && isVerbOf(f.noun, named.get(0))) {
                deed = f.noun.joined();
            } else if (!f.part && f.noun.isEmpty() && counting && f.peeled.isEmpty()) {
                deed = "";
            } else if (!f.part && !f.noun.isEmpty() && !f.noun.all(t -> t.isAny(Cues.BARE) && !t.is(Cue.NAME))) {
                deed = "";
            }
        }
        item = false;
        behindComma = false;
    }

    /** [选派]230名干部、107名队员: what stands before the count is done to the things behind it. */
    private static boolean isVerbOf(Phrase noun, String name) {
        boolean reaches = WordList.REACHES.ends(noun.joined()) && name.startsWith(noun.joined());
        return reaches
                || noun.size() == 1
                        && noun.get(0).kind() == Token.Kind.TEXT
                        && noun.joined().length() == 2
                        && !WordList.NO_DEED.has(noun.joined())
                        && name.length() > 2
                        && name.startsWith(noun.joined());
    }

    private static String deedIn(Phrase noun) {
        if (!noun.isEmpty() && noun.get(0).is(Cue.NAME)) {
            String name = noun.textOf(0);
            return WordList.NEW
                    .at(name, 0)
                    .or(() -> WordList.NAMED_DEED.at(name, 0))
                    .orElse("");
        }
        if (noun.size() == 1 && noun.get(0).is(Cue.DEED)) {
            return noun.textOf(0);
        }
        if (noun.size() > 1 && noun.get(0).is(Cue.STATE)) {
            return noun.textOf(0);
        }
        for (int k = noun.size() - 2; k >= 0; k--) {
            boolean given = k > 0
                    && noun.get(k).is(Cue.DEED)
                    && noun.text().startsWith("为", noun.get(0).begin() - 1);
            if (given) { // 为[小微企业投放]贷款8亿元、担保2亿元: for whom, too
                return noun.until(k + 1).joined();
            }
            boolean opens = k == 0
                    || noun.get(k - 1).kind() != Token.Kind.TEXT
                    || noun.textOf(k).startsWith("新");
            if (opens && noun.get(k).is(Cue.DEED)) {
                return noun.textOf(k);
            }
        }
        return "";
    }
}
