package org.jingwei.app.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.app.wiring.Intake;
import org.jingwei.ledger.people.Role;
import org.jingwei.ledger.store.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditPagesTest {

    private static final String DRAFT = "累计排查安全隐患120处，已完成整改96处，还剩34处。";
    private static final String INCOME = "云岭市2031年情况\n\n全年，全市一般公共预算收入18.6亿元，其中税收收入12.9亿元，非税收入6.7亿元。";
    private static final Pattern BOTH = Pattern.compile("value=\"(ACCEPTED:V103,V101:[0-9a-f]{64},[0-9a-f]{64})\"");
    private static final Pattern DISMISS = Pattern.compile("value=\"(DISMISSED:V601:[0-9a-f]{64})\"");

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    @SuppressWarnings("NullAway.Init")
    private TestVisitor visitor;

    @BeforeEach
    void enter() {
        visitor = SITE.visitor(Role.ANALYST);
        visitor.get("/audit");
    }

    private String audit(String text) {
        HttpResponse<String> answer = visitor.post("/audit", Map.of("text", text));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void a_pasted_draft_shows_what_cannot_be_at_the_very_words() {
        assertThat(audit(DRAFT))
                .contains("<span class=\"verdict wrong\">不符</span>")
                .contains("120处−96处 = 24")
                .containsPattern("<mark id=\"t1-0\" class=\"wrong[^\"]*\"[^>]*>累计排查安全隐患")
                .contains("认出 <b>3</b> 个数");
    }

    @Test
    void silence_is_not_called_right() {
        assertThat(audit("全市完成投资318亿元。"))
                .contains("<b>1</b> 个数没有可对的：没有核对，不等于无误")
                .contains("没有列出的数没有可对的，不等于无误");
    }

    @Test
    void markup_in_a_draft_stays_text() {
        assertThat(audit("<script>alert('1')</script></textarea><b onclick=\"x\">排查隐患120处，已完成整改96处，还剩34处。"))
                .doesNotContain("<script>alert")
                .doesNotContain("</textarea><b")
                .contains("&lt;script&gt;alert");
    }

    @Test
    void an_empty_draft_says_what_to_do() {
        assertThat(audit("")).contains("把稿子贴到左边");
        assertThat(audit(" \n\n\t")).contains("把稿子贴到左边");
        assertThat(visitor.get("/audit?example").body()).contains("verdict wrong");
    }

    @Test
    void a_draft_too_long_is_refused_in_one_sentence() {
        assertThat(audit("a".repeat(Draft.LONGEST + 1))).contains("一次最多 2000000 字");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_so() {
        Map<String, byte[]> broken = Map.of("坏.docx", new byte[] {'P', 'K', 3, 4, 0, 1, 2, 3});
        HttpResponse<String> answer = visitor.upload("/audit", "file", broken);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("坏.docx：").contains("role=\"alert\"").doesNotContain("Exception");
        assertThat(visitor.upload("/audit/word", "file", broken).statusCode()).isEqualTo(422);
    }

    @Test
    void an_empty_file_is_told_so_and_one_without_numbers_too() {
        assertThat(visitor.upload("/audit", "file", Map.of("空.txt", new byte[0]))
                        .body())
                .contains("空.txt：文件是空的，里面什么也没有")
                .doesNotContain("把稿子贴到左边");
        assertThat(visitor.upload("/audit", "file", Map.of("白.txt", " \n\n ".getBytes(StandardCharsets.UTF_8)))
                        .body())
                .contains("白.txt：里面没有文字");
        assertThat(audit("关于召开会议的通知\n\n请准时参加。")).contains("稿子里没有认出数字");
    }

    @Test
    void numbers_in_the_cells_of_a_table_are_counted() {
        String table = "<h1>云岭市2031年1—6月主要经济指标</h1><table><tr><th>指标（亿元）</th><th>1—6月</th></tr>"
                + "<tr><td>地区生产总值</td><td>86.4</td></tr><tr><td>第一产业</td><td>11.2</td></tr>"
                + "<tr><td>第二产业</td><td>30.3</td></tr><tr><td>第三产业</td><td>44.9</td></tr></table>";
        String body = visitor.upload("/audit", "file", Map.of("表.html", table.getBytes(StandardCharsets.UTF_8)))
                .body();
        assertThat(body).contains("认出 <b>4</b> 个数，<b>4</b> 个参加了核对");
    }

    @Test
    void an_uploaded_file_is_audited_and_comes_back_as_word_and_as_a_sheet() {
        Map<String, byte[]> file = Map.of("云岭.txt", DRAFT.getBytes(StandardCharsets.UTF_8));
        assertThat(visitor.upload("/audit", "file", file).body()).contains("120处−96处 = 24");
        HttpResponse<String> word = visitor.upload("/audit/word", "file", file);
        assertThat(word.body()).startsWith("PK");
        assertThat(word.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .contains(".docx");
        assertThat(visitor.upload("/audit/sheet", "file", file).body()).startsWith("PK");
    }

    @Test
    void a_draft_is_held_against_an_earlier_file_only_if_it_is_given() {
        assertThat(visitor.upload("/audit", "earlier", Map.of("早.txt", "甲".getBytes(StandardCharsets.UTF_8)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_dismissed_finding_stays_listed_with_its_reason_until_its_words_or_numbers_change() {
        String text = "清河县排查安全隐患220处，已完成整改96处，还剩34处。";
        Matcher found = DISMISS.matcher(audit(text));
        assertThat(found.find()).isTrue();
        assertThat(visitor.post("/audit/decide", Map.of("text", text, "decide", found.group(1), "reason", ""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor.post(
                                "/audit/decide",
                                Map.of("text", text, "decide", found.group(1), "reason", "含<b>新发现</b>"))
                        .body())
                .contains("verdict settled");
        TestVisitor colleague = SITE.visitor(Role.LEADER);
        colleague.get("/audit");
        assertThat(colleague.post("/audit", Map.of("text", "标题\n\n" + text)).body())
                .contains("verdict settled")
                .contains("不是问题：含&lt;b&gt;新发现&lt;/b&gt;")
                .contains("分析员甲（analyst）");
        assertThat(audit(text.replace("34处", "35处"))).contains("verdict wrong").doesNotContain("verdict settled");
    }

    @Test
    void a_draft_is_held_against_the_ledger_when_asked() {
        String report = "云岭市2031年上半年经济运行情况\n\n上半年，全市粮食产量80万吨，同比增长2.1%。\n";
        new Intake(SITE.doors(), SITE.ledger())
                .keep(Content.of("云岭月报.txt", report.getBytes(StandardCharsets.UTF_8)), false, "test");
        long documents = SITE.ledger().counts().documents();
        String draft = report.replace("80万吨", "82万吨");
        assertThat(audit(draft)).doesNotContain("V1610");
        assertThat(visitor.post("/audit", Map.of("text", draft, "ledger", "1")).body())
                .contains("V1610")
                .contains("《云岭月报.txt》第3行为80万吨，此处印作82万吨")
                .containsPattern("<a href=\"/evidence/[0-9a-f]{12}/3/[0-9]+\"[^>]*>80万吨</a>");
        assertThat(SITE.ledger().counts().documents()).isEqualTo(documents);
    }

    @Test
    void two_drafts_show_which_figures_and_words_changed() {
        visitor.get("/audit/compare");
        String body = visitor.post(
                        "/audit/compare",
                        Map.of(
                                "before", "云岭市2031年情况\n全市生产总值1286.4亿元。",
                                "after", "云岭市2031年情况\n全市生产总值1288.4亿元。"))
                .body();
        assertThat(body)
                .contains("改动 <b>1</b> 个数")
                .contains("<del>1286.4</del>")
                .contains("<ins>1288.4</ins>");
    }

    @Test
    void the_gravest_finding_comes_first_wherever_it_stands_in_the_text() {
        String body = audit("发放消费券5200万元，带动消费16亿元。\n\n" + DRAFT);
        assertThat(body.indexOf("class=\"finding wrong\""))
                .isPositive()
                .isLessThan(body.indexOf("class=\"finding doubtful\""));
    }

    @Test
    void what_is_wrong_at_the_end_of_a_long_draft_is_drawn_though_much_holds_before() {
        String held = IntStream.rangeClosed(1, 1600)
                .mapToObj(i -> "第" + i + "批排查隐患" + (1000 + i) + "处，已完成整改" + i + "处，还剩1000处。\n")
                .collect(Collectors.joining());
        assertThat(audit(held + DRAFT)).contains("class=\"finding wrong\" id=\"f1\"", "条没有画在页上");
    }

    @Test
    void a_bare_figure_is_shown_and_told_with_the_clause_before_it() {
        assertThat(audit(INCOME))
                .contains("<span>全市一般公共预算收入</span>18.6亿元</a>")
                .contains("“全市一般公共预算收入18.6亿元”，“其中税收收入12.9亿元”");
    }

    @Test
    void two_rules_that_stumble_over_the_same_figures_are_one_card_and_are_settled_together() {
        String body = audit(INCOME);
        Matcher both = BOTH.matcher(body);
        assertThat(both.find()).as(body).isTrue();
        assertThat(body).as("the graver of the two marks the words").containsPattern("<mark[^>]* class=\"slight");
        assertThat(body).contains("又（存疑").containsOnlyOnce("<article class=\"finding slight");
        String settled = visitor.post("/audit/decide", Map.of("text", INCOME, "decide", both.group(1)))
                .body();
        assertThat(settled).doesNotContain("又（存疑").contains("已处理 <b>2</b>");
        for (String asked : List.of("ACCEPTED:V103,V101:" + "a".repeat(64), "ACCEPTED:V103", "ACCEPTED")) {
            assertThat(visitor.post("/audit/decide", Map.of("text", INCOME, "decide", asked))
                            .statusCode())
                    .as(asked)
                    .isEqualTo(400);
        }
    }

    @Test
    void the_same_report_of_the_next_month_shows_what_moved_and_what_was_forgotten() {
        visitor.get("/audit/compare");
        String before = "云岭市2031年情况\n1—4月，全市固定资产投资286.4亿元，增长5.1%；粮食产量12.4万吨。";
        String after = before.replace("1—4月", "1—5月").replace("5.1%", "5.3%").replace("12.4", "15.6");
        assertThat(visitor.post("/audit/compare", Map.of("before", before, "after", after))
                        .body())
                .contains("新增 <b>0</b> 个，删去 <b>0</b> 个")
                .contains("换了时期而数没有变 <b>1</b> 个")
                .contains("2031年1—4月 → 2031年1—5月")
                .contains("同比")
                .doesNotContain("M01..M05", "yoy");
    }

    @Test
    void of_a_page_for_which_nothing_is_done_no_progress_is_told() {
        assertThat(visitor.get("/audit/progress?desk=nobody").statusCode()).isEqualTo(204);
        assertThat(visitor.get("/audit/progress?desk=nobody&what=word").statusCode())
                .isEqualTo(204);
    }

    @Test
    void a_form_of_another_site_is_refused() {
        for (String path : new String[] {"/audit", "/audit/decide", "/audit/word", "/audit/compare", "/audit/stop"}) {
            assertThat(visitor.postWithoutToken(path, Map.of("text", DRAFT)).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }
}
