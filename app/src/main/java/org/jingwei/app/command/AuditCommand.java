package org.jingwei.app.command;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jingwei.app.wiring.Doors;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.reading.Reader;
import org.jingwei.verify.page.Material;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what cannot be true together in the files. */
@Command(
        name = "audit",
        header = "核稿：核对文件中的数",
        description = "%n同一文件内、篇与篇之间、文件与文件之间的数互相核对；每个结论带计算过程和出处。%n退出码 1：有无论怎样理解都对不上的数。")
final class AuditCommand implements Callable<Integer> {

    private final Doors doors;
    private final Console console;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final FileArguments files = new FileArguments();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "jsonl（每条一行 JSON，含相符的）或 text（只列需要看的，默认）")
    private FindingFormat format = FindingFormat.TEXT;

    @Option(names = "-o", paramLabel = "OUT", description = "写入文件，不写标准输出")
    private Optional<String> out = Optional.empty();

    AuditCommand(Doors doors, Console console) {
        this.doors = doors;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Material> materials = new ArrayList<>();
        int code = files.batch(doors, console).each(this::read, read -> {
            materials.addAll(read);
            return read.size();
        });
        List<Finding> findings = doors.verifier().check(materials);
        boolean printed = print(format.page(findings));
        if (code != CommandLineShell.DONE || !printed) {
            return CommandLineShell.REFUSED;
        }
        return findings.stream().anyMatch(AuditCommand::wrong) ? CommandLineShell.WRONG : CommandLineShell.DONE;
    }

    private List<Material> read(Document document) {
        Reader reader = doors.reader();
        List<Material> materials = new ArrayList<>();
        for (Article article : reader.articles(document)) {
            materials.add(new Material(article, reader.facts(article)));
        }
        return materials;
    }

    private boolean print(String page) {
        if (out.isEmpty()) {
            console.print(page);
            return true;
        }
        try {
            WholeFile.write(Path.of(out.get()), page);
            return true;
        } catch (IOException | InvalidPathException e) {
            console.say("jingwei: " + out.get() + ": 写不进去（" + e + "）\n");
            return false;
        }
    }

    private static boolean wrong(Finding finding) {
        return finding.verdict() == Verdict.VIOLATED && finding.severity() == Severity.HARD;
    }
}
