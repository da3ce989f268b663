package org.jingwei.reading.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places named by the rank they hold: 增速居前三位的[县为清河县、石桥县、临江区], 第2位的[是平湖县].
 *
 * @param places in the order in which they are printed
 * @param end index after the last token of them
 */
record RankedPlaces(List<String> places, int end) {

    private static final Pattern NAMED = Pattern.compile("的(?:县市区|县区|县市|县|市|区|地区|地方|单位)?(?:依次|分别)?(?:是|为|有)");

    /** The places behind the rank that ends before {@code from}; empty if something else stands there. */
    static Optional<RankedPlaces> after(Phrase sentence, int from) {
        if (from >= sentence.size()) {
            return Optional.empty();
        }
        int end = from;
        while (end < sentence.size()
                && switch (sentence.get(end).kind()) {
                    case TEXT, WORD, LIST -> true;
                    case FIGURE, PERIOD, BREAK, OPEN, CLOSE -> false;
                }) {
            end++;
        }
        String words = sentence.sub(from, end).joined();
        Matcher named = NAMED.matcher(words);
        if (!named.lookingAt()) {
            return Optional.empty();
        }
        List<String> places = List.of(words.substring(named.end()).split("[、和及与]"));
        return places.stream().allMatch(Places::isPlace)
                ? Optional.of(new RankedPlaces(places, end))
                : Optional.empty();
    }
}
