package org.jingwei.app.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.app.web.library.DocumentKey;
import org.jingwei.core.fact.Evidence;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.fact.Qualifiers;
import org.jingwei.core.fact.Quantity;
import org.jingwei.core.number.Approx;
import org.jingwei.core.number.Printed;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Document;
import org.jingwei.core.text.Place;
import org.jingwei.ledger.people.Role;
import org.jingwei.ledger.query.KeptFact;
import org.jingwei.ledger.store.Content;
import org.jingwei.ledger.store.ReadArticle;
import org.jingwei.ledger.store.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReviewPagesTest {

    private static final Pattern CONFIRM = Pattern.compile("action=\"/review/(\\d+)/confirm\"");

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    @Test
    void doubtful_facts_come_one_after_another_until_none_waits() {
        String key = doubtful("甲.txt", 3);
        TestVisitor analyst = SITE.visitor(Role.ANALYST);
        String first = analyst.get("/review?document=" + key).body();
        assertThat(first).contains("已核对 0 条", "还有 <b>3</b> 条", "全年粮食产量", "<mark class=\"fact look-level\">31万吨</mark>");
        String second = next(analyst, "confirm", Map.of("document", key), fact(first));
        assertThat(fact(second)).isNotEqualTo(fact(first));
        String third = next(analyst, "reject", Map.of("document", key), fact(second));
        Map<String, String> form = new LinkedHashMap<>(Map.of("document", key, "region", "清河县", "period", "2030年1—5月"));
        String done = next(analyst, "mend", form, fact(third));
        assertThat(done).contains("没有等着核对的事实", "已核对 3 条");
        KeptFact mended =
                SITE.ledger().queries().fact(Long.parseLong(fact(third))).orElseThrow();
        assertThat(mended.standing().qualifiers().region()).hasValue("清河县");
        assertThat(mended.standing().qualifiers().period()).hasValue(Period.parse("2030-M01..M05"));
        assertThat(mended.standing().quantity()).isEqualTo(mended.read().quantity());
        assertThat(analyst.get("/review/labelled.jsonl").body().lines())
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(line -> line.startsWith("{\"verdict\":\"mended\"") && line.contains("清河县"))
                .anyMatch(line -> line.startsWith("{\"verdict\":\"rejected\"") && !line.contains("\"fact\":"));
    }

    @Test
    void a_doubtful_fact_says_why_in_one_sentence_on_every_way_to_it() {
        String key = doubtful("戊.txt", 1);
        TestVisitor analyst = SITE.visitor(Role.ANALYST);
        String why = "存疑，因为：指标名只有两三个字，可能没有取全；讲话里的数，时期和地区常不写明；标题和开头都没有写报告的是什么时期。";
        String page = analyst.get("/review?document=" + key).body();
        assertThat(page).contains(why);
        String fact = fact(page);
        assertThat(analyst.get("/facts/" + fact).body()).contains(why);
        assertThat(SITE.program(Role.ANALYST).get("/api/v1/facts/" + fact).body())
                .contains("\"doubt\":\"" + why + "\"");
        next(analyst, "confirm", Map.of("document", key), fact);
        assertThat(analyst.get("/review/labelled.jsonl").body()).contains("\"doubt\":\"" + why + "\",\"read\":");
    }

    @Test
    void what_makes_no_fact_is_refused_and_what_was_typed_stays() {
        String key = doubtful("乙.txt", 1);
        TestVisitor analyst = SITE.visitor(Role.ANALYST);
        String fact = fact(analyst.get("/review?document=" + key).body());
        HttpResponse<String> answer = analyst.post(
                "/review/" + fact + "/mend", Map.of("document", key, "period", "去年夏天", "indicator", "粮食产量"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("没有改：不认识时期“去年夏天”", "value=\"去年夏天\"");
        assertThat(SITE.ledger()
                        .queries()
                        .fact(Long.parseLong(fact))
                        .orElseThrow()
                        .correction())
                .isEmpty();
    }

    @Test
    void what_is_wrong_with_what_was_typed_is_told_in_words_without_those_of_the_program() {
        String key = doubtful("己.txt", 1);
        TestVisitor analyst = SITE.visitor(Role.ANALYST);
        String fact = fact(analyst.get("/review?document=" + key).body());
        Map.of(
                        "value", "十二",
                        "indicator", " ",
                        "measure", "nix")
                .forEach((field, typed) -> {
                    HttpResponse<String> answer = analyst.post("/review/" + fact + "/mend", Map.of(field, typed));
                    assertThat(answer.statusCode()).isEqualTo(422);
                    assertThat(answer.body())
                            .containsPattern("没有改：(“十二”不是一个数|指标名不能空着|measure 不能是)")
                            .doesNotContain("Evidence[", "not a ");
                });
        assertThat(analyst.post("/review/" + fact + "/mend", Map.of("unit", "万吨"))
                        .body())
                .contains("没有改：各项都和原来一样");
    }

    @Test
    void a_skipped_fact_waits() {
        String key = doubtful("丙.txt", 1);
        TestVisitor analyst = SITE.visitor(Role.ANALYST);
        String fact = fact(analyst.get("/review?document=" + key).body());
        assertThat(analyst.get("/review?document=" + key + "&after=" + fact).body())
                .contains("到末尾了", "还有 1 条");
    }

    @Test
    void who_may_not_correct_is_refused_and_so_is_a_form_of_another_site() {
        String key = doubtful("丁.txt", 1);
        String fact =
                fact(SITE.visitor(Role.ANALYST).get("/review?document=" + key).body());
        TestVisitor leader = SITE.visitor(Role.LEADER);
        assertThat(leader.get("/review").statusCode()).isEqualTo(403);
        assertThat(leader.post("/review/" + fact + "/reject", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(SITE.visitor(Role.ANALYST)
                        .postWithoutToken("/review/" + fact + "/reject", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(SITE.ledger()
                        .queries()
                        .fact(Long.parseLong(fact))
                        .orElseThrow()
                        .correction())
                .isEmpty();
    }

    private static String next(TestVisitor visitor, String doing, Map<String, String> form, String fact) {
        HttpResponse<String> answer = visitor.post("/review/" + fact + "/" + doing, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return visitor.get(answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""))
                .body();
    }

    private static String fact(String page) {
        Matcher found = CONFIRM.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    /** A document with so many facts that nobody is sure of. */
    private static String doubtful(String name, int facts) {
        String text = "云岭市2031年农业情况\n\n" + "全年粮食产量31万吨。\n".repeat(facts) + name;
        Content content = Content.of(name, text.getBytes(StandardCharsets.UTF_8));
        Document document = Document.of(name, text);
        Article article = SITE.doors().reader().articles(document).get(0);
        List<Fact> read =
                IntStream.range(0, facts).mapToObj(i -> fact(name, 3 + i)).toList();
        SITE.ledger()
                .keep(content, new Reading(document, "test", List.of(new ReadArticle(article, read))), false, "test");
        return DocumentKey.of(content.hash());
    }

    private static Fact fact(String document, int line) {
        return new Fact(
                "粮食产量",
                Optional.empty(),
                new Quantity(Optional.of(Printed.of("31")), Optional.empty(), Optional.of("万吨"), Approx.EXACT, false),
                new Qualifiers(
                        Measure.LEVEL,
                        Optional.empty(),
                        Status.ACTUAL,
                        Optional.of(Period.parse("2031")),
                        Optional.of("云岭市"),
                        Optional.empty(),
                        Optional.empty()),
                new Evidence(document, new Place(line, 6), Anchor.NONE, "31万吨"),
                0.4,
                Map.of(),
                List.of("short-name", "speech", "no-indicator", "no-period", "level"));
    }
}
