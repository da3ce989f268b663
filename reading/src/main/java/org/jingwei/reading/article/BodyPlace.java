package org.jingwei.reading.article;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.term.Regions;
import org.jingwei.reading.lexicon.WordList;

/**
 * The place that a text is about where its title prints none: the region of the rank that the text calls its own (我县, 全市) which
 * it names far more often than any other of that rank (once will do where it speaks for the place: 对云岭发展负责), or the prefecture whose counties it names by their full names (利州区,
 * 苍溪县) and no other's. Nothing is inferred from what is not printed.
 */
final class BodyPlace {

    private static final String OWNERS = "我全本";
    private static final String RANKS = "省市州县区旗";
    private static final int LEAST = 2;

    /** A short name may be a word of its own (平安, 白银); so often it is a name all the same. */
    private static final int OFTEN = 4;

    /** Who speaks for a place by its name so often speaks for his own, whatever its title hides. */
    private static final int FIRMLY = 3;

    private final AhoCorasickDoubleArrayTrie<List<Region>> names = new AhoCorasickDoubleArrayTrie<>();

    private BodyPlace(Regions tree) {
        TreeMap<String, List<Region>> entries = new TreeMap<>();
        for (Region region : tree.all()) {
            if (region.level() == RegionLevel.NATION) {
                continue;
            }
            enter(entries, region.name(), region);
            region.aliases().stream()
                    .filter(a -> a.length() >= 2 && !WordList.COMMON.has(a))
                    .forEach(a -> enter(entries, a, region));
        }
        names.build(entries);
    }

    private static void enter(TreeMap<String, List<Region>> entries, String name, Region region) {
        entries.computeIfAbsent(name, n -> new ArrayList<>()).add(region);
    }

    static BodyPlace standard() {
        return Standard.PLACE;
    }

    /** Built when the first text without a place in its title asks. */
    private static final class Standard {
        private static final BodyPlace PLACE = new BodyPlace(Regions.standard());
    }

    Optional<String> find(String title, List<String> texts) {
        char rank = ownRank(List.of(title));
        rank = rank == 0 ? ownRank(texts) : rank;
        return rank == 0 ? Optional.empty() : ofRank(rank, texts);
    }

    /** XX市 in the title of a text that again and again speaks for one city (推动云岭长远发展, 关心支持云岭发展): that city. */
    Optional<String> behindMask(String masked, List<String> texts) {
        char rank = masked.charAt(masked.length() - 1);
        Map<Region, Integer> counts = new HashMap<>();
        for (String text : texts) {
            names.parseText(text, (int begin, int end, List<Region> regions) -> {
                if (isSpokenFor(text, begin, end)) {
                    count(counts, regions, rank, 1);
                }
            });
        }
        return dominant(counts)
                .filter(region -> counts.getOrDefault(region, 0) >= FIRMLY)
                .map(region -> printed(region, rank, texts));
    }

    private Optional<String> ofRank(char rank, List<String> texts) {
        Map<Region, Integer> counts = new HashMap<>();
        Set<Region> counties = new HashSet<>();
        for (String text : texts) {
            names.parseText(text, (int begin, int end, List<Region> regions) -> {
                List<Region> once = regions.stream()
                        .filter(r -> r.name().length() == end - begin || !text.startsWith(r.name(), begin))
                        .toList();
                int weight = isSpokenFor(text, begin, end) ? OFTEN : 1;
                count(counts, once, rank, weight);
                regions.stream()
                        .filter(r -> r.level() == RegionLevel.COUNTY && r.name().length() == end - begin)
                        .filter(r -> regions.size() == 1)
                        .forEach(counties::add);
            });
        }
        return dominant(counts)
                .filter(region -> counts.getOrDefault(region, 0) >= OFTEN || inFull(region, rank, texts))
                .map(region -> printed(region, rank, texts))
                .or(() -> ofCounties(counties, rank, counts));
    }

    /** The prefecture of most counties that are named: two of them, or one where it is named itself. */
    private static Optional<String> ofCounties(Set<Region> counties, char rank, Map<Region, Integer> named) {
        Map<Region, Integer> above = new HashMap<>();
        for (Region county : counties) {
            county.parent()
                    .filter(p -> p.level() == RegionLevel.PREFECTURE)
                    .filter(p -> p.name().charAt(p.name().length() - 1) == rank)
                    .ifPresent(p -> above.merge(p, 1, Integer::sum));
        }
        Map<Region, Integer> sums = new HashMap<>();
        above.forEach((region, count) -> sums.put(region, count + (named.containsKey(region) ? 1 : 0)));
        return dominant(sums).map(Region::name);
    }

    private static boolean inFull(Region region, char rank, List<String> texts) {
        return texts.stream()
                .anyMatch(t ->
                        t.contains(region.name()) || region.aliases().stream().anyMatch(a -> t.contains(a + rank)));
    }

    /** The name as the text has it: 湘西州 where the full name of the prefecture is never printed. */
    private static String printed(Region region, char rank, List<String> texts) {
        if (texts.stream().anyMatch(t -> t.contains(region.name()))) {
            return region.name();
        }
        return region.aliases().stream()
                .filter(a -> a.length() >= 2 && texts.stream().anyMatch(t -> t.contains(a)))
                .findFirst()
                .map(a -> a.endsWith(String.valueOf(rank)) ? a : a + rank)
                .orElse(region.name());
    }

    /** The rank of place that the texts call their own most often; 0 if none. */
    private static char ownRank(List<String> texts) {
        int[] counts = new int[RANKS.length()];
        for (String text : texts) {
            for (int i = 0; i + 1 < text.length(); i++) {
                int rank = OWNERS.indexOf(text.charAt(i)) >= 0 ? RANKS.indexOf(text.charAt(i + 1)) : -1;
                if (rank >= 0) {
                    counts[rank] += text.charAt(i) == '我' ? 3 : 1;
                }
            }
        }
        int best = -1;
        for (int k = 0; k < counts.length; k++) {
            best = counts[k] > 0 && (best < 0 || counts[k] > counts[best]) ? k : best;
        }
        return best < 0 ? 0 : RANKS.charAt(best);
    }

    /** [我们]云岭的命脉, [对]云岭[发展]高度负责: who speaks so speaks for the place. */
    private static boolean isSpokenFor(String text, int begin, int end) {
        return WordList.OUR.endsAt(text, begin)
                || WordList.CONCERNING.endsAt(text, begin) && WordList.CONCERN.startsAt(text, end);
    }

    /** A short name that several places share is no evidence. */
    private static void count(Map<Region, Integer> counts, List<Region> regions, char rank, int weight) {
        List<Region> fitting = regions.stream()
                .filter(r -> r.name().endsWith(String.valueOf(rank)))
                .toList();
        if (fitting.size() == 1) {
            counts.merge(fitting.get(0), weight, Integer::sum);
        }
    }

    private static Optional<Region> dominant(Map<Region, Integer> counts) {
        List<Map.Entry<Region, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<Region, Integer>comparingByValue().reversed())
                .limit(2)
                .toList();
        boolean clear = !most.isEmpty()
                && most.get(0).getValue() >= LEAST
                && (most.size() == 1
                        || most.get(0).getValue() >= 2 * most.get(1).getValue());
        return clear ? Optional.of(most.get(0).getKey()) : Optional.empty();
    }
}
