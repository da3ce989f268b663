package org.jingwei.reading.commitment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/** The words of the grammar by role, longest first. Immutable. */
final class Words {

    private final Map<Role, List<String>> byRole = new EnumMap<>(Role.class);
    /** The characters with which the words of a role begin: most places of a text are answered by them alone. */
    private final Map<Role, BitSet> firsts = new EnumMap<>(Role.class);

    private final Map<Role, BitSet> lasts = new EnumMap<>(Role.class);

    private Words(CsvFile file) {
        for (CsvRow row : file.rows()) {
            row.text("source");
            Role role = row.read("role", name -> Role.valueOf(name.toUpperCase(Locale.ROOT)));
            List<String> words = byRole.computeIfAbsent(role, key -> new ArrayList<>());
            for (String word : row.list("words")) {
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
            if (text.startsWith(word, from)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
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
        if (!in(text, role)) {
            return "";
        }
        for (String word : all(role)) {
            if (text.contains(word)) {
                return word;
            }
        }
        return "";
    }

    boolean in(String text, Role first, Role second) {
        return in(text, first) || in(text, second);
    }
}
