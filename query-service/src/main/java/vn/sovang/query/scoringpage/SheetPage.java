package vn.sovang.query.scoringpage;

import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.trail.TrailPage;

import java.util.List;

/// A score sheet as its page shows it.
///
/// @param results sentences on what the points so far come to
/// @param submits whether it can be handed in now
/// @param isChecked whether a check is there
/// @param isFinal whether the marks are final
/// @param key of a sending from this page
public record SheetPage(
        String id,
        Cell.Tag state,
        String returnedFor,
        List<Line> lines,
        List<Line> facts,
        Totals totals,
        List<String> results,
        List<RecordPage.Fact> about,
        List<TrailPage.Step> steps,
        boolean submits,
        int version,
        String key,
        boolean isChecked,
        boolean isFinal,
        List<Acts.Link> acts,
        String notNow) {
    public SheetPage {
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
        results = List.copyOf(results);
        about = List.copyOf(about);
        steps = List.copyOf(steps);
        acts = List.copyOf(acts);
    }

    /// A criterion or a fact with what was given for it.
    ///
    /// @param checked blank where the check found the same
    /// @param ended blank where it stayed the same in the end
    public record Line(
            String code,
            String text,
            String most,
            String own,
            String evidence,
            String checked,
            String checkReason,
            String ended,
            String endReason) {
        public boolean differs() {
            return !checked.isEmpty() || !ended.isEmpty();
        }
    }

    /// Totals of each step; a dash for one that was not taken.
    public record Totals(String own, String checked, String ended) {}
}
