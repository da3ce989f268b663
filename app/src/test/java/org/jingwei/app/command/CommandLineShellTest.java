package org.jingwei.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jingwei.core.text.Article;
import org.jingwei.reading.exchange.ArticleLines;
import org.jingwei.reading.exchange.FactLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineShellTest {

    static final String REPORT = """
            云岭市2031年上半年经济运行情况

            　　上半年，全市实现地区生产总值432.6亿元，同比增长5.2%。
            　　规模以上工业增加值增长7.80%，固定资产投资下降3.3%。
            """;

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @Test
    void version_and_help_are_no_errors() {
        assertThat(terminal.run("--version")).isZero();
        assertThat(terminal.out()).matches("jingwei \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(terminal.run("--help")).isZero();
        assertThat(terminal.run("extract", "--help")).isZero();
        assertThat(terminal.out())
                .contains("用法：jingwei", "articles", "extract", "--format")
                .doesNotContain("\r");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void commitments_are_printed_in_each_form() throws IOException {
        String file = folder.resolve("讲话.txt").toString();
        Files.writeString(Path.of(file), "清河县县长李明在全县经济运行分析会上的讲话\n\n一、抓好下一步工作\n\n县水务局要在8月底前完成清淤20公里。\n");
        assertThat(terminal.run("commitments", file, "--format", "jsonl")).isZero();
        assertThat(terminal.out()).startsWith("{\"action\":\"完成清淤20公里\",\"owner\":[\"县水务局\"]");
        Terminal csv = new Terminal();
        assertThat(csv.run("commitments", "--format", "CSV", file)).isZero();
        assertThat(csv.out()).startsWith("action,owner,").contains("\n完成清淤20公里,县水务局,");
        Terminal table = new Terminal();
        assertThat(table.run("commitments", file)).isZero();
        assertThat(table.out()).contains("1 条", "牵头单位", "8月底前");
    }

    @Test
    void a_command_that_is_not_built_does_not_appear() {
        terminal.run("--help");
        assertThat(terminal.out()).contains("start", "password").doesNotContain("forecast", "sdmx");
        assertThat(terminal.run("forecast")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "extrac a.txt",
                "extract",
                "articles",
                "--colour",
                "extract --format xml a.txt",
                "extract --format",
                "extract --jobs many a.txt",
                "extract --format csv --format csv a.txt"
            })
    void wrong_usage_is_one_line_and_2(String words) {
        assertThat(terminal.run((Object[]) words.split(" "))).isEqualTo(2);
        assertThat(terminal.err()).matches("jingwei: [^\n]+\n");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void articles_are_json_lines_with_the_path_as_given() throws IOException {
        Path file = Files.writeString(folder.resolve("月 报.txt"), REPORT);
        assertThat(terminal.run("articles", file)).isZero();
        assertThat(terminal.out().lines().map(ArticleLines::read))
                .extracting(Article::document, Article::line, Article::title)
                .containsExactly(Assertions.tuple(file.toString(), 1, "云岭市2031年上半年经济运行情况"));
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void facts_are_json_lines_whose_place_holds_the_printed_figure() throws IOException {
        Path file = Files.writeString(folder.resolve("月报.txt"), REPORT);
        assertThat(terminal.run("extract", "--format", "jsonl", file)).isZero();
        List<String> lines = REPORT.lines().toList();
        assertThat(terminal.out().lines().map(FactLines::read))
                .anySatisfy(fact ->
                        assertThat(fact.quantity().value().orElseThrow()).hasToString("432.6"))
                .anySatisfy(fact ->
                        assertThat(fact.quantity().value().orElseThrow()).hasToString("7.80"))
                .allSatisfy(fact -> assertThat(lines.get(fact.evidence().place().line() - 1)
                                .substring(fact.evidence().place().column()))
                        .startsWith(fact.quantity()
                                .value()
                                .orElseThrow()
                                .value()
                                .abs()
                                .toPlainString()));
    }

    @Test
    void a_table_is_the_default_and_csv_has_one_head_for_all_files() throws IOException {
        Path one = Files.writeString(folder.resolve("一.txt"), REPORT);
        Path two = Files.writeString(folder.resolve("二.txt"), REPORT);
        assertThat(terminal.run("extract", one)).isZero();
        assertThat(terminal.out()).startsWith("文件 " + one + "：").contains("指标", "同比", "-3.3");
        Terminal csv = new Terminal();
        assertThat(csv.run("extract", "--format", "CSV", one, two)).isZero();
        assertThat(csv.out().lines().filter(line -> line.startsWith("indicator,")))
                .hasSize(1);
        assertThat(csv.out()).contains(one.toString(), two.toString());
    }

    @Test
    void an_empty_file_has_no_articles_and_no_facts() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.txt"));
        assertThat(terminal.run("articles", empty)).isZero();
        assertThat(terminal.run("extract", empty, "--format", "jsonl")).isZero();
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void unreadable_files_are_told_at_the_end_and_the_others_are_read() throws IOException {
        Path good = Files.writeString(folder.resolve("好.txt"), REPORT);
        assertThat(terminal.run("articles", "没有.txt", good, "nor this.docx")).isEqualTo(2);
        assertThat(terminal.out().lines()).hasSize(1);
        assertThat(terminal.err().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("没有这个文件"))
                .anySatisfy(line -> assertThat(line).contains("没有.txt"))
                .anySatisfy(line -> assertThat(line).contains("nor this.docx"));
    }

    @Test
    void a_word_that_begins_with_an_at_sign_is_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("@月报.txt"), REPORT);
        assertThat(terminal.run("articles", folder.relativize(file))).isEqualTo(2);
        assertThat(terminal.err()).contains("@月报.txt: 没有这个文件");
    }

    @Test
    void a_reader_that_has_gone_ends_it_quietly() throws IOException {
        Path file = Files.writeString(folder.resolve("月报.txt"), REPORT);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(withBroken("Broken pipe", err).run("articles", file.toString()))
                .isZero();
        assertThat(withBroken("Broken pipe", err).run("--help")).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void a_full_disk_is_an_error_that_says_so() throws IOException {
        Path file = Files.writeString(folder.resolve("月报.txt"), REPORT);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(withBroken("No space left on device", err).run("articles", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
        assertThat(withBroken("No space left on device", err).run("--help")).isEqualTo(2);
    }

    @Test
    void progress_is_shown_only_when_asked_for() throws IOException {
        Path file = Files.writeString(folder.resolve("月报.txt"), REPORT);
        terminal.run("articles", file);
        assertThat(terminal.err()).isEmpty();
        terminal.run("articles", "--progress", file);
        assertThat(terminal.err()).contains("已读 1 个文件");
    }

    @Test
    void nothing_is_printed_after_an_interrupt() throws IOException {
        Path file = Files.writeString(folder.resolve("月报.txt"), REPORT);
        Console console = terminal.console();
        console.close();
        Terminal.shell(console).run("articles", file.toString());
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).isEmpty();
    }

    private static CommandLineShell withBroken(String message, OutputStream err) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
        return Terminal.shell(Console.of(broken, err, false));
    }
}
