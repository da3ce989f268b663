package org.jingwei.app.web.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.app.web.WordText;
import org.jingwei.app.wiring.Watchman;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskQuery;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is late is lit, asked for, written to, spoken of at the meeting, closed with a paper, ranked and scored. */
class MonthTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    private static TestVisitor supervisor;
    private static TestVisitor water;
    private static TestVisitor commerce;

    @BeforeAll
    static void enter() {
        SITE.add(Account.of("shuili", "江一", Role.DEPARTMENT).within(Optional.empty(), Optional.of("水利局")));
        SITE.add(Account.of("shangwu", "梁渡", Role.DEPARTMENT).within(Optional.empty(), Optional.of("商务局")));
        supervisor = SITE.visitor(Role.SUPERVISOR);
        water = SITE.visitor("shuili").orElseThrow();
        commerce = SITE.visitor("shangwu").orElseThrow();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(
                SITE.doors().clock().instant(), SITE.doors().clock().getZone());
    }

    @Test
    void a_late_task_is_lit_written_to_discussed_closed_and_told() {
        supervisor.get("/tasks");
        String address = location(supervisor.post(
                "/tasks",
                Map.of(
                        "action",
                        "修复清河大桥护栏",
                        "lead",
                        "水利局",
                        "due",
                        today().minusDays(12).toString(),
                        "why",
                        "现场会")));
        location(supervisor.post(
                "/tasks",
                Map.of(
                        "action",
                        "公布惠企政策",
                        "lead",
                        "商务局",
                        "due",
                        today().plusDays(60).toString(),
                        "why",
                        "常务会")));
        assertThat(Watchman.patrol(SITE.doors(), SITE.ledger()).round()).hasSize(3);
        assertThat(Watchman.patrol(SITE.doors(), SITE.ledger()).round()).isEmpty();

        String steps = supervisor.get("/supervision").body();
        assertThat(steps).contains("修复清河大桥护栏").contains("逾期12天").contains("发通报");
        assertThat(supervisor.get("/supervision/lights").body()).contains("红灯").contains("修复清河大桥护栏");
        assertThat(commerce.get("/supervision").body()).doesNotContain("修复清河大桥护栏");
        assertThat(commerce.get("/supervision/lights").body()).doesNotContain("修复清河大桥护栏");
        assertThat(water.get("/supervision/lights").body()).contains("修复清河大桥护栏");
        String step = first("/supervision/steps/(\\d+-\\d+)/take", steps);
        assertThat(water.post("/supervision/steps/" + step + "/take", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(supervisor.get("/supervision/steps/" + step + "/letter.docx").statusCode())
                .isEqualTo(404);
        assertThat(supervisor
                        .post("/supervision/steps/" + step + "/waive", Map.of("note", " "))
                        .body())
                .contains("须写明理由");
        assertThat(supervisor
                        .post("/supervision/steps/" + step + "/take", Map.of())
                        .body())
                .contains("已办理：督〔" + today().getYear() + "〕1号");
        assertThat(supervisor
                        .post("/supervision/steps/" + step + "/take", Map.of())
                        .body())
                .contains("刚由他人办过");
        assertThat(WordText.of(water.download("/supervision/steps/" + step + "/letter.docx")
                        .body()))
                .contains("督〔" + today().getYear() + "〕1号")
                .contains("修复清河大桥护栏");
        assertThat(commerce.get("/supervision/steps/" + step + "/letter.docx").statusCode())
                .isEqualTo(403);
        assertThat(water.get(address).body()).contains("督〔" + today().getYear() + "〕1号");

        String meeting = location(supervisor.post(
                "/meetings", Map.of("title", "经济运行调度会", "round", "月调度", "day", today().toString(), "chair", "市长")));
        assertThat(supervisor.get(meeting).body())
                .contains("修复清河大桥护栏")
                .contains("水利局")
                .contains("逾期12天");
        supervisor.post(
                meeting + "/resolutions",
                Map.of(
                        "words",
                        "一周内报送护栏整改方案",
                        "lead",
                        "水利局",
                        "due",
                        today().plusDays(7).toString(),
                        "version",
                        "1"));
        assertThat(supervisor
                        .post(meeting + "/resolutions", Map.of("words", "另一件事", "version", "1"))
                        .body())
                .contains("刚被他人修改");
        assertThat(supervisor.post(meeting + "/assign", Map.of()).statusCode()).isEqualTo(302);
        supervisor.post(meeting + "/assign", Map.of());
        assertThat(SITE.ledger().tasks().list(TaskQuery.all().saying("护栏整改方案"))).hasSize(1);
        assertThat(WordText.of(supervisor.download(meeting + "/minutes.docx").body()))
                .contains("一周内报送护栏整改方案")
                .contains("牵头单位：水利局");
        assertThat(WordText.of(supervisor.download(meeting + "/pack.docx").body()))
                .contains("修复清河大桥护栏");
        assertThat(water.get(meeting + "/pack.docx").statusCode()).isEqualTo(403);

        water.get(address);
        assertThat(water.upload(address + "/owner/submit", "files", Map.of("验收.exe", PICTURE))
                        .body())
                .contains("不是能收的类型");
        assertThat(water.upload(address + "/owner/submit", "files", Map.of("验收.pdf", PICTURE))
                        .body())
                .contains("与它的后缀不符");
        assertThat(water.upload(address + "/owner/submit", "files", Map.of("验收.png", new byte[11 << 20]))
                        .body())
                .contains("最多10MB");
        assertThat(water.upload(address + "/owner/submit", "files", Map.of("护栏验收.png", PICTURE))
                        .statusCode())
                .isEqualTo(302);
        String paper = first(
                "(" + address + "/papers/[0-9a-f]{64})", supervisor.get(address).body());
        assertThat(supervisor.download(paper).body()).isEqualTo(PICTURE);
        assertThat(supervisor
                        .download(paper)
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .startsWith("attachment");
        assertThat(commerce.get(paper).statusCode()).isEqualTo(403);
        assertThat(supervisor
                        .get(paper.replaceFirst("[0-9a-f]{64}$", "0".repeat(64)))
                        .statusCode())
                .isEqualTo(404);
        Task submitted =
                SITE.ledger().tasks().list(TaskQuery.all().saying("清河大桥护栏")).get(0);
        assertThat(submitted.stage()).isEqualTo(Stage.SUBMITTED);
        supervisor.get(address);
        assertThat(supervisor
                        .post(
                                address + "/verify/close",
                                Map.of("method", "现场", "version", Integer.toString(submitted.version())))
                        .statusCode())
                .isEqualTo(302);

        assertThat(supervisor.get("/supervision/units").body()).contains("水利局").contains("已销号1项");
        assertThat(WordText.of(supervisor.download("/supervision/bulletin.docx").body()))
                .contains("修复清河大桥护栏")
                .contains("销号")
                .contains("按时率");
        assertThat(supervisor.get("/scorecards").body()).contains("水利局").contains("被通报为1，得-5分");
        assertThat(WordText.of(supervisor.download("/scorecards/result.docx").body()))
                .contains("任务按时率");
        assertThat(supervisor.get("/supervision/rules").body()).contains("RW-1").contains("FH-1");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }

    private static String first(String pattern, String page) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
