package vn.sovang.query.proposallist;

import vn.sovang.query.pages.list.Tone;

import java.util.List;
import java.util.Map;

/// The page of a list of names, before and after it was looked through.
///
/// @param form as it was sent, or as it begins
/// @param occasions campaigns and reviews by their values
/// @param items titles and forms by their names
/// @param authorities names of the authorities
/// @param problem for which nothing was looked through or written; empty where there is none
/// @param rows as they were understood; empty before the first look
/// @param faulty number of rows with a fault
/// @param fresh number of nominees that would be entered
/// @param unread headings of columns that are not read
public record ProposalListPage(
        ListForm form,
        Map<String, String> occasions,
        Map<String, String> items,
        Map<String, String> authorities,
        String problem,
        List<Row> rows,
        long faulty,
        long fresh,
        List<String> unread) {
    public ProposalListPage {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }

    /// A row in words.
    public record Row(
            long line,
            String name,
            String kind,
            String unit,
            String item,
            String achievement,
            Tone tone,
            String state,
            List<String> says) {
        public Row {
            says = List.copyOf(says);
        }
    }

    public boolean isRegistering() {
        return form.isRegistering();
    }

    public boolean isReady() {
        return !rows.isEmpty() && faulty == 0 && problem.isEmpty();
    }
}
