package org.jingwei.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jingwei.app.command.CommandLineShell;
import org.jingwei.app.command.Console;
import org.jingwei.app.web.WebServer;
import org.jingwei.app.wiring.Doors;

/** Starts the command line, which starts the pages. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Console console = Console.of(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean("jingwei.progress"));
        Runtime.getRuntime().addShutdownHook(new Thread(console::close, "last line"));
        chooseLog(args);
        System.exit(new CommandLineShell(new Doors(), console, WebServer::start).run(args));
    }

    /** The server prints warnings of its libraries on standard error; a command says by itself what is to be said. */
    private static void chooseLog(String[] args) {
        Logger.getLogger("").setLevel(List.of(args).contains("start") ? Level.WARNING : Level.OFF);
    }
}
