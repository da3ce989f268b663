package org.jingwei.core.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
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

    private final Map<String, Indicator> byCode = new LinkedHashMap<>();
    private final Map<String, Indicator> byName = new HashMap<>();
    private final Map<String, List<Indicator>> children = new HashMap<>();

    private Indicators(CsvFile file) {
        Map<String, CsvRow> rows = file.rowsBy("code");
        for (CsvRow row : rows.values()) {
            add(row);
        }
        for (Map.Entry<String, CsvRow> entry : rows.entrySet()) {
            link(byCode.get(entry.getKey()), entry.getValue());
        }
    }

    /** The catalogue that comes with Jingwei. */
    public static Indicators standard() {
        return Standard.CATALOGUE;
    }

    /**
     * The catalogue of a file.
     *
     * @throws org.jingwei.core.data.BadData if a line is malformed, a code, name or alias comes twice, or a parent does
     *     not exist or is among its own parts
     */
    public static Indicators of(CsvFile file) {
        return new Indicators(file);
    }

    /** Reads the text of a catalogue file; {@code name} is what refusals call it. */
    public static Indicators parse(String name, String text) {
        return of(CsvFile.parse(name, text, COLUMNS));
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
        if (found == null
                && key.length() > 2
                && "全我本该".indexOf(key.charAt(0)) >= 0
                && "国省市县区州盟旗".indexOf(key.charAt(1)) >= 0) {
            found = byName.get(key.substring(2));
        }
        return Optional.ofNullable(found);
    }

    /** The indicators that name this one as their whole; they need not exhaust it. */
    public List<Indicator> children(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    private void add(CsvRow row) {
        Indicator indicator = indicator(row);
        byCode.put(indicator.code(), indicator);
        List<String> names = new ArrayList<>(indicator.aliases());
        names.add(0, indicator.name());
        for (String name : names) {
            Indicator other = byName.putIfAbsent(key(name), indicator);
            if (other != null) {
                throw row.bad("the name " + name + " belongs to " + other.code() + " already");
            }
        }
    }

    private void link(Indicator indicator, CsvRow row) {
        indicator.supports().ifPresent(code -> known(code, row));
        Set<String> seen = new HashSet<>();
        Indicator at = indicator;
        while (at.parent().isPresent()) {
            if (!seen.add(at.code())) {
                throw row.bad(indicator.code() + " is among its own parts");
            }
            at = known(at.parent().get(), row);
        }
        indicator
                .parent()
                .ifPresent(whole -> children.computeIfAbsent(whole, key -> new ArrayList<>())
                        .add(indicator));
    }

    private Indicator known(String code, CsvRow row) {
        Indicator indicator = byCode.get(code);
        if (indicator == null) {
            throw row.bad("there is no indicator " + code);
        }
        return indicator;
    }

    private static Indicator indicator(CsvRow row) {
        Set<PeriodShape> periods = EnumSet.noneOf(PeriodShape.class);
        for (String code : row.list("periods")) {
            periods.add(shape(code, row));
        }
        try {
            return new Indicator(
                    row.text("code"),
                    row.text("name"),
                    row.list("aliases"),
                    row.text("unit"),
                    row.read("kind", Indicators::kind),
                    row.read("polarity", Indicators::polarity),
                    periods,
                    row.text("department"),
                    row.optional("accounts").map(AccountsRole::parse),
                    row.optional("supports"),
                    row.optional("parent"),
                    row.text("source"));
        } catch (IllegalArgumentException e) {
            throw row.bad(String.valueOf(e.getMessage()));
        }
    }

    private static PeriodShape shape(String code, CsvRow row) {
        for (PeriodShape shape : PeriodShape.values()) {
            if (shape.code().equals(code)) {
                return shape;
            }
        }
        throw row.bad("not a shape of period: " + code);
    }

    private static IndicatorKind kind(String code) {
        for (IndicatorKind kind : IndicatorKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("not a kind: " + code);
    }

    private static Polarity polarity(String code) {
        for (Polarity polarity : Polarity.values()) {
            if (polarity.code().equals(code)) {
                return polarity;
            }
        }
        throw new IllegalArgumentException("not a polarity: " + code);
    }

    /** What is left of a name when its dress is taken off: blanks, quotation marks, full width, lower case. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > '\uFF00' && c < '\uFF5F') {
                c = (char) (c - 0xFEE0);
            }
            if (c >= 'a' && c <= 'z') {
                c = (char) (c - 32);
            }
            if (c > ' ' && "\u3000\u00A0\"'“”‘’「」".indexOf(c) < 0) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Read on first use, once. */
    private static final class Standard {
        static final Indicators CATALOGUE = of(CsvFile.resource(Indicators.class, "indicators.csv", COLUMNS));
    }
}
