package org.jingwei.app.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.app.web.library.DocumentKey;
import org.jingwei.app.wiring.Intake;
import org.jingwei.ledger.people.Role;
import org.jingwei.ledger.store.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArticlePagesTest {

    private static final Pattern FACT = Pattern.compile("id=\"f(\\d+)\" href=\"/facts/\\1\"[^>]*>([^<]+)</a>");

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    @Test
    void every_number_is_marked_and_leads_to_what_it_says() {
        String key = keep("甲.txt", "云岭市2031年上半年经济运行情况\n\n上半年，全市规模以上工业增加值增长7.2%，居全省第3位。\n");
        TestVisitor leader = SITE.visitor(Role.LEADER);
        String page = leader.get(evidence(leader, key, 3, 0)).body();
        Matcher fact = FACT.matcher(page);
        assertThat(fact.find()).isTrue();
        assertThat(fact.group(2)).isEqualTo("7.2%");
        assertThat(page).contains("look-growth", "look-rank");
        assertThat(leader.get("/facts/" + fact.group(1)).body())
                .contains("规模以上工业增加值", "7.2", "2031年上半年", "云岭市", "同比", "/evidence/" + key + "/3/");
    }

    @Test
    void an_address_of_a_place_leads_to_its_fact_also_after_another_reading() {
        String text = "清河县2031年经济运行情况\n\n全年，全县粮食产量31.5万吨，增长2.1%。\n";
        String key = keep("乙.txt", text);
        TestVisitor leader = SITE.visitor(Role.LEADER);
        String before = leader.get("/evidence/" + key + "/3/9")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(before).contains("/articles/").contains("#f");
        Content content = Content.of("乙.txt", text.getBytes(StandardCharsets.UTF_8));
        new Intake(SITE.doors(), SITE.ledger()).keep(content, true, "test");
        String after = leader.get("/evidence/" + key + "/3/9")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(after).contains("#f").isNotEqualTo(before);
        assertThat(leader.get(path(before)).body()).contains("以前的一次读法", "/evidence/" + key + "/1/0");
        assertThat(leader.get(path(after)).body()).doesNotContain("以前的一次读法");
    }

    @Test
    void what_another_document_says_of_the_same_stands_beside_it() {
        String one = keep("丙.txt", "云岭市2032年经济运行情况\n\n全年，全市地区生产总值1812.4亿元。\n");
        keep("丁.txt", "2032年云岭市经济运行分析\n\n全年，全市地区生产总值1812亿元。\n");
        keep("戊.txt", "2032年云岭市经济形势分析\n\n全年，全市地区生产总值1799亿元。\n");
        TestVisitor leader = SITE.visitor(Role.LEADER);
        Matcher fact = FACT.matcher(leader.get(evidence(leader, one, 3, 9)).body());
        assertThat(fact.find()).isTrue();
        assertThat(leader.get("/facts/" + fact.group(1)).body())
                .contains("agree-same", "agree-differs", "1799亿元", "2032年云岭市经济形势分析");
    }

    @Test
    void what_an_article_says_is_never_read_as_a_page() {
        String key = keep(
                "恶.txt",
                "云岭市2033年<script>alert(1)</script>经济运行情况\n\n全年<b>全市</b>粮食产量31.5万吨\"><img src=x onerror=alert(2)>。\n");
        TestVisitor leader = SITE.visitor(Role.LEADER);
        String page = leader.get(evidence(leader, key, 3, 0)).body();
        assertThat(page).contains("&lt;img src=x", "31.5万吨").doesNotContain("<script>alert", "<img src=x", "<b>全市");
    }

    @Test
    void a_place_or_a_fact_that_is_not_there_says_so() {
        TestVisitor leader = SITE.visitor(Role.LEADER);
        for (String path :
                new String[] {"/articles/999999", "/facts/999999", "/evidence/000000000000/1/1", "/evidence/x/1/1"}) {
            assertThat(leader.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(leader.get("/articles/abc").statusCode()).isEqualTo(400);
    }

    private static String keep(String name, String text) {
        Content content = Content.of(name, text.getBytes(StandardCharsets.UTF_8));
        new Intake(SITE.doors(), SITE.ledger()).keep(content, false, "test");
        return DocumentKey.of(content.hash());
    }

    private static String evidence(TestVisitor visitor, String key, int line, int column) {
        return path(visitor.get("/evidence/" + key + "/" + line + "/" + column)
                .headers()
                .firstValue("Location")
                .orElseThrow());
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
    }
}
