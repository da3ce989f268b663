package org.jingwei.app.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jingwei.app.wiring.Doors;

/** Runs a command line as a person would, and keeps what was printed. */
final class Terminal {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    int run(Object... words) {
        String[] args = List.of(words).stream().map(Object::toString).toArray(String[]::new);
        return shell(console()).run(args);
    }

    /** The command line without its pages. */
    static CommandLineShell shell(Console console) {
        return new CommandLineShell(new Doors(), console, site -> {
            throw new IllegalStateException("no test of a command opens pages");
        });
    }

    Console console() {
        return Console.of(out, err, false);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
