package org.jingwei.app.web.sdmx;

import org.springframework.http.HttpStatus;

/** A question that is not answered, with the sentence that says why. */
final class SdmxRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;

    SdmxRefused(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
