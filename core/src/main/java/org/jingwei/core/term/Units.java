package org.jingwei.core.term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/**
 * The catalogue of units, {@code units.csv}. Reads a unit that stands alone ({@link #parse}) and finds one behind a figure
 * ({@link #matchAt}), with number words before it (万亩) and a slash behind (元/吨). Immutable, thread-safe.
 */
public final class Units {

    private static final Predicate<UnitEntry> ALL = entry -> true;
    private static final Predicate<UnitEntry> PREFIXED = UnitEntry::prefixed;
    private static final Predicate<UnitEntry> DIVIDES = UnitEntry::divides;
    private static final Predicate<UnitEntry> BOTH = PREFIXED.and(DIVIDES);
    private static final Set<String> TRAITS = Set.of("prefix", "per", "thing");
    private static final String NUMBER = "number";

    private final UnitTrie writings;
    private final UnitTrie numbers;
    private final List<Unit> all;

    private Units(Map<String, UnitEntry> writings) {
        Map<String, UnitEntry> words = new LinkedHashMap<>(writings);
        words.values().removeIf(entry -> !entry.unit().dimension().over().equals(NUMBER));
        this.writings = UnitTrie.of(writings);
        this.numbers = UnitTrie.of(words);
        Set<Unit> units = new LinkedHashSet<>();
        writings.values().forEach(entry -> units.add(entry.unit()));
        this.all = List.copyOf(units);
    }

    /** The catalogue that Jingwei ships. */
    public static Units standard() {
        return Standard.UNITS;
    }

    /**
     * Reads a catalogue.
     *
     * @throws org.jingwei.core.data.BadData naming the line that is not a unit or repeats a writing
     */
    public static Units of(CsvFile file) {
        Map<String, UnitEntry> writings = new LinkedHashMap<>();
        for (CsvRow row : file.rows()) {
            enter(row, writings);
        }
        return new Units(writings);
    }

    static CsvFile file() {
        return CsvFile.resource(Units.class, "units.csv", COLUMNS.toArray(String[]::new));
    }

    static final List<String> COLUMNS =
            List.of("symbol", "names", "spellings", "dimension", "size", "traits", "unless", "source");

    private static void enter(CsvRow row, Map<String, UnitEntry> writings) {
        row.text("source");
        List<String> names = new ArrayList<>(List.of(row.text("symbol")));
        names.addAll(row.list("names"));
        for (String name : names) {
            put(row, writings, name, entry(row, name));
        }
        for (String spelling : row.list("spellings")) {
            put(row, writings, spelling, entry(row, names.get(0)));
        }
    }

    private static void put(CsvRow row, Map<String, UnitEntry> writings, String writing, UnitEntry entry) {
        if (!writing.equals(Width.compact(writing))) {
            throw row.bad("a writing that is not at half width or holds a blank: " + writing);
        }
        if (writings.putIfAbsent(writing, entry) != null) {
            throw row.bad("stands already in the file: " + writing);
        }
    }

    private static UnitEntry entry(CsvRow row, String symbol) {
        List<String> traits = row.list("traits");
        if (!TRAITS.containsAll(traits)) {
            throw row.bad("traits are of " + TRAITS + ", not " + traits);
        }
        List<String> unless = row.list("unless");
        if (unless.stream().anyMatch(word -> word.length() != 1)) {
            throw row.bad("unless takes single characters, not " + unless);
        }
        Dimension dimension = row.read("dimension", Dimension::parse);
        BigDecimal size = row.read("size", BigDecimal::new);
        Unit unit =
                row.read("symbol", s -> new Unit(symbol, dimension, size, BigDecimal.ONE, traits.contains("thing")));
        return new UnitEntry(unit, traits.contains("prefix"), traits.contains("per"), String.join("", unless));
    }

    /** Every unit of the catalogue under each of its names, without number words and slashes, in the file's order. */
    public List<Unit> all() {
        return all;
    }

    /** The unit that a whole text names (at any width, blanks ignored); empty if it names none. */
    public Optional<Unit> parse(String text) {
        String compact = Width.compact(text);
        return matchAt(compact, 0)
                .filter(match -> match.end() == compact.length() && !match.more())
                .map(UnitMatch::unit);
    }

    /**
     * The longest unit that begins at {@code from}, or behind one blank there. One blank, 余 or 多 may stand between the number
     * word and the unit. Allocates nothing where there is none.
     */
    public Optional<UnitMatch> matchAt(CharSequence text, int from) {
        Optional<Found> found = find(text, skipBlank(text, from), ALL, PREFIXED);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        UnitMatch match = found.get().match;
        return Optional.of(found.get().entry.prefixed() ? quotient(text, match) : match);
    }

    /** 元/吨: the quotient, if a unit stands behind a slash; otherwise the match itself. */
    private UnitMatch quotient(CharSequence text, UnitMatch match) {
        int slash = match.end();
        if (slash >= text.length() || Width.half(text.charAt(slash)) != '/') {
            return match;
        }
        return find(text, slash + 1, DIVIDES, BOTH)
                .filter(under -> !under.match.more())
                .map(under -> new UnitMatch(match.unit().per(under.match.unit()), under.match.end(), match.more()))
                .orElse(match);
    }

    /** The longest unit at {@code start}, alone or behind a number word; of two as long the one alone (千瓦 is no thousand). */
    private Optional<Found> find(
            CharSequence text, int start, Predicate<UnitEntry> alone, Predicate<UnitEntry> behindNumber) {
        int best = writings.longest(text, start, alone);
        int word = -1;
        for (int end = numbers.longest(text, start, ALL); end > start; end--) {
            int stop = numbers.entry(text, start, end).isPresent()
                    ? writings.longest(text, unitStart(text, end), behindNumber)
                    : -1;
            if (stop > best) {
                best = stop;
                word = end;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        int end = best;
        return word < 0
                ? writings.entry(text, start, end)
                        .map(entry -> new Found(entry, new UnitMatch(entry.unit(), end, false)))
                : Optional.of(behind(text, start, word, end));
    }

    private Found behind(CharSequence text, int start, int word, int end) {
        UnitEntry number = numbers.entry(text, start, word).orElseThrow();
        UnitEntry entry = writings.entry(text, unitStart(text, word), end).orElseThrow();
        boolean more = moreAt(text, skipBlank(text, word));
        return new Found(entry, new UnitMatch(entry.unit().times(number.unit()), end, more));
    }

    /** Where the unit begins behind a number word: a blank may stand between, or 余 or 多 with a blank on either side. */
    private static int unitStart(CharSequence text, int word) {
        int at = skipBlank(text, word);
        return moreAt(text, at) ? skipBlank(text, at + 1) : at;
    }

    private static boolean moreAt(CharSequence text, int at) {
        return at < text.length() && (text.charAt(at) == '余' || text.charAt(at) == '多');
    }

    private static int skipBlank(CharSequence text, int at) {
        return at < text.length() && blank(text.charAt(at)) ? at + 1 : at;
    }

    private static boolean blank(char c) {
        return Width.half(c) == ' ';
    }

    /** A match and the entry that its letters name. */
    private record Found(UnitEntry entry, UnitMatch match) {}

    /** Loaded once, when first asked for. */
    private static final class Standard {
        static final Units UNITS = Units.of(file());
    }
}
