package vn.sovang.query.factlist;

import vn.sovang.query.pages.list.Tone;

import java.util.List;
import java.util.Map;

/// The page of a list of facts, before and after it was looked through.
///
/// @param form as it was sent, or as it begins
/// @param kinds of facts by their names
/// @param templates words for empty tables, by their addresses
/// @param items titles and forms by their names
/// @param authorities names of the authorities
/// @param problem for which nothing was looked through or written; empty where there is none
/// @param done number of facts of the list that was written; empty where none was
/// @param rows as they were understood; empty before the first look
/// @param summary of the rows in words
/// @param faulty number of rows with a fault
/// @param left number of rows that would be written
public record FactListPage(
        FactForm form,
        Map<String, String> kinds,
        Map<String, String> templates,
        Map<String, String> items,
        Map<String, String> authorities,
        String problem,
        String done,
        List<Row> rows,
        String summary,
        long faulty,
        long left) {
    public FactListPage {
        rows = List.copyOf(rows);
    }

    /// A row in words.
    public record Row(
            long line,
            String name,
            String unit,
            String fact,
            Tone tone,
            String state,
            List<String> says) {
        public Row {
            says = List.copyOf(says);
        }
    }

    public boolean isReady() {
        return left > 0 && faulty == 0 && problem.isEmpty();
    }
}
