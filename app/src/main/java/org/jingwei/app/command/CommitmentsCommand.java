package org.jingwei.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jingwei.app.wiring.Doors;
import org.jingwei.core.fact.Commitment;
import org.jingwei.core.text.Document;
import org.jingwei.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what the files say will be done. */
@Command(name = "commitments", header = "从文件中读出要做的事", description = "%n任务、牵头和配合单位、完成时限、量化目标、类别，每条带出处（文件、行、列、原文）。")
final class CommitmentsCommand implements Callable<Integer> {

    private final Doors doors;
    private final Console console;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final FileArguments files = new FileArguments();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "jsonl（每条一行 JSON）、csv 或 table（对齐的表，默认）")
    private CommitmentFormat format = CommitmentFormat.TABLE;

    CommitmentsCommand(Doors doors, Console console) {
        this.doors = doors;
        this.console = console;
    }

    @Override
    public Integer call() {
        return files.batch(doors, console).run(format.head(), document -> {
            List<Commitment> commitments = commitmentsOf(document);
            return new Batch.Page(format.page(document.name(), commitments), commitments.size());
        });
    }

    private List<Commitment> commitmentsOf(Document document) {
        Reader reader = doors.reader();
        return reader.articles(document).stream()
                .flatMap(article -> reader.commitments(article).stream())
                .toList();
    }
}
