package org.jingwei.app.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.jingwei.ledger.people.JournalMark;
import org.jingwei.ledger.people.JournalRow;
import org.junit.jupiter.api.Test;

class JournalWordsTest {

    private static final String HASH = "0a".repeat(32);

    @Test
    void a_file_is_told_by_its_name_and_what_read_it_by_that_of_the_program() {
        JournalRow row = row("document.added", HASH, "jingwei 0.1.0-SNAPSHOT: 21 facts", Optional.of("分析.docx"));
        assertThat(JournalWords.subject(row)).isEqualTo("分析.docx");
        assertThat(JournalWords.after(row)).isEqualTo("经纬 0.1.0 开发版：21 条事实");
    }

    @Test
    void an_indicator_is_told_by_its_name_and_what_is_no_code_stays() {
        assertThat(JournalWords.subject(row("target.set", "GDP 云岭市 2026年 报告", "6%左右", Optional.empty())))
                .isEqualTo("地区生产总值 云岭市 2026年 报告");
        assertThat(JournalWords.subject(row("target.set", "WHAT 云岭市", "6%", Optional.empty())))
                .isEqualTo("WHAT 云岭市");
        assertThat(JournalWords.subject(row("task.noted", "GDP 一事", "6%", Optional.empty())))
                .isEqualTo("GDP 一事");
        assertThat(JournalWords.after(row("target.set", "GDP 云岭市", "6%左右", Optional.empty())))
                .isEqualTo("6%左右");
    }

    private static JournalRow row(String action, String subject, String after, Optional<String> document) {
        return new JournalRow(
                new JournalMark(Instant.EPOCH, "a1"),
                "某人",
                action,
                subject,
                Optional.empty(),
                Optional.of(after),
                document);
    }
}
