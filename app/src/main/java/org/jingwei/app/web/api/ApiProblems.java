package org.jingwei.app.web.api;

import java.util.Optional;
import org.jingwei.app.wiring.Cause;
import org.jingwei.ledger.postgres.LedgerUnavailable;
import org.jingwei.office.read.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What went wrong in a part of the interface, in one sentence of Chinese and never more than the caller should know. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    @ExceptionHandler(UnreadableFile.class)
    ResponseEntity<ProblemDetail> unreadable(UnreadableFile e) {
        HttpStatus status = e.reason() == UnreadableFile.Reason.TOO_LARGE
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.UNPROCESSABLE_CONTENT;
        return answer(status, Cause.of(e));
    }

    @ExceptionHandler(LedgerUnavailable.class)
    ResponseEntity<ProblemDetail> unavailable(LedgerUnavailable e) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "数据库连不上，请稍后再试。");
    }

    @ExceptionHandler(ApiInput.Refused.class)
    ResponseEntity<ProblemDetail> refused(ApiInput.Refused e) {
        return answer(e.status(), String.valueOf(e.getMessage()));
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).body(Problem.of(status, sentence));
    }

    /** Spring's own refusals, whose English words stay inside. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        HttpStatus status =
                Optional.ofNullable(HttpStatus.resolve(code.value())).orElse(HttpStatus.BAD_REQUEST);
        return new ResponseEntity<>(Problem.of(status, Problem.sentence(status)), headers, status);
    }
}
