package org.jingwei.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The Chromium of this machine, and people of the demonstration before its windows. */
final class Chromium implements AutoCloseable {

    static final int DESK = 1440;
    static final int PHONE = 390;

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(program())
                    .setArgs(List.of(
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    private static Path program() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no chromium in " + PLACES));
    }

    /**
     * A window of this width with somebody of the demonstration before it.
     *
     * @param complaints takes what the browser complains of, and what it asks of others
     */
    Page visitor(String address, String account, int width, Consumer<String> complaints) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width > 1000 ? 900 : 844)
                .setHasTouch(width == PHONE)
                .setLocale("zh-CN"));
        context.setDefaultTimeout(20_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.accept(message.text());
            }
        });
        page.onPageError(complaints);
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                complaints.accept("asked another: " + request.url());
            }
        });
        page.navigate(address + "/login");
        page.click("button[value='" + account + "']");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
