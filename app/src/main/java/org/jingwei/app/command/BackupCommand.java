package org.jingwei.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jingwei.app.wiring.Doors;
import org.jingwei.ledger.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the ledger into a file. */
@Command(name = "backup", header = "把台账备份成一个文件", description = "%n备份的是同一时刻的全部内容，其间照常可以写入；已有的文件不会被覆盖。")
final class BackupCommand implements Callable<Integer> {

    private final Doors doors;
    private final Console console;

    @Mixin
    @SuppressWarnings("unused") // picocli looks at it
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final LedgerOptions place = new LedgerOptions();

    @Parameters(arity = "1", paramLabel = "FILE", description = "要写的文件")
    private Path file = Path.of("");

    BackupCommand(Doors doors, Console console) {
        this.doors = doors;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (LedgerStore ledger = place.open(doors)) {
            ledger.backUp(file.toAbsolutePath());
            console.say("已备份到 " + file + "\n");
            return CommandLineShell.DONE;
        }
    }
}
