package org.jingwei.core.term;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/**
 * What an article means by 全市, 我省, 全区: the words of {@code region-words.csv}, read against the article's own region
 * and the regions above it. Immutable and safe for use by many threads.
 */
public final class RegionWords {

    private static final String RUNGS = "国省市县区州盟旗镇乡村道";

    private final Map<String, Rule> rules = new HashMap<>();
    private final Regions tree;

    private RegionWords(CsvFile file, Regions tree) {
        this.tree = tree;
        for (CsvRow row : file.rows()) {
            Set<RegionLevel> levels = EnumSet.noneOf(RegionLevel.class);
            for (String level : row.list("levels")) {
                levels.add(RegionLevel.valueOf(level));
            }
            Rule rule = new Rule(row.list("endings"), levels);
            for (String word : row.list("words")) {
                if (rules.putIfAbsent(word, rule) != null) {
                    throw row.bad("the word " + word + " stands already");
                }
            }
        }
    }

    /** The words that come with Jingwei, over the standard region tree. */
    public static RegionWords standard() {
        return Standard.WORDS;
    }

    /** The same words over another tree, such as the standard one with regions of the user's own. */
    public static RegionWords over(Regions tree) {
        return new RegionWords(
                CsvFile.resource(RegionWords.class, "region-words.csv", "words", "endings", "levels"), tree);
    }

    /** The words that can be resolved. */
    public Set<String> words() {
        return Set.copyOf(rules.keySet());
    }

    /**
     * The region that a word means in an article, by these rules in turn:
     *
     * <ol>
     *   <li>全国, 我国: always 全国.
     *   <li>The article's own region, as the article prints it, if the word fits its level and name: 全市 in a city of
     *       any level, 全区 in an autonomous region, a district or a zone, 全县 in a county. A masked name without an
     *       ending (XX) fits by its level alone.
     *   <li>The nearest region above it that the word fits, if the tree knows the article's region: 全市 of a district is
     *       the district's city; 全区 of a city in Ningxia is Ningxia. Where several regions bear the name, they must
     *       agree.
     *   <li>The word itself where it may mean a region above that the tree does not know: 全省 of XX市.
     *   <li>Nothing where the word can only mean a region below or beside the article's: 全县 in the report of a city.
     * </ol>
     *
     * @param articleRegion as printed; may be masked; blank if the article prints none, then every word stays as it is
     * @param level of the article's region; if it is not known, that of its name is taken
     */
    public Optional<String> resolve(String word, String articleRegion, Optional<RegionLevel> level) {
        Rule rule = rules.get(word);
        if (rule == null) {
            return Optional.empty();
        }
        if (rule.levels.contains(RegionLevel.NATION)) {
            return Optional.of("全国");
        }
        String region = articleRegion.strip();
        Optional<RegionLevel> at = level.isPresent() ? level : RegionLevel.of(region);
        if (region.isEmpty() || at.isEmpty()) {
            return Optional.of(word);
        }
        List<Region> known = known(region, at.get());
        if (known.isEmpty() ? rule.fits(region, at.get(), true) : rule.fitsAny(known)) {
            return Optional.of(region);
        }
        Set<Optional<String>> above = above(rule, known);
        return above.size() == 1 ? above.iterator().next() : unknownAbove(rule, at.get(), word);
    }

    /** The regions that the article's region may be: one, or several of one name and level, or none. */
    private List<Region> known(String region, RegionLevel level) {
        List<Region> found = new ArrayList<>(tree.all(region));
        found.removeIf(one -> one.level() != level);
        if (found.isEmpty()) {
            tree.named(region).filter(one -> one.level() == level).ifPresent(found::add);
        }
        return found;
    }

    /** What the word means above each of the regions: of several of one name, all may lie in the same province. */
    private static Set<Optional<String>> above(Rule rule, List<Region> regions) {
        Set<Optional<String>> above = new HashSet<>();
        for (Region region : regions) {
            Optional<Region> at = region.parent();
            while (at.isPresent() && !rule.fits(at.get().name(), at.get().level(), false)) {
                at = at.get().parent();
            }
            above.add(at.map(Region::name));
        }
        return above;
    }

    private static Optional<String> unknownAbove(Rule rule, RegionLevel article, String word) {
        for (RegionLevel level : rule.levels) {
            if (level.above(article)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private record Rule(List<String> endings, Set<RegionLevel> levels) {

        boolean fitsAny(List<Region> regions) {
            for (Region region : regions) {
                if (fits(region.name(), region.level(), false)) {
                    return true;
                }
            }
            return false;
        }

        boolean fits(String name, RegionLevel level, boolean maskAllowed) {
            if (!levels.contains(level)) {
                return false;
            }
            for (String ending : endings) {
                if (name.endsWith(ending)) {
                    return true;
                }
            }
            return maskAllowed && RUNGS.indexOf(name.charAt(name.length() - 1)) < 0;
        }
    }

    /** Read on first use, once. */
    private static final class Standard {
        static final RegionWords WORDS = over(Regions.standard());
    }
}
