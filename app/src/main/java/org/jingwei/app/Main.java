package org.jingwei.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.jingwei.app.command.CommandLineShell;
import org.jingwei.app.command.Console;
import org.jingwei.app.wiring.Doors;

/** Starts the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Console console = Console.of(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean("jingwei.progress"));
        Runtime.getRuntime().addShutdownHook(new Thread(console::close, "last line"));
        System.exit(new CommandLineShell(new Doors(), console).run(args));
    }
}
