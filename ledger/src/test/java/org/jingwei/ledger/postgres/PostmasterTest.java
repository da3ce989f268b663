package org.jingwei.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PostmasterTest {

    private static final String FILE = "4711\n/数据/簇\n1924905600\n5432\n\n127.0.0.1\n";

    @Test
    void the_folder_of_a_server_is_read_in_the_letters_of_the_system() {
        Charset gbk = Charset.forName("GBK");

        assertThat(Postmaster.folderIn(FILE.getBytes(gbk), gbk)).contains(Path.of("/数据/簇"));
        assertThat(Postmaster.folderIn(FILE.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .contains(Path.of("/数据/簇"));
    }

    @Test
    void windows_ends_its_lines_otherwise() {
        assertThat(Postmaster.folderIn("4711\r\n/data\r\n".getBytes(StandardCharsets.US_ASCII), StandardCharsets.UTF_8))
                .contains(Path.of("/data"));
    }

    @Test
    void a_file_cut_short_names_no_folder() {
        assertThat(Postmaster.folderIn("4711".getBytes(StandardCharsets.US_ASCII), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(Postmaster.folderIn(new byte[0], StandardCharsets.UTF_8)).isEmpty();
    }
}
