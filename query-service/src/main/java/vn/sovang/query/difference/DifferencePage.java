package vn.sovang.query.difference;

import vn.sovang.query.pages.WordDiff;

import java.util.List;
import java.util.Map;

/// Differences between two moments, in words.
///
/// @param page that is compared with itself
/// @param from as it stands in the field of the form
/// @param error why the beginning does not do; blank where it does
/// @param to likewise; blank for now
/// @param others parameters that narrow the list
/// @param moments both, in words
/// @param next address of the next page; blank on the last one
public record DifferencePage(
        String page,
        String from,
        String error,
        String to,
        List<Map.Entry<String, String>> others,
        String moments,
        List<Entry> entries,
        String next) {
    public DifferencePage {
        others = List.copyOf(others);
        entries = List.copyOf(entries);
    }

    /// A row that is different.
    ///
    /// @param to its page as it is later; blank where there is none
    /// @param why address of what happened to it; blank where that cannot be asked
    public record Entry(
            Differences.Change change, String name, String to, String why, List<Field> fields) {
        public Entry {
            fields = List.copyOf(fields);
        }
    }

    /// A part of it, before and after.
    public record Field(String label, List<WordDiff.Piece> pieces) {
        public Field {
            pieces = List.copyOf(pieces);
        }
    }

    public long count(String change) {
        return entries.stream().filter(entry -> entry.change().name().equals(change)).count();
    }

    public boolean isAsked() {
        return !moments.isEmpty();
    }
}
