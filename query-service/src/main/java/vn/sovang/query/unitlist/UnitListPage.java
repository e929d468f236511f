package vn.sovang.query.unitlist;

import vn.sovang.query.pages.list.Tone;

import java.util.List;

/// The page of a list of units, before and after it was looked through.
///
/// @param form as it was sent, or as it begins
/// @param kinds of units, in words
/// @param problem for which nothing was looked through or written; empty where there is none
/// @param done number of units of the list that was written; empty where none was
/// @param rows as they were understood; empty before the first look
/// @param summary of the rows in words
/// @param faulty number of rows with a fault
/// @param left number of rows that would be written
public record UnitListPage(
        UnitForm form,
        String kinds,
        String problem,
        String done,
        List<Row> rows,
        String summary,
        long faulty,
        long left) {
    public UnitListPage {
        rows = List.copyOf(rows);
    }

    /// A row in words.
    public record Row(
            long line,
            String name,
            String kind,
            String parent,
            String from,
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
