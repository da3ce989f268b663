package org.jingwei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jingwei.app.wiring.DemoPrefecture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {

    private static final Path SHOTS = Path.of("target", "screenshots");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Prefecture prefecture;

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    /** What the browser complained of, and what it asked of others; emptied by each test. */
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(SHOTS);
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

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/analysis?indicator=规模以上工业增加值",
                "/analysis?indicator=地区生产总值",
                "/targets",
                "/targets/2026/GDP?place=云山省云岭市",
                "/targets/sources",
                "/alerts",
                "/pack",
                "/library",
                "/data",
                "/data/import",
                "/data?indicator=社会消费品零售总额",
                "/data?place=云岭市",
                "/search?words=固定资产投资",
                "/audit",
                "/audit/compare",
                "/review",
                "/tasks",
                "/tasks/list?stage=all",
                "/tasks/calendar",
                "/tasks/late",
                "/tasks/sources",
                "/projects",
                "/projects/board",
                "/projects/rates",
                "/projects/blockers",
                "/projects/uncounted",
                "/projects/import",
                "/projects/P3",
                "/meetings",
                "/meetings/M2",
                "/supervision",
                "/supervision/lights",
                "/supervision/units",
                "/supervision/rules",
                "/scorecards",
                "/me/keys",
                "/system",
                "/system/people",
                "/system/journal",
                "/system/indicators?words=工业",
                "/system/regions",
                "/me/password");
    }

    @Test
    void a_slider_of_the_goal_gives_another_growth_of_the_rest() {
        Page page = visitor("shizhang", 1440);
        page.navigate(prefecture.address() + "/analysis?indicator=INV&place=990100");
        String before = page.locator("#required-answer").innerText();
        page.locator("input[name=goal]")
                .evaluate("slider => { slider.value = slider.max;"
                        + " slider.dispatchEvent(new Event('input', { bubbles: true })); }");
        page.waitForFunction("before => document.querySelector('#required-answer').innerText !== before", before);
        assertThat(page.locator("#required-answer").innerText()).contains("须增长").isNotEqualTo(before);
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_target_is_set_by_hand_and_a_red_light_leads_to_its_evidence() {
        Page page = visitor("tongji", 1440);
        page.navigate(prefecture.address() + "/targets/2027/GDP?place=云山省云岭市");
        assertThat(page.locator(".empty-title").innerText()).contains("没有找到");
        page.fill("input[name=value]", "5.5");
        page.click("text=定下来");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("h2.card-title").first().innerText()).contains("报告目标", "增长5.5%");
        page.navigate(prefecture.address() + "/alerts?light=RED");
        page.waitForSelector(".alert-row.light-red, .empty-title");
        page.locator(".alert-grounds a").first().click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.url()).containsAnyOf("/data/cells/", "/targets/");
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_fits_a_desk_and_a_phone_and_asks_nothing_of_others(String path) {
        for (int width : new int[] {1440, 390}) {
            Page page = visitor("admin", width);
            Response answer = page.navigate(prefecture.address() + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(Objects.requireNonNull(answer).status()).as(path).isEqualTo(200);
            assertThat(page.title()).endsWith("经纬");
            assertThat(page.locator(".demonstration").count()).isEqualTo(1);
            Object wide = page.evaluate("document.documentElement.scrollWidth");
            assertThat(((Number) wide).intValue())
                    .as("width of %s at %d", path, width)
                    .isLessThanOrEqualTo(width);
            shoot(page, path.replaceAll("\\W+", "_") + "-" + width);
            page.context().close();
        }
        assertThat(complaints).isEmpty();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    @Test
    void a_number_of_the_first_page_leads_to_the_words_it_was_read_from() {
        Page page = visitor("shizhang", 1440);
        page.locator("td.number a").first().click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.url()).contains("/data/cells/");
        page.locator("a[href^='/articles/']").first().click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.url()).contains("/articles/").contains("#f");
        assertThat(page.locator(page.url().replaceAll(".*(#f\\d+).*", "$1")).count())
                .isEqualTo(1);
        shoot(page, "evidence");
        page.context().close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_draft_is_checked_as_it_is_pasted() {
        Page page = visitor("tongji", 1440);
        page.navigate(prefecture.address() + "/audit");
        page.locator("textarea").first().fill("2026年1—10月，全市规模以上工业增加值增长8.3%，高于全省2.9个百分点；全省增长6.2%。");
        page.locator(".finding").first().waitFor();
        assertThat(page.locator(".finding").first().textContent()).contains("2.9");
        shoot(page, "audit");
        page.context().close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_long_draft_says_how_far_it_is_and_can_be_stopped() {
        for (int width : new int[] {1440, 390}) {
            Page page = visitor("tongji", width);
            page.navigate(prefecture.address() + "/audit");
            page.setInputFiles(
                    "#file", new FilePayload("汇编.txt", "text/plain", longDraft().getBytes(StandardCharsets.UTF_8)));
            page.waitForCondition(() -> page.locator("#doing").textContent().matches("正在.*，约 \\d+%"));
            assertThat(page.locator("#progress").getAttribute("value")).isNotNull();
            Object wide = page.evaluate("document.documentElement.scrollWidth");
            assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(width);
            shoot(page, "audit-progress-" + width);
            page.locator("#cancel").click();
            page.locator(".audit-said").waitFor();
            assertThat(page.locator(".audit-said").textContent()).contains("已取消");
            assertThat(page.locator("#busy").isVisible()).isFalse();
            page.context().close();
        }
        assertThat(complaints)
                .as("htmx tells of the requests that were stopped, and nothing else is wrong")
                .allMatch(told -> told.startsWith("htmx:sendAbort") || told.startsWith("htmx:afterRequest"));
    }

    /** Some 300,000 characters in which no sum holds. */
    private static String longDraft() {
        StringBuilder text = new StringBuilder("云岭市2026年经济运行分析汇编\n\n");
        for (int i = 0; i < 3000; i++) {
            text.append("（" + i + "）清河县固定资产投资完成" + (150 + i % 70) + ".5亿元，其中第一季度" + (20 + i % 9)
                    + ".1亿元、第二季度" + (30 + i % 7) + ".2亿元、第三季度" + (40 + i % 5) + ".3亿元，同比增长" + (i % 9)
                    + ".4%，高于全省平均1.2个百分点。全年新开工项目20个，其中亿元以上项目" + (21 + i % 60) + "个。\n");
        }
        return text.toString();
    }

    @Test
    void a_workbook_is_opened_corrected_and_imported() throws IOException {
        Path book = folder.resolve("云岭市10月卡.xlsx");
        try (InputStream card = Objects.requireNonNull(
                DemoPrefecture.class.getResourceAsStream("/org/jingwei/app/demo/cards-2025.xlsx"))) {
            Files.copy(card, book);
        }
        for (int width : new int[] {1440, 390}) {
            Page page = visitor("tongji", width);
            page.navigate(prefecture.address() + "/data/import");
            page.setInputFiles("#file", book);
            page.click("button[data-key='i']");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.url()).contains("/data/import/");
            Object wide = page.evaluate("document.documentElement.scrollWidth");
            assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(width);
            String before = page.locator("#preview [role=status]").textContent();
            page.locator("input[name='r0.taken']").uncheck();
            page.waitForCondition(
                    () -> !page.locator("#preview [role=status]").textContent().equals(before));
            shoot(page, "import-" + width);
            page.locator("#keep button").click();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.locator(".alert-success").textContent()).contains("云岭市10月卡.xlsx：");
            assertThat(page.locator("table").textContent()).contains("主要经济指标完成情况表");
            page.context().close();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_slash_key_goes_to_the_field_of_words() {
        Page page = visitor("tongji", 1440);
        page.navigate(prefecture.address() + "/search?words=工业");
        page.locator("h1").click();
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("words");
        page.context().close();
    }

    @Test
    void a_role_sees_only_the_words_of_the_menu_that_it_may_open() {
        Page page = visitor("zhenzhang", 1440);
        assertThat(page.locator("#menu").textContent()).contains("首页", "数据", "核稿");
        Response people = page.navigate(prefecture.address() + "/system/people");
        assertThat(Objects.requireNonNull(people).status()).isEqualTo(403);
        page.context().close();
    }
}
