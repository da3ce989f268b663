package org.jingwei.app.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the build wrote down. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** The program and its version, as {@code --version} prints it and a reading remembers it. */
    public static String sentence() {
        return "jingwei " + read();
    }

    private static String read() {
        Properties version = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("the build left no version.properties");
            }
            version.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return version.getProperty("version");
    }
}
