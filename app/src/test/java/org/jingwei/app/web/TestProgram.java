package org.jingwei.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** A program that enters by a key. */
public final class TestProgram {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String key;

    TestProgram(String address, String key) {
        this.address = address;
        this.key = key;
    }

    public HttpResponse<String> get(String path) {
        return send(path, "GET", HttpRequest.BodyPublishers.noBody(), "");
    }

    public HttpResponse<String> post(String path, String kind, String body) {
        return send(path, "POST", BodyPublishers.ofString(body), kind);
    }

    /** A file as the body. */
    public HttpResponse<String> post(String path, byte[] file) {
        return send(path, "POST", BodyPublishers.ofByteArray(file), "application/octet-stream");
    }

    private HttpResponse<String> send(String path, String method, HttpRequest.BodyPublisher body, String kind) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + key)
                .method(method, body);
        if (!kind.isEmpty()) {
            request.header("Content-Type", kind);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is answered where nothing is wrong. */
    public JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
