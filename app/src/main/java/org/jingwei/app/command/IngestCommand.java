package org.jingwei.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.jingwei.app.wiring.Doors;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.postgres.LedgerUnavailable;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.ReadArticle;
import org.jingwei.ledger.store.Reading;
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
    private final ReentrantLock writing = new ReentrantLock();

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
    private record Outcome(Receipt receipt, int facts, Optional<LedgerUnavailable> lost) {}

    @Override
    public Integer call() {
        Map<Receipt, Integer> receipts = new EnumMap<>(Receipt.class);
        try (LedgerStore ledger = place.open(doors)) {
            int code = files.batch(doors, console).eachFile(file -> keep(ledger, file), outcome -> {
                outcome.lost().ifPresent(lost -> {
                    throw lost;
                });
                receipts.merge(outcome.receipt(), 1, Integer::sum);
                return outcome.facts();
            });
            console.say("新收 " + receipts.getOrDefault(Receipt.ADDED, 0) + " 份，重读 "
                    + receipts.getOrDefault(Receipt.REREAD, 0) + " 份，早已收下 "
                    + receipts.getOrDefault(Receipt.KNOWN, 0) + " 份；台账共有 "
                    + ledger.counts().documents() + " 份、" + ledger.counts().facts() + " 条事实\n");
            return code;
        }
    }

    private Outcome keep(LedgerStore ledger, Path file) {
        Content content = Content.of(file.toString(), doors.documents().content(file));
        try {
            if (!again && ledger.knows(content.hash())) {
                return new Outcome(Receipt.KNOWN, 0, Optional.empty());
            }
            Reading reading = read(doors.documents().read(content.name(), content.bytes()));
            writing.lock();
            try {
                Receipt receipt = ledger.keep(content, reading, again, actor());
                return new Outcome(receipt, receipt == Receipt.KNOWN ? 0 : reading.facts(), Optional.empty());
            } finally {
                writing.unlock();
            }
        } catch (LedgerUnavailable lost) {
            return new Outcome(Receipt.KNOWN, 0, Optional.of(lost));
        }
    }

    private Reading read(Document document) {
        List<ReadArticle> articles = new ArrayList<>();
        for (Article article : doors.reader().articles(document)) {
            articles.add(new ReadArticle(article, doors.reader().facts(article)));
        }
        return new Reading(document, Version.sentence(), articles);
    }

    private static String actor() {
        return "命令行 " + System.getProperty("user.name", "");
    }
}
