package org.jingwei.app.web.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    /** What is said where nothing more is known than the status. */
    public static String sentence(HttpStatus status) {
        if (status == HttpStatus.UNSUPPORTED_MEDIA_TYPE) {
            return "正文请用 text/plain、application/octet-stream 或 multipart/form-data（字段 file）。";
        }
        if (status == HttpStatus.CONTENT_TOO_LARGE) {
            return "一个文件最多 64 MB。";
        }
        if (status == HttpStatus.NOT_FOUND) {
            return "没有这一项。文章和事实的编号每次重读都会变，文件的 sha256 和出处（行、列）不变。";
        }
        if (status == HttpStatus.FORBIDDEN) {
            return "这一项不在这个账号的范围里。";
        }
        return status.is5xxServerError() ? "程序出错了，错误已记在服务器的输出里。" : "地址、参数或正文不对，请看 /api/v1/openapi.json。";
    }

    /** Writes it where no controller is at work. */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence)
            throws IOException {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = asked == null ? request.getRequestURI() : asked.toString();
        ProblemDetail problem = of(status, sentence);
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
                path));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
