package org.jingwei.ledger.store;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.term.Region;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.term.RegionWords;
import org.jingwei.core.term.Regions;
import org.jingwei.core.text.Article;
import org.jingwei.ledger.sql.Storable;

/**
 * Which place a fact speaks of: 全市 in the report of a city is that city, 城关区 there is that city's. Nothing where the text
 * does not tell: a masked name (XX县) is another place in each document.
 */
final class Places {

    private static final Pattern MASKED = Pattern.compile("[XxＸｘ×某*＊○〇]");
    private static final Pattern OTHER_NAME = Pattern.compile("[（(][^（()）]*[）)]$");
    private static final int LONGEST_NAME = 100;

    private final Regions tree;
    private final RegionWords words;

    Places(Regions tree, RegionWords words) {
        this.tree = tree;
        this.words = words;
    }

    static Places in(Regions regions) {
        return new Places(regions, RegionWords.over(regions));
    }

    /** A place by its path from the province down, or by its printed name where the tree has none. */
    record Place(String name, Optional<String> code) {

        private static Place of(Region region) {
            return new Place(region.path(), region.code());
        }
    }

    Optional<Place> of(Fact fact, Article article) {
        return of(fact, article.region().orElse(""), article.level());
    }

    /**
     * @param printed the place of the article, empty if none
     * @param level of that place
     */
    Optional<Place> of(Fact fact, String printed, Optional<RegionLevel> level) {
        String own = oneName(printed);
        String named = oneName(fact.qualifiers().region().map(String::strip).orElse(own));
        String meant = words.resolve(named, own, level).orElse(named);
        if (isNobodys(meant)) {
            return Optional.empty();
        }
        Optional<Region> home = tree.named(own);
        return Optional.of(home.filter(region -> !own.equals(meant))
                .flatMap(region -> tree.within(region, meant))
                .or(() -> tree.named(meant))
                .map(Place::of)
                .orElseGet(() -> new Place(below(own, meant, level) + Storable.text(meant), Optional.empty())));
    }

    /** A place by its name or by its path. */
    Optional<Place> named(String printed) {
        String name = printed.strip();
        return isNobodys(name)
                ? Optional.empty()
                : Optional.of(tree.all().stream()
                        .filter(region -> region.path().equals(name))
                        .findFirst()
                        .or(() -> tree.named(name))
                        .map(Place::of)
                        .orElseGet(() -> new Place(Storable.text(name), Optional.empty())));
    }

    private boolean isNobodys(String name) {
        return name.isEmpty()
                || name.length() > LONGEST_NAME
                || MASKED.matcher(name).find()
                || isOpen(name);
    }

    /** The name without the other one that is printed behind it in brackets, if the tree knows it so: 临江区（滨海新区）. */
    private String oneName(String printed) {
        String name = OTHER_NAME.matcher(printed).replaceFirst("");
        return tree.named(printed).isEmpty() && tree.named(name).isPresent() ? name : printed;
    }

    /** A word such as 全市 that nobody could resolve. */
    private boolean isOpen(String meant) {
        return words.words().contains(meant) && tree.named(meant).isEmpty() && !meant.equals("全国");
    }

    /** The article's place in front of a name that lies below it: 临江区 is not everybody's 临江区. */
    private String below(String own, String meant, Optional<RegionLevel> home) {
        boolean lower = RegionLevel.of(meant)
                .flatMap(level -> home.map(above -> above.above(level)))
                .orElse(false);
        boolean open = own.isEmpty() || own.equals(meant) || MASKED.matcher(own).find();
        return !lower || open || own.length() > LONGEST_NAME
                ? ""
                : tree.named(own).map(Region::path).orElse(Storable.text(own));
    }
}
