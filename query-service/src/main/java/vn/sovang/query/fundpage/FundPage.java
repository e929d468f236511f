package vn.sovang.query.fundpage;

import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.trail.TrailPage;

import java.util.List;

/// A reward fund as its page shows it.
///
/// @param sums of the year, in the order in which they make the balance
/// @param notNow why nothing can be done; blank where something can
public record FundPage(
        String id,
        Cell.Tag state,
        List<Sum> sums,
        List<Line> ledger,
        String more,
        List<RecordPage.Fact> facts,
        List<TrailPage.Step> steps,
        List<Acts.Link> acts,
        String notNow) {
    public FundPage {
        sums = List.copyOf(sums);
        ledger = List.copyOf(ledger);
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        acts = List.copyOf(acts);
    }

    /// A sum of the year.
    ///
    /// @param isBalance whether it is what the others come to
    public record Sum(String label, String amount, boolean isBalance) {}

    /// An entry.
    ///
    /// @param decision number of its decision; blank where it has none
    /// @param to address of the decision; blank where it has none
    /// @param note that it was undone, or what it undoes; blank for neither
    /// @param undo address of the form that undoes it; blank where it cannot be undone
    public record Line(
            String number,
            String day,
            String kind,
            String words,
            String document,
            String decision,
            String to,
            String received,
            String paid,
            String balance,
            String note,
            boolean isUndone,
            String undo) {}
}
