package org.jingwei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jingwei.dispatch.task.Stage;
import org.jingwei.dispatch.task.Task;
import org.jingwei.dispatch.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One month of the demonstration prefecture, from a report to a bulletin, in a real browser on a desk and a phone. */
class MonthTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Prefecture prefecture;

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() {
        prefecture = new Prefecture(folder.resolve("demo"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        prefecture.close();
    }

    private Page visitor(String account, int width) {
        return chromium.visitor(prefecture.address(), account, width, complaints::add);
    }

    private static void go(Page page, String path) {
        page.navigate(prefecture.address() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Waits until something of this page says so: an answer may come after the tap that asked for it. */
    private static void shows(Page page, String where, String words) {
        Locator told =
                page.locator(where, new Page.LocatorOptions().setHasText(words)).first();
        told.waitFor();
        assertThat(told.textContent()).contains(words);
    }

    private static Download download(Page page, Locator link) {
        Download download = page.waitForDownload(link::click);
        assertThat(download.path()).isNotEmptyFile();
        return download;
    }

    private static Task made(String action) {
        return prefecture.tasks().list(TaskQuery.all().saying(action).of("市工信局")).stream()
                .filter(task -> task.draft().action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_month_from_a_report_to_a_bulletin() {
        Page desk = visitor("ducha", Chromium.DESK);
        List<String> actions = acceptsTwoPromises(desk);
        Task late = made(actions.get(0));
        Task near = made(actions.get(1));
        assertThat(late.stage()).isEqualTo(Stage.ACTIVE);

        Page phone = visitor("gongxin", Chromium.PHONE);
        reportsInThreeTaps(phone, near);
        prefecture.judge();
        remindsAndWrites(desk, late, near);
        meets(desk, late);
        closesWithEvidence(desk, phone, late);

        go(desk, "/supervision/units");
        assertThat(desk.locator("tr", new Page.LocatorOptions().setHasText("市工信局"))
                        .textContent())
                .contains("已销号1项");
        assertThat(download(desk, desk.locator("a", new Page.LocatorOptions().setHasText("通报 Word")))
                        .suggestedFilename())
                .startsWith("关于")
                .endsWith("通报.docx");
        desk.context().close();
        phone.context().close();
        assertThat(complaints).isEmpty();
    }

    /** The report is read; two of its promises are given to the industry bureau, one with a limit that is over. */
    private static List<String> acceptsTwoPromises(Page desk) {
        go(desk, "/tasks/sources");
        desk.locator("a.source-row", new Page.LocatorOptions().setHasText("政府工作报告"))
                .first()
                .click();
        desk.waitForLoadState(LoadState.NETWORKIDLE);
        desk.locator("input[data-tick=pick]").uncheck();
        List<String> actions = new ArrayList<>();
        List<String> days = List.of(
                prefecture.today().minusDays(12).toString(),
                prefecture.today().plusDays(3).toString());
        for (int i = 0; i < 2; i++) {
            Locator pick = desk.locator("input[name=pick]").nth(i);
            String key = pick.getAttribute("value");
            actions.add(pick.getAttribute("aria-label").substring("立项：".length()));
            pick.check();
            desk.fill("input[name='lead-" + key + "']", "市工信局");
            desk.fill("input[name='due-" + key + "']", days.get(i));
        }
        desk.fill("input[name=supervising]", "督查室");
        desk.locator("button", new Page.LocatorOptions().setHasText("勾选的立项并交办")).click();
        shows(desk, ".alert", "已立项2项，交办2项");
        return actions;
    }

    private static void reportsInThreeTaps(Page phone, Task task) {
        go(phone, "/tasks");
        phone.locator("a.task-card[href='/tasks/" + task.id() + "']").tap();
        phone.waitForLoadState(LoadState.NETWORKIDLE);
        phone.locator("label.state-on-track").tap();
        phone.locator("button", new Page.LocatorOptions().setHasText("发送")).tap();
        shows(phone, ".events li", "报进展");
    }

    /** The rules ask for a circular about what is late and a reminder of what is near; both are sent, the letter is fetched. */
    private static void remindsAndWrites(Page desk, Task late, Task near) {
        go(desk, "/supervision/lights?light=RED");
        assertThat(desk.locator("a[href='/tasks/" + late.id() + "']").count()).isEqualTo(1);
        for (Task task : List.of(late, near)) {
            go(desk, "/supervision");
            Locator row = desk.locator(
                    ".step-row", new Page.LocatorOptions().setHas(desk.locator("a[href='/tasks/" + task.id() + "']")));
            row.locator("button.btn-primary").click();
            shows(desk, ".alert", "已办理：督〔");
        }
        go(desk, "/supervision?state=taken");
        Locator done = desk.locator(
                ".step-row", new Page.LocatorOptions().setHas(desk.locator("a[href='/tasks/" + late.id() + "']")));
        assertThat(download(desk, done.locator("a.btn")).suggestedFilename()).contains("通报");
        go(desk, "/tasks/" + near.id());
        assertThat(desk.locator(".events").textContent()).contains("提醒");
    }

    private static void meets(Page desk, Task late) {
        go(desk, "/meetings");
        desk.fill("#title", "全市重点工作专题调度会");
        desk.locator(".meeting-call button").click();
        shows(desk, "section[aria-label='由谁说明'] li", "市工信局");
        shows(desk, "section[aria-label='由谁说明'] li", late.draft().action());
        desk.fill("textarea[name=words]", "一周内提出赶工方案");
        desk.fill("input[name=lead]", "市工信局");
        desk.locator("button", new Page.LocatorOptions().setHasText("记下"))
                .first()
                .click();
        shows(desk, "section[aria-label='议定事项'] li", "待交办");
        desk.locator("button", new Page.LocatorOptions().setHasText("交办为任务")).click();
        shows(desk, "section[aria-label='议定事项'] li", "办理中");
        download(desk, desk.locator("a", new Page.LocatorOptions().setHasText("会前材料 Word")));
        assertThat(download(desk, desk.locator("a", new Page.LocatorOptions().setHasText("纪要 Word")))
                        .suggestedFilename())
                .isEqualTo("全市重点工作专题调度会纪要.docx");
    }

    private static void closesWithEvidence(Page desk, Page phone, Task late) {
        go(phone, "/tasks/" + late.id());
        Locator ask = phone.locator("details", new Page.LocatorOptions().setHasText("申请销号"));
        ask.locator("summary").first().tap();
        ask.locator("input[name=files]").setInputFiles(new FilePayload("验收现场.png", "image/png", PICTURE));
        ask.locator("button").tap();
        shows(phone, ".events li", "申请销号");
        go(desk, "/tasks/" + late.id());
        assertThat(download(desk, desk.locator(".events a", new Page.LocatorOptions().setHasText("验收现场.png")))
                        .suggestedFilename())
                .isEqualTo("验收现场.png");
        desk.locator("button", new Page.LocatorOptions().setHasText("核验通过，销号")).click();
        shows(desk, ".events li", "销号（资料核验）");
        assertThat(prefecture.tasks().find(late.id()).orElseThrow().stage()).isEqualTo(Stage.CLOSED);
    }
}
