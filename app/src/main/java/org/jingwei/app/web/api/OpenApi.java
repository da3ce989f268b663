package org.jingwei.app.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The document of the interface (OpenAPI 3.1), put together from the {@code openapi.json} beside each feature. Written by hand: it
 * says in Chinese what a generator cannot know, costs no library at run time, and a test holds it against the rules of access.
 */
@RestController
class OpenApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String document;

    OpenApi() {
        this.document = JSON.writeValueAsString(whole());
    }

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String document() {
        return document;
    }

    private static ObjectNode whole() {
        try {
            PathMatchingResourcePatternResolver files =
                    new PathMatchingResourcePatternResolver(OpenApi.class.getClassLoader());
            ObjectNode whole = read(files.getResource("classpath:/org/jingwei/app/web/api/openapi-head.json"));
            for (Resource part : files.getResources("classpath*:/org/jingwei/app/web/*/openapi.json")) {
                ObjectNode node = read(part);
                whole.withObject("/paths").setAll(node.withObject("/paths"));
                whole.withObject("/components/schemas").setAll(node.withObject("/schemas"));
            }
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode read(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return (ObjectNode) JSON.readTree(in);
        }
    }
}
