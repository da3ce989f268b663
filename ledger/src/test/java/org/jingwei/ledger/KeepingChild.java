package org.jingwei.ledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jingwei.ledger.store.Content;

/** A process that keeps documents until somebody kills it, and says each that was acknowledged. */
final class KeepingChild {

    private KeepingChild() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LedgerSettings settings = LedgerSettings.folder(Path.of(args[0]), Path.of(args[1]));
        try (LedgerStore ledger = LedgerStore.open(settings, TestServer.CLOCK)) {
            out.println("open");
            for (int i = Integer.parseInt(args[2]); ; i++) {
                Content content = Samples.large(i);
                ledger.keep(content, Samples.largeReading(content, i), false, "child");
                out.println(content.hash());
            }
        }
    }
}
