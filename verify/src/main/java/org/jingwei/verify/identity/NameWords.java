package org.jingwei.verify.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jingwei.core.data.CsvFile;
import org.jingwei.verify.page.Likeness;

/** The words of {@code name-words.csv}: what two names may differ in and still be of one thing, and what makes it another. Immutable, thread-safe. */
final class NameWords {

    private enum Role {
        ACT,
        TELL
    }

    /**
     * A name without what is done, as far as it can be told from another.
     *
     * @param core its characters in order
     * @param told the words that it must share with another name of the same thing
     */
    record Name(String core, List<String> told) {

        /** How many characters both have, wherever they stand. */
        int shared(Name other) {
            StringBuilder rest = new StringBuilder(other.core);
            int shared = 0;
            for (int i = 0; i < core.length(); i++) {
                int at = rest.indexOf(core.substring(i, i + 1));
                if (at >= 0) {
                    rest.deleteCharAt(at);
                    shared++;
                }
            }
            return shared;
        }

        /** The length of the longest run of characters in both. */
        int run(Name other) {
            return Likeness.run(core, other.core);
        }
    }

    private static final Pattern OUTSIDE = Pattern.compile("[\\s“”‘’、（）()《》0-9.]");

    private final List<String> acts = new ArrayList<>();
    private final List<String> tells = new ArrayList<>();

    NameWords() {
        CsvFile.resource(NameWords.class, "name-words.csv", "word", "role", "source")
                .rows()
                .forEach(row -> {
                    Role role = row.read("role", name -> Role.valueOf(name.toUpperCase(Locale.ROOT)));
                    (role == Role.ACT ? acts : tells).add(row.text("word"));
                });
        acts.sort(Comparator.comparingInt(word -> -word.length()));
    }

    Name name(String indicator) {
        String plain = OUTSIDE.matcher(indicator).replaceAll("");
        TreeSet<String> told = new TreeSet<>();
        tells.stream().filter(plain::contains).forEach(told::add);
        String core = plain;
        for (String act : acts) {
            core = core.replace(act, "");
        }
        return new Name(core, List.copyOf(told));
    }
}
