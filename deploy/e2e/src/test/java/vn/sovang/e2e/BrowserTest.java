package vn.sovang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// People at work in a real browser, on the platform that the run command starts. Needs `chromium`
/// and `chromedriver`; without them nothing is tested, and with `CI=true` that is a failure.
class BrowserTest {
    private static final Duration BOUND = Duration.ofSeconds(20);

    @TempDir static Path folder;
    static Platform platform;
    static ChromeDriver browser;

    @BeforeAll
    static void start() {
        Optional<Path> chromium = Programs.find("chromium");
        Optional<Path> driver = Programs.find("chromedriver");
        boolean isThere = chromium.isPresent() && driver.isPresent();
        assertThat(isThere || !Programs.mustBeThere())
                .as("chromium and chromedriver, which CI must have")
                .isTrue();
        Assumptions.assumeTrue(isThere, "no chromium or no chromedriver: no page was opened");
        platform = Platform.shared();
        browser =
                new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(driver.orElseThrow().toFile())
                                .usingAnyFreePort()
                                .build(),
                        new ChromeOptions()
                                .setBinary(chromium.orElseThrow().toFile())
                                .addArguments(
                                        "--headless",
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--no-first-run",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync",
                                        "--window-size=1440,1000",
                                        "--accept-lang=vi",
                                        "--user-data-dir=" + folder.resolve("browser")));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void an_office_clerk_signs_in_and_writes_why_a_report_goes_back() throws IOException {
        try {
            signIn();
            assertThat(browser.findElement(By.cssSelector(".province")).getText())
                    .contains("Hà Tĩnh", "Sở Công Thương");

            browser.findElement(By.linkText("Báo cáo")).click();
            see("h1", "Báo cáo");
            String id = submitted();

            browser.get(platform.local().query() + "bao-cao/" + id + "/lam/return?version=1");
            see("h1", "Trả lại báo cáo");
            browser.findElement(By.name("reason")).sendKeys("Thiếu số liệu cụm công nghiệp");
        } catch (RuntimeException | AssertionError failure) {
            keepPicture();
            throw failure;
        }
    }

    @Test
    void every_page_fits_a_small_screen() {
        signIn();
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 800, "deviceScaleFactor", 1, "mobile", true));
        for (String path : List.of("", "bao-cao", "phong-trao", "de-nghi", "so-khen-thuong")) {
            browser.get(platform.local().query() + path);
            Object width = browser.executeScript("return document.documentElement.scrollWidth");
            assertThat(((Number) width).intValue()).as(path).isLessThanOrEqualTo(320);
        }
    }

    /// Once; the browser stays signed in, as it does at work.
    private static void signIn() {
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        browser.get(platform.local().query() + "?tieng=vi");
        browser.findElements(By.cssSelector("button[value='van-thu.so-ct.ha-tinh']")).stream()
                .findFirst()
                .ifPresent(WebElement::click);
        see("h1", "Việc của tôi");
    }

    private static String submitted() {
        return platform.get("van-thu.so-ct.ha-tinh", "/api/reports?state=SUBMITTED")
                .json()
                .at("/items/0/id")
                .asString();
    }

    private static void see(String selector, String words) {
        new WebDriverWait(browser, BOUND)
                .until(page ->
                        page.findElements(By.cssSelector(selector)).stream()
                                .anyMatch(found -> found.getText().contains(words)));
    }

    private static void keepPicture() throws IOException {
        Path target = Path.of("target", "browser");
        Files.createDirectories(target);
        Files.write(target.resolve("failure.png"), browser.getScreenshotAs(OutputType.BYTES));
        Files.writeString(target.resolve("failure.html"), browser.getPageSource());
    }
}
