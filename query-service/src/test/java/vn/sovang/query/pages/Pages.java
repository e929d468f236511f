package vn.sovang.query.pages;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Rules that every page must hold to.
final class Pages {
    /// A name of a closed list, which stands where nobody gave it words.
    private static final String NAME = "[A-Z]{3,}(_[A-Z]+)*";

    private Pages() {}

    static List<String> faults(String path, Document page) {
        List<String> faults = new ArrayList<>();
        for (String once : List.of("h1", "main", "header", "footer", "nav.nav", "a.skip")) {
            if (page.select(once).size() != 1) {
                faults.add(path + ": not just one " + once);
            }
        }
        if (!page.select("[style], style, script:not([src])").isEmpty()) {
            faults.add(path + ": inline style or script");
        }
        page.select("*")
                .forEach(element ->
                        element.attributes()
                                .forEach(attribute -> {
                                    if (attribute.getKey().startsWith("on")) {
                                        faults.add(path + ": " + attribute.getKey());
                                    }
                                }));
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!ids.add(element.id())) {
                faults.add(path + ": two of the id " + element.id());
            }
        }
        for (Element control : page.select("input:not([type=hidden]), select, textarea")) {
            boolean isLabelled =
                    control.hasAttr("aria-label")
                            || control.closest("label") != null
                            || !page.select("label[for=\"" + control.id() + "\"]").isEmpty();
            if (!isLabelled) {
                faults.add(path + ": no label of " + control);
            }
        }
        for (Element described : page.select("[aria-describedby], [aria-labelledby]")) {
            for (String id :
                    (described.attr("aria-describedby") + " " + described.attr("aria-labelledby"))
                            .strip()
                            .split("\\s+")) {
                if (!ids.contains(id)) {
                    faults.add(path + ": nothing has the id " + id);
                }
            }
        }
        if (page.text().contains("{") || page.text().contains("page.")) {
            faults.add(path + ": a text with a blank, or without words");
        }
        for (Element told : page.select("option, .tag")) {
            if (told.text().matches(NAME)) {
                faults.add(path + ": " + told.text() + " without words");
            }
        }
        return faults;
    }
}
