package org.jingwei.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Document;
import org.jingwei.reading.Reader;
import org.junit.jupiter.api.Test;

/** What words around a figure say of what is still to come. */
class ProspectsTest {

    private static final String TITLE = "云岭市2031年上半年经济运行情况";

    private static List<Status> statuses(String text) {
        Reader reader = Reader.standard();
        return reader.articles(Document.of("案例.txt", TITLE + "\n\n　　" + text + "\n")).stream()
                .flatMap(article -> reader.facts(article).stream())
                .map(Fact::qualifiers)
                .map(q -> q.status())
                .toList();
    }

    @Test
    void works_that_are_about_to_begin_are_planned_and_no_others() {
        assertThat(statuses("新建学校6所即将开工，改建学校3所。")).containsExactly(Status.PLAN, Status.ACTUAL);
    }

    @Test
    void works_that_are_about_to_run_have_been_built() {
        assertThat(statuses("地下管廊9公里即将投入使用。")).containsExactly(Status.ACTUAL);
    }

    @Test
    void what_followed_after_a_dated_start_has_happened() {
        assertThat(statuses("2029年投产后，清河公司年产值达到3亿元。")).containsExactly(Status.ACTUAL);
        assertThat(statuses("全面投产后，清河公司年产值达到3亿元。")).containsExactly(Status.FORECAST);
    }
}
