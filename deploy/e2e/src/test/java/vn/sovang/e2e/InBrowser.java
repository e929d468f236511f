package vn.sovang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Tests in a real browser, on the platform that the run command starts. A test that fails leaves
/// picture, page and console in `target/browser`; so does an error in the console.
abstract class InBrowser {
    @TempDir static Path folder;
    static Platform platform;
    static Browser browser;

    @RegisterExtension
    static final AfterTestExecutionCallback KEEP =
            context -> {
                boolean failed = context.getExecutionException().isPresent();
                List<String> errors = failed ? List.of() : browser.errors();
                if (failed || !errors.isEmpty()) {
                    browser.keep(context.getRequiredTestMethod().getName());
                }
                assertThat(errors).as("errors in the console").isEmpty();
            };

    @BeforeAll
    static void open() {
        browser = Browser.open(folder.resolve("browser"));
        platform = Platform.shared();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }
}
