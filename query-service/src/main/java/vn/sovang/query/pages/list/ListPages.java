package vn.sovang.query.pages.list;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/// All lists that have a page.
@Component
public class ListPages {
    private final List<ListPage> pages;

    ListPages(List<ListPage> pages) {
        this.pages = List.copyOf(pages);
    }

    /// A list's page, and the address of its view for the ids in the page's address.
    public record Found(ListPage page, String view) {}

    public Optional<Found> at(String path) {
        return pages.stream()
                .flatMap(page -> page.viewAt(path).map(view -> new Found(page, view)).stream())
                .findFirst();
    }

    public List<ListPage> all() {
        return pages;
    }
}
