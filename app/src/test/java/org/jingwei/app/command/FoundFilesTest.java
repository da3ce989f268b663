package org.jingwei.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jingwei.app.command.FoundFiles.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundFilesTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_is_read_in_the_order_of_names_at_every_level() throws IOException {
        touch("b.txt", "a/二.txt", "a/一.txt", "c/d/e.docx", "A.txt");
        assertThat(names(folder)).containsExactly("A.txt", "a/一.txt", "a/二.txt", "b.txt", "c/d/e.docx");
    }

    @Test
    void words_keep_their_order_and_their_form() throws IOException {
        touch("x.txt", "a.txt");
        Path x = folder.resolve("x.txt");
        assertThat(found(x, Path.of("没有.txt"), folder.resolve("a.txt")))
                .extracting(Found::name)
                .containsExactly(x.toString(), "没有.txt", folder.resolve("a.txt").toString());
    }

    @Test
    void hidden_files_and_locks_are_left_out_inside_a_folder_but_not_when_named() throws IOException {
        touch(".hidden.txt", ".git/config", "~$lock.docx", "seen.txt");
        assertThat(names(folder)).containsExactly("seen.txt");
        assertThat(found(folder.resolve(".hidden.txt"))).singleElement().matches(Found::named);
    }

    @Test
    void a_circle_of_links_is_walked_once() throws IOException {
        touch("a/b/f.txt");
        Files.createSymbolicLink(folder.resolve("a/b/up"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a/self"), Path.of("."));
        assertThat(names(folder)).containsExactly("a/b/f.txt");
    }

    @Test
    void a_linked_file_is_read() throws IOException {
        touch("sub/real.txt");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("sub/real.txt"));
        assertThat(names(folder)).containsExactly("link.txt", "sub/real.txt");
    }

    @Test
    void an_empty_folder_is_a_trouble_of_its_own() {
        assertThat(found(folder))
                .singleElement()
                .satisfies(found -> assertThat(found.trouble()).hasValue("文件夹是空的"));
    }

    @Test
    void a_word_that_can_be_no_file_name_is_a_trouble() {
        FoundFiles files = new FoundFiles(List.of("a\0b"));
        assertThat(files.next().trouble()).hasValue("不是文件名");
        assertThat(files.hasNext()).isFalse();
    }

    private void touch(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
    }

    private List<String> names(Path root) {
        return found(root).stream()
                .map(found ->
                        root.relativize(found.path().orElseThrow()).toString().replace('\\', '/'))
                .toList();
    }

    private static List<Found> found(Path... words) {
        List<Found> all = new ArrayList<>();
        new FoundFiles(Arrays.stream(words).map(Path::toString).toList()).forEachRemaining(all::add);
        return all;
    }
}
