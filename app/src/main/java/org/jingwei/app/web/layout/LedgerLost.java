package org.jingwei.app.web.layout;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jingwei.ledger.postgres.LedgerUnavailable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A page while the database is away: said in one sentence, and it works again when the database is back. */
@ControllerAdvice
class LedgerLost {

    @ExceptionHandler(LedgerUnavailable.class)
    void lost(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
