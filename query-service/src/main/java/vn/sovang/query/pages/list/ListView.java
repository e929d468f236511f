package vn.sovang.query.pages.list;

import vn.sovang.query.pages.act.Acts;

import java.util.List;

/// A page of a list, as its template shows it.
///
/// @param headings of the columns, in their order
/// @param more columns that can be added or are shown beyond the usual ones
/// @param next address of the next page; blank on the last one
/// @param previous address of the page before; blank on the first one
/// @param total how many rows all pages have, in words; blank where nobody counted
/// @param begun the acts that begin a record, for readers who may
/// @param counts numbers above the list, each with the list of just those
/// @param countsAt address of the page of these numbers; blank without any
public record ListView(
        List<Heading> headings,
        List<Line> lines,
        List<Filter> filters,
        List<Chip> chips,
        List<More> more,
        String empty,
        String next,
        String previous,
        String total,
        List<Acts.Link> begun,
        List<ListPage.Count> counts,
        String countsAt) {
    public ListView {
        begun = List.copyOf(begun);
        counts = List.copyOf(counts);
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
        filters = List.copyOf(filters);
        chips = List.copyOf(chips);
        more = List.copyOf(more);
    }

    /// Head of a column.
    ///
    /// @param sort `ascending` or `descending`, as the list is ordered by it; blank where it is not
    /// @param other address of the list in the other direction; blank with the order
    public record Heading(String words, boolean number, String sort, String other) {}

    /// A row.
    ///
    /// @param group what stands over this row and those after it; blank where it stood before
    /// @param to where the group leads; blank for nowhere
    public record Line(String group, String to, List<Entry> entries) {
        public Line {
            entries = List.copyOf(entries);
        }
    }

    /// A cell and where it leads; blank for nowhere.
    public record Entry(String label, Cell cell, String to) {}

    /// A control of the form that narrows the list.
    ///
    /// @param otherwise the value that holds where none is asked; blank for all
    /// @param options to choose from; empty for a text
    public record Filter(
            String name, String label, String value, String otherwise, List<Option> options) {
        public Filter {
            options = List.copyOf(options);
        }

        /// True for the option that stands there at once.
        public boolean isChosen(Option option) {
            return option.value().equals(value.isBlank() ? otherwise : value);
        }
    }

    public record Option(String value, String words) {}

    /// A filter that is on, and the address without it.
    public record Chip(String words, String without) {}

    public record More(String name, String words, boolean shown) {}

    /// True when so many columns want a page across.
    public boolean isWide() {
        return headings.size() > 6;
    }
}
