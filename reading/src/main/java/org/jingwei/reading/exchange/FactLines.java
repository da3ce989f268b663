package org.jingwei.reading.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Place;
import tools.jackson.core.JsonGenerator;

/**
 * Facts as JSON lines: the keys of the labelling guide, then where the fact stands. A value is the printed decimal. The guide
 * has one word, {@code over}, for three hedges; {@code x.hedge} says which, so that a fact written is read back. Thread-safe.
 */
public final class FactLines {

    private static final String HEDGE = "hedge";

    private FactLines() {}

    /** The fact as one line, without its line end. */
    public static String write(Fact fact) {
        return JsonLine.written(json -> {
            json.writeStringProperty("indicator", fact.indicator());
            JsonLine.textIfPresent(json, "code", fact.code());
            writeQuantity(json, fact.quantity());
            writeQualifiers(json, fact.qualifiers(), fact.quantity().approx());
            if (fact.quantity().censored()) {
                json.writeBooleanProperty("censored", true);
            }
            writeNotes(json, notes(fact));
            JsonLine.place(json, fact.evidence(), fact.confidence());
        });
    }

    private static void writeQuantity(JsonGenerator json, Quantity quantity) {
        json.writeName("value");
        if (quantity.value().isPresent()) {
            json.writeNumber(quantity.value().get().toString());
        } else {
            json.writeNull();
        }
        quantity.upper().ifPresent(upper -> {
            json.writeName("value_max");
            json.writeNumber(upper.toString());
        });
        JsonLine.text(json, "unit", quantity.unit());
    }

    private static void writeQualifiers(JsonGenerator json, Qualifiers q, Approx approx) {
        json.writeStringProperty("measure", q.measure().code());
        JsonLine.textIfPresent(
                json, "of", q.of().filter(aspect -> aspect != Aspect.LEVEL).map(Aspect::code));
        json.writeStringProperty("status", q.status().code());
        JsonLine.text(json, "period", q.period());
        JsonLine.text(json, "region", q.region());
        JsonLine.text(json, "comparator", q.comparator());
        json.writeStringProperty("approx", approx.code());
        JsonLine.text(json, "basis", q.basis());
    }

    private static Map<String, String> notes(Fact fact) {
        Map<String, String> notes = new TreeMap<>(fact.notes());
        hedge(fact.quantity().approx()).ifPresent(word -> notes.put(HEDGE, word));
        return notes;
    }

    private static void writeNotes(JsonGenerator json, Map<String, String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        json.writeName("x");
        json.writeStartObject();
        notes.forEach((key, value) -> {
            if (value.equals("true") || value.equals("false")) {
                json.writeBooleanProperty(key, value.equals("true"));
            } else {
                json.writeStringProperty(key, value);
            }
        });
        json.writeEndObject();
    }

    /**
     * Reads a line back.
     *
     * @throws IllegalArgumentException if it is not a fact
     */
    public static Fact read(String line) {
        JsonLine json = JsonLine.read(line);
        Map<String, String> notes = new TreeMap<>(json.notes());
        Approx approx = approx(json.get("approx"), Optional.ofNullable(notes.remove(HEDGE)));
        return new Fact(
                json.get("indicator"),
                json.find("code"),
                quantity(json, approx),
                qualifiers(json),
                evidence(json),
                new BigDecimal(json.get("confidence")).doubleValue(),
                notes);
    }

    private static Quantity quantity(JsonLine json, Approx approx) {
        return new Quantity(
                json.find("value").map(Printed::of),
                json.find("value_max").map(Printed::of),
                json.find("unit"),
                approx,
                json.find("censored").map(Boolean::parseBoolean).orElse(false));
    }

    private static Qualifiers qualifiers(JsonLine json) {
        return new Qualifiers(
                coded(Measure.values(), Measure::code, json.get("measure")),
                json.find("of").map(of -> coded(Aspect.values(), Aspect::code, of)),
                coded(Status.values(), Status::code, json.get("status")),
                json.find("period").map(Period::parse),
                json.find("region"),
                json.find("comparator"),
                json.find("basis"));
    }

    private static Evidence evidence(JsonLine json) {
        return new Evidence(
                json.get("doc"),
                new Place(json.number("line"), json.number("column")),
                new Anchor(json.find("page").map(Integer::valueOf), json.find("sheet"), json.find("cell")),
                json.get("quote"));
    }

    /** The word that tells apart what the guide calls over; the others have codes of their own. */
    private static Optional<String> hedge(Approx approx) {
        return switch (approx) {
            case MORE -> Optional.of("more");
            case EXCEEDS -> Optional.of("exceeds");
            case AT_LEAST -> Optional.of("at_least");
            case EXACT, ABOUT, NEARLY, AT_MOST, WITHIN -> Optional.empty();
        };
    }

    /** An over without its word is the widest of the three. */
    private static Approx approx(String code, Optional<String> hedge) {
        return Arrays.stream(Approx.values())
                .filter(a -> a.code().equals(code))
                .filter(a -> hedge(a).equals(hedge(a).isPresent() ? hedge.or(() -> Optional.of("at_least")) : hedge))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such hedge: " + code + " " + hedge));
    }

    private static <E> E coded(E[] values, Function<E, String> code, String text) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such code: " + text));
    }
}
