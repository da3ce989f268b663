package org.jingwei.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jingwei.app.wiring.Doors;
import org.jingwei.core.text.Article;
import org.jingwei.reading.exchange.ArticleLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints one JSON line for each article of the files. */
@Command(
        name = "articles",
        header = "把文件分成篇",
        description = "%n每篇一行 JSON：doc、line、line_end、title、genre、region、level、period、date。")
final class ArticlesCommand implements Callable<Integer> {

    private final Doors doors;
    private final Console console;

    @Mixin
    @SuppressWarnings("unused") // picocli looks at it
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final FileArguments files = new FileArguments();

    ArticlesCommand(Doors doors, Console console) {
        this.doors = doors;
        this.console = console;
    }

    @Override
    public Integer call() {
        return files.batch(doors, console).run("", document -> {
            List<Article> articles = doors.reader().articles(document);
            String lines = articles.stream()
                    .map(article -> ArticleLines.write(article) + "\n")
                    .collect(Collectors.joining());
            return new Batch.Page(lines, articles.size());
        });
    }
}
