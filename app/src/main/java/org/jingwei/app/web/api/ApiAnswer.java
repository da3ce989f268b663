package org.jingwei.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** An answer of lines that are JSON already, as the command line prints them: in one object, or one to a line. */
public final class ApiAnswer {

    /** One JSON object on each line. */
    public static final String LINES = "application/x-ndjson";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ApiAnswer() {}

    /**
     * @param head what stands before the list
     * @param name of the list
     * @param lines JSON objects
     */
    public static ResponseEntity<byte[]> of(
            HttpServletRequest request, Map<String, Object> head, String name, List<String> lines) {
        boolean asLines = ApiInput.wantsLines(request);
        String text = asLines ? String.join("\n", lines) + (lines.isEmpty() ? "" : "\n") : object(head, name, lines);
        return ResponseEntity.ok()
                .contentType(asLines ? MediaType.valueOf(LINES) : MediaType.APPLICATION_JSON)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String object(Map<String, Object> head, String name, List<String> lines) {
        String start = JSON.writeValueAsString(head);
        return start.substring(0, start.length() - 1) + (head.isEmpty() ? "" : ",") + "\"" + name + "\":["
                + String.join(",", lines) + "]}";
    }
}
