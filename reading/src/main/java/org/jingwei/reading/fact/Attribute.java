package org.jingwei.reading.fact;

import java.util.Optional;
import org.jingwei.reading.lexicon.WordList;

/**
 * A clause that stands before the noun of counted things: 14个[未按期复工的续建项目], 26个[条件好、积极性高的示范村]. The words before 的 say
 * which things are counted; of a list of such words only the noun is kept.
 *
 * @param words the name of the things
 * @param tokens how many tokens the name takes
 */
record Attribute(String words, int tokens) {

    private static final int LONGEST_SAID = 18;
    private static final int LEAST_NOUN = 2;

    static Optional<Attribute> in(Phrase after) {
        int of = 0;
        while (of < after.size() && goesOn(after.get(of)) && !after.isOnly(of, "的")) {
            of++;
        }
        boolean found = of > 0 && of + 1 < after.size() && after.isOnly(of, "的") && goesOn(after.get(of + 1));
        String said = found ? after.until(of).joined() : "";
        return found && isClause(said) ? behind(after, of, said) : Optional.empty();
    }

    private static boolean goesOn(Token t) {
        return switch (t.kind()) {
            case TEXT, WORD, LIST -> true;
            case FIGURE, PERIOD, BREAK, OPEN, CLOSE -> false;
        };
    }

    /** 未按期复工, 获得认定, 条件好、…: no noun that could be counted itself. */
    private static boolean isClause(String said) {
        int list = said.indexOf('、');
        return list > 1
                ? WordList.QUALITY.ends(said.substring(0, list)) && WordList.QUALITY.ends(said)
                : said.length() <= LONGEST_SAID && (WordList.DOES.starts(said) || said.contains("未"));
    }

    private static Optional<Attribute> behind(Phrase after, int of, String said) {
        StringBuilder noun = new StringBuilder();
        for (int k = of + 1; k < after.size() && after.get(k).kind() != Token.Kind.LIST && goesOn(after.get(k)); k++) {
            noun.append(after.textOf(k));
            if (noun.length() >= LEAST_NOUN && WordList.BARE_THING.ends(noun.toString())) {
                String words = said.indexOf('、') > 0 ? noun.toString() : said + "的" + noun;
                return Optional.of(new Attribute(words, k + 1));
            }
        }
        return Optional.empty();
    }
}
