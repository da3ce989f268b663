package org.jingwei.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jingwei.app.wiring.Doors;
import org.jingwei.ledger.LedgerSettings;
import org.jingwei.ledger.LedgerStore;
import org.jingwei.ledger.query.CellFilter;
import org.jingwei.ledger.query.Paging;
import org.jingwei.ledger.query.SearchFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class LedgerCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_is_read_once_read_again_on_demand_backed_up_and_restored() throws IOException {
        Path report = write("云岭.txt", CommandLineShellTest.REPORT);
        write("副本.txt", CommandLineShellTest.REPORT);
        Files.write(folder.resolve("坏.docx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        Path data = folder.resolve(".data");
        Path backup = folder.resolve(".backup");
        // the ledger stays open here, as under a running server: each command joins it
        try (LedgerStore running = LedgerStore.open(LedgerSettings.folder(data), new Doors().clock())) {
            assertSaid(2, "新收 1 份，重读 0 份，早已收下 1 份", "ingest", folder, "--data", data);
            assertThat(running.counts().documents()).isEqualTo(1);
            assertThat(running.counts().facts()).isEqualTo(4);
            assertThat(running.queries()
                            .searchPassages(SearchFilter.of("工业增加值"), Paging.first(10))
                            .rows())
                    .hasSize(1);
            assertSaid(0, "新收 0 份，重读 0 份，早已收下 1 份", "ingest", report, "--data", data);
            assertSaid(0, "新收 0 份，重读 1 份，早已收下 0 份", "ingest", report, "--data", data, "--reread");
            assertThat(running.counts().facts()).isEqualTo(4);
            assertThat(running.counts().factsOfAllReadings()).isEqualTo(8);
            assertSaid(0, "已备份", "backup", backup, "--data", data);
            assertSaid(2, "备份文件已经存在", "backup", backup, "--data", data);
            assertSaid(2, "台账里已有内容", "restore", backup, "--data", data);
        }
        Path cut = folder.resolve(".cut");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(backup), 500));
        Path other = folder.resolve(".other");
        assertSaid(2, "备份文件不完整", "restore", cut, "--data", other);
        assertThat(other).doesNotExist();
    }

    /** As the commands have them. */
    @Command
    private static final class Place {
        @Mixin
        private final LedgerOptions ledger = new LedgerOptions();
    }

    @Test
    void a_folder_of_the_demonstration_remembers_its_places() throws IOException {
        Doors doors = new Doors();
        Place demonstration = CommandLine.populateCommand(new Place(), "--data", folder.toString());
        demonstration.ledger.open(doors, true).close();
        Path home = folder.resolve("demo");
        Path report = write("鹿鸣区.txt", "鹿鸣区2031年上半年经济运行情况\n\n上半年，全区地区生产总值81.4亿元，同比增长5.6%。\n");
        assertSaid(0, "新收 1 份", "ingest", report, "--data", home);
        Place later = CommandLine.populateCommand(new Place(), "--data", home.toString());
        try (LedgerStore ledger = later.ledger.open(doors)) {
            assertThat(ledger.queries().cells(CellFilter.ALL, Paging.first(9)).rows())
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(cell.key().placeCode()).hasValue("990101"));
        }
        Files.writeString(home.resolve("regions.csv"), "code,name\n1,2\n", StandardCharsets.UTF_8);
        assertSaid(2, "regions.csv 不能用", "ingest", report, "--data", home);
    }

    @Test
    void where_the_ledger_is_must_be_said_clearly() {
        assertSaid(2, "只能给一个", "ingest", "a.txt", "--data", folder, "--database", "jdbc:postgresql://h/b");
        assertSaid(2, "jdbc:postgresql:", "backup", "a", "--database", "mysql");
        assertSaid(2, "连不上数据库", "backup", "a", "--database", "jdbc:postgresql://127.0.0.1:9/none");
        assertSaid(2, "缺少", "ingest");
    }

    private void assertSaid(int code, String sentence, Object... words) {
        Terminal terminal = new Terminal();
        int found = terminal.run(words);
        assertThat(terminal.err()).contains(sentence);
        assertThat(terminal.out()).isEmpty();
        assertThat(found).as(terminal.err()).isEqualTo(code);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
