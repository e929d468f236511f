package vn.sovang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The pages of the guides, in Vietnamese, shut nobody out. [Accessibility] looks at every page.
class AccessibilityTest extends InBrowser {
    @Test
    void the_pages_that_people_use_most_shut_nobody_out() throws IOException {
        Axe axe = new Axe(browser);
        List<String> faults = new ArrayList<>();
        String post = "";
        for (GuidePages page : GuidePages.all()) {
            if (page.post().equals(post)) {
                browser.go(page.path());
            } else {
                browser.as(page.post(), page.path());
                post = page.post();
            }
            faults.addAll(axe.faults(page.name(), false));
        }
        assertThat(faults).isEmpty();
    }
}
