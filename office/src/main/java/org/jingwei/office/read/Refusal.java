package org.jingwei.office.read;

import java.io.IOException;
import java.io.Serial;
import org.jingwei.office.read.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Inside this package: why a content is refused. It is an {@link IOException} so that it can come out of a stream in the middle
 * of somebody's parser; the door adds the file's name.
 */
final class Refusal extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;

    Refusal(Reason reason, String sentence) {
        this(reason, sentence, null);
    }

    Refusal(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
