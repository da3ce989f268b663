package org.jingwei.ledger.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as PostgreSQL can find it. It knows no Chinese words, and needs none: a run of Chinese characters becomes its overlapping
 * pairs, with the last character once more alone, and a phrase of pairs is the phrase of characters. Other letters and digits
 * stay words, in lower case.
 */
public final class Pairs {

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final int LONGEST_WORD = 100;

    /** The last position that a tsvector can tell from its neighbour. */
    private static final int LAST_POSITION = 16_000;

    private Pairs() {}

    private record Run(String text, boolean chinese) {

        List<String> tokens(boolean closed) {
            if (!chinese) {
                return List.of(cut(text.toLowerCase(Locale.ROOT)));
            }
            int[] characters = text.codePoints().toArray();
            List<String> tokens = new ArrayList<>();
            for (int i = 0; i + 1 < characters.length; i++) {
                tokens.add(new String(characters, i, 2));
            }
            if (closed) {
                tokens.add(new String(characters, characters.length - 1, 1));
            }
            return tokens;
        }

        private static String cut(String word) {
            return word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        }

        boolean isOneCharacter() {
            return chinese && text.codePointCount(0, text.length()) == 1;
        }
    }

    /** A literal of PostgreSQL's {@code tsvector}. */
    public static String vector(String text) {
        StringBuilder vector = new StringBuilder();
        int position = 1;
        for (Run run : runs(text)) {
            for (String token : run.tokens(true)) {
                vector.append('\'')
                        .append(token)
                        .append("':")
                        .append(position++)
                        .append(' ');
                if (position > LAST_POSITION) {
                    return vector.toString();
                }
            }
        }
        return vector.toString();
    }

    /** A literal of {@code tsquery}: each word between blanks as a phrase, all of them; empty if there is nothing to look for. */
    public static String query(String words) {
        List<String> phrases = new ArrayList<>();
        for (String word : words.strip().split("[\\s\\u3000]+", -1)) {
            String phrase = phrase(runs(word));
            if (!phrase.isEmpty()) {
                phrases.add("(" + phrase + ")");
            }
        }
        return String.join(" & ", phrases);
    }

    /** The words between blanks that {@link #query} looks for, as they are to be marked in what was found. */
    public static List<String> words(String words) {
        return Arrays.stream(words.strip().split("[\\s\\u3000]+", -1))
                .filter(word -> RUN.matcher(word).find())
                .toList();
    }

    /** In the last run every second pair is enough: it has every character, and fewer long lists to go through. */
    private static String phrase(List<Run> runs) {
        StringBuilder phrase = new StringBuilder();
        int far = 0;
        for (int i = 0; i < runs.size(); i++) {
            boolean last = i == runs.size() - 1;
            List<String> tokens = runs.get(i).tokens(!last);
            for (int n = 0; n < tokens.size(); n++) {
                if (!last || n % 2 == 0 || n == tokens.size() - 1) {
                    append(phrase, far, "'" + tokens.get(n) + "'");
                    far = 0;
                }
                far++;
            }
            if (last && runs.get(i).isOneCharacter()) {
                append(phrase, far, "'" + runs.get(i).text() + "':*");
            }
        }
        return phrase.toString();
    }

    private static void append(StringBuilder phrase, int far, String token) {
        if (!phrase.isEmpty()) {
            phrase.append(far == 1 ? " <-> " : " <" + far + "> ");
        }
        phrase.append(token);
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher found = RUN.matcher(text);
        while (found.find()) {
            String run = found.group();
            boolean chinese = Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN;
            runs.add(new Run(run, chinese));
        }
        return runs;
    }
}
