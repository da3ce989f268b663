package org.jingwei.ledger.store;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Indicator;
import org.jingwei.core.term.Indicators;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.ledger.sql.Hedge;

/** A fact by the keys of the labelling guide (its hedge by its own word), and with some of them otherwise. */
public final class Mending {

    /** The keys that can be mended; where a fact is printed cannot. */
    public static final Set<String> KEYS = Set.of(
            "indicator",
            "code",
            "value",
            "value_max",
            "unit",
            "approx",
            "censored",
            "measure",
            "of",
            "status",
            "period",
            "region",
            "comparator",
            "basis");

    private Mending() {}

    /**
     * The keys with some of them otherwise; an empty text takes one away. Words that name another indicator take its code with
     * them, unless a code is given too.
     *
     * @throws IllegalArgumentException if a key is unknown, or the fact would be none
     */
    static Map<String, String> mended(Fact fact, Map<String, String> mended, Indicators catalogue) {
        if (!KEYS.containsAll(mended.keySet())) {
            throw new IllegalArgumentException("not keys of a fact: " + mended.keySet());
        }
        Map<String, String> all = new TreeMap<>(mended);
        Optional.ofNullable(mended.get("indicator"))
                .filter(words -> !mended.containsKey("code"))
                .ifPresent(words -> all.put(
                        "code", catalogue.named(words).map(Indicator::code).orElse("")));
        Optional.ofNullable(all.get("code"))
                .filter(code -> !code.isBlank() && catalogue.byCode(code).isEmpty())
                .ifPresent(code -> {
                    throw new IllegalArgumentException("no indicator of the catalogue: " + code);
                });
        Map<String, String> was = keys(fact);
        all.entrySet().removeIf(each -> each.getValue().equals(was.getOrDefault(each.getKey(), "")));
        Map<String, String> whole = new TreeMap<>(was);
        whole.putAll(all);
        of(whole, fact);
        return all;
    }

    /**
     * The fact that keys describe, at the place of another.
     *
     * @throws IllegalArgumentException if they describe none
     */
    public static Fact of(Map<String, String> keys, Fact place) {
        return new Fact(
                find(keys, "indicator").orElse(""),
                find(keys, "code"),
                quantity(keys),
                qualifiers(keys),
                place.evidence(),
                place.confidence(),
                place.notes(),
                place.doubts());
    }

    /** The keys that say something. */
    public static Map<String, String> keys(Fact fact) {
        Quantity quantity = fact.quantity();
        Qualifiers said = fact.qualifiers();
        Map<String, String> keys = new TreeMap<>();
        keys.put("indicator", fact.indicator());
        put(keys, "code", fact.code());
        put(keys, "value", quantity.value());
        put(keys, "value_max", quantity.upper());
        put(keys, "unit", quantity.unit());
        keys.put("approx", Hedge.written(quantity.approx()));
        put(keys, "censored", Optional.of("true").filter(masked -> quantity.censored()));
        keys.put("measure", said.measure().code());
        put(keys, "of", said.of().map(Aspect::code));
        keys.put("status", said.status().code());
        put(keys, "period", said.period());
        put(keys, "region", said.region());
        put(keys, "comparator", said.comparator());
        put(keys, "basis", said.basis());
        return keys;
    }

    private static void put(Map<String, String> keys, String key, Optional<?> value) {
        value.ifPresent(said -> keys.put(key, said.toString()));
    }

    private static Quantity quantity(Map<String, String> keys) {
        return new Quantity(
                find(keys, "value").map(Printed::of),
                find(keys, "value_max").map(Printed::of),
                find(keys, "unit"),
                find(keys, "approx")
                        .map(word -> constant(Approx.values(), Hedge::written, word))
                        .orElse(Approx.EXACT),
                find(keys, "censored").filter("true"::equals).isPresent());
    }

    private static Qualifiers qualifiers(Map<String, String> keys) {
        return new Qualifiers(
                constant(Measure.values(), Measure::code, keys.getOrDefault("measure", "")),
                find(keys, "of").map(code -> constant(Aspect.values(), Aspect::code, code)),
                constant(Status.values(), Status::code, keys.getOrDefault("status", "")),
                find(keys, "period").map(Period::parse),
                find(keys, "region"),
                find(keys, "comparator"),
                find(keys, "basis"));
    }

    private static Optional<String> find(Map<String, String> keys, String key) {
        return Optional.ofNullable(keys.get(key)).filter(value -> !value.isBlank());
    }

    private static <E extends Enum<E>> E constant(E[] values, Function<E, String> code, String written) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a word of the guide: " + written));
    }
}
