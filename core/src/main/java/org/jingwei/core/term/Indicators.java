package org.jingwei.core.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingwei.core.data.CsvFile;
import org.jingwei.core.data.CsvRow;

/**
 * The indicator catalogue: every indicator once, every name and alias of exactly one. Immutable and safe for use by
 * many threads.
 */
public final class Indicators {

    private static final String[] COLUMNS = {
        "code",
        "name",
        "aliases",
        "unit",
        "kind",
        "polarity",
        "periods",
        "department",
        "accounts",
        "supports",
        "parent",
        "source"
    };
    private static final String QUOTES = "\"'“”‘’「」\u3000\u00A0";

    private final Map<String, Indicator> byCode = new LinkedHashMap<>();
    private final Map<String, Indicator> byName = new HashMap<>();
    private final Map<String, List<Indicator>> children = new HashMap<>();

    private Indicators(CsvFile file) {
        Map<String, CsvRow> rows = file.rowsBy("code");
        IndicatorReader reader = new IndicatorReader();
        for (CsvRow row : rows.values()) {
            add(reader.read(row), row);
        }
        for (Map.Entry<String, CsvRow> entry : rows.entrySet()) {
            link(known(entry.getKey(), entry.getValue()), entry.getValue());
        }
    }

    /** The catalogue that comes with Jingwei. */
    public static Indicators standard() {
        return Standard.CATALOGUE;
    }

    /**
     * Reads the text of a catalogue file; {@code name} is what refusals call it.
     *
     * @throws org.jingwei.core.data.BadData if a line is malformed, a code, name or alias comes twice, or a parent does
     *     not exist or is among its own parts
     */
    public static Indicators parse(String name, String text) {
        return new Indicators(CsvFile.parse(name, text, COLUMNS));
    }

    /** All indicators in the order of the file. */
    public Collection<Indicator> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Indicator> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The indicator of a name or alias as printed: blanks, quotation marks and the width and case of letters do not
     * matter, and a leading 全省, 全市, 我县 … is passed over.
     */
    public Optional<Indicator> named(String printed) {
        String key = key(printed);
        Indicator found = byName.get(key);
        if (found == null && hasRegionWord(key)) {
            found = byName.get(key.substring(2));
        }
        return Optional.ofNullable(found);
    }

    /** The indicators that name this one as their whole; they may overlap and need not exhaust it. */
    public List<Indicator> children(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    private void add(Indicator indicator, CsvRow row) {
        byCode.put(indicator.code(), indicator);
        addName(indicator.name(), indicator, row);
        for (String alias : indicator.aliases()) {
            addName(alias, indicator, row);
        }
    }

    private void addName(String name, Indicator indicator, CsvRow row) {
        Indicator other = byName.putIfAbsent(key(name), indicator);
        if (other != null) {
            throw row.bad("the name " + name + " belongs to " + other.code() + " already");
        }
    }

    private void link(Indicator indicator, CsvRow row) {
        if (indicator.supports().isPresent()) {
            known(indicator.supports().get(), row);
        }
        if (indicator.parent().isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        Indicator at = indicator;
        while (at.parent().isPresent()) {
            if (!seen.add(at.code())) {
                throw row.bad(indicator.code() + " is among its own parts");
            }
            at = known(at.parent().get(), row);
        }
        List<Indicator> parts = children.get(indicator.parent().get());
        if (parts == null) {
            parts = new ArrayList<>();
            children.put(indicator.parent().get(), parts);
        }
        parts.add(indicator);
    }

    private Indicator known(String code, CsvRow row) {
        Indicator indicator = byCode.get(code);
        if (indicator == null) {
            throw row.bad("there is no indicator " + code);
        }
        return indicator;
    }

    private static boolean hasRegionWord(String key) {
        return key.length() > 2 && "全我本该".indexOf(key.charAt(0)) >= 0 && "国省市县区州盟旗".indexOf(key.charAt(1)) >= 0;
    }

    /** What is left of a name when its dress is taken off: blanks, quotation marks, full width, lower case. */
    private static String key(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < '\u4E00' || c > '\u9FFF') {
                return undressed(name);
            }
        }
        return name;
    }

    private static String undressed(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > '\uFF00' && c < '\uFF5F') {
                c = (char) (c - 0xFEE0);
            }
            if (c >= 'a' && c <= 'z') {
                c = (char) (c - 32);
            }
            if (c > ' ' && QUOTES.indexOf(c) < 0) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Read on first use, once. */
    private static final class Standard {
        static final Indicators CATALOGUE =
                new Indicators(CsvFile.resource(Indicators.class, "indicators.csv", COLUMNS));
    }
}
