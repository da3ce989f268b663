package org.jingwei.reading.exchange;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jingwei.core.fact.Evidence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object on one line. A number is read as the text it was written as, so that 2.20 stays 2.20. */
record JsonLine(Map<String, String> values, Map<String, String> notes) {

    private static final JsonFactory JSON = new JsonFactory();

    JsonLine {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }

    /** The object that {@code fields} writes, without a line end. */
    static String written(Consumer<JsonGenerator> fields) {
        StringWriter line = new StringWriter(400);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return line.toString();
    }

    static void text(JsonGenerator json, String key, Optional<?> value) {
        json.writeName(key);
        if (value.isPresent()) {
            json.writeString(value.get().toString());
        } else {
            json.writeNull();
        }
    }

    static void textIfPresent(JsonGenerator json, String key, Optional<?> value) {
        value.ifPresent(v -> json.writeStringProperty(key, v.toString()));
    }

    /** Where it stands and how sure the reading is, to three decimals. */
    static void place(JsonGenerator json, Evidence evidence, double confidence) {
        json.writeStringProperty("doc", evidence.document());
        json.writeNumberProperty("line", evidence.place().line());
        json.writeNumberProperty("column", evidence.place().column());
        evidence.anchor().page().ifPresent(page -> json.writeNumberProperty("page", page));
        textIfPresent(json, "sheet", evidence.anchor().sheet());
        textIfPresent(json, "cell", evidence.anchor().cell());
        json.writeStringProperty("quote", evidence.quote());
        json.writeName("confidence");
        json.writeNumber(BigDecimal.valueOf(Math.round(confidence * 1000), 3)
                .stripTrailingZeros()
                .toPlainString());
    }

    /**
     * Reads a line; nulls are left out, and the keys of the object {@code x} are the notes.
     *
     * @throws IllegalArgumentException if it is not one JSON object of plain values
     */
    static JsonLine read(String line) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("not a JSON object: " + line);
            }
            Map<String, String> values = new LinkedHashMap<>();
            Map<String, String> notes = new LinkedHashMap<>();
            for (String key = json.nextName(); key != null; key = json.nextName()) {
                JsonToken value = json.nextToken();
                if (key.equals("x") && value == JsonToken.START_OBJECT) {
                    readPlain(json, notes);
                } else {
                    put(values, key, value, json);
                }
            }
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("more than one JSON object: " + line);
            }
            return new JsonLine(values, notes);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a line of JSON: " + line, e);
        }
    }

    private static void readPlain(JsonParser json, Map<String, String> into) {
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            put(into, key, json.nextToken(), json);
        }
    }

    private static void put(Map<String, String> into, String key, JsonToken value, JsonParser json) {
        if (value == JsonToken.VALUE_NULL) {
            return;
        }
        if (!value.isScalarValue()) {
            throw new IllegalArgumentException("not a plain value: " + key);
        }
        into.put(key, json.getString());
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + values));
    }

    int number(String key) {
        return Integer.parseInt(get(key));
    }
}
