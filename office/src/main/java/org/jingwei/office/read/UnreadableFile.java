package org.jingwei.office.read;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read, or that we refuse to read. The message is one line: the file as it was given and why. Nothing of a
 * file is given back when it is refused.
 */
public final class UnreadableFile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String file;
    private final Reason reason;
    private final String sentence;

    /** Kinds of refusal, for pages that say it in their reader's language. */
    public enum Reason {
        MISSING,
        /** A directory, a pipe, a device. */
        NOT_A_FILE,
        NO_PERMISSION,
        /** Over one of the {@link Limits}: size, inflated size, lines, nesting. */
        TOO_LARGE,
        TOO_SLOW,
        ENCRYPTED,
        /** Truncated or malformed; bytes that are no characters. */
        DAMAGED,
        /** A scan: pictures of text. */
        NO_TEXT_LAYER,
        /** Whole perhaps, but of a kind that is not read. */
        UNKNOWN_KIND
    }

    UnreadableFile(String file, Reason reason, String sentence) {
        this(file, reason, sentence, null);
    }

    UnreadableFile(String file, Reason reason, String sentence, @Nullable Throwable cause) {
        super(oneLine(file) + ": " + oneLine(sentence), cause);
        this.file = file;
        this.reason = reason;
        this.sentence = oneLine(sentence);
    }

    /** The file as it was given. */
    public String file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, without the file's name. */
    public String sentence() {
        return sentence;
    }

    /** What the system or a library said, where one of them did. */
    public Optional<Throwable> origin() {
        return Optional.ofNullable(getCause());
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
