package vn.sovang.query.scoringpage;

import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.trail.TrailPage;

import java.util.List;

/// A scoring table as its page shows it.
///
/// @param rules sentences by which points become a total and an order
public record TablePage(
        String id,
        Cell.Tag state,
        List<Group> groups,
        List<String> disqualifiers,
        List<String> passMarks,
        List<String> rules,
        List<Block> blocks,
        List<RecordPage.Fact> facts,
        List<TrailPage.Step> steps,
        List<Acts.Link> acts,
        String notNow) {
    public TablePage {
        groups = List.copyOf(groups);
        disqualifiers = List.copyOf(disqualifiers);
        passMarks = List.copyOf(passMarks);
        rules = List.copyOf(rules);
        blocks = List.copyOf(blocks);
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        acts = List.copyOf(acts);
    }

    /// A group of criteria.
    ///
    /// @param most greatest points of the group: its bound, or the sum of what is scored
    public record Group(String code, String name, String most, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// A criterion.
    ///
    /// @param note its weight and its least points; blank for neither
    public record Line(String code, String text, String kind, String most, String note) {}

    /// A block that is scored.
    ///
    /// @param to its ranking; blank while nothing is ranked
    public record Block(String name, String to, String confirmed) {}
}
