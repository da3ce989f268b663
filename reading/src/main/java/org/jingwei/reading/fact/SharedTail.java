package org.jingwei.reading.fact;

import java.util.Optional;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/**
 * The thing that a list of counts names once, behind its last item: 22个省列、109个市列[重大项目], 17个粮油加工和35个冷链物流[项目],
 * 12个城中村和30个老旧小区[改造项目].
 */
final class SharedTail {

    /** 省列, 国家级, 110KV: which of the things, and not what they are. */
    private static final String RANKED = "级列定属";

    private static final int LONGEST_RANK = 5;
    private static final String ONE = "个";

    private SharedTail() {}

    /** {@code name} with what the list that goes on with {@code rest} names at its end; empty if it stands for itself. */
    static Optional<String> named(String name, Phrase rest, Figure figure) {
        boolean rank = isRank(name);
        if (name.isEmpty() || !rank && !ONE.equals(figure.unit().orElse(""))) {
            return Optional.empty();
        }
        return next(rest)
                .map(next -> rank ? ofRank(name, next) : ofWorks(name, next))
                .filter(tail -> !tail.isEmpty())
                .map(tail -> name + tail);
    }

    private static boolean isRank(String name) {
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        return name.length() > 1 && name.length() <= LONGEST_RANK && (RANKED.indexOf(last) >= 0 || isLatin(last));
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** What the item behind the list mark counts, with a rank before its figure (州定15件[民生实事]). */
    private static Optional<String> next(Phrase rest) {
        int k = rest.isEmpty() || rest.get(0).kind() != Token.Kind.LIST ? rest.size() : 1;
        String before = "";
        if (k < rest.size() && rest.get(k).kind() != Token.Kind.FIGURE) {
            before = isRank(rest.textOf(k)) ? rest.textOf(k) : "";
            k++;
        }
        if (k >= rest.size() || rest.get(k).kind() != Token.Kind.FIGURE) {
            return Optional.empty();
        }
        Figure figure = rest.get(k).figure().orElseThrow();
        if (!Counted.isThing(figure.unit().orElse(""))) {
            return Optional.empty();
        }
        CountedNoun noun = CountedNounReader.after(rest.from(k + 1), figure);
        return Optional.of(before + noun.words());
    }

    /** 109个市列[重大项目]: what stands behind the rank of the next item. */
    private static String ofRank(String name, String next) {
        int at = next.indexOf(name.charAt(name.length() - 1));
        boolean ranked = at > 0 && at < LONGEST_RANK && at + 2 < next.length();
        return ranked ? next.substring(at + 1) : "";
    }

    /** 35个冷链物流[项目] for what is done, 30个老旧小区[改造项目] for what it is done to. */
    private static String ofWorks(String name, String next) {
        Optional<String> works = WordList.COUNTABLE.words().stream()
                .filter(word -> next.lastIndexOf(word) > 2)
                .findFirst();
        if (works.isEmpty() || WordList.PLANT.ends(name) || WordList.COUNTABLE.ends(name)) {
            return "";
        }
        if (WordList.WORKING.ends(name)) {
            return works.get();
        }
        String body = next.substring(0, next.lastIndexOf(works.get()));
        return WordList.WORKED.words().stream()
                .filter(verb -> body.endsWith(verb) && body.length() > verb.length() + 1)
                .findFirst()
                .map(verb -> verb + works.get())
                .orElse("");
    }
}
