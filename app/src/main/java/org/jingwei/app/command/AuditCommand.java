package org.jingwei.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jingwei.app.wiring.Auditor;
import org.jingwei.app.wiring.Doors;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.ledger.LedgerStore;
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

    @Mixin
    private final LedgerOptions place = new LedgerOptions();

    @Option(names = "--ledger", description = "同台账里的数对照：同一指标、地区、时期、口径印得不一样的")
    private boolean ledger;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "jsonl（每条一行 JSON，含相符的）、text（只列需要看的，默认）、docx（原稿加批注，一次一个文件）或 xlsx（结果表）；后两种用 -o 写入文件")
    private FindingFormat format = FindingFormat.TEXT;

    @Option(names = "-o", paramLabel = "OUT", description = "写入文件，不写标准输出")
    private Optional<String> out = Optional.empty();

    AuditCommand(Doors doors, Console console) {
        this.doors = doors;
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<String> complaint = complaint();
        if (complaint.isPresent()) {
            console.say("jingwei: " + complaint.get() + "\n");
            return CommandLineShell.REFUSED;
        }
        List<Material> materials = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        int code = files.batch(doors, console).eachFile(this::read, draft -> {
            drafts.add(draft);
            materials.addAll(draft.materials());
            return draft.materials().size();
        });
        List<Finding> findings = new ArrayList<>(doors.verifier().check(materials));
        findings.addAll(againstTheLedger(materials));
        boolean printed = format == FindingFormat.DOCX
                ? drafts.isEmpty() || write(commented(drafts.get(0), findings))
                : print(format.page(findings));
        if (code != CommandLineShell.DONE || !printed) {
            return CommandLineShell.REFUSED;
        }
        return findings.stream().anyMatch(AuditCommand::wrong) ? CommandLineShell.WRONG : CommandLineShell.DONE;
    }

    /** A file that was read; its content only if it goes back to its drafter. */
    private record Draft(String name, byte[] content, List<Material> materials) {}

    private Optional<String> complaint() {
        if (format.isFile() && out.isEmpty()) {
            return Optional.of("--format " + format.name().toLowerCase(Locale.ROOT) + " 要用 -o 给出写入的文件");
        }
        if (format == FindingFormat.DOCX && !files.isOneFile()) {
            return Optional.of("--format docx 一次只核一个文件：批注写在它自己的副本上");
        }
        return format.isFile() && files.includes(out.orElseThrow())
                ? Optional.of(out.orElseThrow() + ": 就是原稿，不会覆盖；请另给一个文件名")
                : Optional.empty();
    }

    private byte[] commented(Draft draft, List<Finding> findings) {
        return doors.auditWriter().write(draft.name(), draft.content(), findings);
    }

    private Draft read(Path file) {
        if (format != FindingFormat.DOCX) {
            return new Draft(
                    file.toString(), new byte[0], read(doors.documents().read(file)));
        }
        byte[] content = doors.documents().content(file);
        String name = file.toString();
        return new Draft(name, content, read(doors.documents().read(name, content)));
    }

    private List<Finding> againstTheLedger(List<Material> materials) {
        if (!ledger) {
            return List.of();
        }
        try (LedgerStore open = place.open(doors)) {
            return Auditor.against(Optional.of(open), materials);
        }
    }

    private List<Material> read(Document document) {
        Reader reader = doors.reader();
        List<Material> materials = new ArrayList<>();
        for (Article article : reader.articles(document)) {
            materials.add(new Material(article, reader.facts(article)));
        }
        return materials;
    }

    private boolean print(byte[] page) {
        if (out.isPresent()) {
            return write(page);
        }
        console.print(new String(page, StandardCharsets.UTF_8));
        return true;
    }

    private boolean write(byte[] content) {
        String name = out.orElseThrow();
        try {
            WholeFile.write(Path.of(name), content);
            return true;
        } catch (IOException | InvalidPathException e) {
            console.say("jingwei: " + name + ": 写不进去（" + e + "）\n");
            return false;
        }
    }

    private static boolean wrong(Finding finding) {
        return finding.verdict() == Verdict.VIOLATED && finding.severity() == Severity.HARD;
    }
}
