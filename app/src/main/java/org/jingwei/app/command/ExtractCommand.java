package org.jingwei.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jingwei.app.wiring.Doors;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Document;
import org.jingwei.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the facts of the files. */
@Command(name = "extract", header = "从文件中读出事实", description = "%n指标、数值、度量、状态、时期、地区、口径，每条带出处（文件、行、列、原文）。")
final class ExtractCommand implements Callable<Integer> {

    private final Doors doors;
    private final Console console;

    @Mixin
    @SuppressWarnings("unused") // picocli looks at it
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final FileArguments files = new FileArguments();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "jsonl（每条一行 JSON）、csv 或 table（对齐的表，默认）")
    private FactFormat format = FactFormat.TABLE;

    ExtractCommand(Doors doors, Console console) {
        this.doors = doors;
        this.console = console;
    }

    @Override
    public Integer call() {
        return files.batch(doors, console).run(format.head(), document -> {
            List<Fact> facts = factsOf(document);
            return new Batch.Page(format.page(document.name(), facts), facts.size());
        });
    }

    private List<Fact> factsOf(Document document) {
        Reader reader = doors.reader();
        return reader.articles(document).stream()
                .flatMap(article -> reader.facts(article).stream())
                .toList();
    }
}
