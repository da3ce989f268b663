package org.jingwei.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jingwei.app.wiring.Doors;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.backup.BackupFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fills an empty ledger from a backup; the file is checked from end to end before a ledger is opened. */
@Command(name = "restore", header = "把备份恢复到空的台账", description = "%n先核对整个文件，不完整就什么也不写；台账里已有内容时不恢复。")
final class RestoreCommand implements Callable<Integer> {

    private final Doors doors;
    private final Console console;

    @Mixin
    @SuppressWarnings("unused") // picocli looks at it
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final LedgerOptions place = new LedgerOptions();

    @Parameters(arity = "1", paramLabel = "FILE", description = "backup 写出的文件")
    private Path file = Path.of("");

    RestoreCommand(Doors doors, Console console) {
        this.doors = doors;
        this.console = console;
    }

    @Override
    public Integer call() {
        BackupFile backup = BackupFile.open(file);
        try (LedgerStore ledger = place.open(doors)) {
            ledger.restore(backup);
            console.say("已恢复 " + ledger.counts().documents() + " 份、"
                    + ledger.counts().facts() + " 条事实\n");
            return CommandLineShell.DONE;
        }
    }
}
