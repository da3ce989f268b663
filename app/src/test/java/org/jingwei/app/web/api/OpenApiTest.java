package org.jingwei.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document of the interface against the methods that serve it. */
class OpenApiTest {

    private static final JsonNode DOCUMENT = JsonMapper.builder().build().readTree(new OpenApi().document());

    /** Every method and path that is served to programs, with the method behind it. */
    private static Map<String, Method> served() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider found = new ClassPathScanningCandidateComponentProvider(false);
        found.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        Map<String, Method> served = new TreeMap<>();
        for (BeanDefinition controller : found.findCandidateComponents("org.jingwei.app.web")) {
            for (Method method : Class.forName(controller.getBeanClassName()).getDeclaredMethods()) {
                RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null) {
                    Arrays.stream(mapping.path())
                            .filter(path -> path.startsWith("/api/"))
                            .forEach(path -> served.put(mapping.method()[0] + " " + path, method));
                }
            }
        }
        return served;
    }

    private static Map<String, JsonNode> described() {
        Map<String, JsonNode> described = new TreeMap<>();
        DOCUMENT.get("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry(
                        (method, operation) -> described.put(method.toUpperCase(Locale.ROOT) + " " + path, operation)));
        return described;
    }

    @Test
    void each_path_that_is_served_is_described_and_each_described_is_served() throws ClassNotFoundException {
        assertThat(described().keySet()).isEqualTo(served().keySet()).hasSizeGreaterThan(15);
    }

    @Test
    void each_parameter_that_is_read_is_described_and_each_described_is_read() throws ClassNotFoundException {
        Map<String, JsonNode> described = described();
        Map<String, Set<String>> read = new TreeMap<>();
        Map<String, Set<String>> written = new TreeMap<>();
        served().forEach((path, method) -> {
            boolean known = Arrays.stream(method.getParameters())
                    .noneMatch(parameter -> Map.class.isAssignableFrom(parameter.getType())
                            || parameter.getType().getSimpleName().equals("HttpServletRequest"));
            if (known) {
                Set<String> names = names(method);
                names.addAll(variables(path));
                read.put(path, names);
                written.put(path, names(Objects.requireNonNull(described.get(path))));
            }
        });
        assertThat(written).isEqualTo(read).hasSizeGreaterThan(10);
    }

    /** What a path has room for is read, whether or not the method cares. */
    private static List<String> variables(String path) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Set<String> names(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(RequestParam.class)) {
                names.add(parameter.getAnnotation(RequestParam.class).name()
                        + parameter.getAnnotation(RequestParam.class).value());
            } else if (parameter.isAnnotationPresent(PathVariable.class)) {
                names.add(parameter.getAnnotation(PathVariable.class).value());
            } else if (parameter.getType().isRecord()) {
                Stream.of(parameter.getType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(name -> parameter.isAnnotationPresent(RequestBody.class) ? "body " + name : name)
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static Set<String> names(JsonNode operation) {
        Set<String> names = new TreeSet<>();
        operation
                .path("parameters")
                .forEach(parameter -> names.add((parameter.has("$ref")
                                ? DOCUMENT.at(parameter.get("$ref").asString().substring(1))
                                : parameter)
                        .get("name")
                        .asString()));
        JsonNode body = resolved(operation.at("/requestBody/content/application~1json/schema"));
        body.path("properties").propertyNames().forEach(name -> names.add("body " + name));
        return names;
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? DOCUMENT.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    @Test
    void each_reference_leads_somewhere_and_each_schema_is_used() {
        Set<String> asked = new TreeSet<>();
        references(DOCUMENT, asked);
        assertThat(asked)
                .allSatisfy(reference -> assertThat(
                                DOCUMENT.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        DOCUMENT.at("/components/schemas")
                .propertyNames()
                .forEach(name -> assertThat(asked).contains("#/components/schemas/" + name));
    }

    private static void references(JsonNode node, Set<String> found) {
        if (node.has("$ref")) {
            found.add(node.get("$ref").asString());
        }
        node.forEach(inner -> references(inner, found));
    }
}
