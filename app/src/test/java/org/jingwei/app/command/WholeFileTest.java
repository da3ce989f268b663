package org.jingwei.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @Test
    void a_file_is_replaced_and_nothing_is_left_beside_it() throws IOException {
        Path out = Files.writeString(folder.resolve("结果.jsonl"), "旧".repeat(5000));
        WholeFile.write(out, "新\n");
        assertThat(Files.readString(out)).startsWith("新");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void a_file_behind_a_link_is_replaced_and_the_link_stays() throws IOException {
        Path real = Files.writeString(folder.resolve("真.txt"), "旧");
        Path link = Files.createSymbolicLink(folder.resolve("链.txt"), real);
        WholeFile.write(link, "新");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(real)).startsWith("新");
    }

    @Test
    void a_write_that_fails_leaves_what_stood_there() throws IOException {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("没有").resolve("结果.txt"), "新"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> WholeFile.write(folder, "新")).isInstanceOf(IOException.class);
        Path out = Files.writeString(folder.resolve("结果.txt"), "旧");
        String beside = out.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        Files.createDirectory(folder.resolve(beside));
        assertThatThrownBy(() -> WholeFile.write(out, "新")).isInstanceOf(IOException.class);
        assertThat(Files.readString(out)).startsWith("旧");
    }
}
