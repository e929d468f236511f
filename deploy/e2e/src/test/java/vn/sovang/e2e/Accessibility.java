package vn.sovang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every kind of page, in both languages, shuts nobody out: axe-core finds nothing against WCAG 2.2
/// AA, and no page is wider than a screen of 320 pixels. Of long tables the first rows stand for
/// all; bar and menu, the same everywhere, are looked at with each reader's first page; colours are
/// the same in both languages.
///
/// No build runs it yet: `mvn -pl deploy/e2e -am test -Dtest=Accessibility
/// -Dsurefire.failIfNoSpecifiedTests=false`
class Accessibility extends InBrowser {
    /// Posts whose menus together hold every line there is.
    private static final List<String> READERS =
            List.of(
                    "chanh-vp.so-ct.ha-tinh",
                    "chuyen-vien.ttkc.ha-tinh",
                    "giam-doc.so-ct.ha-tinh",
                    "kiem-tra.ha-tinh",
                    "dieu-hanh");

    private final List<String> faults = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    @Test
    void nobody_is_shut_out() throws IOException {
        Axe axe = new Axe(browser);
        browser.signOut();
        browser.go("/");
        faults.addAll(axe.faults("sign-in", true));
        for (String post : READERS) {
            browser.as(post, "/?tieng=vi");
            Deque<String> pages = pages(post);
            while (!pages.isEmpty()) {
                String page = pages.pop();
                if (seen.add(page.replaceFirst("\\?.*", ""))) {
                    for (String language : languages(page)) {
                        String mark = page.contains("?") ? "&" : "?";
                        browser.go(page + mark + "tieng=" + language);
                        faults.addAll(axe.faults(page + " " + language, page.equals("/")));
                    }
                    pages.addAll(links("main .tools > a.btn"));
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(seen).hasSizeGreaterThan(40);
    }

    /// Lists are one template; every other one is looked at in the other language.
    private List<String> languages(String page) {
        return page.lastIndexOf('/') > 0 || page.equals("/")
                ? List.of("vi", "en")
                : List.of(seen.size() % 2 == 0 ? "vi" : "en");
    }

    /// Those of the guides and of the menu; their pages lead on to the forms by which records
    /// begin.
    private static Deque<String> pages(String post) {
        return Stream.of(
                        GuidePages.all().stream()
                                .filter(page -> page.post().equals(post))
                                .map(GuidePages::path),
                        GuidePages.others().stream()
                                .filter(page -> page.post().equals(post))
                                .map(GuidePages::path),
                        links(".nav li a").stream())
                .flatMap(paths -> paths)
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private static List<String> links(String selector) {
        return browser.all(selector).stream()
                .map(link -> Objects.requireNonNull(link.getDomAttribute("href")))
                .toList();
    }
}
