package org.jingwei.app.web.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.app.web.TestSite;
import org.jingwei.app.web.TestVisitor;
import org.jingwei.app.wiring.Intake;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskId;
import org.jingwei.dispatch.task.TaskQuery;
import org.jingwei.ledger.people.Account;
import org.jingwei.ledger.people.Role;
import org.jingwei.ledger.store.Content;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a report to what was done: through the pages, as the people of the loop. */
class LoopTest {

    private static final String REPORT = """
            在全市三季度经济工作调度会上的讲话

            云岭市人民政府市长　许敬之

            （2026年10月15日）

            同志们：

            下面，我讲三点意见。

            一、抓紧项目

            市发改委要在11月底前完成第四批项目清单会审。市工信局要在12月20日前完成重点企业用能需求摸排。市商务局年底前投用云岭市智慧冷链物流中心一期。
            """;

    @RegisterExtension
    private static final TestSite SITE = TestSite.opened();

    private static TestVisitor supervisor;
    private static TestVisitor industry;
    private static TestVisitor commerce;
    private static TestVisitor both;

    @BeforeAll
    static void open() {
        SITE.add(Account.of("gongxin", "何川", Role.DEPARTMENT).within(Optional.empty(), Optional.of("工业和信息化局")));
        SITE.add(Account.of("shangwu", "梁渡", Role.DEPARTMENT).within(Optional.empty(), Optional.of("商务局")));
        SITE.add(Account.of("both", "两职", Role.SUPERVISOR).within(Optional.empty(), Optional.of("工业和信息化局")));
        new Intake(SITE.doors(), SITE.ledger()).keep(Content.of("讲话.txt", REPORT.getBytes(UTF_8)), false, "test");
        supervisor = SITE.visitor(Role.SUPERVISOR);
        industry = SITE.visitor("gongxin").orElseThrow();
        commerce = SITE.visitor("shangwu").orElseThrow();
        both = SITE.visitor("both").orElseThrow();
    }

    @Test
    void what_a_speech_promises_is_accepted_reported_asked_to_be_closed_and_verified_by_another() {
        String sources = supervisor.get("/tasks/sources").body();
        String review = first("href=\"(/tasks/sources/\\d+)\"", sources);
        String page = supervisor.get(review).body();
        assertThat(page).contains("市工信局").contains("2026-12-20").contains("市商务局");
        HttpResponse<String> accepted = supervisor.post(review, picked(page));
        assertThat(accepted.body()).contains("已立项").contains("已立项：<a href=\"/tasks/T");
        assertThat(supervisor.post(review, picked(page)).body()).contains("没有勾选任务");
        Task task = ofOwner("市工信局");
        assertThat(task.stage()).isEqualTo(Stage.ACTIVE);
        assertThat(task.draft().origin().evidence().get(0).quote()).contains("重点企业用能需求摸排");
        String address = "/tasks/" + task.id();

        assertThat(industry.get("/tasks").body()).contains(address + "\"").doesNotContain("市商务局");
        assertThat(industry.get("/tasks/list?stage=all").body()).doesNotContain("市商务局");
        assertThat(industry.get("/tasks/calendar?month=2026-12").body())
                .contains(address + "\"")
                .doesNotContain("市商务局");
        assertThat(industry.get("/tasks/calendar?month=2026-10").body())
                .contains("休", "班", "月调度", "旬调度")
                .doesNotContain("日调度");
        assertThat(industry.get("/tasks/calendar?month=2031-03").body()).contains("2031年的放假安排还没有录入");
        assertThat(commerce.get(address).statusCode()).isEqualTo(403);
        assertThat(commerce.post(address + "/owner/report", Map.of("progress", "DONE"))
                        .statusCode())
                .isEqualTo(403);

        String own = industry.get(address).body();
        assertThat(own).contains("报进展").contains("第 ").contains("/articles/");
        assertThat(industry.post(address + "/owner/report", act(task, "progress", "BEHIND"))
                        .body())
                .contains("没有办成：进展为滞后须写明理由。");
        assertThat(industry.postWithoutToken(address + "/owner/report", act(task, "progress", "ON_TRACK"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(industry.post(address + "/owner/report", act(task, "progress", "ON_TRACK"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(industry.post(address + "/owner/report", act(task, "progress", "AHEAD"))
                        .body())
                .contains("刚被他人修改");
        assertThat(find(task).track().reported().orElseThrow().by().toString()).isEqualTo("市工信局何川（gongxin）");

        assertThat(supervisor
                        .post(address + "/office/urge", act(find(task), "step", "督办", "reason", "请报进度。"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(supervisor.get(address).body()).contains(address + "/letters/1.docx");
        assertThat(industry.download(address + "/letters/1.docx").body()).startsWith(new byte[] {'P', 'K'});
        assertThat(commerce.get(address + "/letters/1.docx").statusCode()).isEqualTo(403);

        assertThat(industry.post(address + "/owner/submit", act(find(task), "note", "已办结"))
                        .body())
                .contains("没有办成：申请销号须附佐证材料。");
        assertThat(industry.post(
                                address + "/owner/submit", act(find(task), "paper", "摸排报告", "reference", "云工信〔2026〕8号"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(industry.post(address + "/verify/close", act(find(task), "method", "资料"))
                        .statusCode())
                .isEqualTo(403);
        both.get(address);
        assertThat(both.post(address + "/verify/close", act(find(task), "method", "资料"))
                        .body())
                .contains("没有办成：销号不能由责任单位自己核验。");
        assertThat(find(task).stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(supervisor
                        .post(address + "/verify/close", act(find(task), "method", "资料"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(find(task).stage()).isEqualTo(Stage.CLOSED);
        assertThat(supervisor.get(address).body()).contains("销号（资料核验）").contains("云工信〔2026〕8号");
        assertThat(supervisor.get("/tasks/list?stage=CLOSED").body()).contains(address + "\"");
        assertThat(supervisor.download("/tasks/register.xlsx").body()).startsWith(new byte[] {'P', 'K'});
        assertThat(supervisor.download(review + "/register.xlsx").body()).startsWith(new byte[] {'P', 'K'});
        assertThat(supervisor
                        .post(address + "/verify/reopen", act(find(task), "message", "又有新的企业"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(find(task).stage()).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void a_task_by_hand_that_is_overdue_shows_its_light_its_reason_and_the_step_to_take() {
        String address = supervisor
                .post("/tasks", Map.of("action", "修复清河大桥护栏", "lead", "市水利局", "due", "2026-01-20", "why", "现场会"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^http://[^/]+", "");
        assertThat(supervisor.get(address).body()).contains("红灯").contains("逾期").contains("本系统示例·逾期督办");
        assertThat(supervisor.get("/tasks/late").body()).contains("修复清河大桥护栏").contains("/office/urge");
        assertThat(supervisor.get("/tasks/list?light=RED").body()).contains("修复清河大桥护栏");
        assertThat(supervisor.get("/tasks/list?light=GREEN").body()).doesNotContain("修复清河大桥护栏");
        assertThat(commerce.get("/tasks/late").body()).doesNotContain("修复清河大桥护栏");
        assertThat(supervisor.get("/tasks/T999999").statusCode()).isEqualTo(404);
        assertThat(supervisor.get("/tasks/nothing").statusCode()).isEqualTo(404);
    }

    private static Task ofOwner(String unit) {
        List<Task> tasks = SITE.ledger().tasks().list(TaskQuery.all().of(unit));
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    private static Task find(Task task) {
        return SITE.ledger().tasks().find(new TaskId(task.id().number())).orElseThrow();
    }

    private static Map<String, String> act(Task seen, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("version", Integer.toString(seen.version()));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    /** The form as it was sent to the browser, with the task of the industry bureau ticked. */
    private static Map<String, String> picked(String page) {
        Map<String, String> form = new LinkedHashMap<>();
        Matcher field = Pattern.compile("name=\"((?:lead|co|due)-[^\"]+)\" value=\"([^\"]*)\"")
                .matcher(page);
        while (field.find()) {
            form.put(field.group(1), field.group(2));
            if (field.group(2).equals("市工信局")) {
                form.put("pick", field.group(1).substring("lead-".length()));
            }
        }
        assertThat(form).containsKey("pick");
        return form;
    }

    private static String first(String pattern, String page) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
