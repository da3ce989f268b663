package org.jingwei.app.command;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jingwei.app.wiring.Doors;
import org.jingwei.app.wiring.IndicatorWatch;
import org.jingwei.app.wiring.Intake;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.postgres.LedgerUnavailable;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads files into the ledger: several at a time, written one by one, each whole or not at all. */
@Command(
        name = "ingest",
        header = "把文件读进台账",
        description = "%n内容相同的文件只收一次，文件名不同也一样。随时可以中断，再运行一次即接着读。%n数据文件夹已由另一个经纬打开时，用它的数据库。")
final class IngestCommand implements Callable<Integer> {

    private final Doors doors;
    private final Console console;

    @Mixin
    @SuppressWarnings("unused") // picocli looks at it
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final FileArguments files = new FileArguments();

    @Mixin
    private final LedgerOptions place = new LedgerOptions();

    @Option(names = "--reread", description = "已收的文件也重新读一遍；以前读出的事实保留，以新的为准")
    private boolean again;

    IngestCommand(Doors doors, Console console) {
        this.doors = doors;
        this.console = console;
    }

    /** What became of a file. A lost ledger ends the whole run instead of failing each file that follows. */
    private record Result(Intake.Outcome outcome, Optional<LedgerUnavailable> lost) {}

    @Override
    public Integer call() {
        Map<Receipt, Integer> receipts = new EnumMap<>(Receipt.class);
        try (LedgerStore ledger = place.open(doors)) {
            Intake intake = new Intake(doors, ledger);
            int code = files.batch(doors, console).eachFile(file -> keep(intake, file), result -> {
                result.lost().ifPresent(lost -> {
                    throw lost;
                });
                receipts.merge(result.outcome().receipt(), 1, Integer::sum);
                return result.outcome().facts();
            });
            new IndicatorWatch(ledger, doors.clock()).run();
            console.say("新收 " + receipts.getOrDefault(Receipt.ADDED, 0) + " 份，重读 "
                    + receipts.getOrDefault(Receipt.REREAD, 0) + " 份，早已收下 "
                    + receipts.getOrDefault(Receipt.KNOWN, 0) + " 份"
                    + withdrawn(receipts.getOrDefault(Receipt.WITHDRAWN, 0)) + "；台账共有 "
                    + ledger.counts().documents() + " 份、" + ledger.counts().facts() + " 条事实\n");
            return code;
        }
    }

    private static String withdrawn(int documents) {
        return documents == 0 ? "" : "，已撤下 " + documents + " 份（未恢复，请在文库恢复）";
    }

    private Result keep(Intake intake, Path file) {
        try {
            Content content = Content.of(file.toString(), doors.documents().content(file));
            return new Result(intake.keep(content, again, actor()), Optional.empty());
        } catch (LedgerUnavailable lost) {
            return new Result(new Intake.Outcome(Receipt.KNOWN, 0, 0), Optional.of(lost));
        }
    }

    private static String actor() {
        return "命令行 " + System.getProperty("user.name", "");
    }
}
