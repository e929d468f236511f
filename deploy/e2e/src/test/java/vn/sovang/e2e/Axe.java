package vn.sovang.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Looks in the page that is open for what shuts people out: by axe-core against WCAG 2.2 AA, on a
/// screen of 320 pixels, and with letters twice as large.
final class Axe {
    private static final String FIND =
            """
            const [isWhole, done] = arguments;
            axe.run(isWhole ? document : {exclude: ['.bar', '.nav', 'tr:nth-child(n+9)']}, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
              rules: {'color-contrast': {enabled: document.documentElement.lang == 'vi'}},
              resultTypes: ['violations']
            }).then(found => done(found.violations.map(one => one.id + ': '
              + one.nodes.slice(0, 3).map(node => node.target.join(' ')).join(' | '))));
            """;

    private static final int NARROW = 320;
    private static final int WIDE = 1440;

    private final Browser browser;
    private final String script;

    Axe(Browser browser) throws IOException {
        this.browser = browser;
        try (InputStream axe =
                Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            script = new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// @param isWhole whether bar, menu and the later rows of tables are looked at as well
    List<String> faults(String name, boolean isWhole) {
        List<String> faults = new ArrayList<>();
        browser.script(script);
        Object found = browser.scriptThatCallsBack(FIND, isWhole);
        ((List<?>) Objects.requireNonNull(found)).forEach(fault -> faults.add(name + ": " + fault));
        browser.width(NARROW);
        if (width() > NARROW) {
            faults.add(name + ": as wide as " + width() + " on a screen of " + NARROW);
        }
        browser.width(WIDE);
        browser.script("document.documentElement.style.fontSize = '200%'");
        if (width() > WIDE) {
            faults.add(name + ": as wide as " + width() + " in large letters");
        }
        return faults;
    }

    private int width() {
        Object width = browser.script("return document.documentElement.scrollWidth");
        return ((Number) Objects.requireNonNull(width)).intValue();
    }
}
