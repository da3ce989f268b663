package org.jingwei.ledger.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.function.Function;
import org.jingwei.core.number.Interval;
import org.jingwei.dispatch.calendar.Cadence;
import org.jingwei.dispatch.project.ProjectEvent;
import org.jingwei.dispatch.target.TargetValue;
import org.jingwei.dispatch.task.Due;
import org.jingwei.dispatch.task.Origin;
import org.jingwei.dispatch.task.TaskEvent;
import org.jingwei.dispatch.task.TaskId;
import org.jingwei.ledger.sql.Storable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * Records of the domain as JSON and back. One of several shapes names itself in {@code is}; values with a text form of their
 * own are that text; decimals keep their scale. Thread-safe.
 */
public final class Json {

    private static final JsonMapper MAPPER = mapper();

    private Json() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Tagged {}

    /** Text that the database would refuse is written with a mark in its place. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** As the sealed type: its shape is told even where the value stands alone. */
    public static <T> String write(T value, Class<T> sealed) {
        return MAPPER.writerFor(sealed).writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    public static <T> T read(String json, TypeReference<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** What the value is after it was written and read: the same, but for text that the database would refuse. */
    public static <T> T kept(T value, Class<T> type) {
        return read(write(value, type), type);
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .addModule(textForms());
        for (Class<?> sealed :
                new Class<?>[] {TaskEvent.class, ProjectEvent.class, Due.class, Origin.class, TargetValue.class}) {
            builder.addMixIn(sealed, Tagged.class);
            builder.registerSubtypes(Arrays.stream(sealed.getPermittedSubclasses())
                    .map(shape -> new NamedType(shape, shape.getSimpleName()))
                    .toArray(NamedType[]::new));
        }
        return builder.build();
    }

    private static SimpleModule textForms() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(String.class, new TextForm<>());
        text(module, Interval.class, Interval::parse);
        text(module, Cadence.class, Cadence::parse);
        text(module, TaskId.class, TaskId::parse);
        return module;
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, new TextForm<>());
        module.addDeserializer(type, new FromText<>(parse));
    }

    private static final class TextForm<T> extends ValueSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(Storable.text(value.toString()));
        }
    }

    private static final class FromText<T> extends ValueDeserializer<T> {
        private final Function<String, T> parse;

        private FromText(Function<String, T> parse) {
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return parse.apply(in.getString());
        }
    }
}
