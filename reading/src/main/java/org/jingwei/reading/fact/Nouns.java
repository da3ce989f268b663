package org.jingwei.reading.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jingwei.core.term.IndicatorKind;
import org.jingwei.core.term.Indicators;
import org.jingwei.reading.lexicon.WordList;

/**
 * Names of what is measured: takes enumerations apart (城乡居民收入, 果品、蔬菜产值) and gives each member what it shares with the
 * others.
 */
final class Nouns {

    private static final int LONGEST_HEAD = 12;
    /** 签约[额], 供热[量]: how a noun ends that is measured. */
    private static final String MEASURED_BY = "额量率";

    /** 开发[区]、工业园[区]规上企业税收: behind such a letter the owners of a list end, and what they share begins. */
    private static final String KINDS = "区县市镇园链本类";

    private static final String ORDINALS = "一二三";

    private record Pair(String word, String first, String second) {}

    private final List<Pair> pairs;
    private final Set<String> heads = new HashSet<>();
    /** The characters that heads end with. */
    private final BitSet headLasts = new BitSet();

    private final Set<String> flows = new HashSet<>();
    private final Indicators indicators;

    Nouns(Indicators indicators) {
        this.indicators = indicators;
        this.pairs = CsvFile.resource(Nouns.class, "pairs.csv", "word", "first", "second", "source").rows().stream()
                .map(row -> new Pair(row.text("word"), row.text("first"), row.text("second")))
                .toList();
        for (CsvRow row : CsvFile.resource(Nouns.class, "heads.csv", "head", "kind", "source")
                .rows()) {
            String head = row.text("head");
            heads.add(head);
            headLasts.set(head.charAt(head.length() - 1));
            if (row.text("kind").equals("flow")) {
                flows.add(head);
            }
        }
    }

    boolean isIndicator(String name) {
        return indicators.named(name).isPresent();
    }

    /** 出口, 税收: a head noun that is an indicator of its own. */
    boolean isFlow(String name) {
        return flows.contains(name);
    }

    /** Whether the catalogue knows the name as something that flows. */
    boolean flows(String name) {
        return indicators
                .named(name)
                .filter(i -> i.kind() == IndicatorKind.FLOW)
                .isPresent();
    }

    boolean isHead(String name) {
        return heads.contains(name);
    }

    /** Whether a flow is one half of what the head counts together: 进口 of 进出口总额. */
    boolean isHalf(String head, String flow) {
        return pairs.stream()
                .anyMatch(p -> head.contains(p.word()) && (flow.contains(p.first()) || flow.contains(p.second())));
    }

    /** The longest head noun that ends the phrase, empty if none does. */
    String headOf(String phrase) {
        int longest = phrase.isEmpty() || !headLasts.get(phrase.charAt(phrase.length() - 1)) ? 0 : LONGEST_HEAD;
        for (int n = Math.min(longest, phrase.length()); n >= 2; n--) {
            String tail = phrase.substring(phrase.length() - n);
            if (heads.contains(tail)) {
                return tail;
            }
        }
        return phrase.endsWith("率") && phrase.length() > 2 ? "率" : "";
    }

    boolean hasHead(String phrase) {
        boolean measured = phrase.length() > 3 && MEASURED_BY.indexOf(phrase.charAt(phrase.length() - 1)) >= 0;
        return measured || !headOf(phrase).isEmpty() || isIndicator(phrase);
    }

    /** Members of a phrase for {@code count} values; one member where it does not come apart. */
    List<String> members(List<String> parts, int count) {
        if (parts.size() > 1) {
            return parts.size() == count ? restored(parts) : List.of(String.join("、", parts));
        }
        return count == 2 ? halves(parts.get(0)) : parts;
    }

    /** Whether each member, restored, is an indicator of its own. */
    boolean allIndicators(List<String> parts) {
        return restored(parts).stream().allMatch(this::isIndicator);
    }

    /** 城乡, 存贷款: two subjects in one word. */
    private List<String> halves(String phrase) {
        for (Pair pair : pairs) {
            int at = phrase.indexOf(pair.word());
            if (at >= 0) {
                String before = phrase.substring(0, at);
                String after = phrase.substring(at + pair.word().length());
                return List.of(before + pair.first() + after, before + pair.second() + after);
            }
        }
        return List.of(phrase);
    }

    /** Gives every member the head or the modifier that is printed once for all. */
    List<String> restored(List<String> parts) {
        if (parts.isEmpty()) { // 等0项指标: a slip of the drafter, of which no name is left
            return List.of();
        }
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        if (isOrdinals(parts)) {
            return ordinals(parts);
        }
        if (first.length() == 1 && parts.size() == 2 && isHead(first + last.substring(1))) {
            return List.of(first + last.substring(1), last);
        }
        String head = headOf(last);
        if (!head.isEmpty() && head.equals(last)) {
            return withModifier(parts, first);
        }
        String rated = ratedThing(parts);
        if (!rated.isEmpty()) {
            return parts.stream().map(p -> p.startsWith(rated) ? p : rated + p).toList();
        }
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            names.add(part.equals(last) || hasHead(part) || head.isEmpty() ? part : part + headFor(part, last, head));
        }
        return names;
    }

    /** [政务服务事项]网上可办率、全程网办率: the things before the first of several rates, which the later ones leave out. */
    private static String ratedThing(List<String> parts) {
        String first = parts.get(0);
        boolean rates = parts.size() > 1 && parts.stream().allMatch(p -> p.endsWith("率"));
        for (int end = first.length() - 2; rates && end > 2; end--) {
            if (WordList.RATED.endsAt(first, end)) {
                String thing = first.substring(0, end);
                boolean told = parts.stream().skip(1).anyMatch(p -> namesThing(p));
                return told ? "" : thing;
            }
        }
        return "";
    }

    private static boolean namesThing(String rate) {
        return WordList.RATED.in(rate);
    }

    private static String headFor(String part, String last, String head) {
        Optional<String> kin = WordList.KIN.has(part) ? WordList.KIN.at(last, 0) : Optional.empty();
        if (kin.isPresent() && last.length() > kin.get().length() + head.length()) {
            return last.substring(kin.get().length());
        }
        char kind = part.charAt(part.length() - 1);
        int alike = last.lastIndexOf(kind, last.length() - head.length() - 1);
        if (KINDS.indexOf(kind) >= 0 && alike > 0 && last.length() - alike - 1 > head.length()) {
            return last.substring(alike + 1);
        }
        int residents = last.indexOf("居民");
        if (residents >= 0 && part.endsWith("居民") && last.substring(residents).endsWith(head)) {
            return last.substring(residents + 2);
        }
        if (residents > 0 && !part.contains("居民") && last.substring(residents).endsWith(head)) {
            return last.substring(residents);
        }
        return head;
    }

    /** 苹果产量、产值: the later members lack the modifier of the first. */
    private List<String> withModifier(List<String> parts, String first) {
        String firstHead = headOf(first);
        String modifier = first.substring(0, first.length() - firstHead.length());
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            boolean bare = !part.equals(first) && isHead(part);
            names.add(bare ? modifier + part : part);
        }
        return names;
    }

    private static boolean isOrdinals(List<String> parts) {
        return parts.stream().limit(parts.size() - 1L).allMatch(p -> ordinal(p) != 0);
    }

    /** 第一, 一, 一产: the industry's letter, or 0. */
    private static char ordinal(String part) {
        String bare = part.startsWith("第") ? part.substring(1) : part;
        boolean known = !bare.isEmpty() && ORDINALS.indexOf(bare.charAt(0)) >= 0;
        String rest = known ? bare.substring(1) : bare;
        return known && (rest.isEmpty() || rest.equals("产") || rest.equals("产业") || rest.equals("次产业"))
                ? bare.charAt(0)
                : 0;
    }

    private List<String> ordinals(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        String bare = last.startsWith("第") ? last.substring(1) : last;
        int at = bare.startsWith("产业", 1) ? 3 : bare.startsWith("次产业", 1) ? 4 : bare.startsWith("产", 1) ? 2 : 1;
        String tail = bare.length() >= at ? bare.substring(at) : "";
        List<String> names = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            char letter = k < parts.size() - 1 ? ordinal(parts.get(k)) : bare.charAt(0);
            names.add("第" + letter + "产业" + tail);
        }
        return names;
    }
}
