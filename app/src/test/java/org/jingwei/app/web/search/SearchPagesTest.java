package org.jingwei.app.web.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.wiring.Intake;
import org.jingwei.ledger.people.Role;
import org.jingwei.ledger.store.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SearchPagesTest {

    @RegisterExtension
    static final TestSite SITE = TestSite.opened(site -> {
        String text = IntStream.rangeClosed(1, 320)
                .mapToObj(number -> "云岭市第" + number + "个产业园开工建设，配套道路同步推进。" + (number == 7 ? "另建冷库。" : ""))
                .collect(Collectors.joining("\n", "云岭市2031年园区建设情况\n", "\n"));
        new Intake(site.doors(), site.ledger()).keep(Content.of("园区.txt", text.getBytes(UTF_8)), false, "test");
        return site;
    });

    private static String found(String words) {
        return SITE.visitor(Role.LEADER)
                .get("/search?words=" + URLEncoder.encode(words, UTF_8))
                .body();
    }

    @Test
    void of_more_than_are_looked_at_the_page_says_which_are_shown() {
        assertThat(found("产业园")).contains("这里是先查到的 300 处，按年份从新到旧列", "300 段以上");
        assertThat(found("冷库")).contains("1 段").doesNotContain("先查到的");
    }
}
