package vn.sovang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The machine's own chromium, used as people use it: by the words of labels, buttons and links.
final class Browser implements AutoCloseable {
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    /// Script that finds the first element of a selector that is shown and holds to what follows.
    private static final String SHOWN =
            """
            return [...document.querySelectorAll(arguments[0])].find(one =>
              one.checkVisibility() && !one.hasAttribute('aria-hidden') &&\s\
            """;

    private static final String WORDS =
            "(one.innerText ?? one.textContent).replaceAll('\u00a0', ' ')";

    private final Platform platform;
    private final ChromeDriver driver;

    /// @param folder for what the browser keeps
    private Browser(Platform platform, Path chromium, Path chromedriver, Path folder) {
        this.platform = platform;
        LoggingPreferences console = new LoggingPreferences();
        console.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options =
                new ChromeOptions()
                        .setBinary(chromium.toFile())
                        .addArguments(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--hide-scrollbars",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--window-size=1440,1000",
                                "--accept-lang=vi",
                                "--user-data-dir=" + folder);
        options.setCapability("goog:loggingPrefs", console);
        driver =
                new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(chromedriver.toFile())
                                .usingAnyFreePort()
                                .build(),
                        options);
    }

    /// Skips the tests where the machine has no browser; with `CI=true` that is a failure.
    static Browser open(Path folder) {
        Optional<Path> chromium = Programs.find("chromium");
        Optional<Path> chromedriver = Programs.find("chromedriver");
        boolean isThere = chromium.isPresent() && chromedriver.isPresent();
        assertThat(isThere || !Programs.mustBeThere())
                .as("chromium and chromedriver, which CI must have")
                .isTrue();
        Assumptions.assumeTrue(isThere, "no chromium or no chromedriver: no page was opened");
        return new Browser(
                Platform.shared(), chromium.orElseThrow(), chromedriver.orElseThrow(), folder);
    }

    /// Signs in as a post and opens a page.
    void as(String post, String path) {
        signOut();
        go(path);
        choose(post);
    }

    /// Chooses a post on the page of the sign-in.
    void choose(String post) {
        String choice = "button[value='" + post + "']";
        see(choice, "");
        one(choice).click();
        see(".who", "");
    }

    /// Ends the session without a word to the page that is open.
    void signOut() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    void go(String path) {
        driver.get(address(path));
    }

    /// Opens a page until a part of it holds these words: the boards follow the log a moment later.
    void open(String path, String selector, String words) {
        new WebDriverWait(driver, BOUND, Duration.ofMillis(500))
                .withMessage(() -> "“%s” in %s, at %s".formatted(words, selector, at()))
                .until(page -> {
                    go(path);
                    return shows(selector, words);
                });
    }

    String address(String path) {
        return platform.query() + (path.startsWith("/") ? path.substring(1) : path);
    }

    /// Presses the button or follows the link of these words.
    void press(String words) {
        press("", words);
    }

    /// Presses a button or follows a link within a part of the page.
    void press(String selector, String words) {
        button(selector, words).click();
    }

    /// Presses a button twice, as hasty people do.
    void pressTwice(String selector, String words) {
        script("arguments[0].click(); arguments[0].click()", button(selector, words));
    }

    void back() {
        driver.navigate().back();
    }

    private WebElement button(String selector, String words) {
        WebElement found =
                new WebDriverWait(driver, BOUND, LOOK_AGAIN)
                        .withMessage(() -> "no “%s” in %s, at %s".formatted(words, selector, at()))
                        .until(page ->
                                (WebElement)
                                        script(
                                                SHOWN + "one.innerText.trim() === arguments[1])",
                                                selector + " :is(button, a, summary)",
                                                words));
        script("arguments[0].scrollIntoView({block:'center'})", found);
        return found;
    }

    /// Presses a button or follows a link in the line of a list that holds some words.
    void pressBeside(String line, String words) {
        WebElement found =
                new WebDriverWait(driver, BOUND, LOOK_AGAIN)
                        .withMessage(() -> "no “%s” beside %s, at %s".formatted(words, line, at()))
                        .until(page ->
                                (WebElement)
                                        script(
                                                SHOWN
                                                        + "one.innerText.trim() === arguments[1] &&"
                                                        + " one.closest('li').innerText"
                                                        + ".includes(arguments[2]))",
                                                "main li :is(button, a)",
                                                words,
                                                line));
        found.click();
    }

    /// Types into the control of a label, in place of what stands there.
    void fill(String label, String text) {
        WebElement control = control(label);
        control.clear();
        control.sendKeys(text);
    }

    /// Puts a long text into the control of a label at once.
    void paste(String label, String text) {
        script("arguments[0].value = arguments[1]", control(label), text);
    }

    /// Chooses a file in the form of the page.
    void attach(Path file) {
        one("main input[type=file]").sendKeys(file.toString());
    }

    /// Chooses by the words of an option or of a radio button.
    void choose(String label, String words) {
        WebElement control = control(label);
        if (control.getTagName().equals("select")) {
            control.findElements(By.tagName("option")).stream()
                    .filter(option -> option.getText().strip().equals(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(label + " has no option " + words))
                    .click();
        } else {
            control.click();
        }
    }

    /// The control that a label, which begins with these words, belongs to.
    WebElement control(String label) {
        WebElement found =
                (WebElement)
                        script(SHOWN + "one.innerText.startsWith(arguments[1]))", "label", label);
        if (found == null) {
            throw new AssertionError("no label " + label);
        }
        String id = found.getDomAttribute("for");
        return id == null
                ? found.findElement(By.cssSelector("input, select, textarea"))
                : driver.findElement(By.id(id));
    }

    /// Waits until a part of the page holds these words.
    void see(String selector, String words) {
        new WebDriverWait(driver, BOUND, LOOK_AGAIN)
                .withMessage(() -> "“%s” in %s, at %s".formatted(words, selector, at()))
                .until(page -> shows(selector, words));
    }

    /// Asked in one script: an element that was found in one step may have left with its page
    /// before the next one reads it.
    private boolean shows(String selector, String words) {
        return script(SHOWN + WORDS + ".includes(arguments[1]))", selector, words) != null;
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String text(String selector) {
        return (String)
                Objects.requireNonNull(
                        script("return document.querySelector(arguments[0]).innerText", selector),
                        selector);
    }

    String title() {
        return driver.getTitle();
    }

    /// The page's address on its server.
    String path() {
        return java.net.URI.create(at()).getPath();
    }

    String at() {
        return driver.getCurrentUrl();
    }

    @Nullable Object script(String text, Object... arguments) {
        return driver.executeScript(text, arguments);
    }

    Object scriptThatCallsBack(String text, Object... arguments) {
        return driver.executeAsyncScript(text, arguments);
    }

    /// Takes the network away from the page, or gives it back.
    void network(boolean isThere) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        !isThere,
                        "latency",
                        0,
                        "downloadThroughput",
                        -1,
                        "uploadThroughput",
                        -1));
    }

    /// Makes it as wide as a screen of so many CSS pixels.
    void width(int pixels) {
        size(pixels, 1000);
    }

    private void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        width < 600));
    }

    /// The whole page as a PNG, at most so high.
    byte[] picture(int width, int highest) {
        size(width, 800);
        Object height = script("return document.documentElement.scrollHeight");
        size(width, Math.clamp(((Number) height).intValue(), 600, highest));
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /// The page as it is printed.
    byte[] pdf() {
        Map<String, Object> printed =
                driver.executeCdpCommand(
                        "Page.printToPDF",
                        Map.of("preferCSSPageSize", true, "printBackground", false));
        return java.util.Base64.getDecoder().decode((String) printed.get("data"));
    }

    /// The errors that the console holds since it was last asked. Answers of the service that say
    /// why an act is refused are none.
    List<String> errors() {
        return console()
                .filter(entry -> entry.getLevel().equals(Level.SEVERE))
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("the server responded with a status of 4"))
                .toList();
    }

    /// Keeps picture, text and console of the page under a name.
    void keep(String name) {
        Path target = Path.of("target", "browser");
        try {
            Files.createDirectories(target);
            Files.write(target.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            Files.writeString(target.resolve(name + ".html"), driver.getPageSource());
            Files.writeString(
                    target.resolve(name + ".console.txt"),
                    console()
                            .map(LogEntry::toString)
                            .collect(Collectors.joining("\n", at() + "\n", "\n")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private Stream<LogEntry> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream();
    }
}
