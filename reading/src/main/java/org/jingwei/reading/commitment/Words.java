package org.jingwei.reading.commitment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;
import org.jspecify.annotations.Nullable;

/**
 * The words of the grammar by role, longest first. A word may name behind {@code !} the letters before which it is another
 * word ({@code 复工!程作} is none in 修复工程), and before {@code ~} those behind which it is one ({@code 推~动工} is none
 * in 推动工业), in whatever role. Immutable.
 */
final class Words {

    private final Map<Role, List<String>> byRole = new EnumMap<>(Role.class);
    /** The characters with which the words of a role begin: most places of a text are answered by them alone. */
    private final Map<Role, BitSet> firsts = new EnumMap<>(Role.class);

    private final Map<Role, BitSet> lasts = new EnumMap<>(Role.class);
    private final Map<String, String> notBefore = new HashMap<>();
    private final Map<String, String> notBehind = new HashMap<>();

    private Words(CsvFile file) {
        for (CsvRow row : file.rows()) {
            row.text("source");
            Role role = row.read("role", name -> Role.valueOf(name.toUpperCase(Locale.ROOT)));
            List<String> words = byRole.computeIfAbsent(role, key -> new ArrayList<>());
            for (String printed : row.list("words")) {
                String word = bounded(printed);
                if (word.isEmpty()) {
                    throw row.bad("names only the letters around it: " + printed);
                }
                if (words.contains(word)) {
                    throw row.bad("stands already in the file: " + word);
                }
                words.add(word);
                firsts.computeIfAbsent(role, key -> new BitSet()).set(word.charAt(0));
                lasts.computeIfAbsent(role, key -> new BitSet()).set(word.charAt(word.length() - 1));
            }
        }
        byRole.values()
                .forEach(
                        words -> words.sort(Comparator.comparing(String::length).reversed()));
    }

    /** The word alone; what must not stand around it is kept. */
    private String bounded(String printed) {
        int from = printed.indexOf('~') + 1;
        int mark = printed.indexOf('!');
        int to = mark < 0 ? printed.length() : mark;
        String word = printed.substring(from, Math.max(from, to));
        if (from > 0) {
            notBehind.merge(word, printed.substring(0, from - 1), String::concat);
        }
        if (mark >= 0) {
            notBefore.merge(word, printed.substring(to + 1), String::concat);
        }
        return word;
    }

    static Words standard() {
        return of(CsvFile.resource(Words.class, "words.csv", "role", "words", "source"));
    }

    /**
     * @throws org.jingwei.core.data.BadData naming the line whose role is unknown or whose word comes twice
     */
    static Words of(CsvFile file) {
        return new Words(file);
    }

    private List<String> all(Role role) {
        return byRole.getOrDefault(role, List.of());
    }

    private boolean begins(Role role, char c) {
        return firsts.containsKey(role) && firsts.get(role).get(c);
    }

    int count(Role role) {
        return all(role).size();
    }

    /** The longest word of the role that begins at {@code from}. */
    Optional<String> at(String text, int from, Role role) {
        if (from >= text.length() || !begins(role, text.charAt(from))) {
            return Optional.empty();
        }
        for (String word : all(role)) {
            if (text.startsWith(word, from) && !another(word, text, from)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Whether the letters around it make another word of it. */
    private boolean another(String word, String text, int from) {
        int to = from + word.length();
        return to < text.length() && among(notBefore.get(word), text.charAt(to))
                || from > 0 && among(notBehind.get(word), text.charAt(from - 1));
    }

    private static boolean among(@Nullable String letters, char letter) {
        return letters != null && letters.indexOf(letter) >= 0;
    }

    boolean starts(String text, Role... roles) {
        for (Role role : roles) {
            if (at(text, 0, role).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The longest word of the role with which the text ends. */
    Optional<String> ending(String text, Role role) {
        if (text.isEmpty() || !lasts.containsKey(role) || !lasts.get(role).get(text.charAt(text.length() - 1))) {
            return Optional.empty();
        }
        for (String word : all(role)) {
            if (text.endsWith(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    boolean ends(String text, Role role) {
        return ending(text, role).isPresent();
    }

    boolean in(String text, Role role) {
        for (int i = 0; i < text.length(); i++) {
            if (at(text, i, role).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The longest word of the role that stands in the text; empty text if none does. */
    String within(String text, Role role) {
        String longest = "";
        for (int i = 0; i < text.length(); i++) {
            String word = at(text, i, role).orElse("");
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    /** Whether a word of the role stands in the text that is not one of the other role as well. */
    boolean inBut(String text, Role role, Role except) {
        for (int i = 0; i < text.length(); i++) {
            Optional<String> word = at(text, i, role);
            if (word.isPresent() && !word.equals(at(text, i, except))) {
                return true;
            }
        }
        return false;
    }

    boolean in(String text, Role first, Role second) {
        return in(text, first) || in(text, second);
    }
}
