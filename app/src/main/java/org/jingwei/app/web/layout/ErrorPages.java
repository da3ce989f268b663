package org.jingwei.app.web.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jingwei.app.web.api.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a person reads when a page could not be given: one sentence, and never what the program knows of itself. */
@Controller
class ErrorPages implements ErrorController {

    private static final Map<HttpStatus, String> SENTENCES = Map.of(
            HttpStatus.BAD_REQUEST, "请求有误：地址或填写的内容不对。",
            HttpStatus.FORBIDDEN, "您的角色不能做这件事，或者页面打开太久已经失效，请刷新后再试。",
            HttpStatus.NOT_FOUND, "没有这个页面，或者它所指的文件、事实已不在台账里。",
            HttpStatus.METHOD_NOT_ALLOWED, "这个地址不能这样用。",
            HttpStatus.CONTENT_TOO_LARGE, "文件太大：一个文件最多 64 MB，一次最多 256 MB。",
            HttpStatus.TOO_MANY_REQUESTS, "试得太多了，请过一会儿再来。",
            HttpStatus.SERVICE_UNAVAILABLE, "数据库连不上，请稍后再试。");

    /**
     * @param sentence what happened
     */
    record Trouble(int status, String sentence) {}

    @RequestMapping("/error")
    @Nullable ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        HttpStatus known = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        String sentence = SENTENCES.getOrDefault(known, "出错了。这次没有改动任何数据；错误已记在服务器的输出里。");
        if (Problem.isFor(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)))) {
            Problem.write(request, response, known, Problem.sentence(known));
            return null;
        }
        response.setStatus(known.value());
        return new ModelAndView("layout/error", Map.of("trouble", new Trouble(known.value(), sentence)));
    }
}
