package org.jingwei.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jingwei.core.text.Line;
import org.jingwei.office.read.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

    private static final String WRONG = """
            云岭市2031年上半年经济运行情况

            　　全市新引进项目35个，完成任务17个的128%。年计划投资87.3亿元，完成投资33.52亿元，占年计划的38.4%。
            """;
    private static final String RIGHT = WRONG.replace("128%", "206%");

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_hard_violation_is_exit_code_1_and_named_with_its_line() throws IOException {
        Path draft = file("月 报.txt", WRONG);
        assertThat(terminal.run("audit", draft)).isEqualTo(1);
        assertThat(terminal.out())
                .startsWith("核对 ")
                .contains("不符 V501 " + draft + " 第3行", "35", "205.882", "没有列出的数未能核对")
                .doesNotContain("38.4");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void a_draft_that_holds_is_exit_code_0() throws IOException {
        assertThat(terminal.run("audit", file("月报.txt", RIGHT))).isZero();
        assertThat(terminal.out()).contains("不符 0");
    }

    @Test
    void json_lines_hold_every_verdict_and_the_keys_of_a_finding() throws IOException {
        Path draft = file("月报.txt", WRONG);
        assertThat(terminal.run("audit", "--format", "jsonl", draft)).isEqualTo(1);
        assertThat(terminal.out().lines())
                .allSatisfy(line -> assertThat(line)
                        .startsWith("{\"code\":\"V")
                        .contains(
                                "\"doc\":",
                                "\"lines\":[3]",
                                "\"also\":[",
                                "\"kind\":",
                                "\"verdict\":",
                                "\"severity\":",
                                "\"numbers\":[\"",
                                "\"quote\":",
                                "\"computation\":",
                                "\"message\":"))
                .anySatisfy(line -> assertThat(line).contains("\"verdict\":\"violated\",\"severity\":\"hard\""))
                .anySatisfy(line -> assertThat(line).contains("\"verdict\":\"holds\""));
    }

    @Test
    void findings_go_to_a_file_when_asked() throws IOException {
        Path out = folder.resolve("结果.jsonl");
        assertThat(terminal.run("audit", "--format", "jsonl", "-o", out, file("月报.txt", RIGHT)))
                .isZero();
        assertThat(terminal.out()).isEmpty();
        assertThat(Files.readString(out)).contains("\"V501\"").endsWith("\n");
    }

    @Test
    void a_file_that_cannot_be_written_is_exit_code_2() throws IOException {
        Path draft = file("月报.txt", RIGHT);
        assertThat(terminal.run("audit", "-o", folder.resolve("没有").resolve("结果.txt"), draft))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("写不进去").hasLineCount(1);
    }

    @Test
    void an_unreadable_file_is_exit_code_2_and_the_others_are_audited() throws IOException {
        assertThat(terminal.run("audit", "没有.txt", file("月报.txt", WRONG))).isEqualTo(2);
        assertThat(terminal.out()).contains("V501");
        assertThat(terminal.err()).contains("没有.txt: 没有这个文件");
    }

    @Test
    void files_are_held_against_each_other() throws IOException {
        Path one = file("甲.txt", "云岭市2031年经济运行情况\n\n　　2031年，云岭市地区生产总值432.6亿元。\n");
        Path two = file("乙.txt", "云岭市2031年工作总结\n\n　　2031年，云岭市地区生产总值462.3亿元。\n");
        assertThat(terminal.run("audit", "--format", "jsonl", one, two)).isZero();
        assertThat(terminal.out()).contains("\"V1601\"", "甲.txt", "乙.txt", "\"suspicious\"");
    }

    @Test
    void an_empty_file_has_nothing_to_audit() throws IOException {
        assertThat(terminal.run("audit", "--format", "jsonl", file("空.txt", "")))
                .isZero();
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void a_draft_comes_back_as_a_word_file_of_the_same_lines_with_comments() throws IOException {
        Path draft = file("月 报.txt", WRONG);
        Path out = folder.resolve("批注.docx");
        assertThat(terminal.run("audit", "--format", "docx", "-o", out, draft)).isEqualTo(1);
        assertThat(terminal.out()).isEmpty();
        DocumentReader reader = DocumentReader.standard();
        assertThat(reader.read(out).lines().stream().map(Line::text))
                .isEqualTo(reader.read(draft).lines().stream().map(Line::text).toList());
        assertThat(entries(out)).anySatisfy((name, text) -> assertThat(text).contains("不符 V501"));
        Path again = folder.resolve("再批注.docx");
        assertThat(terminal.run("audit", "--format", "docx", "-o", again, out)).isEqualTo(1);
        assertThat(entries(again))
                .hasEntrySatisfying(
                        "word/comments.xml",
                        comments -> assertThat(comments.split("不符 V501", -1)).hasSize(3));
    }

    @Test
    void comments_go_into_one_draft_only_and_never_over_it() throws IOException {
        Path draft = file("月报.txt", WRONG);
        Path out = folder.resolve("批注.docx");
        assertThat(terminal.run("audit", "--format", "docx", draft)).isEqualTo(2);
        assertThat(terminal.run("audit", "--format", "docx", "-o", out, draft, file("乙.txt", RIGHT)))
                .isEqualTo(2);
        assertThat(terminal.run("audit", "--format", "docx", "-o", out, folder)).isEqualTo(2);
        assertThat(terminal.run("audit", "--format", "docx", "-o", draft, draft))
                .isEqualTo(2);
        assertThat(terminal.err().lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).startsWith("jingwei: "));
        assertThat(terminal.err()).contains("用 -o", "一次只核一个文件", "不会覆盖");
        assertThat(Files.readString(draft)).isEqualTo(WRONG);
        assertThat(out).doesNotExist();
    }

    @Test
    void an_unreadable_draft_leaves_no_file_behind() throws IOException {
        Path out = folder.resolve("批注.docx");
        assertThat(terminal.run("audit", "--format", "docx", "-o", out, folder.resolve("没有.docx")))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("没有这个文件").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void findings_are_a_workbook_when_asked() throws IOException {
        Path out = Files.writeString(folder.resolve("结果.xlsx"), "旧");
        assertThat(terminal.run("audit", "--format", "xlsx", "-o", out, file("甲.txt", WRONG), file("乙.txt", RIGHT)))
                .isEqualTo(1);
        assertThat(DocumentReader.standard().read(out).lines().stream().map(Line::text))
                .contains("序号", "相关位置", "V501", "不符", "相符");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("结果.xlsx", "甲.txt", "乙.txt");
    }

    private static Map<String, String> entries(Path packed) throws IOException {
        Map<String, String> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
