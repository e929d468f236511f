package vn.sovang.query.search;

import java.util.List;

/// Hits of a search, by their kind.
public record SearchPage(List<Group> groups) {
    public SearchPage {
        groups = List.copyOf(groups);
    }

    /// Things of one kind.
    ///
    /// @param name after `search.` in the texts
    /// @param more whether there are others
    public record Group(String name, List<Hit> hits, boolean more) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    /// Something that was found.
    ///
    /// @param about words that tell it from others of its name
    public record Hit(String address, String name, String about) {}
}
