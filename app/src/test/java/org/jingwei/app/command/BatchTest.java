package org.jingwei.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingwei.app.command.FoundFiles.Found;
import org.jingwei.core.text.Document;
import org.jingwei.office.read.DocumentReader;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final Terminal terminal = new Terminal();

    @Test
    void pages_come_in_the_order_of_the_files_however_long_each_takes() {
        List<Found> files = files(200);
        int code = batch(files, 4, path -> document(path, 200 - number(path)))
                .run("head\n", document -> new Batch.Page(document.name() + "\n", 1));
        assertThat(code).isZero();
        assertThat(terminal.out())
                .isEqualTo(files.stream().map(Found::name).collect(Collectors.joining("\n", "head\n", "\n")));
    }

    @Test
    void no_more_than_a_few_documents_are_held_at_a_time() {
        AtomicInteger opened = new AtomicInteger();
        AtomicInteger printed = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        batch(files(500), 3, path -> {
                    most.accumulateAndGet(
                            opened.incrementAndGet()
                                    - terminal.out().lines().toList().size(),
                            Math::max);
                    return Document.of(path.toString(), "");
                })
                .run("", document -> new Batch.Page(printed.incrementAndGet() + "\n", 1));
        assertThat(most.get()).isBetween(1, 6);
        assertThat(opened.get()).isEqualTo(500);
    }

    @Test
    void whatever_goes_wrong_with_one_file_the_others_are_read() {
        int code = batch(files(4), 2, path -> switch (number(path)) {
                    case 0 -> throw new IllegalStateException("boom\nand more");
                    case 1 -> throw new StackOverflowError();
                    case 2 -> throw new OutOfMemoryError();
                    default -> Document.of(path.toString(), "");
                })
                .run("", document -> new Batch.Page(document.name() + "\n", 1));
        assertThat(code).isEqualTo(2);
        assertThat(terminal.out()).isEqualTo("3\n");
        assertThat(terminal.err().lines())
                .hasSize(3)
                .satisfiesExactly(
                        one -> assertThat(one).contains("0: 程序出错", "boom and more"),
                        two -> assertThat(two).contains("1: 嵌套太深"),
                        three -> assertThat(three).contains("2: 内存不够"));
    }

    @Test
    void an_unknown_kind_is_skipped_in_a_folder_and_refused_when_named() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        Batch.Opener opener = path -> DocumentReader.standard().read(path + ".png", picture);
        Found inFolder = Found.file(Path.of("1"), false);
        Found named = Found.file(Path.of("2"), true);
        assertThat(batch(List.of(inFolder), 1, opener).run("", d -> new Batch.Page("", 0)))
                .isZero();
        assertThat(terminal.err()).contains("跳过").contains(" 1 ");
        assertThat(batch(List.of(named), 1, opener).run("", d -> new Batch.Page("", 0)))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("2: 不认识的文件类型");
    }

    private Batch batch(List<Found> files, int threads, Batch.Opener opener) {
        Console console = terminal.console();
        return new Batch(files.iterator(), opener, threads, console, new Progress(console, Clock.systemUTC(), false));
    }

    private static List<Found> files(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Found.file(Path.of(Integer.toString(i)), true))
                .toList();
    }

    private static int number(Path path) {
        return Integer.parseInt(path.toString());
    }

    private static Document document(Path path, int micros) {
        LockSupport.parkNanos(micros * 1_000L);
        return Document.of(path.toString(), "");
    }
}
