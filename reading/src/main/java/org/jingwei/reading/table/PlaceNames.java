package org.jingwei.reading.table;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.term.RegionWords;

/** Tells places from other names in headers, and resolves 全市 and its like. Immutable. */
final class PlaceNames {

    private static final int LONGEST = 12;

    /** 市本级: what the city itself has, without its counties. */
    private static final String OWN = "本级";

    private static final Pattern ENDING = Pattern.compile(".+(?:省|市|州|盟|县|区|旗|镇|乡|街道|街道办事处)");

    private final NameWords nouns;
    private final Indicators indicators;
    private final RegionWords regionWords;
    private final Set<String> wordsForPlaces;

    PlaceNames(NameWords nouns, Indicators indicators, RegionWords regionWords) {
        this.nouns = nouns;
        this.indicators = indicators;
        this.regionWords = regionWords;
        this.wordsForPlaces = regionWords.words();
    }

    boolean isPlace(String name) {
        if (wordsForPlaces.contains(name)) {
            return true;
        }
        return name.length() >= 2
                && name.length() <= LONGEST
                && ENDING.matcher(name).matches()
                && !nouns.ends(NameWords.Kind.NOPLACE, name)
                && indicators.named(name).isEmpty()
                && (RegionLevel.of(name).isPresent() || name.endsWith("街道") || name.endsWith("区"));
    }

    /** Whether a name is of something measured at a moment: 累计结余. */
    boolean stock(String name) {
        return nouns.ends(NameWords.Kind.STOCK, name);
    }

    /** Whether a name is of a score: 加分. */
    boolean score(String name) {
        return nouns.ends(NameWords.Kind.SCORE, name);
    }

    boolean isWord(String name) {
        return wordsForPlaces.contains(name);
    }

    /** The place that a printed name or word means in a table about {@code own}. */
    Optional<String> resolve(String printed, Optional<String> own) {
        if (!isWord(printed) || printed.endsWith(OWN)) {
            return Optional.of(printed);
        }
        return own.isEmpty()
                ? Optional.of(printed)
                : regionWords.resolve(printed, own.get(), RegionLevel.of(own.get()));
    }
}
