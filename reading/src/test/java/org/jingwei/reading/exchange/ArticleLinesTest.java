package org.jingwei.reading.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Genre;
import org.junit.jupiter.api.Test;

class ArticleLinesTest {

    private static final Article REPORT = new Article(
            "汇编/报告.docx",
            3,
            80,
            "云岭市“十六五”经济运行分析",
            Genre.ANALYSIS,
            Optional.of("云岭市"),
            Optional.of(RegionLevel.PREFECTURE),
            Optional.of(Period.parse("2031-H1")),
            Optional.of("XXXX-07-20"),
            List.of(),
            List.of());

    @Test
    void an_article_has_the_keys_of_the_command_line_in_their_order() {
        assertThat(ArticleLines.write(REPORT))
                .isEqualTo("{\"doc\":\"汇编/报告.docx\",\"line\":3,\"line_end\":80,\"title\":\"云岭市“十六五”经济运行分析\","
                        + "\"genre\":\"运行分析\",\"region\":\"云岭市\",\"level\":\"市\",\"period\":\"2031-H1\","
                        + "\"date\":\"XXXX-07-20\"}");
    }

    @Test
    void what_is_not_printed_is_null() {
        Article bare = new Article(
                "a.txt",
                1,
                1,
                "无题",
                Genre.OTHER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        assertThat(ArticleLines.write(bare))
                .endsWith("\"genre\":\"其他\",\"region\":null,\"level\":null,\"period\":null,\"date\":null}");
        assertThat(ArticleLines.read(ArticleLines.write(bare))).isEqualTo(bare);
    }

    @Test
    void an_article_written_is_read_back() {
        assertThat(ArticleLines.read(ArticleLines.write(REPORT))).isEqualTo(REPORT);
    }

    @Test
    void a_label_that_nobody_knows_is_refused() {
        assertThatThrownBy(() -> ArticleLines.read(ArticleLines.write(REPORT).replace("运行分析\"", "诗歌\"")))
                .hasMessageContaining("诗歌");
    }
}
