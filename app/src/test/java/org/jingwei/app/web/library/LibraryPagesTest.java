package org.jingwei.app.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.ledger.people.Role;
import org.jingwei.ledger.store.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LibraryPagesTest {

    private static final String REPORT = """
            云岭市2031年上半年经济运行情况

            上半年，全市地区生产总值812.4亿元，同比增长5.6%%。规模以上工业增加值增长7.2%%，居全省第3位。%s
            """;

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    @Test
    void files_handed_in_together_each_have_their_own_end() throws InterruptedException {
        TestVisitor analyst = analyst();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("云岭市上半年.txt", report("甲"));
        files.put("副本.txt", report("甲"));
        files.put("坏.docx", new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        files.put("临江区.txt", report("乙"));
        HttpResponse<String> answer = analyst.upload("/library/uploads", "files", files);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/library#uploads");
        String page = whenEnded(analyst);
        assertThat(page)
                .contains("已收下 2 份", "早已收下 1 份", "没有收下 1 份")
                .contains("1 篇文章，", "内容与台账里的一份相同", "文件已损坏")
                .contains(">云岭市上半年.txt</a>", ">临江区.txt</a>");
        analyst.post("/library/uploads/seen", Map.of());
        assertThat(analyst.get("/library").body()).doesNotContain("知道了");
    }

    @Test
    void an_empty_file_and_one_without_sentences_are_told_so() throws InterruptedException {
        TestVisitor analyst = analyst();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("空.txt", new byte[0]);
        files.put("空行.txt", "\n \n".getBytes(StandardCharsets.UTF_8));
        files.put("无数.txt", "云岭市的来信\n\n一切都好。\n".getBytes(StandardCharsets.UTF_8));
        analyst.upload("/library/uploads", "files", files);
        assertThat(whenEnded(analyst)).contains("文件是空的", "没有读出文章", "没有读出事实");
    }

    @Test
    void what_a_document_says_is_never_read_as_a_page() throws InterruptedException {
        TestVisitor analyst = analyst();
        byte[] hostile = "<script>alert(1)</script>关于云岭市的报告\n\n全市粮食产量31.5万吨。<img src=x onerror=alert(2)>\n"
                .getBytes(StandardCharsets.UTF_8);
        analyst.upload("/library/uploads", "files", Map.of("<b>恶意.txt", hostile));
        whenEnded(analyst);
        String key = key(hostile);
        for (String path : new String[] {"/library", "/library/" + key, "/library/" + key + "/coverage"}) {
            assertThat(analyst.get(path).body())
                    .as(path)
                    .contains("恶意")
                    .doesNotContain("<script>alert", "<img src=x", "<b>恶意");
        }
    }

    @Test
    void the_original_comes_back_byte_for_byte_and_is_not_shown_by_the_browser() throws InterruptedException {
        TestVisitor analyst = analyst();
        byte[] page = "<html><body><p>清河县2031年粮食产量20万吨</p></body></html>".getBytes(StandardCharsets.UTF_8);
        analyst.upload("/library/uploads", "files", Map.of("清河 县.html", page));
        whenEnded(analyst);
        HttpResponse<byte[]> answer = analyst.download("/library/" + key(page) + "/original");
        assertThat(answer.body()).isEqualTo(page);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void who_may_only_read_sees_no_place_to_hand_in_and_cannot() {
        TestVisitor leader = SITE.visitor(Role.LEADER);
        assertThat(leader.get("/library").body()).contains("文库").doesNotContain("data-upload");
        assertThat(leader.upload("/library/uploads", "files", Map.of("a.txt", report("丙")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(SITE.ledger().knows(Content.of("a.txt", report("丙")).hash())).isFalse();
    }

    @Test
    void a_stranger_is_sent_to_the_entry_before_his_files_are_looked_at() {
        HttpResponse<String> answer =
                SITE.stranger().upload("/library/uploads", "files", Map.of("a.txt", new byte[1 << 20]));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/login");
    }

    @Test
    void nobody_sees_or_ends_the_uploads_of_another() throws InterruptedException {
        TestVisitor analyst = analyst();
        analyst.upload("/library/uploads", "files", Map.of("只有自己看见.txt", report("丁")));
        TestVisitor department = SITE.visitor(Role.DEPARTMENT);
        assertThat(department.get("/library").body()).doesNotContain("upload-name");
        department.post("/library/uploads/seen", Map.of());
        assertThat(whenEnded(analyst)).contains("只有自己看见.txt");
    }

    @Test
    void an_address_that_leads_to_no_document_says_so() {
        TestVisitor analyst = analyst();
        for (String path : new String[] {"/library/000000000000", "/library/xyz", "/library/000000000000/original"}) {
            assertThat(analyst.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void the_list_is_narrowed_ordered_and_takes_any_address() throws InterruptedException {
        TestVisitor analyst = analyst();
        analyst.upload("/library/uploads", "files", Map.of("找得到的.txt", report("戊")));
        whenEnded(analyst);
        assertThat(analyst.get("/library?q=%E6%89%BE%E5%BE%97%E5%88%B0&order=facts&year=2031")
                        .body())
                .contains("title=\"找得到的.txt\"");
        assertThat(analyst.get("/library?q=%E6%89%BE%E5%BE%97%E5%88%B0&year=1999")
                        .body())
                .contains("没有这样的文件");
        assertThat(analyst.get("/library?page=999999&order=x&genre=y&year=-1&state=z&q=%00%27%3B")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void coverage_tells_what_was_made_of_each_line() throws InterruptedException {
        TestVisitor analyst = analyst();
        byte[] report = report("另有 77 处不知所云。");
        analyst.upload("/library/uploads", "files", Map.of("覆盖.txt", report));
        whenEnded(analyst);
        assertThat(analyst.get("/library/" + key(report) + "/coverage").body())
                .contains("读出事实 <b>1</b> 行", "空行 <b>1</b> 行");
    }

    @Test
    void a_withdrawn_document_counts_no_more_until_it_is_reinstated() throws InterruptedException {
        TestVisitor analyst = analyst();
        byte[] report = report("己");
        analyst.upload("/library/uploads", "files", Map.of("撤下的.txt", report));
        whenEnded(analyst);
        String document = "/library/" + key(report);
        analyst.post(document + "/withdraw", Map.of("reason", " "));
        assertThat(analyst.get(document).body()).contains("没有办：要写明理由").doesNotContain("已撤下");
        analyst.post(document + "/withdraw", Map.of("reason", "错发"));
        assertThat(analyst.get(document).body()).contains("已撤下");
        assertThat(analyst.get("/library").body()).doesNotContain("撤下的.txt</a>\n<span");
        assertThat(analyst.get("/library?state=withdrawn").body()).contains("title=\"撤下的.txt\"");
        analyst.upload("/library/uploads", "files", Map.of("又来.txt", report));
        assertThat(whenEnded(analyst)).contains("与一份撤下的文件相同");
        analyst.post(document + "/reinstate", Map.of("reason", "没有错"));
        assertThat(analyst.get("/library?state=withdrawn").body()).doesNotContain("title=\"撤下的.txt\"");
    }

    @Test
    void a_document_is_purged_only_by_the_administrator_and_only_if_its_number_is_typed() throws InterruptedException {
        TestVisitor analyst = analyst();
        byte[] report = report("庚");
        analyst.upload("/library/uploads", "files", Map.of("清除的.txt", report));
        whenEnded(analyst);
        String document = "/library/" + key(report);
        Map<String, String> right = Map.of("reason", "依法删除", "typed", key(report));
        assertThat(analyst.post(document + "/purge", right).statusCode()).isEqualTo(403);
        TestVisitor administrator = SITE.visitor(Role.ADMINISTRATOR);
        administrator.post(document + "/purge", Map.of("reason", "依法删除", "typed", "清除"));
        assertThat(administrator.get(document).body()).contains("没有清除");
        administrator.post(document + "/purge", right);
        assertThat(administrator.get(document).statusCode()).isEqualTo(404);
    }

    /** A fresh session; what an earlier test left in the list is put away. */
    private static TestVisitor analyst() {
        TestVisitor visitor = SITE.visitor(Role.ANALYST);
        visitor.post("/library/uploads/seen", Map.of());
        return visitor;
    }

    private static String whenEnded(TestVisitor visitor) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            String page = visitor.get("/library").body();
            if (!page.contains("every 1s")) {
                return page;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the uploads do not end");
    }

    private static byte[] report(String tail) {
        return REPORT.formatted(tail).getBytes(StandardCharsets.UTF_8);
    }

    private static String key(byte[] content) {
        return DocumentKey.of(Content.of("x", content).hash());
    }
}
