package vn.sovang.query.search;

import java.util.List;

/// Hits of a search, by their kind.
public record SearchPage(List<Group> groups) {
    public SearchPage {
        groups = List.copyOf(groups);
    }

    /// Things of one kind.
    ///
    /// @param name within the page
    /// @param title kind of the things
    /// @param more whether there are others
    /// @param all the list with all of them; blank where more words find fewer
    public record Group(String name, String title, List<Hit> hits, boolean more, String all) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    /// Something that was found.
    ///
    /// @param about words that tell it from others of its name
    public record Hit(String address, String name, String about) {}
}
