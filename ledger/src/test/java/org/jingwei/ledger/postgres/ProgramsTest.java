package org.jingwei.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {

    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path machine;

    @Test
    void a_name_of_ascii_is_taken_on_windows_too() throws IOException {
        Path home = home("data");

        assertThat(onWindows(Map.of()).folder(home.resolve("postgres"), home)).isEqualTo(home.resolve("postgres"));
    }

    @Test
    void where_names_are_utf8_any_folder_is_taken() throws IOException {
        Path home = home("张伟");
        Path wanted = home.resolve("postgres");

        assertThat(new Programs(false, StandardCharsets.UTF_8, name -> Optional.empty()).folder(wanted, home))
                .isEqualTo(wanted);
        assertThat(new Programs(true, StandardCharsets.UTF_8, name -> Optional.empty()).folder(wanted, home))
                .isEqualTo(wanted);
    }

    @Test
    void under_a_chinese_name_on_windows_the_programs_lie_where_all_users_data_lie() throws IOException {
        Path common = Files.createDirectories(machine.resolve("ProgramData"));
        Path home = home("张伟");

        Path place = onWindows(Map.of("ProgramData", common.toString())).folder(home.resolve("postgres"), home);

        assertThat(place).startsWith(common).isDirectory();
        assertThat(place.toString()).matches("\\p{ASCII}+");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void each_data_folder_has_programs_of_its_own_and_finds_them_again() throws IOException {
        Path common = Files.createDirectories(machine.resolve("ProgramData"));
        Programs programs = onWindows(Map.of("ProgramData", common.toString()));
        Path one = home("甲");
        Path other = home("乙");

        Path place = programs.folder(one.resolve("postgres"), one);

        assertThat(programs.folder(one.resolve("postgres"), one)).isEqualTo(place);
        assertThat(programs.folder(other.resolve("postgres"), other)).isNotEqualTo(place);
    }

    @Test
    void the_public_folder_serves_where_the_first_cannot() throws IOException {
        Path open = Files.createDirectories(machine.resolve("Public"));
        Path chinese = Files.createDirectories(machine.resolve("程序数据"));
        Path home = home("张伟");

        assertThat(onWindows(Map.of("ProgramData", chinese.toString(), "PUBLIC", open.toString()))
                        .folder(home.resolve("postgres"), home))
                .startsWith(open);
    }

    @Test
    void with_no_place_for_them_it_says_what_to_do() throws IOException {
        Path home = home("张伟");

        assertThatThrownBy(() -> onWindows(Map.of()).folder(home.resolve("postgres"), home))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining(home.toString())
                .hasMessageContaining("--data");
    }

    @Test
    void a_data_folder_whose_name_windows_cannot_hand_over_is_refused_with_a_sentence() throws IOException {
        Path home = home("𠮷");

        assertThatThrownBy(() -> onWindows(Map.of()).folder(home.resolve("postgres"), home))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("GBK")
                .hasMessageContaining("--data");
    }

    private static Programs onWindows(Map<String, String> environment) {
        return new Programs(true, GBK, name -> Optional.ofNullable(environment.get(name)));
    }

    private Path home(String name) throws IOException {
        return Files.createDirectories(machine.resolve(name));
    }
}
