package org.jingwei.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** A refusal of the interface, as RFC 9457 has it, with a sentence in Chinese. */
public final class Problem {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<HttpStatus, String> TITLES = Map.ofEntries(
            Map.entry(HttpStatus.BAD_REQUEST, "请求有误"),
            Map.entry(HttpStatus.UNAUTHORIZED, "没有密钥"),
            Map.entry(HttpStatus.FORBIDDEN, "不能做这件事"),
            Map.entry(HttpStatus.NOT_FOUND, "没有找到"),
            Map.entry(HttpStatus.METHOD_NOT_ALLOWED, "这个地址不能这样用"),
            Map.entry(HttpStatus.NOT_ACCEPTABLE, "没有这种格式"),
            Map.entry(HttpStatus.CONTENT_TOO_LARGE, "太大"),
            Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "不收这种内容"),
            Map.entry(HttpStatus.UNPROCESSABLE_CONTENT, "文件读不了"),
            Map.entry(HttpStatus.TOO_MANY_REQUESTS, "试得太多"),
            Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "数据库连不上"));

    private Problem() {}

    /** Whether a request came to the interface, so that it must be answered so. */
    public static boolean isFor(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    public static ProblemDetail of(HttpStatus status, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setTitle(TITLES.getOrDefault(status, "没有办成"));
        return problem;
    }

    /** Writes it where no controller is at work. */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence)
            throws IOException {
        ProblemDetail problem = of(status, sentence);
        problem.setInstance(URI.create(request.getRequestURI()));
        byte[] body = JSON.writeValueAsBytes(Map.of(
                "type",
                "about:blank",
                "title",
                String.valueOf(problem.getTitle()),
                "status",
                problem.getStatus(),
                "detail",
                sentence,
                "instance",
                request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
