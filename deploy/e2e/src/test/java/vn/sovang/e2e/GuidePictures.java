package vn.sovang.e2e;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes the pictures of the guides anew; no build runs it by itself.
///
/// `mvn -pl deploy/e2e -am test -Dtest=GuidePictures -Dsurefire.failIfNoSpecifiedTests=false`
class GuidePictures extends InBrowser {
    private static final Path TARGET = Path.of("..", "..", "docs", "guide", "pictures");

    @Test
    void twelve_pages_in_two_languages_and_two_widths() throws IOException {
        Files.createDirectories(TARGET);
        String post = "";
        for (GuidePages page : GuidePages.all()) {
            if (!page.post().equals(post)) {
                browser.as(page.post(), "/");
                post = page.post();
            }
            for (String language : List.of("vi", "en")) {
                String mark = page.path().contains("?") ? "&" : "?";
                browser.go(page.path() + mark + "tieng=" + language);
                keep(page.name() + "." + language + ".png", browser.picture(1440, 1000));
                keep(page.name() + "." + language + ".360.png", browser.picture(360, 1000));
            }
        }
    }

    private static void keep(String name, byte[] png) throws IOException {
        Files.write(TARGET.resolve(name), SmallPicture.of(png));
    }
}
