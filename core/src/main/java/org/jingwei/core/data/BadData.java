package org.jingwei.core.data;

/** A data file that may not be used as it stands; the message names the file and the line. */
public final class BadData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /** @param line 1-based; 0 where the whole file is meant */
    public BadData(String file, int line, String why) {
        super(file + (line > 0 ? ":" + line : "") + ": " + why);
        this.file = file;
        this.line = line;
    }

    BadData(String file, String why, Throwable cause) {
        super(file + ": " + why, cause);
        this.file = file;
        this.line = 0;
    }

    public String file() {
        return file;
    }

    /** The 1-based line, or 0 where the whole file is meant. */
    public int line() {
        return line;
    }
}
